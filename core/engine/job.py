"""What an engine is given, and what it gives back: the same for every way of computing it."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.formulae.optimizers import NO_CLIPPING, OPTIMIZERS
from core.formulae.schedules import Rates
from core.plan import FloatArray, IntArray, Parameters, Plan

Orders = NDArray[np.int32]
"""int32[epochs, samples]: the order in which each epoch takes the samples, beginning with the present one."""

Flag = NDArray[np.uint8]
"""uint8[1]: set to 1, from any thread, to make an engine return at once."""

NO_LOOKS: IntArray = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class Descent:
    """What a gradient is turned into before and by the optimizer.

    Attributes:
        optimizer: the name of a record in `OPTIMIZERS`.
        options: its a, b and c.
        l1, l2: λ₁·sign(w) + λ₂·w is added to the gradient of every weight (not of biases); an optimizer that decouples
            takes η·λ₂·w off the weight itself instead.
        clip: a gradient whose norm is larger is scaled down to this norm, before λ₁ and λ₂ are heard.
    """

    optimizer: str = "gradient_descent"
    options: tuple[float, float, float] = (0.0, 0.0, 0.0)
    l1: float = 0.0
    l2: float = 0.0
    clip: float = NO_CLIPPING

    @property
    def is_plain(self) -> bool:
        """Whether it is w ← w − η·∂E/∂w and nothing else."""
        return self == Descent()

    @property
    def adds(self) -> bool:
        """Whether the gradient is changed before the optimizer gets it, or the weight besides."""
        return self.l1 != 0.0 or self.l2 != 0.0 or self.clip < NO_CLIPPING

    @property
    def decay(self) -> float:
        """λ₂ where it acts on the weight itself, else 0."""
        return self.l2 if OPTIMIZERS[self.optimizer].decouples else 0.0

    @property
    def slope(self) -> float:
        """λ₂ where it acts through the gradient, else 0."""
        return self.l2 - self.decay


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """What is trained on what, and how.

    Attributes:
        plan: the structure.
        inputs: float64[samples, input units].
        targets: float64[samples, output units].
        loss: the name of a record in `LOSSES`.
        mean: whether a batch's loss is the mean of its samples' losses; else their sum.
        rates: η of every epoch.
        descent: what a gradient is turned into.
        batch_size: samples per iteration; the last batch of an epoch may be shorter.
    """

    plan: Plan
    inputs: FloatArray
    targets: FloatArray
    loss: str = "half_squared_error"
    mean: bool = True
    rates: Rates = field(default_factory=lambda: Rates(0.1))
    descent: Descent = Descent()
    batch_size: int = 1

    @property
    def samples(self) -> int:
        """How many samples one epoch has."""
        return len(self.inputs)

    @property
    def iterations_per_epoch(self) -> int:
        """How many batches one epoch has, a short last one included."""
        return -(-self.samples // self.batch_size)

    def reduced(self, total: float, samples: int) -> float:
        """Return the mean or sum over samples, given their losses' total."""
        return total / samples if self.mean else total


@dataclass(slots=True, eq=False)
class State:
    """Where training stands; engines change it in place, and any engine can go on from it.

    Attributes:
        parameter: float64[units + edges], the biases and then the weights, in the plan's order.
        memory: float64[2, units + edges], the m and v that the optimizer keeps of each.
        powers: float64[2], aᵗ and bᵗ after t updates.
        epoch: the epochs completed.
        position: the samples of the present epoch already used.
        total: the sum of their losses, each before the update that it took part in.
    """

    parameter: FloatArray
    memory: FloatArray = field(default_factory=lambda: np.zeros((2, 0)))
    powers: FloatArray = field(default_factory=lambda: np.ones(2))
    epoch: int = 0
    position: int = 0
    total: float = 0.0

    @classmethod
    def starting_from(cls, parameters: Parameters) -> "State":
        """Begin with these numbers."""
        parameter = np.concatenate([parameters.biases, parameters.weights])
        return cls(parameter, np.zeros((2, len(parameter))))

    def copy(self) -> "State":
        """Return a state that does not change with this one."""
        arrays = self.parameter.copy(), self.memory.copy(), self.powers.copy()
        return State(*arrays, self.epoch, self.position, self.total)

    def parameters(self, plan: Plan) -> Parameters:
        """Return a read-only copy of the numbers."""
        numbers = self.parameter.copy()
        numbers.setflags(write=False)
        return Parameters(weights=numbers[plan.n_units :], biases=numbers[: plan.n_units])


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """What one call of `Engine.train` achieved.

    Attributes:
        iterations: updates made.
        losses: float64[epochs], the reduced loss of each epoch that was completed.
        finite: False where the loss of the next batch was infinite or not a number, and its update was not made.
        seen: float64[looks, units + edges], the biases and weights at the end of each epoch to be looked at.
    """

    iterations: int
    losses: FloatArray
    finite: bool
    seen: FloatArray


class Engine(Protocol):
    """One way of doing a job."""

    def train(
        self, state: State, iterations: int, orders: Orders | None, target: float, stop: Flag,
        looks: IntArray = NO_LOOKS,
    ) -> Progress:
        """Make up to so many iterations from `state` on, which is brought up to date.

        Returns early when an epoch's loss is no greater than `target`, when the next batch's loss is not
        finite, and when `stop` is set; an iteration that was begun then leaves no trace. `orders` has a row for
        every epoch touched; None takes the samples as they are stored. `looks` are the epochs at whose end
        parameters are taken down, ascending: 1 is the next end.
        """

    def loss(self, parameter: FloatArray) -> float:
        """Return E over all samples, exactly for these parameters."""

    def answers(self, parameters: FloatArray) -> FloatArray:
        """Return ŷ for all samples at many [points, units + edges]: float64[points, samples, output units]."""

    def gradients(self, parameters: FloatArray) -> FloatArray:
        """Return the gradients of E over all samples at many [points, units + edges], of that shape, too.

        Biases stand first, as in the points; what is frozen has 0.
        """
