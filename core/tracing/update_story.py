"""The update, told whole: every weight before and after, what the update buys, and why all weights move at once.

Everything is that of one trace: of its row, or of its batch. The order that is wrong is defined here exactly, so that
it can be looked at: *one by one* goes from the last unit back to the first, as the backward pass does, but gives a
unit's weights and bias their new values as soon as their gradients are known. The units before it then get their δ
through weights that have been updated already,

    δ_i = σ′(s_i)·Σ_j δ_j·w^new_ij        in place of        δ_i = σ′(s_i)·Σ_j δ_j·w_ij,

while s, z and σ′(s) stay those of the forward pass, which was made with the old weights. In a batch a weight moves by
the mean (or sum) over the rows before any row's error signal goes on through it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.descent.training_settings import TrainingSettings
from core.errors import NotReadyError
from core.gradient_check import LossProblem
from core.plan import Parameters
from core.project import Project
from core.records import EdgeId, UnitId
from core.tracing.lines import parameters_of
from core.tracing.steps import Quantity, Symbol, Trace
from core.tracing.update_lines import first_change
from core.wording import tr

Owner = EdgeId | UnitId

_PATIENCE = 0.5
"""Seconds that what is not asked for expressly may take."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One weight (owner is an edge) or bias (owner is a unit) in the update; `trains` is False where it is frozen."""

    owner: Owner
    old: float
    gradient: float
    update: float
    new: float
    trains: bool


@dataclass(frozen=True, slots=True)
class Bought:
    """A loss before and after the update."""

    before: float
    after: float

    @property
    def change(self) -> float:
        """How much the loss has changed: negative where it fell."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class UpdateStory:
    """What one update does.

    Attributes:
        moved: every weight and bias, in the order of the gradients.
        rate: η.
        of_batch: whether the update is that of the batch.
        sample: E of the stepped row.
        batch: E of all rows that are learned from, None where a row is incomplete or where it would take too long.
        predicted: how much E would change if it were as straight as it is here: Σ ∂E/∂w·Δw, which
            for plain descent is −η·Σ (∂E/∂w)².
    """

    moved: tuple[Moved, ...]
    rate: float
    of_batch: bool
    sample: Bought
    batch: Bought | None
    predicted: float

    @property
    def own(self) -> Bought:
        """The loss whose gradients these are."""
        return self.batch if self.of_batch and self.batch is not None else self.sample


def tell(project: Project, trace: Trace) -> UpdateStory:
    """Tell the update at the end of a trace.

    Raises `NotReadyError` where the trace has none, because its row has no target.
    """
    if not trace.complete:
        raise NotReadyError(
            tr("Row {} of the data has no target y, so there is nothing to update by.", trace.sample + 1)
        )
    problem = LossProblem(project, trace.sample)
    moved = tuple(_moved(trace, problem))
    after = _parameters(problem, {change.owner: change.new for change in moved})
    return UpdateStory(
        moved=moved,
        rate=trace.given[Quantity(Symbol.LEARNING_RATE)],
        of_batch=bool(trace.batch),
        sample=_bought(problem, after),
        batch=_bought_on_all(project, after),
        predicted=float(sum(change.gradient * change.update for change in moved)),
    )


def _moved(trace: Trace, problem: LossProblem) -> Iterator[Moved]:
    for parameter in parameters_of(problem.plan):
        owner = parameter.owner
        old, gradient, update, new = (trace.values[Quantity(symbol, owner)] for symbol in parameter.symbols)
        yield Moved(owner, old, gradient, update, new, parameter.trains)


def _parameters(problem: LossProblem, new: dict[Owner, float]) -> Parameters:
    weights = np.array([new[edge] for edge in problem.plan.edges])
    biases = np.array([new.get(unit, 0.0) for unit in problem.plan.units])
    return Parameters(weights, biases)


def _bought(problem: LossProblem, after: Parameters) -> Bought:
    return Bought(problem.value(problem.parameters), problem.value(after))


def _bought_on_all(project: Project, after: Parameters) -> Bought | None:
    try:
        problem = LossProblem(project)
    except NotReadyError:
        return None
    return _bought(problem, after) if problem.seconds <= _PATIENCE else None


# One by one


@dataclass(frozen=True, slots=True)
class Compared:
    """A gradient with the old weights, with weights that are updated already, and the central difference that judges.

    `difference` is None where there are too many to compute them all at once; the gradient check does it patiently.
    """

    owner: Owner
    gradient: float
    one_by_one: float
    difference: float | None


@dataclass(frozen=True, slots=True)
class Orders:
    """The update in which all weights move at once beside the one in which they move one by one.

    Attributes:
        compared: every weight and bias, in the order of the gradients.
        before: E before the update, of the row or of the batch.
        at_once, one_by_one: E after it.
    """

    compared: tuple[Compared, ...]
    before: float
    at_once: float
    one_by_one: float

    @property
    def differ(self) -> int:
        """How many gradients come out differently."""
        return sum(row.gradient != row.one_by_one for row in self.compared)


def compare_orders(project: Project, trace: Trace) -> Orders:
    """Compare the update at the end of a trace with the one in which the weights move one by one.

    Raises `NotReadyError` where the trace has no update.
    """
    story = tell(project, trace)
    problem = LossProblem(project, None if trace.batch else trace.sample)
    found, parameters = move_one_by_one(problem, project.training)
    judged = problem.seconds_to_check <= _PATIENCE
    rows = []
    for moved in story.moved:
        difference = problem.near(moved.owner, moved.gradient).quotient if judged else None
        rows.append(Compared(moved.owner, moved.gradient, found[moved.owner], difference))
    return Orders(tuple(rows), story.own.before, story.own.after, problem.value(parameters))


def move_one_by_one(problem: LossProblem, training: TrainingSettings) -> tuple[dict[Owner, float], Parameters]:
    """Return the gradients, and the new weights and biases, of the update in which they move one by one.

    Nothing is clipped in it: the norm of all gradients is not known before the last weight has moved.
    """
    plan = problem.plan
    passed, back = problem.passes()
    weights, biases = problem.parameters.weights.copy(), problem.parameters.biases.copy()
    deltas, found = np.zeros_like(back.deltas), dict[Owner, float]()
    deltas[plan.outputs] = back.output_deltas
    for u in reversed(range(plan.n_inputs, plan.n_units)):
        for e in plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]]:
            deltas[u] += deltas[plan.target[e]] * (weights[e] * back.slopes[u])
        for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
            gradient = problem.reduced(deltas[u] * passed.activations[plan.source[e]])
            found[plan.edges[e]] = float(gradient)
            weights[e] += first_change(training, gradient, weights[e], True).update if plan.trains_weight[e] else 0.0
        if plan.has_bias[u]:
            gradient = problem.reduced(deltas[u])
            found[plan.units[u]] = float(gradient)
            biases[u] += first_change(training, gradient, biases[u], False).update if plan.trains_bias[u] else 0.0
    return found, Parameters(weights, biases)


# In words


def bought_sentence(story: UpdateStory) -> str:
    """Say what the update buys against what the gradient promised."""
    change, promised = story.own.change, story.predicted
    if promised == 0:
        return tr("Every gradient that may move a weight is 0, so nothing changes.")
    if not np.isfinite(change):
        return tr("The loss runs away to infinity: η is far too large.")
    if change > 0:
        return tr("The loss rises: η is so large that the step jumps across the valley. Try a smaller one.")
    share = change / promised
    if abs(share - 1) <= _CLOSE:
        return tr("The loss falls as the gradient promised: the step is small enough for E to look straight.")
    return tr("The loss falls by {:.0%} of what the gradient promised: along so long a step E is curved.", share)


_CLOSE = 0.05


def order_sentence(orders: Orders) -> str:
    """Say which order is right, and why."""
    if not orders.differ:
        return tr(
            "Here both orders agree: no error signal goes through a weight that moves before it is used. "
            "Feed a hidden unit into another one to see them differ."
        )
    return tr(
        "All at once is right: the gradient is the slope of E at one point, the old weights, and the central "
        "difference agrees. One by one mixes two points: the error signal comes back through weights that "
        "the forward pass did not use, and what comes out is the slope of E nowhere."
    )
