"""The doctor is quiet when all is well, and never names a consequence beside its cause."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from core import edits, files
from core.doctor import Trouble, examine
from core.doctor.examine import EXPLAINED_BY, OF_RUNS, STATIC
from core.plan import compile_plan
from core.project import Project
from tests.core.doctor.patients import deep, line, loss_after, seen, trained, treated, xor
from tests.networks import given, hidden, network_of, output, random_project

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.chainrule"))


def test_there_are_seven_examples():
    assert len(EXAMPLES) == 7


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("epochs", [None, 1, 20])
def test_nothing_is_said_of_the_examples_trained_as_shipped(path, epochs):
    assert seen(files.load(path), epochs) == {}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_is_said_of_the_examples_before_they_are_trained(path):
    assert examine(files.load(path)) == ()


def smooth(seed: int, rate: float, batch: int | None) -> Project:
    """A random network of tanh units that learns a smooth function of inputs of about one size."""
    random = np.random.default_rng(seed)
    n, size = int(random.integers(1, 4)), int(random.integers(2, 7))
    units = {f"x{i}": given(f"x_{i}") for i in range(n)}
    units |= {f"h{i}": hidden(f"h_{i}", "tanh", float(random.normal(0, 0.3))) for i in range(size)}
    units |= {"o": output("o", bias=0.0)}
    weights = {(f"x{i}", f"h{j}"): float(random.normal(0, 0.7)) for i in range(n) for j in range(size)}
    weights |= {(f"h{j}", "o"): float(random.normal(0, 0.5)) for j in range(size)}
    x = random.normal(0, random.uniform(0.5, 1.5), (40, n))
    y = np.sin(x @ random.normal(0, 1, n)) + 0.05 * random.normal(size=40)
    return network_of(
        units, weights, np.column_stack([x, y]).tolist(), learning_rate=rate, epochs=300, batch_size=batch
    )


@settings(max_examples=40)
@drawn(st.integers(0, 10_000), st.floats(0.02, 0.15), st.sampled_from([None, 1, 4, 10]))
def test_nothing_is_said_of_runs_that_go_well(seed, rate, batch):
    project = smooth(seed, rate, batch)
    spread = float(np.var(project.samples()[1])) / 2
    if loss_after(project) < spread / 2:
        assert seen(project) == {}


@drawn(st.integers(0, 10_000), st.sampled_from(["identity", "sigmoid", "softmax"]))
def test_every_remedy_for_a_random_network_is_an_edit_that_it_takes_and_undoes(seed, rule):
    loss = "categorical_cross_entropy" if rule == "softmax" else "half_squared_error"
    project = random_project(seed, rule, loss, rows=6)
    try:
        run, parameters = trained(project, 60)
    except Exception as error:  # everything frozen, or no path: the trainer says so itself
        assert type(error).__name__ == "NotReadyError"  # noqa: PT017
        return
    for finding in examine(project, run, parameters):
        for remedy in finding.remedies:
            other = project.copy()
            other.apply(remedy.change)
            assert remedy.change
            other.apply(remedy.change.inverted())
            assert dict(other.network.units) == dict(project.network.units)
            assert dict(other.network.edges) == dict(project.network.edges)
            assert (other.dataset, other.training) == (project.dataset, project.training)


@settings(max_examples=20)
@drawn(st.integers(0, 10_000))
def test_a_remedy_taken_after_a_run_whose_weights_became_the_networks(seed):
    """As in the window: the run's weights are the network's by the time that the doctor looks."""
    project = xor("tanh", 20.0)
    project.apply(edits.randomize(project, seed))
    run, parameters = trained(project, 60)
    plan = compile_plan(project.network)
    weights = dict(zip(plan.edges, parameters.weights.tolist(), strict=True))
    project.apply(edits.set_parameters(project, "Train", weights, {}))
    for finding in examine(project, run):
        for remedy in finding.remedies:
            project.check(remedy.change)


def test_an_unfinished_network_has_no_findings():
    assert examine(Project()) == ()
    assert examine(network_of({"x": given("x"), "h": hidden("h")}, {("x", "h"): 1.0})) == ()
    assert examine(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0})) == ()  # a row without numbers


def test_the_cause_is_named_and_not_what_comes_of_it():
    troubles = seen(deep("sigmoid", 8))
    assert set(troubles) == {Trouble.VANISHING}  # though the answer is a constant, too
    for trouble, causes in EXPLAINED_BY.items():
        order = [*STATIC, *OF_RUNS]
        assert all(order.index(cause) < order.index(trouble) for cause in causes)


def test_what_prevents_stands_in_front_of_what_hinders():
    rows = [[1000.0 * x, x, x] for x in (-1.0, 0.5, 1.0)]
    units = {"a": given("a"), "b": given("b"), "o": output("o")}
    project = network_of(units, {("a", "o"): 0.1, ("b", "o"): 0.1}, rows, learning_rate=0.1)
    found = examine(project, *trained(project))
    assert [finding.trouble for finding in found] == [Trouble.TOO_HIGH, Trouble.SCALES]


def test_numbers_at_the_end_of_float64_are_no_error():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1e300}, [[1e300, 0.0]])
    assert {finding.trouble for finding in examine(project, *trained(project))} <= {Trouble.TOO_HIGH}
    tiny = network_of(
        {"x": given("x"), "y": given("y"), "o": output("o", "sigmoid")},
        {("x", "o"): 1.0, ("y", "o"): 1.0},
        [[1e-320, 1.0, 1e308], [2.0, 3.0, -1e308]],
    )
    for finding in examine(tiny, *trained(tiny, 60)):
        assert all(math.isfinite(v) for r in finding.remedies for v in treated(tiny, finding).dataset.values.ravel())


def test_nothing_is_said_of_a_line_that_is_learned():
    assert seen(line()) == {}
    assert seen(xor("tanh")) == {}
    assert loss_after(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 0.5}, [[1, 1]])) < 1e-9
