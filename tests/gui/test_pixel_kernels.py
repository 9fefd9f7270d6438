"""The kernels paint what a pixel's share of a line or of a stamp says, whatever reaches beyond the image."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui import pixel_kernels

HIGH, WIDE, RED = 24, 30, 0xFF_FF_00_00
FINE = 12
"""So many points along and across a pixel tell which share of it a line covers."""


def stroked(lines, pen=1.0, color=RED, ground=0):
    pixels = np.full(HIGH * WIDE, ground, dtype=np.uint32)
    pixel_kernels.stroke(pixels, HIGH, WIDE, np.array(lines, dtype=float).reshape(-1, 4), pen, np.uint32(color))
    return pixels.reshape(HIGH, WIDE)


def alpha(pixels):
    return (pixels >> 24).astype(int)


def covered(line, pen):
    """Return each pixel's share that lies in the rectangle round a line, by counting points."""
    (x1, y1, x2, y2), steps = line, (np.arange(FINE) + 0.5) / FINE
    x = (np.arange(WIDE)[:, None] + steps).ravel()
    y = (np.arange(HIGH)[:, None] + steps).ravel()[:, None]
    length = math.hypot(x2 - x1, y2 - y1)
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
    aside = ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
    inside = (along >= 0) & (along <= length) & (np.abs(aside) <= pen / 2)
    return inside.reshape(HIGH, FINE, WIDE, FINE).mean(axis=(1, 3))


def test_level_and_upright_lines_cover_what_they_cover_exactly():
    level = alpha(stroked([3.5, 7.25, 9.0, 7.25], pen=2.0))
    assert level[6, 4:9] == pytest.approx(255 * 0.75, abs=1)
    assert level[7, 4:9].tolist() == [255] * 5
    assert level[8, 4:9] == pytest.approx(255 * 0.25, abs=1)
    assert level[7, 3] == pytest.approx(255 * 0.5, abs=1)
    assert level.sum() == pytest.approx(255 * 5.5 * 2, rel=0.01)
    upright = alpha(stroked([7.25, 9.0, 7.25, 3.5], pen=2.0))
    assert upright[:HIGH, :HIGH].tolist() == level[:HIGH, :HIGH].T.tolist()


@pytest.mark.parametrize("pen", [1.2, 2.0, 4.0])
@pytest.mark.parametrize("line", [(4, 5, 26, 9), (4, 20, 25, 3), (6, 2, 11, 22), (25, 21, 5, 2.5), (3, 3, 20, 19.6)])
def test_a_line_covers_its_share_of_each_pixel(line, pen):
    found, wanted = alpha(stroked(line, pen)) / 255, covered(line, pen)
    assert found.sum() == pytest.approx(wanted.sum(), rel=0.02)
    ends = np.array(line).reshape(2, 2)
    y, x = np.mgrid[:HIGH, :WIDE] + 0.5
    from_ends = np.min([np.hypot(x - px, y - py) for px, py in ends], axis=0)
    assert np.abs(found - wanted)[from_ends > pen + 1].max() < 0.15  # they are cut along an axis, not across


number = st.floats(-1e4, 1e4) | st.sampled_from([0.0, 3.0, 3.5, WIDE, HIGH, -0.5, math.inf, -math.inf, math.nan, 1e300])


@settings(max_examples=60)
@given(st.lists(st.tuples(number, number, number, number), max_size=4), st.floats(0.5, 6))
def test_whatever_lines_reach_beyond_the_image_nothing_else_is_painted(lines, pen):
    room = np.zeros((3, HIGH * WIDE), dtype=np.uint32)
    pixel_kernels.stroke(room[1], HIGH, WIDE, np.array(lines, dtype=float).reshape(-1, 4), pen, np.uint32(RED))
    assert not room[0].any()
    assert not room[2].any()
    left = [line for line in lines if np.abs(line).sum() < 1e9]
    assert (room[1].reshape(HIGH, WIDE) == stroked(left, pen)).all()


def test_a_line_is_the_same_from_either_end_and_where_the_image_cuts_it():
    whole = stroked([-400.0, -200.0, 460.0, 230.0], 3.0)
    assert (whole == stroked([460.0, 230.0, -400.0, -200.0], 3.0)).all()
    assert np.abs(alpha(whole) / 255 - covered((-400.0, -200.0, 460.0, 230.0), 3.0)).max() < 0.15


def test_lines_lie_over_the_ground_and_over_those_before_them():
    ground = 0xFF_00_00_FF
    over = stroked([2.0, 5.25, 20.0, 5.25], 1.5, ground=ground)
    assert over[5, 10] == RED
    assert over[4, 10] == 0xFF_7F_00_7F or over[4, 10] == 0xFF_80_00_7F
    assert over[8, 10] == ground


def test_a_stamp_is_laid_over_at_each_place_and_cut_at_the_edges():
    half, clear, full = 0x80_40_00_00, 0, 0xFF_00_FF_00
    picture = np.array([[half, full], [clear, half]], dtype=np.uint32)
    pixels = np.full((HIGH, WIDE), 0xFF_00_00_FF, dtype=np.uint32)
    before = pixels.copy()
    places = np.array([(4, 5), (WIDE - 1, 7), (9, -1), (-50, 3), (3, HIGH)], dtype=np.int64)
    which = np.array([1, 1, 1, 0, 1])
    pixel_kernels.stamp(pixels.ravel(), HIGH, WIDE, np.stack([0 * picture.ravel(), picture.ravel()]), 2, which, places)
    mixed = 0xFF_40_00_7F
    assert pixels[5:7, 4:6].tolist() == [[mixed, full], [0xFF_00_00_FF, mixed]]
    assert pixels[7:9, WIDE - 1].tolist() == [mixed, 0xFF_00_00_FF]
    assert pixels[0, 9:11].tolist() == [0xFF_00_00_FF, mixed]
    assert (pixels != before).sum() == 3 + 1 + 1
