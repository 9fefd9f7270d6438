"""Painting in a unit what it answers over the inputs: a map in colours, or a curve."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPolygonF

from core.plan import FloatArray
from core.records import Kind
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_curve import FILL
from gui.canvas.style import Style

_INSIDE = RADIUS - 1.8
_COLORS = 256
_STRENGTH = 0.75
_CURVE = QRectF(-19, -15, 38, 30)


def paint_response(painter: QPainter, style: Style, kind: Kind, values: FloatArray) -> None:
    """Paint a unit's map, or its curve, round the origin, within its rim."""
    if values.ndim == 1:
        _paint_curve(painter, style, kind, values)
        return
    painter.save()
    rim = QPainterPath()
    box = QRectF(-_INSIDE, -_INSIDE, 2 * _INSIDE, 2 * _INSIDE)
    if kind is Kind.INPUT:
        rim.addRoundedRect(box, 10, 10)
    else:
        rim.addEllipse(box)
    painter.setClipPath(rim, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image_of(values, style))
    painter.restore()


def image_of(values: FloatArray, style: Style) -> QImage:
    """Return a map as a picture: neutral at 0, in one colour above and another below, alike in strength.

    The strongest colour stands for the largest |z| in this unit; what is no number is grey.
    """
    table = _table(style.is_dark, *(style.color(role).rgb() for role in ("canvas", "negative", "positive", "zero")))
    finite = np.isfinite(values)
    largest = float(np.abs(values[finite]).max(initial=0.0)) or 1.0
    shares = np.clip(np.where(finite, values, 0.0) / largest, -1, 1)
    index = np.rint((shares + 1) / 2 * (_COLORS - 1)).astype(np.intp)
    pixels = np.where(finite, table[index], table[-1])[::-1]
    pixels = np.ascontiguousarray(pixels, dtype=np.uint32)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


@lru_cache(maxsize=8)
def _table(_is_dark: bool, ground: int, low: int, high: int, none: int) -> np.ndarray:
    """Return the colours from −1 to 1, and behind them the one of what is no number."""
    shares = np.linspace(-1, 1, _COLORS)[:, None]
    ends = np.where(shares > 0, _channels(high), _channels(low))
    mixed = _channels(ground) + (ends - _channels(ground)) * _STRENGTH * np.abs(shares)
    red, green, blue = np.rint(mixed).astype(np.uint32).T
    return np.append(0xFF000000 | red << 16 | green << 8 | blue, np.uint32(none)).astype(np.uint32)


def _channels(color: int) -> FloatArray:
    return np.array([color >> 16 & 255, color >> 8 & 255, color & 255], np.float64)


def _paint_curve(painter: QPainter, style: Style, kind: Kind, values: FloatArray) -> None:
    """Paint z over the input, with the line at 0 where it is in sight."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return
    low, high = min(0.0, float(finite.min())), max(0.0, float(finite.max()))
    span = high - low or 1.0
    x = np.linspace(_CURVE.left(), _CURVE.right(), len(values))
    y = _CURVE.bottom() - (np.clip(np.nan_to_num(values, nan=0.0), low, high) - low) / span * _CURVE.height()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = style.pen("curve", 0.8)
    pen.setColor(style.mixed("curve", FILL[kind], 0.6))
    painter.setPen(pen)
    zero = _CURVE.bottom() + low / span * _CURVE.height()
    painter.drawLine(QLineF(_CURVE.left(), zero, _CURVE.right(), zero))
    painter.setPen(style.pen("forward", 1.6))
    painter.drawPolyline(QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]))
