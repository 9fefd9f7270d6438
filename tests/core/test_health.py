"""What ails a unit is found where it is, and nowhere else."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from core import health
from core.health import Ailment, findings
from core.plan import Parameters, compile_plan
from core.records import EdgeId, Kind, UnitId
from tests.networks import chain, given, hidden, network_of, output, random_project


def one_unit(rule, weight, rows, bias=None):
    """x → h → o, whose h has s = weight·x (+ bias)."""
    units = {"x": given("x"), "h": hidden("h", rule, bias), "o": output("o")}
    return network_of(units, {("x", "h"): weight, ("h", "o"): 1.0}, [[x, 0.0] for x in rows])


def ailments(project, unit="h", sample=0):
    return [finding.ailment for finding in findings(project, sample) if finding.unit == unit]


@pytest.mark.parametrize(("rule", "beyond", "short"), [("sigmoid", 4.4, 4.3), ("tanh", 2.2, 2.1)])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_unit_is_saturated_beyond_the_s_at_which_its_slope_is_a_twentieth(rule, beyond, short, sign):
    assert ailments(one_unit(rule, 1.0, [sign * beyond])) == [Ailment.SATURATED]
    assert ailments(one_unit(rule, 1.0, [sign * short])) == []


def test_the_sentence_of_a_saturated_unit_has_the_share_of_rows_and_the_mean_slope():
    rows = [9.0] * 19 + [0.0]
    (finding,) = findings(one_unit("sigmoid", 1.0, rows))
    slope = math.exp(-9) / (1 + math.exp(-9)) ** 2
    assert finding.share == 0.95
    assert finding.slope == pytest.approx((19 * slope + 0.25) / 20)
    assert "on 19 of 20 rows" in finding.sentence
    assert "0.25" in finding.sentence


def test_a_unit_that_is_saturated_on_the_stepped_row_alone_says_so():
    project = one_unit("tanh", 1.0, [0.0, 0.1, 5.0])
    assert ailments(project, sample=0) == []
    (finding,) = findings(project, sample=2)
    assert finding.sentence.startswith("Saturated on this row")
    assert finding.share == pytest.approx(1 / 3)


@pytest.mark.parametrize("rule", ["identity", "relu", "sine", "gaussian", "leaky_relu"])
def test_rules_without_two_flat_ends_do_not_saturate(rule):
    assert Ailment.SATURATED not in ailments(one_unit(rule, 1.0, [50.0]))


@pytest.mark.parametrize(("rule", "s"), [("relu", -0.001), ("softplus", -12.0), ("silu", -14.0), ("gelu", -6.0)])
def test_a_unit_on_its_flat_side_on_every_row_is_dead(rule, s):
    assert ailments(one_unit(rule, 1.0, [s, 2 * s])) == [Ailment.DEAD]
    assert ailments(one_unit(rule, 1.0, [s, 2 * s, 0.5])) == []
    assert ailments(one_unit(rule, 1.0, [-s])) == []


def test_leaky_relu_never_dies():
    assert ailments(one_unit("leaky_relu", 1.0, [-100.0])) == []


def test_a_bias_can_kill_a_unit():
    assert ailments(one_unit("relu", 1.0, [1.0, 2.0], bias=-3.0)) == [Ailment.DEAD]
    assert ailments(one_unit("relu", 1.0, [1.0, 2.0], bias=-1.5)) == []


def test_the_notebooks_chain_has_one_nearly_flat_unit():
    assert [(finding.unit, finding.ailment) for finding in findings(chain())] == [("k", Ailment.SATURATED)]


# Twins


def cloned(project, unit):
    """Return a project with a copy of a hidden unit, with the same edges."""
    network = project.network
    clone = UnitId("clone")
    after = {clone: replace(network.units[unit], label="clone")}
    after |= {EdgeId(e.source, clone): network.edges[e] for e in network.incoming(unit)}
    after |= {EdgeId(clone, e.target): network.edges[e] for e in network.outgoing(unit)}
    project.apply(project.change("Clone", after))
    return clone


def hidden_units(project):
    network = project.network
    return [u for u in network.of_kind(Kind.HIDDEN) if network.incoming(u) and network.outgoing(u)]


def twins(project):
    return {f.unit: f.twins for f in findings(project) if f.ailment is Ailment.TWIN}


@drawn(st.integers(0, 10_000), st.data())
def test_a_clone_is_a_twin_and_a_clone_that_differs_in_anything_is_none(seed, data):
    project = random_project(seed)
    candidates = hidden_units(project)
    if not candidates:
        return
    unit = data.draw(st.sampled_from(candidates))
    assert twins(project) == {}
    clone = cloned(project, unit)
    assert twins(project) == {unit: (clone,), clone: (unit,)}
    network = project.network
    edge = data.draw(st.sampled_from(network.incoming(clone) + network.outgoing(clone)))
    record = network.edges[edge]
    own = network.units[clone]
    other_bias = 0.0 if own.bias is None else math.nextafter(own.bias, math.inf)
    different = data.draw(
        st.sampled_from(
            [
                {edge: replace(record, weight=math.nextafter(record.weight, math.inf))},
                {edge: replace(record, frozen=not record.frozen)},
                {clone: replace(own, bias=other_bias)},
                {clone: replace(own, activation="identity" if own.activation != "identity" else "sine")},
            ]
        )
    )
    project.apply(project.change("Disturb", different))
    assert twins(project) == {}


def test_twins_are_named_to_each_other_and_many_are_not_all_named():
    units = {"x": given("x"), **{f"h{n}": hidden(f"h_{n}") for n in range(6)}, "o": output("o")}
    edges = {("x", f"h{n}"): 0.0 for n in range(6)} | {(f"h{n}", "o"): -0.0 if n else 0.0 for n in range(6)}
    found = findings(network_of(units, edges))
    assert [len(finding.twins) for finding in found] == [5] * 6
    assert "h_1, h_2, h_3 and others" in found[0].sentence


def test_outputs_and_units_that_lead_nowhere_are_no_twins():
    units = {"x": given("x"), "a": hidden("a"), "b": hidden("b"), "o": output("o"), "p": output("p")}
    assert findings(network_of(units, {("x", "a"): 1.0, ("x", "b"): 1.0, ("x", "o"): 1.0, ("x", "p"): 1.0})) == []


# What can't be computed, and what would take too long


def test_an_unfinished_network_has_no_findings_but_its_twins():
    units = {"x": given("x"), "a": hidden("a"), "b": hidden("b"), "c": hidden("c"), "o": output("o")}
    edges = {("x", "a"): 1.0, ("x", "b"): 1.0, ("a", "o"): 2.0, ("b", "o"): 2.0}
    assert set(twins(network_of(units, edges))) == {"a", "b"}
    assert findings(network_of({}, {})) == []


def test_rows_with_an_empty_cell_are_left_out():
    project = one_unit("relu", 1.0, [-1.0, math.nan, -2.0])
    (finding,) = findings(project, sample=1)
    assert "all 2 rows" in finding.sentence
    assert findings(one_unit("relu", 1.0, [math.nan])) == []


def test_of_many_rows_some_are_looked_at_the_stepped_one_among_them(monkeypatch):
    monkeypatch.setattr(health, "MOST_ROWS", 10)
    rows = np.zeros(5000)
    rows[1234] = 9.0
    project = one_unit("sigmoid", 1.0, rows.tolist())
    assert ailments(project, sample=1233) == []
    assert ailments(project, sample=1234) == [Ailment.SATURATED]
    (finding,) = findings(one_unit("relu", 1.0, [-1.0] * 5000))
    assert "10 rows looked at (the data have 5,000)" in finding.sentence


def test_other_parameters_stand_in_for_the_networks_own():
    project = one_unit("relu", 1.0, [1.0])
    plan = compile_plan(project.network)
    own = plan.parameters(project.network)
    assert findings(project) == []
    (finding,) = findings(project, 0, Parameters(-own.weights, own.biases))
    assert finding.ailment is Ailment.DEAD


def test_numbers_beyond_float64_are_no_error():
    assert ailments(one_unit("tanh", 1e300, [1e300])) == [Ailment.SATURATED]
    assert ailments(one_unit("sigmoid", 1e308, [-1e308, 1e308])) == [Ailment.SATURATED]
