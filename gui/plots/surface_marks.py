"""What is drawn upon an error surface: where the network stands, how it came there, where it would go, the cursor."""

import math
from collections.abc import Mapping
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from core.plan import FloatArray
from core.wording import tr
from core.writing.notation import Notation
from gui.plots.chart_painting import pieces
from gui.plots.surface_scene import Scene
from gui.theme import Colors
from gui.widgets import script_text

_ARROW, _HEAD = 38.0, 7.0
_SMALL_STEP = 0.01
"""The part of the axes over which the direction of the gradient is taken."""
_MOST_UPDATES = 60
NOW, PATH, GRADIENT = tr("now"), tr("path of descent"), tr("−gradient")
ROLES: Mapping[str, str] = {NOW: "accent", PATH: "series_4", GRADIENT: "phase_gradients"}
"""The colours of the marks, by what they are called."""


class Ground(Protocol):
    """A surface as it is painted: a curve, a map or a landscape."""

    @property
    def scene(self) -> Scene:
        """What is painted."""

    def place(self, places: FloatArray) -> FloatArray:
        """Return where places [number, axes] stand, in pixels [number, 2]; NaN where they can't be seen."""

    def values(self, point: QPointF) -> tuple[float, ...] | None:
        """Return which weights are meant by a point, None where there are none."""

    def paint(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        """Paint axes and surface."""


def paint_marks(painter: QPainter, ground: Ground, room: QRectF, colors: Colors) -> None:
    """Paint the path, the updates made by hand, the direction of descent, and where the network stands."""
    scene = ground.scene
    painter.save()
    painter.setClipRect(room)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_path(painter, ground.place(scene.path), colors)
    _paint_updates(painter, ground.place(scene.updates[-_MOST_UPDATES - 1 :]), colors)
    here = point_of(ground, scene.here)
    if here is not None:
        if scene.stands_still:
            _paint_gradient(painter, ground, here, colors)
        painter.setPen(QPen(colors.color("base"), 2))
        painter.setBrush(colors.color(ROLES[NOW]))
        painter.drawEllipse(here, 5.5, 5.5)
    painter.restore()


def paint_cursor(painter: QPainter, ground: Ground, cursor: tuple[float, ...], colors: Colors) -> None:
    """Paint where one would start from."""
    at = point_of(ground, cursor)
    if at is not None:
        for color, width in ((colors.color("base"), 3.5), (colors.color("text"), 1.5)):
            painter.setPen(QPen(color, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 6, 6)
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(3 * x, 3 * y), at + QPointF(10 * x, 10 * y))


def paint_heading(painter: QPainter, room: QRectF, scene: Scene, colors: Colors) -> None:
    """Write what is seen, and at the right, where there is room, what the marks are."""
    names = [name for name in ROLES if name != PATH or len(scene.path) > 1]
    metrics = QFontMetricsF(painter.font())
    wide = sum(metrics.horizontalAdvance(name) + 30 for name in names)
    fits = script_text.width_of(scene.heading, painter.font()) + wide < room.width()
    painter.setPen(colors.color("muted"))
    script_text.draw(painter, room.adjusted(0, 0, -wide if fits else 0, 0), scene.heading)
    left = room.right() - wide
    for name in names if fits else ():
        color, middle = colors.color(ROLES[name]), room.center().y()
        painter.setPen(QPen(color, 2))
        painter.setBrush(color)
        if name == NOW:
            painter.drawEllipse(QPointF(left + 12, middle), 4, 4)
        elif name == GRADIENT:
            paint_arrow(painter, QPointF(left + 2, middle), QPointF(left + 18, middle), color)
        else:
            painter.drawLine(QPointF(left + 2, middle), QPointF(left + 18, middle))
        painter.setPen(colors.color("text"))
        painter.drawText(QPointF(left + 22, middle + (metrics.ascent() - metrics.descent()) / 2), name)
        left += metrics.horizontalAdvance(name) + 30


def point_of(ground: Ground, values: tuple[float, ...]) -> QPointF | None:
    """Return where a place stands in pixels, None where it can't be seen."""
    x, y = ground.place(np.array([values]))[0].tolist()
    return QPointF(x, y) if math.isfinite(x) and math.isfinite(y) and max(abs(x), abs(y)) < 1e6 else None


def paint_arrow(painter: QPainter, start: QPointF, end: QPointF, color: QColor) -> None:
    """Paint a line with a head."""
    along = end - start
    length = math.hypot(along.x(), along.y())
    if length < 1:
        return
    along /= length
    side, head = QPointF(-along.y(), along.x()), min(_HEAD, length)
    painter.setPen(QPen(color, 2))
    painter.drawLine(start, end - along * head * 0.7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    back = end - along * head
    painter.drawPolygon(QPolygonF([end, back + side * head * 0.5, back - side * head * 0.5]))


def _paint_path(painter: QPainter, places: FloatArray, colors: Colors) -> None:
    if not len(places):
        return
    ground = QColor(colors.color("base"))
    ground.setAlpha(150)
    near = np.where(np.abs(places) < 1e5, places, np.nan)
    near[np.isnan(near).any(axis=1)] = np.nan
    for color, width in ((ground, 4.0), (colors.color(ROLES[PATH]), 2.0)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for piece in pieces(near[:, 0], near[:, 1]):
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in piece.tolist()]))
    if np.isfinite(near[0]).all():
        painter.setPen(QPen(colors.color(ROLES[PATH]), 2))
        painter.setBrush(colors.color("base"))
        painter.drawEllipse(QPointF(*near[0].tolist()), 3.5, 3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_updates(painter: QPainter, places: FloatArray, colors: Colors) -> None:
    for start, end in zip(places[:-1].tolist(), places[1:].tolist(), strict=True):
        if np.isfinite([*start, *end]).all() and np.abs([*start, *end]).max() < 1e5:
            paint_arrow(painter, QPointF(*start), QPointF(*end), colors.color("text"))


def _paint_gradient(painter: QPainter, ground: Ground, here: QPointF, colors: Colors) -> None:
    """Paint the direction of −gradient; its length says nothing."""
    scene = ground.scene
    spans = np.array([high - low for low, high in scene.limits])
    slope = np.array(scene.surface.gradient)
    with np.errstate(all="ignore"):
        step = -slope * _SMALL_STEP / np.max(np.abs(slope) / spans)
    if not np.isfinite(step).all():
        return
    there = point_of(ground, tuple((np.array(scene.here) + step).tolist()))
    away = there - here if there is not None else QPointF()
    length = math.hypot(away.x(), away.y())
    if length > 1e-6:
        paint_arrow(painter, here, here + away * (_ARROW / length), colors.color(ROLES[GRADIENT]))
