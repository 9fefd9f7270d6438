"""The axes of a chart: linear or logarithmic, with round limits, ticks and labels."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.plan import FloatArray
from core.writing.notation import Notation
from gui.plots.axes import Limits, rounded_limits, tick_text, ticks
from gui.plots.chart import Chart, Mark, Series
from gui.theme import Colors
from gui.widgets import script_text

LEFT, RIGHT, TOP, BOTTOM = 66.0, 18.0, 8.0, 38.0
_LARGEST, _SMALLEST = 1e300, 1e-300
_GROWN = 1e4
"""A loss that has grown so many times over is shown on a logarithmic axis whatever the setting says."""


@dataclass(frozen=True, slots=True)
class ChartAxes:
    """Where numbers stand in a rectangle; upwards the logarithm to base 10 stands where `logarithmic`."""

    area: QRectF
    x: Limits
    y: Limits
    logarithmic: bool

    def across(self, x: FloatArray) -> FloatArray:
        """Return where numbers stand from the left."""
        return np.asarray(self.area.left() + (x - self.x[0]) / (self.x[1] - self.x[0]) * self.area.width())

    def up(self, y: FloatArray) -> FloatArray:
        """Return where numbers stand from the top; NaN for what a logarithmic axis can't show."""
        with np.errstate(all="ignore"):
            scaled = np.where(y > 0, np.log10(np.maximum(y, _SMALLEST)), np.nan) if self.logarithmic else y
            share = (np.clip(scaled, -_LARGEST, _LARGEST) - self.y[0]) / (self.y[1] - self.y[0])
        return np.asarray(self.area.bottom() - np.clip(share, -10, 10) * self.area.height())

    def place(self, x: float, y: float) -> QPointF:
        """Return where a pair of numbers stands, on the edge where it is beyond the axes."""
        up = float(self.up(np.array([y]))[0])
        up = self.area.bottom() if math.isnan(up) else max(self.area.top(), min(self.area.bottom(), up))
        return QPointF(float(self.across(np.array([x]))[0]), up)

    def x_at(self, across: float) -> float:
        """Return the number that stands at a place from the left."""
        return self.x[0] + (across - self.area.left()) / self.area.width() * (self.x[1] - self.x[0])

    def paint(
        self, painter: QPainter, colors: Colors, chart: Chart, notation: Notation, grid: bool = True
    ) -> None:
        """Paint grid, ticks and labels; without the grid, short strokes outside the area stand for it."""
        metrics, area = QFontMetricsF(painter.font()), self.area
        for value in _x_ticks(self.x, area.width(), chart.counts_x):
            at = self.place(value, 0.0).x()
            painter.setPen(QPen(colors.color("plot_grid"), 1))
            painter.drawLine(QPointF(at, area.top() if grid else area.bottom() + 3), QPointF(at, area.bottom()))
            text = notation.count(value) if chart.counts_x else tick_text(value, notation)
            painter.setPen(colors.color("text"))
            left = at - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, area.bottom() + 3 + metrics.ascent()), text)
        for value, text in self._y_ticks(notation):
            at = area.bottom() - (value - self.y[0]) / (self.y[1] - self.y[0]) * area.height()
            painter.setPen(QPen(colors.color("plot_grid"), 1))
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right() if grid else area.left() - 3, at))
            painter.setPen(colors.color("text"))
            box = QRectF(0, at - 10, area.left() - 6, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(colors.color("mid"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.topLeft())
        self._paint_labels(painter, colors, chart, metrics)

    def _paint_labels(self, painter: QPainter, colors: Colors, chart: Chart, metrics: QFontMetricsF) -> None:
        area = self.area
        painter.setPen(colors.color("text"))
        below = QRectF(area.left(), area.bottom() + BOTTOM - metrics.height() - 3, area.width(), metrics.height())
        _draw_centered(painter, below, chart.x_label)
        painter.save()
        painter.translate(area.left() - LEFT + 2, area.center().y())
        painter.rotate(-90)
        beside = QRectF(-area.height() / 2 - 10, 0, area.height() + 20, metrics.height())
        _draw_centered(painter, beside, chart.y_label, outlined=True)
        painter.restore()

    def _y_ticks(self, notation: Notation) -> list[tuple[float, str]]:
        room = max(1.0, self.area.height() / 28)
        if not self.logarithmic:
            return [(value, tick_text(value, notation)) for value in ticks(self.y, room)]
        low, high = math.ceil(self.y[0] - 1e-9), math.floor(self.y[1] + 1e-9)
        steps = (1, 2, 5, 10, 20, 50, 100, 200)
        step = next(each for each in steps if high - low <= max(2.0, room) * each)
        powers = range(-(-low // step) * step, high + 1, step)
        shown = [(float(power), tick_text(10.0**power, notation)) for power in powers]
        if step == 1 and 3 * (high - low) <= room:
            extra = [m * 10.0**power for power in range(low, high) for m in (2, 5)]
            shown += [(math.log10(value), tick_text(value, notation)) for value in extra]
        return shown


def _draw_centered(painter: QPainter, room: QRectF, text: str, outlined: bool = False) -> None:
    """Draw a name with its subscripts in the middle of a room, cut short where that is too narrow."""
    spare = max(0.0, room.width() - script_text.width_of(text, painter.font()) - 1)
    script_text.draw(painter, room.adjusted(spare / 2, 0, -spare / 2, 0), text, outlined)


def axes_of(chart: Chart, room: QRectF, kept: ChartAxes | None = None) -> ChartAxes:
    """Place the axes of a chart in a room; where the axes `kept` still fit well, their limits stay as they are."""
    area = room.adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
    area = QRectF(area.left(), area.top(), max(20.0, area.width()), max(20.0, area.height()))
    shown = [series for series in chart.series if len(series.x)]
    x = np.concatenate([_ends(series.x, series.width / 2) for series in shown]) if shown else np.array([0.0, 1.0])
    y = np.concatenate([_ups(series) for series in shown]) if shown else np.array([0.0, 1.0])
    y = y[np.isfinite(y)]
    bars = any(series.mark is Mark.BARS for series in shown)
    if chart.diagonal:
        both = rounded_limits(np.concatenate([x, y]))
        return ChartAxes(area, both, both, False)
    log = _wants_log(chart, y)
    return ChartAxes(area, _x_limits(chart, x, kept), _y_limits(y, log, bars), log)


def _ends(x: FloatArray, margin: float) -> FloatArray:
    return np.array([x.min() - margin, x.max() + margin])


def _ups(series: Series) -> FloatArray:
    return series.y if series.upper is None else np.concatenate([series.y, series.upper])


def _wants_log(chart: Chart, y: FloatArray) -> bool:
    if not (y > 0).any():
        return False
    grown = any(len(s.y) and s.y[0] > 0 and np.nanmax(s.y) / _GROWN > s.y[0] for s in chart.series)
    return chart.logarithmic or ("loss" in chart.y_label and bool(grown))


def _x_limits(chart: Chart, x: FloatArray, kept: ChartAxes | None) -> Limits:
    low, high = float(x.min()), float(x.max())
    if not chart.counts_x:
        return rounded_limits(x, margin=0.02)
    low = min(0.0, low)
    if kept is not None and low == kept.x[0] and high <= kept.x[1] <= 1.7 * high:
        return kept.x
    return low, max(1.0, high)


def _y_limits(y: FloatArray, log: bool, bars: bool) -> Limits:
    if log:
        positive = y[y > 0]
        low = math.floor(math.log10(max(float(positive.min()), _SMALLEST)))
        return float(low), float(max(low + 1, math.ceil(math.log10(min(float(positive.max()), _LARGEST)))))
    if not len(y):
        return 0.0, 1.0
    limits = rounded_limits(y, margin=0.04)
    if bars or (float(y.min()) >= 0 and limits[0] <= 0.3 * float(y.max())):
        return 0.0, limits[1]
    return limits


def _x_ticks(limits: Limits, width: float, whole: bool) -> list[float]:
    found = ticks(limits, width / 76)
    return [value for value in found if value == round(value)] if whole else found
