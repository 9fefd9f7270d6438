"""The nearest point is found, and keys walk from one to the next without falling off."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from gui.plots.chart import NO_CHART, Chart, Mark, Series
from gui.plots.chart_axes import axes_of
from gui.plots.chart_reading import FAR, found, is_there, walked

ROOM = QRectF(0, 0, 400, 220)
PLACES = st.tuples(st.floats(80, 370), st.floats(20, 170))


def cloud(seed):
    x, y = np.random.default_rng(seed).random((2, 40))
    return Chart("P", "y", "ŷ", (Series("a", x, y, 0, Mark.POINTS),), diagonal=True, counts_x=False)


@given(st.integers(0, 1000), PLACES)
def test_of_a_cloud_it_is_the_nearest_on_the_screen(seed, place):
    chart = cloud(seed)
    axes = axes_of(chart, ROOM)
    got = found(chart, axes, ROOM, QPointF(*place))
    if not axes.area.contains(QPointF(*place)):
        return
    places = [axes.place(float(x), float(y)) for x, y in zip(chart.series[0].x, chart.series[0].y, strict=True)]
    far = [np.hypot(each.x() - place[0], each.y() - place[1]) for each in places]
    assert far[got[1]] == pytest.approx(min(far))


def test_outside_and_of_nothing_there_is_nothing():
    chart = cloud(1)
    assert found(chart, axes_of(chart, ROOM), ROOM, QPointF(1, 1)) is None
    assert found(NO_CHART, axes_of(NO_CHART, ROOM), ROOM, QPointF(200, 100)) is None
    assert walked(NO_CHART, None, 1) is None
    assert is_there(NO_CHART, None)
    assert not is_there(NO_CHART, (0, 0))


@given(st.lists(st.tuples(st.sampled_from([-FAR, -1, 1, 10, FAR]), st.sampled_from([-1, 0, 1])), max_size=12))
def test_walking_never_leaves_the_chart(steps):
    x = np.arange(5.0)
    chart = Chart("L", "epoch", "E", (Series("a", x, x), Series("none", x[:0], x[:0]), Series("b", x[:2], x[:2])))
    at = None
    for along, across in steps:
        at = walked(chart, at, along, across)
        assert is_there(chart, at)
        assert len(chart.series[at[0]].x)
