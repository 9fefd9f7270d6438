"""A chart says what its points are, writes them down, and smooths."""

import csv
import io
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.descent.metrics import Confusion
from core.writing.notation import Notation
from gui.plots.chart import NO_CHART, Chart, Mark, Matrix, Series, smoothed


def series(name, x, y, **more):
    return Series(name, np.array(x, float), np.array(y, float), **more)


def read(text):
    return list(csv.reader(io.StringIO(text)))


def test_series_with_the_same_x_are_columns():
    chart = Chart("Loss", "epoch", "loss E", (series("a", [0, 1], [0.1, 1 / 3]), series("b, c", [0, 1], [2, math.inf])))
    assert read(chart.csv()) == [["epoch", "a", "b, c"], ["0", "0.1", "2"], ["1", repr(1 / 3), "inf"]]


def test_with_decimal_commas_semicolons_part_the_columns():
    text = Chart("Loss", "epoch", "loss E", (series("a, b", [0, 1], [0.1, 2]),)).csv(decimal_comma=True)
    assert text == "epoch;a, b\n0;0,1\n1;2\n"


def test_series_with_other_x_are_listed():
    chart = Chart("Loss", "epoch", "loss E", (series("a", [0, 1], [1, 2]), series("b", [0.5], [3])))
    rows = [["series", "epoch", "loss E"], ["a", "0", "1"], ["a", "1", "2"], ["b", "0.5", "3"]]
    assert read(chart.csv()) == rows


def test_what_was_measured_is_written_not_what_was_smoothed():
    faint, smooth = series("a", [0, 1], [1, 3], mark=Mark.FAINT), series("a", [0, 1], [2, 2])
    assert read(Chart("", "epoch", "E", (faint, smooth)).csv())[1:] == [["0", "1"], ["1", "3"]]


def test_what_a_point_says():
    chart = Chart("Loss", "epoch", "loss E", (series("Run 1", [0, 1200], [1, 0.123456]),))
    assert chart.said(0, 1, Notation(4)) == "Run 1 · epoch 1,200 · loss E 0.1235"
    assert chart.nearest_in(0, 500) == 0
    assert chart.nearest_in(0, 700) == 1
    assert not NO_CHART
    assert chart


def test_a_matrix_says_and_writes_its_cells():
    matrix = Matrix("Confusion", Confusion(("no", "yes"), np.array([[3, 1], [0, 2]])))
    assert matrix.said(0, 1, Notation()) == "true no, taken for yes: 1 of 4 of its rows"
    assert read(matrix.csv()) == [["true \\ predicted", "no", "yes"], ["no", "3", "1"], ["yes", "0", "2"]]


@given(st.lists(st.floats(-1e6, 1e6), max_size=60), st.integers(1, 30))
def test_smoothing_is_the_mean_about_each_point(values, window):
    y = np.array(values)
    got = smoothed(y, window)
    for place in range(len(y)):
        half = 0 if window < 2 else min(window // 2, place, len(y) - 1 - place)
        assert got[place] == pytest.approx(y[place - half : place + half + 1].mean(), abs=1e-6)


def test_a_slope_stays_a_slope_and_gaps_stay_out():
    assert smoothed(np.arange(20.0), 7) == pytest.approx(np.arange(20.0))
    assert smoothed(np.array([1, math.nan, 3.0]), 3)[1] == 2
