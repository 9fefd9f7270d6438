"""The layers of the scene: few items that paint everything, whatever its number, straight from the picture's arrays.

A small network is painted anew each time. Of a large one, what stands still is painted once, smoothly, and kept as a
picture; on top of it comes what a gesture moves or the pointer marks. While training runs all its edges change thirty
times a second: they are painted quickly, and the units are what is kept.
"""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.records import EdgeId, UnitId
from core.rules import FARTHEST
from gui.canvas.geometry import Ints
from gui.canvas.paint_edges import paint_edges, paint_labels
from gui.canvas.paint_flow import paint_flow
from gui.canvas.paint_marks import paint_gesture, paint_notes
from gui.canvas.paint_units import paint_units
from gui.canvas.picture import Picture
from gui.canvas.style import Style

_MOST_LIVE = 40
"""In a large network that trains, up to so many units in sight show their newest numbers."""

EVERYWHERE = QRectF(-2 * FARTHEST, -2 * FARTHEST, 4 * FARTHEST, 4 * FARTHEST)


class Kept:
    """A picture of what stands still, painted anew when its key is another one."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None
        self._key: object = None

    def show(self, painter: QPainter, key: object, ground: QColor, paint: Callable[[QPainter], None]) -> None:
        """Show the picture, as it was kept or newly painted on `ground`."""
        seen, device = QTransform(painter.transform()), painter.device()
        size = (device.width(), device.height(), device.devicePixelRatioF())
        whole_key = (key, size, seen.m11(), seen.dx(), seen.dy())
        if self._pixmap is None or self._key != whole_key:
            self._key = whole_key
            self._pixmap = QPixmap(round(size[0] * size[2]), round(size[1] * size[2]))
            self._pixmap.setDevicePixelRatio(size[2])
            self._pixmap.fill(ground)
            on_kept = QPainter(self._pixmap)
            on_kept.setTransform(seen)
            on_kept.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(on_kept)
            on_kept.end()
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()

    def forget(self) -> None:
        """Give the memory back."""
        self._pixmap = None


class _Layer(QGraphicsItem):
    """A layer as large as the canvas, which nothing can hit."""

    def __init__(self, picture: Picture, style: Style, depth: float) -> None:
        super().__init__()
        self.picture, self.style, self.kept = picture, style, Kept()
        self.setZValue(depth)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return EVERYWHERE


class EdgeLayer(_Layer):
    """Notes, edges and their labels; of a large network all that stands still, units included."""

    def __init__(self, picture: Picture, style: Style) -> None:
        super().__init__(picture, style, depth=0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint all, or what stands still and on it what moves or is marked."""
        picture, zoom = self.picture, painter.transform().m11()
        exposed = option.exposedRect
        if not is_kept(picture):
            self.kept.forget()
            picture.number_boxes.clear()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not (picture.quick and picture.is_large))
            self._paint(painter, zoom, exposed, np.arange(len(picture.drawing.edge_ids)))
            return
        moving_edges, moving_units = moving_rows(picture)

        def paint_still(on_kept: QPainter) -> None:
            picture.number_boxes.clear()
            edges = np.delete(np.arange(len(picture.drawing.edge_ids)), moving_edges)
            units = np.delete(np.arange(len(picture.drawing.unit_ids)), moving_units)
            self._paint(on_kept, zoom, exposed, edges)
            seen = visible_rows(picture, units, exposed)
            paint_units(on_kept, picture, self.style, zoom, seen, numbers=not picture.live)

        key = (picture.revision, picture.moving)
        self.kept.show(painter, key, QColor(Qt.GlobalColor.transparent), paint_still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not picture.moving)
        rows = moving_edges if picture.moving else _marked_edges(picture)
        paint_edges(painter, picture, self.style, zoom, rows)
        if not picture.moving:
            rows = np.union1d(rows, _flowing_edges(picture))
            paint_flow(painter, picture, self.style, rows)
            paint_labels(painter, picture, self.style, zoom, rows, exposed)

    def _paint(self, painter: QPainter, zoom: float, exposed: QRectF, edges: Ints) -> None:
        paint_notes(painter, self.picture, self.style)
        paint_edges(painter, self.picture, self.style, zoom, edges)
        if not is_kept(self.picture):
            paint_flow(painter, self.picture, self.style, edges)
        if not (self.picture.live and self.picture.moving):  # a run's numbers would be old in what is kept
            paint_labels(painter, self.picture, self.style, zoom, edges, exposed)


class UnitLayer(_Layer):
    """The units; of a large network, those that move or are marked."""

    def __init__(self, picture: Picture, style: Style) -> None:
        super().__init__(picture, style, depth=1)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the units, and the gesture that is going on."""
        picture, zoom = self.picture, painter.transform().m11()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        everything = np.arange(len(picture.drawing.unit_ids))
        if is_kept(picture):
            everything = moving_rows(picture)[1] if picture.moving else _marked_units(picture)
        rows = visible_rows(picture, everything, option.exposedRect)
        if picture.live and picture.is_large and len(rows) > _MOST_LIVE:
            self._show_without_numbers(painter, zoom, rows)
        else:
            paint_units(painter, picture, self.style, zoom, rows)
        paint_gesture(painter, picture, self.style)

    def _show_without_numbers(self, painter: QPainter, zoom: float, rows: list[int]) -> None:
        """Show units as they were kept: without what changes in a run from frame to frame."""
        nothing = QColor(Qt.GlobalColor.transparent)

        def paint(on_kept: QPainter) -> None:
            paint_units(on_kept, self.picture, self.style, zoom, rows, numbers=False)

        self.kept.show(painter, self.picture.revision, nothing, paint)


def is_kept(picture: Picture) -> bool:
    """Tell whether what stands still is kept as a picture: in a large network, unless all of it changes."""
    return picture.is_large and (bool(picture.moving) or not (picture.live or picture.quick))


def moving_rows(picture: Picture) -> tuple[Ints, Ints]:
    """Return the rows of the edges and units that a drag moves."""
    drawing = picture.drawing
    if not picture.moving:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    units = [drawing.unit_row[key] for key in drawing.unit_row.keys() & picture.moving]
    return drawing.edge_rows_at(drawing.unit_ids[row] for row in units), np.array(sorted(units), dtype=np.int64)


def visible_rows(picture: Picture, rows: Ints, exposed: QRectF) -> list[int]:
    """Return those of the units that can be seen."""
    x, y = picture.drawing.positions[rows].T
    seen = exposed.adjusted(-80, -80, 80, 80)
    inside = (x > seen.left()) & (x < seen.right()) & (y > seen.top()) & (y < seen.bottom())
    return [int(row) for row in rows[np.flatnonzero(inside)]]


def _marked_edges(picture: Picture) -> Ints:
    """Return the edge under the pointer, and those of the unit under it."""
    drawing = picture.drawing
    if isinstance(picture.hovered, EdgeId):
        return np.array([drawing.edge_row[picture.hovered]], dtype=np.int64)
    if picture.hovered in drawing.unit_row:
        return drawing.edge_rows_at([UnitId(str(picture.hovered))])
    return np.empty(0, dtype=np.int64)


def _flowing_edges(picture: Picture) -> Ints:
    """Return the edges along which something goes."""
    row = picture.drawing.edge_row
    return np.array(sorted(row[key] for key in row.keys() & picture.lights.flows), dtype=np.int64)


def _marked_units(picture: Picture) -> Ints:
    """Return the units that the pointer or the edge being drawn is at."""
    draft = picture.draft
    keys = {picture.hovered, *((draft.source, draft.target) if draft else ())}
    row = picture.drawing.unit_row
    return np.array([row[key] for key in row.keys() & keys], dtype=np.int64)
