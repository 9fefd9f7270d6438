"""Networks that do not learn, each for one reason, and the same networks without it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from core import engine
from core.descent.snapshot import Snapshot
from core.descent.training import Trainer
from core.doctor import Finding, Run, Trouble, examine
from core.plan import Parameters, compile_plan
from core.project import Project
from tests.networks import given, hidden, network_of, output

engine.prepare()

XOR = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]


def trained(project: Project, epochs: int | None = None) -> tuple[Run, Parameters]:
    """Train a project beside itself; return the run, and where it got."""
    plan = compile_plan(project.network)
    begun = plan.parameters(project.network)
    settings = project.training if epochs is None else replace(project.training, epochs=epochs)
    snapshot: Snapshot = Trainer(plan, begun, *project.samples(), settings).advance()
    weights = dict(zip(plan.edges, begun.weights.tolist(), strict=True))
    biases = dict(zip(plan.units, begun.biases.tolist(), strict=True))
    return Run.of(snapshot, weights, biases), snapshot.parameters


def seen(project: Project, epochs: int | None = None) -> dict[Trouble, Finding]:
    """Train a project and examine it."""
    return {finding.trouble: finding for finding in examine(project, *trained(project, epochs))}


def treated(project: Project, finding: Finding, which: int = 0) -> Project:
    """Return the project after one of a finding's remedies."""
    other = project.copy()
    other.apply(finding.remedies[which].change)
    return other


def loss_after(project: Project, epochs: int | None = None) -> float:
    return float(trained(project, epochs)[0].curve.losses[-1])


def line(rate: float = 0.1, *, slope: float = 2.0, epochs: int = 200) -> Project:
    """y = slope·x by one weight: E falls while η·mean(x²) < 2, here η < 2/1.25, and grows beyond."""
    rows = [[x, slope * x] for x in (-1.5, -0.5, 0.5, 1.5)]
    return network_of(
        {"x": given("x"), "o": output("o")}, {("x", "o"): 0.1}, rows, learning_rate=rate, epochs=epochs
    )


def xor(rule: str = "tanh", scale: float = 1.0, *, bias: float = 0.1, size: int = 3, **training: object) -> Project:
    """XOR with one hidden layer whose incoming weights and biases are scaled."""
    random = np.random.default_rng(1)
    units = {"a": given("a"), "b": given("b")}
    units |= {f"h{n}": hidden(f"h_{n}", rule, scale * bias * (1 + n)) for n in range(size)}
    units |= {"o": output("o", "sigmoid", 0.0)}
    weights = {(x, f"h{n}"): scale * float(random.uniform(0.3, 1.2)) for x in "ab" for n in range(size)}
    weights |= {(f"h{n}", "o"): float(random.uniform(-1, 1)) for n in range(size)}
    options = {"loss": "binary_cross_entropy", "learning_rate": 1.0, "epochs": 600} | training
    return network_of(units, weights, XOR, **options)


def deep(rule: str, depth: int, *, weight: float = 0.9, **training: object) -> Project:
    """x → depth hidden units in a row → o, to tell negative from positive x."""
    names = ["x", *(f"h{n}" for n in range(depth)), "o"]
    units = {name: hidden(name.replace("h", "h_"), rule, 0.1) for name in names}
    units |= {"x": given("x"), "o": output("o", bias=0.0)}
    weights = dict.fromkeys(pairwise(names), weight)
    options = {"learning_rate": 0.1, "epochs": 300} | training
    return network_of(units, weights, [[x, float(x > 0)] for x in (-1.0, -0.5, 0.5, 1.0)], **options)
