"""PyTorch, eager, on one thread: dense layers by its own kernels, gradients by autograd.

Once as its users write it, with an optimizer, and once with as little between the kernels as it allows.
"""

from __future__ import annotations

import numpy as np
import torch

from benchmarks.peers.levels import flattened, levels
from benchmarks.workloads import Workload

RULES = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "relu": torch.relu, "identity": lambda s: s}


class PyTorch:
    """A matrix a generation, trained by `torch.optim.SGD`; the bars were set with this."""

    title = "PyTorch"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return True

    def __init__(self, workload: Workload) -> None:
        torch.set_num_threads(1)
        self._workload, self._levels, self._at = workload, levels(workload), 0
        self._weights = [torch.tensor(level.weights, requires_grad=True) for level in self._levels]
        self._biases = [torch.tensor(level.biases, requires_grad=True) for level in self._levels]
        self._masks = [(i, torch.tensor(level.mask)) for i, level in enumerate(self._levels) if level.mask is not None]
        self._sources = [None if level.follows_directly else torch.tensor(level.sources) for level in self._levels]
        self._outputs = torch.tensor(workload.plan.outputs.copy())
        x, y = torch.tensor(workload.inputs), torch.tensor(workload.targets)
        self._batches = [(x[batch], y[batch]) for batch in workload.batches]
        self._predict = self._by_layers if workload.layers else self._by_generations
        self._optimizer = torch.optim.SGD(self._weights + self._biases, lr=workload.learning_rate)

    def run(self, iterations: int) -> None:
        for _ in range(iterations):
            self._optimizer.zero_grad()
            self._next_loss().backward()
            for i, mask in self._masks:
                self._weights[i].grad.mul_(mask)
            self._optimizer.step()

    def parameters(self) -> np.ndarray:
        weights, biases = ([p.detach().numpy() for p in group] for group in (self._weights, self._biases))
        return flattened(self._workload, self._levels, weights, biases)

    def _next_loss(self) -> torch.Tensor:
        x, y = self._batches[self._at]
        self._at = (self._at + 1) % len(self._batches)
        return 0.5 * (self._predict(x) - y).square().sum() / len(x)

    def _by_layers(self, z: torch.Tensor) -> torch.Tensor:
        for level, w, b in zip(self._levels, self._weights, self._biases, strict=True):
            z = RULES[level.rules[0][0]](torch.nn.functional.linear(z, w, b))
        return z

    def _by_generations(self, x: torch.Tensor) -> torch.Tensor:
        """Read the sources from all columns so far; a generation of several rules applies each to its own."""
        known = [x]
        for level, w, b, sources in zip(self._levels, self._weights, self._biases, self._sources, strict=True):
            z = torch.cat(known, dim=1)
            known = [z]
            read = z[:, -w.shape[1] :] if sources is None else z.index_select(1, sources)
            s = torch.nn.functional.linear(read, w, b)
            known.append(self._activated(s, level.rules))
        return torch.cat(known, dim=1).index_select(1, self._outputs)

    @staticmethod
    def _activated(s: torch.Tensor, rules: list[tuple[str, np.ndarray]]) -> torch.Tensor:
        if len(rules) == 1:
            return RULES[rules[0][0]](s)
        pieces = [RULES[name](s[:, units]) for name, units in rules]
        order = np.argsort(np.concatenate([units for _, units in rules]))
        return torch.cat(pieces, dim=1)[:, order]


class PyTorchByHand(PyTorch):
    """The same without an optimizer: one fused addition updates everything."""

    title = "PyTorch by hand"

    def run(self, iterations: int) -> None:
        parameters, rate = self._weights + self._biases, self._workload.learning_rate
        for _ in range(iterations):
            gradients = torch.autograd.grad(self._next_loss(), parameters)
            with torch.no_grad():
                for i, mask in self._masks:
                    gradients[i].mul_(mask)
                torch._foreach_add_(parameters, gradients, alpha=-rate)


PEERS = (PyTorch, PyTorchByHand)
