"""What the doctor looks at agrees with what the engine computes, and stays within bounds."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core import edits, health
from core.change import Change
from core.doctor.exam import Exam
from core.records import EdgeId, Part, UnitId
from tests.core.doctor.patients import line, trained, xor
from tests.networks import chain, given, network_of, output, random_project


@pytest.mark.parametrize("loss", ["half_squared_error", "huber"])
def test_its_loss_is_the_runs(loss):
    project = random_project(5, loss=loss, rows=7)
    run, parameters = trained(project, 30)
    assert Exam(project, run, parameters).loss == pytest.approx(run.curve.losses[-1], rel=1e-6)


def test_the_best_constant_answer_of_a_squared_error_has_half_the_variance():
    project = line()
    assert Exam(project).constant_loss == pytest.approx(np.var(project.samples()[1]) / 2)


@pytest.mark.parametrize("share", [0.25, 0.5])
def test_and_of_cross_entropy_the_entropy(share):
    rows = [[float(n), float(n < 8 * share)] for n in range(8)]
    entropy = -share * math.log(share) - (1 - share) * math.log(1 - share)
    one = network_of(
        {"x": given("x"), "o": output("o", "sigmoid")}, {("x", "o"): 1.0}, rows, loss="binary_cross_entropy"
    )
    assert Exam(one).constant_loss == pytest.approx(entropy)
    two = network_of(
        {"x": given("x"), "o": output("o", "softmax"), "p": output("p", "softmax")},
        {("x", "o"): 1.0, ("x", "p"): 1.0},
        [[x, y, 1 - y] for x, y in rows],
        loss="categorical_cross_entropy",
    )
    assert Exam(two).constant_loss == pytest.approx(entropy)


def test_of_many_rows_some_are_looked_at_and_those_without_a_number_never():
    rows = [[float(n), float(n)] for n in range(5000)] + [[math.nan, 1.0], [1.0, math.nan]]
    inputs, targets = Exam(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, rows)).rows
    assert len(inputs) == len(targets) == health.MOST_ROWS
    assert (inputs[0, 0], inputs[-1, 0]) == (0.0, 4999.0)


def test_a_trial_is_a_run_of_its_own():
    project = line()
    exam = Exam(project, *trained(project, 80))
    losses = exam.trial(0.1, exam.start)
    assert losses == pytest.approx(trained(project, 50)[0].curve.losses)
    assert exam.trial(1e9, exam.start)[-1] == math.inf


def test_back_to_the_start_keeps_what_the_edit_itself_sets():
    project = xor()
    run, _ = trained(project, 5)
    h0, edge = UnitId("h0"), EdgeId(UnitId("a"), UnitId("h0"))
    project.apply(edits.set_parameters(project, "Train", {edge: 9.0}, {h0: 9.0, UnitId("h1"): 9.0}))
    exam = Exam(project, run)
    change = edits.edit_units(project, [h0], "Try", activation="relu")
    project.apply(exam.from_start(change))
    assert (project.network.units[h0].activation, project.network.units[h0].bias) == ("relu", 0.1)
    assert project.network.units[UnitId("h1")].bias == 0.2
    assert project.network.edges[edge].weight == run.weights[edge]
    other = edits.edit_units(project, [h0], "Try", bias=0.7)
    assert exam.from_start(other).after[h0].bias == 0.7


def test_without_a_run_there_is_nowhere_to_go_back_to():
    project = chain()
    change: Change = edits.set_training(project, learning_rate=0.5)
    assert Exam(project).from_start(change) is change
    assert Part.TRAINING in change.after


def test_names_are_joined_and_many_are_not_all_said():
    project = xor(size=6)
    exam = Exam(project)
    units = tuple(UnitId(f"h{n}") for n in range(6))
    assert [exam.names(units[:n]) for n in (1, 2, 4)] == ["h_0", "h_0 and h_1", "h_0, h_1, h_2 and h_3"]
    assert exam.names(units) == "h_0, h_1, h_2 and 3 more"
