"""The trace of a whole batch: the passes of every data row that is learned from, and what they come to together.

Seen from one row, the stepped one: its s, z and δ go by their plain names, those of the other rows by s^{(2)} and so
on. E, the gradients and the updates are those of the batch. Each is put together from what every row contributes, in
the order of the rows, and then divided by their number where the document reduces by the mean:

    ∂E/∂w = (∂E^{(1)}/∂w + ∂E^{(2)}/∂w + …)/n        with ∂E^{(k)}/∂w = δ^{(k)}·z^{(k)}

A batch that is too large to read has lines for the stepped row only; the others stand in one line, as their sum.
"""

import numpy as np

from core.activations import Array, summed
from core.errors import NotReadyError
from core.lines import Lines, parameters_of
from core.losses import LOSSES
from core.passes import Backward, backward, forward
from core.plan import Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.steps import OTHERS, Phase, Quantity, Symbol, Trace
from core.trace import SampleWriter, check_row, collector_paused, parameters_given
from core.update_lines import write_updates
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
    """Writes the lines of the rows side by side, and behind them what they come to."""

    def __init__(self, project: Project, plan: Plan, sample: int) -> None:
        self.project, self.plan, self.sample = project, plan, sample
        self.learned = project.dataset.learned.tolist()
        self.rows, self.column = len(self.learned), self.learned.index(sample)
        self.readable = is_readable(plan, self.rows)
        shown = range(self.rows) if self.readable else [self.column]
        others = [SampleWriter(project, plan, k, self.learned[k]) for k in shown if k != self.column]
        self.writers = [SampleWriter(project, plan, self.column), *others]
        self.by_row = sorted(self.writers, key=lambda writer: writer.column)
        self.lines = Lines()

    def trace(self) -> Trace:
        """Return the whole trace."""
        plan, project, lines = self.plan, self.project, self.lines
        parameters, (inputs, targets) = plan.parameters(project.network), project.training_samples()
        lines.give(parameters_given(project, plan, parameters))
        for writer in self.writers:
            lines.give(writer.given(inputs, targets))
        passed = forward(plan, parameters, inputs)
        back = backward(plan, parameters, passed, targets, LOSSES[project.training.loss])
        for writer in self.writers:
            writer.forward(lines, passed)
        self._loss(back)
        for writer in self.writers:
            writer.backward(lines, back)
        self._gradients(back)
        write_updates(lines, project.training, parameters_of(plan))
        held_out = project.dataset.rows - self.rows
        return lines.trace(self.sample, True, self.writers[0].minus, self.rows, self.readable, held_out)

    def _loss(self, back: Backward) -> None:
        loss = Quantity(Symbol.LOSS)
        for writer in self.by_row:
            writer.loss(self.lines, back, self._of_row(loss, writer))
        whole, rest = self._reduced(summed(back.terms))
        self._reduce(Phase.LOSS, loss, float(whole), float(rest))

    def _gradients(self, back: Backward) -> None:
        sums = [self._reduced(contributions) for contributions in (back.gradients, back.deltas)]
        whole, rest = (tuple(found[n].tolist() for found in sums) for n in range(2))
        numbers = [(writer, writer.gradients(back)) for writer in self.by_row]
        for parameter in parameters_of(self.plan):
            for writer, own in numbers:
                writer.gradient(self.lines, parameter, self._of_row(parameter.gradient, writer), own)
            self._reduce(Phase.GRADIENTS, parameter.gradient, parameter.among(whole), parameter.among(rest))

    def _of_row(self, quantity: Quantity, writer: SampleWriter) -> Quantity:
        """Name what a row contributes to a number of the batch."""
        return quantity._replace(sample=self.learned[writer.column])

    def _reduced(self, contributions: Array) -> tuple[Array, Array]:
        """Return what contributions [..., rows] come to, and the sum of those of the rows that are not stepped."""
        mean = self.project.training.reduction == "mean"
        total = summed(contributions.T)
        others = np.delete(contributions, self.column, axis=-1)
        rest = summed(others.T) if self.rows > 1 else np.zeros_like(total)
        return total / self.rows if mean else total, rest

    def _reduce(self, phase: Phase, writes: Quantity, whole: float, rest: float) -> None:
        """Write what the rows' contributions come to; those of rows without lines of their own as one sum before."""
        reads = [self._of_row(writes, writer) for writer in self.by_row]
        if not self.readable and self.rows > 1:
            reads.append(writes._replace(sample=OTHERS))
            self.lines.write(phase, reads[-1], rest)
        self.lines.write(phase, writes, whole, reads)
