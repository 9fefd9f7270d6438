"""Painting a unit's activation as a curve with the point at which it works: small in its foot, or as large as can be.

The axis of s reaches from −4 to 4, and on the large curve twice or four times as far where s lies beyond; an s that is
still farther out is shown by an arrow at the end of the axis. The large curve has a tick at every 4.
"""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from core.formulae.activations import ACTIVATIONS
from core.records import Kind
from gui.canvas.geometry import Floats
from gui.canvas.style import Style
from gui.shown import Show, Shown

REACH, FARTHEST_REACH = 4.0, 16.0
"""How far the axis of s reaches to either side, and how far at most."""

FILL = {Kind.INPUT: "input_fill", Kind.HIDDEN: "hidden_fill", Kind.OUTPUT: "output_fill"}
"""The theme's role for the inside of a unit."""

_TANGENT = 9.0


class Frame(NamedTuple):
    """Where a curve stands in its unit."""

    left: float
    top: float
    width: float
    height: float

    @property
    def rectangle(self) -> QRectF:
        """The same for Qt."""
        return QRectF(*self)


SMALL = Frame(-12, 8.5, 24, 10.5)
_LARGE = (Frame(-17, -15.5, 34, 31), Frame(-16, -4, 32, 22), Frame(-15.5, 3.5, 31, 15.5))
"""The large curve's place above so many lines of numbers: none, one, two."""


def has_curve(kind: Kind, activation: str) -> bool:
    """Tell whether a unit has a curve: an input that passes its value on has none."""
    return not (kind is Kind.INPUT and activation == "identity")


def large_frame(shown: Shown) -> Frame:
    """Return where the large curve stands, which is what the numbers in the unit leave free."""
    return _LARGE[len(shown & {Show.PREACTIVATION, Show.ACTIVATION})]


def reach_of(s: float | None) -> float:
    """Return how far the axis of a large curve reaches.

    >>> [reach_of(s) for s in (None, 4.0, -5.0, 8.5, 1e9)]
    [4.0, 4.0, 8.0, 16.0, 16.0]
    """
    if s is None or not math.isfinite(s):
        return REACH
    return next((reach for reach in (REACH, 2 * REACH) if abs(s) <= reach), FARTHEST_REACH)


def paint_curve(
    painter: QPainter, style: Style, kind: Kind, activation: str, frame: Frame, reach: float = REACH
) -> None:
    """Paint a rule's curve."""
    pen = style.pen("curve", 1.3)
    pen.setColor(style.mixed("curve", FILL[kind], 0.75))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_curve(activation, frame, reach))


def paint_large_curve(
    painter: QPainter, style: Style, kind: Kind, activation: str, frame: Frame, s: float | None
) -> None:
    """Paint a rule's curve with its axes, and its tangent where the unit works."""
    reach = reach_of(s)
    _paint_axes(painter, style, kind, frame, reach)
    paint_curve(painter, style, kind, activation, frame, reach)
    if s is None or math.isnan(s):
        return
    if not ACTIVATIONS[activation].joint and abs(s) <= reach:
        painter.save()
        painter.setClipRect(frame.rectangle.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.setPen(style.pen("backward", 1.4))
        painter.drawLine(_tangent(activation, s, frame, reach))
        painter.restore()
    paint_point(painter, style, activation, s, frame, reach)


def paint_point(
    painter: QPainter, style: Style, activation: str, s: float, frame: Frame = SMALL, reach: float = REACH
) -> None:
    """Paint the point at which a unit works; an arrow at the curve's end where that lies beyond."""
    if math.isnan(s):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("forward"))
    at = on_curve(activation, s, frame, reach)
    if abs(s) <= reach:
        painter.drawEllipse(at, 2.4, 2.4)
        return
    way = math.copysign(1.0, s)
    corners = (QPointF(0, -3), QPointF(4 * way, 0), QPointF(0, 3))
    painter.drawConvexPolygon(QPolygonF([at + corner for corner in corners]))


def on_curve(activation: str, s: float, frame: Frame = SMALL, reach: float = REACH) -> QPointF:
    """Return where an s stands on the picture of a rule, at its ends for those beyond."""
    low, high = _range(activation, reach)
    s = min(reach, max(-reach, s))
    z = float(_value(activation, np.array([s]))[0])
    x = frame.left + (s + reach) / (2 * reach) * frame.width
    return QPointF(x, frame.top + frame.height - (z - low) / (high - low) * frame.height)


def _paint_axes(painter: QPainter, style: Style, kind: Kind, frame: Frame, reach: float) -> None:
    painter.setPen(style.pen("curve", 0.7))
    pen = painter.pen()
    pen.setColor(style.mixed("curve", FILL[kind], 0.45))
    painter.setPen(pen)
    box = frame.rectangle
    middle, foot = box.center().x(), box.bottom() + 0.8
    painter.drawLine(QLineF(box.left(), foot, box.right(), foot))
    painter.drawLine(QLineF(middle, box.top(), middle, foot))
    for s in np.arange(-reach, reach + 1, REACH):
        x = middle + s / reach * frame.width / 2
        painter.drawLine(QLineF(x, foot - 1.2, x, foot))


def _tangent(activation: str, s: float, frame: Frame, reach: float) -> QLineF:
    """Return a short piece of the tangent at s, as steep on the picture as the curve is there."""
    low, high = _range(activation, reach)
    z = _value(activation, np.array([s]))
    slope = float(ACTIVATIONS[activation].derivative(np.array([s]), z)[0])
    down = -slope * (frame.height / (high - low)) / (frame.width / (2 * reach))
    way = QPointF(1, down) * (_TANGENT / math.hypot(1, down))
    at = on_curve(activation, s, frame, reach)
    return QLineF(at - way, at + way)


@lru_cache(maxsize=128)
def _curve(activation: str, frame: Frame, reach: float) -> QPainterPath:
    path = QPainterPath()
    for index, s in enumerate(np.linspace(-reach, reach, 49 if frame == SMALL else 97)):
        point = on_curve(activation, float(s), frame, reach)
        path.lineTo(point) if index else path.moveTo(point)
    return path


@lru_cache(maxsize=64)
def _range(activation: str, reach: float) -> tuple[float, float]:
    z = _value(activation, np.linspace(-reach, reach, 201))
    return float(z.min()), float(z.max())


def _value(activation: str, s: Floats) -> Floats:
    rule = ACTIVATIONS[activation]
    return rule.function(np.stack([s, 0 * s]))[0] if rule.joint else rule.function(s)
