"""Steps that are too large or too small, and answers that stay the same, are seen where they are."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.data import sets
from core.doctor import Severity, Trouble, examine, of_run
from core.project import Project
from core.records import EdgeId, Part, UnitId
from tests.core.doctor.patients import line, loss_after, seen, trained, treated, xor
from tests.networks import given, network_of, output, xor_with_skip

W = EdgeId(UnitId("x"), UnitId("o"))
# E(w) = ½·1.25·(w − 2)²: an update multiplies w − 2 by 1 − 1.25·η, which is below −1 from η = 1.6 on.


@pytest.mark.parametrize("rate", [1.61, 1.7, 3.0, 100.0])
def test_a_learning_rate_beyond_the_bound_is_too_high(rate):
    found = seen(line(rate))
    assert set(found) == {Trouble.TOO_HIGH}
    assert found[Trouble.TOO_HIGH].severity is Severity.PREVENTS


@pytest.mark.parametrize("rate", [0.02, 0.1, 0.8, 1.2, 1.55])
def test_one_within_it_is_not(rate):
    assert seen(line(rate)) == {}


def test_the_evidence_counts_the_rises_and_tells_of_a_trial():
    finding = seen(line(1.7, epochs=120))[Trouble.TOO_HIGH]
    assert "E rose in 120 of the last 120 epochs" in finding.evidence
    assert "at η = 0.6 from the same start" in finding.evidence  # 1.7 / 3, rounded


def test_one_that_diverges_says_so():
    finding = seen(line(100.0))[Trouble.TOO_HIGH]
    assert "diverged" in finding.sentence
    assert "E began at 2.26" in finding.evidence


@pytest.mark.parametrize("rate", [1.7, 30.0, 1e6])
def test_its_button_mends_it_from_the_same_start(rate):
    project = line(rate)
    finding = seen(project)[Trouble.TOO_HIGH]
    project.apply(edits.set_parameters(project, "Train", {W: 77.0}, {}))  # the run's result is in the network
    finding = seen(project)[Trouble.TOO_HIGH]
    project.apply(finding.remedies[0].change)
    assert loss_after(project) < 1e-6
    assert finding.remedies[0].trains


def test_from_the_same_start_means_the_weights_before_the_run():
    project = line(1.7)
    run, parameters = trained(project)
    project.apply(edits.set_parameters(project, "Train", {W: float(parameters.weights[0])}, {}))
    (finding,) = examine(project, run)
    other = treated(project, finding)
    assert other.network.edges[W].weight == 0.1
    assert other.training.learning_rate == 0.6


def test_noise_of_mini_batches_is_no_blame_and_wild_jumps_are():
    rows = [[x, 2 * x + noise] for x, noise in ((-1.5, 0.4), (-0.5, -0.3), (0.5, 0.5), (1.5, -0.4), (1.0, 0.2))]
    units = {"x": given("x"), "o": output("o")}
    calm = network_of(units, {("x", "o"): 0.1}, rows, learning_rate=0.1, batch_size=1, epochs=300)
    assert seen(calm) == {}
    wild = network_of(units, {("x", "o"): 0.1}, rows, learning_rate=1.2, batch_size=1, epochs=300)
    assert set(seen(wild)) == {Trouble.TOO_HIGH}
    assert loss_after(treated(wild, seen(wild)[Trouble.TOO_HIGH])) < loss_after(wild)


@pytest.mark.parametrize(("name", "rate"), [("spirals", 5.0), ("spirals", 100.0), ("circle", 30.0), ("xor", 30.0)])
def test_mini_batches_that_made_it_worse_than_it_began_are_blamed_though_the_jumps_are_small(name, rate):
    project = Project()
    project.apply(sets.opened(project, name, sets.Order(), draw=True))
    training = replace(project.training, learning_rate=rate, epochs=400)
    project.apply(project.change("Learn faster", {Part.TRAINING: training}))
    finding = seen(project)[Trouble.TOO_HIGH]
    assert re.search(r"It began at 0\.(69|7)\d* and is now about \d", finding.evidence)
    assert loss_after(treated(project, finding)) < 0.7 < loss_after(project) / 2  # 0.69 is a coin's


def test_of_a_curve_that_was_thinned_a_trial_shows_the_jumps_between_its_points():
    """y = sin(w·x): w hops between two places for ever, and every second epoch has the same loss."""
    project = network_of(
        {"x": given("x"), "o": output("o", "sine")}, {("x", "o"): 0.3}, [[1.0, 0.3]], learning_rate=2.5, epochs=40_000
    )
    assert Trouble.TOO_HIGH in seen(project, 100)
    assert Trouble.TOO_HIGH in seen(project)


def test_a_run_of_which_a_trial_overflows_at_once_is_looked_at_without_a_warning(monkeypatch):
    monkeypatch.setattr(of_run, "_recent", lambda _exam: np.array([1.0]))
    assert Trouble.TOO_HIGH not in seen(line(2.0))


# Too low


@pytest.mark.parametrize("rate", [1e-4, 1e-6, 1e-8])
def test_a_learning_rate_that_gets_nowhere_is_too_low(rate):
    project = line(rate)
    finding = seen(project)[Trouble.TOO_LOW]
    assert "E fell in 200 of 200 epochs" in finding.evidence
    assert loss_after(treated(project, finding)) < 0.1 * loss_after(project)


def test_one_that_took_a_tenth_off_is_let_be():
    assert seen(line(2e-3)) == {}


def test_a_short_run_is_not_called_slow():
    assert seen(line(1e-4), 20) == {}


# A constant answer


def test_a_run_that_stands_still_on_the_mean_is_seen_and_another_start_gets_on():
    project = xor_with_skip()
    project.apply(edits.randomize(project, 7))
    finding = seen(project, 200)[Trouble.CONSTANT]
    assert finding.owners == (UnitId("o"),)
    assert "the best constant answer has 0.693" in finding.evidence
    assert seen(xor(), 2000) == {}
    other = treated(project, finding)
    assert other.training.seed == project.training.seed + 1
    assert other.network.edges != project.network.edges


@pytest.mark.parametrize("batch", [None, 16])
def test_spirals_that_are_hardly_told_apart_are_seen_though_the_answers_differ(batch):
    project = Project()
    project.apply(sets.opened(project, "spirals", sets.Order(), draw=True))
    training = replace(project.training, learning_rate=1.0, batch_size=batch, epochs=300)
    project.apply(project.change("Learn", {Part.TRAINING: training}))
    finding = seen(project)[Trouble.CONSTANT]
    assert "hardly better" in finding.sentence
    assert "the best constant answer has 0.693" in finding.evidence  # a coin's: ln 2
    other = treated(project, finding)
    assert other.training.optimizer == "adam"
    assert loss_after(other, 500) < 0.3 * loss_after(project, 500)
    labels = [remedy.label for remedy in seen(other, 50)[Trouble.CONSTANT].remedies]
    assert not any("Adam" in label for label in labels), "Adam itself isn't told to go on with Adam"


def test_a_network_that_can_do_no_better_is_seen():
    units = {"a": given("a"), "b": given("b"), "o": output("o", bias=0.0)}
    rows = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
    project = network_of(units, {("a", "o"): 0.3, ("b", "o"): -0.4}, rows, epochs=2000)
    assert Trouble.CONSTANT in seen(project)


def test_constant_targets_are_answered_by_a_constant():
    project = network_of({"x": given("x"), "o": output("o", bias=0.0)}, {("x", "o"): 0.3}, [[0, 2], [1, 2], [2, 2]])
    assert seen(project) == {}
