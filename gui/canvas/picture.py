"""Everything that the canvas shows at one moment, and nothing of how: the layers paint it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from core.health import Finding
from core.plan import FloatArray
from core.records import EdgeId, Key, Kind, UnitId
from core.tracing.trace import Quantity, Symbol
from core.writing.notation import Notation
from gui.canvas.drawing import Drawing
from gui.canvas.figures import NOTHING_LIT, EdgeFigures, Lights, UnitFigures
from gui.moment import InRow
from gui.shown import Show, Shown

_MOST_AT_ONCE = 4_000
"""So many edges are painted in about 30 ms."""


@dataclass(slots=True)
class Draft:
    """An edge that is being drawn.

    Attributes:
        source: where it begins.
        end: where the pointer is, or the middle of the unit under it.
        target: the unit that it would lead to, None over empty canvas.
        allowed: whether it may be let go here.
        impossible: the units that it can't lead to, shown in grey.
    """

    source: UnitId
    end: QPointF
    target: UnitId | None = None
    allowed: bool = True
    impossible: frozenset[UnitId] = frozenset()


@dataclass(slots=True)
class Ghost:
    """A unit that a click would place."""

    kind: Kind
    place: QPointF


@dataclass(slots=True)
class Bubble:
    """One sentence beside a place on the canvas."""

    sentence: str
    place: QPointF
    refused: bool = False


@dataclass(slots=True)
class Picture:
    """What is shown, and how it is marked.

    Attributes:
        drawing: units and edges, and where they are.
        unit_figures, edge_figures: their numbers, by id.
        seen: where the numbers are from, which row of a batch included; None for nowhere.
        notation: how numbers and names are written.
        number_boxes: where each number was painted last, in scene units; who paints one notes it here.
        lights: what the current line of the trace reads and writes.
        shown: what is chosen to stand on units and edges.
        largest_delta: the size of the largest δ known now, which has the broadest ring; 0 where no rings are shown.
        responses: what units answer over the inputs, where that is shown: a map over two of them, a curve over one.
        ailments: what ails the units, where that is shown.
        flowing: for how many seconds what flows along edges has been moving; None where it stands still.
        cycle: units and edges of a refused loop.
        selected, hovered, focused: what is marked.
        rim: whether the pointer is where an edge can be drawn from the hovered unit.
        draft, ghost, band, bubble: what the gesture going on shows.
        moving: the units that are being dragged; all else stands still.
        live: whether training runs.
        past: whether the numbers are a past moment's, not the document's.
        revision: grows with everything that changes but what the pointer marks, and a run's newest numbers.
        bodies: grows with everything that changes units themselves, but what marks them and their numbers.
        ground: grows with everything that changes edges themselves: their places, weights and colours.
        quick: whether speed counts for more than smooth lines, something moving.
    """

    drawing: Drawing = field(default_factory=Drawing)
    unit_figures: Mapping[UnitId, UnitFigures] = field(default_factory=dict)
    edge_figures: Mapping[EdgeId, EdgeFigures] = field(default_factory=dict)
    seen: InRow | None = None
    notation: Notation = field(default_factory=Notation)
    number_boxes: dict[Quantity, QRectF] = field(default_factory=dict)
    lights: Lights = NOTHING_LIT
    shown: Shown = frozenset({Show.PREACTIVATION, Show.ACTIVATION, Show.DELTA, Show.WEIGHT, Show.WEIGHT_GRADIENT})
    largest_delta: float = 0.0
    ailments: Mapping[UnitId, Sequence[Finding]] = field(default_factory=dict)
    flowing: float | None = None
    cycle: frozenset[Key] = frozenset()
    selected: frozenset[Key] = frozenset()
    hovered: Key | None = None
    focused: Key | None = None
    rim: bool = False
    draft: Draft | None = None
    ghost: Ghost | None = None
    band: QRectF | None = None
    bubble: Bubble | None = None
    moving: frozenset[Key] = frozenset()
    live: bool = False
    past: bool = False
    responses: Mapping[UnitId, FloatArray] = field(default_factory=dict)
    revision: int = 0
    bodies: int = 0
    ground: int = 0
    quick: bool = False

    def name(self, symbol: Symbol, owner: UnitId | EdgeId) -> Quantity:
        """Return what a unit's or an edge's number is called in the row that is shown."""
        return self.seen.name(symbol, owner) if self.seen else Quantity(symbol, owner)

    @property
    def is_large(self) -> bool:
        """Whether there is so much to paint that it must be done by the cheaper ways."""
        return len(self.drawing.edge_ids) + len(self.drawing.unit_ids) > 400

    @property
    def is_huge(self) -> bool:
        """Whether painting its edges takes longer than a hand may be kept waiting."""
        return len(self.drawing.edge_ids) > _MOST_AT_ONCE
