"""Measures a network at any of its parameters, within a budget of work: what a chart of a run needs."""

from dataclasses import dataclass

import numpy as np

from core import passes
from core.descent.metrics import Confusion, confusion, is_classifier
from core.engine import engine_for, evaluate
from core.engine.job import Engine, Job
from core.formulae.losses import LOSSES
from core.plan import FloatArray, IntArray, Parameters, Plan
from core.project import Project
from core.records import Kind
from core.wording import tr

_BUDGET = 4e6
"""Edges and units times rows that one measurement may cost."""
_MOST_ROWS = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Gauge:
    """A plan, and the rows of the data on which it is measured.

    Attributes:
        plan: the structure.
        labels: the names of the output units.
        inputs, targets: the complete rows that are looked at, [rows, input or output units].
        rows: their numbers in the data.
        complete: how many complete rows the data have; where they are too many, each n-th is looked at.
        loss, mean: which loss, and whether it is the mean over rows or the sum.
    """

    plan: Plan
    labels: tuple[str, ...]
    inputs: FloatArray
    targets: FloatArray
    rows: IntArray
    complete: int
    loss: str
    mean: bool

    @property
    def is_classifier(self) -> bool:
        """Whether the targets speak of classes."""
        return is_classifier(self.targets)

    @property
    def sampled(self) -> str:
        """What is said where not all rows are looked at, e.g. "2,000 of 100,000 rows"; else nothing."""
        return "" if len(self.rows) == self.complete else tr("{:,} of {:,} rows", len(self.rows), self.complete)

    def answers(self, parameters: Parameters) -> FloatArray:
        """Return ŷ, [rows, output units]; infinite or NaN where it overflows."""
        if not len(self.inputs):
            return np.empty((0, len(self.plan.outputs)))
        with np.errstate(all="ignore"):
            return evaluate(self.plan, parameters, self.inputs)[self.plan.outputs].T

    def confusion(self, parameters: Parameters) -> Confusion:
        """Count which class is taken for which."""
        return confusion(self.answers(parameters), self.targets, self.labels)

    def accuracy(self, parameters: Parameters) -> float:
        """Return the share of the rows that are classified rightly."""
        return self.confusion(parameters).accuracy

    def loss_at(self, parameters: Parameters) -> float:
        """Return E over the rows."""
        return float(self.engine().loss(np.concatenate([parameters.biases, parameters.weights])))

    def engine(self) -> Engine:
        """Return an engine that measures on the rows, on one thread at a time."""
        return engine_for(Job(self.plan, self.inputs, self.targets, self.loss, self.mean))

    def gradient_norm(self, parameters: Parameters) -> float:
        """Return the length of the gradient of E over the rows, in the direction of all that training may change."""
        deltas, gradients = self._backward(parameters)
        scale = len(self.rows) if self.mean else 1
        with np.errstate(all="ignore"):
            of_weights = gradients.sum(axis=1)[self.plan.trains_weight] / scale
            of_biases = deltas.sum(axis=1)[self.plan.trains_bias] / scale
            return float(np.sqrt(np.sum(of_weights**2) + np.sum(of_biases**2)))

    def _backward(self, parameters: Parameters) -> tuple[FloatArray, FloatArray]:
        passed = passes.forward(self.plan, parameters, self.inputs)
        back = passes.backward(self.plan, parameters, passed, self.targets, LOSSES[self.loss])
        return back.deltas, back.gradients

    def unit_numbers(self, parameters: Parameters, row: int) -> tuple[FloatArray, FloatArray]:
        """Return z and δ = ∂E/∂s of every unit for one of the rows looked at, float64[units] each."""
        one = slice(row, row + 1)
        passed = passes.forward(self.plan, parameters, self.inputs[one])
        back = passes.backward(self.plan, parameters, passed, self.targets[one], LOSSES[self.loss])
        return passed.activations[:, 0], back.deltas[:, 0]


def gauge_of(plan: Plan, project: Project, budget: float = _BUDGET, held_out: bool = False) -> Gauge:
    """Return the gauge of a project's network on as many rows of its data as the budget allows.

    Those are the rows that are learned from, or those that are held out for validation.
    """
    inputs, targets = project.samples()
    chosen = project.dataset.held_out if held_out else ~project.dataset.held_out
    rows = np.flatnonzero(np.isfinite(inputs).all(axis=1) & np.isfinite(targets).all(axis=1) & chosen)
    complete = len(rows)
    most = int(max(1, min(_MOST_ROWS, budget // (plan.n_edges + 8 * plan.n_units + 1))))
    rows = rows[:: max(1, -(-complete // most))]
    labels = tuple(project.network.label(unit) for unit in project.network.of_kind(Kind.OUTPUT))
    options = project.training
    inputs, targets = np.ascontiguousarray(inputs[rows]), np.ascontiguousarray(targets[rows])
    return Gauge(plan, labels, inputs, targets, rows, complete, options.loss, options.reduction == "mean")
