"""The pages of a sheet on paper: its blocks below each other, short lines in two columns, headings with their lines."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from core.sheets.handout import Copy
from core.sheets.latex import Paper
from core.sheets.sheet import Line, Sheet
from core.wording import tr
from core.writing.notation import Notation
from gui.canvas.picture import Picture
from gui.canvas.still import Content
from gui.canvas.style import font
from gui.export.outline import OutlinePainter
from gui.export.pictures import blank
from gui.export.sheet_blocks import Block, Cells, FormulaRow, NetworkPicture, Who, Words, cell_of, natural_width
from gui.export.shot import Shot, Subject
from gui.moment import Moment
from gui.shown import Show

POINTS: Mapping[Paper, tuple[float, float]] = {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0)}

_BORDER, _FOOT = 40.0, 16.0
_NETWORK = 165.0
"""The network takes so many points from top to bottom, at most."""

_COLUMN_GAP = 14.0
_SHRUNK = 1.15
"""A line that is so much wider than a column is set smaller there."""

_ON_WORKSHEET = frozenset({Show.WEIGHT, Show.ACTIVATION, Show.PREACTIVATION})
_ON_SOLUTION = _ON_WORKSHEET | {Show.DELTA}


class SheetPages:
    """A sheet laid out in points.

    Attributes:
        size: how large a page is.
        pages: the blocks of each page, with how far each stands from its top.
    """

    def __init__(self, sheet: Sheet, copy: Copy, paper: Paper, notation: Notation) -> None:
        self._sheet = sheet
        self.size = QSizeF(*POINTS[paper])
        self._wide = self.size.width() - 2 * _BORDER
        moment = Moment(copy.trace, len(copy.trace.steps) if sheet.wish.solved else 0, copy.trace.sample)
        self._shot = Shot(Subject(copy.project, _picture(sheet, copy, notation), moment), Content(lights=False))
        self.pages = self._broken(list(self._blocks(moment)))

    def _blocks(self, moment: Moment) -> Iterator[Block]:
        sheet, wide, colors = self._sheet, self._wide, self._shot.colors
        yield Words(sheet.wish.title, wide, colors, 17.0, bold=True)
        if sheet.wish.about:
            yield Words(sheet.wish.about, wide, colors, above=2)
        if not sheet.wish.solved:
            yield Who(wide, colors)
        yield Words(sheet.task, wide, colors, above=6)
        yield NetworkPicture(self._shot, moment, wide, _NETWORK)
        yield FormulaRow(tr("Given"), sheet.given, wide, colors)
        if sheet.rules:
            yield FormulaRow(tr("With"), sheet.rules, wide, colors)
        for heading, lines in sheet.sections():
            yield Words(heading, wide, colors, 11.5, bold=True, above=6, below=4, keeps=True)
            yield from self._lines(lines)

    def _lines(self, lines: list[Line]) -> Iterator[Block]:
        """Yield lines, two side by side where both are short."""
        half = (self._wide - _COLUMN_GAP) / 2
        waiting: Line | None = None
        for line in lines:
            is_short = natural_width(line) <= half * _SHRUNK
            if waiting is not None and is_short:
                pair = ((0.0, cell_of(waiting, half)), (half + _COLUMN_GAP, cell_of(line, half)))
                yield Cells(pair, self._shot.colors)
                waiting = None
                continue
            if waiting is not None:
                yield self._alone(waiting)
            waiting = line if is_short else None
            if not is_short:
                yield self._alone(line)
        if waiting is not None:
            yield self._alone(waiting)

    def _alone(self, line: Line) -> Block:
        return Cells([(0.0, cell_of(line, self._wide))], self._shot.colors)

    def _broken(self, blocks: list[Block]) -> list[list[tuple[float, Block]]]:
        """Put blocks on pages; what keeps to the next one goes with it."""
        bottom = self.size.height() - _BORDER - _FOOT
        pages: list[list[tuple[float, Block]]] = [[]]
        y = _BORDER
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            needed = block.height + (following.height if block.keeps and following is not None else 0.0)
            if y + needed > bottom and pages[-1]:
                pages.append([])
                y = _BORDER
            pages[-1].append((y, block))
            y += block.height
        return pages

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint a page in points."""
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self._shot.colors.color("canvas"))
        for top, block in self.pages[page]:
            block.paint(painter, _BORDER, top)
        painter.setFont(font(8.5))
        painter.setPen(self._shot.colors.color("muted"))
        foot = QRectF(_BORDER, self.size.height() - _BORDER - 6, self._wide, 12)
        kind = tr("solution") if self._sheet.wish.solved else tr("worksheet")
        said = " · ".join(filter(None, [self._sheet.wish.title, self._sheet.wish.about, kind]))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, said)
        if len(self.pages) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("page {} of {}", page + 1, len(self.pages)))


def page_image(pages: SheetPages, room: QSize) -> QImage:
    """Return the first page as large as it can be in a room in pixels."""
    scale = min(room.width() / pages.size.width(), room.height() / pages.size.height())
    image = blank(pages.size * scale)
    painter = OutlinePainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    pages.paint_page(painter, 0)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _picture(sheet: Sheet, copy: Copy, notation: Notation) -> Picture:
    """Return the canvas's picture of a copy, with what a worksheet may show or a solution has."""
    picture = Picture()
    picture.drawing.replace(copy.project)
    picture.notation = notation
    picture.shown = _ON_SOLUTION if sheet.wish.solved else _ON_WORKSHEET
    return picture
