"""The points of a loss curve: epochs, or the iterations of a first one; thinned without losing a peak."""

import math

import numpy as np
import pytest

from core.descent.curve import LossCurve
from core.descent.snapshot import Snapshot
from core.plan import Parameters
from core.writing.notation import Notation
from gui.plots.loss_points import LossHistory, LossPoints, thinned


def snapshot(epochs, iteration, loss):
    curve = LossCurve(np.arange(epochs + 1), np.arange(epochs + 1) * 10, 1.0 / np.arange(1, epochs + 2))
    return Snapshot(Parameters(np.empty(0), np.empty(0)), epochs, iteration, loss, iteration, curve, None)


def test_epochs_are_what_is_counted():
    points = LossHistory().points(snapshot(4, 40, 0.2))
    assert (points.unit, points.x.tolist()) == ("epoch", [0, 1, 2, 3, 4])
    assert points.losses[-1] == 0.2


def test_before_the_first_epoch_is_over_iterations_are_counted():
    history = LossHistory()
    history.points(snapshot(0, 0, 1.0))
    history.points(snapshot(0, 3, 0.9))
    history.points(snapshot(0, 3, 0.9))
    points = history.points(snapshot(0, 5, 0.8))
    assert (points.unit, points.x.tolist(), points.losses.tolist()) == ("iteration", [0, 3, 5], [1.0, 0.9, 0.8])
    assert history.points(snapshot(0, 1, 0.95)).x.tolist() == [0, 1]


def test_a_loss_that_is_not_known_yet_is_no_point():
    assert len(LossHistory().points(snapshot(0, 3, math.nan))) == 1


@pytest.mark.parametrize(("x", "index"), [(-5, 0), (0.4, 0), (0.6, 1), (2.9, 3), (99, 3)])
def test_the_nearest_point_is_found(x, index):
    assert LossPoints("epoch", np.arange(4.0), np.ones(4)).nearest(x) == index


def test_the_nearest_of_one_is_that_one():
    assert LossPoints("epoch", np.zeros(1), np.ones(1)).nearest(7) == 0


def test_thinning_keeps_the_ends_and_every_peak():
    x = np.arange(10_000.0)
    y = np.sin(x / 500)
    y[4321], y[8765] = 50, -50
    fewer_x, fewer_y = thinned(x, y, 100)
    assert len(fewer_x) <= 202
    assert {50, -50} <= set(fewer_y)
    assert (fewer_x[0], fewer_x[-1]) == (0, 9999)
    assert (np.diff(fewer_x) > 0).all()


def test_a_mean_is_not_called_e():
    points = LossPoints("epoch", np.arange(2.0), np.array([0.5, 0.25]), "mean while training")
    said = [points.said(index, Notation(4)) for index in (0, 1)]
    assert said == ["epoch 0 · E = 0.5", "epoch 1 · mean 0.25"]
    assert points.csv().startswith("epoch,loss (mean while training)\n")


def test_few_points_are_left_as_they_are():
    x = np.arange(50.0)
    assert thinned(x, x, 100) == (x, x)


def test_the_table_reads_back_exactly():
    points = LossPoints("epoch", np.arange(3.0), np.array([0.1, 1 / 3, 1e-17]))
    head, *rows = points.csv().splitlines()
    assert head == "epoch,loss"
    assert [float(row.split(",")[1]) for row in rows] == points.losses.tolist()
