"""A comparison's runs are those that the trainer makes, whatever the number of threads; cancelled at once."""

from __future__ import annotations

import math
import threading
import time

import numpy as np
import pytest

from core import edits, engine
from core.compare import (
    HEADINGS,
    MOST_POINTS,
    Comparison,
    Outcome,
    Plan,
    Setup,
    by_group,
    csv,
    quartile_curves,
    starting_from,
    summaries,
)
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.errors import NotReadyError
from core.formulae.optimizers import OPTIMIZERS
from core.plan import compile_plan
from core.project import Project
from core.records import UnitId
from tests.networks import chain, given, network_of, output, xor_with_skip

engine.prepare()


def compared(project, plan, epochs=200, goal=None, workers=None):
    comparison = Comparison(project, plan, epochs, goal, workers)
    comparison.start()
    comparison.join()
    assert comparison.error is None
    assert comparison.progress == 1.0
    return comparison.results


def alone(project, seed, epochs, **options):
    """Train as a user would by hand: randomize by the seed, choose the options, train."""
    other = project.copy()
    other.apply(edits.randomize(other, seed))
    other.apply(edits.set_training(other, seed=seed, epochs=epochs, **options))
    plan = compile_plan(other.network)
    return Trainer(plan, plan.parameters(other.network), *other.training_samples(), other.training).advance()


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("batch", [None, 1])
def test_each_run_is_the_one_that_its_seed_makes_by_hand(workers, batch):
    project = xor_with_skip()
    project.apply(edits.set_training(project, batch_size=batch))
    results = compared(project, Plan.over_seeds(6, first=3), workers=workers)
    assert sorted(run.setup.seed for run in results) == [3, 4, 5, 6, 7, 8]
    for run in results:
        snapshot = alone(project, run.setup.seed, 200)
        assert run.loss == snapshot.loss
        assert (run.curve[0][-1], run.curve[1][-1]) == (200, snapshot.curve.losses[-1])
        assert (run.needed, run.stop) == (None, StopReason.EPOCHS)


def test_learning_rates_are_compared_from_the_same_starts():
    project = xor_with_skip()
    groups = by_group(compared(project, Plan.over(3, rates=[2.0, 0.1])))
    assert list(groups) == ["η = 0.1", "η = 2"]
    for rate, runs in zip((0.1, 2.0), groups.values(), strict=True):
        assert [run.setup.seed for run in runs] == [0, 1, 2]
        assert runs[1].loss == alone(project, 1, 200, learning_rate=rate).loss
    assert [runs[1].curve[1][0] for runs in groups.values()] == pytest.approx([groups["η = 2"][1].curve[1][0]] * 2)


def test_optimizers_are_compared_by_name():
    found = summaries(compared(chain(), Plan.over(2, optimizers=list(OPTIMIZERS))))
    assert {group.title for group in found} == {record.title for record in OPTIMIZERS.values()}
    assert {group.runs for group in found} == {2}
    project = xor_with_skip()
    (run,) = compared(project, Plan.over(1, first=4, optimizers=["adam"]))
    assert run.loss == alone(project, 4, 200, optimizer="adam").loss


def test_the_epochs_needed_are_those_at_which_the_goal_is_first_reached():
    project = xor_with_skip()
    results = compared(project, Plan.over_seeds(12), 3000, goal=0.3)
    assert 0 < sum(run.needed is not None for run in results) < 12
    for run in results:
        losses = alone(project, run.setup.seed, 3000).curve.losses
        below = np.flatnonzero(losses <= 0.3)
        assert run.needed == (int(below[0]) if len(below) else None)


def outcome(needed, seed=0, loss=1.0, group="g"):
    curve = np.array([0, 10]), np.array([2.0, loss])
    return Outcome(Setup(group, seed), needed, 10, loss, StopReason.EPOCHS, curve)


def test_quartiles_count_runs_that_did_not_get_there_as_longer_than_any():
    (group,) = summaries([outcome(n) for n in (10, 20, 30, None, 40, 50, None, None)])
    assert (group.reached, group.share) == (5, 0.625)
    assert group.quartiles == (20, 40, None)
    (none,) = summaries([outcome(None), outcome(None)])
    assert none.quartiles == (None, None, None)
    (all_of_them,) = summaries([outcome(n) for n in range(1, 101)])
    assert all_of_them.quartiles == (25, 50, 75)


def test_the_median_curve_goes_between_and_a_run_that_ended_stays():
    runs = [outcome(None, loss=loss) for loss in (0.0, 1.0, 5.0)]
    runs.append(Outcome(Setup("g", 9), 5, 5, 1.0, StopReason.TARGET_LOSS, (np.array([0, 5]), np.array([2.0, 1.0]))))
    epochs, low, losses, high = quartile_curves(runs)
    assert (epochs[0], epochs[-1], low[0], losses[0], high[0]) == (0, 10, 2.0, 2.0, 2.0)
    assert losses[-1] == pytest.approx(np.median([0, 1, 5, 1]))
    assert (low[-1], high[-1]) == pytest.approx(np.percentile([0, 1, 5, 1], (25, 75)))
    assert all(curve.size == 0 for curve in quartile_curves([]))


def test_it_is_cancelled_within_a_tenth_of_a_second_and_keeps_what_has_ended():
    project = xor_with_skip()
    comparison = Comparison(project, Plan.over_seeds(50), 50_000_000, None)
    comparison.start()
    deadline = time.monotonic() + 15
    while comparison.progress == 0 and time.monotonic() < deadline:
        time.sleep(0.005)
    assert comparison.running
    assert 0 < comparison.progress < 1
    before = time.monotonic()
    comparison.cancel()
    comparison.join()
    assert time.monotonic() - before < 5  # it would take an hour
    assert comparison.results == []
    assert not comparison.running


def test_edits_meanwhile_make_no_difference():
    project = xor_with_skip()
    comparison = Comparison(project, Plan.over_seeds(4), 300, None)
    wanted = [alone(project, seed, 300).loss for seed in range(4)]
    project.apply(edits.remove(project, [UnitId("h")]))
    comparison.start()
    comparison.join()
    assert sorted(run.loss for run in comparison.results) == sorted(wanted)


def test_a_network_that_can_not_be_trained_is_refused_with_its_sentence():
    with pytest.raises(NotReadyError, match="canvas is empty"):
        Comparison(Project(), Plan.over_seeds(2), 10, None)


def test_an_error_in_a_thread_ends_it_and_is_kept(monkeypatch):
    comparison = Comparison(chain(), Plan.over_seeds(40), 10, None)
    monkeypatch.setattr("core.compare.comparison.starting_parameters", lambda *_: 1 / 0)
    comparison.start()
    comparison.join()
    assert isinstance(comparison.error, ZeroDivisionError)
    assert threading.active_count() < 20


def test_a_run_that_diverges_is_one_of_the_results():
    line = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[3.0, -1.0]])
    (run,) = compared(line, Plan.over(1, rates=[1e100]), 50, goal=0.1)
    assert (run.stop, run.needed) == (StopReason.DIVERGED, None)
    assert quartile_curves([run])[2].size in (0, MOST_POINTS)


def test_a_curve_is_kept_in_few_points_its_ends_among_them():
    (run,) = compared(chain(), Plan.over_seeds(1), 30_000)
    assert len(run.curve[0]) <= MOST_POINTS
    assert (run.curve[0][0], run.curve[0][-1]) == (0, 30_000)


def test_the_starting_weights_of_a_run_can_be_used_as_one_edit():
    project = xor_with_skip()
    results = compared(project, Plan.over(2, rates=[0.3]))
    change = starting_from(project, results[1].setup)
    other = project.copy()
    other.apply(change)
    assert (other.training.learning_rate, other.training.seed) == (0.3, results[1].setup.seed)
    other.apply(edits.set_training(other, epochs=200))
    plan = compile_plan(other.network)
    loss = Trainer(plan, plan.parameters(other.network), *other.samples(), other.training).advance().loss
    assert loss == results[1].loss
    other = project.copy()
    other.apply(change)
    other.apply(change.inverted())
    assert dict(other.network.edges) == dict(project.network.edges)


def test_the_table_has_a_line_for_each_run_in_full_precision():
    text = csv([outcome(None, 1, 0.1), outcome(7, 0, 1 / 3)], TrainingSettings(learning_rate=0.25))
    head, first, second = text.splitlines()
    assert head == ",".join(HEADINGS)
    assert first == f"g,0,0.25,gradient_descent,1,7,10,{1 / 3!r},epochs"
    assert second.startswith("g,1,0.25,gradient_descent,0,,10,0.1,")
    assert math.isfinite(float(first.split(",")[7]))
