"""The proof: backpropagation's gradients beside central differences (E(w + h) − E(w − h)) / 2h."""

from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.errors import NotReadyError
from core.losses import LOSSES
from core.passes import backward, forward
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import EdgeId, UnitId

DIFFERENCE = 1e-5
"""h, relative to the parameter where that is larger than 1: the best compromise of truncation and round-off."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One weight (owner is an edge) or bias (owner is a unit), its gradient by backpropagation and by differences."""

    owner: EdgeId | UnitId
    gradient: float
    difference: float

    @property
    def apart(self) -> float:
        """|a − b| / max(|a|, |b|, 1e-8): relative, but not for two numbers that are both next to nothing."""
        return abs(self.gradient - self.difference) / max(abs(self.gradient), abs(self.difference), 1e-8)


def check_gradients(project: Project) -> list[Checked]:
    """Compare the gradient of every weight and bias, over all data rows, reduced as in training.

    Raises `NotReadyError` where the network can't be trained yet.
    """
    project.require(Aim.TRAIN)
    problem = _Problem(project)
    weights, biases = problem.gradients()
    checked = [
        Checked(edge, float(weights[e]), problem.difference("weights", e)) for e, edge in enumerate(problem.plan.edges)
    ]
    for u in np.flatnonzero(problem.plan.has_bias).tolist():
        checked.append(Checked(problem.plan.units[u], float(biases[u]), problem.difference("biases", u)))
    if not checked:
        raise NotReadyError("The network has no weight to check.")
    return checked


class _Problem:
    """A project's loss as a function of its parameters."""

    def __init__(self, project: Project) -> None:
        self.plan: Plan = compile_plan(project.network)
        self.parameters: Parameters = self.plan.parameters(project.network)
        self.inputs, self.targets = project.samples()
        self.loss = LOSSES[project.training.loss]
        self.mean = project.training.reduction == "mean"

    def value(self, parameters: Parameters) -> float:
        """Return E over all samples."""
        passed = forward(self.plan, parameters, self.inputs)
        outputs = self.plan.outputs
        z, s = passed.activations[outputs], passed.preactivations[outputs]
        return float(self._reduced(self.loss.value(z, self.targets.T, s)))

    def gradients(self) -> tuple[Array, Array]:
        """Return ∂E/∂w [edges] and ∂E/∂b [units] by backpropagation."""
        passed = forward(self.plan, self.parameters, self.inputs)
        back = backward(self.plan, self.parameters, passed, self.targets, self.loss)
        return self._reduced(back.gradients), self._reduced(back.deltas)

    def difference(self, kind: str, index: int) -> float:
        """Return the central difference for one weight or bias."""
        center = float(getattr(self.parameters, kind)[index])
        h = DIFFERENCE * max(1.0, abs(center))
        above, below = (self.value(self._with(kind, index, center + sign * h)) for sign in (1, -1))
        return (above - below) / (2 * h)

    def _with(self, kind: str, index: int, value: float) -> Parameters:
        arrays = {"weights": self.parameters.weights, "biases": self.parameters.biases}
        arrays[kind] = arrays[kind].copy()
        arrays[kind][index] = value
        return Parameters(**arrays)

    def _reduced(self, values: Array) -> Array:
        return np.asarray(np.mean(values, axis=-1) if self.mean else np.sum(values, axis=-1))
