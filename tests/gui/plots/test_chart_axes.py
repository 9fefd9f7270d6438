"""The axes of a chart: where numbers stand, and limits that hold them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from gui.plots.chart import Chart, Mark, Series
from gui.plots.chart_axes import axes_of

ROOM = QRectF(0, 0, 400, 200)


def chart(y, x=None, label="loss E", **more):
    y = np.array(y, float)
    x = np.arange(len(y), dtype=float) if x is None else np.array(x, float)
    return Chart("Loss", "epoch", label, (Series("a", x, y),), **more)


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=30), st.booleans())
def test_all_numbers_stand_within(y, logarithmic):
    axes = axes_of(chart(y, label="value", logarithmic=logarithmic), ROOM)
    places = axes.up(np.array(y))
    places = places[np.isfinite(places)]
    assert (places >= axes.area.top() - 1e-6).all()
    assert (places <= axes.area.bottom() + 1e-6).all()
    assert axes.across(np.arange(len(y)))[-1] <= axes.area.right() + 1e-6


def test_a_loss_begins_at_nought_and_a_logarithm_at_powers_of_ten():
    assert axes_of(chart([0.9, 0.2]), ROOM).y[0] == 0
    log = axes_of(chart([0.9, 0.02], logarithmic=True), ROOM)
    assert (log.logarithmic, log.y) == (True, (-2.0, 0.0))
    assert log.up(np.array([0.1]))[0] == pytest.approx(log.area.center().y())
    assert np.isnan(log.up(np.array([0.0, -1.0]))).all()


def test_a_loss_that_explodes_is_shown_on_a_logarithmic_axis():
    assert axes_of(chart([1.0, 1e5]), ROOM).logarithmic
    assert not axes_of(chart([1.0, 1e5], label="weight"), ROOM).logarithmic
    assert axes_of(chart([1.0, 1e300, 1.7e308]), ROOM).y[1] <= 307


def test_while_it_grows_the_axis_across_stays_for_a_while():
    kept = axes_of(chart(np.ones(100)), ROOM)
    assert axes_of(chart(np.ones(70)), ROOM, kept).x == kept.x
    assert axes_of(chart(np.ones(20)), ROOM, kept).x != kept.x
    assert axes_of(chart(np.ones(120)), ROOM, kept).x == (0.0, 119.0)


def test_a_diagonal_has_one_scale_and_bars_stand_on_nought():
    both = axes_of(chart([5.0, 7.0], [1.0, 2.0], diagonal=True, counts_x=False), ROOM)
    assert both.x == both.y
    bars = Chart("H", "w", "n", (Series("a", np.array([1.0, 2]), np.array([900.0, 901]), 0, Mark.BARS, 1.0),))
    assert axes_of(bars, ROOM).y[0] == 0


def test_a_place_is_read_back():
    axes = axes_of(chart(np.ones(50)), ROOM)
    assert axes.x_at(axes.place(37.0, 1.0).x()) == pytest.approx(37.0)
