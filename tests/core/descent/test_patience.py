"""A run ends where the rows held out are told no better, and goes back to where they were told best."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.descent.patience import Patience
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.engine.job import State
from tests.core.engine.oracle import dense_plan, loss, random_job, random_parameters

PLAN = dense_plan([2, 6, 1])
SEEN, HELD_OUT = random_job(PLAN, 6, seed=3), random_job(PLAN, 9, seed=4)


def trainer(keep_history=False, **settings):
    options = TrainingSettings(**{"learning_rate": 0.03, "epochs": 3000, **settings})
    held_out = HELD_OUT.inputs, HELD_OUT.targets
    start = random_parameters(PLAN)
    return Trainer(PLAN, start, SEEN.inputs, SEEN.targets, options, keep_history, held_out)


def numbers(snapshot):
    return np.concatenate([snapshot.parameters.biases, snapshot.parameters.weights])


def by_hand(patience: int, **settings) -> tuple[int, int, float, np.ndarray]:
    """Train epoch by epoch without the rule: the best epoch, that at which patience is over, its loss, its numbers."""
    every = max(1, patience // 20)
    run = trainer(**settings)
    best, low, held = 0, np.inf, None
    for epoch in range(3000):
        snapshot = run.advance(0) if epoch == 0 else run.advance(epochs=1)
        if epoch % every == 0 and (found := loss(HELD_OUT, numbers(snapshot))) < low:
            best, low, held = epoch, found, numbers(snapshot)
        if epoch - best >= patience:
            return best, epoch, low, held
    raise AssertionError("it never ends")


@pytest.mark.parametrize("settings", [{}, {"batch_size": 4}, {"optimizer": "adam", "learning_rate": 0.002}])
@pytest.mark.parametrize("patience", [7, 100])
@pytest.mark.parametrize("cut", [None, 13])
def test_it_ends_when_patience_is_over_and_goes_back_to_the_best(patience, settings, cut):
    best, end, low, held = by_hand(patience, **settings)
    assert 0 < best < end
    run = trainer(patience=patience, **settings)
    snapshot = run.advance(cut)
    while snapshot.stop is None:
        snapshot = run.advance(cut)
    assert snapshot.stop.reason is StopReason.VALIDATION
    assert (snapshot.epoch, snapshot.best.epoch, snapshot.best.iteration) == (best, best, snapshot.iteration)
    assert snapshot.best.loss == pytest.approx(low, rel=1e-9)
    np.testing.assert_allclose(numbers(snapshot), held, rtol=1e-9)
    assert snapshot.curve.epochs[-1] == end, "the curve shows how it went on"
    assert f"for {patience} epochs: the weights after epoch {best:,}, where it was {low:.4g}" in snapshot.stop.sentence


def test_it_tells_nothing_of_the_rows_held_out_without_patience():
    assert trainer(epochs=3).advance().best is None


def test_a_run_that_is_told_to_goes_on_from_the_best_and_repeats_its_numbers():
    run = trainer(patience=7, batch_size=4)
    stopped = run.advance()
    run.extend(1)
    assert run.advance().epoch == stopped.epoch + 1
    plain = trainer(batch_size=4).advance(epochs=stopped.epoch + 1)
    run = trainer(patience=7, batch_size=4)
    run.advance()
    run.extend(100)
    went_on = run.advance(epochs=1)
    np.testing.assert_allclose(numbers(went_on), numbers(plain), rtol=1e-9)
    assert went_on.curve.epochs[-1] == stopped.epoch + 1, "what came after the best is another way now"
    again = run.advance()
    assert (again.epoch, again.stop) == (stopped.epoch, stopped.stop)


def test_where_a_run_is_taken_back_its_best_is_what_it_was_then():
    run = trainer(patience=50)
    early = run.advance(epochs=5)
    mark = run.mark()
    end = run.advance()
    assert end.best.epoch > early.best.epoch
    run.go_back(mark)
    assert run.advance(0).best == early.best
    assert numbers(run.advance()).tolist() == numbers(end).tolist()


def test_the_best_moment_is_kept_however_the_history_is_thinned(monkeypatch):
    monkeypatch.setattr("core.descent.history.MOST_MOMENTS", 8)
    run = trainer(keep_history=True, patience=400)
    end = run.advance()
    assert end.stop.reason is StopReason.VALIDATION
    history = run.history
    assert history.iterations[-1] > end.iteration
    kept = history.moment(history.pinned)
    assert kept.iteration == end.best.iteration
    assert kept.parameters.weights.tolist() == end.parameters.weights.tolist()


@pytest.mark.parametrize(("epochs", "every"), [(1, 1), (19, 1), (40, 2), (1000, 50)])
def test_it_looks_about_twenty_times_before_it_gives_up(epochs, every):
    patience = Patience(HELD_OUT, epochs)
    assert patience.every == every
    assert [patience.epochs_to_look(n) for n in (0, every - 1, every)] == [every, 1, every]


def test_it_never_looks_without_rows_or_without_patience():
    for patience in (Patience(None, 5), Patience(HELD_OUT, None)):
        assert patience.epochs_to_look(3) is None
        assert not patience.is_better(State.starting_from(random_parameters(PLAN)), 0, None)
        assert patience.over(10**9) is None


def test_a_loss_that_is_no_number_is_never_the_best():
    patience = Patience(replace(HELD_OUT, targets=np.full_like(HELD_OUT.targets, np.inf)), 5)
    assert not patience.is_better(State.starting_from(random_parameters(PLAN)), 0, None)
    assert patience.over(1000) is None
