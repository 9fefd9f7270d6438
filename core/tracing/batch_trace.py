"""The trace of a whole batch: the passes of every data row that is learned from, and what they come to together.

Seen from one row, the stepped one: its s, z and δ go by their plain names, those of the other rows by s^{(2)} and so
on. E, the gradients and the updates are those of the batch. Each is put together from what every row contributes, in
the order of the rows, and then divided by their number where the document reduces by the mean:

    ∂E/∂w = (∂E^{(1)}/∂w + ∂E^{(2)}/∂w + …)/n        with ∂E^{(k)}/∂w = δ^{(k)}·z^{(k)}

A batch that is too large to read has lines for the stepped row only; the others stand in one line, as their sum.
"""

import numpy as np

from core.errors import NotReadyError
from core.formulae.activations import Array, summed
from core.formulae.losses import LOSSES
from core.passes import backward, forward
from core.plan import Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import DeltaSign
from core.tracing.lines import Lines, parameters_of
from core.tracing.script import Numbers, Script
from core.tracing.steps import OTHERS, Phase, Quantity, Symbol, Trace
from core.tracing.trace import SampleWriter, check_row, collector_paused, parameters_given
from core.tracing.trace_numbers import put_backward, put_forward, put_given, put_gradients
from core.tracing.update_lines import put_updates, write_updates
from core.wording import tr

MOST_ROWS = 8
"""So many rows can be read; larger batches are summed up."""

_MOST_NUMBERS = 4_000
"""So many units and edges, over all rows, can be read."""

_LARGEST = 5_000_000
"""So many units and edges, over all rows, are computed at once without a wait."""


def trace_batch(project: Project, sample: int = 0) -> Trace:
    """Trace the whole data as one batch, seen from one row; rows held out for validation are not in it.

    Raises `NotReadyError` with a sentence where the network can't be trained, the batch is too large to step, or the
    row is not in it.
    """
    project.require(Aim.TRAIN)
    check_row(project, sample)
    if project.dataset.held_out[sample]:
        raise NotReadyError(
            tr(
                "Row {} is held out for validation, so it is in no batch: step another row, or this one alone.",
                sample + 1,
            )
        )
    plan, rows = compile_plan(project.network), len(project.dataset.learned)
    if rows * (plan.n_units + plan.n_edges) > _LARGEST:
        raise NotReadyError(
            tr("A batch of {:,} rows is too large to step in this network: step one sample instead.", rows)
        )
    with collector_paused():
        return _BatchWriter(project, plan, sample).trace()


def is_readable(plan: Plan, rows: int) -> bool:
    """Tell whether every row of a batch gets lines of its own."""
    return rows <= MOST_ROWS and rows * (plan.n_units + plan.n_edges) <= _MOST_NUMBERS


class _BatchWriter:
    """Writes the lines of the rows side by side, and behind them what they come to; then it puts their numbers."""

    def __init__(self, project: Project, plan: Plan, sample: int) -> None:
        self.project, self.plan, self.sample = project, plan, sample
        self.learned = project.dataset.learned.tolist()
        self.rows, self.column = len(self.learned), self.learned.index(sample)
        self.readable = is_readable(plan, self.rows)
        shown = range(self.rows) if self.readable else [self.column]
        others = [(k, self.learned[k]) for k in shown if k != self.column]
        self.columns: list[tuple[int, int | None]] = [(self.column, None), *others]
        self.writers = {k: SampleWriter(project.training, plan, row) for k, row in self.columns}
        self.by_row = sorted(self.writers.items())
        self.lines = Lines()

    def trace(self) -> Trace:
        """Return the whole trace."""
        script, minus = self._script(), self.project.delta_sign is DeltaSign.MINUS
        held_out = self.project.dataset.rows - self.rows
        numbers = self._numbers(script, minus)
        return script.trace(numbers, self.sample, True, minus, self.rows, self.readable, held_out)

    def _script(self) -> Script:
        plan, training, lines = self.plan, self.project.training, self.lines
        lines.give(parameters_given(training, plan))
        for writer in self.writers.values():
            lines.give(writer.given([False] * len(plan.outputs)))
        for writer in self.writers.values():
            writer.forward(lines)
        loss, parameters = Quantity(Symbol.LOSS), parameters_of(plan)
        for column, writer in self.by_row:
            writer.loss(lines, self._of_row(loss, column))
        self._reduce(Phase.LOSS, loss)
        for writer in self.writers.values():
            writer.backward(lines)
        for parameter in parameters:
            for column, writer in self.by_row:
                writer.gradient(lines, parameter, self._of_row(parameter.gradient, column))
            self._reduce(Phase.GRADIENTS, parameter.gradient)
        write_updates(lines, training, parameters)
        return lines.script(plan)

    def _of_row(self, quantity: Quantity, column: int) -> Quantity:
        """Name what a row contributes to a number of the batch."""
        return quantity._replace(sample=self.learned[column])

    def _reduce(self, phase: Phase, writes: Quantity) -> None:
        """Write what the rows' contributions come to; those of rows without lines of their own as one sum before."""
        reads = [self._of_row(writes, column) for column, _ in self.by_row]
        if not self.readable and self.rows > 1:
            reads.append(writes._replace(sample=OTHERS))
            self.lines.write(phase, reads[-1])
        self.lines.write(phase, writes, reads)

    def _numbers(self, script: Script, minus: bool) -> Numbers:
        plan, project, numbers = self.plan, self.project, Numbers(script.place)
        parameters, (inputs, targets) = plan.parameters(project.network), project.training_samples()
        put_given(numbers, project, parameters)
        passed = forward(plan, parameters, inputs)
        back = backward(plan, parameters, passed, targets, LOSSES[project.training.loss])
        for column, row in self.columns:
            put_forward(numbers, plan, passed, targets, column, row)
            put_backward(numbers, plan, back, minus, column, row)
            numbers.put(Symbol.LOSS, summed(back.terms[:, column]), self.learned[column])
            put_gradients(numbers, back.deltas[:, column], back.gradients[:, column], self.learned[column])
        of_all = [self._reduced(found) for found in (summed(back.terms), back.deltas, back.gradients)]
        for row, (loss, deltas, gradients) in zip((None, OTHERS), zip(*of_all, strict=True), strict=True):
            numbers.put(Symbol.LOSS, loss, row)
            put_gradients(numbers, deltas, gradients, row)
        put_updates(numbers, project.training, plan)
        return numbers

    def _reduced(self, contributions: Array) -> tuple[Array, Array]:
        """Return what contributions [..., rows] come to, and the sum of those of the rows that are not stepped."""
        mean = self.project.training.reduction == "mean"
        total = summed(contributions.T)
        others = np.delete(contributions, self.column, axis=-1)
        rest = summed(others.T) if self.rows > 1 else np.zeros_like(total)
        return total / self.rows if mean else total, rest
