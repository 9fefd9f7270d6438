"""Lines break where there is no number."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from core.writing.notation import Notation
from gui.plots.chart import Chart, Mark, Series
from gui.plots.chart_axes import axes_of
from gui.plots.chart_painting import paint_chart, pieces
from gui.plots.chart_reading import found
from gui.plots.legend import entries_of
from gui.theme import FixedColors


def test_numbers_that_are_none_break_a_line():
    assert [len(piece) for piece in pieces(np.arange(6.0), np.array([np.nan, 1, 2, np.nan, 3, np.nan]))] == [2, 1]
    assert pieces(np.arange(2.0), np.array([np.nan, np.nan])) == []


def test_a_band_is_filled_between_its_edges_and_is_not_in_the_legend(qtbot):
    x = np.arange(11.0)
    band = Series("", x, np.full(11, 2.0), 0, Mark.BAND, upper=np.full(11, 4.0))
    chart = Chart("Band", "epoch", "E", (Series("line", x, np.full(11, 6.0)), band))
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    colors, axes = FixedColors(), axes_of(chart, QRectF(image.rect()))
    assert (axes.y[0] <= 2, axes.y[1] >= 6) == (True, True)
    image.fill(colors.color("base"))
    painter = QPainter(image)
    paint_chart(painter, axes, chart, colors, Notation())
    painter.end()
    inside, outside = (image.pixelColor(axes.place(4.6, y).toPoint()) for y in (3.1, 5.1))
    assert inside != outside == colors.color("base")
    assert [entry.name for entry in entries_of(chart)] == ["line"]
    assert found(chart, axes, QRectF(image.rect()), axes.place(5.0, 3.0)) == (0, 5), "bands are not read"


def test_a_band_reaches_down_to_0_on_a_logarithmic_axis(qtbot):
    x = np.arange(3.0)
    band = Series("", x, np.zeros(3), 0, Mark.BAND, upper=np.array([1.0, 1e3, 1e3]))
    chart = Chart("Band", "epoch", "E", (band,), logarithmic=True)
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    colors, axes = FixedColors(), axes_of(chart, QRectF(image.rect()))
    image.fill(colors.color("base"))
    painter = QPainter(image)
    paint_chart(painter, axes, chart, colors, Notation())
    painter.end()
    assert image.pixelColor(axes.place(1.6, 3.0).toPoint()) != colors.color("base")
