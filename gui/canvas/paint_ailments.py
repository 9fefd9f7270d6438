"""The small marks of units that can hardly learn: a form for each ailment, so that colour is not all that tells."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from core.health import Ailment, Finding
from core.records import Kind, UnitId
from gui.canvas.geometry import RADIUS_OF, Floats
from gui.canvas.picture import Picture
from gui.canvas.stamps import put_down
from gui.canvas.style import Style

SIZE = 6.5
"""From a mark's middle to its rim."""

_AIR = 2.0
"""A mark can be hit this far outside its rim."""

_PLACES = ((0.96, -0.96), (-0.96, -0.96), (1.15, 0.75))


def place_of(kind: Kind, index: int) -> QPointF:
    """Return the middle of a unit's mark: the first stands up right of it."""
    x, y = _PLACES[min(index, len(_PLACES) - 1)]
    return QPointF(x, y) * RADIUS_OF[kind]


def marked_at(picture: Picture, place: Floats) -> UnitId | None:
    """Return the unit that has a mark at a place of the canvas."""
    drawing = picture.drawing
    for unit_id in reversed(drawing.unit_ids if picture.ailments else ()):
        x, y = (place - drawing.positions[drawing.unit_row[unit_id]]).tolist()
        kind, count = drawing.units[unit_id].kind, len(_ailments(picture.ailments.get(unit_id, ())))
        middles = (place_of(kind, index) for index in range(count))
        if any(math.hypot(x - middle.x(), y - middle.y()) <= SIZE + _AIR for middle in middles):
            return unit_id
    return None


def _ailments(found: Sequence[Finding]) -> list[Ailment]:
    return list(dict.fromkeys(finding.ailment for finding in found))


def paint_ailments(painter: QPainter, style: Style, kind: Kind, found: Sequence[Finding]) -> None:
    """Paint a mark for each finding of the unit round the origin."""
    for index, ailment in enumerate(_ailments(found)):
        painter.save()
        painter.translate(place_of(kind, index))
        _paint_mark(painter, style, ailment)
        painter.restore()


def stamp_ailments(painter: QPainter, picture: Picture, style: Style, rows: Sequence[int]) -> None:
    """Put down the marks of many units."""
    places: defaultdict[Ailment, list[tuple[float, float]]] = defaultdict(list)
    drawing = picture.drawing
    for row in rows:
        unit_id = drawing.unit_ids[row]
        for index, ailment in enumerate(_ailments(picture.ailments.get(unit_id, ()))):
            place = place_of(drawing.units[unit_id].kind, index) + QPointF(*drawing.positions[row].tolist())
            places[ailment].append((place.x(), place.y()))
    for ailment, here in places.items():
        paint = partial(_paint_mark, style=style, ailment=ailment)
        put_down(painter, (ailment, style.is_dark), 2 * SIZE + 6, np.array(here), paint)


def _paint_mark(painter: QPainter, style: Style, ailment: Ailment) -> None:
    _MARKS[ailment](painter, style)


def _saturated(painter: QPainter, style: Style) -> None:
    """A curve that has run flat, in a square."""
    _ready(painter, style, "phase_loss")
    painter.drawRoundedRect(QRectF(-SIZE, -SIZE, 2 * SIZE, 2 * SIZE), 2, 2)
    curve = QPainterPath(QPointF(-4, 3.4))
    curve.cubicTo(QPointF(-1.5, 3.4), QPointF(-2, -2.8), QPointF(1, -2.8))
    curve.lineTo(QPointF(4.2, -2.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve)


def _dead(painter: QPainter, style: Style) -> None:
    """A cross, in a circle."""
    _ready(painter, style, "refused")
    painter.drawEllipse(QPointF(0, 0), SIZE, SIZE)
    painter.drawLines([QLineF(-2.8, -2.8, 2.8, 2.8), QLineF(-2.8, 2.8, 2.8, -2.8)])


def _twin(painter: QPainter, style: Style) -> None:
    """An equals sign, in a diamond."""
    _ready(painter, style, "phase_gradients")
    far = SIZE + 2
    painter.drawConvexPolygon(QPolygonF([QPointF(-far, 0), QPointF(0, -far), QPointF(far, 0), QPointF(0, far)]))
    painter.drawLines([QLineF(-3.2, -1.8, 3.2, -1.8), QLineF(-3.2, 1.8, 3.2, 1.8)])


def _ready(painter: QPainter, style: Style, role: str) -> None:
    painter.setPen(style.pen(role, 1.5))
    painter.setBrush(style.color("canvas"))


_MARKS: Mapping[Ailment, Callable[[QPainter, Style], None]] = {
    Ailment.SATURATED: _saturated,
    Ailment.DEAD: _dead,
    Ailment.TWIN: _twin,
}
