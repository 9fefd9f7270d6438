"""The error of a difference quotient over h, on logarithmic axes, with the h that is looked at to be dragged."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from core.gradient_check import QUOTIENTS, WIDTHS, Difference, Sides, best_of
from core.wording import tr
from gui.plots.axes import Axes, paint_focus
from gui.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 26, 40, 24
_SMALLEST = -17.0
"""Where a difference of exactly 0 stands: below everything that two float64 can be apart."""

_KEYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MARK = 5.0


class ProofCanvas(QWidget):
    """Paints a probe; h is dragged, or moved by the arrow keys, Home (1) and End (1e−12).

    Attributes:
        probe: the quotients, the largest h first; there may be more to come.
        place: which of them is looked at.

    Signals:
        moved: another h is looked at.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides = Sides.CENTRAL
        self.probe: tuple[Difference, ...] = ()
        self.place = WIDTHS.index(1e-5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setMinimumSize(220, 96)
        self.setAccessibleName(tr("Difference between quotient and gradient, over h"))
        theme.changed.connect(self.update)

    @property
    def found(self) -> Difference | None:
        """The quotient that is looked at, None while it is not computed yet."""
        return self.probe[self.place] if self.place < len(self.probe) else None

    def show_probe(self, probe: tuple[Difference, ...], sides: Sides) -> None:
        """Show these quotients."""
        self.probe, self._sides = probe, sides
        self.update()

    def look_at(self, place: int) -> None:
        """Look at another h."""
        place = max(0, min(place, len(WIDTHS) - 1))
        if place != self.place:
            self.place = place
            self.update()
            self.moved.emit()

    def axes(self) -> Axes:
        """Return the axes: logarithms to the base 10 of h and of the difference."""
        area = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        heights = [_height(found) for found in self.probe if math.isfinite(found.apart)] or [_SMALLEST, 0.0]
        low, high = math.floor(min(heights)), math.ceil(max(heights) + 0.2)
        return Axes(area, (math.log10(WIDTHS[-1]), math.log10(WIDTHS[0])), (low, max(high, low + 2)))

    def point(self, place: int) -> QPointF:
        """Return where a quotient stands."""
        found, axes = self.probe[place], self.axes()
        height = _height(found) if math.isfinite(found.apart) else axes.y[1]
        return axes.place(math.log10(found.h), height)

    # Painting

    def _paint_axes(self, painter: QPainter, axes: Axes) -> None:
        area, metrics, theme = axes.area, painter.fontMetrics(), self._theme
        grid, text = QPen(theme.color("plot_grid"), 1), theme.color("text")
        for power in range(-12, 1, 3 if area.width() < 420 else 2):
            x = axes.place(power, axes.y[0]).x()
            self._paint_tick(painter, QLineF(x, area.top(), x, area.bottom() + 3), grid)
            label = power_text(power)
            painter.setPen(text)
            painter.drawText(QPointF(x - metrics.horizontalAdvance(label) / 2, area.bottom() + 16), label)
        span = int(axes.y[1] - axes.y[0])
        step = max(1, math.ceil(span / max(2.0, area.height() / 24)))
        for power in range(int(axes.y[0]), int(axes.y[1]) + 1, step):
            y = axes.place(0, power).y()
            self._paint_tick(painter, QLineF(area.left() - 3, y, area.right(), y), grid)
            box = QRectF(0, y - 10, area.left() - 6, 20)
            painter.setPen(text)
            label = "0" if power <= _SMALLEST else power_text(power)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        painter.setPen(QPen(theme.color("mid"), 1))
        painter.drawPolyline([area.topLeft(), area.bottomLeft(), area.bottomRight()])
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(8, 15), tr("relative difference"))
        painter.drawText(QPointF(area.right() + 8, area.bottom() + 4), "h")

    def _paint_tick(self, painter: QPainter, line: QLineF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(line)

    def _paint_sides(self, painter: QPainter, axes: Axes) -> None:
        """Name what the error is made of on either side of the h that is best."""
        best = best_of(self.probe)
        if best is None or len(self.probe) < len(WIDTHS) or best.h in (WIDTHS[0], WIDTHS[-1]):
            return
        metrics, area = painter.fontMetrics(), axes.area
        x = axes.place(math.log10(best.h), 0).x()
        painter.setPen(QPen(self._theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        order = QUOTIENTS[self._sides].order
        left, right = tr("round-off ∝ {}", "1/h"), tr("truncation ∝ {}", "h²" if order == 2 else "h")
        y = area.top() - metrics.descent() - 1  # above the area, where no line strikes them
        for text, at in ((left, x - 8 - metrics.horizontalAdvance(left)), (right, x + 8)):
            painter.drawText(QPointF(at, y), text)

    def _paint_curve(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.color("train_curve"), 1.8))
        points = [self.point(place) for place in range(len(self.probe))]
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(self._theme.color("train_curve"))
        for point in points:
            painter.drawEllipse(point, 1.6, 1.6)

    def _paint_mark(self, painter: QPainter, axes: Axes) -> None:
        accent = self._theme.color("backward")
        x = axes.place(math.log10(WIDTHS[self.place]), 0).x()
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QLineF(x, axes.area.top(), x, axes.area.bottom()))
        if self.found is not None:
            painter.setBrush(self._theme.color("base"))
            painter.drawEllipse(self.point(self.place), _MARK, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, curve and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("base"))
        axes = self.axes()
        self._paint_axes(painter, axes)
        self._paint_sides(painter, axes)
        if self.probe:
            self._paint_curve(painter)
        self._paint_mark(painter, axes)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    # Qt

    def sizeHint(self) -> QSize:
        """Return a size in which both sides can be told apart."""
        return QSize(420, 200)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the h under the cursor."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._look_under(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag h along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_under(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move h; Home is 1, End is the smallest."""
        if event.key() in _KEYS:
            self.look_at(self.place + _KEYS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.look_at(0 if event.key() == Qt.Key.Key_Home else len(WIDTHS) - 1)
        else:
            super().keyPressEvent(event)

    def _look_under(self, position: QPointF) -> None:
        x, _ = self.axes().numbers(position)
        self.look_at(int(np.argmin([abs(math.log10(h) - x) for h in WIDTHS])))


def power_text(power: int) -> str:
    """Write a power of ten beside a logarithmic axis, all in one way.

    >>> [power_text(power) for power in (0, -4, -10)]
    ['1', '1e−4', '1e−10']
    """
    return f"1e{power}".replace("-", "−") if power else "1"


def _height(found: Difference) -> float:
    return max(_SMALLEST, math.log10(found.apart)) if found.apart > 0 else _SMALLEST
