"""micrograd: a graph of scalar values, one sample's loss at a time."""

from __future__ import annotations

import math
import sys

import numpy as np
from micrograd.engine import Value

from benchmarks.workloads import Workload
from core.formulae.activations import ACTIVATIONS


def tanh(s: Value) -> Value:
    return elementary(s, math.tanh(s.data), lambda z: 1 - z * z)


def sigmoid(s: Value) -> Value:
    return elementary(s, 1 / (1 + math.exp(-s.data)), lambda z: z * (1 - z))


def elementary(s: Value, z: float, slope: object) -> Value:
    """Return a value that micrograd has no operation for, with its derivative in terms of itself."""
    out = Value(z, (s,))

    def backward() -> None:
        s.grad += slope(out.data) * out.grad

    out._backward = backward
    return out


RULES = {"tanh": tanh, "sigmoid": sigmoid, "relu": Value.relu, "identity": lambda s: s}


class Micrograd:
    """Karpathy's micrograd."""

    title = "micrograd"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return workload.work <= 200_000

    def __init__(self, workload: Workload) -> None:
        sys.setrecursionlimit(10**6)  # its backward pass follows the graph by recursion
        self._workload, self._at = workload, 0
        self._biases = [Value(float(b)) for b in workload.parameters.biases]
        self._weights = [Value(float(w)) for w in workload.parameters.weights]
        self._rules = [RULES[list(ACTIVATIONS)[code]] for code in workload.plan.activation]
        self._samples = list(zip(workload.inputs.tolist(), workload.targets.tolist(), strict=True))

    def run(self, iterations: int) -> None:
        moving = self._biases[self._workload.plan.n_inputs :] + self._weights
        for _ in range(iterations):
            for parameter in moving:
                parameter.grad = 0.0
            for x, y in self._samples[self._workload.batches[self._at]]:
                self._loss(x, y).backward()
            self._at = (self._at + 1) % len(self._workload.batches)
            for parameter in moving:
                parameter.data -= self._workload.learning_rate / self._workload.batch_size * parameter.grad

    def parameters(self) -> np.ndarray:
        return np.array([parameter.data for parameter in self._biases + self._weights])

    def _loss(self, x: list[float], y: list[float]) -> Value:
        plan = self._workload.plan
        z = [Value(number) for number in x]
        for u in range(plan.n_inputs, plan.n_units):
            s = self._biases[u]
            for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
                s = s + self._weights[e] * z[plan.source[e]]
            z.append(self._rules[u](s))
        return sum((z[u] - t) ** 2 for u, t in zip(plan.outputs, y, strict=True)) * 0.5


PEERS = (Micrograd,)
