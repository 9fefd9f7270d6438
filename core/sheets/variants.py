"""Variants of a network for as many students: the same structure, with friendly numbers that are each one's own.

Numbers are halves and whole ones, never 0 or ±1, which would hide a factor that was forgotten. Units stay where they
are steep, and no line comes to 0 or to something huge. What is frozen keeps its number.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

import numpy as np

from core import edits
from core.data.dataset import Dataset, Role
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.plan import compile_plan
from core.project import Project
from core.records import EdgeId, Kind, Unit, UnitId
from core.sheets.tag import Tag
from core.tracing.steps import Symbol
from core.tracing.trace import trace
from core.wording import tr

MOST_VARIANTS = 500
_FRIENDLY = (0.5, 1.5, 2.0, 2.5, 3.0)
_OFF = (-2.0, -1.5, -1.0, 1.0, 1.5, 2.0)
"""How far a target lies off the prediction."""

_TRIES, _TRIES_OF_UNIT = 60, 60
_STEEPEST_S = 2.5
"""|s| of a unit that squashes stays below this, where its slope still is 0.07."""

_APART = 0.05
"""Two units with the same s would have the same numbers all the way."""

_LEAST_SLOPE, _LEAST, _MOST = 0.04, 0.001, 200.0
_BOUNDED = {"sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0)}
_DRAWS_PER_VARIANT = 20
"""So often a variant is drawn anew that is there already; a small network has no more of them."""


def variants(project: Project, count: int, seed: int, tag: Tag, sample: int = 0) -> Iterator[Project]:
    """Yield so many different networks of a project's structure, each with one data row.

    `tag` says in each what is asked for. The same seed gives the same variants; fewer come where there are no more.
    """
    seen: set[tuple[float, ...]] = set()
    unavoidable: int | None = None
    for number in range(1, count + 1):
        for again in range(_DRAWS_PER_VARIANT):
            made, faults = _friendliest(project, np.random.default_rng([seed, number, again]), sample, unavoidable)
            unavoidable = faults if unavoidable is None else min(faults, unavoidable)
            if (numbers := _numbers(made)) not in seen:
                seen.add(numbers)
                yield replace(tag, variant=number, of=count, seed=seed, row=0).put_on(made)
                break
        else:
            return


def most_variants(project: Project, sample: int = 0) -> int:
    """Return a number of variants that a network can't have more of, MOST_VARIANTS at most."""
    network, draws = project.network, 2 * len(_FRIENDLY)
    units = [unit for unit in network.units.values() if unit.bias is not None and not unit.frozen]
    edges = [edge for edge in network.edges.values() if not edge.frozen]
    most: int = draws ** min(4, len(network.of_kind(Kind.INPUT)) + len(units) + len(edges))
    for unit_id in network.of_kind(Kind.OUTPUT):
        if project.dataset.value(sample, unit_id) is not None:
            most *= 2 if _bounds(project, unit_id) else len(_OFF)
    return min(most, MOST_VARIANTS)


def _friendliest(
    project: Project, random: np.random.Generator, sample: int, unavoidable: int | None
) -> tuple[Project, int]:
    """Draw until every number is friendly, but for as many as could not be avoided before.

    Where none is, return the one with the fewest that are not, and how many those are.
    """
    best: tuple[int, Project] | None = None
    for _ in range(_TRIES):
        drawn = _drawn(project, random, sample)
        faults = _faults(drawn)
        if best is None or faults < best[0]:
            best = faults, drawn
        if faults <= (unavoidable or 0):
            break
    assert best is not None
    return best[1], best[0]


def _drawn(project: Project, random: np.random.Generator, sample: int) -> Project:
    """Draw inputs, then weights and biases from unit to unit in the order of the forward pass, then targets."""
    made = project.copy()
    network, plan = made.network, compile_plan(made.network)
    z = {UnitId(unit): _friendly(random) for unit in network.of_kind(Kind.INPUT)}
    x, sums = dict(z), set[float]()
    weights: dict[EdgeId, float] = {}
    biases: dict[UnitId, float] = {}
    for unit_id in plan.units:
        unit = network.units[unit_id]
        if unit.kind is Kind.INPUT:
            z[unit_id] = _applied(unit, x[unit_id])
            continue
        s, drawn, bias = _into(made, unit_id, z, sums, random)
        weights |= drawn
        sums.add(s)
        if bias is not None:
            biases[unit_id] = bias
        z[unit_id] = _applied(unit, s)
    made.apply(edits.set_parameters(made, tr("Draw a variant"), weights, biases))
    row = {**x, **_targets(made, z, random, sample)}
    made.apply(edits.set_data(made, tr("Draw a variant"), _one_row(made.dataset, row)))
    return made


def _into(
    project: Project, unit_id: UnitId, z: Mapping[UnitId, float], sums: Collection[float], random: np.random.Generator
) -> tuple[float, dict[EdgeId, float], float | None]:
    """Draw what leads into a unit until its s is where the unit is steep, and no other unit's."""
    network, unit = project.network, project.network.units[unit_id]
    incoming = network.incoming(unit_id)
    best: tuple[float, float, dict[EdgeId, float], float | None] | None = None
    for _ in range(_TRIES_OF_UNIT):
        edges = {e: network.edges[e] for e in incoming}
        weights = {e: edge.weight if edge.frozen else _friendly(random) for e, edge in edges.items()}
        bias = unit.bias if unit.bias is None or unit.frozen else _friendly(random)
        s = sum(weights[e] * z[e.source] for e in incoming) + (bias or 0.0)
        strain = _strain(unit, s) + any(abs(s - other) < _APART for other in sums)
        if best is None or strain < best[0]:
            best = strain, s, weights, bias
        if not strain:
            break
    assert best is not None
    return best[1:]


def _strain(unit: Unit, s: float) -> float:
    """Return how far s is from where a unit is steep; 0 there."""
    if unit.activation == "identity":
        return max(0.0, abs(s) - 20) + (abs(s) < 0.1)
    if ACTIVATIONS[unit.activation].kinked or unit.activation in ("softplus", "silu", "gelu"):
        return max(0.0, 0.4 - s) + max(0.0, s - 20)
    return max(0.0, abs(s) - _STEEPEST_S) + max(0.0, 0.1 - abs(s))


def _applied(unit: Unit, s: float) -> float:
    """σ(s); of a joint rule only what it is given, as its z feeds nothing."""
    rule = ACTIVATIONS[unit.activation]
    return s if rule.joint else float(rule.function(np.array([s]))[0])


def _targets(
    project: Project, z: Mapping[UnitId, float], random: np.random.Generator, sample: int
) -> dict[UnitId, float]:
    """Draw targets off the predictions, of the kind that the loss and the output unit ask for; none where none was."""
    outputs = project.network.of_kind(Kind.OUTPUT)
    wanted = [unit for unit in outputs if project.dataset.value(sample, unit) is not None]
    if any(ACTIVATIONS[project.network.units[unit].activation].joint for unit in wanted):
        hot = int(random.integers(len(wanted)))
        return {unit: float(place == hot) for place, unit in enumerate(wanted)}
    return {unit: _target(project, unit, z[unit], random) for unit in wanted}


def _target(project: Project, unit_id: UnitId, prediction: float, random: np.random.Generator) -> float:
    bounds = _bounds(project, unit_id)
    if bounds is not None:
        return float(random.choice(bounds))
    return round(2 * prediction) / 2 + float(random.choice(_OFF))


def _bounds(project: Project, unit_id: UnitId) -> tuple[float, float] | None:
    """Return the two targets that an output can have whose z lies between them; None where it is free."""
    unit = project.network.units[unit_id]
    return _BOUNDED.get(unit.activation) or ((0.0, 1.0) if LOSSES[project.training.loss].fused_with else None)


def _one_row(dataset: Dataset, row: Mapping[UnitId, float]) -> Dataset:
    columns = tuple(replace(column, scale=None) for column in dataset.columns)
    roles = {column.unit: column.role for column in columns}
    values = [row.get(column.unit, np.nan if roles[column.unit] is Role.TARGET else 0.0) for column in columns]
    return replace(dataset, columns=columns, values=np.array([values]), split=None)


def _friendly(random: np.random.Generator) -> float:
    return float(random.choice(_FRIENDLY)) * (1.0 if random.random() < 0.6 else -1.0)


def _faults(project: Project) -> int:
    """Count the lines whose number is about 0 or huge, and the slopes that are flat."""
    traced = trace(project)
    return sum(_is_faulty(step.kind, abs(step.value)) for step in traced.steps)


def _is_faulty(kind: Symbol, size: float) -> bool:
    return not (_LEAST_SLOPE if kind is Symbol.SLOPE else _LEAST) <= size <= _MOST


def _numbers(project: Project) -> tuple[float, ...]:
    """Return what tells one variant from another."""
    network = project.network
    biases = (unit.bias for unit in network.units.values() if unit.bias is not None)
    return (*(edge.weight for edge in network.edges.values()), *biases, *np.nan_to_num(project.dataset.values).flat)
