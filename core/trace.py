"""A trace is data: one sample's passes and update as a tuple of lines, each one elementary equation.

A player is an index into it, so stepping back is free; equations, tables, pictures and exports all derive from the
steps, and none of them computes a number of its own. The numbers are those of `core.passes`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from core.activations import ACTIVATIONS, summed
from core.errors import NotReadyError
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.passes import Backward, Forward, backward, forward
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import DeltaSign, EdgeId, UnitId


class Phase(StrEnum):
    """The five parts of a trace, in order."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    GRADIENTS = "gradients"
    UPDATE = "update"


class Symbol(StrEnum):
    """What a number is."""

    INPUT = "x"
    TARGET = "y"
    WEIGHT = "w"
    BIAS = "b"
    LEARNING_RATE = "learning_rate"
    PREACTIVATION = "s"
    ACTIVATION = "z"
    LOSS_TERM = "loss_term"
    LOSS = "loss"
    SLOPE = "slope"
    CACHE = "cache"
    DELTA = "delta"
    ACTIVATION_GRADIENT = "activation_gradient"
    WEIGHT_GRADIENT = "gradient"
    BIAS_GRADIENT = "bias_gradient"
    WEIGHT_UPDATE = "update"
    BIAS_UPDATE = "bias_update"
    NEW_WEIGHT = "new_weight"
    NEW_BIAS = "new_bias"


class Quantity(NamedTuple):
    """A number's name: what it is, and whose. The loss and the learning rate belong to nobody (None)."""

    symbol: Symbol
    owner: UnitId | EdgeId | None = None


class Step(NamedTuple):
    """One displayed line.

    Attributes:
        phase: the part of the trace that it stands in.
        kind: which equation it is; `core.equations` has a record for each.
        writes: the quantity that it computes.
        value: the number computed.
        reads: the quantities on the right of the equals sign, in the order of the formula.
    """

    phase: Phase
    kind: Symbol
    writes: Quantity
    value: float
    reads: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One sample's whole story.

    Attributes:
        steps: the lines, in order.
        given: the numbers known before the first line: x, y, w, b and the learning rate.
        values: every number of the trace, given or computed by a line.
        written_at: the index of the line that computes a quantity.
        beside: the numbers that have no line of their own, each with the index of the line that makes it known: ∂E/∂z,
            known with the unit's δ.
        cache_number: n of C_n for each quantity in the cache, in the order made.
        sample: the data row.
        complete: False where the sample has no target, so that the trace ends after the forward pass.
        minus: whether δ is −∂E/∂s in it.
    """

    steps: tuple[Step, ...]
    given: Mapping[Quantity, float]
    values: Mapping[Quantity, float]
    written_at: Mapping[Quantity, int]
    beside: Mapping[Quantity, tuple[float, int]]
    cache_number: Mapping[Quantity, int]
    sample: int
    complete: bool
    minus: bool = False

    def known(self, quantity: Quantity, lines: int) -> float | None:
        """Return a number as it stands after the first `lines` lines; None where it is not computed yet."""
        if quantity in self.given:
            return self.given[quantity]
        if quantity in self.beside:
            value, line = self.beside[quantity]
            return value if line < lines else None
        return self.values[quantity] if self.written_at.get(quantity, lines) < lines else None

    def phase_end(self, phase: Phase) -> int:
        """Return how many lines there are up to the end of a phase."""
        order = list(Phase)
        reached = order[: order.index(phase) + 1]
        return sum(step.phase in reached for step in self.steps)


def trace(project: Project, sample: int = 0) -> Trace:
    """Trace forward pass, loss, backward pass, gradients and updates for one row of the data.

    Raises `NotReadyError` with a sentence where the network or the sample can't be stepped.
    """
    project.require(Aim.STEP)
    if not 0 <= sample < project.dataset.rows:
        raise NotReadyError(f"There is no row {sample + 1}: the data have {project.dataset.rows}.")
    plan = compile_plan(project.network)
    inputs, targets = (table[[sample]] for table in project.samples())
    for index, x in enumerate(inputs[0]):
        if np.isnan(x):
            name = project.network.label(plan.units[index])
            raise NotReadyError(f"Row {sample + 1} of the data has no value for {name}: type it in the Data table.")
    return _Writer(project, plan, plan.parameters(project.network), sample, inputs, targets).written()


class _Writer:
    """Writes down the lines of one trace from the arrays of its passes."""

    def __init__(
        self, project: Project, plan: Plan, parameters: Parameters, sample: int, inputs: np.ndarray, targets: np.ndarray
    ) -> None:
        self.plan, self.parameters, self.sample = plan, parameters, sample
        self.loss = LOSSES[project.training.loss]
        self.optimizer = OPTIMIZERS[project.training.optimizer]
        self.rate = project.training.learning_rate
        self.minus = project.delta_sign is DeltaSign.MINUS
        self.rules = [ACTIVATIONS[project.network.units[u].activation] for u in plan.units]
        self.inputs, self.targets = inputs, targets
        self.steps: list[Step] = []
        self.cache_number: dict[Quantity, int] = {}
        self.beside: dict[Quantity, tuple[float, int]] = {}

    def written(self) -> Trace:
        given = dict(self._given())
        complete = not np.isnan(self.targets).any()
        passed = forward(self.plan, self.parameters, self.inputs)
        self._forward(passed)
        if complete:
            back = backward(self.plan, self.parameters, passed, self.targets, self.loss)
            self._loss(back)
            self._backward(back)
            self._gradients(back)
            self._update(back)
        values = given | {step.writes: step.value for step in self.steps}
        written_at = {step.writes: index for index, step in enumerate(self.steps)}
        steps, numbers = tuple(self.steps), self.cache_number
        return Trace(steps, given, values, written_at, self.beside, numbers, self.sample, complete, self.minus)

    def _given(self) -> Iterator[tuple[Quantity, float]]:
        plan, parameters = self.plan, self.parameters
        yield Quantity(Symbol.LEARNING_RATE), self.rate
        for u, x in enumerate(self.inputs[0].tolist()):
            yield Quantity(Symbol.INPUT, plan.units[u]), x
            yield Quantity(Symbol.PREACTIVATION, plan.units[u]), x
            if self.rules[u].name == "identity":
                yield Quantity(Symbol.ACTIVATION, plan.units[u]), x
        for o, y in zip(plan.outputs.tolist(), self.targets[0].tolist(), strict=True):
            if not np.isnan(y):
                yield Quantity(Symbol.TARGET, plan.units[o]), y
        for edge, w in zip(plan.edges, parameters.weights.tolist(), strict=True):
            yield Quantity(Symbol.WEIGHT, edge), w
        for u in np.flatnonzero(plan.has_bias).tolist():
            yield Quantity(Symbol.BIAS, plan.units[u]), float(parameters.biases[u])

    def _write(self, phase: Phase, writes: Quantity, value: float, reads: list[Quantity]) -> None:
        self.steps.append(Step(phase, writes.symbol, writes, value, tuple(reads)))

    def _cached(self, quantity: Quantity, value: float, reads: list[Quantity]) -> None:
        self.cache_number[quantity] = len(self.cache_number) + 1
        self._write(Phase.BACKWARD, quantity, value, reads)

    def _forward(self, passed: Forward) -> None:
        plan, units, edges = self.plan, self.plan.units, self.plan.edges
        s, z = passed.preactivations[:, 0].tolist(), passed.activations[:, 0].tolist()
        joint: list[int] = []
        for u, unit in enumerate(units):
            if u >= plan.n_inputs:
                reads = []
                for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                    reads += [Quantity(Symbol.WEIGHT, edges[e]), Quantity(Symbol.ACTIVATION, edges[e].source)]
                if plan.has_bias[u]:
                    reads.append(Quantity(Symbol.BIAS, unit))
                self._write(Phase.FORWARD, Quantity(Symbol.PREACTIVATION, unit), s[u], reads)
            elif self.rules[u].name == "identity":
                continue
            if self.rules[u].joint:
                joint.append(u)
            else:
                self._activation(u, z[u], [u])
        for u in joint:
            self._activation(u, z[u], [u, *(v for v in joint if v != u)])

    def _activation(self, u: int, z: float, of: list[int]) -> None:
        reads = [Quantity(Symbol.PREACTIVATION, self.plan.units[v]) for v in of]
        self._write(Phase.FORWARD, Quantity(Symbol.ACTIVATION, self.plan.units[u]), z, reads)

    def _loss(self, back: Backward) -> None:
        outputs = [self.plan.units[o] for o in self.plan.outputs]
        terms = back.terms[:, 0].tolist()
        if len(outputs) > 1:
            for unit, term in zip(outputs, terms, strict=True):
                self._write(Phase.LOSS, Quantity(Symbol.LOSS_TERM, unit), term, self._loss_reads(unit))
            reads = [Quantity(Symbol.LOSS_TERM, unit) for unit in outputs]
        else:
            reads = self._loss_reads(outputs[0])
        self._write(Phase.LOSS, Quantity(Symbol.LOSS), float(summed(back.terms)[0]), reads)

    def _loss_reads(self, unit: UnitId) -> list[Quantity]:
        first = Symbol.PREACTIVATION if self.loss.fused_with == "sigmoid" else Symbol.ACTIVATION
        return [Quantity(first, unit), Quantity(Symbol.TARGET, unit)]

    def _backward(self, back: Backward) -> None:
        plan = self.plan
        deltas, slopes = back.deltas[:, 0].tolist(), back.slopes[:, 0].tolist()
        returned = back.activation_gradients[:, 0].tolist()
        chain, output_deltas = back.chain[:, 0].tolist(), back.output_deltas[:, 0].tolist()
        for u in reversed(range(len(plan.units))):
            unit, output = plan.units[u], int(plan.output_index[u])
            out_edges = plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]].tolist()
            own, slope = Quantity(Symbol.CACHE, unit), Quantity(Symbol.SLOPE, unit)
            if self._has_slope(u, bool(out_edges)):
                shown = [Quantity(Symbol.PREACTIVATION, unit), Quantity(Symbol.ACTIVATION, unit)]
                self._write(Phase.BACKWARD, slope, slopes[u], shown)
            if output >= 0:
                self._cached(own, output_deltas[output], self._output_reads(u))
            reads = [own] if output >= 0 else []
            for e in out_edges:
                edge = Quantity(Symbol.CACHE, plan.edges[e])
                factors = [Quantity(Symbol.WEIGHT, plan.edges[e])]
                if self.rules[u].name != "identity":
                    factors.append(slope)
                self._cached(edge, chain[e], factors)
                reads += [Quantity(Symbol.DELTA, plan.edges[e].target), edge]
            delta = 0.0 - deltas[u] if self.minus else deltas[u]  # and never -0.0
            self._write(Phase.BACKWARD, Quantity(Symbol.DELTA, unit), delta, reads)
            if output < 0 or self.loss.fused_with is None:
                self.beside[Quantity(Symbol.ACTIVATION_GRADIENT, unit)] = returned[u], len(self.steps) - 1

    def _has_slope(self, u: int, feeds: bool) -> bool:
        """Whether σ′(s) is a line of its own: identity has slope 1, and a fused loss takes the slope in itself."""
        rule = self.rules[u]
        if rule.name == "identity" or rule.joint:
            return False
        return feeds or (self.loss.fused_with is None and bool(self.plan.output_index[u] >= 0))

    def _output_reads(self, u: int) -> list[Quantity]:
        """What ∂E/∂s of an output unit is made of: its own ŷ and y, then σ′ or what softmax couples it with."""
        unit = self.plan.units[u]
        reads = [Quantity(Symbol.ACTIVATION, unit), Quantity(Symbol.TARGET, unit)]
        if self.rules[u].joint:
            others = [self.plan.units[o] for o in self.plan.outputs if o != u]
            for other in others:
                if self.loss.fused_with is None:
                    reads.append(Quantity(Symbol.ACTIVATION, other))
                reads.append(Quantity(Symbol.TARGET, other))
        elif self.loss.fused_with is None and self.rules[u].name != "identity":
            reads.append(Quantity(Symbol.SLOPE, unit))
        return reads

    def _gradients(self, back: Backward) -> None:
        plan = self.plan
        gradients, deltas = back.gradients[:, 0].tolist(), back.deltas[:, 0].tolist()
        for u in reversed(range(plan.n_inputs, len(plan.units))):
            unit = plan.units[u]
            for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                edge = plan.edges[e]
                reads = [Quantity(Symbol.DELTA, unit), Quantity(Symbol.ACTIVATION, edge.source)]
                self._write(Phase.GRADIENTS, Quantity(Symbol.WEIGHT_GRADIENT, edge), gradients[e], reads)
            if plan.has_bias[u]:
                reads = [Quantity(Symbol.DELTA, unit)]
                self._write(Phase.GRADIENTS, Quantity(Symbol.BIAS_GRADIENT, unit), deltas[u], reads)

    def _update(self, back: Backward) -> None:
        plan, weights, biases = self.plan, self.parameters.weights.tolist(), self.parameters.biases.tolist()
        gradients, deltas = back.gradients[:, 0].tolist(), back.deltas[:, 0].tolist()
        for u in reversed(range(plan.n_inputs, len(plan.units))):
            unit = plan.units[u]
            for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                trains = bool(plan.trains_weight[e])
                self._updated(_WEIGHT, plan.edges[e], weights[e], gradients[e], trains)
            if plan.has_bias[u]:
                self._updated(_BIAS, unit, biases[u], deltas[u], bool(plan.trains_bias[u]))

    def _updated(
        self, names: "_Names", owner: UnitId | EdgeId, old: float, gradient: float, trains: bool
    ) -> None:
        update = Quantity(names.update, owner)
        reads = [Quantity(Symbol.LEARNING_RATE), Quantity(names.gradient, owner)] if trains else []
        change = float(self.optimizer.update(np.asarray(gradient), self.rate)) if trains else 0.0
        self._write(Phase.UPDATE, update, change, reads)
        self._write(Phase.UPDATE, Quantity(names.new, owner), old + change, [Quantity(names.old, owner), update])


class _Names(NamedTuple):
    """The four symbols of an update: old value, gradient, change and new value."""

    old: Symbol
    gradient: Symbol
    update: Symbol
    new: Symbol


_WEIGHT = _Names(Symbol.WEIGHT, Symbol.WEIGHT_GRADIENT, Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT)
_BIAS = _Names(Symbol.BIAS, Symbol.BIAS_GRADIENT, Symbol.BIAS_UPDATE, Symbol.NEW_BIAS)

