"""The engine made of kernels: it keeps one job's arrays and calls the kernel that suits the batch size."""

import math
from functools import cached_property

import numpy as np

from core.engine.job import NO_LOOKS, Flag, Job, Orders, Progress, State
from core.engine.kernels import batch, sample
from core.engine.kernels.descent import CODES, TOUR_OF_POINTS, Kept, way_of
from core.engine.kernels.forward import Goal, Looks, Samples
from core.engine.kernels.layout import Graph, Index, Tile, aligned, graph_of, padded, tile_for, tile_of
from core.engine.kernels.rules import COMPILED_LOSSES, COMPILED_RULES
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.plan import FloatArray, IntArray, Parameters, Plan

RULES = tuple(ACTIVATIONS.values())
STORED_ORDER = np.zeros((0, 0), np.int32)
NO_UNITS: Index = np.zeros(0, np.int32)
NO_NUMBERS = np.zeros((0, 0))


class Compiled:
    """Kernels at work on one job; see `core.engine.job.Engine`."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._graph = graph_of(job.plan)
        self._way = way_of(job.descent)
        self._stored = _samples(job.plan, job.inputs, job.targets)
        self._samples = self._stored
        self._ordered_epoch = -1
        self._one_by_one = job.batch_size == 1
        self._tile = tile_of(job.plan, 1) if self._one_by_one else tile_for(job.plan, job.batch_size)
        self._kernel = sample.train if self._one_by_one else batch.train
        self._scratch = aligned(job.plan.n_units + job.plan.n_edges + job.plan.n_units * self._one_by_one)

    def train(
        self, state: State, iterations: int, orders: Orders | None, target: float, stop: Flag,
        looks: IntArray = NO_LOOKS,
    ) -> Progress:
        """Make up to so many iterations; see `core.engine.job.Engine.train`."""
        job = self._job
        in_epoch = -(-state.position // job.batch_size)
        losses = np.empty((in_epoch + iterations) // job.iterations_per_epoch)
        seen = np.empty((len(looks), len(state.parameter)))
        self._take_order(state, orders)
        total_target = target * job.samples if job.mean else target
        task = batch.Task(
            self._graph,
            self._goal(total_target),
            self._way,
            job.rates.of_epochs(state.epoch, len(losses) + 1),
            Kept(state.memory, state.powers),
            self._samples,
            self._stored,
            STORED_ORDER if orders is None else orders,
            self._tile,
            losses,
            Looks(looks, seen),
            stop,
        )
        done, epochs, state.position, state.total, finite = self._kernel(
            task, state.parameter, self._scratch, state.position, state.total, iterations
        )
        state.epoch += epochs
        self._ordered_epoch = state.epoch if state.position > 0 else -1
        seen = seen[: np.count_nonzero(looks <= epochs)]
        return Progress(done, losses[:epochs] / (job.samples if job.mean else 1), finite, seen)

    def loss(self, parameter: FloatArray) -> float:
        """Return E over all samples."""
        _, (total,) = self._evaluate(parameter[None], NO_UNITS)
        return self._job.reduced(float(total), self._job.samples)

    def answers(self, parameters: FloatArray) -> FloatArray:
        """Return ŷ for all samples, float64[points, samples, output units]."""
        return self._evaluate(parameters, self._job.plan.outputs.astype(np.int32))[0].transpose(0, 2, 1)

    def gradients(self, parameters: FloatArray) -> FloatArray:
        """Return ∂E/∂w over all samples, float64[points, units + edges], biases first; 0 for what is frozen.

        A tour takes an iteration over all samples at each point. It ends where E is no finite number; what it has left
        in its scratch there is as good a gradient as any.
        """
        job, samples = self._job, self._stored.number
        found, scratch = parameters.copy(), aligned(parameters.shape[1])
        goal, done = self._goal(-math.inf)._replace(batch_size=samples), 0
        while done < len(found):
            left = len(found) - done
            task = batch.Task(
                self._graph, goal, TOUR_OF_POINTS, np.zeros(left + 1), Kept(found[done:], np.ones(2)), self._stored,
                self._stored, STORED_ORDER, self._whole, np.empty(left), Looks(NO_LOOKS, NO_NUMBERS),
                np.zeros(1, np.uint8),
            )  # fmt: skip
            made, _, _, _, finite = batch.train(task, found[done].copy(), scratch, 0, 0.0, left)
            done += made
            if not finite:
                found[done], done = scratch, done + 1
        return found / samples if job.mean else found

    def _evaluate(self, parameters: FloatArray, units: Index) -> tuple[FloatArray, FloatArray]:
        """Return z of some units, [points, units, samples], and the losses' total at each point."""
        found = np.empty((len(parameters), len(units), self._stored.number)), np.empty(len(parameters))
        batch.evaluate(self._graph, self._goal(-math.inf), self._stored, self._whole, parameters, units, *found)
        return found

    @cached_property
    def _whole(self) -> Tile:
        """Scratch for all samples, as many at a time as fit the cache."""
        return tile_for(self._job.plan, self._stored.number)

    def _goal(self, target: float) -> Goal:
        job = self._job
        return Goal(list(LOSSES).index(job.loss), job.mean, job.batch_size, target)

    def _take_order(self, state: State, orders: Orders | None) -> None:
        """Have the samples in the order of the epoch in whose middle training goes on."""
        if orders is not None and self._samples is self._stored:
            self._samples = _copy(self._stored)
        if orders is not None and state.position > 0 and state.epoch != self._ordered_epoch:
            self._samples.inputs[:, : self._stored.number] = self._stored.inputs[:, orders[0]]
            self._samples.targets[:, : self._stored.number] = self._stored.targets[:, orders[0]]


def serves(plan: Plan, loss: str = "half_squared_error", optimizer: str = "gradient_descent") -> bool:
    """Tell whether every rule that this needs has its compiled form."""
    rules = set(plan.activation[plan.n_inputs :].tolist())
    return rules <= set(COMPILED_RULES) and list(LOSSES).index(loss) in COMPILED_LOSSES and optimizer in CODES


def evaluate(plan: Plan, graph: Graph, parameters: Parameters, inputs: FloatArray) -> FloatArray:
    """Return z of every unit, float64[units, samples], for inputs [samples, input units]."""
    samples = _samples(plan, inputs, np.zeros((len(inputs), len(plan.outputs))))
    activations: FloatArray = np.empty((1, plan.n_units, len(inputs)))
    goal, units = Goal(0, True, 1, -math.inf), np.arange(plan.n_units, dtype=np.int32)
    parameter = np.concatenate([parameters.biases, parameters.weights])[None]
    batch.evaluate(graph, goal, samples, tile_for(plan, len(inputs)), parameter, units, activations, np.empty(1))
    return activations.reshape(plan.n_units, len(inputs))


def _samples(plan: Plan, inputs: FloatArray, targets: FloatArray) -> Samples:
    """Lay the data out by unit; an input unit's activation is computed once, here."""
    z = np.array(inputs.T, dtype=np.float64, order="C")
    with np.errstate(all="ignore"):
        for u in range(plan.n_inputs):
            z[u] = RULES[plan.activation[u]].function(z[u])
    return Samples(padded(z), padded(targets.T), len(inputs))


def _copy(samples: Samples) -> Samples:
    return Samples(samples.inputs.copy(), samples.targets.copy(), samples.number)
