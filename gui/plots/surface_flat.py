"""The error surface on paper: the curve over one weight, and the contour lines over two."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from core.plan import FloatArray
from core.surface import Limits
from core.writing.notation import Notation
from gui.plots.axes import tick_text
from gui.plots.chart import Chart
from gui.plots.chart_axes import ChartAxes
from gui.plots.chart_painting import pieces
from gui.plots.surface_scene import Scene, contour_lines
from gui.theme import Colors
from gui.widgets.shades import between

LEFT, BOTTOM, RIGHT = 66.0, 42.0, 16.0
LOW = 180.0
"""A room that is not as high has no heading: what is seen needs it more."""
_BAR, _BAR_ROOM = 12.0, 66.0
_COLORS = 256
_TANGENT = 0.22
"""How much of the curve's width the tangent goes to either side."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """E over one weight, with the tangent where the network stands."""

    scene: Scene
    axes: ChartAxes

    @classmethod
    def of(cls, scene: Scene, room: QRectF) -> "Curve":
        """Place it in a room."""
        low, high = scene.range
        up = (float(np.floor(low)), float(np.ceil(high))) if scene.logarithmic else (low, high)
        return cls(scene, ChartAxes(_area(room, RIGHT), scene.limits[0], up, scene.logarithmic))

    def place(self, places: FloatArray) -> FloatArray:
        """Return where places [number, 1] stand on the curve, in pixels [number, 2]; NaN where they don't."""
        return np.stack([self.axes.across(places[:, 0]), self.axes.up(self.scene.surface.heights(places))], axis=1)

    def values(self, point: QPointF) -> tuple[float, ...] | None:
        """Return which weight is meant by a point, None beyond the axes."""
        if not self.axes.area.contains(point):
            return None
        return (rounded(self.axes.x_at(point.x()), self.scene.limits[0]),)

    def paint(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        """Paint the axes, the curve and its tangent."""
        scene, axes = self.scene, self.axes
        axes.paint(painter, colors, Chart(scene.title, scene.names[0], "E", counts_x=False), notation)
        painter.save()
        painter.setClipRect(axes.area.adjusted(0, -2, 0, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.color("series_1"), 2))
        self._paint_line(painter, scene.surface.axes[0], scene.surface.losses)
        if scene.stands_still:
            painter.setPen(QPen(colors.color("phase_gradients"), 1.6, Qt.PenStyle.DashLine))
            self._paint_line(painter, *self._tangent())
        painter.restore()

    def _tangent(self) -> tuple[FloatArray, FloatArray]:
        surface, (low, high) = self.scene.surface, self.scene.limits[0]
        reach = _TANGENT * (high - low)
        away = np.linspace(-reach, reach, 65)
        return surface.place[0] + away, surface.loss + surface.gradient[0] * away

    def _paint_line(self, painter: QPainter, x: FloatArray, y: FloatArray) -> None:
        known = np.where(np.isfinite(y), y, np.nan)
        for piece in pieces(self.axes.across(x), self.axes.up(known)):
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in piece.tolist()]))


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """E over two weights as colours and labelled contour lines, with a bar that tells the colours' meaning."""

    scene: Scene
    axes: ChartAxes

    @classmethod
    def of(cls, scene: Scene, room: QRectF) -> "Contour":
        """Place it in a room."""
        return cls(scene, ChartAxes(_area(room, _BAR_ROOM), scene.limits[0], scene.limits[1], False))

    def place(self, places: FloatArray) -> FloatArray:
        """Return where places [number, 2] stand, in pixels [number, 2]."""
        (low, high), area = self.axes.y, self.axes.area
        up = area.bottom() - (places[:, 1] - low) / (high - low) * area.height()
        return np.stack([self.axes.across(places[:, 0]), up], axis=1)

    def values(self, point: QPointF) -> tuple[float, ...] | None:
        """Return which weights are meant by a point, None beyond the axes."""
        area, (low, high) = self.axes.area, self.axes.y
        if not area.contains(point):
            return None
        up = low + (area.bottom() - point.y()) / area.height() * (high - low)
        return rounded(self.axes.x_at(point.x()), self.axes.x), rounded(up, self.axes.y)

    def paint(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        """Paint colours, lines, axes and the bar."""
        scene, area = self.scene, self.axes.area
        painter.fillRect(area, colors.color("alternate_base"))
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._room_of_image(), image_of(scene, colors))
        self._paint_lines(painter, colors, notation)
        painter.restore()
        across, up = scene.names
        chart = Chart(scene.title, across, up, counts_x=False)
        self.axes.paint(painter, colors, chart, notation, grid=False)
        paint_bar(painter, area, scene, colors, notation)

    def _room_of_image(self) -> QRectF:
        """Return where the picture lies whose pixels' middles are the lattice's points."""
        (left, right), (bottom, top) = self.scene.surface.limits
        corners = self.place(np.array([[left, top], [right, bottom]]))
        (x0, y0), (x1, y1) = corners.tolist()
        up, across = self.scene.surface.losses.shape
        half_across, half_up = (x1 - x0) / (across - 1) / 2, (y1 - y0) / (up - 1) / 2
        return QRectF(x0 - half_across, y0 - half_up, x1 - x0 + 2 * half_across, y1 - y0 + 2 * half_up)

    def _paint_lines(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        line = QColor(colors.color("text"))
        line.setAlpha(120)
        labels = _Labels(painter, colors, self.axes.area)
        for level in self.scene.levels:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(line, 1))
            lines = [self.place(each) for each in contour_lines(self.scene, level)]
            for each in lines:
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in each.tolist()]))
            if lines:
                labels.paint(max(lines, key=len), tick_text(self.scene.loss_of(level), notation))


class _Labels:
    """Writes E on contour lines, where there is room for it."""

    def __init__(self, painter: QPainter, colors: Colors, area: QRectF) -> None:
        self._painter, self._colors, self._area = painter, colors, area
        self._taken: list[QRectF] = []

    def paint(self, line: FloatArray, text: str) -> None:
        """Write a text on a line, at the first of a few places where it meets no other."""
        metrics = QFontMetricsF(self._painter.font())
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height() - 3
        for share in (0.5, 0.3, 0.7, 0.15, 0.85):
            x, y = line[int(share * (len(line) - 1))].tolist()
            box = QRectF(x - width / 2, y - height / 2, width, height)
            if self._area.contains(box) and not any(box.intersects(other) for other in self._taken):
                self._taken.append(box)
                ground = QColor(self._colors.color("base"))
                ground.setAlpha(170)
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(ground)
                self._painter.drawRoundedRect(box, 3, 3)
                self._painter.setPen(self._colors.color("text"))
                self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                return


def rounded(value: float, limits: Limits) -> float:
    """Return a value with no more digits than can be pointed at.

    >>> rounded(0.123456789, (-2.0, 2.0))
    0.123
    """
    digits = 3 - int(np.floor(np.log10(limits[1] - limits[0])))
    return round(value, digits) + 0.0


def ramp(colors: Colors) -> Sequence[QColor]:
    """Return the colours of heights, from low to high."""
    return _ramp(*(colors.color(f"surface_{name}").rgb() for name in ("low", "middle", "high")))


@lru_cache(maxsize=4)
def _ramp(low: int, middle: int, high: int) -> Sequence[QColor]:
    a, b, c = (QColor(rgb) for rgb in (low, middle, high))
    shares = np.linspace(0, 2, _COLORS).tolist()
    return [between(a, b, share) if share < 1 else between(b, c, share - 1) for share in shares]


def indices(heights: FloatArray, limits: Limits) -> FloatArray:
    """Return which of the ramp's colours heights have; NaN for a hole."""
    low, high = limits
    return np.clip((heights - low) / (high - low) * (_COLORS - 1), 0, _COLORS - 1)


def image_of(scene: Scene, colors: Colors) -> QImage:
    """Return the heights as colours, a pixel for each point, the lowest row at the bottom; holes are clear."""
    table = np.array([color.rgba() for color in ramp(colors)], dtype=np.uint32)
    index = indices(scene.scaled(scene.surface.losses), scene.range)
    known = np.isfinite(index)
    pixels = np.where(known, table[np.where(known, index, 0).astype(np.intp)], 0)[::-1]
    pixels = np.ascontiguousarray(pixels, dtype=np.uint32)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()


def paint_bar(painter: QPainter, area: QRectF, scene: Scene, colors: Colors, notation: Notation) -> None:
    """Paint which colour means which E."""
    bar = QRectF(area.right() + 8, area.top(), _BAR, area.height())
    column = QImage(1, _COLORS, QImage.Format.Format_RGB32)
    for at, color in enumerate(ramp(colors)):
        column.setPixelColor(0, _COLORS - 1 - at, color)
    painter.drawImage(bar, column)
    painter.setPen(QPen(colors.color("mid"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    (low, high), levels = scene.range, scene.levels
    step = max(1, -(-len(levels) * 20 // max(1, int(bar.height()))))
    for level in levels[::step]:
        up = bar.bottom() - (level - low) / (high - low) * bar.height()
        painter.setPen(QPen(colors.color("mid"), 1))
        painter.drawLine(QLineF(bar.right(), up, bar.right() + 3, up))
        painter.setPen(colors.color("text"))
        box = QRectF(bar.right() + 5, up - 10, 48, 20)
        text = tick_text(scene.loss_of(level), notation)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.drawText(QRectF(bar.left() - 4, bar.bottom() + 3, _BAR + 8, 16), Qt.AlignmentFlag.AlignCenter, "E")


def top_of(room: QRectF) -> float:
    """Return how much room the heading takes."""
    return 30.0 if room.height() >= LOW else 10.0


def _area(room: QRectF, right: float) -> QRectF:
    area = room.adjusted(LEFT, top_of(room), -right, -BOTTOM)
    return QRectF(area.left(), area.top(), max(20.0, area.width()), max(20.0, area.height()))
