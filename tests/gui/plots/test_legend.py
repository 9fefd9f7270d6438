"""The legend names every run once, stands where it hides least, and is left out where it would hide the chart."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from gui.plots.chart import Chart, Flag, Mark, Series
from gui.plots.chart_axes import axes_of
from gui.plots.legend import SIDE_NAME, best_corner, entries_of, flag_place, paint_legend
from gui.theme import FixedColors

X = np.linspace(0.0, 10.0, 50)


def chart_of(*lines, mark=Mark.LINE):
    return Chart("T", "epoch", "E", tuple(Series(f"Run {n}: Adam", X, y, n, mark) for n, y in enumerate(lines, 1)))


@pytest.fixture
def painter(qapp):
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    yield painter
    painter.end()


def test_a_run_is_named_once_and_its_validation_shares_one_line():
    seen = chart_of(X, X + 1).series
    sides = tuple(Series(f"{each.name} (validation)", X, each.y, each.look, Mark.SIDE) for each in seen)
    faint = Series("Run 1: Adam", X, X, 1, Mark.FAINT)
    chart = Chart("T", "epoch", "E", (faint, *seen, *sides))
    assert [entry.name for entry in entries_of(chart)] == ["Run 1: Adam", "Run 2: Adam", SIDE_NAME]
    assert [entry.name for entry in entries_of(chart, brief=True)] == ["Run 1", "Run 2"]


def test_of_very_many_the_rest_is_counted():
    names = [entry.name for entry in entries_of(chart_of(*[X] * 20))]
    assert len(names) == 12
    assert names[-1] == "and 9 more"


@pytest.mark.parametrize(
    ("line", "right", "top"),
    [(np.exp(-X), True, True), (np.exp(X - 10), False, True), (np.exp(X - 10)[::-1], True, True),
     (np.minimum(1.0, X / 0.5), True, False)],
)  # fmt: skip
def test_it_stands_where_it_hides_least(line, right, top):
    chart = chart_of(line)
    axes = axes_of(chart, QRectF(0, 0, 640, 360))
    corner = best_corner(axes, chart, QSizeF(200, 60))
    assert (corner.x() > axes.area.center().x(), corner.y() < axes.area.center().y()) == (right, top)


def test_it_stands_between_the_corners_where_all_of_them_are_taken():
    slow, soon = 1 - X / 100, np.exp(-X)
    chart = chart_of(slow, soon)
    axes = axes_of(chart, QRectF(0, 0, 640, 360))
    box = QRectF(best_corner(axes, chart, QSizeF(250, 90)), QSizeF(250, 90))
    lines = [(axes.across(X), axes.up(y)) for y in (slow, soon)]
    assert not any(box.contains(x, y) for xs, ys in lines for x, y in zip(xs.tolist(), ys.tolist(), strict=True))


def test_between_two_far_points_a_line_is_hidden_too():
    chart = Chart("T", "x", "y", (Series("a", np.array([0.0, 1.0]), np.array([0.0, 1.0])),))
    axes = axes_of(chart, QRectF(0, 0, 640, 360))
    corner = best_corner(axes, chart, QSizeF(300, 200))
    assert corner.x() < axes.area.center().x(), "the line runs through the top right"


def test_it_is_brief_or_left_out_where_there_is_no_room(painter):
    chart = chart_of(X, X + 1, X + 2)
    whole = paint_legend(painter, axes_of(chart, QRectF(0, 0, 640, 360)), chart, FixedColors())
    brief = paint_legend(painter, axes_of(chart, QRectF(0, 0, 230, 160)), chart, FixedColors())
    assert whole.width() > brief.width()
    assert paint_legend(painter, axes_of(chart, QRectF(0, 0, 200, 100)), chart, FixedColors()) is None


def test_what_is_thin_is_named_in_a_small_chart_too_where_there_is_room(painter):
    seen = chart_of(np.exp(-X)).series
    alone = Chart("T", "epoch", "E", seen)
    chart = replace(alone, series=(*seen, Series("Run 1 (validation)", X, X, 0, Mark.SIDE)))
    small = QRectF(0, 0, 280, 135)
    one, both = (paint_legend(painter, axes_of(each, small), each, FixedColors()) for each in (alone, chart))
    assert both.height() > one.height()


def test_it_hides_no_flag(painter):
    chart = replace(chart_of(np.exp(-X)), flags=(Flag(9.5, "best", 1, 0.9),))
    axes = axes_of(chart, QRectF(0, 0, 640, 360))
    box = paint_legend(painter, axes, chart, FixedColors())
    assert not box.contains(flag_place(axes, chart.flags[0]))
    assert flag_place(axes, Flag(9.5, "best", 1)).y() == axes.area.top()
