"""The layers of the scene: few items that paint everything, whatever its number, straight from the picture's arrays.

A small network is painted anew each time. Of a large one, what stands still is painted once, smoothly, and kept in
pictures: the ground, its edges as they are without any light or number; on it what changes from line to line of the
trace, the edges that are lit and what is written; and the units. On top comes what a gesture moves or the pointer
marks, and of units too far away for numbers all that are marked.
While training runs all edges change thirty times a second: they are painted quickly, and the units are what is kept;
those of a huge network take so long that its ground is always made on a thread.
"""

from collections.abc import Set
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.records import EdgeId, Key, UnitId
from core.rules import FARTHEST
from gui.canvas.figures import NOTHING_LIT
from gui.canvas.geometry import Ints
from gui.canvas.kept import Kept, KeptBehind, Paint
from gui.canvas.paint_edges import paint_edges, paint_labels
from gui.canvas.paint_flow import paint_flow
from gui.canvas.paint_marks import paint_gesture, paint_notes
from gui.canvas.paint_units import are_numbers_legible, marked, paint_units
from gui.canvas.picture import Picture
from gui.canvas.style import Style

_MOST_LIVE = 40
"""In a large network that trains, up to so many units in sight show their newest numbers."""

_MOST_ON_TOP = 300
"""Up to so many selected edges are marked on the ground; more become a part of it."""

EVERYWHERE = QRectF(-2 * FARTHEST, -2 * FARTHEST, 4 * FARTHEST, 4 * FARTHEST)


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
    """Notes, edges and their labels; of a large network all that stands still, units included.

    Attributes:
        ground, behind: the picture of a large network's edges, and of a huge one's.
    """

    def __init__(self, picture: Picture, style: Style) -> None:
        super().__init__(picture, style, depth=0)
        self.ground, self.behind = Kept(), KeptBehind()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint all, or what stands still and on it what moves or is marked."""
        picture, zoom, exposed = self.picture, painter.transform().m11(), option.exposedRect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_notes(painter, picture, self.style)
        if not (is_kept(picture) or picture.is_huge):
            self._paint_anew(painter, zoom, exposed)
            return
        moving = moving_rows(picture)[0]
        still = np.delete(np.arange(len(picture.drawing.edge_ids)), moving)
        self._show_ground(painter, zoom, still)
        if is_kept(picture):
            paint = partial(self._paint_line, zoom=zoom, exposed=exposed, edges=still)
            self.kept.show(painter, (picture.revision, picture.moving), QColor(Qt.GlobalColor.transparent), paint)
        else:
            picture.number_boxes.clear()
            paint_labels(painter, picture, self.style, zoom, still, exposed)
        self._paint_changing(painter, zoom, exposed, moving)

    def _paint_anew(self, painter: QPainter, zoom: float, exposed: QRectF) -> None:
        for kept in (self.kept, self.ground, self.behind):
            kept.forget()
        picture, style = self.picture, self.style
        picture.number_boxes.clear()
        edges = np.arange(len(picture.drawing.edge_ids))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not (picture.quick and picture.is_large))
        paint_edges(painter, picture, style, zoom, edges)
        paint_flow(painter, picture, style, edges)
        paint_labels(painter, picture, style, zoom, edges, exposed)

    def _show_ground(self, painter: QPainter, zoom: float, edges: Ints) -> None:
        """Show these edges as they are without light, but for selected ones that are many."""
        picture = self.picture
        marked: frozenset[Key] = frozenset() if len(picture.selected) <= _MOST_ON_TOP else picture.selected
        key = (picture.ground, picture.moving, marked)

        prepare = partial(self._ground_painter, zoom, edges, marked)

        def paint_at_once(on_kept: QPainter) -> None:
            prepare()(on_kept)

        if picture.is_huge:
            self.behind.show(painter, key, prepare, passing=picture.live)
        else:
            self.ground.show(painter, key, QColor(Qt.GlobalColor.transparent), paint_at_once)

    def _ground_painter(self, zoom: float, edges: Ints, marked: frozenset[Key]) -> Paint:
        """Return what paints these edges as they are now, on whatever thread."""
        drawing = self.picture.drawing.snapshot()
        bare = replace(self.picture, drawing=drawing, lights=NOTHING_LIT, cycle=frozenset(), selected=marked)
        bare = replace(bare, hovered=None, quick=False)
        return partial(paint_edges, picture=bare, style=self.style.copy(), zoom=zoom, rows=edges)

    def _paint_line(self, painter: QPainter, zoom: float, exposed: QRectF, edges: Ints) -> None:
        """Paint what may be another with each line of the trace: lit edges and their numbers."""
        picture, style = replace(self.picture, hovered=None, rim=False), self.style
        picture.number_boxes.clear()
        lit = _lit_edges(picture)
        paint_edges(painter, picture, style, zoom, np.intersect1d(lit, edges) if picture.moving else lit)
        if not (picture.live and picture.moving):  # a run's numbers would be old in what is kept
            paint_labels(painter, picture, style, zoom, edges, exposed)

    def _paint_changing(self, painter: QPainter, zoom: float, exposed: QRectF, moving: Ints) -> None:
        """Paint the edges that a gesture moves, or those that the pointer marks and along which something goes."""
        picture, style = self.picture, self.style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not picture.moving)
        rows = moving if picture.moving else _marked_edges(picture)
        paint_edges(painter, picture, style, zoom, rows)
        if not picture.moving:
            rows = np.union1d(rows, _flowing_edges(picture))
            paint_flow(painter, picture, style, rows)
            paint_labels(painter, picture, style, zoom, rows, exposed)


class UnitLayer(_Layer):
    """The units; of a large network those that stand still are kept, without marks as long as no number is legible."""

    def __init__(self, picture: Picture, style: Style) -> None:
        super().__init__(picture, style, depth=1)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the units, and the gesture that is going on."""
        picture, zoom = self.picture, painter.transform().m11()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = visible_rows(picture, np.arange(len(picture.drawing.unit_ids)), option.exposedRect)
        if picture.is_large and not (picture.live and len(rows) <= _MOST_LIVE):
            self._paint_kept(painter, zoom, rows)
        else:
            self.kept.forget()
            paint_units(painter, picture, self.style, zoom, rows)
        paint_gesture(painter, picture, self.style)

    def _paint_kept(self, painter: QPainter, zoom: float, rows: list[int]) -> None:
        """Show what is kept of these units, and on it those that move or are marked."""
        picture, numbered = self.picture, are_numbers_legible(zoom) and not self.picture.live
        moving = frozenset(moving_rows(picture)[1].tolist())
        draft = replace(picture.draft, target=None) if picture.draft else None
        bare, on_top = replace(picture, hovered=None, rim=False, draft=draft), _marked_units(picture)
        ringed = bool(picture.largest_delta) and not picture.live
        key: tuple[object, ...] = picture.bodies, picture.moving, picture.quick, ringed
        key = *key, draft.impossible if draft else None
        if numbered or len(on_top) > _MOST_ON_TOP:
            key, on_top = (*key, picture.revision), _pointed_units(picture)
        else:
            bare = replace(bare, lights=NOTHING_LIT, cycle=frozenset(), selected=frozenset(), focused=None)
        still = [row for row in rows if row not in moving]
        paint = partial(paint_units, picture=bare, style=self.style, zoom=zoom, rows=still, numbers=numbered)
        self.kept.show(painter, key, QColor(Qt.GlobalColor.transparent), paint)
        above = sorted(moving.union(on_top.tolist()))
        paint_units(painter, picture, self.style, zoom, above, numbers=not picture.live)


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


def _lit_edges(picture: Picture) -> Ints:
    """Return the edges that have a band on the ground: lit, of a loop, or selected unless those are many."""
    selected = picture.selected if len(picture.selected) <= _MOST_ON_TOP else frozenset()
    row = picture.drawing.edge_row
    keys = row.keys() & {*picture.lights.owners, *picture.cycle, *selected}
    return np.array(sorted(row[key] for key in keys), dtype=np.int64)


def _flowing_edges(picture: Picture) -> Ints:
    """Return the edges along which something goes."""
    row = picture.drawing.edge_row
    return np.array(sorted(row[key] for key in row.keys() & picture.lights.flows), dtype=np.int64)


def _pointed_units(picture: Picture) -> Ints:
    """Return the units that the pointer or the edge being drawn is at."""
    draft = picture.draft
    return _rows_of(picture, {picture.hovered, *((draft.source, draft.target) if draft else ())})


def _marked_units(picture: Picture) -> Ints:
    """Return the units that are marked in any way: lit, selected, of a loop, focused, or where the pointer is."""
    return np.union1d(_pointed_units(picture), _rows_of(picture, marked(picture)))


def _rows_of(picture: Picture, keys: Set[Key | None]) -> Ints:
    row = picture.drawing.unit_row
    return np.array([row[key] for key in row.keys() & keys], dtype=np.int64)
