"""Lines break where there is no number."""

import numpy as np

from gui.plots.chart_painting import pieces


def test_numbers_that_are_none_break_a_line():
    assert [len(piece) for piece in pieces(np.arange(6.0), np.array([np.nan, 1, 2, np.nan, 3, np.nan]))] == [2, 1]
    assert pieces(np.arange(2.0), np.array([np.nan, np.nan])) == []
