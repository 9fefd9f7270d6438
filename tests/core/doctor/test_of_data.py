"""Loss, outputs and data that do not go together are seen before anything is trained."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.doctor import Severity, Trouble, examine
from core.doctor.of_data import MOST_APART, RANGES
from core.formulae.activations import ACTIVATIONS
from core.records import UnitId
from tests.core.doctor.patients import loss_after, seen, treated
from tests.networks import given, hidden, network_of, output

A, B, O = (UnitId(name) for name in "abo")  # noqa: E741


def of(project):
    return {finding.trouble: finding for finding in examine(project)}


def one(rule="identity", targets=(0.0, 0.5, 1.0), **training):
    rows = [[float(x), y] for x, y in enumerate(targets)]
    return network_of({"a": given("a"), "o": output("o", rule, 0.1)}, {("a", "o"): 0.3}, rows, **training)


# Loss and output


def test_cross_entropy_without_its_activation_is_a_misfit_with_two_ways_out():
    project = one("tanh", loss="binary_cross_entropy")
    finding = of(project)[Trouble.MISFIT]
    assert (finding.owners, finding.severity) == ((O,), Severity.PREVENTS)
    assert treated(project, finding, 0).problems() == []
    assert treated(project, finding, 0).network.units[O].activation == "sigmoid"
    assert treated(project, finding, 1).problems() == []
    assert of(one("sigmoid", loss="binary_cross_entropy")) == {}


def test_categorical_cross_entropy_gives_softmax_to_all_outputs():
    units = {"a": given("a"), "o": output("o", "sigmoid"), "p": output("p", "softmax")}
    project = network_of(
        units, {("a", "o"): 1.0, ("a", "p"): 1.0}, [[1, 0, 1], [0, 1, 0]], loss="categorical_cross_entropy"
    )
    assert treated(project, of(project)[Trouble.MISFIT]).problems() == []


def test_a_squared_error_that_leaves_wrong_answers_wrong_is_a_misfit():
    units = {"a": given("a"), "b": given("b"), "o": output("o", "sigmoid", 0.0)}
    rows = [[1, 0, 1], [0, 1, 0], [1, 0.2, 1], [0.1, 1, 0]]

    def network(loss, weight):
        return network_of(units, {("a", "o"): -weight, ("b", "o"): weight}, rows, loss=loss, learning_rate=1.0)

    stuck = network("half_squared_error", 30.0)
    finding = seen(stuck)[Trouble.MISFIT]
    assert "o: 100% of the rows" in finding.evidence
    mended = treated(stuck, finding)
    assert mended.training.loss == "binary_cross_entropy"
    assert loss_after(mended) < 0.1
    assert seen(network("half_squared_error", 1.0)) == {}
    assert Trouble.MISFIT not in seen(network("binary_cross_entropy", 30.0))


def test_wrong_answers_about_targets_out_of_reach_are_no_misfit_but_out_of_range():
    found = seen(one("sigmoid", (0.0, 5.0, 9.0)))
    assert Trouble.OUT_OF_RANGE in found
    assert Trouble.MISFIT not in found


# Targets


def test_the_ranges_are_those_of_the_rules():
    s = np.concatenate([np.linspace(-40, 40, 8001), [-1e3, 1e3]])
    for name, rule in ACTIVATIONS.items():
        z = rule.function(np.stack([s, np.zeros_like(s)]))[0] if rule.joint else rule.function(s)
        low, high = RANGES.get(name, (-math.inf, math.inf))
        assert (z >= low).all()
        assert (z <= high).all()
        if math.isfinite(low):
            assert z.min() == pytest.approx(low, abs=1e-3)
        if math.isfinite(high):
            assert z.max() == pytest.approx(high, abs=1e-3)


@pytest.mark.parametrize(
    ("rule", "inside", "outside"),
    [
        ("sigmoid", (0, 1, 0.5), (0, 1, 1.5)),
        ("tanh", (-1, 1, 0), (-1.5, 1, 0)),
        ("relu", (0, 7, 100), (-1, 1, 2)),
        ("identity", (-9, 9, 0), None),
        ("leaky_relu", (-9, 9, 0), None),
    ],
)
def test_targets_outside_the_outputs_range_are_seen(rule, inside, outside):
    assert of(one(rule, inside)) == {}
    if outside is not None:
        finding = of(one(rule, outside))[Trouble.OUT_OF_RANGE]
        assert finding.owners == (O,)
        assert "1 of 3 targets" in finding.evidence


def test_targets_out_of_range_can_be_scaled_into_it_or_the_output_be_linear():
    project = one("sigmoid", (2.0, 3.0, 4.0), learning_rate=0.5, epochs=3000)
    finding = of(project)[Trouble.OUT_OF_RANGE]
    linear, scaled = treated(project, finding, 0), treated(project, finding, 1)
    assert linear.network.units[O].activation == "identity"
    assert scaled.samples()[1].ravel() == pytest.approx([0.1, 0.5, 0.9])
    assert (of(linear), of(scaled)) == ({}, {})
    assert max(loss_after(linear), loss_after(scaled)) < 0.01 < loss_after(project)


def test_a_fused_loss_goes_with_its_activation():
    project = one("sigmoid", (-1.0, 0.0, 1.0), loss="binary_cross_entropy")
    mended = treated(project, of(project)[Trouble.OUT_OF_RANGE])
    assert (mended.training.loss, mended.problems()) == ("half_squared_error", [])


def test_targets_that_are_all_the_same_and_out_of_range_go_to_the_middle():
    project = one("tanh", (5.0, 5.0, math.nan))
    finding = of(project)[Trouble.OUT_OF_RANGE]
    values = treated(project, finding, 1).samples()[1].ravel()
    assert values[:2].tolist() == [0.0, 0.0]
    assert math.isnan(values[2])


# Inputs


def two(first, second):
    rows = [[first * x, second * x, y] for x, y in ((1, 0), (-1, 1), (0.5, 1), (-0.5, 0))]
    units = {"a": given("a"), "b": given("b"), "o": output("o")}
    return network_of(units, {("a", "o"): 0.1, ("b", "o"): 0.1}, rows)


def test_inputs_of_very_different_size_are_seen_and_standardized():
    assert of(two(1.0, 0.9 * MOST_APART)) == {}
    project = two(1.0, 1.1 * MOST_APART)
    finding = of(project)[Trouble.SCALES]
    assert finding.owners == (B, A)
    assert "33 times as large" in finding.sentence
    inputs = treated(project, finding).samples()[0]
    assert inputs.mean(axis=0) == pytest.approx([0, 0], abs=1e-12)
    assert inputs.std(axis=0) == pytest.approx([1, 1])
    assert of(treated(project, finding)) == {}


def test_standardizing_leaves_targets_and_constant_columns_in_peace():
    rows = [[1000.0, 1.0, 0.2, 5.0], [3000.0, 1.0, 0.4, 6.0]]
    units = {"a": given("a"), "b": given("b"), "c": given("c"), "o": output("o")}
    project = network_of(units, {(i, "o"): 0.1 for i in "abc"}, rows)
    values = treated(project, of(project)[Trouble.SCALES]).dataset.values
    assert values == pytest.approx(np.array([[-1, 0, -1, 5.0], [1, 0, 1, 6.0]]))


def test_an_input_that_is_always_zero_is_of_no_size():
    assert of(two(0.0, 5.0)) == {}


def test_one_input_or_none_is_never_of_different_size():
    assert of(one("identity", (1e6, -1e6, 0.0))) == {}
    assert of(network_of({"h": hidden("h", bias=1.0), "o": output("o")}, {("h", "o"): 1.0}, [[1.0]])) == {}
