"""What the pages of a sheet are put together from: words, the network, formulas in a row, and numbered lines."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.sheets.sheet import Line, Shown
from core.tracing.steps import Quantity
from core.wording import tr
from core.writing.equations import Equation
from core.writing.pieces import EQUALS, Piece, Pieces
from gui import typeset
from gui.canvas.style import font
from gui.export.outline import wrapped
from gui.export.shot import Shot
from gui.moment import Moment
from gui.panels.equation_fit import Fitted, displayed, fit
from gui.panels.equation_painting import paint_pieces
from gui.theme import Colors
from gui.widgets.shades import between

LETTERS = 10.0
NUMBER = 27.0
"""So much room the line's number takes at the left."""

_HIGHEST_LINE = 220.0
_BLANK, _BLANK_LOW = 92.0, 3.0
_WRITING = 21.0
_GAP, _APART = 4.5, 18.0
_MARKED = 0.3
_READABLE = 0.45
"""A network that is made smaller than this has its numbers in the list of what is given alone."""


class Block(Protocol):
    """A part of a page, as wide as the page's text; `keeps` it on the page of what follows."""

    height: float
    keeps: bool

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its top left corner at a point."""


class Words:
    """Text in as many lines as it takes."""

    def __init__(
        self, text: str, width: float, colors: Colors, size: float = LETTERS, bold: bool = False, above: float = 0.0,
        below: float = 0.0, keeps: bool = False,
    ) -> None:  # fmt: skip
        self._font, self._colors, self._above, self.keeps = font(size, bold=bold), colors, above, keeps
        self._lines, self._line = wrapped(text, self._font, width), 1.35 * size
        self.height = above + self._line * len(self._lines) + below

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the lines below each other."""
        painter.setFont(self._font)
        painter.setPen(self._colors.color("text"))
        for number, line in enumerate(self._lines):
            painter.drawText(QPointF(left, top + self._above + (number + 0.75) * self._line), line)


class Who:
    """Where a student writes a name and the date."""

    keeps = False
    height = 34.0

    def __init__(self, width: float, colors: Colors) -> None:
        self._width, self._colors = width, colors

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the words, and the lines to write on."""
        painter.setFont(font(LETTERS))
        painter.setPen(self._colors.color("text"))
        y, middle = top + 24, left + 0.66 * self._width
        name, date = tr("Name"), tr("Date")
        painter.drawText(QPointF(left, y), name)
        painter.drawText(QPointF(middle, y), date)
        painter.setPen(QPen(self._colors.color("text"), 0.6))
        after_name, after_date = max(36.0, _wide(name, LETTERS)), max(32.0, _wide(date, LETTERS))
        painter.drawLine(QPointF(left + after_name, y + 2), QPointF(middle - 16, y + 2))
        painter.drawLine(QPointF(middle + after_date, y + 2), QPointF(left + self._width, y + 2))


def _wide(word: str, size: float) -> float:
    """Return how much room a word takes, with some behind it."""
    return QFontMetricsF(font(size)).horizontalAdvance(word) + 7


class NetworkPicture:
    """The network, as large as it is readable and no larger than its part of the page."""

    keeps = False

    def __init__(self, shot: Shot, moment: Moment, width: float, most: float) -> None:
        self._shot, self._moment, self._width = shot, moment, width
        self._sight = shot.bounds([moment])
        self._scale = min(width / self._sight.width(), most / self._sight.height(), 0.8)
        self.height = self._sight.height() * self._scale + 12.0

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it in the middle; in print its numbers are read even where they are small."""
        middle = QPointF(left + self._width / 2, top + self.height / 2)
        corner = middle - self._sight.center() * self._scale
        painter.save()
        painter.translate(corner)
        painter.scale(self._scale, self._scale)
        self._shot.paint(painter, self._moment, 1.0 if self._scale >= _READABLE else self._scale)
        painter.restore()


class FormulaRow:
    """Formulas side by side behind a word, in as many rows as they take."""

    keeps = False

    def __init__(self, word: str, formulas: Sequence[Pieces], width: float, colors: Colors) -> None:
        self._word, self._colors = word, colors
        self._rows: list[list[tuple[float, typeset.Row]]] = [[]]
        x = indent = max(NUMBER + 12, *(_wide(word, LETTERS - 1) for word in (tr("Given"), tr("With"))))
        for formula in formulas:
            row = _row(formula)
            if self._rows[-1] and x + row.width > width:
                self._rows.append([])
                x = indent
            self._rows[-1].append((x, row))
            x += row.width + _APART
        self._heights = [_height(row for _, row in rows) for rows in self._rows]
        self.height = sum(high + deep + 5 for high, deep in self._heights) + 4

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the word and the formulas."""
        painter.setFont(font(LETTERS - 1))
        painter.setPen(self._colors.color("muted"))
        y = top + 4
        for number, (row, (high, deep)) in enumerate(zip(self._rows, self._heights, strict=True)):
            if not number:
                painter.drawText(QPointF(left, y + high), self._word)
            for x, formula in row:
                _paint_row(painter, formula, QPointF(left + x, y + high), self._colors)
            y += high + deep + 5


class Cell(NamedTuple):
    """A numbered line ready to be painted: whole, or with a place to write in."""

    line: Line
    whole: Fitted | None
    row: typeset.Row | None
    width: float
    height: float
    axis: float


class Cells:
    """One numbered line over the whole width, or two short ones beside each other."""

    keeps = False

    def __init__(self, cells: Sequence[tuple[float, Cell]], colors: Colors) -> None:
        self._cells, self._colors = cells, colors
        self._axis = max(cell.axis for _, cell in cells)
        self.height = max(self._axis - cell.axis + cell.height for _, cell in cells) + _GAP

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the lines on one axis."""
        for x, cell in self._cells:
            painter.setFont(font(LETTERS - 1.5))
            painter.setPen(self._colors.color("muted"))
            y = top + self._axis
            painter.drawText(QPointF(left + x, y + 3.2), f"({cell.line.number})")
            _paint_cell(painter, cell, QPointF(left + x + NUMBER, y - cell.axis), self._colors)


def cell_of(line: Line, width: float) -> Cell:
    """Set a line within a width; a short one takes less of it."""
    room = width - NUMBER
    if line.shown is Shown.WHOLE:
        fitted = fit(_equation(line), room, _HIGHEST_LINE, LETTERS)
        return Cell(line, fitted, None, fitted.width + NUMBER, fitted.height, fitted.axis)
    pieces = [*line.left, *(piece for side in line.right for piece in (EQUALS, *side))]
    row = _row([*pieces, EQUALS] if line.shown is Shown.BLANK else pieces)
    blank = _BLANK if line.shown is Shown.BLANK else 0.0
    least = _WRITING / 2 if line.shown is Shown.BLANK else 0.0
    axis = max(row.height - LETTERS / 4, least)
    return Cell(line, None, row, row.width + blank + NUMBER, axis + max(row.depth + LETTERS / 4, least / 2), axis)


def natural_width(line: Line) -> float:
    """Return how wide a line is that is not broken."""
    if line.shown is not Shown.WHOLE:
        return cell_of(line, 0.0).width
    return NUMBER + sum(_row((EQUALS, *side)).width for side in (line.left, *line.right))


def _equation(line: Line) -> Equation:
    """Put a line together again; what was left out of it as a repetition is said once here, too."""
    symbols = line.right[0]
    numbers = line.right[1] if len(line.right) > 1 else symbols
    return Equation(line.left, symbols, numbers, line.right[-1][-1] if len(line.right) > 1 else symbols[-1], "")


def _row(pieces: Sequence[Piece]) -> typeset.Row:
    return typeset.row([(displayed(piece), piece.text) for piece in pieces], LETTERS)


def _height(rows: Iterable[typeset.Row]) -> tuple[float, float]:
    found = [(row.height, row.depth) for row in rows]
    return max((high for high, _ in found), default=0.0), max((deep for _, deep in found), default=0.0)


def _paint_row(painter: QPainter, row: typeset.Row, at: QPointF, colors: Colors) -> None:
    for place in row.places:
        painter.fillPath(place.layout.path.translated(at.x() + place.x, at.y()), colors.color("text"))


def _paint_cell(painter: QPainter, cell: Cell, at: QPointF, colors: Colors) -> None:
    if cell.row is not None:
        baseline = QPointF(at.x(), at.y() + cell.axis + LETTERS / 4)
        _paint_row(painter, cell.row, baseline, colors)
        if cell.line.shown is Shown.BLANK:
            painter.setPen(QPen(colors.color("text"), 0.6))
            start = QPointF(baseline.x() + cell.row.width + 2, baseline.y() + _BLANK_LOW)
            painter.drawLine(start, start + QPointF(_BLANK - 6, 0))
    elif cell.whole is not None:
        painter.save()
        painter.translate(at)
        if cell.line.asked:
            _paint_mark(painter, cell.whole.operands[-1].rectangle, colors)
        paint_pieces(painter, cell.whole, _NOTHING, colors)
        painter.restore()


def _paint_mark(painter: QPainter, room: QRectF, colors: Colors) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(between(colors.color("base"), colors.color("reads"), _MARKED))
    painter.drawRoundedRect(room.adjusted(-1.5, -2, 2.5, 2), 2, 2)


_NOTHING: dict[Quantity, float] = {}
