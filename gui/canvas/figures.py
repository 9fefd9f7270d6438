"""Which numbers each unit and edge shows, and which of them the current line reads and writes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.notation import Notation
from core.project import Project
from core.records import EdgeId, Kind, UnitId
from core.trace import Phase, Quantity, Step, Symbol
from gui.moment import Standing

EXACTLY = Notation(17)


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


@dataclass(frozen=True, slots=True)
class EdgeFigures:
    """The numbers of an edge."""

    weight: float
    gradient: float | None = None
    update: float | None = None
    cache: float | None = None
    new_weight: float | None = None


def of_unit(project: Project, player: Standing, unit_id: UnitId) -> UnitFigures:
    """Return what a unit shows now."""
    unit = project.network.units[unit_id]
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
    return UnitFigures(s, z, delta, unit.bias, target, gradient)


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


def of_edge(project: Project, player: Standing, edge_id: EdgeId) -> EdgeFigures:
    """Return what an edge shows now."""
    known = player.known
    return EdgeFigures(
        project.network.edges[edge_id].weight,
        known(Symbol.WEIGHT_GRADIENT, edge_id),
        known(Symbol.WEIGHT_UPDATE, edge_id),
        known(Symbol.CACHE, edge_id),
        known(Symbol.NEW_WEIGHT, edge_id),
    )


@dataclass(frozen=True, slots=True)
class Lights:
    """What a line of the trace lights up.

    Attributes:
        owners: the units and edges, and why.
        quantities: the very numbers, and why.
        flows: the edges along which something goes.
        backward: whether it goes against the arrows.
    """

    owners: dict[UnitId | EdgeId, Light]
    quantities: dict[Quantity, Light]
    flows: frozenset[EdgeId]
    backward: bool


NOTHING_LIT = Lights({}, {}, frozenset(), False)


def lights(step: Step | None) -> Lights:
    """Return what the current line lights up."""
    if step is None:
        return NOTHING_LIT
    backward = step.phase not in (Phase.FORWARD, Phase.LOSS)
    written = Light.BACKWARD if backward else Light.FORWARD
    quantities = dict.fromkeys(step.reads, Light.READS) | {step.writes: written}
    owners: dict[UnitId | EdgeId, Light] = {}
    for quantity, light in quantities.items():
        if quantity.owner is not None and owners.get(quantity.owner) != written:
            owners[quantity.owner] = light
    return Lights(owners, quantities, frozenset(_flows(step)), backward)


def _flows(step: Step) -> Iterator[EdgeId]:
    """Yield the edges that carry a number in this line: z forward to s, or δ backward over C."""
    carrier = {Symbol.PREACTIVATION: Symbol.WEIGHT, Symbol.DELTA: Symbol.CACHE}.get(step.kind)
    for quantity in step.reads:
        if quantity.symbol is carrier and isinstance(quantity.owner, EdgeId):
            yield quantity.owner


def unit_tip(project: Project, unit_id: UnitId, shown: UnitFigures) -> str:
    """Return everything known about a unit, in full precision."""
    unit = project.network.units[unit_id]
    rows = [("s", shown.s), ("z", shown.z), ("δ", shown.delta), ("∂E/∂b", shown.bias_gradient)]
    if unit.bias is not None:
        rows.insert(0, ("b", unit.bias))
    if unit.kind is Kind.OUTPUT:
        rows.append(("y", shown.target))
    if unit.kind is Kind.INPUT:
        rows = [("x", shown.s), *rows[1:3]]
    return _tip(f"{unit.label} — {unit.kind} unit, {unit.activation}", rows, unit.frozen)


def edge_tip(project: Project, edge_id: EdgeId, shown: EdgeFigures) -> str:
    """Return everything known about an edge, in full precision."""
    network = project.network
    names = f"{network.label(edge_id.source)} → {network.label(edge_id.target)}"
    rows = [("w", shown.weight), ("∂E/∂w", shown.gradient), ("Δw", shown.update)]
    rows += [("new w", shown.new_weight), ("C", shown.cache)]
    return _tip(names, rows, network.edges[edge_id].frozen)


def _tip(title: str, rows: list[tuple[str, float | None]], frozen: bool) -> str:
    lines = [f"{symbol} = {EXACTLY.number(value)}" for symbol, value in rows if value is not None]
    return "\n".join([title, *lines, *(["frozen: training leaves it as it is"] if frozen else [])])


