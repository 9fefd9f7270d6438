"""Small pictures that are painted once and put down at many places: far quicker than painting each."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from gui.canvas.geometry import Floats
from gui.image_painter import FORMAT, draw_stamps

_MOST_KEPT = 200
_pictures: dict[tuple[object, ...], QImage] = {}


def put_down(
    painter: QPainter, what: tuple[object, ...], side: float, middles: Floats, paint: Callable[[QPainter], None]
) -> None:
    """Put down what `paint` paints round the origin, within a square `side` wide, at points [n, 2].

    Args:
        painter: what paints there, its scale the same along x and y.
        what: tells the picture from all others, its colours included.
        side, middles: in the painter's scale.
        paint: called when this picture has not been painted yet in this size.
    """
    zoom, ratio = painter.transform().m11(), painter.device().devicePixelRatioF()
    key = (*what, side, round(zoom, 3), ratio)
    if key not in _pictures:
        if len(_pictures) >= _MOST_KEPT:
            _pictures.clear()
        _pictures[key] = _painted(max(1, round(side * zoom * ratio)), side, paint)
    draw_stamps(painter, [_pictures[key]], np.zeros(len(middles), dtype=np.int64), middles, side)


def _painted(pixels: int, side: float, paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(pixels, pixels, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(pixels / 2, pixels / 2)
    painter.scale(pixels / side, pixels / side)
    paint(painter)
    painter.end()
    return image
