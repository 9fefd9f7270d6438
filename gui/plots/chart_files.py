"""A chart as a file: laid out for a slide, and with lines that stay sharp in any size as SVG and PDF."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QFontInfo, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtSvg import QSvgGenerator

Paint = Callable[[QPainter], None]

SLIDE = QSize(640, 360)
"""A saved or copied chart is laid out in this many pixels of the screen's font: read from the back of a room."""
SLIDE_RATIO = 3.0
"""How many pixels a picture has for each of them."""
_UNITS = 12
"""Steps of a PDF in a point, to which Qt rounds."""
_POINT = 0.75
"""A pixel in points."""


def save_svg(path: Path, size: QSize, title: str, paint: Paint, font: QFont) -> bool:
    """Write what `paint` paints in so many pixels as SVG; tell whether that could be done."""
    if not _is_writable(path):
        return False
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    return _painted(QPainter(generator), paint, font)


def save_pdf(path: Path, size: QSize, title: str, paint: Paint, font: QFont) -> bool:
    """Write what `paint` paints in so many pixels as PDF; tell whether that could be done."""
    if not _is_writable(path):
        return False
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(72 * _UNITS)
    points = QSizeF(size.width() * _POINT, size.height() * _POINT)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(_POINT * _UNITS, _POINT * _UNITS)
    return _painted(painter, paint, font)


VECTORS: Mapping[str, Callable[[Path, QSize, str, Paint, QFont], bool]] = {".svg": save_svg, ".pdf": save_pdf}
"""How a file is written, by its suffix."""


def drawn(size: QSize, ratio: float, ground: QColor, font: QFont, paint: Paint) -> QPixmap:
    """Return what `paint` paints on a ground, with `ratio` pixels for each of the screen's."""
    pixmap = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setFont(font)
    paint(painter)
    painter.end()
    return pixmap


def _painted(painter: QPainter, paint: Paint, font: QFont) -> bool:
    in_pixels = QFont(font)
    in_pixels.setPixelSize(QFontInfo(font).pixelSize())  # a size in points would follow the file's resolution
    painter.setFont(in_pixels)
    paint(painter)
    return painter.end()


def _is_writable(path: Path) -> bool:
    """Tell whether a file can be written there; Qt's own writers only print that it can't."""
    try:
        with path.open("wb"):
            return True
    except OSError:
        return False
