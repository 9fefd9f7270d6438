"""Painting what flows along edges: forward as dots, backward as dashes, larger for more; standing still, as arrows."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from core.records import EdgeId
from gui.canvas.figures import Light
from gui.canvas.geometry import Floats, Ints, points_at
from gui.canvas.picture import Picture
from gui.canvas.style import Style

APART, SPEED = 24.0, 70.0
"""How far what flows is apart, in scene units, and how fast it moves, in scene units a second."""

MOST_MOVING, MOST_SHOWN = 120, 300
"""On so many edges something moves at the most, and on so many arrows are painted; on more, bands alone tell."""

_SMALL, _GROWS = 1.7, 2.8
_GLOWS_FROM = 0.5
_DASH = 9.0


def flow_role(picture: Picture) -> str:
    """Return the colour's role for what flows."""
    return Light.BACKWARD if picture.lights.backward else Light.FORWARD


def paint_flow(painter: QPainter, picture: Picture, style: Style, rows: Ints) -> None:
    """Paint what flows along those of these rows' edges that carry something in the current line."""
    if len(picture.lights.flows) > MOST_SHOWN:
        return
    here = set(rows.tolist())
    for edge_id in picture.lights.flows:
        row = picture.drawing.edge_row.get(edge_id)
        if row is None or row not in here:
            continue
        if picture.flowing is None:
            _paint_arrows(painter, picture, style, row)
        else:
            _paint_moving(painter, picture, style, row, edge_id, picture.flowing)


def _length(picture: Picture, row: int) -> float:
    return float(np.linalg.norm(np.diff(picture.drawing.lines[row], axis=0), axis=1).sum())


def _along(picture: Picture, row: int, spots: Floats) -> tuple[Floats, Floats]:
    """Return points of an edge's curve, and the directions in which what flows goes there."""
    curve = picture.drawing.curves[row][None]
    step = 0.01 * (-1 if picture.lights.backward else 1)
    points, beyond = points_at(curve, spots)[0], points_at(curve, spots + step)[0]
    ahead = beyond - points
    return points, ahead / np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)


def _paint_arrows(painter: QPainter, picture: Picture, style: Style, row: int) -> None:
    """Paint small arrows along an edge; backward they point against it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(style.pen(flow_role(picture), 2.2))
    count = max(2, int(_length(picture, row) // APART))
    for tip, ahead in zip(*_along(picture, row, (np.arange(count) + 0.5) / count), strict=True):
        aside = np.array([ahead[1], -ahead[0]])
        corners = (tip - 4 * ahead + 4 * aside, tip + 2 * ahead, tip - 4 * ahead - 4 * aside)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


def _paint_moving(
    painter: QPainter, picture: Picture, style: Style, row: int, edge_id: EdgeId, seconds: float
) -> None:
    """Paint dots or dashes where they are by now; those of the strong edges glow."""
    strength = math.sqrt(picture.lights.strengths.get(edge_id, 1.0))
    points, ahead = _along(picture, row, moving_spots(_length(picture, row), seconds, picture.lights.backward))
    size = _SMALL + _GROWS * strength
    shapes = [(style.color(flow_role(picture)), size)]
    if strength > _GLOWS_FROM:
        shapes.insert(0, (style.mixed(flow_role(picture), "canvas", 0.6), size + 1.8))
    half = ahead * _DASH / 2
    dashes = [QLineF(*line) for line in np.hstack([points - half, points + half]).tolist()]
    dots = [QPointF(x, y) for x, y in points.tolist()]
    for color, radius in shapes:
        pen = style.pen(flow_role(picture), (1.4 if picture.lights.backward else 2.0) * radius)
        pen.setColor(color)
        painter.setPen(pen)
        if picture.lights.backward:
            painter.drawLines(dashes)
        else:
            painter.drawPoints(dots)  # with a round pen, which is far quicker than as many ellipses


def moving_spots(length: float, seconds: float, backward: bool) -> Floats:
    """Return how far along an edge (0 to 1) its dots or dashes are; backward they begin at its end."""
    gone = (seconds * SPEED) % APART
    spots = np.arange(gone, max(length, gone + 1e-6), APART) / max(length, 1e-6)
    spots = spots[(spots > 0.02) & (spots < 0.98)]
    return np.asarray(1 - spots if backward else spots)
