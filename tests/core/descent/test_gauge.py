"""A gauge's numbers against the engine's, differences and counting by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.descent.gauge import gauge_of
from core.descent.training import Trainer
from core.plan import Parameters, compile_plan
from core.records import Part
from tests.networks import chain, edge, given, hidden, network_of, output, split


def measured(project, **options):
    plan = compile_plan(project.network)
    return gauge_of(plan, project, **options), plan.parameters(project.network)


def rows_of(count):
    units = {"x": given("x"), "h": hidden("h", "tanh", 0.1), "o": output("o", "sigmoid", -0.2)}
    x = np.linspace(-1, 1, count)
    rows = [[float(value), float(value > 0)] for value in x]
    return network_of(units, {("x", "h"): 1.5, ("h", "o"): -0.7}, rows)


@pytest.mark.parametrize("project", [chain(), split(), rows_of(9)])
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_loss_and_gradient_norm(project, reduction):
    project.apply(project.change("Sum", {Part.TRAINING: replace(project.training, reduction=reduction)}))
    gauge, parameters = measured(project)
    plan = gauge.plan
    trainer = Trainer(plan, parameters, *project.samples(), project.training)
    assert gauge.loss_at(parameters) == trainer.advance(0).loss
    slopes = []
    for array in ("weights", "biases"):
        for place in range(len(getattr(parameters, array))):
            if array == "biases" and not plan.has_bias[place]:
                continue
            ends = []
            for h in (1e-5, -1e-5):
                moved = getattr(parameters, array).copy()
                moved[place] += h
                ends.append(gauge.loss_at(replace(parameters, **{array: moved})))
            slopes.append((ends[0] - ends[1]) / 2e-5)
    assert gauge.gradient_norm(parameters) == pytest.approx(np.linalg.norm(slopes), rel=1e-6)


def test_a_frozen_weight_has_no_part_in_the_norm():
    project = chain()
    key = edge("k", "o")
    project.apply(project.change("Freeze", {key: replace(project.network.edges[key], frozen=True)}))
    whole, parameters = measured(chain())
    part, _ = measured(project)
    assert 0 < part.gradient_norm(parameters) < whole.gradient_norm(parameters)


def test_accuracy_and_confusion_of_a_threshold():
    project = network_of(
        {"x": given("x"), "o": output("o", "sigmoid")}, {("x", "o"): 1.0}, [[-1, 0], [2, 0], [1, 1], [3, 1]]
    )
    gauge, parameters = measured(project)
    assert gauge.is_classifier
    assert gauge.confusion(parameters).counts.tolist() == [[1, 1], [0, 2]]
    assert gauge.accuracy(parameters) == 0.75


def test_many_rows_are_sampled_and_it_says_so():
    gauge, parameters = measured(rows_of(10_000))
    assert gauge.sampled == "2,000 of 10,000 rows"
    assert gauge.answers(parameters).shape == (2000, 1)
    few, _ = measured(rows_of(50), budget=200)
    assert 1 <= len(few.rows) < 50
    assert measured(rows_of(50))[0].sampled == ""


def test_rows_with_gaps_are_left_out():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, 2], [None, 1], [3, None], [4, 5]])
    gauge, _ = measured(project)
    assert gauge.rows.tolist() == [0, 3]


def test_a_units_numbers_are_those_of_the_trace():
    project = chain()
    gauge, parameters = measured(project)
    z, delta = gauge.unit_numbers(parameters, 0)
    sigma = lambda s: 1 / (1 + np.exp(-s))  # noqa: E731
    j = sigma(2)
    k = sigma(5 * j)
    assert z == pytest.approx([1, j, k, 3 * k])
    slope = 3 * k - 3
    assert delta[3] == pytest.approx(slope)
    assert delta[2] == pytest.approx(slope * 3 * k * (1 - k))


def test_no_rows_and_no_numbers_do_no_harm():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[None, None]])
    gauge, parameters = measured(project)
    assert not gauge.is_classifier
    assert gauge.answers(parameters).shape == (0, 1)
    infinite = Parameters(np.full_like(parameters.weights, 1e308), parameters.biases)
    wide = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1e5, 0], [1, 1]])
    assert not np.isfinite(measured(wide)[0].answers(infinite)).all()
