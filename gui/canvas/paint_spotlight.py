"""Painting what other views light up on the canvas: the beam of a panel, and the number that is pointed at."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.records import EdgeId, Kind, UnitId
from core.tracing.trace import Quantity
from gui.canvas.geometry import RADIUS_OF, Floats
from gui.canvas.paint_edges import curve_path
from gui.canvas.picture import Picture
from gui.canvas.style import SMALLEST, Style, plate, text_width, write
from gui.spotlight import Beam, Owner

_STRONG, _FAINT, _POINTED = (0.55, 11.0), (0.22, 8.0), (0.3, 8.0)
"""How strong a light is, and how broad an edge's band."""

_LETTERS = 10.5

MANY = 400
"""So much light and more is painted by the cheaper ways."""


def paint_beam(painter: QPainter, picture: Picture, style: Style, beam: Beam) -> None:
    """Paint what is lit, under the network: bands along edges and halos round units, the faint ones first."""
    _paint_owners(painter, picture, style, beam.faint - beam.owners, beam.role, _FAINT)
    _paint_owners(painter, picture, style, beam.owners, beam.role, _STRONG)


def paint_pointed(painter: QPainter, picture: Picture, style: Style, quantity: Quantity) -> None:
    """Paint the light of the unit or the edge whose number is pointed at, under the network."""
    if quantity.owner is not None:
        _paint_owners(painter, picture, style, [quantity.owner], "reads", _POINTED)


def paint_frame(painter: QPainter, picture: Picture, style: Style, quantity: Quantity) -> None:
    """Paint a frame round the number that is pointed at, where it is written on the canvas."""
    box = picture.number_boxes.get(quantity)
    if box is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(style.pen("focus", 1.4))
        painter.drawRoundedRect(box, 3.5, 3.5)


def paint_beam_labels(painter: QPainter, picture: Picture, style: Style, beam: Beam, zoom: float) -> None:
    """Write what the beam has to say beside units and edges, over the network."""
    if zoom * _LETTERS < SMALLEST:
        return
    for owner, text in beam.labels.items():
        place = _label_place(picture, owner)
        if place is not None:
            _paint_label(painter, style, text, place, beam.role)


def _paint_owners(
    painter: QPainter, picture: Picture, style: Style, owners: Iterable[Owner], role: str, light: tuple[float, float]
) -> None:
    share, width = light
    color = style.mixed(role, "canvas", share)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = style.pen(role, width)
    pen.setColor(color)
    painter.setPen(pen)
    drawing, here = picture.drawing, set(owners)
    _paint_bands(painter, drawing.curves[[drawing.edge_row[owner] for owner in drawing.edge_row.keys() & here]])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for unit in drawing.unit_row.keys() & here:
        x, y = drawing.positions[drawing.unit_row[unit]].tolist()
        kind = drawing.units[unit].kind
        radius = RADIUS_OF[kind] + width * 0.75
        if kind is Kind.INPUT:
            painter.drawRoundedRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 15, 15)
        else:
            painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_bands(painter: QPainter, curves: Floats) -> None:
    """Paint bands along curves; very many as straight lines three pixels wide, in one call."""
    if len(curves) <= MANY:
        for curve in curves:
            painter.drawPath(curve_path(curve))
        return
    thin = QPen(painter.pen().color(), 3)
    thin.setCosmetic(True)
    painter.setPen(thin)
    painter.drawLines([QLineF(*ends) for ends in curves[:, [0, 3]].reshape(-1, 4).tolist()])


def _label_place(picture: Picture, owner: Owner) -> tuple[float, float] | None:
    """Return where a text about a unit or an edge stands: left above the unit, on the edge beside its own label."""
    drawing = picture.drawing
    if isinstance(owner, EdgeId):
        row = drawing.edge_row.get(owner)
        if row is None:
            return None
        x, y = drawing.labels[row].tolist()
        return x, y - 1.35 * _LETTERS
    row = drawing.unit_row.get(owner)
    if row is None:
        return None
    x, y = drawing.positions[row].tolist()
    return x, y + RADIUS_OF[drawing.units[UnitId(str(owner))].kind] + 3.1 * _LETTERS


def _paint_label(painter: QPainter, style: Style, text: str, at: tuple[float, float], role: str) -> None:
    x, y = at
    width, height = text_width(text, _LETTERS, bold=True) + 8, _LETTERS + 5
    painter.setBrush(style.color("canvas"))
    plate(painter, x, y, width, height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(style.pen(role, 1.0))
    painter.drawRoundedRect(QRectF(x - width / 2, y - height / 2, width, height), 3.5, 3.5)
    painter.setPen(style.color("unit_text"))
    write(painter, text, x, y, _LETTERS, bold=True)
