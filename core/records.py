"""The records a document is made of: frozen values behind ids, so that an edit is two of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple, NewType

Extra = Mapping[str, object]
"""Keys of a record that this version does not know; they survive a load and a save."""

UnitId = NewType("UnitId", str)


class EdgeId(NamedTuple):
    """An edge is named by the two units that it joins."""

    source: UnitId
    target: UnitId


class NoteId(NamedTuple):
    """A note on the canvas."""

    number: int


class Part(Enum):
    """The parts of a document of which there is one each; no string, so that a unit's id can't be one of them."""

    NAME = "name"
    DATA = "data"
    TRAINING = "training"
    DELTA_SIGN = "delta_sign"


Key = UnitId | EdgeId | NoteId | Part
"""Whatever an edit can name."""


class DeltaSign(StrEnum):
    """What a document calls the error signal δ: ∂E/∂s, or as some textbooks do −∂E/∂s."""

    PLUS = "plus"
    MINUS = "minus"


class Kind(StrEnum):
    """What a unit is for."""

    INPUT = "input"
    HIDDEN = "hidden"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class Unit:
    """One scalar unit: z = σ(s), where s = Σ w·z over its incoming edges, plus the bias if it has one.

    Attributes:
        label: the name shown, unique in the network; what follows "_" is a subscript.
        kind: input, hidden or output.
        activation: the name of a record in `ACTIVATIONS`.
        bias: b, or None where the unit has none (an input unit never has one).
        frozen: training leaves the bias alone.
        position: centre on the canvas, in scene units, y downwards.
        extra: keys from a file that this version does not know.
    """

    label: str
    kind: Kind
    activation: str = "sigmoid"
    bias: float | None = None
    frozen: bool = False
    position: tuple[float, float] = (0.0, 0.0)
    extra: Extra = field(default_factory=dict)

    def biased(self, bias: float) -> "Unit":
        """Return the same unit with another bias, faster than `replace`: a run's result makes many."""
        return Unit(self.label, self.kind, self.activation, bias, self.frozen, self.position, self.extra)


@dataclass(frozen=True, slots=True)
class Edge:
    """A weighted edge; `frozen` keeps training from changing the weight."""

    weight: float
    frozen: bool = False
    extra: Extra = field(default_factory=dict)

    def weighing(self, weight: float) -> "Edge":
        """Return the same edge with another weight, several times as fast as `replace`: a run's result makes many."""
        return Edge(weight, self.frozen, self.extra)


@dataclass(frozen=True, slots=True)
class Note:
    """A text on the canvas, `position` its top left corner."""

    text: str
    position: tuple[float, float] = (0.0, 0.0)
    extra: Extra = field(default_factory=dict)
