"""A trace is data: one sample's passes and update as a tuple of lines, each one elementary equation.

A player is an index into it, so stepping back is free; equations, tables, pictures and exports all derive from the
steps, and none of them computes a number of its own. The numbers are those of `core.passes`.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import numpy as np

from core.activations import ACTIVATIONS, Array, summed
from core.errors import NotReadyError
from core.lines import Lines, Numbers, Parameter, parameters_of
from core.losses import LOSSES
from core.passes import Backward, Forward, backward, forward
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import DeltaSign, EdgeId, UnitId
from core.steps import OTHERS, Phase, Quantity, Step, Symbol, Trace
from core.update_lines import options_given, write_updates
from core.wording import tr

__all__ = ["OTHERS", "Phase", "Quantity", "Step", "Symbol", "Trace", "trace"]

_MANY_NEW = 10_000
"""With so many new objects a search for garbage is felt."""


def trace(project: Project, sample: int = 0) -> Trace:
    """Trace forward pass, loss, backward pass, gradients and updates for one row of the data.

    Raises `NotReadyError` with a sentence where the network or the sample can't be stepped.
    """
    project.require(Aim.STEP)
    check_row(project, sample)
    with collector_paused():
        return _traced(project, sample)


def _traced(project: Project, sample: int) -> Trace:
    plan = compile_plan(project.network)
    inputs, targets = project.sample(sample)
    for index, x in enumerate(inputs[0]):
        if np.isnan(x):
            name = project.network.label(plan.units[index])
            raise NotReadyError(
                tr("Row {} of the data has no value for {}: type it in the Data table.", sample + 1, name)
            )
    return _written(project, plan, sample, inputs, targets)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep Python from searching for garbage in a million new tuples again and again, which takes most of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # Counts what is new as old, unless somebody has set old things aside; to ask for that takes its time.
        if gc.get_count()[0] > _MANY_NEW and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


def check_row(project: Project, sample: int) -> None:
    """Raise `NotReadyError` where the data have no such row."""
    if not 0 <= sample < project.dataset.rows:
        raise NotReadyError(tr("There is no row {}: the data have {}.", sample + 1, project.dataset.rows))


def _written(project: Project, plan: Plan, sample: int, inputs: Array, targets: Array) -> Trace:
    parameters, lines, writer = plan.parameters(project.network), Lines(), SampleWriter(project, plan)
    lines.give(parameters_given(project, plan, parameters))
    lines.give(writer.given(inputs, targets))
    passed = forward(plan, parameters, inputs)
    writer.forward(lines, passed)
    complete = not np.isnan(targets).any()
    if complete:
        back = backward(plan, parameters, passed, targets, LOSSES[project.training.loss])
        writer.loss(lines, back, Quantity(Symbol.LOSS))
        writer.backward(lines, back)
        trained, numbers = parameters_of(plan), writer.gradients(back)
        for parameter in trained:
            writer.gradient(lines, parameter, parameter.gradient, numbers)
        write_updates(lines, project.training, trained)
    return lines.trace(sample, complete, writer.minus)


class SampleWriter:
    """Writes down the lines of one sample from the arrays of its passes.

    `column` is its place in those arrays, and `named` the data row that its quantities are named after.
    """

    def __init__(self, project: Project, plan: Plan, column: int = 0, named: int | None = None) -> None:
        self.plan, self.column, self.named = plan, column, named
        self.minus = project.delta_sign is DeltaSign.MINUS
        self.loss_rule = LOSSES[project.training.loss]
        self.rules = [ACTIVATIONS[project.network.units[u].activation] for u in plan.units]
        self._weights = [Quantity(Symbol.WEIGHT, edge) for edge in plan.edges]
        self._of = cache(self._named_of)  # a unit's δ and z are read by all its edges: a million names become half

    def given(self, inputs: Array, targets: Array) -> Iterator[tuple[Quantity, float]]:
        """Yield the numbers of the data row; `inputs` and `targets` hold all samples of the passes."""
        plan = self.plan
        for u, x in enumerate(inputs[self.column].tolist()):
            yield self._of(Symbol.INPUT, plan.units[u]), x
            yield self._of(Symbol.PREACTIVATION, plan.units[u]), x
            if self.rules[u].name == "identity":
                yield self._of(Symbol.ACTIVATION, plan.units[u]), x
        for o, y in zip(plan.outputs.tolist(), targets[self.column].tolist(), strict=True):
            if not np.isnan(y):
                yield self._of(Symbol.TARGET, plan.units[o]), y

    def _named_of(self, symbol: Symbol, owner: UnitId | EdgeId | None) -> Quantity:
        return Quantity(symbol, owner, self.named)

    def forward(self, lines: Lines, passed: Forward) -> None:
        """Write s and z of every unit."""
        plan, units, edges = self.plan, self.plan.units, self.plan.edges
        s, z = passed.preactivations[:, self.column].tolist(), passed.activations[:, self.column].tolist()
        for u, unit in enumerate(units):
            if u >= plan.n_inputs:
                reads = []
                for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                    reads += [self._weights[e], self._of(Symbol.ACTIVATION, edges[e].source)]
                if plan.has_bias[u]:
                    reads.append(Quantity(Symbol.BIAS, unit))
                lines.write(Phase.FORWARD, self._of(Symbol.PREACTIVATION, unit), s[u], reads)
            elif self.rules[u].name == "identity":
                continue
            if not self.rules[u].joint:
                self._activation(lines, u, z[u], [u])
        joint = [o for o in plan.outputs.tolist() if self.rules[o].joint]
        for u in joint:
            self._activation(lines, u, z[u], joint)

    def _activation(self, lines: Lines, u: int, z: float, of: list[int]) -> None:
        reads = [self._of(Symbol.PREACTIVATION, self.plan.units[v]) for v in of]
        lines.write(Phase.FORWARD, self._of(Symbol.ACTIVATION, self.plan.units[u]), z, reads)

    def loss(self, lines: Lines, back: Backward, writes: Quantity) -> None:
        """Write E of this sample, which goes by the name of `writes`."""
        outputs = [self.plan.units[o] for o in self.plan.outputs]
        terms = back.terms[:, self.column]
        if len(outputs) > 1:
            reads = [self._of(Symbol.LOSS_TERM, unit) for unit in outputs]
            for unit, term, share in zip(outputs, terms.tolist(), reads, strict=True):
                lines.write(Phase.LOSS, share, term, self._loss_reads(unit))
        else:
            reads = self._loss_reads(outputs[0])
        lines.write(Phase.LOSS, writes, float(summed(terms)), reads)

    def _loss_reads(self, unit: UnitId) -> list[Quantity]:
        first = Symbol.PREACTIVATION if self.loss_rule.fused_with == "sigmoid" else Symbol.ACTIVATION
        return [self._of(first, unit), self._of(Symbol.TARGET, unit)]

    def backward(self, lines: Lines, back: Backward) -> None:
        """Write slopes, cache and δ of every unit."""
        plan, k = self.plan, self.column
        deltas, slopes = back.deltas[:, k].tolist(), back.slopes[:, k].tolist()
        returned = back.activation_gradients[:, k].tolist()
        chain, output_deltas = back.chain[:, k].tolist(), back.output_deltas[:, k].tolist()
        for u in reversed(range(len(plan.units))):
            unit, output = plan.units[u], int(plan.output_index[u])
            out_edges = plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]].tolist()
            own, slope = self._of(Symbol.CACHE, unit), self._of(Symbol.SLOPE, unit)
            if self._has_slope(u, bool(out_edges)):
                shown = [self._of(Symbol.PREACTIVATION, unit), self._of(Symbol.ACTIVATION, unit)]
                lines.write(Phase.BACKWARD, slope, slopes[u], shown)
            if output >= 0:
                lines.cache(own, output_deltas[output], self._output_reads(u))
            reads = [own] if output >= 0 else []
            for e in out_edges:
                edge = Quantity(Symbol.CACHE, plan.edges[e], self.named)
                factors = [self._weights[e]]
                if self.rules[u].name != "identity":
                    factors.append(slope)
                lines.cache(edge, chain[e], factors)
                reads += [self._of(Symbol.DELTA, plan.edges[e].target), edge]
            delta = 0.0 - deltas[u] if self.minus else deltas[u]  # and never -0.0
            lines.write(Phase.BACKWARD, self._of(Symbol.DELTA, unit), delta, reads)
            if output < 0 or self.loss_rule.fused_with is None:
                lines.note(self._of(Symbol.ACTIVATION_GRADIENT, unit), returned[u])

    def _has_slope(self, u: int, feeds: bool) -> bool:
        """Whether σ′(s) is a line of its own: identity has slope 1, and a fused loss takes the slope in itself."""
        rule = self.rules[u]
        if rule.name == "identity" or rule.joint:
            return False
        return feeds or (self.loss_rule.fused_with is None and bool(self.plan.output_index[u] >= 0))

    def _output_reads(self, u: int) -> list[Quantity]:
        """What ∂E/∂s of an output unit is made of: ŷ and y, its own or all those that softmax couples; then σ′."""
        unit, fused = self.plan.units[u], self.loss_rule.fused_with is not None
        coupled = self.plan.outputs.tolist() if self.rules[u].joint else [u]
        reads = [self._of(Symbol.ACTIVATION, unit)] if fused else []
        for other in (self.plan.units[o] for o in coupled):
            reads += [] if fused else [self._of(Symbol.ACTIVATION, other)]
            reads.append(self._of(Symbol.TARGET, other))
        if not fused and not self.rules[u].joint and self.rules[u].name != "identity":
            reads.append(self._of(Symbol.SLOPE, unit))
        return reads

    def gradients(self, back: Backward) -> Numbers:
        """Return this sample's gradients."""
        return back.gradients[:, self.column].tolist(), back.deltas[:, self.column].tolist()

    def gradient(self, lines: Lines, parameter: Parameter, writes: Quantity, numbers: Numbers) -> None:
        """Write this sample's gradient of one weight or bias, which goes by the name of `writes`."""
        owner = parameter.owner
        if isinstance(owner, EdgeId):
            reads = [self._of(Symbol.DELTA, owner.target), self._of(Symbol.ACTIVATION, owner.source)]
        else:
            reads = [self._of(Symbol.DELTA, owner)]
        lines.write(Phase.GRADIENTS, writes, parameter.among(numbers), reads)


def parameters_given(project: Project, plan: Plan, parameters: Parameters) -> Iterator[tuple[Quantity, float]]:
    """Yield what the update goes by, the weights and the biases, which every sample shares."""
    yield from options_given(project.training)
    for edge, w in zip(plan.edges, parameters.weights.tolist(), strict=True):
        yield Quantity(Symbol.WEIGHT, edge), w
    for u in np.flatnonzero(plan.has_bias).tolist():
        yield Quantity(Symbol.BIAS, plan.units[u]), float(parameters.biases[u])
