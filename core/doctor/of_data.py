"""What data, loss and outputs show before anything is trained: whether they go together."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from core import edits
from core.data import scaling
from core.data.dataset import Dataset, Role, Scale
from core.doctor.exam import LEAST_EPOCHS, Exam, number, percent
from core.doctor.finding import Finding, Remedy, Severity, Trouble
from core.errors import DataError
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.health import ALMOST_FLAT, STEEPEST
from core.plan import FloatArray
from core.records import Kind, UnitId
from core.wording import amid, tr
from core.writing.said import Count, Figure, Said

INFINITE = float("inf")

RANGES: Mapping[str, tuple[float, float]] = MappingProxyType({
    "sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "gaussian": (0.0, 1.0), "tanh": (-1.0, 1.0), "sine": (-1.0, 1.0),
    "relu": (0.0, INFINITE), "softplus": (0.0, INFINITE), "silu": (-0.2785, INFINITE), "gelu": (-0.17, INFINITE),
})  # fmt: skip
"""Between which numbers the answers of the rules lie that can't give every number."""

INNER = 0.1
"""Targets brought into a bounded range leave this share of it free at either end, which no finite s reaches."""

MOST_APART = 30.0
"""Inputs may differ in size by this factor. The steepness of the loss differs by its square, about a thousand: where
η is small enough for the larger input, a thousand times as many epochs are needed for the smaller one."""

SURELY_WRONG = 0.05
"""A squared error of a squashed output is blamed where on this share of the rows the output is wrong by more than half
its range, and flat."""


def misfit(exam: Exam) -> Finding | None:
    """Loss and output activation do not go together: not at all, or in a way that keeps wrong answers wrong."""
    return _not_fused(exam) or _wrong_and_flat(exam)


def _not_fused(exam: Exam) -> Finding | None:
    network, loss = exam.project.network, LOSSES[exam.project.training.loss]
    needed, outputs = loss.fused_with, network.of_kind(Kind.OUTPUT)
    others = tuple(u for u in outputs if needed and network.units[u].activation != needed)
    if needed is None or not others:
        return None
    title = ACTIVATIONS[needed].title
    now = ", ".join(dict.fromkeys(ACTIVATIONS[network.units[u].activation].title for u in others))
    give = edits.edit_units(exam.project, outputs, tr("Give the outputs {}", title), activation=needed)
    other = edits.set_training(exam.project, loss="half_squared_error")
    return Finding(
        Trouble.MISFIT,
        Severity.PREVENTS,
        others,
        tr("{} does not fit the output {}.", loss.title, exam.names(others)),
        tr("{} of {} outputs: {} instead of {}.", len(others), len(outputs), now, title),
        tr(
            "{} is the loss of probabilities: it is computed together with {}, and means nothing for other answers.",
            loss.title, amid(title),
        ),
        (Remedy(tr("Give the outputs {}", title), give), Remedy(tr("Take ½ squared error"), other)),
    )


def _wrong_and_flat(exam: Exam) -> Finding | None:
    if not exam.is_ready or exam.epochs < LEAST_EPOCHS or not exam.has_stalled:
        return None
    if LOSSES[exam.project.training.loss].fused_with is not None:
        return None
    outside = _outside(exam)  # is another trouble, which no other loss mends
    units = [u for u in exam.plan.outputs if _rule(exam, u) in STEEPEST and exam.plan.units[u] not in outside]
    shares = {exam.plan.units[u]: _share_wrong(exam, u) for u in units}
    stuck = {unit: share for unit, share in shares.items() if share >= SURELY_WRONG}
    if not stuck:
        return None
    shown = [Said.of("{}: {} of the rows", exam.names((unit,)), percent(share)) for unit, share in stuck.items()]
    sigmoid = all(_rule(exam, u) == "sigmoid" for u in exam.plan.outputs) and not outside
    remedies = []
    if sigmoid:
        change = exam.from_start(edits.set_training(exam.project, loss="binary_cross_entropy"))
        remedies = [Remedy(tr("Try binary cross-entropy from the same start"), change, trains=True)]
    return Finding(
        Trouble.MISFIT,
        Severity.PREVENTS,
        tuple(stuck),
        tr("{} is sure of wrong answers, and can't leave them.", exam.names(tuple(stuck))),
        Said.of(
            "Wrong by more than half the range where σ′ is below {} of its largest: {}.",
            percent(ALMOST_FLAT), Said.joined("; ", shown),
        ),
        tr(
            "With a squared error the slope has the factor σ′, so that the surer an answer is, the less it is "
            "corrected, right or wrong. Cross-entropy has no such factor."
        ),
        tuple(remedies),
    )


def _share_wrong(exam: Exam, u: int) -> float:
    name = _rule(exam, u)
    low, high = RANGES[name]
    s, z = exam.passed.preactivations[u], exam.passed.activations[u]
    wrong = np.abs(z - exam.rows[1][:, exam.plan.output_index[u]]) > (high - low) / 2
    flat = np.abs(ACTIVATIONS[name].derivative(s, z)) < ALMOST_FLAT * STEEPEST[name]
    return float((wrong & flat).mean())


def out_of_range(exam: Exam) -> Finding | None:
    """There are targets that no weights can reach."""
    units = _outside(exam)
    if not units:
        return None
    evidence = Said.joined("; ", [_reach(exam, unit, low, high) for unit, (low, high) in units.items()])
    owners = tuple(units)
    identity = edits.edit_units(exam.project, exam.project.network.of_kind(Kind.OUTPUT) if _is_joint(exam) else owners,
                                tr("Give {} the identity", exam.names(owners)), activation="identity")  # fmt: skip
    if LOSSES[exam.project.training.loss].fused_with is not None:
        identity = identity.merged(edits.set_training(exam.project, loss="half_squared_error"))
        identity = replace(identity, label=tr("Give the outputs the identity, and ½ squared error"))
    remedies = [Remedy(tr("{}, from the same start", identity.label) if exam.run else identity.label,
                       exam.from_start(identity), trains=exam.run is not None)]  # fmt: skip
    if all(np.isfinite(limits).all() for limits in units.values()):
        remedies += _squeeze(exam, units)
    return Finding(
        Trouble.OUT_OF_RANGE,
        Severity.PREVENTS,
        owners,
        tr("{} can't give all of its targets.", exam.names(owners)),
        Said.of("{}.", evidence),
        tr(
            "However long it trains, the answer can only get as close as the activation's end, where its slope "
            "vanishes."
        ),
        tuple(remedies),
    )


def _outside(exam: Exam) -> dict[UnitId, tuple[float, float]]:
    """Return the output units with targets outside the range of their activation, and that range."""
    found = {}
    for unit in exam.project.network.of_kind(Kind.OUTPUT):
        limits = RANGES.get(exam.project.network.units[unit].activation)
        if limits is not None and _beyond(_targets(exam, unit), limits).any():
            found[unit] = limits
    return found


def _targets(exam: Exam, unit: UnitId) -> FloatArray:
    return exam.project.dataset.of_units([unit])[:, 0]


def _beyond(values: FloatArray, limits: tuple[float, float]) -> np.ndarray:
    return (values < limits[0] - 1e-9) | (values > limits[1] + 1e-9)  # an empty cell is not beyond anything


def _reach(exam: Exam, unit: UnitId, low: float, high: float) -> Said:
    values = _targets(exam, unit)
    count = int(_beyond(values, (low, high)).sum())
    title = ACTIVATIONS[exam.project.network.units[unit].activation].title
    between = Said.of("between {} and {}", number(low), number(high))
    return Said.of(
        "{} of {} lies {}; {} of {} targets don't (they go from {} to {})",
        title, exam.names((unit,)), between if np.isfinite(high) else Said.of("above {}", number(low)),
        Count(count), Count(len(values)), number(float(np.nanmin(values))), number(float(np.nanmax(values))),
    )  # fmt: skip


def _squeeze(exam: Exam, units: Mapping[UnitId, tuple[float, float]]) -> list[Remedy]:
    try:
        with np.errstate(all="ignore"):
            data = _squeezed(exam, units)
    except DataError:  # the numbers lie too far apart
        return []
    change = edits.set_data(exam.project, tr("Scale the targets of {}", exam.names(tuple(units))), data)
    return [Remedy(change.label, change)]


def _squeezed(exam: Exam, units: Mapping[UnitId, tuple[float, float]]) -> Dataset:
    """Return the data with the targets of these units brought into the range of their activation, linearly."""
    data = exam.project.dataset
    places = [place for unit in units if (place := data.index_of(unit)) is not None]
    plain = scaling.unscaled(data, places)
    values, columns = plain.values.copy(), list(plain.columns)
    for place, (low, high) in zip(places, units.values(), strict=True):
        scale = _inner_scale(plain.values[:, place], low + INNER * (high - low), high - INNER * (high - low))
        values[:, place] = scale.apply(plain.values[:, place])
        columns[place] = replace(columns[place], scale=scale)
    return replace(plain, columns=tuple(columns), values=values)


def _inner_scale(values: FloatArray, low: float, high: float) -> Scale:
    """Return the scale that brings the least of some values to `low` and the largest to `high`; equal ones between."""
    least, most = float(np.nanmin(values)), float(np.nanmax(values))
    if not least < most:
        return Scale(scaling.Method.NORMALIZE, least - (low + high) / 2, 1.0)
    factor = most / (high - low) - least / (high - low)
    return Scale(scaling.Method.NORMALIZE, least - low * factor, factor)


def scales(exam: Exam) -> Finding | None:
    """Inputs are of very different size."""
    units = exam.project.network.of_kind(Kind.INPUT)
    sizes = {unit: size for unit, size in _sizes(exam.project.dataset, units) if size > 0}
    if len(sizes) < 2 or not exam.is_ready:
        return None
    small, large = min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)
    factor = sizes[large] / sizes[small]
    if factor <= MOST_APART:
        return None
    return Finding(
        Trouble.SCALES,
        Severity.HINDERS,
        (large, small),
        Said.of("{} is {} times as large as {}.", exam.names((large,)), Figure(factor, 2), exam.names((small,))),
        Said.of(
            "Root mean square over {}: {} {}; {} {}.", Count(exam.project.dataset.rows, "row"),
            exam.names((large,)), number(sizes[large]), exam.names((small,)), number(sizes[small]),
        ),
        tr(
            "The gradient of a weight has its input as a factor. A learning rate small enough for the large "
            "input leaves the weights of the small one where they are."
        ),
        tuple(_standardize(exam)),
    )


def _sizes(data: Dataset, units: list[UnitId]) -> Iterator[tuple[UnitId, float]]:
    for unit in units:
        values = data.of_units([unit])[:, 0]
        values = values[~np.isnan(values)]
        largest = float(np.abs(values).max(initial=0.0))
        yield unit, largest * float(np.sqrt(np.mean(np.square(values / largest)))) if largest > 0 else 0.0


def _standardize(exam: Exam) -> list[Remedy]:
    data = exam.project.dataset
    try:
        with np.errstate(all="ignore"):
            scaled = scaling.scaled(data, scaling.scalable(data, Role.INPUT), scaling.Method.STANDARDIZE)
    except DataError:  # the numbers lie too far apart
        return []
    if not np.array_equal(np.isnan(scaled.values), np.isnan(data.values)):
        return []
    change = edits.set_data(exam.project, tr("Standardize the inputs"), scaled)
    return [Remedy(change.label, exam.from_start(change), trains=exam.run is not None)]


def _rule(exam: Exam, u: int) -> str:
    return tuple(ACTIVATIONS)[int(exam.plan.activation[u])]


def _is_joint(exam: Exam) -> bool:
    return any(ACTIVATIONS[_rule(exam, u)].joint for u in exam.plan.outputs)
