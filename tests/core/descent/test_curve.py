"""The curve stays small however long the run, and shows its newest point."""

from __future__ import annotations

import numpy as np

from core.descent.curve import MOST_POINTS, Curve


def test_a_short_run_is_kept_whole():
    curve = Curve(iterations_per_epoch=25)
    curve.record(0, np.array([3.0]))
    curve.record(1, np.array([2.0, 1.0]))
    points = curve.points()
    assert points.epochs.tolist() == [0, 1, 2]
    assert points.iterations.tolist() == [0, 25, 50]
    assert points.losses.tolist() == [3.0, 2.0, 1.0]


def test_a_million_epochs_are_thinned_evenly_and_end_with_the_newest():
    curve = Curve(1)
    for start in range(0, 1_000_001, 30_000):
        epochs = np.arange(start, min(start + 30_000, 1_000_001))
        curve.record(start, epochs / 2)
    points = curve.points()
    assert len(points.epochs) <= MOST_POINTS
    assert (points.epochs[0], points.epochs[-1]) == (0, 1_000_000)
    assert len(np.unique(np.diff(points.epochs[:-1]))) == 1
    np.testing.assert_array_equal(points.losses, points.epochs / 2)


def test_how_it_was_recorded_makes_no_difference():
    losses = np.random.default_rng(0).random(20_001)
    whole, pieces = Curve(1), Curve(1)
    whole.record(0, losses)
    for start in range(0, len(losses), 77):
        pieces.record(start, losses[start : start + 77])
    np.testing.assert_array_equal(whole.points().losses, pieces.points().losses)


def test_what_came_after_an_epoch_can_be_forgotten():
    curve = Curve(1)
    curve.record(0, np.arange(100_001.0))
    curve.cut(5_000)
    assert curve.points().epochs[-1] <= 5_000


def test_what_is_recorded_again_takes_the_place_of_what_was():
    curve = Curve(1)
    curve.record_measured(0, 3.0)
    curve.record_met(0, np.array([3.0, 2.0]))
    curve.record_measured(2, 1.0)
    curve.record_met(2, np.array([1.5]))
    assert (curve.points().epochs.tolist(), curve.points().losses.tolist()) == ([0, 1, 2], [3.0, 2.0, 1.5])


def test_means_stand_at_their_epochs_and_have_no_measured_one_among_them():
    curve = Curve(4, "sum")
    curve.record_measured(0, 3.0)
    curve.record_met(0, np.array([2.5]))
    curve.record_measured(1, 2.0)
    points = curve.points()
    assert (points.epochs.tolist(), points.losses.tolist()) == ([0, 1], [3.0, 2.5])
    assert points.manner == "sum while training"


def test_a_loss_that_is_not_finite_is_no_point():
    curve = Curve(1)
    curve.record_measured(0, np.inf)
    assert len(curve.points().epochs) == 0


def test_points_are_read_only():
    curve = Curve(1)
    curve.record(0, np.ones(3))
    points = curve.points()
    assert not any(array.flags.writeable for array in (points.epochs, points.iterations, points.losses))
