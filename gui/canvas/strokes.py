"""Drawing thousands of straight lines: by a compiled kernel where an image is painted, else by Qt."""

from typing import TYPE_CHECKING

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from core import engine
from gui.canvas.geometry import Floats

if TYPE_CHECKING:
    from types import ModuleType

_LINES_AT_ONCE = 100
"""Lines that Qt draws in a call: 1 ms. PySide6 keeps Python's lock in it (6.11, 14,000 lines: 0.2 s)."""

_kernel: "ModuleType | None" = None


def prepare() -> None:
    """Load the kernel, compiling it the first time; where the compiler can't be had, Qt serves."""
    global _kernel  # noqa: PLW0603 - the one place where the choice is made
    if engine.kernels_ready() and _kernel is None:
        from gui.canvas import line_kernel  # noqa: PLC0415 - loads numba

        line_kernel.stroke(np.zeros(1, dtype=np.uint32), 1, 1, np.zeros((1, 4)), 1.0, np.uint32(0))
        _kernel = line_kernel


class ImagePainter(QPainter):
    """Paints an image; thousands of lines by the kernel, in half of Qt's time and without Python's lock."""

    def __init__(self, image: QImage) -> None:
        """Begin to paint on an image in the format `ARGB32_Premultiplied`."""
        super().__init__(image)
        self._image = image

    def stroke(self, lines: Floats) -> None:
        """Draw lines [n, (x1, y1, x2, y2)] with the pen, as Qt would."""
        assert _kernel is not None, "asked for a kernel that isn't loaded"
        image, pen, seen = self._image, self.pen(), self.deviceTransform()
        matrix = np.array([[seen.m11(), seen.m12()], [seen.m21(), seen.m22()]])
        points = lines.reshape(-1, 2, 2) @ matrix + [seen.dx(), seen.dy()]
        pixels = np.frombuffer(image.bits(), dtype=np.uint32)
        color = np.uint32(pen.color().rgb())
        _kernel.stroke(pixels, image.height(), image.width(), points.reshape(-1, 4), pen.widthF(), color)


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines [n, (x1, y1, x2, y2)] with the painter's pen, right out of the array's memory."""
    if not len(lines):
        return
    lines = np.ascontiguousarray(lines, dtype=np.float64)  # kept alive by this name during the calls
    if _kernel is not None and isinstance(painter, ImagePainter) and _is_plain(painter.pen()):
        painter.stroke(lines)
        return
    for start in range(0, len(lines), _LINES_AT_ONCE):
        part = lines[start : start + _LINES_AT_ONCE]
        painter.drawLines(shiboken6.wrapInstance(part.ctypes.data, QLineF), len(part))


def _is_plain(pen: QPen) -> bool:
    """Tell whether a pen's lines are the kernel's: opaque, without dashes, as broad as pixels tell."""
    return pen.isCosmetic() and pen.style() == Qt.PenStyle.SolidLine and pen.color().alpha() == 255
