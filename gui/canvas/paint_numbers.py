"""Painting the numbers of a unit: s and z in it, its bias at its foot, δ and ∂E/∂z below, a target beside."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from core.records import Kind, Unit, UnitId
from core.tracing.trace import Symbol
from core.writing.notation import NOT_YET
from gui.canvas.figures import Light, UnitFigures
from gui.canvas.geometry import RADIUS_OF
from gui.canvas.numbers_at import note
from gui.canvas.paint_curve import has_curve, large_frame, paint_large_curve, paint_point
from gui.canvas.picture import Picture
from gui.canvas.style import SMALLEST, Style, plate, text_width, write
from gui.quantity_roles import role_of
from gui.shown import Show

BIG, LETTERS = 12.5, 9.0
"""Sizes of letters: of z, and of s and the bias."""

PLATE = LETTERS + 1.5
"""Size of the letters of δ and y, the smallest that a unit shows when it is small."""

_PLATES_APART = 12.0
_BELOW = 16.0
"""How far below the outline δ stands: its plate begins where light and ring end."""

_HIGH_S, _HIGH_Z = (-13.0, -16.0), (-0.5, -4.8)
"""Where s and z stand, without and with the large curve below them."""

_FOOT = 15.0
"""Where z stands on a response map."""

_ALONE = -13.0
"""Where a number stands that is alone above the large curve."""


def paint_numbers(
    painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, unit: Unit, grey: bool, zoom: float = 1.0
) -> None:
    """Write the numbers that are chosen and large enough to read, and paint the point at which the unit works."""
    shown, small = picture.unit_figures[unit_id], zoom * LETTERS >= SMALLEST
    if unit_id in picture.responses:
        _paint_on_response(painter, picture, style, unit_id, shown)
    elif has_curve(unit.kind, unit.activation):
        _paint_curve(painter, picture, style, unit, shown)
        _paint_inside(painter, picture, style, unit_id, shown, grey, small)
    elif picture.shown & {Show.PREACTIVATION, Show.ACTIVATION}:
        lit = picture.lights.quantities
        light = lit.get(picture.name(Symbol.ACTIVATION, unit_id)) or lit.get(picture.name(Symbol.INPUT, unit_id))
        _paint_fitted(painter, style, picture.notation.number(shown.z), 0.0, light, grey)
        note(picture, picture.name(Symbol.INPUT, unit_id), picture.notation.number(shown.z), 0, 0, BIG)
    below = RADIUS_OF[unit.kind] + _BELOW
    if unit.bias is not None and small:
        bias = shown.bias if picture.live or picture.past else unit.bias
        _paint_bias(painter, picture, style, unit_id, bias_parts(picture, shown, bias))
        below += 1.5
    if not picture.live:
        _paint_below(painter, picture, style, unit_id, below)
    if unit.kind is Kind.OUTPUT:
        _paint_target(painter, picture, style, unit_id, shown)


def _paint_curve(painter: QPainter, picture: Picture, style: Style, unit: Unit, shown: UnitFigures) -> None:
    if Show.CURVE in picture.shown:
        frame = large_frame(picture.shown)
        paint_large_curve(painter, style, unit.kind, unit.activation, frame, shown.s)
    elif shown.s is not None:
        paint_point(painter, style, unit.activation, shown.s)


def _paint_inside(
    painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, shown: UnitFigures, grey: bool, small: bool
) -> None:
    """Write s and z, those that are chosen, s only where small letters can be read; in a run there is no s."""
    lit, number = picture.lights.quantities, picture.notation.number
    large = Show.CURVE in picture.shown
    both = {Show.PREACTIVATION, Show.ACTIVATION} <= picture.shown
    if Show.PREACTIVATION in picture.shown and small and not picture.live:
        quantity, y = picture.name(Symbol.PREACTIVATION, unit_id), _HIGH_S[large and both]
        text = f"{picture.notation.letters.preactivation.text} {number(shown.s)}"
        _paint_small(painter, style, text, y, lit.get(quantity), grey)
        note(picture, quantity, text, 0, y, LETTERS)
    if Show.ACTIVATION in picture.shown:
        y = _HIGH_Z[large] if both or not large else _ALONE
        quantity, size = picture.name(Symbol.ACTIVATION, unit_id), BIG - 1.5 if large else BIG
        _paint_fitted(painter, style, number(shown.z), y, lit.get(quantity), grey, size)
        note(picture, quantity, number(shown.z), 0, y, size)


def _paint_on_response(
    painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, shown: UnitFigures
) -> None:
    """Write z, if it is chosen, on a plate at the foot of the map."""
    if Show.ACTIVATION not in picture.shown or shown.z is None:
        return
    quantity, text = picture.name(Symbol.ACTIVATION, unit_id), picture.notation.number(shown.z)
    light = picture.lights.quantities.get(quantity)
    role = role_of(Symbol.ACTIVATION, None) if light else "unit_text"
    _paint_plate(painter, style, text, 0, _FOOT, role, light, LETTERS + 0.5)
    note(picture, quantity, text, 0, _FOOT, LETTERS)


def _paint_below(painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, y: float) -> None:
    """Write what has come back to the unit, in smaller letters where there are two lines of it."""
    shown, number = picture.unit_figures[unit_id], picture.notation.number
    by_z = f"∂E/∂{picture.notation.letters.activation.text} {number(shown.z_gradient)}"
    lines = (
        (Show.DELTA, Symbol.DELTA, f"δ = {number(shown.delta)}", shown.delta),
        (Show.ACTIVATION_GRADIENT, Symbol.ACTIVATION_GRADIENT, by_z, shown.z_gradient),
    )
    chosen = [line for line in lines if line[0] in picture.shown]
    size = PLATE if len(chosen) < len(lines) else LETTERS
    y -= (PLATE - size) * 1.5
    for _, symbol, text, value in chosen[: _room(picture, unit_id)]:
        if value is not None:
            quantity = picture.name(symbol, unit_id)
            light = picture.lights.quantities.get(quantity)
            _paint_plate(painter, style, text, 0, y, role_of(symbol, None), light, size)
            note(picture, quantity, text, 0, y, size)
            y += _PLATES_APART


def _room(picture: Picture, unit_id: UnitId) -> int:
    """Return how many lines may stand below a unit; where it is lit, one does whatever is beneath."""
    free = int(picture.drawing.free_plates[picture.drawing.unit_row[unit_id]])
    return max(free, 1) if unit_id in picture.lights.owners or unit_id in picture.selected else free


def _paint_target(painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, shown: UnitFigures) -> None:
    text = f"y = {picture.notation.number(shown.target)}"
    x = RADIUS_OF[Kind.OUTPUT] + 10 + text_width(text, PLATE) / 2
    quantity = picture.name(Symbol.TARGET, unit_id)
    light = picture.lights.quantities.get(quantity)
    _paint_plate(painter, style, text, x, 0, role_of(Symbol.TARGET, None), light)
    note(picture, quantity, text, x, 0, PLATE)


def _paint_fitted(
    painter: QPainter, style: Style, text: str, y: float, light: Light | None, grey: bool, most: float = BIG
) -> None:
    """Write the large number, as large as the unit has room for."""
    size = next((size for size in (most, 11.0, 9.5) if text_width(text, size, bold=True) <= 42), 8.5)
    if light is not None:
        painter.setBrush(style.mixed(light, "canvas", 0.45))
        plate(painter, 0, y, text_width(text, size, bold=True) + 6, size + 4)
    painter.setPen(style.color("muted" if grey or text == NOT_YET else "unit_text"))
    write(painter, text, 0, y, size, bold=True)


def _paint_small(painter: QPainter, style: Style, text: str, y: float, light: Light | None, grey: bool) -> None:
    size = next((size for size in (LETTERS, 8.0) if text_width(text, size) <= 37), 7.0)
    if light is not None:
        painter.setBrush(style.mixed(light, "canvas", 0.45))
        plate(painter, 0, y, text_width(text, size) + 5, size + 3)
    painter.setPen(style.color("disabled" if grey else "unit_text" if light else "muted"))
    write(painter, text, 0, y, size)


def _paint_plate(
    painter: QPainter, style: Style, text: str, x: float, y: float, role: str, light: Light | None, size: float = PLATE
) -> None:
    painter.setBrush(style.color("canvas") if light is None else style.mixed(light, "canvas", 0.35))
    plate(painter, x, y, text_width(text, size) + 6, size + (4 if size == PLATE else 2.5))
    painter.setPen(style.color("unit_text" if light else role))
    write(painter, text, x, y, size)


def bias_parts(picture: Picture, shown: UnitFigures, bias: float | None) -> list[tuple[Symbol, str]]:
    """Return what is written on the plate of a bias: it, and behind it what it becomes, or else its gradient."""
    number, parts = picture.notation.number, [(Symbol.BIAS, f"b {picture.notation.number(bias)}")]
    if picture.live or bias is None:
        return parts
    most = picture.notation.digits + 1
    if Show.NEW_WEIGHT in picture.shown and shown.new_bias is not None and shown.bias_update is not None:
        parts.append((Symbol.NEW_BIAS, f" → {picture.notation.moved(shown.new_bias, bias, shown.bias_update, most)}"))
    elif Show.WEIGHT_GRADIENT in picture.shown and shown.bias_gradient is not None:
        parts.append((Symbol.BIAS_GRADIENT, f" ∂ {number(shown.bias_gradient)}"))
    return parts


def _paint_bias(
    painter: QPainter, picture: Picture, style: Style, unit_id: UnitId, parts: list[tuple[Symbol, str]]
) -> None:
    unit, text = picture.drawing.units[unit_id], "".join(part for _, part in parts)
    radius, frozen, width = RADIUS_OF[unit.kind], unit.frozen, text_width(text, LETTERS) + 9
    quantities = [picture.name(symbol, unit_id) for symbol, _ in parts]
    lights = picture.lights.quantities
    light = next((lights[quantity] for quantity in reversed(quantities) if quantity in lights), None)
    left = -text_width(text, LETTERS) / 2
    for quantity, (_, part) in zip(quantities, parts, strict=True):
        across = text_width(part, LETTERS)
        note(picture, quantity, part, left + across / 2, radius + 3.5, LETTERS)
        left += across
    painter.setBrush(style.color("canvas") if light is None else style.mixed(light, "canvas", 0.45))
    painter.setPen(style.pen("frozen" if frozen else "unit_line", 1.0, (3, 2) if frozen else ()))
    painter.drawRoundedRect(QRectF(-width / 2, radius - 3, width, 13), 6.5, 6.5)
    painter.setPen(style.color("unit_text"))
    write(painter, text, 0, radius + 3.5, LETTERS)
