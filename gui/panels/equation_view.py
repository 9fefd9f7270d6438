"""One equation in a narrow panel: symbols, numbers and value below each other; its operands can be clicked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.equations import Equation
from core.pieces import EQUALS, Pieces, joined
from core.trace import Quantity
from gui import typeset
from gui.late import Late
from gui.panels.equation_fit import Fitted, Operand, shortened
from gui.panels.equation_painting import paint_pieces, paint_pointed
from gui.theme import Theme

_SIZE, _SMALLEST = 18.0, 0.62
_MARGIN, _GAP = 8.0, 6.0
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
    """Set the lines below each other, each as large as there is room for; those after the first stand in a little."""
    operands: list[Operand] = []
    bottom = right = 0.0
    for number, line in enumerate(lines):
        indent = 10.0 if number else 0.0
        pieces = [(piece.tex, piece.text) for piece in line]
        whole = typeset.row(pieces, _SIZE)
        factor = min(1.0, max(_SMALLEST, (width - indent) / max(whole.width, 1.0)))
        row = typeset.row(pieces, _SIZE * factor) if factor < 1 else whole
        y = bottom + (_GAP if number else 0.0) + row.height
        operands += [Operand(p, at.layout, indent + at.x, y) for p, at in zip(line, row.places, strict=True)]
        bottom, right = y + row.depth, max(right, indent + row.width)
    return Fitted(tuple(operands), right, bottom, bottom / 2)
