"""A watch says where to look, how far a run may go on at once, and which of the points seen is the first."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from core.descent.snapshot import Stop, StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.descent.watch import NO_WATCH, Watch
from core.plan import Parameters, Plan

FOUND = Stop(StopReason.ACCURACY, "Found.")


def watch(test, looks=(0, 1, 2, 4, 8, 16, 900)):
    return Watch(np.array(looks), test, FOUND)


def above(limit):
    """The last number is a weight."""
    return lambda points: points[:, -1] >= limit


def test_the_looks_within_are_counted_from_where_a_run_stands():
    looks = watch(above(1))
    for epoch, ends in itertools.product(range(20), range(20)):
        wanted = [look - epoch for look in looks.looks if epoch < look <= epoch + ends]
        assert looks.within(epoch, ends).tolist() == wanted


def test_it_goes_too_far_by_a_fraction_only_while_there_are_looks():
    looks = watch(above(1))
    assert [looks.ahead(epoch) for epoch in (0, 100, 800)] == [64, 64, 200]
    assert looks.ahead(900) == NO_WATCH.ahead(0) > 10**9


def test_the_first_that_has_it_counts_unless_something_infinite_came_before():
    points = np.array([[0.0, 1.0], [0.0, 3.0], [np.inf, 5.0], [0.0, 7.0]])
    assert [watch(above(limit)).first(points) for limit in (0, 2, 4, 6)] == [0, 1, None, None]
    assert watch(above(0)).first(points[:0]) is None
    assert NO_WATCH.first(points) is None


def sliding(watched, batch_size, **settings):
    """E = ¼(w − 1)² + ¼(w − 3)²: in full batches w goes from 0 to 2 by quarters of what is left."""
    plan = Plan.from_arrays(1, [0, 0], [0], [1], [1], [False, False])
    options = TrainingSettings(
        learning_rate=0.25, epochs=500, batch_size=batch_size, shuffle=batch_size is not None, **settings
    )
    data = np.ones((2, 1)), np.array([[1.0], [3.0]])
    return Trainer(plan, Parameters(np.zeros(1), np.zeros(2)), *data, options, watch=watched)


@pytest.mark.parametrize("batch_size", [None, 1])
@pytest.mark.parametrize("cut", ["whole", "iterations", "epochs"])
def test_a_run_ends_at_the_first_look_that_finds_it_however_it_is_cut(batch_size, cut):
    limit, looks = 1.6, (0, 1, 3, 6, 10, 15)
    plain, by_epoch = sliding(NO_WATCH, batch_size), []
    for _ in range(16):
        by_epoch.append(plain.advance(epochs=1))
    wanted = next(s for s in by_epoch if s.epoch in looks and s.parameters.weights[0] >= limit)
    run = sliding(watch(above(limit), looks), batch_size)
    steps = {"whole": {}, "iterations": {"iterations": 1}, "epochs": {"epochs": 2}}[cut]
    while (snapshot := run.advance(**steps)).stop is None:
        pass
    assert (snapshot.epoch, snapshot.stop, snapshot.loss) == (wanted.epoch, FOUND, wanted.loss)
    np.testing.assert_array_equal(snapshot.parameters.weights, wanted.parameters.weights)
    np.testing.assert_array_equal(snapshot.curve.losses, wanted.curve.losses)
    assert run.advance().epoch == wanted.epoch, "there it stays"


def test_what_is_there_at_the_beginning_needs_no_update():
    assert sliding(watch(above(0)), None).advance().epoch == 0
    assert sliding(watch(above(0), [2]), None).advance().epoch == 2
