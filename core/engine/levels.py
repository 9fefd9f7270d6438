"""The engine in plain numpy: one topological generation after another, each a dense matrix over its sources.

It needs no compiler, so it serves until the kernels are ready, and for good where numba can't be imported. It takes the
rules straight from their tables, so it also serves any rule that has no compiled form.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.engine.job import NO_LOOKS, Flag, Job, Orders, Progress, State
from core.formulae.activations import ACTIVATIONS, Activation
from core.formulae.losses import LOSSES
from core.formulae.optimizers import CLIP_EPSILON, OPTIMIZERS, next_power
from core.plan import FloatArray, IntArray, Plan, once_a_plan

RULES = tuple(ACTIVATIONS.values())
TILE = 1 << 21
"""How many activations are held at once, so that memory stays bounded whatever the number of samples."""


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """The units of one generation, whose sources all lie in earlier ones.

    Attributes:
        start, end: the units' positions are start … end − 1.
        sources: int64[…], every unit that one of them reads.
        edges: slice of the edges that lead into the level.
        cells: int64[edges], where each edge's weight stands in the dense matrix [units, sources], flattened.
        rules: each activation that occurs, with its units' places within the level.
    """

    start: int
    end: int
    sources: IntArray
    edges: slice
    cells: IntArray
    rules: tuple[tuple[Activation, IntArray], ...]

    def matrix(self, weights: FloatArray) -> FloatArray:
        """Return the weights as float64[units, sources], 0 where there is no edge."""
        dense = np.zeros((self.end - self.start, len(self.sources)))
        dense.flat[self.cells] = weights[self.edges]
        return dense


class Levels:
    """Plain numpy at work on one job; see `core.engine.job.Engine`.

    Attributes:
        penalised: 1 for every weight that is trained, 0 for every bias and what is frozen, float64[units + edges].
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._plan = job.plan
        self._levels = levels_of(job.plan)
        self._optimizer = OPTIMIZERS[job.descent.optimizer]
        self.penalised = penalised(job.plan)
        self._loss = LOSSES[job.loss]
        self._tile = max(1, TILE // max(1, job.plan.n_units))
        self._inputs, self._targets = job.inputs.T, job.targets.T
        self._output_rules = [RULES[job.plan.activation[u]].name for u in job.plan.outputs]
        self._fixed = np.flatnonzero(~np.concatenate([job.plan.trains_bias, job.plan.trains_weight]))

    def train(
        self, state: State, iterations: int, orders: Orders | None, target: float, stop: Flag,
        looks: IntArray = NO_LOOKS,
    ) -> Progress:
        """Make up to so many iterations; see `core.engine.job.Engine.train`."""
        losses: list[float] = []
        seen = np.empty((len(looks), len(state.parameter)))

        def progress(done: int, finite: bool = True) -> Progress:
            return Progress(done, np.array(losses), finite, seen[: np.count_nonzero(looks <= len(losses))])

        for done in range(iterations):
            samples = self._next_batch(state, orders, len(losses))
            total, gradient = self._gradient(state.parameter, samples, stop)
            if stop[0] or not np.isfinite(total):
                return progress(done, finite=bool(stop[0]) or bool(np.isfinite(total)))
            self._descend(state, gradient)
            state.total += total
            state.position += len(samples)
            if state.position == self._job.samples:
                losses.append(self._job.reduced(state.total, self._job.samples))
                state.epoch, state.position, state.total = state.epoch + 1, 0, 0.0
                seen[looks == len(losses)] = state.parameter
                if losses[-1] <= target:
                    return progress(done + 1)
        return progress(iterations)

    def loss(self, parameter: FloatArray) -> float:
        """Return E over all samples."""
        total = 0.0
        for samples in self._tiles(np.arange(self._job.samples)):
            s, z, _ = forward(self._plan, self._levels, parameter, self._inputs[:, samples])
            out = self._plan.outputs
            with np.errstate(all="ignore"):
                total += float(self._loss.value(z[out], self._targets[:, samples], s[out]).sum())
        return self._job.reduced(total, self._job.samples)

    def answers(self, parameters: FloatArray) -> FloatArray:
        """Return ŷ for all samples, float64[points, samples, output units]."""
        answers = np.empty((len(parameters), self._job.samples, len(self._plan.outputs)))
        for row, parameter in zip(answers, parameters, strict=True):
            row[:] = forward(self._plan, self._levels, parameter, self._inputs)[1][self._plan.outputs].T
        return answers

    def gradients(self, parameters: FloatArray) -> FloatArray:
        """Return ∂E/∂w over all samples, float64[points, units + edges], biases first; 0 for what is frozen."""
        gradients = np.empty_like(parameters)
        for row, parameter in zip(gradients, parameters, strict=True):
            row[:] = self._gradient(parameter, np.arange(self._job.samples), np.zeros(1, np.uint8))[1]
        return gradients

    def _descend(self, state: State, gradient: FloatArray) -> None:
        """w ← w + Δw, and what the optimizer keeps."""
        descent, w = self._job.descent, state.parameter
        rate = float(self._job.rates.of_epochs(state.epoch, 1)[0])
        with np.errstate(all="ignore"):  # what overflows is found by the next pass
            norm = float(np.sqrt(gradient @ gradient))
            gradient *= min(1.0, descent.clip / (norm + CLIP_EPSILON))
            gradient += self.penalised * (descent.slope * w + descent.l1 * np.sign(w))
            w -= rate * descent.decay * self.penalised * w
            a, b, c = descent.options
            if self._optimizer.corrects:
                state.powers[:] = next_power(state.powers[0], a), next_power(state.powers[1], b)
            (p, q), (m, v) = state.powers.tolist(), state.memory
            update, state.memory[0], state.memory[1] = self._optimizer.rule(gradient, m, v, p, q, rate, a, b, c)
            w += update

    def _next_batch(self, state: State, orders: Orders | None, epoch: int) -> IntArray:
        """Return the indices of the samples that the next iteration uses."""
        end = min(state.position + self._job.batch_size, self._job.samples)
        if orders is None:
            return np.arange(state.position, end)
        return orders[epoch, state.position : end].astype(np.int64)

    def _tiles(self, samples: IntArray) -> list[IntArray]:
        return [samples[i : i + self._tile] for i in range(0, len(samples), self._tile)]

    def _gradient(self, parameter: FloatArray, samples: IntArray, stop: Flag) -> tuple[float, FloatArray]:
        """Return the batch's total loss, and the gradient of its reduced loss: biases, then weights."""
        total, gradient = 0.0, np.zeros_like(parameter)
        scale = 1 / len(samples) if self._job.mean else 1.0
        for tile in self._tiles(samples):
            if stop[0]:
                break
            total += self._add_gradient(parameter, tile, scale, gradient)
        gradient[self._fixed] = 0.0
        return total, gradient

    def _add_gradient(self, parameter: FloatArray, tile: IntArray, scale: float, gradient: FloatArray) -> float:
        """Add one tile's share of the gradient; return its total loss."""
        y, out = self._targets[:, tile], self._plan.outputs
        s, z, matrices = forward(self._plan, self._levels, parameter, self._inputs[:, tile])
        with np.errstate(all="ignore"):
            residual = np.zeros_like(z)
            residual[out] = scale * self._loss.delta(self._output_rules, s[out], z[out], y)
            self._backward(s, z, residual, matrices, gradient)
            return float(self._loss.value(z[out], y, s[out]).sum())

    def _backward(
        self, s: FloatArray, z: FloatArray, residual: FloatArray, matrices: list[FloatArray], gradient: FloatArray
    ) -> None:
        """Pass δ = σ′(s)·Σ w·δ + ∂E/∂s from the last level to the first, adding to the gradient on the way."""
        n = self._plan.n_units
        passed = np.zeros_like(z)  # Σ over outgoing edges of w·δ
        for level, matrix in zip(reversed(self._levels), reversed(matrices), strict=True):
            rows = slice(level.start, level.end)
            delta = residual[rows]
            for rule, units in level.rules:
                here = level.start + units
                delta[units] += rule.derivative(s[here], z[here]) * passed[here]
            gradient[rows] += delta.sum(axis=1)
            gradient[n + level.edges.start : n + level.edges.stop] += (delta @ z[level.sources].T).flat[level.cells]
            passed[level.sources] += matrix.T @ delta


def penalised(plan: Plan) -> FloatArray:
    """Return 1 for every weight that is trained, 0 for every bias and what is frozen, float64[units + edges]."""
    return np.concatenate([np.zeros(plan.n_units), plan.trains_weight.astype(np.float64)])


@once_a_plan
def levels_of(plan: Plan) -> list[Level]:
    """Cut a plan into runs of one generation each, which is one more than the latest of a unit's sources'."""
    generation = [0] * plan.n_units
    for edge_source, edge_target in zip(plan.source.tolist(), plan.target.tolist(), strict=True):
        generation[edge_target] = max(generation[edge_target], generation[edge_source] + 1)
    inner = np.array(generation[plan.n_inputs :])
    cuts = np.flatnonzero(np.diff(inner)) + 1
    bounds = [0, *cuts.tolist(), len(inner)] if len(inner) else []
    return [_level(plan, plan.n_inputs + start, plan.n_inputs + end) for start, end in pairwise(bounds)]


def _level(plan: Plan, start: int, end: int) -> Level:
    first, last = int(plan.incoming_start[start]), int(plan.incoming_start[end])
    sources, column = np.unique(plan.source[first:last], return_inverse=True)
    row = plan.target[first:last] - start
    codes = plan.activation[start:end]
    return Level(
        start=start,
        end=end,
        sources=sources,
        edges=slice(first, last),
        cells=row * len(sources) + column.reshape(-1),
        rules=tuple((RULES[code], np.flatnonzero(codes == code)) for code in np.unique(codes)),
    )


def forward(
    plan: Plan, levels: list[Level], parameter: FloatArray, inputs: FloatArray
) -> tuple[FloatArray, FloatArray, list[FloatArray]]:
    """Return s and z, float64[units, samples], and the levels' weight matrices, given inputs [input units, samples]."""
    n = plan.n_units
    s, z = np.zeros((n, inputs.shape[1])), np.zeros((n, inputs.shape[1]))
    matrices = [level.matrix(parameter[n:]) for level in levels]
    s[: plan.n_inputs] = inputs
    with np.errstate(all="ignore"):
        for u in range(plan.n_inputs):
            z[u] = RULES[plan.activation[u]].function(s[u])
        for level, matrix in zip(levels, matrices, strict=True):
            rows = slice(level.start, level.end)
            s[rows] = matrix @ z[level.sources] + parameter[rows, None]
            for rule, units in level.rules:
                if not rule.joint:
                    z[level.start + units] = rule.function(s[level.start + units])
        for rule in filter(lambda rule: rule.joint, RULES):
            together = [u for u in plan.outputs if RULES[plan.activation[u]] is rule]
            if together:
                z[together] = rule.function(s[together])
    return s, z, matrices
