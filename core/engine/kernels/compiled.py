"""The engine made of kernels: it keeps one job's arrays and calls the kernel that suits the batch size."""

import math
from functools import cached_property

import numpy as np

from core.engine.job import Descent, Flag, Job, Orders, Progress, State
from core.engine.kernels import batch, sample
from core.engine.kernels.descent import CODES, Kept, way_of
from core.engine.kernels.forward import Goal, Samples
from core.engine.kernels.layout import Graph, Tile, aligned, graph_of, padded, tile_for, tile_of
from core.engine.kernels.rules import COMPILED_LOSSES, COMPILED_RULES
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.plan import FloatArray, Parameters, Plan

RULES = tuple(ACTIVATIONS.values())
STORED_ORDER = np.zeros((0, 0), np.int32)
NO_ACTIVATIONS = np.zeros((0, 0))


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

    def train(self, state: State, iterations: int, orders: Orders | None, target: float, stop: Flag) -> Progress:
        """Make up to so many iterations; see `core.engine.job.Engine.train`."""
        job = self._job
        in_epoch = -(-state.position // job.batch_size)
        losses = np.empty((in_epoch + iterations) // job.iterations_per_epoch)
        self._take_order(state, orders)
        total_target = target * job.samples if job.mean else target
        done, epochs, state.position, state.total, finite = self._kernel(
            self._graph,
            self._goal(total_target),
            self._way,
            job.rates.of_epochs(state.epoch, len(losses) + 1),
            Kept(state.memory, state.powers),
            self._samples,
            self._stored,
            STORED_ORDER if orders is None else orders,
            self._tile,
            state.parameter,
            self._scratch,
            state.position,
            state.total,
            iterations,
            losses,
            stop,
        )
        state.epoch += epochs
        self._ordered_epoch = state.epoch if state.position > 0 else -1
        return Progress(done, losses[:epochs] / (job.samples if job.mean else 1), finite)

    def loss(self, parameter: FloatArray) -> float:
        """Return E over all samples."""
        goal = self._goal(-math.inf)
        total = batch.evaluate(self._graph, goal, self._stored, self._whole, parameter, NO_ACTIVATIONS)
        return self._job.reduced(total, self._job.samples)

    def answers(self, parameter: FloatArray) -> FloatArray:
        """Return ŷ for all samples, float64[samples, output units]."""
        activations = np.empty((self._job.plan.n_units, self._stored.number))
        batch.evaluate(self._graph, self._goal(-math.inf), self._stored, self._whole, parameter, activations)
        answers: FloatArray = activations[self._job.plan.outputs].T
        return answers

    def gradient(self, parameter: FloatArray) -> FloatArray:
        """Return the gradient of E over all samples, biases first; 0 for what is frozen.

        It is what an iteration over all of them leaves in its scratch, of which nothing else is used.
        """
        job, samples = self._job, self._stored.number
        gradient, kept = aligned(len(parameter)), Kept(np.zeros((2, 0)), np.ones(2))
        goal = self._goal(-math.inf)._replace(batch_size=samples)
        batch.train(
            self._graph, goal, way_of(Descent()), np.zeros(2), kept, self._stored, self._stored, STORED_ORDER,
            self._whole, parameter.copy(), gradient, 0, 0.0, 1, np.empty(1), np.zeros(1, np.uint8),
        )  # fmt: skip
        return gradient / samples if job.mean else gradient

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
    activations = np.empty((plan.n_units, len(inputs)))
    goal = Goal(0, True, 1, -math.inf)
    parameter = np.concatenate([parameters.biases, parameters.weights])
    batch.evaluate(graph, goal, samples, tile_for(plan, len(inputs)), parameter, activations)
    return activations


def _samples(plan: Plan, inputs: FloatArray, targets: FloatArray) -> Samples:
    """Lay the data out by unit; an input unit's activation is computed once, here."""
    z = np.array(inputs.T, dtype=np.float64, order="C")
    with np.errstate(all="ignore"):
        for u in range(plan.n_inputs):
            z[u] = RULES[plan.activation[u]].function(z[u])
    return Samples(padded(z), padded(targets.T), len(inputs))


def _copy(samples: Samples) -> Samples:
    return Samples(samples.inputs.copy(), samples.targets.copy(), samples.number)
