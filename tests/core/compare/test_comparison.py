"""A comparison at work: goals other than the loss, the same numbers however it is cut, and how fast it will be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core import edits, engine
from core.compare import Comparison, Goal, Measure, Plan
from core.compare.goal import looks_within
from core.data.split import Split
from core.descent.gauge import gauge_of
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.plan import compile_plan
from core.records import Kind
from tests.networks import random_project, xor_with_skip

engine.prepare()


def compared(project, plan, epochs, goal, workers=2):
    comparison = Comparison(project, plan, epochs, goal, workers)
    comparison.start()
    comparison.join()
    assert comparison.error is None
    return {run.setup.seed: run for run in comparison.results}


def looked_at(project, seed, epochs, met):
    """Train one epoch after the other, and return the first that is looked at and meets the goal."""
    other = project.copy()
    other.apply(edits.randomize(other, seed))
    plan = compile_plan(other.network)
    options = edits.set_training(other, epochs=epochs)
    other.apply(options)
    trainer = Trainer(plan, plan.parameters(other.network), *other.training_samples(), other.training)
    snapshot, looks = trainer.advance(0), set(looks_within(epochs).tolist())
    while True:
        if snapshot.epoch in looks and met(snapshot.parameters):
            return snapshot.epoch, snapshot.loss
        if snapshot.stop is not None:
            return None, snapshot.loss
        snapshot = trainer.advance(epochs=1)


@pytest.mark.parametrize("batch", [None, 1])
def test_an_accuracy_is_reached_at_the_first_epoch_that_is_looked_at_and_has_it(batch):
    project = xor_with_skip()
    project.apply(edits.set_training(project, batch_size=batch))
    inputs, targets = project.samples()
    plan = compile_plan(project.network)

    def all_right(parameters):
        outputs = engine.evaluate(plan, parameters, inputs)[plan.outputs][0]
        return bool(((outputs >= 0.5) == (targets[:, 0] == 1)).all())

    runs = compared(project, Plan.over_seeds(8), 1500, Goal(Measure.ACCURACY, 1.0))
    assert any(run.needed for run in runs.values()), "some get there, and not at once"
    for seed, run in runs.items():
        needed, loss = looked_at(project, seed, 1500, all_right)
        assert (run.needed, run.loss) == (needed, loss)
        assert run.stop is (StopReason.ACCURACY if needed is not None else StopReason.EPOCHS)


def test_a_gradient_is_reached_where_it_is_short_enough():
    project = xor_with_skip()
    gauge = gauge_of(compile_plan(project.network), project)
    runs = compared(project, Plan.over_seeds(3), 800, Goal(Measure.GRADIENT, 0.05))
    for seed, run in runs.items():
        needed, loss = looked_at(project, seed, 800, lambda p: gauge.gradient_norm(p) <= 0.05)
        assert (run.needed, run.loss) == (needed, loss)


@pytest.mark.parametrize("seed", range(12))
def test_a_goal_is_met_after_the_same_epoch_as_by_looking_one_epoch_after_the_other(seed):
    project = random_project(seed, rows=9)
    values, outputs = project.dataset.values.copy(), len(project.network.of_kind(Kind.OUTPUT))
    classes = max(2, outputs)
    values[:, -outputs:] = np.eye(classes)[np.arange(9) % classes, :outputs]
    project.apply(edits.set_data(project, "Classes", replace(project.dataset, values=values)))
    batch, rate = (None, 1, 3)[seed % 3], (0.05, 0.5, 8.0)[seed // 3 % 3]
    project.apply(edits.set_training(project, batch_size=batch, learning_rate=rate, shuffle=seed % 2 == 0))
    gauge = gauge_of(compile_plan(project.network), project)
    begun = gauge.gradient_norm(compile_plan(project.network).parameters(project.network))
    for goal, met in (
        (Goal(Measure.ACCURACY, 0.6), lambda p: gauge.accuracy(p) >= 0.6),
        (Goal(Measure.GRADIENT, begun / 3), lambda p: gauge.gradient_norm(p) <= begun / 3),
    ):
        for run_seed, run in compared(project, Plan.over_seeds(2), 130, goal).items():
            assert (run.needed, run.loss) == looked_at(project, run_seed, 130, met)


def test_the_documents_own_limits_do_not_hold():
    project = xor_with_skip()
    project.apply(edits.set_training(project, target_loss=100.0, gradient_norm=100.0, max_seconds=1e-9, epochs=3))
    held_out = replace(project.dataset, split=Split(rows=(0,)))
    project.apply(edits.set_data(project, "Hold out", held_out))
    project.apply(edits.set_training(project, patience=1))
    (run,) = compared(project, Plan.over_seeds(1), 40, None).values()
    assert (run.epochs, run.stop) == (40, StopReason.EPOCHS)


def test_the_weights_at_the_end_are_kept_and_give_the_loss_that_is_told():
    project = xor_with_skip()
    (run,) = compared(project, Plan.over_seeds(1, first=2), 50, None).values()
    gauge = gauge_of(compile_plan(project.network), project)
    assert gauge.loss_at(run.parameters) == pytest.approx(run.loss, rel=1e-12)


def test_the_weights_of_large_comparisons_are_not_kept(monkeypatch):
    monkeypatch.setattr("core.compare.comparison._MOST_KEPT", 8)
    (run,) = compared(xor_with_skip(), Plan.over_seeds(1), 5, None).values()
    assert run.parameters is None


def test_runs_wait_for_the_kernels_that_are_being_loaded_and_can_be_cancelled_meanwhile(monkeypatch):
    loading = [True]
    monkeypatch.setattr(engine, "is_preparing", lambda: bool(loading))
    comparison = Comparison(xor_with_skip(), Plan.over_seeds(2), 5, None)
    comparison.start()
    assert comparison.waits
    assert comparison.progress == 0
    loading.clear()
    comparison.join()
    assert len(comparison.results) == 2
    loading.append(True)
    other = Comparison(xor_with_skip(), Plan.over_seeds(2), 5, None)
    other.start()
    other.cancel()
    other.join()
    assert not other.results
