"""A storyboard for a handout: the lines of a pass as panels on pages, each with its network, equation and sentence."""

import contextlib
import errno
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter

from core.tracing.grains import Grain
from core.wording import tr
from gui import typeset
from gui.canvas.still import Content
from gui.export.captions import Captions
from gui.export.outline import OutlinePainter
from gui.export.panel import Panel
from gui.export.pictures import PDF_RESOLUTION, blank, pdf_writer, svg_generator
from gui.export.shot import Shot, Subject
from gui.export.stops import Span, stops
from gui.export.target import ExportError, writing
from gui.export.work import Progress, Steps
from gui.status_line import counts

PNG_DPI = 200

_BORDER, _HEADER, _GAP = 36.0, 40.0, 10.0
_TITLE, _SMALL = 17.0, 9.0
_MOST_COLUMNS = 2
"""So many columns there are, at most, where their number is not chosen."""


class Format(StrEnum):
    """What kind of file it becomes; the value is its suffix."""

    PDF = "pdf"
    SVG = "svg"
    PNG = "png"


class Paper(StrEnum):
    """What it is printed on."""

    A4 = "A4"
    LETTER = "Letter"


_POINTS: Mapping[Paper, tuple[float, float]] = {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class StoryboardChoice:
    """How a storyboard is made.

    Attributes:
        format: the kind of file; a PDF has pages, the others are one strip as wide as the paper.
        span, grain: what is told, and how much is done from panel to panel.
        paper, landscape: what it is printed on, and whether that lies on its side.
        columns: how many panels stand side by side; 0 is as many as leave every number large enough to read.
    """

    format: Format = Format.PDF
    span: Span = Span.WHOLE
    grain: Grain = Grain.LINE
    paper: Paper = Paper.A4
    landscape: bool = False
    columns: int = 0


class Storyboard:
    """The pages of a storyboard, laid out in points.

    Attributes:
        places: after how many lines each panel is taken.
        columns: how many panels stand side by side.
        rows: how many panels stand below each other on a page.
        pages: how many pages there are.
    """

    def __init__(self, subject: Subject, choice: StoryboardChoice) -> None:
        self._subject, self._choice = subject, choice
        self._shot = Shot(subject, Content())
        self._colors, self._captions = self._shot.colors, Captions(subject, self._shot.colors)
        self.places = stops(subject.moment, choice.span, choice.grain)
        wide, high = _POINTS[choice.paper][:: -1 if choice.landscape else 1]
        down = high - 2 * _BORDER - _HEADER
        self.columns, self._panel = self._chosen_panel(wide - 2 * _BORDER, down)
        needed = max(1, math.ceil(len(self.places) / self.columns))
        self.rows = max(1, int((down + _GAP) // (self._panel.least_height + _GAP)))
        if choice.format is Format.PDF:
            self._panel.set_height((down + _GAP) / self.rows - _GAP)
        else:
            self.rows = needed
            high = 2 * _BORDER + _HEADER + needed * (self._panel.size.height() + _GAP) - _GAP
        self.page = QSizeF(wide, high)
        self.pages = math.ceil(needed / self.rows)

    @property
    def is_readable(self) -> bool:
        """Whether no number is left out for being too small in print."""
        return self._panel.is_readable

    def _chosen_panel(self, wide: float, down: float) -> tuple[int, Panel]:
        """Return how many panels stand side by side in this room, and how each is laid out."""
        most = self._choice.columns or _MOST_COLUMNS
        for columns in range(most, 0, -1):
            panel = Panel(self._shot, self._captions, (wide + _GAP) / columns - _GAP, down)
            if self._choice.columns or panel.is_readable:
                break
        return columns, panel

    def paint_page(self, painter: QPainter, page: int) -> Iterator[int]:
        """Paint a page in points, and yield each panel's number when it is done."""
        painter.fillRect(QRectF(0, 0, self.page.width(), self.page.height()), self._colors.color("canvas"))
        self._paint_header(painter, page)
        columns, size = self.columns, self._panel.size
        first = page * self.rows * columns
        for number in range(first, min(len(self.places), first + self.rows * columns)):
            row, column = divmod(number - first, columns)
            left, top = column * (size.width() + _GAP), row * (size.height() + _GAP)
            room = QRectF(_BORDER + left, _BORDER + _HEADER + top, size.width(), size.height())
            self._panel.paint(painter, room, self._subject.moment.after(self.places[number]))
            yield number

    def _paint_header(self, painter: QPainter, page: int) -> None:
        project, wide = self._subject.project, self.page.width() - 2 * _BORDER
        title = QRectF(_BORDER, _BORDER - 6, 0.72 * wide, 20)
        self._captions.paint_words(painter, title, project.name, _TITLE, bold=True)
        below = QRectF(_BORDER, title.bottom(), wide, 14)
        row = tr("row {} of the data", self._subject.moment.sample + 1) if project.dataset.rows > 1 else ""
        self._captions.paint_words(painter, below, " · ".join(filter(None, [counts(project), row])), _SMALL, "muted")
        if self.pages > 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("page {} of {}", page + 1, self.pages))


def write_storyboard(subject: Subject, choice: StoryboardChoice, path: Path) -> Steps:
    """Write a storyboard, panel by panel; given up between two panels it leaves nothing."""
    yield Progress(0, 1)
    typeset.load()
    board = Storyboard(subject, choice)
    if not board.places:
        raise ExportError(tr("There is nothing in this part of the trace to be shown."))
    title = subject.project.name
    with writing(path) as temporary, _opened(temporary) as file:
        yield from _WRITERS[choice.format](board, file, title)


def page_image(board: Storyboard, room: QSize) -> QImage:
    """Return the first page as large as it can be in a room in pixels."""
    scale = min(room.width() / board.page.width(), room.height() / board.page.height())
    image = blank(board.page * scale)
    for _ in _painted(board, image, [0], scale):
        pass
    return image.convertToFormat(QImage.Format.Format_RGB32)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[QFile]:
    """Open a file for Qt to write in; raise OSError in the end where something went wrong."""
    file = QFile(str(path))
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    try:
        yield file
    finally:
        file.close()
    if file.error() != QFile.FileError.NoError:
        raise OSError(errno.EIO, file.errorString())


def _pdf(board: Storyboard, file: QFile, title: str) -> Steps:
    size = QPageSize(board.page, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    yield from _painted(board, pdf_writer(file, size, title), range(board.pages), PDF_RESOLUTION / 72)


def _svg(board: Storyboard, file: QFile, title: str) -> Steps:
    generator = svg_generator(file, title, board.page * (96 / 72), board.page)
    yield from _painted(board, generator, [0], 1.0)


def _png(board: Storyboard, file: QFile, _title: str) -> Steps:
    image = blank(board.page * (PNG_DPI / 72), PNG_DPI)
    yield from _painted(board, image, [0], PNG_DPI / 72)
    image.convertToFormat(QImage.Format.Format_RGB32).save(file, "PNG")  # type: ignore[call-overload]


_WRITERS: Mapping[Format, Callable[[Storyboard, QFile, str], Steps]] = {
    Format.PDF: _pdf,
    Format.SVG: _svg,
    Format.PNG: _png,
}


def _painted(board: Storyboard, device: QPaintDevice, pages: Sequence[int], scale: float) -> Steps:
    """Paint pages on a device, panel by panel; the painter is gone before the device, whatever happens."""
    painter = OutlinePainter(device)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        for page in pages:
            if page and isinstance(device, QPdfWriter):
                device.newPage()
            for panel in board.paint_page(painter, page):
                yield Progress(panel + 1, len(board.places))
    finally:
        painter.end()
