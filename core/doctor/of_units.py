"""What single units show: flat, dead, the same as another, without effect, or too deep for the error to reach."""


import numpy as np

from core import edits, health
from core.doctor.exam import Exam, number, percent
from core.doctor.finding import Finding, Owner, Remedy, Severity, Trouble
from core.errors import NetworkError
from core.formulae.activations import ACTIVATIONS
from core.health import Ailment
from core.plan import FloatArray
from core.records import EdgeId, Kind, UnitId
from core.wording import listed, tr, tr_n
from core.writing.said import Comma, Count, Letter, Said

NUDGE = 0.1
"""By how much of their size, or of 1 if they are smaller, the weights of twins are nudged apart."""

VANISHED = 1e-3
"""Gradients vanish where the mean |δ| of the deepest hidden units is below this share of that of the outputs,"""

LEAST_DEPTH = 3
"""and the network has at least so many hidden layers: in a shallow one it is the weights that are to blame."""

ALL_THE_SAME = 1e-6
"""A preactivation that spreads by no more than this share of its size counts as constant."""

NAMED = 3


def saturated(exam: Exam) -> Finding | None:
    """Hidden units are flat on nearly all rows, in a run that has come to nothing."""
    sick = _ailing(exam, Ailment.SATURATED)
    if not sick or not exam.has_stalled:
        return None
    units = tuple(each.unit for each in sick)
    said = [
        Said.of("{} on {} of the rows, mean σ′ {}", exam.names((f.unit,)), percent(f.share), number(f.slope))
        for f in sick
    ]
    more = Said.of("; and {} more", Count(len(sick) - NAMED)) if len(sick) > NAMED else ""
    rescaled = exam.from_here(tr("Scale the weights into {} down", exam.names(units)), *_rescaled(exam, units))
    return Finding(
        Trouble.SATURATED,
        Severity.HINDERS,
        units,
        tr_n(
            "{1} is saturated: flat on nearly all rows.", "{1} are saturated: flat on nearly all rows.",
            len(units), exam.names(units),
        ),
        Said.of(
            "σ′ is below {} of its largest: {}{}.",
            percent(health.ALMOST_FLAT), Said.joined("; ", said[:NAMED]), more,
        ),
        tr(
            "An error that comes back through a unit is multiplied by σ′. Where that is next to 0, neither this "
            "unit nor those before it learn. The weights into it are too large for its inputs."
        ),
        (Remedy(rescaled.label, rescaled, trains=True),),
    )


def _rescaled(exam: Exam, units: tuple[UnitId, ...]) -> tuple[dict[EdgeId, float], dict[UnitId, float]]:
    """Return weights and biases that give s of these units, one after another, the size 1 over the rows.

    Where there is a bias, s gets the mean 0, too: of what varies between the rows, then, most comes through.
    """
    plan, chosen = exam.plan, set(units)
    w, b, z = exam.parameters.weights.copy(), exam.parameters.biases.copy(), exam.passed.activations.copy()
    for u in range(plan.n_inputs, plan.n_units):
        rule = tuple(ACTIVATIONS.values())[int(plan.activation[u])]
        if rule.joint:
            continue
        into = slice(plan.incoming_start[u], plan.incoming_start[u + 1])
        s = w[into] @ z[plan.source[into]] + b[u]
        with np.errstate(over="ignore", invalid="ignore"):  # what overflows is left as it is
            size, spread = float(np.sqrt(np.mean(np.square(s)))), float(s.std())
        if plan.units[u] in chosen and 0 < size < np.inf:
            center = float(s.mean()) if plan.trains_bias[u] and spread > ALL_THE_SAME * size else 0.0
            size = spread if center else size
            w[into] = np.where(plan.trains_weight[into], w[into] / size, w[into])
            b[u] = (b[u] - center) / size if plan.trains_bias[u] else b[u]
            s = w[into] @ z[plan.source[into]] + b[u]
        z[u] = rule.function(s)
    trained = [e for e in np.flatnonzero(plan.trains_weight) if plan.edges[e].target in chosen]
    biased = [u for u in np.flatnonzero(plan.trains_bias) if plan.units[u] in chosen]
    return {plan.edges[e]: _rounded(w[e]) for e in trained}, {plan.units[u]: _rounded(b[u]) for u in biased}


def dead(exam: Exam) -> Finding | None:
    """Units lie on the flat side of their activation on all rows, in a run that has come to nothing."""
    sick = _ailing(exam, Ailment.DEAD)
    if not sick or not exam.has_stalled:
        return None
    units = tuple(each.unit for each in sick)
    rules = {exam.project.network.units[unit].activation for unit in units}
    label = tr_n("Wake {1} by its bias", "Wake {1} by their biases", len(units), exam.names(units))
    woken = exam.from_here(label, {}, {unit: _waking_bias(exam, unit) for unit in units})
    leaky = edits.edit_units(exam.project, units, tr("Give {} leaky ReLU", exam.names(units)), activation="leaky_relu")
    remedies = [Remedy(woken.label, woken, trains=True)]
    if rules == {"relu"}:
        remedies.append(Remedy(tr("{} from the same start", leaky.label), exam.from_start(leaky), trains=True))
    return Finding(
        Trouble.DEAD,
        Severity.HINDERS,
        units,
        Said.of(
            "{} is dead: {} is negative on every row."
            if len(units) == 1
            else "{} are dead: {} is negative on every row.",
            exam.names(units), Letter("s"),
        ),
        Said.of("{}.", Said.joined("; ", [_at_most(exam, unit) for unit in units[:NAMED]])),
        tr(
            "On that side the slope of the activation is 0, so that no error comes back and the weights into the "
            "unit stay as they are for ever."
        ),
        tuple(remedies),
    )


def _at_most(exam: Exam, unit: UnitId) -> Said:
    return Said.of("{}: {} is at most {}", exam.names((unit,)), Letter("s"), number(_largest(exam, unit)))


def _largest(exam: Exam, unit: UnitId) -> float:
    return float(exam.passed.preactivations[exam.plan.units.index(unit)].max())


def _waking_bias(exam: Exam, unit: UnitId) -> float:
    """Return the bias at which a unit is active on half of the rows."""
    u = exam.plan.units.index(unit)
    s = exam.passed.preactivations[u]
    half = float(np.median(s))
    return _rounded(float(exam.parameters.biases[u]) - half + 0.1 * max(1e-3, float(s.std()) or 1.0))


def twins(exam: Exam) -> Finding | None:
    """Units compute the same and learn the same."""
    found = [each for each in exam.ailments if each.ailment is Ailment.TWIN]
    groups = {frozenset((each.unit, *each.twins)) for each in found}
    if not groups:
        return None
    units = tuple(each.unit for each in found)
    first = tuple(unit for unit in units if unit in max(groups, key=len))
    nudged = exam.from_here(tr("Nudge {} apart", exam.names(first)), _nudged(exam, units), {})
    remedies = [Remedy(nudged.label, nudged, trains=exam.run is not None)] if nudged else []
    pairs = tr_n("{} group of twins, {} units", "{} groups of twins, {} units", len(groups), len(units))
    return Finding(
        Trouble.TWINS,
        Severity.HINDERS,
        units,
        tr("{} are twins: they compute the same, and learn the same.", exam.names(first)),
        tr("The same sources, targets, weights and biases, to the last bit: {}.", pairs),
        tr(
            "Their gradients are the same, too, so that no training makes them differ: together they are worth "
            "one unit."
        ),
        tuple(remedies),
    )


def _nudged(exam: Exam, units: tuple[UnitId, ...]) -> dict[EdgeId, float]:
    """Return other weights for the edges into these units, or where those are frozen out of them, by the seed."""
    random = np.random.default_rng(exam.project.training.seed)
    network = exam.project.network
    weights: dict[EdgeId, float] = {}
    for unit in units:
        free = [e for e in network.incoming(unit) if not network.edges[e].frozen]
        free = free or [e for e in network.outgoing(unit) if not network.edges[e].frozen]
        for edge in free:
            now = float(exam.parameters.weights[exam.plan.edges.index(edge)])
            weights[edge] = _rounded(now + NUDGE * max(1.0, abs(now)) * float(random.uniform(-1, 1)))
    return weights


def no_path(exam: Exam) -> Finding | None:
    """Weights lead to no output, so that the loss does not depend on them."""
    if not exam.is_ready:
        return None
    leads = _leads(exam)
    lost = [e for e in range(exam.plan.n_edges) if not leads[exam.plan.target[e]] and exam.plan.trains_weight[e]]
    biases = [u for u in range(exam.plan.n_units) if not leads[u] and exam.plan.trains_bias[u]]
    if not lost and not biases:
        return None
    ends = sorted({*(int(exam.plan.target[e]) for e in lost), *biases})
    units = tuple(exam.plan.units[u] for u in ends)
    owners: tuple[Owner, ...] = (*units, *(exam.plan.edges[e] for e in lost))
    counts = listed([
        *([tr_n("{} weight", "{} weights", len(lost))] if lost else []),
        *([tr_n("{} bias", "{} biases", len(biases))] if biases else []),
    ])  # fmt: skip
    return Finding(
        Trouble.NO_PATH,
        Severity.HINDERS,
        owners,
        tr("No path leads from {} to the loss.", exam.names(units)),
        tr("{} on which no output depends: their gradient is 0 whatever the data are.", counts),
        tr(
            "The error comes back along the edges that lead to an output. Where there are none, nothing can be "
            "learned."
        ),
        tuple(_joined(exam, units)),
    )


def _joined(exam: Exam, units: tuple[UnitId, ...]) -> list[Remedy]:
    """Connect the last of the lost units to an output, or delete them all."""
    network = exam.project.network
    ends = tuple(unit for unit in units if not network.outgoing(unit))
    output = network.of_kind(Kind.OUTPUT)[0]
    label = tr("Connect {} to {}", exam.names(ends), network.label(output))
    removed = edits.remove(exam.project, units)
    remedies = [Remedy(removed.label, removed)]
    if not ends:
        return remedies
    try:
        changes = [edits.connect(exam.project, unit, output) for unit in ends]
    except NetworkError:  # they come after the output, which feeds other units
        return remedies
    joined = exam.project.change(label, {key: record for change in changes for key, record in change.after.items()})
    return [Remedy(label, joined), *remedies]


def _leads(exam: Exam) -> np.ndarray:
    """Tell of each unit whether a path leads from it to an output."""
    leads = exam.plan.output_index >= 0
    for e in reversed(np.lexsort((exam.plan.target, exam.plan.source))):  # the latest source first
        if leads[exam.plan.target[e]]:
            leads[exam.plan.source[e]] = True
    return np.asarray(leads)


def vanishing(exam: Exam) -> Finding | None:
    """The error fades on its way back, in a run that has come to nothing."""
    if not exam.has_stalled:
        return None
    sizes = _sizes_by_depth(exam)
    if len(sizes) <= LEAST_DEPTH or not 0 < sizes[-1] < VANISHED * sizes[0]:
        return None
    depth = _depths(exam)
    deepest = tuple(exam.plan.units[u] for u in np.flatnonzero(depth == len(sizes) - 1) if u >= exam.plan.n_inputs)
    hidden = [u for u, unit in exam.project.network.units.items() if unit.kind is Kind.HIDDEN]
    squashed = [u for u in hidden if exam.project.network.units[u].activation == "sigmoid"]
    units = tuple(u for u in exam.plan.units if u in set(hidden))
    remedies = []
    if squashed:
        tanh = edits.edit_units(exam.project, squashed, tr("Give the hidden units tanh"), activation="tanh")
        remedies.append(Remedy(tr("{}, from the same start", tanh.label), exam.from_start(tanh), trains=True))
    else:
        scaled = exam.from_here(tr("Scale the weights of the hidden units"), *_rescaled(exam, units))
        remedies.append(Remedy(scaled.label, scaled, trains=True))
    listed = Said.joined(Comma(), [number(float(size)) for size in sizes])
    return Finding(
        Trouble.VANISHING,
        Severity.HINDERS,
        deepest,
        tr("The error hardly reaches {}, {} layers from the loss.", exam.names(deepest), len(sizes) - 1),
        Said.of("Mean |δ| by layer, from the outputs back: {}.", listed),
        tr(
            "On its way back the error is multiplied by w·σ′ for every layer that it crosses. Where that is "
            "below 1 each time (σ′ of a sigmoid is at most 0.25), little is left for the first layers."
        ),
        tuple(remedies),
    )


def _depths(exam: Exam) -> np.ndarray:
    """Return how many edges the longest path from each unit to an output has, −1 where none leads there."""
    depth = np.where(exam.plan.output_index >= 0, 0, -1)
    for e in reversed(np.lexsort((exam.plan.target, exam.plan.source))):
        if depth[exam.plan.target[e]] >= 0:
            source = exam.plan.source[e]
            depth[source] = max(depth[source], depth[exam.plan.target[e]] + 1)
    return depth


def _sizes_by_depth(exam: Exam) -> FloatArray:
    """Return the mean |δ| of the units that are no inputs, by their depth from the outputs back."""
    depth = _depths(exam)
    depth[: exam.plan.n_inputs] = -1
    sizes = np.abs(exam.back.deltas).mean(axis=1)
    return np.array([sizes[depth == layer].mean() for layer in range(depth.max() + 1) if (depth == layer).any()])


def _ailing(exam: Exam, ailment: Ailment) -> list[health.Finding]:
    found = [each for each in exam.ailments if each.ailment is ailment] if exam.is_ready else []
    return [each for each in found if exam.project.network.units[each.unit].kind is Kind.HIDDEN]


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
