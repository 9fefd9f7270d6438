"""The proof: backpropagation's gradients beside difference quotients of the loss, which need no derivative at all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from core.errors import NotReadyError
from core.formulae.activations import ACTIVATIONS, Array, Formula
from core.formulae.losses import LOSSES
from core.passes import Backward, Forward, backward, forward
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import EdgeId, UnitId
from core.tracing.trace import check_row
from core.wording import tr, tr_n
from core.writing.arithmetic import enough_digits
from core.writing.notation import Notation

DIFFERENCE = 1e-5
"""h, relative to the parameter where that is larger than 1: the best compromise of truncation and round-off."""

AGREE = 1e-5
"""Relative difference up to which a gradient and its central difference are said to agree."""

_MOST_NAMED = 4
"""So many gradients that do not agree are named."""

WIDTHS = (1.0, *(float(f"{first}e{power}") for power in range(-1, -13, -1) for first in (5, 2, 1)))
"""The h at which a probe is made, the largest first."""


class Sides(StrEnum):
    """On which sides of w the loss is looked at."""

    CENTRAL = "central"
    FORWARD = "forward"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class Quotient:
    """A difference quotient.

    Attributes:
        title: as in menus.
        above, below: where the loss is looked at, as so many h from w.
        order: the error that is left of the Taylor series falls with this power of h.
        formula: as it is shown.
    """

    title: str
    above: int
    below: int
    order: int
    formula: Formula


QUOTIENTS: Mapping[Sides, Quotient] = {
    Sides.CENTRAL: Quotient(
        tr("Central"), 1, -1, 2, Formula("(E(w + h) − E(w − h))/2h", r"\frac{E(w + h) - E(w - h)}{2h}")
    ),
    Sides.FORWARD: Quotient(
        tr("Forward"), 1, 0, 1, Formula("(E(w + h) − E(w))/h", r"\frac{E(w + h) - E(w)}{h}")
    ),
    Sides.BACKWARD: Quotient(
        tr("Backward"), 0, -1, 1, Formula("(E(w) − E(w − h))/h", r"\frac{E(w) - E(w - h)}{h}")
    ),
}
"""Every difference quotient."""


def apart(a: float, b: float) -> float:
    """|a − b| / max(|a|, |b|, 1e-8): relative, but not for two numbers that are both next to nothing."""
    return abs(a - b) / max(abs(a), abs(b), 1e-8)


@dataclass(frozen=True, slots=True)
class Checked:
    """One weight (owner is an edge) or bias (owner is a unit), its gradient by backpropagation and by differences.

    `kinks` are the units whose s crosses the kink of its activation between the two places at which E is looked at.
    """

    owner: EdgeId | UnitId
    gradient: float
    difference: float
    kinks: tuple[UnitId, ...] = ()

    @property
    def apart(self) -> float:
        """How far the two are apart."""
        return apart(self.gradient, self.difference)


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference quotient at one h, beside the gradient.

    Attributes:
        h: how far from w the loss is looked at.
        above, below: the loss at the two places.
        quotient: what the two come to.
        gradient: backpropagation's.
        kinks: the units whose s crosses the kink of its activation between the two places.
    """

    h: float
    above: float
    below: float
    quotient: float
    gradient: float
    kinks: tuple[UnitId, ...] = ()

    @property
    def apart(self) -> float:
        """How far quotient and gradient are apart."""
        return apart(self.gradient, self.quotient)


def check_gradients(project: Project, sample: int | None = None) -> list[Checked]:
    """Compare the gradient of every weight and bias: of one data row, or of all that are learned from, as in training.

    Raises `NotReadyError` where there is no loss to be had yet.
    """
    problem = LossProblem(project, sample)
    if not problem.owners:
        raise NotReadyError(tr("The network has no weight to check."))
    return list(problem.checked())


class LossProblem:
    """The loss of a project as it is now, as a function of its weights and biases; later edits leave it alone.

    Attributes:
        plan, parameters: the network.
        owners: the edges, then the units that have a bias: what the loss can be differentiated by.
        sample: the data row, None for the batch of all rows that are learned from.
        judged: gradients that are checked in place of backpropagation's own, None for those.
    """

    def __init__(
        self, project: Project, sample: int | None = None, judged: Mapping[EdgeId | UnitId, float] | None = None
    ) -> None:
        self.judged = judged
        project.require(Aim.TRAIN if sample is None else Aim.STEP)
        self.plan: Plan = compile_plan(project.network)
        self.parameters: Parameters = self.plan.parameters(project.network)
        self.sample = sample
        self._inputs, self._targets = project.training_samples()
        if sample is not None:
            check_row(project, sample)
            self._inputs, self._targets = (table[[sample]] for table in project.samples())
            _require_numbers(sample, self._inputs, self._targets)
        self._loss = LOSSES[project.training.loss]
        self._mean = project.training.reduction == "mean"
        self._kinked = [u for u, r in enumerate(self.plan.activation) if tuple(ACTIVATIONS.values())[int(r)].kinked]
        biased = np.flatnonzero(self.plan.has_bias).tolist()
        self.owners: tuple[EdgeId | UnitId, ...] = (*self.plan.edges, *(self.plan.units[u] for u in biased))
        self._places = {edge: e for e, edge in enumerate(self.plan.edges)}
        self._biases = {self.plan.units[u]: u for u in biased}

    @property
    def rows(self) -> int:
        """Over how many data rows the loss is."""
        return len(self._inputs)

    @property
    def seconds(self) -> float:
        """About how long it takes to compute E once."""
        return 1e-5 * self.plan.n_units + 4e-9 * self.rows * (self.plan.n_units + self.plan.n_edges)

    @property
    def seconds_to_check(self) -> float:
        """About how long it takes to check every gradient."""
        return 2 * len(self.owners) * self.seconds

    def value(self, parameters: Parameters) -> float:
        """Return E."""
        return self._evaluated(parameters)[0]

    def passes(self) -> tuple[Forward, Backward]:
        """Return forward and backward pass of all rows."""
        passed = forward(self.plan, self.parameters, self._inputs)
        return passed, backward(self.plan, self.parameters, passed, self._targets, self._loss)

    def gradients(self) -> dict[EdgeId | UnitId, float]:
        """Return every gradient by backpropagation, or those that are judged instead."""
        if self.judged is not None:
            return {owner: self.judged[owner] for owner in self.owners if owner in self.judged}
        _, back = self.passes()
        weights, biases = self.reduced(back.gradients), self.reduced(back.deltas)
        found: dict[EdgeId | UnitId, float] = dict(zip(self.plan.edges, weights.tolist(), strict=True))
        return found | {unit: float(biases[u]) for unit, u in self._biases.items()}

    def checked(self) -> Iterator[Checked]:
        """Yield every weight and bias with its gradient and its central difference."""
        for owner, gradient in self.gradients().items():
            found = self.near(owner, gradient)
            yield Checked(owner, gradient, found.quotient, found.kinks)

    def probed(self, owner: EdgeId | UnitId, sides: Sides = Sides.CENTRAL) -> Iterator[Difference]:
        """Yield the difference quotients of one weight or bias for every h of `WIDTHS`."""
        gradient = self.gradients()[owner]
        for h in WIDTHS:
            yield self.difference(owner, h, gradient, sides)

    def near(self, owner: EdgeId | UnitId, gradient: float) -> Difference:
        """Return the central difference of one weight or bias at the h that serves best as a rule."""
        return self.difference(owner, DIFFERENCE * max(1.0, abs(self._center(owner))), gradient)

    def difference(
        self, owner: EdgeId | UnitId, h: float, gradient: float, sides: Sides = Sides.CENTRAL
    ) -> Difference:
        """Return the difference quotient of one weight or bias at one h."""
        quotient, center = QUOTIENTS[sides], self._center(owner)
        places = center + quotient.above * h, center + quotient.below * h
        (above, s_above), (below, s_below) = (self._evaluated(self._with(owner, place)) for place in places)
        with np.errstate(all="ignore"):
            slope = float((np.float64(above) - below) / ((quotient.above - quotient.below) * h))
            crosses = (np.sign(s_above) != np.sign(s_below)).any(axis=1)
        kinks = tuple(self.plan.units[u] for u, crossed in zip(self._kinked, crosses, strict=True) if crossed)
        return Difference(h, above, below, slope, gradient, kinks)

    def reduced(self, values: Array) -> Array:
        """Return the mean or the sum over the rows."""
        return np.asarray(np.mean(values, axis=-1) if self._mean else np.sum(values, axis=-1))

    def _evaluated(self, parameters: Parameters) -> tuple[float, Array]:
        """Return E, and s of the units with a kink, [units, rows]."""
        passed = forward(self.plan, parameters, self._inputs)
        outputs = self.plan.outputs
        z, s = passed.activations[outputs], passed.preactivations[outputs]
        with np.errstate(all="ignore"):
            loss = float(self.reduced(self._loss.value(z, self._targets.T, s)))
        return loss, passed.preactivations[self._kinked]

    def _center(self, owner: EdgeId | UnitId) -> float:
        kept = self.parameters
        number = kept.weights[self._places[owner]] if isinstance(owner, EdgeId) else kept.biases[self._biases[owner]]
        return float(number)

    def _with(self, owner: EdgeId | UnitId, value: float) -> Parameters:
        weights, biases = self.parameters.weights, self.parameters.biases
        if isinstance(owner, EdgeId):
            weights = weights.copy()
            weights[self._places[owner]] = value
        else:
            biases = biases.copy()
            biases[self._biases[owner]] = value
        return Parameters(weights, biases)


def _require_numbers(sample: int, inputs: Array, targets: Array) -> None:
    if np.isnan(inputs).any() or np.isnan(targets).any():
        raise NotReadyError(
            tr("Row {} of the data is not complete: type what is missing in the Data table.", sample + 1)
        )


# In words


def verdict(checked: Sequence[Checked], written: Callable[[float], str]) -> str:
    """Say how many gradients were checked, how far they are apart, and what to make of it."""
    worst = max(row.apart for row in checked)
    found = tr("they agree") if worst < AGREE else tr("look at the first lines: a kink of ReLU or a very steep place?")
    return tr_n(
        "{:,} gradient, at most {} apart: {}.", "{:,} gradients, at most {} apart: {}.",
        len(checked), written(worst), found,
    )  # fmt: skip


def judgement(checked: Sequence[Checked], name: Callable[[EdgeId | UnitId], str]) -> str:
    """Say which gradients do not agree with the loss, where they are to be doubted."""
    wrong = [name(row.owner) for row in checked if not row.apart < AGREE]
    if not wrong:
        return tr("All {:,} agree with the loss.", len(checked))
    more = tr(" and {:,} more", len(wrong) - _MOST_NAMED) if len(wrong) > _MOST_NAMED else ""
    agree = tr("{:,} of {:,} agree with the loss", len(checked) - len(wrong), len(checked))
    return tr("{}. Not: {}{}.", agree, ", ".join(wrong[:_MOST_NAMED]), more)


def worked_out(found: Difference, sides: Sides, notation: Notation) -> str:
    """Write a difference quotient out with its numbers, e.g. "(0.52 − 0.48)/(2·0.1) = 0.2".

    The losses, which hardly differ, get as many digits as it takes for them to come to the quotient as they stand.
    """

    def numbers(way: Notation, digits: int) -> str:
        above, below = (replace(way, digits=digits).number(loss) for loss in (found.above, found.below))
        width = f"(2·{way.number(found.h)})" if sides is Sides.CENTRAL else way.number(found.h)
        return f"({above} − {below})/{width}"

    pointed = replace(notation, decimal_comma=False)
    digits = enough_digits(notation.digits, found.quotient, lambda n: numbers(pointed, n))
    return f"{numbers(notation, digits)} = {notation.number(found.quotient)}"


def kink_sentence(kinks: tuple[UnitId, ...], label: Callable[[UnitId], str], s: str = "s") -> str:
    """Say why a quotient need not agree where units cross the kink of their activation; "" where none does.

    `s` is the letter of the preactivation.
    """
    if not kinks:
        return ""
    more = tr(" and {} more", len(kinks) - 1) if len(kinks) > 1 else ""
    return tr(
        "Within h of here, {} of {}{} crosses 0, the kink of its ReLU: the quotient then mixes two slopes, "
        "and need not agree.",
        s, label(kinks[0]), more,
    )  # fmt: skip


def best_of(probe: tuple[Difference, ...]) -> Difference | None:
    """Return the quotient that is closest to the gradient: to its right is truncation, to its left round-off."""
    finite = [found for found in probe if np.isfinite(found.apart)]
    return min(finite, key=lambda found: found.apart, default=None)
