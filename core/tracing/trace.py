"""A trace is data: one sample's passes and update as a tuple of lines, each one elementary equation.

A player is an index into it, so stepping back is free; equations, tables, pictures and exports all derive from the
steps, and none of them computes a number of its own. The numbers are those of `core.passes`;
the lines without them are a `Script`, written once, and go with whatever numbers the same network has.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from weakref import WeakKeyDictionary

import numpy as np

from core.descent.training_settings import TrainingSettings
from core.errors import NotReadyError
from core.formulae.activations import ACTIVATIONS, Array, summed
from core.formulae.losses import LOSSES
from core.passes import backward, forward
from core.plan import Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import DeltaSign, EdgeId, UnitId
from core.tracing.lines import Lines, Parameter, parameters_of
from core.tracing.script import Numbers, Script
from core.tracing.steps import OTHERS, Phase, Quantity, Step, Symbol, Trace
from core.tracing.trace_numbers import put_backward, put_forward, put_given, put_gradients
from core.tracing.update_lines import options_given, put_updates, shape_of, write_updates
from core.wording import tr

RULES = tuple(ACTIVATIONS.values())

__all__ = ["OTHERS", "Phase", "Quantity", "Step", "Symbol", "Trace", "trace"]

_MANY_NEW = 10_000
"""With so many new objects a search for garbage is felt."""


def trace(project: Project, sample: int = 0) -> Trace:
    """Trace forward pass, loss, backward pass, gradients and updates for one row of the data.

    Raises `NotReadyError` with a sentence where the network or the sample can't be stepped.
    """
    project.require(Aim.STEP)
    check_row(project, sample)
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
    missing = np.isnan(targets[0]).tolist()
    script, complete = _script(project, plan, missing), not any(missing)
    numbers, parameters = Numbers(script.place), plan.parameters(project.network)
    put_given(numbers, project, parameters)
    passed = forward(plan, parameters, inputs)
    put_forward(numbers, plan, passed, targets)
    minus = project.delta_sign is DeltaSign.MINUS
    if complete:
        back = backward(plan, parameters, passed, targets, LOSSES[project.training.loss])
        put_backward(numbers, plan, back, minus)
        numbers.put(Symbol.LOSS, summed(back.terms[:, 0]))
        put_gradients(numbers, back.deltas[:, 0], back.gradients[:, 0])
        put_updates(numbers, project.training, plan)
    return script.trace(numbers, sample, complete, minus)


_SCRIPTS: "WeakKeyDictionary[Plan, tuple[object, Script]]" = WeakKeyDictionary()
"""The script that each plan was stepped by last: other rows and other weights have the same."""


def are_lines_known(project: Project, sample: int) -> bool:
    """Tell whether a row's lines are those that were traced last, so that its trace takes but a moment."""
    missing = np.isnan(project.sample(sample)[1]).all(axis=0).tolist()
    known = _SCRIPTS.get(compile_plan(project.network))
    return known is not None and known[0] == _asked(project, missing)


def _script(project: Project, plan: Plan, missing: list[bool]) -> Script:
    """Return the lines of one sample, some of whose targets may be missing."""
    asked = _asked(project, missing)
    known, script = _SCRIPTS.get(plan, (None, None))
    if script is None or known != asked:
        with collector_paused():
            script = _scripted(project, plan, missing)
        _SCRIPTS[plan] = asked, script
    return script


def _asked(project: Project, missing: list[bool]) -> tuple[object, ...]:
    """Return all that the lines of a plan depend on."""
    return missing, project.training.loss, shape_of(project.training)


def _scripted(project: Project, plan: Plan, missing: list[bool]) -> Script:
    lines, writer = Lines(), SampleWriter(project.training, plan)
    lines.give(parameters_given(project.training, plan))
    lines.give(writer.given(missing))
    writer.forward(lines)
    if not any(missing):
        writer.loss(lines, Quantity(Symbol.LOSS))
        writer.backward(lines)
        trained = parameters_of(plan)
        for parameter in trained:
            writer.gradient(lines, parameter, parameter.gradient)
        write_updates(lines, project.training, trained)
    return lines.script(plan)


class SampleWriter:
    """Writes down the lines of one sample; `named` is the data row that its quantities are named after."""

    def __init__(self, training: TrainingSettings, plan: Plan, named: int | None = None) -> None:
        self.plan, self.named = plan, named
        self.loss_rule = LOSSES[training.loss]
        self.rules = [RULES[code] for code in plan.activation.tolist()]
        self._weights = [Quantity(Symbol.WEIGHT, edge) for edge in plan.edges]
        self._of = cache(self._named_of)  # a unit's δ and z are read by all its edges: a million names become half

    def given(self, missing: Sequence[bool]) -> Iterator[Quantity]:
        """Yield the names of the data row's numbers; `missing` says which targets it has not."""
        plan = self.plan
        for u in range(plan.n_inputs):
            yield self._of(Symbol.INPUT, plan.units[u])
            yield self._of(Symbol.PREACTIVATION, plan.units[u])
            if self.rules[u].name == "identity":
                yield self._of(Symbol.ACTIVATION, plan.units[u])
        for o, is_missing in zip(plan.outputs.tolist(), missing, strict=True):
            if not is_missing:
                yield self._of(Symbol.TARGET, plan.units[o])

    def _named_of(self, symbol: Symbol, owner: UnitId | EdgeId | None) -> Quantity:
        return Quantity(symbol, owner, self.named)

    def forward(self, lines: Lines) -> None:
        """Write s and z of every unit."""
        plan, units, edges = self.plan, self.plan.units, self.plan.edges
        for u, unit in enumerate(units):
            if u >= plan.n_inputs:
                reads = []
                for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                    reads += [self._weights[e], self._of(Symbol.ACTIVATION, edges[e].source)]
                if plan.has_bias[u]:
                    reads.append(Quantity(Symbol.BIAS, unit))
                lines.write(Phase.FORWARD, self._of(Symbol.PREACTIVATION, unit), reads)
            elif self.rules[u].name == "identity":
                continue
            if not self.rules[u].joint:
                self._activation(lines, u, [u])
        joint = [o for o in plan.outputs.tolist() if self.rules[o].joint]
        for u in joint:
            self._activation(lines, u, joint)

    def _activation(self, lines: Lines, u: int, of: list[int]) -> None:
        reads = [self._of(Symbol.PREACTIVATION, self.plan.units[v]) for v in of]
        lines.write(Phase.FORWARD, self._of(Symbol.ACTIVATION, self.plan.units[u]), reads)

    def loss(self, lines: Lines, writes: Quantity) -> None:
        """Write E of this sample, which goes by the name of `writes`."""
        outputs = [self.plan.units[o] for o in self.plan.outputs]
        if len(outputs) > 1:
            reads = [self._of(Symbol.LOSS_TERM, unit) for unit in outputs]
            for unit, share in zip(outputs, reads, strict=True):
                lines.write(Phase.LOSS, share, self._loss_reads(unit))
        else:
            reads = self._loss_reads(outputs[0])
        lines.write(Phase.LOSS, writes, reads)

    def _loss_reads(self, unit: UnitId) -> list[Quantity]:
        first = Symbol.PREACTIVATION if self.loss_rule.fused_with == "sigmoid" else Symbol.ACTIVATION
        return [self._of(first, unit), self._of(Symbol.TARGET, unit)]

    def backward(self, lines: Lines) -> None:
        """Write slopes, cache and δ of every unit."""
        plan = self.plan
        for u in reversed(range(len(plan.units))):
            unit, output = plan.units[u], int(plan.output_index[u])
            out_edges = plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]].tolist()
            own, slope = self._of(Symbol.CACHE, unit), self._of(Symbol.SLOPE, unit)
            if self._has_slope(u, bool(out_edges)):
                shown = [self._of(Symbol.PREACTIVATION, unit), self._of(Symbol.ACTIVATION, unit)]
                lines.write(Phase.BACKWARD, slope, shown)
            if output >= 0:
                lines.cache(own, self._output_reads(u))
            reads = [own] if output >= 0 else []
            for e in out_edges:
                edge = Quantity(Symbol.CACHE, plan.edges[e], self.named)
                factors = [self._weights[e]]
                if self.rules[u].name != "identity":
                    factors.append(slope)
                lines.cache(edge, factors)
                reads += [self._of(Symbol.DELTA, plan.edges[e].target), edge]
            lines.write(Phase.BACKWARD, self._of(Symbol.DELTA, unit), reads)
            if output < 0 or self.loss_rule.fused_with is None:
                lines.note(self._of(Symbol.ACTIVATION_GRADIENT, unit))

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

    def gradient(self, lines: Lines, parameter: Parameter, writes: Quantity) -> None:
        """Write this sample's gradient of one weight or bias, which goes by the name of `writes`."""
        owner = parameter.owner
        if isinstance(owner, EdgeId):
            reads = [self._of(Symbol.DELTA, owner.target), self._of(Symbol.ACTIVATION, owner.source)]
        else:
            reads = [self._of(Symbol.DELTA, owner)]
        lines.write(Phase.GRADIENTS, writes, reads)


def parameters_given(training: TrainingSettings, plan: Plan) -> Iterator[Quantity]:
    """Yield the names of what the update goes by, the weights and the biases, which every sample shares."""
    yield from (quantity for quantity, _ in options_given(training))
    for edge in plan.edges:
        yield Quantity(Symbol.WEIGHT, edge)
    for u in np.flatnonzero(plan.has_bias).tolist():
        yield Quantity(Symbol.BIAS, plan.units[u])
