"""The networks and data that engines are measured on: W1 a chain of four units … W6 a random graph of 50,000 edges.

All train by plain gradient descent on the mean of half the squared error, in batches taken in the stored order. Names
that end in L have linear outputs, the only ones that scikit-learn knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.change import Change
from core.network import Network
from core.plan import FloatArray, Parameters, Plan, compile_plan
from core.records import Edge, EdgeId, Kind, Unit, UnitId

Numbers = np.random.Generator


@dataclass(frozen=True, eq=False)
class Workload:
    """One thing to train.

    Attributes:
        layers: the sizes of the layers where every unit feeds all of the next, else empty.
        hidden, output: the activations, where all units of that kind share one.
    """

    name: str
    title: str
    plan: Plan
    parameters: Parameters
    inputs: FloatArray
    targets: FloatArray
    batch_size: int
    learning_rate: float
    layers: tuple[int, ...] = ()
    hidden: str = ""
    output: str = ""

    @property
    def batches(self) -> list[slice]:
        """The samples of each iteration of an epoch."""
        size = self.batch_size
        return [slice(start, start + size) for start in range(0, len(self.inputs), size)]

    @property
    def work(self) -> int:
        """Edges times samples of one iteration."""
        return self.plan.n_edges * self.batch_size


def layered(sizes: Sequence[int], hidden: str, output: str) -> tuple[Plan, Parameters]:
    """Return a network of layers, with weights of a size that keeps activations moderate."""
    numbers = np.random.default_rng(0)
    layers = np.split(np.arange(sum(sizes)), np.cumsum(sizes)[:-1])
    pairs = [(i, j) for depth, layer in enumerate(layers[1:]) for j in layer for i in layers[depth]]
    rules = ["identity"] * sizes[0] + [hidden] * sum(sizes[1:-1]) + [output] * sizes[-1]
    fan_in = [before for before, after in pairwise(sizes) for _ in range(before * after)]
    weights = numbers.normal(size=len(pairs)) / np.sqrt(fan_in)
    biases = numbers.uniform(-0.1, 0.1, sum(sizes))
    return drawn(pairs, weights, biases, rules, sizes[0], sizes[-1])


def random_graph(units: int, edges: int, inputs: int, outputs: int, seed: int) -> tuple[Plan, Parameters]:
    """Return a random DAG of mixed activations, in which every unit is on some path."""
    numbers = np.random.default_rng(seed)
    inner = units - outputs  # the first that is an output; outputs feed nothing
    pairs = {(int(numbers.integers(0, min(j, inner))), j) for j in range(inputs, units)}
    pairs |= {(i, int(numbers.integers(max(i + 1, inputs), units))) for i in range(inner)}
    while len(pairs) < edges:
        i, j = int(numbers.integers(0, inner)), int(numbers.integers(inputs, units))
        if i < j:
            pairs.add((i, j))
    ordered = sorted(pairs, key=lambda pair: pair[::-1])
    fan_in = np.bincount([j for _, j in ordered], minlength=units)
    weights = [numbers.normal() / np.sqrt(fan_in[j]) for _, j in ordered]
    rules = numbers.choice(["tanh", "sigmoid", "relu", "identity"], units, p=[0.4, 0.2, 0.2, 0.2])
    rules[:inputs] = rules[inner:] = "identity"
    return drawn(ordered, weights, numbers.uniform(-0.1, 0.1, units), rules, inputs, outputs)


def drawn(
    pairs: Sequence[tuple[int, int]],
    weights: Sequence[float] | FloatArray,
    biases: FloatArray,
    rules: Sequence[str],
    inputs: int,
    outputs: int,
) -> tuple[Plan, Parameters]:
    """Draw a network as a user would, and compile it."""
    names, last = [UnitId(f"u{u}") for u in range(len(rules))], len(rules) - outputs
    kinds = [Kind.INPUT if u < inputs else Kind.OUTPUT if u >= last else Kind.HIDDEN for u in range(len(rules))]
    records: dict = {
        name: Unit(name, kind, str(rule), None if kind is Kind.INPUT else float(bias))
        for name, kind, rule, bias in zip(names, kinds, rules, biases, strict=True)
    }
    for (i, j), weight in zip(pairs, weights, strict=True):
        records[EdgeId(names[i], names[j])] = Edge(float(weight))
    network = Network()
    network.apply(Change("Draw", dict.fromkeys(records), records))
    plan = compile_plan(network)
    return plan, plan.parameters(network)


def circle(samples: int, numbers: Numbers) -> tuple[FloatArray, FloatArray]:
    """Return points within a disc, 1, and in a ring around it, −1."""
    inside = np.arange(samples) < samples // 2
    radius = np.where(inside, numbers.uniform(0, 2.5, samples), numbers.uniform(3.5, 5, samples))
    angle = numbers.uniform(0, 2 * np.pi, samples)
    return mixed(radius, angle, np.where(inside, 1.0, -1.0), numbers)


def spirals(samples: int, numbers: Numbers) -> tuple[FloatArray, FloatArray]:
    """Return points on two spirals, 1 and −1."""
    place, second = np.arange(samples) % (samples // 2) / (samples // 2), np.arange(samples) >= samples // 2
    return mixed(5 * place, 3.5 * np.pi * place + np.pi * second, np.where(second, -1.0, 1.0), numbers)


def mixed(
    radius: FloatArray, angle: FloatArray, labels: FloatArray, numbers: Numbers
) -> tuple[FloatArray, FloatArray]:
    """Return points given by radius and angle, and their labels, in random order."""
    order = numbers.permutation(len(labels))
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)[order], labels[order, None]


def make(name: str) -> Workload:
    """Build a workload by its name: W1, W2b10, W2full, W3b10, W3full, W4, W5b32, W5b256 or W6, or a W2 or W3 with L."""
    numbers = np.random.default_rng(42)
    family, output = name[:2], "identity" if name.endswith("L") or name[:2] == "W5" else "tanh"
    size = name[2:].removesuffix("L").removeprefix("b")
    if family == "W1":
        data = np.array([[0.7]]), np.array([[0.2]])
        return of_layers(name, "chain 1-1-1-1, one sample", (1, 1, 1, 1), "sigmoid", "sigmoid", data, 1, 0.5)
    if family == "W2":
        batch = 250 if size == "full" else int(size)
        data = circle(250, numbers)
        return of_layers(name, f"2-4-2-1, batch {batch}", (2, 4, 2, 1), "tanh", output, data, batch, 0.03)
    if family == "W3":
        batch = 500 if size == "full" else int(size)
        data = spirals(500, numbers)
        return of_layers(name, f"2-8-8-8-1, batch {batch}", (2, 8, 8, 8, 1), "tanh", output, data, batch, 0.03)
    if family == "W5":
        x = numbers.normal(size=(1024, 64))
        data = x, np.tanh(x @ numbers.normal(size=(64, 10)) / 8)
        return of_layers(name, f"64-128-64-10, batch {size}", (64, 128, 64, 10), "tanh", output, data, int(size), 0.01)
    if family == "W4":
        return of_graph(name, "DAG of 2,000 edges, batch 100", random_graph(200, 2000, 10, 5, seed=4), 1000, 100, 0.01)
    return of_graph(name, "DAG of 50,000 edges, batch 64", random_graph(2000, 50_000, 32, 10, seed=6), 640, 64, 0.003)


def of_layers(
    name: str,
    title: str,
    sizes: tuple[int, ...],
    hidden: str,
    output: str,
    data: tuple[FloatArray, FloatArray],
    batch_size: int,
    learning_rate: float,
) -> Workload:
    """Return a layered workload."""
    plan, parameters = layered(sizes, hidden, output)
    return Workload(name, title, plan, parameters, *data, batch_size, learning_rate, sizes, hidden, output)


def of_graph(
    name: str, title: str, graph: tuple[Plan, Parameters], samples: int, batch_size: int, learning_rate: float
) -> Workload:
    """Return a workload of random numbers for any network."""
    numbers, (plan, parameters) = np.random.default_rng(7), graph
    x = numbers.normal(size=(samples, plan.n_inputs))
    y = np.sin(2 * x[:, : len(plan.outputs)]) + 0.1 * numbers.normal(size=(samples, len(plan.outputs)))
    return Workload(name, title, plan, parameters, x, y, batch_size, learning_rate)


NAMES = ("W1", "W2b10", "W2full", "W3b10", "W3full", "W3fullL", "W4", "W5b32", "W5b256", "W6")
