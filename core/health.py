"""What ails the units of a network: which are saturated, dead, or twins of one another, each with the reason in words.

    for finding in findings(project):
        print(project.network.label(finding.unit), finding.sentence)

The rules are looked at on the rows of the data; of many rows on so many, evenly spread, that it takes little time, and
the sentences then say so. A network that can't be computed yet has no findings but its twins.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

import numpy as np

from core.data.dataset import Dataset
from core.engine.levels import forward, levels_of
from core.formulae.activations import ACTIVATIONS
from core.plan import BoolArray, FloatArray, Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import Kind, Unit, UnitId
from core.wording import tr
from core.writing.notation import Notation

STEEPEST: Mapping[str, float] = MappingProxyType({"sigmoid": 0.25, "tanh": 1.0})
"""The bounded rules, which saturate on either side, and their largest slope."""

FLAT: Mapping[str, float] = MappingProxyType({"relu": 0.0, "softplus": 1e-4, "silu": 1e-4, "gelu": 1e-4})
"""The rules that end flat on one side, and up to which slope a unit there counts as dead."""

ALMOST_FLAT = 0.05
"""A bounded rule is saturated where its slope is below this share of its largest one,"""

MOST_OF = 0.9
"""and a unit is where that holds on at least so many of the rows."""

MOST_ROWS, MOST_WORK = 1000, 4_000_000
"""At most so many rows are looked at, and at most so many edges or units times rows."""

_DIGITS, _USUAL = 2, Notation()
_NAMES = tuple(ACTIVATIONS)

Written = Callable[[float], str]
"""Writes a number."""



class Ailment(StrEnum):
    """What ails a unit."""

    SATURATED = "saturated"
    DEAD = "dead"
    TWIN = "twin"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found about one unit.

    Attributes:
        ailment: what it is.
        unit: whose it is.
        sentence: the reason, and what follows from it.
        share: of the rows looked at, the share on which it holds; 1 for twins.
        slope: the mean size of the activation's slope over the rows; None for twins.
        twins: the other units that a twin is the same as.
    """

    ailment: Ailment
    unit: UnitId
    sentence: str
    share: float = 1.0
    slope: float | None = None
    twins: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Patient:
    """What is looked at: a network as it is at one moment, which another thread may look at, too.

    Attributes:
        plan, parameters: its structure and its numbers.
        units: the units by position.
        dataset: the data.
        computes: whether it can be computed at all.
        sample: the row that is stepped.
    """

    plan: Plan
    parameters: Parameters
    units: tuple[Unit, ...]
    dataset: Dataset
    computes: bool
    sample: int

    @classmethod
    def of(cls, project: Project, sample: int = 0, parameters: Parameters | None = None) -> "Patient":
        """Take down what a look needs; other `parameters` may stand in for the network's, e.g. a run's."""
        plan = compile_plan(project.network)
        numbers = plan.parameters(project.network) if parameters is None else parameters
        units = tuple(project.network.units[unit] for unit in plan.units)
        computes = not any(Aim.STEP in problem.blocks for problem in project.problems())
        return cls(plan, numbers, units, project.dataset, computes, sample)


def findings(
    project: Project, sample: int = 0, parameters: Parameters | None = None, notation: Notation = _USUAL
) -> list[Finding]:
    """Return what ails the units, in topological order; `sample` is the row that is stepped.

    `parameters` stand in for the network's own weights and biases, e.g. those of a run that goes on.
    """
    return findings_of(Patient.of(project, sample, parameters), notation)


def findings_of(patient: Patient, notation: Notation = _USUAL) -> list[Finding]:
    """Return what ails a patient's units, in topological order."""
    found = [*_of_slopes(patient, notation), *_twins(patient)]
    place = {unit: index for index, unit in enumerate(patient.plan.units)}
    return sorted(found, key=lambda finding: place[finding.unit])


# Slopes


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows looked at.

    Attributes:
        inputs: [rows, input units], all there.
        stepped: the place of the stepped row among them, None where it can't be computed.
        total: how many rows could be computed.
    """

    inputs: FloatArray
    stepped: int | None
    total: int

    def some(self, count: int) -> str:
        """Say on how many of the rows something holds."""
        looked = len(self.inputs)
        if looked == 1:
            return tr("the only row")
        if looked == self.total:
            return tr("all {:,} rows", looked) if count == looked else tr("{:,} of {:,} rows", count, looked)
        if count == looked:
            return tr("all {:,} rows looked at (the data have {:,})", looked, self.total)
        return tr("{:,} of {:,} rows looked at (the data have {:,})", count, looked, self.total)


def _of_slopes(patient: Patient, notation: Notation) -> Iterator[Finding]:
    rows, written = _rows(patient), replace(notation, digits=_DIGITS).number
    if rows is None:
        return
    plan = patient.plan
    numbers = np.concatenate([patient.parameters.biases, patient.parameters.weights])
    s, z, _ = forward(plan, levels_of(plan), numbers, rows.inputs.T)
    for code in np.unique(plan.activation[plan.n_inputs :]).tolist():
        name = _NAMES[code]
        if name not in STEEPEST and name not in FLAT:
            continue
        units = plan.n_inputs + np.flatnonzero(plan.activation[plan.n_inputs :] == code)
        with np.errstate(all="ignore"):
            slopes = np.abs(ACTIVATIONS[name].derivative(s[units], z[units]))
        judge, suspects = (_saturated, _any_flat) if name in STEEPEST else (_dead, _all_flat)
        for u, of_unit in zip(units[found := suspects(slopes, name)].tolist(), slopes[found], strict=True):
            finding = judge(plan.units[u], name, of_unit, rows, written)
            if finding is not None:
                yield finding


def _rows(patient: Patient) -> _Rows | None:
    """Choose the rows to look at, the stepped one among them; None where nothing can be computed."""
    if not patient.computes:
        return None
    plan, sample = patient.plan, patient.sample
    inputs = patient.dataset.of_units(plan.units[: plan.n_inputs])
    whole = np.flatnonzero(~np.isnan(inputs).any(axis=1))
    if not len(whole):
        return None
    most = max(1, min(MOST_ROWS, MOST_WORK // (plan.n_units + plan.n_edges), len(whole)))
    chosen = whole[np.unique(np.linspace(0, len(whole) - 1, most).astype(np.int64))]
    if sample in whole and sample not in chosen:
        chosen[np.abs(chosen - sample).argmin()] = sample
    stepped = np.flatnonzero(chosen == sample)
    return _Rows(inputs[chosen], int(stepped[0]) if len(stepped) else None, len(whole))


def _any_flat(slopes: FloatArray, name: str) -> BoolArray:
    """Tell which units [units, rows] are almost flat on any row: only those can be saturated."""
    return np.asarray((slopes < ALMOST_FLAT * STEEPEST[name]).any(axis=1))


def _all_flat(slopes: FloatArray, name: str) -> BoolArray:
    """Tell which units [units, rows] are flat on every row: only those can be dead."""
    return np.asarray((slopes <= FLAT[name]).all(axis=1))


def _saturated(unit: UnitId, name: str, slopes: FloatArray, rows: _Rows, written: Written) -> Finding | None:
    steepest = STEEPEST[name]
    flat = slopes < ALMOST_FLAT * steepest
    share, mean = float(flat.mean()), float(slopes.mean())
    limit = tr("below {:.0%} of the steepest, {}", ALMOST_FLAT, written(steepest))
    result = tr("hardly any error gets back through this unit.")
    if share >= MOST_OF:
        average = tr("slope {}", written(mean)) if len(slopes) == 1 else tr("mean slope {}", written(mean))
        where = rows.some(int(flat.sum()))
        sentence = tr("Saturated: on {} its activation is almost flat ({}, {}), so {}", where, average, limit, result)
        return Finding(Ailment.SATURATED, unit, sentence, share, mean)
    if rows.stepped is not None and flat[rows.stepped]:
        slope = written(float(slopes[rows.stepped]))
        sentence = tr(
            "Saturated on this row: its activation is almost flat here (slope {}, {}), so {}", slope, limit, result
        )
        return Finding(Ailment.SATURATED, unit, sentence, share, mean)
    return None


def _dead(unit: UnitId, name: str, slopes: FloatArray, rows: _Rows, written: Written) -> Finding | None:
    if not (slopes <= FLAT[name]).all():
        return None
    size = "0" if not slopes.any() else tr("at most {}", written(float(slopes.max())))
    what = tr("no error") if not slopes.any() else tr("practically no error")
    where = rows.some(len(slopes))
    sentence = tr(
        "Dead: on {} it lies on the flat side of its activation, slope {}. So {} gets back through it, and "
        "training leaves the weights into it as they are.",
        where, size, what,
    )  # fmt: skip
    return Finding(Ailment.DEAD, unit, sentence, 1.0, float(slopes.mean()))


# Twins


def _twins(patient: Patient) -> Iterator[Finding]:
    """Yield the hidden units that compute and learn the same: same rule and bias, same edges in and out."""
    plan, parameters = patient.plan, patient.parameters
    alike: defaultdict[object, list[int]] = defaultdict(list)
    sums = [np.bincount(ends, parameters.weights, plan.n_units).tolist() for ends in (plan.target, plan.source)]
    similar = Counter(zip(*sums, strict=True))  # twins have the same sums to the last bit, others hardly ever
    for u in range(plan.n_inputs, plan.n_units):
        if patient.units[u].kind is Kind.HIDDEN and similar[sums[0][u], sums[1][u]] > 1:
            alike[_likeness(plan, parameters, u)].append(u)
    for group in alike.values():
        for u in group if len(group) > 1 else ():
            others = tuple(plan.units[v] for v in group if v != u)
            names = [patient.units[v].label for v in group if v != u]
            yield Finding(Ailment.TWIN, plan.units[u], _of_twins(names), twins=others)


def _likeness(plan: Plan, parameters: Parameters, u: int) -> object:
    """Return what two units that are twins have in common; a unit that lacks edges in or out is like no other."""
    into = np.arange(plan.incoming_start[u], plan.incoming_start[u + 1])
    out = plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]]
    if not len(into) or not len(out):
        return u
    edges = np.concatenate([into, out])
    ends = np.concatenate([plan.source[into], plan.target[out]])
    weights, trains = parameters.weights[edges] + 0.0, plan.trains_weight[edges]  # + 0.0: −0 is 0
    own = int(plan.activation[u]), float(parameters.biases[u]), bool(plan.has_bias[u]), bool(plan.trains_bias[u])
    return (*own, len(into), ends.tobytes(), weights.tobytes(), trains.tobytes())


def _of_twins(names: Sequence[str]) -> str:
    if len(names) == 1:
        return tr(
            "Twin of {}: the same sources, targets and weights, so both compute the same and learn the same for "
            "ever. Give one another weight to let them differ.",
            names[0],
        )
    return tr(
        "Twin of {}: the same sources, targets and weights, so all compute the same and learn the same for ever. "
        "Give one another weight to let them differ.",
        ", ".join(names[:3]) + (tr(" and others") if len(names) > 3 else ""),
    )
