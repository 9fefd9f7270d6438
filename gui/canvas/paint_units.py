"""Painting units: form and fill tell what a unit is for, a faint curve its rule, letters its numbers."""

import math
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.records import Key, Kind, Unit, UnitId
from gui.canvas.figures import Light
from gui.canvas.geometry import RADIUS, RADIUS_OF, RIM_OUTSIDE
from gui.canvas.paint_ailments import paint_ailments, stamp_ailments
from gui.canvas.paint_curve import SMALL, has_curve, paint_curve
from gui.canvas.paint_numbers import PLATE, paint_numbers
from gui.canvas.paint_response import paint_response
from gui.canvas.picture import Picture
from gui.canvas.stamps import put_down
from gui.canvas.style import SMALLEST, Style, name_width, plate, write_name
from gui.shown import Show

NAME = 17.0
"""Size of the letters of a name."""

_LEGIBLE, _MOST_GROWN, _LEAST = 10.0, 1.6, 7.5
"""Far away, names are written so many pixels large, up to so many times their size, and not below so many pixels."""

_HALO, _NAME_ABOVE = 6.0, 13.0
"""How far light reaches beyond the outline, and how far above it a name's base line is: its descenders stay clear."""

_SQUARE = RADIUS - 2
_RING_GAP, _RING_NARROW, _RING_GROWS = 1.2, 1.0, 5.0
_FILL = {Kind.INPUT: "input_fill", Kind.HIDDEN: "hidden_fill", Kind.OUTPUT: "output_fill"}
_MOST_DRAWN = 90


def paint_units(
    painter: QPainter,
    picture: Picture,
    style: Style,
    zoom: float,
    rows: Iterable[int],
    numbers: bool = True,
    names: bool = True,
) -> None:
    """Paint these rows' units, with or without their numbers and names; where they are many, all bodies together."""
    rows = list(rows)
    painting = _Painting(painter, picture, style, zoom, numbers and are_numbers_legible(zoom), names)
    if len(rows) > _MOST_DRAWN and style.in_pixels:
        painting.paint_beneath(rows)
        painting.stamp_bodies(rows)
        painting.paint_above(rows)
        if not painting.hasty:
            stamp_ailments(painter, picture, style, rows)
        return
    for row in rows:
        painting.paint_beneath([row])
        painting.paint_bodies([row])
        painting.paint_above([row])
        if not painting.hasty:
            painting.paint_ailments(row)


def are_numbers_legible(zoom: float) -> bool:
    """Tell whether any number of a unit can be read at a scale."""
    return zoom * PLATE >= SMALLEST


def name_size(zoom: float) -> float:
    """Return how large a name is written, in scene units: far away it shrinks less than its unit."""
    return min(max(NAME, _LEGIBLE / zoom), _MOST_GROWN * NAME)


def _paint_name(painter: QPainter, style: Style, label: str, base: float, grey: bool, size: float) -> None:
    grown = size / NAME
    painter.setBrush(style.color("canvas"))
    plate(painter, 0, base - 5 * grown, name_width(label, size) + 4, size - 3 * grown)
    painter.setPen(style.color("disabled" if grey else "unit_text"))
    write_name(painter, label, 0, base, size)


# The body


def paint_body(
    painter: QPainter, style: Style, kind: Kind, activation: str, grey: bool = False, curve: bool = True
) -> None:
    """Paint a unit's form, fill and, where wanted, small curve round the origin."""
    painter.setPen(style.pen("disabled" if grey else "unit_line", 1.6))
    painter.setBrush(style.color("canvas" if grey else _FILL[kind]))
    if kind is Kind.INPUT:
        painter.drawRoundedRect(QRectF(-_SQUARE, -_SQUARE, 2 * _SQUARE, 2 * _SQUARE), 11, 11)
    else:
        if kind is Kind.OUTPUT:
            painter.drawEllipse(QPointF(0, 0), RADIUS_OF[kind] - 0.8, RADIUS_OF[kind] - 0.8)
        painter.drawEllipse(QPointF(0, 0), RADIUS - 0.8, RADIUS - 0.8)
    if curve and has_curve(kind, activation):
        paint_curve(painter, style, kind, activation, SMALL)


class _Painting:
    """What there is to paint of units, and how much of it can be seen from here.

    Attributes:
        hasty: whether speed counts for more than all that there is to see.
    """

    def __init__(
        self, painter: QPainter, picture: Picture, style: Style, zoom: float, readable: bool, names: bool
    ) -> None:
        self._painter, self._picture, self._style, self._zoom = painter, picture, style, zoom
        self._readable, self._size = readable, name_size(zoom) if style.in_pixels else NAME
        self.hasty = picture.quick and picture.is_large
        legible = _LEAST if style.in_pixels else SMALLEST
        self._named = names and (zoom * NAME >= 12 if self.hasty else zoom * self._size >= legible)
        self._impossible = picture.draft.impossible if picture.draft else frozenset()
        self._curved = not (readable and Show.CURVE in picture.shown)
        self._marked = marked(picture)

    def paint_beneath(self, rows: list[int]) -> None:
        """Paint what lies beneath the bodies: marks and rings."""
        picture, style = self._picture, self._style
        ringed = bool(picture.largest_delta) and not picture.live
        for unit_id, unit in self._at_each(rows, None if ringed else self._marked):
            if unit_id in self._marked:
                _paint_marks(self._painter, picture, style, unit_id, unit)
            if ringed:
                delta = picture.unit_figures[unit_id].delta
                _paint_ring(self._painter, style, unit.kind, delta, picture.largest_delta)

    def paint_bodies(self, rows: list[int]) -> None:
        """Paint forms and fills."""
        for unit_id, unit in self._at_each(rows):
            curve = self._curved and unit_id not in self._picture.responses
            paint_body(self._painter, self._style, unit.kind, unit.activation, unit_id in self._impossible, curve)

    def stamp_bodies(self, rows: list[int]) -> None:
        """Put many forms and fills down."""
        drawing, style = self._picture.drawing, self._style
        alike: defaultdict[tuple[Kind, str, bool], list[int]] = defaultdict(list)
        for row in rows:
            unit_id = drawing.unit_ids[row]
            unit = drawing.units[unit_id]
            alike[unit.kind, unit.activation, unit_id in self._impossible].append(row)
        side = 2 * RADIUS_OF[Kind.OUTPUT] + 4
        for look, same in alike.items():
            paint = partial(_paint_look, style=style, look=look, curve=self._curved)
            what = (*look, self._curved, style.is_dark)
            put_down(self._painter, what, side, drawing.positions[same], paint)

    def paint_above(self, rows: list[int]) -> None:
        """Paint what lies on the bodies: responses, names and numbers."""
        picture, style = self._picture, self._style
        written = self._named or self._readable
        for unit_id, unit in self._at_each(rows, None if written else picture.responses.keys()):
            grey = unit_id in self._impossible
            if unit_id in picture.responses:
                paint_response(self._painter, style, unit.kind, picture.responses[unit_id])
            if self._named:
                above = -RADIUS_OF[unit.kind] - _NAME_ABOVE
                _paint_name(self._painter, style, unit.label, above, grey, self._size)
            if self._readable:
                paint_numbers(self._painter, picture, style, unit_id, unit, grey, self._zoom)

    def paint_ailments(self, row: int) -> None:
        """Paint a unit's marks."""
        for unit_id, unit in self._at_each([row], self._picture.ailments.keys()):
            paint_ailments(self._painter, self._style, unit.kind, self._picture.ailments[unit_id])

    def _at_each(self, rows: list[int], among: Container[Key | None] | None = None) -> Iterator[tuple[UnitId, Unit]]:
        """Yield these units, of all or of some, the painter's origin at each in turn."""
        drawing = self._picture.drawing
        for row in rows:
            unit_id = drawing.unit_ids[row]
            if among is None or unit_id in among:
                x, y = drawing.positions[row].tolist()
                self._painter.translate(x, y)
                yield unit_id, drawing.units[unit_id]
                self._painter.translate(-x, -y)


def _paint_look(painter: QPainter, style: Style, look: tuple[Kind, str, bool], curve: bool) -> None:
    paint_body(painter, style, *look, curve)


# What marks a unit


def marked(picture: Picture) -> frozenset[Key | None]:
    """Return what has a mark of any kind."""
    target = picture.draft.target if picture.draft else None
    return picture.cycle | picture.selected | picture.lights.owners.keys() | {target, picture.hovered, picture.focused}


def _paint_marks(painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, unit: Unit) -> None:
    radius = RADIUS_OF[unit.kind]
    light = Light.CYCLE if unit_id in picture.cycle else picture.lights.owners.get(unit_id)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if light is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.mixed(light, "canvas", 0.38))
        _outline(painter, unit.kind, radius + _HALO)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(style.pen(light, 1.6))
        _outline(painter, unit.kind, radius + _HALO)
    if _is_target(picture, unit_id):
        painter.setPen(style.pen("forward" if picture.draft and picture.draft.allowed else "cycle", 3))
        _outline(painter, unit.kind, radius + 4)
    if unit_id in picture.selected:
        painter.setPen(style.pen("selection", 2.6))
        _outline(painter, unit.kind, radius + 3.2)
    if unit_id == picture.hovered and unit_id not in picture.selected:
        _paint_hover(painter, picture, style, unit.kind, radius)
    elif unit_id == picture.hovered and picture.rim:
        _paint_hover(painter, picture, style, unit.kind, radius + 4)
    if unit_id == picture.focused and len(picture.selected) > 1:
        painter.setPen(style.pen("focus", 1.2, (3, 2.5)))
        _outline(painter, unit.kind, radius + 6.5)


def _paint_ring(painter: QPainter, style: Style, kind: Kind, delta: float | None, largest: float) -> None:
    """Paint a ring as broad as δ is large, by the square root; whole where δ is positive, dashed where negative."""
    if not delta or not math.isfinite(delta):
        return
    breadth = _RING_NARROW + _RING_GROWS * math.sqrt(min(1.0, abs(delta) / largest))
    dash = () if delta > 0 else (4.0 / breadth, 3.0 / breadth)
    painter.setPen(style.pen("positive" if delta > 0 else "negative", breadth, dash))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _outline(painter, kind, RADIUS_OF[kind] + _RING_GAP + breadth / 2)


def _is_target(picture: Picture, unit_id: UnitId) -> bool:
    return picture.draft is not None and picture.draft.target == unit_id


def _paint_hover(painter: QPainter, picture: Picture, style: Style, kind: Kind, radius: float) -> None:
    pen = style.pen("selection", RIM_OUTSIDE - 2 if picture.rim else 3)
    pen.setColor(style.mixed("selection", "canvas", 0.4 if picture.rim else 0.3))
    painter.setPen(pen)
    _outline(painter, kind, radius + pen.widthF() / 2)


def _outline(painter: QPainter, kind: Kind, radius: float) -> None:
    if kind is Kind.INPUT:
        half = radius - RADIUS + _SQUARE
        corner = 11 + radius - RADIUS
        painter.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), corner, corner)
    else:
        painter.drawEllipse(QPointF(0, 0), radius, radius)
