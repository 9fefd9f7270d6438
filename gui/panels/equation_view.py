"""One equation in a narrow panel: symbols, numbers and value below each other; its operands can be clicked."""

from collections.abc import Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.tracing.trace import Quantity
from core.writing.equations import Equation
from core.writing.pieces import EQUALS, PLUS, TIMES, Pieces, joined
from gui import typeset
from gui.late import Late
from gui.panels.equation_fit import DOTS, Fitted, Operand, operands_of, shortened, wrapped
from gui.panels.equation_painting import paint_pieces, paint_pointed
from gui.theme import Theme

_SIZE, _SMALLEST, _BROKEN = 18.0, 0.7, 0.8
_MARGIN, _GAP, _INDENT = 8.0, 6.0, 10.0
_LONGEST = 400
"""More characters than this are not typeset in full: the sum is shortened first."""


class EquationView(QWidget):
    """Shows an equation on up to three lines.

    Signals:
        asked: an operand is clicked.
        hovered: an operand is pointed at, or none (None).
    """

    asked = Signal(object)
    hovered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._equation: Equation | None = None
        self._values: Mapping[Quantity, float] = {}
        self._fitted = Fitted()
        self._pointed: Operand | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self._lay_out)
        theme.changed.connect(self.update)

    def show_equation(self, equation: Equation | None, values: Mapping[Quantity, float]) -> None:
        """Show another equation, whose quantities have these values."""
        self._equation, self._values = equation, values
        self.setVisible(equation is not None)
        said = f"{equation.symbols_text} = {equation.numbers_text} = {equation.value_text}" if equation else ""
        self.setAccessibleName(said)
        self._lay_out()

    @property
    def operands(self) -> list[Operand]:
        """The pieces that stand for a quantity, in the widget's coordinates."""
        return [
            Operand(o.piece, o.layout, o.x + _MARGIN, o.y + _MARGIN)
            for o in self._fitted.operands
            if o.piece.quantity is not None
        ]

    def _lay_out(self) -> None:
        self._pointed = None
        room = max(60.0, self.width() - 2 * _MARGIN)
        self._fitted = _stacked(_lines(self._equation), room) if self._equation else Fitted()
        self.setFixedHeight(round(self._fitted.height + 2 * _MARGIN))
        self.update()

    def _operand_at(self, point: QPointF) -> Operand | None:
        return next((o for o in self.operands if o.rectangle.adjusted(-2, -2, 2, 2).contains(point)), None)

    def _point_at(self, operand: Operand | None) -> None:
        if operand != self._pointed:
            self._pointed = operand
            self.setCursor(Qt.CursorShape.PointingHandCursor if operand else Qt.CursorShape.ArrowCursor)
            self.hovered.emit(operand.piece.quantity if operand else None)
            self.update()

    # Qt

    def sizeHint(self) -> QSize:
        """Return the height that the equation takes."""
        return QSize(240, round(self._fitted.height + 2 * _MARGIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the equation."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("base"))
        if self._pointed is not None:
            paint_pointed(painter, self._pointed.rectangle, self._theme)
        painter.translate(_MARGIN, _MARGIN)
        paint_pieces(painter, self._fitted, self._values, self._theme)
        painter.end()
        self._late.want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out anew for another width."""
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the operand under the cursor."""
        self._point_at(self._operand_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask about the operand that is clicked."""
        operand = self._operand_at(event.position())
        if operand is not None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(operand.piece.quantity)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point_at(None)


def _lines(equation: Equation) -> list[Pieces]:
    """Return the lines: left = symbols, = numbers, = value; what would only be repeated is said once."""
    lines: list[Pieces] = [(*equation.left, EQUALS, *_short(equation.symbols))]
    last = joined(equation.symbols)
    for side in (equation.numbers, (equation.value,)):
        if joined(side) != last:
            lines.append((EQUALS, *_short(side)))
            last = joined(side)
    return lines


def _short(side: Pieces) -> Pieces:
    return shortened(side) if len(side) > 9 or len(joined(side)) > _LONGEST else side


def _stacked(lines: Sequence[Pieces], width: float) -> Fitted:
    """Set the lines below each other, all of one size; those after the first stand in a little.

    Where they would become too small, the long ones are broken instead.
    """
    rows, room = list(lines), width - _INDENT
    if _share(rows, room) < _SMALLEST:
        rows = [row for line in lines for row in _wrapped(line, _SIZE * _BROKEN, room)]
    return _set(rows, _SIZE * min(_share(rows, room), 1.0 if len(rows) == len(lines) else _BROKEN))


def _wrapped(line: Pieces, size: float, room: float) -> list[Pieces]:
    """Return a line, broken where it has no room: before its terms, a lone one before its factors."""
    widths = [place.layout.width for place in _row(line, size).places]
    return wrapped(line, widths, room, line.index(EQUALS), (PLUS, DOTS) if PLUS in line else (TIMES,))


def _set(rows: Sequence[Pieces], size: float) -> Fitted:
    operands: list[Operand] = []
    bottom = right = 0.0
    for number, pieces in enumerate(rows):
        row, indent = _row(pieces, size), _INDENT if number else 0.0
        y = bottom + (_GAP if number else 0.0) + row.height
        for piece, place in zip(pieces, row.places, strict=True):
            operands += operands_of(piece, place, QPointF(indent, y), size, attrgetter("tex"))
        bottom, right = y + row.depth, max(right, indent + row.width)
    return Fitted(tuple(operands), right, bottom, bottom / 2)


def _share(rows: Sequence[Pieces], room: float) -> float:
    """Return which share of the usual size fits."""
    return room / max(1.0, *(_row(row, _SIZE).width for row in rows))


def _row(line: Pieces, size: float) -> typeset.Row:
    return typeset.row([(piece.tex, piece.text) for piece in line], size)
