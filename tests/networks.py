"""Networks for the tests: the notebook's two, the usual suspects, and random ones that use everything there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from core import edits
from core.data.dataset import Column, Dataset, Role
from core.descent.training_settings import TrainingSettings
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.project import Project
from core.records import DeltaSign, Edge, EdgeId, Kind, Part, Unit, UnitId

PLAIN_RULES = [name for name, rule in ACTIVATIONS.items() if not rule.joint]
ALLOWED = [
    (rule.name, loss.name)
    for rule in ACTIVATIONS.values()
    for loss in LOSSES.values()
    if loss.fused_with in (None, rule.name)
]
"""Every activation of the output units with every loss that goes with it."""
ODD_LABELS = ("λ", "x_1_2", "100%", "a$b", "an input", "α_β", "h_12", "{q}", "a^b", "é", "_", "#1 & co", "x'", "\\frac")


def network_of(
    units: Mapping[str, Unit],
    edges: Mapping[tuple[str, str], float | Edge],
    rows: Sequence[Sequence[float | None]] = (),
    name: str = "Test",
    **training: object,
) -> Project:
    """Return a project; a row of the data holds the inputs' values, then the outputs' targets, in network order."""
    project = Project(name)
    after: dict = {UnitId(name): unit for name, unit in units.items()}
    after |= {edge(*ends): given if isinstance(given, Edge) else Edge(given) for ends, given in edges.items()}
    columns = [Column(UnitId(u), Role.INPUT) for u, unit in units.items() if unit.kind is Kind.INPUT]
    columns += [Column(UnitId(u), Role.TARGET) for u, unit in units.items() if unit.kind is Kind.OUTPUT]
    values = np.array(rows, dtype=float) if len(rows) else np.full((1, len(columns)), np.nan)
    after[Part.DATA] = Dataset(tuple(columns), values)
    after[Part.TRAINING] = TrainingSettings(**training)
    project.apply(project.change("Draw", after))
    return project


def edge(source: str, target: str) -> EdgeId:
    return EdgeId(UnitId(source), UnitId(target))


def given(label: str, activation: str = "identity") -> Unit:
    return Unit(label, Kind.INPUT, activation)


def hidden(label: str, activation: str = "sigmoid", bias: float | None = None) -> Unit:
    return Unit(label, Kind.HIDDEN, activation, bias)


def output(label: str, activation: str = "identity", bias: float | None = None) -> Unit:
    return Unit(label, Kind.OUTPUT, activation, bias)


def chain() -> Project:
    """The notebook's x → j → k → o with w 2, 5, 3 and x 1, y 3."""
    units = {"x": given("x_i"), "j": hidden("j"), "k": hidden("k"), "o": output("o")}
    return network_of(units, {("x", "j"): 2.0, ("j", "k"): 5.0, ("k", "o"): 3.0}, [[1, 3]], "Chain")


def split() -> Project:
    """The notebook's network that splits from i to j and k and comes together in o."""
    units = {"x": given("x_i"), "i": hidden("i"), "j": hidden("j"), "k": hidden("k"), "o": output("o")}
    weights = {("x", "i"): 2.0, ("i", "j"): 4.0, ("i", "k"): 6.0, ("j", "o"): 5.0, ("k", "o"): 3.0}
    return network_of(units, weights, [[1, 8]], "Split", learning_rate=0.01)


def with_minus(project: Project) -> Project:
    """Let a project's δ be −∂E/∂s."""
    project.apply(edits.set_delta_sign(project, DeltaSign.MINUS))
    return project


def xor_with_skip() -> Project:
    """XOR with one hidden unit and edges from the inputs straight into the output."""
    units = {"a": given("a"), "b": given("b"), "h": hidden("h", bias=-1.4), "o": output("o", "sigmoid", -0.6)}
    weights = {("a", "h"): 1.1, ("b", "h"): 0.9, ("a", "o"): 0.7, ("b", "o"): 0.8, ("h", "o"): -1.7}
    rows = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
    return network_of(units, weights, rows, "XOR", loss="binary_cross_entropy", learning_rate=1.0)


def diamond() -> Project:
    """x → a → {b, c} → d, sigmoid everywhere: two branches that nearly cancel."""
    units = {"x": given("x"), "a": hidden("a"), "b": hidden("b"), "c": hidden("c"), "d": output("d", "sigmoid")}
    weights = {("x", "a"): 0.5, ("a", "b"): 0.5, ("a", "c"): -0.5, ("b", "d"): 1.0, ("c", "d"): 2.0}
    return network_of(units, weights, [[1, 0]], "Diamond")


def random_project(
    seed: int,
    rule: str = "identity",
    loss: str = "half_squared_error",
    *,
    rules: Sequence[str] = PLAIN_RULES,
    size: int = 9,
    rows: int = 2,
    odd: bool = False,
) -> Project:
    """Draw a DAG with skip edges, several inputs and outputs, biases or none, frozen parts and its units in any order.

    `rule` is the activation of the output units, `rules` those of all others, input units included. Output units feed
    others where that is allowed. `odd` gives the units names that are hard to typeset.
    """
    random = np.random.default_rng([seed, size, PLAIN_RULES.index(rule) if rule in PLAIN_RULES else 99])
    n_inputs, n_outputs = int(random.integers(1, 4)), int(random.integers(1, 4))
    kinds = [Kind.INPUT] * n_inputs + [Kind.HIDDEN] * max(1, size - n_inputs - n_outputs) + [Kind.OUTPUT] * n_outputs
    if not ACTIVATIONS[rule].joint:
        kinds[n_inputs:] = random.permutation(kinds[n_inputs:]).tolist()  # outputs that feed other units
    names = [f"u{index}" for index in range(len(kinds))]
    labels = list(random.permutation(ODD_LABELS)) if odd else []
    labels += [f"n_{index}" for index in range(len(kinds))]
    units = {
        name: _random_unit(random, str(label), Kind(kind), rule if kind == Kind.OUTPUT else str(random.choice(rules)))
        for name, label, kind in zip(names, labels, kinds, strict=False)
    }
    edges = {pair: Edge(float(random.normal(0, 0.8)), bool(random.random() < 0.1)) for pair in _pairs(random, units)}
    shuffled = {name: units[name] for name in random.permutation(names).tolist()}
    training = {"loss": loss, "learning_rate": float(random.uniform(0.01, 0.5))}
    return network_of(shuffled, edges, _random_rows(random, loss, n_inputs, n_outputs, rows), **training)


def _random_unit(random: np.random.Generator, label: str, kind: Kind, activation: str) -> Unit:
    bias = None if kind is Kind.INPUT or random.random() < 0.4 else float(random.normal(0, 0.5))
    position = tuple(random.integers(-50, 50, 2).tolist())
    return Unit(label, kind, activation, bias, bool(random.random() < 0.1), position)


def _pairs(random: np.random.Generator, units: Mapping[str, Unit]) -> list[tuple[str, str]]:
    """Choose edges from earlier units to later ones, at least one into each but the inputs."""
    names = list(units)
    pairs = []
    for place, target in enumerate(names):
        if units[target].kind is Kind.INPUT:
            continue
        sources = [name for name in names[:place] if not ACTIVATIONS[units[name].activation].joint]
        chosen = [name for name in sources if random.random() < 0.45] or [str(random.choice(sources))]
        pairs += [(source, target) for source in chosen]
    return [pairs[index] for index in random.permutation(len(pairs))]


def _random_rows(random: np.random.Generator, loss: str, n_inputs: int, n_outputs: int, rows: int) -> np.ndarray:
    inputs = random.normal(0, 1.2, (rows, n_inputs))
    low = 0.05 if "cross_entropy" in loss else -1.0
    return np.concatenate([inputs, random.uniform(low, 0.95, (rows, n_outputs))], axis=1)
