"""What the doctor looks at: a network, its data and its run, computed when a rule asks for it, and in bounded time."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from core import edits, health
from core.change import Change, Record
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.doctor.finding import Run
from core.engine.levels import forward, levels_of
from core.formulae.losses import LOSSES
from core.health import MOST_ROWS, MOST_WORK
from core.passes import Backward, Forward, backward
from core.plan import FloatArray, Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import EdgeId, Key, Unit, UnitId
from core.wording import listed, tr
from core.writing.said import Figure, Share

LEAST_EPOCHS = 50
"""Of a shorter run nothing is said, unless it has diverged: a network needs a while to break its symmetry."""

HARDLY_BETTER = 0.5
"""A network has not learned while its loss is above this share of what the best constant answer would have."""

STALLED = 0.02
"""A run has stalled when the second half of it took less than this share off the loss."""

TRIAL_EPOCHS, TRIAL_WORK = 50, 4e7
"""How long a trial is at most, in epochs and in edges or units times rows times epochs."""

number, percent = Figure, Share
"""How numbers and shares stand in sentences."""


class Exam:
    """One look at a project; it must not change meanwhile, so that a thread is given a copy.

    Attributes:
        project: the network, its data and its options.
        run: its run, None where nothing was trained.
        plan, parameters: the network compiled, with the numbers of the run where one goes on.
    """

    def __init__(self, project: Project, run: Run | None = None, parameters: Parameters | None = None) -> None:
        self.project, self.run = project, run
        self.plan: Plan = compile_plan(project.network)
        self.parameters = parameters or self.plan.parameters(project.network)

    # What there is

    @cached_property
    def is_ready(self) -> bool:
        """Whether the network could be trained."""
        return not any(Aim.TRAIN in problem.blocks for problem in self.project.problems())

    @cached_property
    def rows(self) -> tuple[FloatArray, FloatArray]:
        """Inputs and targets of the rows looked at, all of them complete."""
        inputs, targets = self.project.training_samples()
        whole = np.flatnonzero(~np.isnan(inputs).any(axis=1) & ~np.isnan(targets).any(axis=1))
        most = max(1, min(MOST_ROWS, MOST_WORK // max(1, self.plan.n_units + self.plan.n_edges), len(whole)))
        chosen = whole[np.unique(np.linspace(0, len(whole) - 1, most).astype(np.int64))] if len(whole) else whole
        return inputs[chosen], targets[chosen]

    @cached_property
    def passed(self) -> Forward:
        """The forward pass of these rows."""
        numbers = np.concatenate([self.parameters.biases, self.parameters.weights])
        with np.errstate(all="ignore"):
            s, z, _ = forward(self.plan, levels_of(self.plan), numbers, self.rows[0].T)
        return Forward(s, z)

    @cached_property
    def back(self) -> Backward:
        """Their backward pass."""
        return backward(self.plan, self.parameters, self.passed, self.rows[1], LOSSES[self.project.training.loss])

    @cached_property
    def predictions(self) -> FloatArray:
        """ŷ, [output units, rows]."""
        return self.passed.activations[self.plan.outputs]

    @cached_property
    def ailments(self) -> list[health.Finding]:
        """What ails single units, on nearly all rows."""
        found = health.findings(self.project, 0, self.parameters)
        return [each for each in found if each.share >= health.MOST_OF]

    def names(self, units: tuple[UnitId, ...], most: int = 4) -> str:
        """Name units, e.g. "h_1, h_2 and h_3"."""
        said = [self.project.network.label(unit) for unit in units]
        if len(said) > most:
            said = [*said[: most - 1], tr("{:,} more", len(said) - most + 1)]
        return listed(said)

    # How the run goes

    @cached_property
    def epochs(self) -> int:
        """How many epochs the run has made, 0 without a run."""
        return int(self.run.curve.epochs[-1]) if self.run is not None and len(self.run.curve.epochs) else 0

    @cached_property
    def has_diverged(self) -> bool:
        """Whether the run ended because the loss was finite no more."""
        stop = self.run.stop if self.run is not None else None
        return stop is not None and stop.reason is StopReason.DIVERGED

    @cached_property
    def loss(self) -> float:
        """E of a row, on average."""
        return float(self.back.terms.sum(axis=0).mean()) if len(self.rows[0]) else np.nan

    @cached_property
    def constant_loss(self) -> float:
        """E of a row, on average, if the answer were the targets' mean whatever the inputs are."""
        record, targets = LOSSES[self.project.training.loss], self.rows[1].T
        z = np.broadcast_to(targets.mean(axis=1, keepdims=True), targets.shape)
        p = np.clip(z, 1e-12, 1 - 1e-12)
        s = np.log(p) if record.fused_with == "softmax" else np.log(p / (1 - p))
        return float(record.value(z, targets, s).mean())

    @cached_property
    def has_not_learned(self) -> bool:
        """Whether the answers are hardly better than a constant; with constant targets, than they were at first."""
        losses = self.run.curve.losses if self.run is not None else np.empty(0)
        yardstick = self.constant_loss
        if not yardstick > 0:
            return len(losses) > 0 and not losses[-1] <= HARDLY_BETTER * losses[0]
        return not self.loss <= HARDLY_BETTER * yardstick

    @cached_property
    def has_stalled(self) -> bool:
        """Whether a run of some length has come to nothing lately, and the network has not learned."""
        if self.run is None or self.epochs < LEAST_EPOCHS or not self.has_not_learned:
            return False
        losses, epochs = self.run.curve.losses, self.run.curve.epochs
        middle = losses[int(np.searchsorted(epochs, epochs[-1] / 2))]
        return bool(losses[-1] > (1 - STALLED) * middle)

    def trial(self, learning_rate: float, parameters: Parameters) -> FloatArray:
        """Return E after each epoch of a short run from some parameters on, the first before it; inf if it diverges."""
        inputs, targets = self.rows
        work = len(inputs) * (self.plan.n_units + self.plan.n_edges)
        epochs = int(np.clip(TRIAL_WORK / work, 5, TRIAL_EPOCHS))
        training = replace(self.project.training, target_loss=None, patience=None)
        settings = replace(training, learning_rate=learning_rate, epochs=epochs)
        snapshot = Trainer(self.plan, parameters, inputs, targets, settings).advance()
        losses = snapshot.curve.losses
        return losses if len(losses) > epochs else np.append(losses, np.inf)

    @cached_property
    def start(self) -> Parameters:
        """Where the run began."""
        if self.run is None:
            return self.parameters
        weights = np.array([self.run.weights[edge] for edge in self.plan.edges])
        return Parameters(weights, np.array([self.run.biases[unit] for unit in self.plan.units]))

    # What can be done

    def from_here(self, label: str, weights: Mapping[EdgeId, float], biases: Mapping[UnitId, float]) -> Change:
        """Return an edit that sets these numbers, and all others as they are now in the run; units may get a bias."""
        here = dict(zip(self.plan.edges, self.parameters.weights.tolist(), strict=True)) | dict(weights)
        own = dict(zip(self.plan.units, self.parameters.biases.tolist(), strict=True)) | dict(biases)
        after: dict[Key, Record | None] = dict(edits.set_parameters(self.project, label, here, own).after)
        for unit, bias in biases.items():
            after[unit] = replace(self.project.network.units[unit], bias=bias)
        return self.project.change(label, after)

    def from_start(self, change: Change) -> Change:
        """Return an edit that goes back to where the run began, too, as far as the edit itself sets no number."""
        if self.run is None:
            return change
        after = dict(edits.set_parameters(self.project, change.label, self.run.weights, self.run.biases).after)
        for key, record in change.after.items():
            after[key] = _begun(record, change.before[key], after.get(key))
        return self.project.change(change.label, after)


def _begun(record: Record | None, now: Record | None, first: Record | None) -> Record | None:
    """Return a unit's new record with the bias it began with, unless the edit gives it another one."""
    if isinstance(record, Unit) and isinstance(now, Unit) and isinstance(first, Unit) and record.bias == now.bias:
        return replace(record, bias=first.bias)
    return record
