"""HIPS autograd: numpy, a matrix a generation, with gradients by its tape."""

from __future__ import annotations

import autograd.numpy as anp
import numpy as np
from autograd import grad

from benchmarks.peers.levels import flattened, levels
from benchmarks.workloads import Workload

RULES = {
    "tanh": anp.tanh,
    "sigmoid": lambda s: 1 / (1 + anp.exp(-s)),
    "relu": lambda s: anp.maximum(s, 0),
    "identity": lambda s: s,
}


class HipsAutograd:
    """autograd over numpy."""

    title = "HIPS autograd"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return True

    def __init__(self, workload: Workload) -> None:
        self._workload, self._levels, self._at = workload, levels(workload), 0
        self._numbers = [(level.weights.copy(), level.biases.copy()) for level in self._levels]
        self._masks = [level.mask for level in self._levels]
        self._batches = [(workload.inputs[batch], workload.targets[batch]) for batch in workload.batches]
        self._gradient = grad(self._loss)

    def run(self, iterations: int) -> None:
        for _ in range(iterations):
            gradients = self._gradient(self._numbers, *self._batches[self._at])
            self._at = (self._at + 1) % len(self._batches)
            for numbers, (dw, db), mask in zip(self._numbers, gradients, self._masks, strict=True):
                numbers[0][:] -= self._workload.learning_rate * (dw if mask is None else dw * mask)
                numbers[1][:] -= self._workload.learning_rate * db

    def parameters(self) -> np.ndarray:
        weights, biases = zip(*self._numbers, strict=True)
        return flattened(self._workload, self._levels, weights, biases)

    def _loss(self, numbers: list, x: np.ndarray, y: np.ndarray) -> float:
        z = x
        for level, (w, b) in zip(self._levels, numbers, strict=True):
            read = z[:, -w.shape[1] :] if level.follows_directly else z[:, level.sources]
            s = anp.dot(read, w.T) + b
            new = self._activated(s, level.rules)
            z = new if self._workload.layers else anp.concatenate([z, new], axis=1)
        return 0.5 * anp.sum(((z if self._workload.layers else z[:, self._workload.plan.outputs]) - y) ** 2) / len(x)

    @staticmethod
    def _activated(s: np.ndarray, rules: list[tuple[str, np.ndarray]]) -> np.ndarray:
        if len(rules) == 1:
            return RULES[rules[0][0]](s)
        order = np.argsort(np.concatenate([units for _, units in rules]))
        return anp.concatenate([RULES[name](s[:, units]) for name, units in rules], axis=1)[:, order]


PEERS = (HipsAutograd,)
