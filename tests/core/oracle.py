"""What a network computes, and its gradients, found without any code of core's: plain floats, paths, differences."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import networkx as nx

from core.project import Project
from core.records import EdgeId, Kind, UnitId


def _sigmoid(s: float) -> float:
    return 1 / (1 + math.exp(-s))


def _phi(s: float) -> float:
    return 0.5 * math.erfc(-s / math.sqrt(2))


RULES: dict[str, tuple[Callable[[float], float], Callable[[float], float]]] = {
    "identity": (lambda s: s, lambda s: 1.0),
    "sigmoid": (_sigmoid, lambda s: math.exp(-s) / (1 + math.exp(-s)) ** 2),
    "tanh": (math.tanh, lambda s: 1 / math.cosh(s) ** 2),
    "relu": (lambda s: s if s > 0 else 0.0, lambda s: float(s > 0)),
    "leaky_relu": (lambda s: s if s > 0 else s / 100, lambda s: 1.0 if s > 0 else 0.01),
    "softplus": (lambda s: math.log(1 + math.exp(s)), _sigmoid),
    "silu": (lambda s: s * _sigmoid(s), lambda s: _sigmoid(s) + s * _sigmoid(s) * _sigmoid(-s)),
    "gelu": (lambda s: s * _phi(s), lambda s: _phi(s) + s * math.exp(-s * s / 2) / math.sqrt(math.tau)),
    "sine": (math.sin, math.cos),
    "gaussian": (lambda s: math.exp(-s * s), lambda s: -2 * s * math.exp(-s * s)),
}
"""Every rule and its derivative, as functions of s."""

LOSSES: dict[str, tuple[Callable[[float, float], float], Callable[[float, float], float]]] = {
    "half_squared_error": (lambda p, y: (p - y) ** 2 / 2, lambda p, y: p - y),
    "squared_error": (lambda p, y: (p - y) ** 2, lambda p, y: 2 * p - 2 * y),
    "absolute_error": (lambda p, y: abs(p - y), lambda p, y: math.copysign(1, p - y)),
    "huber": (
        lambda p, y: (p - y) ** 2 / 2 if abs(p - y) < 1 else abs(p - y) - 0.5,
        lambda p, y: p - y if abs(p - y) < 1 else math.copysign(1, p - y),
    ),
    "binary_cross_entropy": (
        lambda p, y: -y * math.log(p) - (1 - y) * math.log(1 - p),
        lambda p, y: -y / p + (1 - y) / (1 - p),
    ),
    "categorical_cross_entropy": (lambda p, y: -y * math.log(p), lambda p, y: -y / p),
}
"""Every loss of one output unit and its derivative, as functions of the prediction and the target."""


class Oracle:
    """One row of a project's data, computed from the definitions."""

    def __init__(self, project: Project, row: int = 0) -> None:
        network = project.network
        self.project, self.row = project, row
        self.units = dict(network.units)
        self.weights = {edge: record.weight for edge, record in network.edges.items()}
        self.biases = {u: unit.bias for u, unit in network.units.items() if unit.bias is not None}
        self.outputs = [u for u, unit in self.units.items() if unit.kind is Kind.OUTPUT]
        self.graph = nx.DiGraph(list(network.edges))
        self.graph.add_nodes_from(self.units)
        self.s: dict[UnitId, float] = {}
        self.z: dict[UnitId, float] = {}
        self.pushed: dict[UnitId, float] = {}
        self.run()

    def run(self) -> float:
        """Compute every s and z with the present parameters, and return E."""
        for unit in nx.topological_sort(self.graph):
            if self.units[unit].kind is Kind.INPUT:
                self.s[unit] = self.project.dataset.value(self.row, unit)
            else:
                terms = [self.weights[source, unit] * self.z[source] for source in self.graph.pred[unit]]
                self.s[unit] = math.fsum([*terms, self.biases.get(unit, 0.0)])
            if self.units[unit].activation != "softmax":
                self.z[unit] = RULES[self.units[unit].activation][0](self.s[unit]) + self.pushed.get(unit, 0.0)
        if self._joint():
            total = math.fsum(math.exp(self.s[unit]) for unit in self.outputs)
            self.z |= {u: math.exp(self.s[u]) / total + self.pushed.get(u, 0.0) for u in self.outputs}
        loss = LOSSES[self.project.training.loss][0]
        return math.fsum(loss(self.z[unit], self.target(unit)) for unit in self.outputs)

    def target(self, unit: UnitId) -> float:
        return self.project.dataset.value(self.row, unit)

    def difference(self, owner: EdgeId | UnitId, h: float = 1e-5) -> float:
        """Return the central difference of E by a weight or a bias, of fourth order in h."""
        return self._difference(self.weights if isinstance(owner, tuple) else self.biases, owner, h)

    def difference_by_z(self, unit: UnitId, h: float = 1e-5) -> float:
        """Return the central difference of E by what is added to a unit's z."""
        return self._difference(self.pushed, unit, h)

    def _difference(self, numbers: dict, owner: EdgeId | UnitId, h: float) -> float:
        middle, values = numbers.setdefault(owner, 0.0), []
        for steps in (-2, -1, 1, 2):
            numbers[owner] = middle + steps * h
            values.append(self.run())
        numbers[owner] = middle
        self.run()
        return (values[0] - 8 * values[1] + 8 * values[2] - values[3]) / (12 * h)

    def by_paths(self, unit: UnitId) -> float:
        """Return ∂E/∂s of a unit: over all paths to all outputs, the products of the local derivatives, summed."""
        products = []
        for end in self.outputs:
            for path in [[unit]] if unit == end else nx.all_simple_paths(self.graph, unit, end):
                local = [self.weights[pair] * self._slope(pair[0]) for pair in itertools.pairwise(path)]
                products.append(self._output_slope(end) * math.prod(local))
        return math.fsum(products)

    def _slope(self, unit: UnitId) -> float:
        return RULES[self.units[unit].activation][1](self.s[unit])

    def _output_slope(self, unit: UnitId) -> float:
        """Return ∂E/∂s of an output unit as the loss alone makes it."""
        loss = LOSSES[self.project.training.loss][1]
        if not self._joint():
            return loss(self.z[unit], self.target(unit)) * self._slope(unit)
        jacobian = {o: self.z[o] * ((o == unit) - self.z[unit]) for o in self.outputs}
        return math.fsum(loss(self.z[o], self.target(o)) * jacobian[o] for o in self.outputs)

    def _joint(self) -> bool:
        return self.units[self.outputs[0]].activation == "softmax"
