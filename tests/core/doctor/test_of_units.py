"""Flat, dead, equal, lost and unreached units are seen where they are, with remedies that mend them."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from core import edits
from core.doctor import Trouble, examine
from core.plan import compile_plan
from core.records import Edge, EdgeId, UnitId
from tests.core.doctor.patients import XOR, deep, loss_after, seen, trained, treated, xor
from tests.networks import given, hidden, network_of, output

H0, H1, H2 = (UnitId(f"h{n}") for n in range(3))


@pytest.mark.parametrize("rule", ["tanh", "sigmoid"])
def test_weights_that_are_too_large_saturate_the_hidden_units_and_scaled_down_they_learn(rule):
    project = xor(rule, 60.0, epochs=2000)
    found = seen(project)
    assert set(found) == {Trouble.SATURATED}
    finding = found[Trouble.SATURATED]
    assert finding.owners == (H0, H1, H2)
    assert "h_0 on 100% of the rows, mean σ′" in finding.evidence
    assert loss_after(treated(project, finding)) < 0.1 < loss_after(project)
    assert seen(xor("tanh", 1.0)) == {}


def test_weights_whose_squares_overflow_are_looked_at_without_a_warning():
    finding = seen(xor("tanh", 1e200))[Trouble.SATURATED]
    assert finding.remedies, "warnings are errors in the tests"


def test_a_frozen_weight_is_not_scaled():
    project = xor("tanh", 60.0)
    edge = EdgeId(UnitId("a"), H0)
    project.apply(edits.edit_edges(project, [edge], "Freeze", frozen=True))
    mended = treated(project, seen(project)[Trouble.SATURATED])
    assert mended.network.edges[edge] == project.network.edges[edge]
    assert mended.network.edges[EdgeId(UnitId("b"), H0)] != project.network.edges[EdgeId(UnitId("b"), H0)]


def test_saturated_units_of_a_network_that_has_learned_are_no_trouble():
    project = xor("tanh", 1.0, epochs=10_000, learning_rate=3.0)
    assert loss_after(project) < 1e-3
    assert seen(project) == {}


def test_dead_units_are_seen_and_woken():
    project = xor("relu", -1.0)  # every weight and bias below 0, every input 0 or 1
    found = seen(project)
    assert set(found) == {Trouble.DEAD}
    finding = found[Trouble.DEAD]
    assert finding.owners == (H0, H1, H2)
    assert "h_0: s is at most −0.1;" in finding.evidence
    woken, leaky = treated(project, finding, 0), treated(project, finding, 1)
    assert loss_after(woken) < 0.1
    assert {leaky.network.units[h].activation for h in (H0, H1, H2)} == {"leaky_relu"}
    assert seen(xor("relu", 1.0, bias=-0.1)) == {}


def test_a_dead_unit_without_a_bias_gets_one():
    units = {"x": given("x"), "h": hidden("h", "relu"), "o": output("o")}
    project = network_of(units, {("x", "h"): -1.0, ("h", "o"): 1.0}, [[1, 1], [2, 2], [3, 3]])
    mended = treated(project, seen(project)[Trouble.DEAD])
    bias = mended.network.units[UnitId("h")].bias
    assert 2.0 < bias < 3.0  # s = bias − x is above 0 for x = 1 and 2
    assert loss_after(mended) < loss_after(project)


# Twins


def twins(same: bool = True):
    units = {"a": given("a"), "b": given("b"), "p": hidden("p", "tanh", 0.1), "q": hidden("q", "tanh", 0.1)}
    units |= {"o": output("o", "sigmoid", 0.0)}
    weights = {(x, h): 0.5 for x in "ab" for h in "pq"} | {("p", "o"): 0.7, ("q", "o"): 0.7 if same else -0.9}
    return network_of(units, weights, XOR, loss="binary_cross_entropy", learning_rate=1.0, epochs=3000)


def test_twins_are_seen_before_and_after_training_and_a_nudge_breaks_them():
    project = twins()
    assert Trouble.TWINS in seen(project)
    finding = examine(project)[0]
    assert finding.owners == ("p", "q")
    assert [f.trouble for f in examine(project)] == [Trouble.TWINS]
    nudged = treated(project, finding)
    assert examine(nudged) == ()
    assert nudged.network.edges != project.network.edges
    assert all(abs(e.weight - project.network.edges[key].weight) <= 0.1 for key, e in nudged.network.edges.items())
    assert examine(twins(same=False)) == ()


def test_the_nudge_is_the_seeds():
    first, second = (treated(twins(), examine(twins())[0]) for _ in range(2))
    assert first.network.edges == second.network.edges


# Paths


def test_weights_that_lead_nowhere_are_seen_with_two_ways_out():
    units = {"x": given("x"), "h": hidden("h"), "l": hidden("l", bias=0.5), "m": hidden("m"), "o": output("o")}
    edges = {("x", "h"): 1.0, ("h", "o"): 1.0, ("x", "l"): 0.3, ("l", "m"): 0.4}
    project = network_of(units, edges, [[0, 1], [1, 0]])
    (finding,) = examine(project)
    assert finding.trouble is Trouble.NO_PATH
    assert set(finding.owners) == {"l", "m", ("x", "l"), ("l", "m")}
    assert "2 weights and 1 bias" in finding.evidence
    joined, removed = treated(project, finding, 0), treated(project, finding, 1)
    assert EdgeId(UnitId("m"), UnitId("o")) in joined.network.edges
    assert set(removed.network.units) == {"x", "h", "o"}
    assert (examine(joined), examine(removed)) == ((), ())


def test_a_frozen_weight_that_leads_nowhere_is_nobodys_loss():
    units = {"x": given("x"), "l": hidden("l"), "o": output("o")}
    assert examine(network_of(units, {("x", "o"): 1.0, ("x", "l"): Edge(1.0, True)}, [[0, 1], [1, 0]])) == ()


# Depth


def test_the_error_fades_in_a_deep_row_of_sigmoids_and_not_of_tanh():
    project = deep("sigmoid", 8)
    found = seen(project)
    assert set(found) == {Trouble.VANISHING}
    finding = found[Trouble.VANISHING]
    assert finding.owners == ("h0",)
    assert "8 layers from the loss" in finding.sentence
    mended = treated(project, finding)
    assert loss_after(mended) < 0.1 * loss_after(project)
    assert seen(deep("tanh", 8)) == {}


def test_the_evidence_is_the_mean_delta_of_each_layer():
    """By hand: δ of a unit is δ of the next times w·z·(1 − z), and at the output ŷ − y."""
    project = deep("sigmoid", 8)
    run, parameters = trained(project)
    (finding,) = examine(project, run, parameters)
    listed = finding.evidence.rpartition(": ")[2].rstrip(".").replace("−", "-").split(", ")
    plan = compile_plan(project.network)
    w = dict(zip(plan.edges, parameters.weights, strict=True))
    b = dict(zip(plan.units, parameters.biases, strict=True))
    names = ["x", *(f"h{n}" for n in range(8)), "o"]
    sums = [0.0] * 9
    for x, y in project.dataset.values.tolist():
        z = [x]
        for before, name in pairwise(names):
            s = w[before, name] * z[-1] + b[name]
            z.append(s if name == "o" else 1 / (1 + math.exp(-s)))
        delta = z[-1] - y
        sums[0] += abs(delta) / 4
        for depth in range(1, 9):
            place = 9 - depth
            delta *= w[names[place], names[place + 1]] * z[place] * (1 - z[place])
            sums[depth] += abs(delta) / 4
    assert [float(text) for text in listed] == pytest.approx(sums, rel=5e-3)


def test_a_shallow_network_has_nowhere_to_fade():
    assert Trouble.VANISHING not in seen(deep("sigmoid", 2, weight=0.01))


def test_an_error_that_fades_for_want_of_weight_is_scaled_up():
    project = deep("tanh", 5, weight=0.1)
    finding = seen(project)[Trouble.VANISHING]
    assert loss_after(treated(project, finding)) < 0.5 * loss_after(project)
