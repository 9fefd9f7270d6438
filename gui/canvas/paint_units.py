"""Painting units: form and fill tell what a unit is for, a faint curve its rule, letters its numbers."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from core.activations import ACTIVATIONS
from core.notation import NOT_YET
from core.records import Kind, Unit, UnitId
from core.trace import Quantity, Symbol
from gui.canvas.figures import Light
from gui.canvas.geometry import RADIUS, RADIUS_OF, RIM_OUTSIDE
from gui.canvas.numbers_at import note
from gui.canvas.picture import Picture
from gui.canvas.style import SMALLEST, Style, name_width, plate, text_width, write, write_name
from gui.quantity_roles import role_of

NAME, BIG, SMALL = 17.0, 12.5, 9.0
"""Sizes of letters: of a name, of z, and of the other numbers."""

_SQUARE = RADIUS - 2
_REACH = 4.0
_CURVE = QRectF(-12, 8.5, 24, 10.5)
_FILL = {Kind.INPUT: "input_fill", Kind.HIDDEN: "hidden_fill", Kind.OUTPUT: "output_fill"}
_MOST_DRAWN = 90
_bodies: dict[tuple[object, ...], QPixmap] = {}


def paint_units(
    painter: QPainter,
    picture: Picture,
    style: Style,
    zoom: float,
    rows: Iterable[int],
    numbers: bool = True,
    names: bool = True,
) -> None:
    """Paint these rows' units, with or without their numbers and names."""
    drawing = picture.drawing
    rows = list(rows)
    stamped = len(rows) > _MOST_DRAWN and style.in_pixels
    impossible = picture.draft.impossible if picture.draft else frozenset()
    hasty = picture.quick and picture.is_large
    readable, named = numbers and zoom * SMALL >= SMALLEST, names and zoom * NAME >= (12 if hasty else SMALLEST)
    for row in rows:
        unit_id = drawing.unit_ids[row]
        unit = drawing.units[unit_id]
        x, y = drawing.positions[row].tolist()
        grey = unit_id in impossible
        painter.translate(x, y)
        _paint_marks(painter, picture, style, unit_id, unit)
        if stamped:
            _stamp(painter, style, unit, zoom, grey)
        else:
            paint_body(painter, style, unit.kind, unit.activation, grey)
        if named:
            _paint_name(painter, style, unit.label, -RADIUS_OF[unit.kind] - 11, grey)
        if readable:
            _paint_figures(painter, picture, style, unit_id, unit, grey)
        painter.translate(-x, -y)


def _paint_name(painter: QPainter, style: Style, label: str, base: float, grey: bool) -> None:
    painter.setBrush(style.color("canvas"))
    plate(painter, 0, base - 5, name_width(label, NAME) + 4, NAME - 3)
    painter.setPen(style.color("disabled" if grey else "unit_text"))
    write_name(painter, label, 0, base, NAME)


# The body


def paint_body(painter: QPainter, style: Style, kind: Kind, activation: str, grey: bool = False) -> None:
    """Paint a unit's form, fill and curve round the origin."""
    painter.setPen(style.pen("disabled" if grey else "unit_line", 1.6))
    painter.setBrush(style.color("canvas" if grey else _FILL[kind]))
    if kind is Kind.INPUT:
        painter.drawRoundedRect(QRectF(-_SQUARE, -_SQUARE, 2 * _SQUARE, 2 * _SQUARE), 11, 11)
    else:
        if kind is Kind.OUTPUT:
            painter.drawEllipse(QPointF(0, 0), RADIUS_OF[kind] - 0.8, RADIUS_OF[kind] - 0.8)
        painter.drawEllipse(QPointF(0, 0), RADIUS - 0.8, RADIUS - 0.8)
    if not (kind is Kind.INPUT and activation == "identity"):
        pen = style.pen("curve", 1.3)
        pen.setColor(style.mixed("curve", _FILL[kind], 0.75))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_curve(activation))


@lru_cache(maxsize=32)
def _curve(activation: str) -> QPainterPath:
    path = QPainterPath()
    for index, s in enumerate(np.linspace(-_REACH, _REACH, 49)):
        point = _on_curve(activation, float(s))
        path.lineTo(point) if index else path.moveTo(point)
    return path


def _on_curve(activation: str, s: float) -> QPointF:
    """Return where an s stands on the small picture of a rule, at its ends for those beyond."""
    low, high = _range(activation)
    s = min(_REACH, max(-_REACH, s))
    z = _value(activation, np.array([s]))[0]
    x = _CURVE.left() + (s + _REACH) / (2 * _REACH) * _CURVE.width()
    return QPointF(x, _CURVE.bottom() - (float(z) - low) / (high - low) * _CURVE.height())


@lru_cache(maxsize=32)
def _range(activation: str) -> tuple[float, float]:
    z = _value(activation, np.linspace(-_REACH, _REACH, 201))
    return float(z.min()), float(z.max())


def _value(activation: str, s: np.ndarray) -> np.ndarray:
    rule = ACTIVATIONS[activation]
    return rule.function(np.stack([s, 0 * s]))[0] if rule.joint else rule.function(s)


def _stamp(painter: QPainter, style: Style, unit: Unit, zoom: float, grey: bool) -> None:
    """Put down a body that was painted before: far quicker than painting each."""
    ratio = painter.device().devicePixelRatioF()
    key = (unit.kind, unit.activation, grey, round(zoom, 3), ratio, style.is_dark)
    side = 2 * RADIUS_OF[Kind.OUTPUT] + 4
    if key not in _bodies:
        if len(_bodies) > 200:
            _bodies.clear()
        pixels = max(1, round(side * zoom * ratio))
        body = QPixmap(pixels, pixels)
        body.fill(Qt.GlobalColor.transparent)
        on_body = QPainter(body)
        on_body.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_body.translate(pixels / 2, pixels / 2)
        on_body.scale(pixels / side, pixels / side)
        paint_body(on_body, style, unit.kind, unit.activation, grey)
        on_body.end()
        _bodies[key] = body
    painter.drawPixmap(QRectF(-side / 2, -side / 2, side, side), _bodies[key], QRectF(_bodies[key].rect()))


# What marks a unit


def _paint_marks(painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, unit: Unit) -> None:
    radius = RADIUS_OF[unit.kind]
    light = Light.CYCLE if unit_id in picture.cycle else picture.lights.owners.get(unit_id)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if light is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.mixed(light, "canvas", 0.38))
        _outline(painter, unit.kind, radius + 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(style.pen(light, 1.6))
        _outline(painter, unit.kind, radius + 7)
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


# The numbers


def _paint_figures(
    painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, unit: Unit, grey: bool
) -> None:
    shown = picture.unit_figures[unit_id]
    lit = picture.lights.quantities
    number = picture.notation.number
    radius = RADIUS_OF[unit.kind]
    if unit.kind is Kind.INPUT and unit.activation == "identity":
        light = lit.get(Quantity(Symbol.ACTIVATION, unit_id)) or lit.get(Quantity(Symbol.INPUT, unit_id))
        _paint_fitted(painter, style, number(shown.z), 0.0, light, grey)
        note(picture, Quantity(Symbol.INPUT, unit_id), number(shown.z), 0, 0, BIG)
    else:
        if shown.s is not None:
            _paint_dot(painter, style, unit.activation, shown.s)
        light = lit.get(Quantity(Symbol.PREACTIVATION, unit_id))
        if not picture.live:
            _paint_small(painter, style, f"s {number(shown.s)}", -13, light, grey)
            note(picture, Quantity(Symbol.PREACTIVATION, unit_id), f"s {number(shown.s)}", 0, -13, SMALL)
        _paint_fitted(painter, style, number(shown.z), -0.5, lit.get(Quantity(Symbol.ACTIVATION, unit_id)), grey)
        note(picture, Quantity(Symbol.ACTIVATION, unit_id), number(shown.z), 0, -0.5, BIG)
    below = radius + 11
    if unit.bias is not None:
        text = f"b {number(shown.bias if picture.live else unit.bias)}"
        _paint_bias(painter, style, text, radius, unit.frozen, lit.get(Quantity(Symbol.BIAS, unit_id)))
        note(picture, Quantity(Symbol.BIAS, unit_id), text, 0, radius + 3.5, SMALL)
        below += 6.5
    if shown.delta is not None and not picture.live:
        text = f"δ = {number(shown.delta)}"
        light = lit.get(Quantity(Symbol.DELTA, unit_id))
        _paint_plate(painter, style, text, 0, below, role_of(Symbol.DELTA, None), light)
        note(picture, Quantity(Symbol.DELTA, unit_id), text, 0, below, SMALL + 1.5)
    if unit.kind is Kind.OUTPUT:
        text = f"y = {number(shown.target)}"
        x = radius + 10 + text_width(text, SMALL + 1.5) / 2
        light = lit.get(Quantity(Symbol.TARGET, unit_id))
        _paint_plate(painter, style, text, x, 0, role_of(Symbol.TARGET, None), light)
        note(picture, Quantity(Symbol.TARGET, unit_id), text, x, 0, SMALL + 1.5)


def _paint_fitted(painter: QPainter, style: Style, text: str, y: float, light: Light | None, grey: bool) -> None:
    """Write the large number, as large as the unit has room for."""
    size = next((size for size in (BIG, 11.0, 9.5) if text_width(text, size, bold=True) <= 42), 8.5)
    if light is not None:
        painter.setBrush(style.mixed(light, "canvas", 0.45))
        plate(painter, 0, y, text_width(text, size, bold=True) + 6, size + 4)
    painter.setPen(style.color("muted" if grey or text == NOT_YET else "unit_text"))
    write(painter, text, 0, y, size, bold=True)


def _paint_small(painter: QPainter, style: Style, text: str, y: float, light: Light | None, grey: bool) -> None:
    size = next((size for size in (SMALL, 8.0) if text_width(text, size) <= 37), 7.0)
    if light is not None:
        painter.setBrush(style.mixed(light, "canvas", 0.45))
        plate(painter, 0, y, text_width(text, size) + 5, size + 3)
    painter.setPen(style.color("disabled" if grey else "unit_text" if light else "muted"))
    write(painter, text, 0, y, size)


def _paint_plate(
    painter: QPainter, style: Style, text: str, x: float, y: float, role: str, light: Light | None
) -> None:
    size = SMALL + 1.5
    painter.setBrush(style.color("canvas") if light is None else style.mixed(light, "canvas", 0.35))
    plate(painter, x, y, text_width(text, size) + 6, size + 4)
    painter.setPen(style.color("unit_text" if light else role))
    write(painter, text, x, y, size)


def _paint_bias(
    painter: QPainter, style: Style, text: str, radius: float, frozen: bool, light: Light | None
) -> None:
    width = text_width(text, SMALL) + 9
    painter.setBrush(style.color("canvas") if light is None else style.mixed(light, "canvas", 0.45))
    painter.setPen(style.pen("frozen" if frozen else "unit_line", 1.0, (3, 2) if frozen else ()))
    painter.drawRoundedRect(QRectF(-width / 2, radius - 3, width, 13), 6.5, 6.5)
    painter.setPen(style.color("unit_text"))
    write(painter, text, 0, radius + 3.5, SMALL)


def _paint_dot(painter: QPainter, style: Style, activation: str, s: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("forward"))
    painter.drawEllipse(_on_curve(activation, s), 2.4, 2.4)
