"""Which numbers each unit and edge shows, and which of them the current line reads and writes."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from textwrap import wrap
from types import MappingProxyType

from core.health import Finding
from core.project import Project
from core.records import EdgeId, Kind, UnitId
from core.tracing.trace import Phase, Quantity, Step, Symbol
from core.wording import tr
from core.writing.notation import Notation
from gui.moment import InRow, Standing, Walking
from gui.widgets.unit_words import UNIT_WORDS

_TIP_WIDTH = 60


class Light(StrEnum):
    """Why something is lit; the value is the colour's role in the theme."""

    READS = "reads"
    FORWARD = "forward"
    BACKWARD = "backward"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """The numbers of a unit; None is not computed yet, or not there."""

    s: float | None = None
    z: float | None = None
    delta: float | None = None
    bias: float | None = None
    target: float | None = None
    bias_gradient: float | None = None
    z_gradient: float | None = None
    bias_update: float | None = None
    new_bias: float | None = None


@dataclass(frozen=True, slots=True)
class EdgeFigures:
    """The numbers of an edge."""

    weight: float
    gradient: float | None = None
    update: float | None = None
    cache: float | None = None
    new_weight: float | None = None
    cache_number: int = 0

    def of(self, symbol: Symbol) -> float | None:
        """Return one of the numbers."""
        return {
            Symbol.WEIGHT: self.weight,
            Symbol.CACHE: self.cache,
            Symbol.WEIGHT_GRADIENT: self.gradient,
            Symbol.WEIGHT_UPDATE: self.update,
            Symbol.NEW_WEIGHT: self.new_weight,
        }[symbol]

    def written(self, symbol: Symbol, value: float, notation: Notation) -> str:
        """Write one of the numbers; a new weight with a digit more, for which there is room, so that it moves."""
        if symbol is Symbol.NEW_WEIGHT and self.update is not None:
            return notation.moved(value, self.weight, self.update, notation.digits + 1)
        return notation.number(value)


def of_unit(project: Project, walker: Walking, unit_id: UnitId) -> UnitFigures:
    """Return what a unit shows now: the numbers of the row that the current line is about."""
    unit, player = project.network.units[unit_id], InRow(walker)
    is_input, is_output = unit.kind is Kind.INPUT, unit.kind is Kind.OUTPUT
    given = project.dataset.value(player.sample, unit_id)
    target = given if is_output else None
    known = player.known
    if is_input and player.trace is None:
        s = z = given
        z = given if unit.activation == "identity" else None
    else:
        s, z = known(Symbol.PREACTIVATION, unit_id), known(Symbol.ACTIVATION, unit_id)
    delta, gradient = known(Symbol.DELTA, unit_id), known(Symbol.BIAS_GRADIENT, unit_id)
    z_gradient = known(Symbol.ACTIVATION_GRADIENT, unit_id)
    update, new = known(Symbol.BIAS_UPDATE, unit_id), known(Symbol.NEW_BIAS, unit_id)
    return UnitFigures(s, z, delta, unit.bias, target, gradient, z_gradient, update, new)


def of_unit_in_run(
    project: Project, player: Standing, unit_id: UnitId, bias: float | None, z: float | None
) -> UnitFigures:
    """Return what a unit shows while training runs: its newest bias and z, and what the run doesn't change."""
    unit = project.network.units[unit_id]
    given = project.dataset.value(player.sample, unit_id)
    target = given if unit.kind is Kind.OUTPUT else None
    if unit.kind is Kind.INPUT and unit.activation == "identity":
        z = given
    return UnitFigures(z=z, bias=None if unit.bias is None else bias, target=target)


def of_edge(project: Project, walker: Walking, edge_id: EdgeId) -> EdgeFigures:
    """Return what an edge shows now, of the row that the current line is about."""
    player = InRow(walker)
    known, trace = player.known, player.trace
    cache = known(Symbol.CACHE, edge_id)
    return EdgeFigures(
        project.network.edges[edge_id].weight,
        known(Symbol.WEIGHT_GRADIENT, edge_id),
        known(Symbol.WEIGHT_UPDATE, edge_id),
        cache,
        known(Symbol.NEW_WEIGHT, edge_id),
        trace.cache_number[player.name(Symbol.CACHE, edge_id)] if trace and cache is not None else 0,
    )


def largest_delta(project: Project, walker: Walking) -> float:
    """Return the size of the largest δ known by now, 0 where there is none: the broadest ring."""
    player = InRow(walker)
    deltas = (player.known(Symbol.DELTA, unit_id) for unit_id in project.network.units)
    return max((abs(delta) for delta in deltas if delta is not None and math.isfinite(delta)), default=0.0)


@dataclass(frozen=True, slots=True)
class Lights:
    """What a line of the trace lights up.

    Attributes:
        owners: the units and edges, and why.
        quantities: the very numbers, and why.
        flows: the edges along which something goes.
        backward: whether it goes against the arrows.
        strengths: how much an edge carries, as a share (0 to 1) of the most that one of them carries in this line.
    """

    owners: dict[UnitId | EdgeId, Light]
    quantities: dict[Quantity, Light]
    flows: frozenset[EdgeId]
    backward: bool
    strengths: Mapping[EdgeId, float] = field(default_factory=dict)


NO_VALUES: Mapping[Quantity, float] = MappingProxyType({})
NOTHING_LIT = Lights({}, {}, frozenset(), False)


def lights(
    step: Step | None, values: Mapping[Quantity, float] = NO_VALUES, together: Sequence[Step] = ()
) -> Lights:
    """Return what the current line lights up; `values` are the trace's, which tell how much flows.

    Where other lines were done `together` with it, a unit's or a phase's, what flows in any of them is lit, too.
    """
    if step is None:
        return NOTHING_LIT
    backward = step.phase not in (Phase.FORWARD, Phase.LOSS)
    written = Light.BACKWARD if backward else Light.FORWARD
    quantities = dict.fromkeys(step.reads, Light.READS) | {step.writes: written}
    carried = dict(flow for line in together or (step,) for flow in _carried(line, values))
    owners: dict[UnitId | EdgeId, Light] = {}
    owners.update(dict.fromkeys(carried, Light.READS))
    for quantity, light in quantities.items():
        if quantity.owner is not None and owners.get(quantity.owner) != written:
            owners[quantity.owner] = light
    most = max(carried.values(), default=0.0)
    strengths = {edge: size / most if most else 0.0 for edge, size in carried.items()}
    return Lights(owners, quantities, frozenset(carried), backward, strengths)


def _carried(step: Step, values: Mapping[Quantity, float]) -> Iterator[tuple[EdgeId, float]]:
    """Yield the edges that carry something in this line, and how much: |w·z| forward to s, |δ·C| backward to δ."""
    carrier, other = {
        Symbol.PREACTIVATION: (Symbol.WEIGHT, 1),
        Symbol.DELTA: (Symbol.CACHE, -1),
    }.get(step.kind, (None, 0))
    for place, quantity in enumerate(step.reads):
        if quantity.symbol is carrier and isinstance(quantity.owner, EdgeId):
            size = abs(values.get(quantity, 0.0) * values.get(step.reads[place + other], 0.0))
            yield quantity.owner, size if math.isfinite(size) else 0.0


def unit_tip(
    project: Project,
    unit_id: UnitId,
    shown: UnitFigures,
    notation: Notation,
    largest: float = 0.0,
    found: Sequence[Finding] = (),
) -> str:
    """Return everything known about a unit, in full precision, and what ails it.

    `largest` is the size of the largest δ, where a ring shows how large this one is beside it.
    """
    unit = project.network.units[unit_id]
    s, z = notation.letters.preactivation.text, notation.letters.activation.text
    rows = [(s, shown.s), (z, shown.z), (f"∂E/∂{z}", shown.z_gradient), ("δ", shown.delta)]
    rows += [("∂E/∂b", shown.bias_gradient), ("Δb", shown.bias_update), (tr("new {}", "b"), shown.new_bias)]
    if unit.bias is not None:
        rows.insert(0, ("b", unit.bias))
    if unit.kind is Kind.OUTPUT:
        rows.append(("y", shown.target))
    if unit.kind is Kind.INPUT:
        rows = [("x", shown.s), *rows[1:4]]
    sentences = [finding.sentence for finding in found]
    if largest and shown.delta is not None:
        sentences.insert(0, ring_legend(shown.delta, largest, notation))
    title = f"{unit.label} — {UNIT_WORDS[unit.kind]}, {unit.activation}"
    return _tip(title, rows, unit.frozen, sentences, notation)


def ring_legend(delta: float, largest: float, notation: Notation) -> str:
    """Say what a unit's ring means."""
    share = replace(notation, digits=2).number(100 * abs(delta) / largest)
    negative = tr("dashed, as δ is negative") if delta < 0 else tr("none, as δ is 0")
    sign = tr("whole, as δ is positive") if delta > 0 else negative
    return tr("Ring: |δ| is {}% of the largest known now; its breadth grows as the square root ({}).", share, sign)


_LOW_DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def edge_tip(project: Project, edge_id: EdgeId, shown: EdgeFigures, notation: Notation) -> str:
    """Return everything known about an edge, in full precision."""
    network = project.network
    names = f"{network.label(edge_id.source)} → {network.label(edge_id.target)}"
    rows = [("w", shown.weight), ("∂E/∂w", shown.gradient), ("Δw", shown.update)]
    rows += [(tr("new {}", "w"), shown.new_weight), (f"C{str(shown.cache_number).translate(_LOW_DIGITS)}", shown.cache)]
    return _tip(names, rows, network.edges[edge_id].frozen, [], notation)


def _tip(
    title: str, rows: list[tuple[str, float | None]], frozen: bool, sentences: list[str], notation: Notation
) -> str:
    lines = [f"{symbol} = {notation.exact.number(value)}" for symbol, value in rows if value is not None]
    kept = [tr("frozen: training leaves it as it is")] if frozen else []
    return "\n".join([title, *lines, *kept, *(line for each in sentences for line in wrap(each, _TIP_WIDTH))])


