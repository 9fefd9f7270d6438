"""Axes: numbers to pixels and back, round ticks, limits that stay while the numbers change a little."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from gui.plots.axes import Axes, rounded_limits, tick_text, ticks


def test_a_place_reads_back():
    axes = Axes(QRectF(60, 10, 200, 100), (-2, 6), (0, 5))
    assert axes.numbers(axes.place(1.5, 4)) == pytest.approx((1.5, 4))
    assert axes.place(-2, 0) == axes.area.bottomLeft()
    assert axes.place(6, 5) == axes.area.topRight()


LIMITS = [(0, 1), (-3, 3), (1e-9, 2e-9), (-1e12, 5e11), (0.99, 1.01), (7, 7.0001), (-1.6, 1.9)]


@pytest.mark.parametrize("limits", LIMITS)
@pytest.mark.parametrize("about", [0.5, 3, 8])
def test_ticks_are_round_few_but_two_and_within(limits, about):
    found = ticks(limits, about)
    slack = 1e-6 * (limits[1] - limits[0])
    assert 2 <= len(found) <= max(5, about + 1)
    assert all(limits[0] - slack <= tick <= limits[1] + slack for tick in found)
    assert all(len(tick_text(tick).replace("−", "").replace(".", "")) < 8 for tick in found)


VALUES = {
    "some": [-1.0, 0.3, 2.7],
    "one": [4.2],
    "zero": [0.0, 0.0],
    "none": [],
    "only bad": [np.nan, np.inf],
    "some bad": [1.0, np.nan, 2.0, -np.inf],
    "tiny": [1e-300, 2e-300],
    "large": [1e299, -1e299, 1.7e308],
}


@pytest.mark.parametrize("name", VALUES)
def test_limits_hold_everything_finite(name):
    values = np.array(VALUES[name])
    low, high = rounded_limits(values)
    assert low < high
    finite = values[np.isfinite(values) & (np.abs(values) < 1e300)]
    assert ((low <= finite) & (finite <= high)).all()


def test_limits_stay_while_the_values_change_a_little():
    assert rounded_limits(np.array([0.1, 4.2])) == rounded_limits(np.array([0.12, 4.3]))


@pytest.mark.parametrize(
    ("value", "text"), [(0.30000000000000004, "0.3"), (1e-7, "1e−7"), (250000, "250,000"), (-2, "−2"), (1e12, "1e12")]
)
def test_numbers_beside_an_axis_are_short(value, text):
    assert tick_text(value) == text
