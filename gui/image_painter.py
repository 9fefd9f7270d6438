"""Painting thousands of lines and stamps: by compiled kernels where an image is painted, else by Qt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from core import engine

if TYPE_CHECKING:
    from types import ModuleType

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
"""What pixels are for the kernels."""

_LINES_AT_ONCE = 100
"""Lines that Qt draws in a call: 1 ms. PySide6 keeps Python's lock in it (6.11, 14,000 lines: 0.2 s)."""

_kernels: "ModuleType | None" = None


def prepare() -> None:
    """Load the kernels, compiling them the first time; where the compiler can't be had, Qt serves."""
    global _kernels  # noqa: PLW0603 - the one place where the choice is made
    if engine.kernels_ready() and _kernels is None:
        from gui import pixel_kernels  # noqa: PLC0415 - loads numba

        pixel = np.zeros(1, dtype=np.uint32)
        pixel_kernels.stroke(pixel, 1, 1, np.zeros((1, 4)), 1.0, np.uint32(0))
        pixel_kernels.stamp(pixel, 1, 1, pixel.reshape(1, 1), 1, np.zeros(1, np.int64), np.zeros((1, 2), np.int64))
        _kernels = pixel_kernels


class ImagePainter(QPainter):
    """Paints an image of the kernels' format; thousands of lines in half of Qt's time and without Python's lock."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self._image = image

    def stroke(self, lines: Floats) -> None:
        """Draw lines [n, (x1, y1, x2, y2)] with the pen, as Qt would."""
        assert _kernels is not None, "asked for kernels that aren't loaded"
        pen, ends = self.pen(), self._in_pixels(lines.reshape(-1, 2)).reshape(-1, 4)
        _kernels.stroke(*_memory(self._image), ends, pen.widthF(), np.uint32(pen.color().rgb()))

    def stamp(self, pictures: Sequence[QImage], which: Ints, middles: Floats) -> None:
        """Put small pictures of one size down, pixel for pixel, the middle of one at each of these points [n, 2]."""
        assert _kernels is not None, "asked for kernels that aren't loaded"
        wide, high = pictures[0].width(), pictures[0].height()
        corners = np.rint(self._in_pixels(middles) - [wide / 2, high / 2]).astype(np.int64)
        stacked = np.stack([_memory(picture)[0] for picture in pictures])
        _kernels.stamp(*_memory(self._image), stacked, wide, which, corners)

    def _in_pixels(self, points: Floats) -> Floats:
        seen = self.deviceTransform()
        matrix = np.array([[seen.m11(), seen.m12()], [seen.m21(), seen.m22()]])
        return np.asarray(points @ matrix + [seen.dx(), seen.dy()])


def _memory(image: QImage) -> tuple[npt.NDArray[np.uint32], int, int]:
    """Return an image's pixels, its height and its width."""
    return np.frombuffer(image.bits(), dtype=np.uint32), image.height(), image.width()


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines [n, (x1, y1, x2, y2)] with the painter's pen, right out of the array's memory."""
    if not len(lines):
        return
    lines = np.ascontiguousarray(lines, dtype=np.float64)  # kept alive by this name during the calls
    if _kernels is not None and isinstance(painter, ImagePainter) and _is_plain(painter.pen()):
        painter.stroke(lines)
        return
    for start in range(0, len(lines), _LINES_AT_ONCE):
        part = lines[start : start + _LINES_AT_ONCE]
        painter.drawLines(shiboken6.wrapInstance(part.ctypes.data, QLineF), len(part))


def draw_stamps(
    painter: QPainter, pictures: Sequence[QImage], which: Ints, middles: Floats, side: float
) -> None:
    """Put pictures down one after the other, each with its middle at a point.

    Args:
        painter: what paints them.
        pictures: squares of the kernels' format, `side` wide and as large as their pixels, all of one size.
        which: [n], the number of the picture for each point.
        middles: [n, 2], the points.
        side: how wide they are in the painter's scale.
    """
    if not len(middles):
        return
    if _kernels is not None and isinstance(painter, ImagePainter):
        painter.stamp(pictures, which, middles)
        return
    whole = QRectF(pictures[0].rect())
    for number, (x, y) in zip(which.tolist(), middles.tolist(), strict=True):
        painter.drawImage(QRectF(x - side / 2, y - side / 2, side, side), pictures[number], whole)


def _is_plain(pen: QPen) -> bool:
    """Tell whether a pen's lines are the kernel's: opaque, without dashes, as broad as pixels tell."""
    return pen.isCosmetic() and pen.style() == Qt.PenStyle.SolidLine and pen.color().alpha() == 255
