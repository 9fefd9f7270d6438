"""JAX: the whole loop over iterations compiled by XLA, as one scan over the stored batches."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.peers.levels import flattened, levels
from benchmarks.workloads import Workload

RULES = {"tanh": jnp.tanh, "sigmoid": jax.nn.sigmoid, "relu": jax.nn.relu, "identity": lambda s: s}


class Jax:
    """JAX, jit of a scan over iterations; layered networks only, since XLA compiles others for minutes."""

    title = "JAX"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return bool(workload.layers)

    def __init__(self, workload: Workload) -> None:
        jax.config.update("jax_enable_x64", val=True)
        self._workload, self._levels, self._at = workload, levels(workload), 0
        self._numbers = [(jnp.asarray(level.weights), jnp.asarray(level.biases)) for level in self._levels]
        self._rules = tuple(RULES[level.rules[0][0]] for level in self._levels)
        size = workload.batch_size
        self._x, self._y = (jnp.asarray(a.reshape(-1, size, a.shape[1])) for a in (workload.inputs, workload.targets))

    def run(self, iterations: int) -> None:
        self._numbers = jax.block_until_ready(self._train(self._numbers, self._x, self._y, self._at, iterations))
        self._at = (self._at + iterations) % len(self._x)

    def parameters(self) -> np.ndarray:
        weights, biases = zip(*self._numbers, strict=True)
        return flattened(self._workload, self._levels, weights, biases)

    @partial(jax.jit, static_argnums=(0,))
    def _train(self, numbers: list, x: jax.Array, y: jax.Array, start: int, iterations: int) -> list:
        """Loop a number of times that is not compiled in, so that no new number compiles anew."""

        def iterate(i: int, now: list) -> list:
            batch = (start + i) % len(x)
            gradients = jax.grad(self._loss)(now, x[batch], y[batch])
            return jax.tree.map(lambda p, g: p - self._workload.learning_rate * g, now, gradients)

        return jax.lax.fori_loop(0, iterations, iterate, numbers)

    def _loss(self, numbers: list, z: jax.Array, y: jax.Array) -> jax.Array:
        for (w, b), rule in zip(numbers, self._rules, strict=True):
            z = rule(z @ w.T + b)
        return 0.5 * jnp.sum((z - y) ** 2) / len(y)


PEERS = (Jax,)
