"""The axes of a plot that is painted directly: limits, ticks, and the way between numbers and pixels."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.plan import FloatArray
from core.writing.notation import Notation
from gui.theme import Theme
from gui.typeset import Layout

Limits = tuple[float, float]

_PIXELS_PER_TICK = 62.0
_BELOW = 33.0
_LARGEST = 1e300


@dataclass(frozen=True, slots=True)
class Axes:
    """A rectangle that shows a range of numbers across and a range up."""

    area: QRectF
    x: Limits
    y: Limits

    def place(self, x: float, y: float) -> QPointF:
        """Return where a pair of numbers stands."""
        across = self.area.left() + (x - self.x[0]) / (self.x[1] - self.x[0]) * self.area.width()
        return QPointF(across, self.area.bottom() - (y - self.y[0]) / (self.y[1] - self.y[0]) * self.area.height())

    def numbers(self, place: QPointF) -> tuple[float, float]:
        """Return the pair of numbers that stands at a place."""
        x = self.x[0] + (place.x() - self.area.left()) / self.area.width() * (self.x[1] - self.x[0])
        return x, self.y[0] + (self.area.bottom() - place.y()) / self.area.height() * (self.y[1] - self.y[0])

    def paint(self, painter: QPainter, theme: Theme, notation: Notation, grid: bool = True) -> None:
        """Paint the grid, the two lines and the numbers beside them."""
        area, metrics = self.area, QFontMetricsF(painter.font())
        pen, text = QPen(theme.color("plot_grid"), 1), theme.color("text")
        for value in ticks(self.x, area.width() / _PIXELS_PER_TICK):
            across = self.place(value, self.y[0]).x()
            painter.setPen(pen)
            painter.drawLine(QPointF(across, area.top() if grid else area.bottom()), QPointF(across, area.bottom() + 3))
            written = tick_text(value, notation)
            painter.setPen(text)
            left = across - metrics.horizontalAdvance(written) / 2
            painter.drawText(QPointF(left, area.bottom() + 4 + metrics.ascent()), written)
        for value in ticks(self.y, area.height() / (_PIXELS_PER_TICK / 2)):
            up = self.place(self.x[0], value).y()
            painter.setPen(pen)
            painter.drawLine(QPointF(area.left() - 3, up), QPointF(area.right() if grid else area.left(), up))
            box = QRectF(0, up - 10, area.left() - 6, 20)
            painter.setPen(text)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, tick_text(value, notation))
        painter.setPen(QPen(theme.color("mid"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.topLeft())

    def paint_labels(self, painter: QPainter, theme: Theme, across: Layout, up: Layout) -> None:
        """Paint what the axes show: below, and at the left, turned."""
        color = theme.color("text")
        x = self.area.center().x() - across.width / 2
        painter.fillPath(across.path.translated(x, self.area.bottom() + _BELOW), color)
        painter.save()
        painter.translate(18, self.area.center().y() + up.width / 2)
        painter.rotate(-90)
        painter.fillPath(up.path, color)
        painter.restore()


def paint_focus(painter: QPainter, room: QRect, theme: Theme) -> None:
    """Paint the frame of the plot that has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.color("focus"))
    painter.drawRoundedRect(room.adjusted(1, 1, -2, -2), 4, 4)


def ticks(limits: Limits, about: float) -> list[float]:
    """Return round numbers within the limits, about so many and at least two.

    >>> ticks((0, 1), 5), ticks((-0.31, 0.28), 3)
    ([0.0, 0.2, 0.4, 0.6, 0.8, 1.0], [-0.2, 0.0, 0.2])
    """
    low, high = limits
    found: list[float] = []
    while len(found) < 2:
        step = _step(high - low, max(2.0, about))
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        found = [round(n * step, 12 - math.floor(math.log10(step))) + 0.0 for n in range(first, last + 1)]
        about = 2 * max(2.0, about)
    return found


def rounded_limits(values: FloatArray, margin: float = 0.06, about: float = 8.0) -> Limits:
    """Return limits round enough to stay while the values change a little; NaN and the all but infinite don't count."""
    finite = values[np.abs(values) < _LARGEST]
    low, high = (float(finite.min()), float(finite.max())) if len(finite) else (-1.0, 1.0)
    half = (high - low) / 2
    if half <= 1e-9 * max(abs(low), abs(high)):  # all the same
        half = abs(high) / 2 or 1.0
    low, high = (low + high) / 2 - half * (1 + margin), (low + high) / 2 + half * (1 + margin)
    step = _step(high - low, 2 * about)
    return math.floor(low / step) * step, math.ceil(high / step) * step


def tick_text(value: float, notation: Notation = Notation()) -> str:  # noqa: B008 - a frozen record
    """Write a number beside an axis.

    >>> [tick_text(v) for v in (0.30000000000000004, 1e-7, 250000.0, -2.0)]
    ['0.3', '1e−7', '250,000', '−2']
    """
    text = notation.count(value) if 1000 <= abs(value) < 1e6 else notation.pointed(f"{value:.4g}")
    mantissa, mark, exponent = text.partition("e")
    return f"{mantissa}{mark}{int(exponent) if mark else ''}".replace("-", "−")


def _step(span: float, about: float) -> float:
    """Return the smallest of 1, 2, 5 times a power of ten of which the span holds no more than `about`."""
    power = 10.0 ** math.floor(math.log10(span / about))
    return next(power * step for step in (1, 2, 5, 10) if span / (power * step) <= about * (1 + 1e-9))
