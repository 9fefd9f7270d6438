"""What an error surface is painted from: heights, levels, lines, limits, and its numbers as a table."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

from gui.plots.surface_scene import contour_lines
from tests.gui.plots.surfaces import scene


def test_heights_are_e_or_its_logarithm_and_holes_are_unknown():
    losses = np.array([0.0, 0.01, 1.0, np.inf, np.nan])
    np.testing.assert_array_equal(scene().scaled(losses), [0, 0.01, 1, np.nan, np.nan])
    np.testing.assert_allclose(scene(logarithmic=True).scaled(losses), [np.nan, -2, 0, np.nan, np.nan])


@pytest.mark.parametrize("logarithmic", [False, True])
def test_levels_lie_within_the_range_and_the_range_holds_all_heights(logarithmic):
    one = scene(logarithmic=logarithmic)
    (low, high), heights = one.range, one.scaled(one.surface.losses)
    assert low <= heights.min() <= heights.max() <= high
    assert 3 <= len(one.levels) <= 30
    assert all(low - 1e-9 <= level <= high + 1e-9 for level in one.levels)
    for loss in map(one.loss_of, one.levels):
        assert loss == pytest.approx(float(f"{loss:.3g}"), rel=1e-9, abs=1e-12)


def test_a_surface_of_holes_only_has_no_lines():
    whole = scene()
    empty = scene(surface=replace(whole.surface, losses=np.full_like(whole.surface.losses, np.nan)))
    assert empty.range == (0.0, 1.0)
    assert contour_lines(empty, 0.5) == []


def test_over_many_powers_of_ten_levels_are_1_2_and_5_of_each_or_the_powers_alone():
    whole = scene(logarithmic=True)
    for low, expected in ((-2, {"1", "2", "5"}), (-9, {"1"})):
        losses = np.logspace(low, 0.5, whole.surface.losses.size).reshape(whole.surface.losses.shape)
        one = scene(logarithmic=True, surface=replace(whole.surface, losses=losses))
        assert {f"{one.loss_of(level):.3e}"[0] for level in one.levels} == expected
        assert one.levels[0] == pytest.approx(low)


@pytest.mark.parametrize("logarithmic", [False, True])
def test_on_a_contour_line_e_is_its_level(logarithmic):
    one = scene(logarithmic=logarithmic)
    level = one.levels[len(one.levels) // 2]
    lines = contour_lines(one, level)
    assert lines
    heights = one.heights(np.concatenate(lines))
    spread = one.range[1] - one.range[0]
    np.testing.assert_allclose(heights[np.isfinite(heights)], level, atol=0.01 * spread)


def test_zooming_keeps_its_place_and_moving_its_length():
    one = scene(here=(0.5, 0.0))
    (low, high), _ = one.zoomed(2.0)
    assert (high - low, (0.5 - low) / (high - low)) == pytest.approx((2.0, 2.5 / 4))
    np.testing.assert_allclose(one.zoomed(0.5, (-2.0, 3.0)), [(-2, 6), (-5, 3)])
    np.testing.assert_allclose(one.moved((0.5, -0.25)), [(0, 4), (-2, 2)])
    np.testing.assert_allclose(scene(here=(9.0, 0.0)).zoomed(2.0), [(-1, 1), (0, 2)])


def test_its_numbers_are_a_table_in_full_precision():
    one = scene()
    rows = list(csv.reader(io.StringIO(one.csv())))
    assert rows[0] == ["w_1", "w_2", "E"]
    assert len(rows) == 1 + one.surface.losses.size
    x, y, loss = map(float, rows[1 + 65 + 3])
    assert (x, y, loss) == (one.surface.axes[0][3], one.surface.axes[1][1], one.surface.losses[1, 3])


def test_a_hole_is_an_empty_cell():
    one = scene(limits=((-2.0, 2.0),))
    holed = np.where(np.arange(len(one.surface.losses)) == 0, np.inf, one.surface.losses)
    rows = list(csv.reader(io.StringIO(scene(limits=one.limits, surface=replace(one.surface, losses=holed)).csv())))
    assert rows[1][1] == ""
    assert rows[2][1] != ""
