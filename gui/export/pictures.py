"""A network as a picture: SVG and PDF, whose lines stay sharp in any size, and PNG."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QMimeData, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from core.wording import tr
from gui.canvas.still import Content
from gui.export.outline import OutlinePainter
from gui.export.shot import Shot, Subject
from gui.export.target import ExportError

LONGEST = 30_000
"""So many pixels a picture may be wide or high, at most."""

_MOST_PIXELS = 100_000_000
_UNITS_PER_INCH = 96
_MM = 25.4 / _UNITS_PER_INCH
_POINT = 72 / _UNITS_PER_INCH
PDF_RESOLUTION = 1200
"""Points on an inch of a PDF, to which Qt rounds."""


class Format(StrEnum):
    """What kind of file it becomes; the value is its suffix."""

    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a picture is made.

    Attributes:
        format: the kind of file.
        content: what is shown.
        is_dark: whether it has the dark theme's colours.
        transparent: whether there is nothing behind the network.
        scale: how large it is where it is printed; at 1, 96 scene units are an inch.
        dpi: how many pixels of a PNG lie on an inch.
    """

    format: Format = Format.SVG
    content: Content = field(default_factory=Content)
    is_dark: bool = False
    transparent: bool = False
    scale: float = 1.0
    dpi: int = 300


class Print(NamedTuple):
    """A shot, the moment that it shows, and the part of the canvas that it takes."""

    shot: Shot
    sight: QRectF
    choice: Choice

    def paint(self, device: QPaintDevice, scale: float, zoom: float) -> None:
        """Paint on a device, so that its corner is the picture's; `zoom` tells which letters can be read."""
        painter = OutlinePainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-self.sight.topLeft())
        if not self.choice.transparent:
            painter.fillRect(self.sight, self.shot.colors.color("canvas"))
        self.shot.paint(painter, self.shot.subject.moment, zoom)
        painter.end()

    def size(self) -> QSizeF:
        """Return how large it becomes: in pixels, or else in millimetres."""
        is_png = self.choice.format is Format.PNG
        return self.sight.size() * (self.pixels_per_unit if is_png else self.choice.scale * _MM)

    @property
    def pixels_per_unit(self) -> float:
        """How many pixels a scene unit takes in a PNG."""
        return self.choice.scale * self.choice.dpi / _UNITS_PER_INCH

    @property
    def zoom(self) -> float:
        """How large the letters are in the file, which tells those that can be read; all where they are lines."""
        return self.pixels_per_unit if self.choice.format is Format.PNG else 1.0


def developed(subject: Subject, choice: Choice) -> Print:
    """Return the picture of a subject, ready to be painted, with as much room as it takes."""
    shot = Shot(subject, choice.content, choice.is_dark)
    return Print(shot, shot.bounds([subject.moment]), choice)


def image(print_: Print) -> QImage:
    """Return a picture in pixels.

    Raises `ExportError` where there would be too many.
    """
    return _painted(print_, print_.pixels_per_unit, print_.zoom)


def fitted(print_: Print, room: QSize) -> QImage:
    """Return a picture as large as it can be in a room in pixels, with all the letters that the file has."""
    sight = print_.sight
    return _painted(print_, min(room.width() / sight.width(), room.height() / sight.height()), print_.zoom)


def copied(print_: Print) -> QMimeData:
    """Return a picture for the clipboard: its pixels, and its lines for those programs that can take them."""
    data = QMimeData()
    data.setImageData(image(print_))
    data.setData("image/svg+xml", svg(print_))
    return data


def _painted(print_: Print, scale: float, zoom: float) -> QImage:
    made = blank(print_.sight.size() * scale, print_.choice.dpi)
    print_.paint(made, scale, zoom)
    return made if print_.choice.transparent else made.convertToFormat(QImage.Format.Format_RGB32)


def blank(size: QSizeF, dpi: int = _UNITS_PER_INCH) -> QImage:
    """Return an empty picture; raise `ExportError` where it would have too many pixels."""
    wide, high = max(1, round(size.width())), max(1, round(size.height()))
    if wide * high > _MOST_PIXELS or max(wide, high) > LONGEST:
        raise ExportError(tr("{:,} × {:,} pixels are too many: make it smaller.", wide, high))
    made = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    made.setDotsPerMeterX(round(dpi / 0.0254))
    made.setDotsPerMeterY(round(dpi / 0.0254))
    return made


def png(print_: Print) -> bytes:
    """Return the content of a PNG file."""
    return _written(lambda buffer: image(print_).save(buffer, "PNG"))  # type: ignore[call-overload]


def svg(print_: Print) -> bytes:
    """Return the content of an SVG file; its letters are outlines, since its reader may not have the fonts."""
    sight, choice = print_.sight, print_.choice
    size: QSizeF = sight.size() * choice.scale

    def write(buffer: QBuffer) -> None:
        generator = svg_generator(buffer, print_.shot.subject.project.name, size, sight.size())
        print_.paint(generator, 1.0, 1.0)

    return _written(write)


def svg_generator(device: QIODevice, title: str, size: QSizeF, units: QSizeF) -> QSvgGenerator:
    """Return a writer of an SVG file of a size in pixels, 96 to an inch, whose own units are these."""
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(device)
    generator.setResolution(_UNITS_PER_INCH)
    generator.setTitle(title)
    generator.setDescription(tr("A neural network, drawn with Chainrule."))
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(0, 0, units.width(), units.height()))
    return generator


def pdf(print_: Print) -> bytes:
    """Return the content of a PDF file of one page, as large as the picture."""
    points: QSizeF = print_.sight.size() * (_POINT * print_.choice.scale)

    def write(buffer: QBuffer) -> None:
        page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer = pdf_writer(buffer, page, print_.shot.subject.project.name)
        print_.paint(writer, points.width() / 72 * PDF_RESOLUTION / print_.sight.width(), 1.0)

    return _written(write)


def pdf_writer(
    device: QIODevice, page: QPageSize, title: str, way: QPageLayout.Orientation = QPageLayout.Orientation.Portrait
) -> QPdfWriter:
    """Return a writer of a PDF file whose pages have no margins."""
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator("Chainrule")
    writer.setResolution(PDF_RESOLUTION)
    writer.setPageLayout(QPageLayout(page, way, QMarginsF(0, 0, 0, 0)))
    return writer


ENCODERS: Mapping[Format, Callable[[Print], bytes]] = {Format.SVG: svg, Format.PDF: pdf, Format.PNG: png}


def _written(write: Callable[[QBuffer], object]) -> bytes:
    """Return what is written into a buffer."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(content.data())
