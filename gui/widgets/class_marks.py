"""How points of many classes are told apart: by eight colours, which colour-blind people see, too, and eight shapes."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF

CLASS_ROLES = tuple(f"class_{n}" for n in range(1, 9))
"""The colours of classes and outputs, by their order."""

_Corners = tuple[tuple[float, float], ...]
_SHAPES: tuple[_Corners, ...] = (
    (),  # a disc
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.2), (1.1, 0.9), (-1.1, 0.9)),
    ((0, 1.2), (1.1, -0.9), (-1.1, -0.9)),
    ((-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4),
     (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)),
    ((-1.2, 0), (-0.6, -1.1), (0.6, -1.1), (1.2, 0), (0.6, 1.1), (-0.6, 1.1)),
    ((-1.2, -1.0), (1.2, 1.0), (1.2, -1.0), (-1.2, 1.0)),
)  # fmt: skip
"""Corners in radii of the disc: disc, diamond, square, triangle, the same upside down, cross, hexagon, hourglass."""


def class_look(number: int) -> tuple[int, str]:
    """Return the shape and the colour's role of a class, counted from 0; the first 64 differ.

    >>> class_look(0), class_look(8), class_look(9)
    ((0, 'class_1'), (1, 'class_1'), (2, 'class_2'))
    """
    count = len(_SHAPES)
    return (number + number // count) % count, CLASS_ROLES[number % count]


def paint_mark(painter: QPainter, place: QPointF, shape: int, radius: float) -> None:
    """Paint a shape in the painter's colours."""
    corners = _SHAPES[shape % len(_SHAPES)]
    if corners:
        painter.drawPolygon(QPolygonF([place + QPointF(x, y) * radius for x, y in corners]))
    else:
        painter.drawEllipse(place, radius, radius)
