"""A plain traversal of the networkx graph in Python, as one would write it first."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np

from benchmarks.workloads import Workload
from core.formulae.activations import ACTIVATIONS

RULES = {
    "tanh": (math.tanh, lambda z: 1 - z * z),
    "sigmoid": (lambda s: 1 / (1 + math.exp(-s)), lambda z: z * (1 - z)),
    "relu": (lambda s: max(s, 0.0), lambda z: 1.0 if z > 0 else 0.0),
    "identity": (lambda s: s, lambda z: 1.0),
}


class NetworkxLoop:
    """Unit by unit and edge by edge, on the attributes of a DiGraph."""

    title = "networkx loop"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return workload.work <= 4_000_000

    def __init__(self, workload: Workload) -> None:
        plan, names = workload.plan, list(ACTIVATIONS)
        self._workload, self._at = workload, 0
        self._graph = nx.DiGraph()
        for u in range(plan.n_units):
            function, slope = RULES[names[plan.activation[u]]]
            self._graph.add_node(u, bias=float(workload.parameters.biases[u]), function=function, slope=slope)
        for i, j, w in zip(plan.source, plan.target, workload.parameters.weights, strict=True):
            self._graph.add_edge(int(i), int(j), weight=float(w))
        self._outputs = {int(u): o for o, u in enumerate(plan.outputs)}
        self._samples = list(zip(workload.inputs.tolist(), workload.targets.tolist(), strict=True))

    def run(self, iterations: int) -> None:
        nodes, edges = self._graph.nodes, self._graph.edges
        for _ in range(iterations):
            for unit in nodes.values():
                unit["gradient"] = 0.0
            for edge in edges.values():
                edge["gradient"] = 0.0
            for x, y in self._samples[self._workload.batches[self._at]]:
                self._add_gradient(x, y)
            self._at = (self._at + 1) % len(self._workload.batches)
            rate = self._workload.learning_rate / self._workload.batch_size
            for unit in nodes.values():
                unit["bias"] -= rate * unit["gradient"]
            for edge in edges.values():
                edge["weight"] -= rate * edge["gradient"]

    def parameters(self) -> np.ndarray:
        plan = self._workload.plan
        biases = [self._graph.nodes[u]["bias"] for u in range(plan.n_units)]
        edges = zip(plan.source, plan.target, strict=True)
        return np.array(biases + [self._graph.edges[edge]["weight"] for edge in edges])

    def _add_gradient(self, x: list[float], y: list[float]) -> None:
        graph, n_inputs = self._graph, self._workload.plan.n_inputs
        order = list(nx.topological_sort(graph))
        for u in order:
            unit = graph.nodes[u]
            if u < n_inputs:
                unit["z"] = x[u]
            else:
                incoming = graph.in_edges(u, data=True)
                s = unit["bias"] + sum(edge["weight"] * graph.nodes[i]["z"] for i, _, edge in incoming)
                unit["z"] = unit["function"](s)
        for u in reversed(order):
            unit = graph.nodes[u]
            if u < n_inputs:
                continue
            passed = sum(edge["weight"] * graph.nodes[j]["delta"] for _, j, edge in graph.out_edges(u, data=True))
            if u in self._outputs:
                passed += unit["z"] - y[self._outputs[u]]
            unit["delta"] = passed * unit["slope"](unit["z"])
            unit["gradient"] += unit["delta"]
            for i, _, edge in graph.in_edges(u, data=True):
                edge["gradient"] += unit["delta"] * graph.nodes[i]["z"]


PEERS = (NetworkxLoop,)
