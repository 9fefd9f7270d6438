"""Series can be told apart, and lines break where there is no number."""

import numpy as np

from gui.plots.chart_painting import N_COLORS, pen_of, pieces
from gui.theme import FixedColors


def test_numbers_that_are_none_break_a_line():
    assert [len(piece) for piece in pieces(np.arange(6.0), np.array([np.nan, 1, 2, np.nan, 3, np.nan]))] == [2, 1]
    assert pieces(np.arange(2.0), np.array([np.nan, np.nan])) == []


def test_looks_differ_in_more_than_colour():
    colors = FixedColors()
    pens = [pen_of(look, colors) for look in range(4 * N_COLORS)]
    assert len({(pen.color().name(), tuple(pen.dashPattern())) for pen in pens}) == 4 * N_COLORS
    assert len({tuple(pen.dashPattern()) for pen in pens[:N_COLORS]}) == N_COLORS
