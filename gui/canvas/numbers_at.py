"""Which number lies under a point of the canvas: whoever paints a number notes where, and here it is looked up."""

from PySide6.QtCore import QPointF, QRectF

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity
from gui.canvas.geometry import Floats
from gui.canvas.picture import Picture
from gui.canvas.style import SMALLEST, text_width

_AIR = 2.0
"""A number can be hit this far outside its letters, in scene units."""

_SMALL = 7.0
"""The smallest size in which numbers are written."""


def note(picture: Picture, quantity: Quantity, text: str, x: float, y: float, size: float) -> None:
    """Note that a number is written here: centred at (x, y), measured from the middle of its unit if it has one."""
    owner = quantity.owner
    if owner is not None and not isinstance(owner, EdgeId):
        dx, dy = picture.drawing.positions[picture.drawing.unit_row[owner]].tolist()
        x, y = x + dx, y + dy
    width = text_width(text, size) + 2 * _AIR
    picture.number_boxes[quantity] = QRectF(x - width / 2, y - size / 2 - _AIR, width, size + 2 * _AIR)


def number_at(picture: Picture, place: Floats, zoom: float) -> Quantity | None:
    """Return the number under a place of the canvas, the smallest where two overlap; None where none can be read."""
    if zoom * _SMALL < SMALLEST - 2:
        return None
    point = QPointF(float(place[0]), float(place[1]))
    under = [quantity for quantity, box in picture.number_boxes.items() if box.contains(point)]
    return min(under, key=lambda quantity: _area(picture.number_boxes[quantity]), default=None)


def numbers_of(picture: Picture, owner: UnitId | EdgeId) -> list[Quantity]:
    """Return the numbers that are written at a unit or an edge, from the top to the bottom."""
    here = [quantity for quantity in picture.number_boxes if quantity.owner == owner]
    return sorted(here, key=lambda quantity: picture.number_boxes[quantity].top())


def _area(box: QRectF) -> float:
    return box.width() * box.height()
