"""The equation strip's picture: where line, phase, sentence and button stand, and how they are painted."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from core.wording import tr
from core.writing.equations import Equation
from gui import typeset
from gui.late import Late
from gui.panels import equation_painting as painting
from gui.panels.equation_fit import Fitted, Operand, fit, fit_rows
from gui.panels.equation_line import CurrentLine, Line
from gui.panels.equation_size import BORDER, MARGIN, Measures, height, measures
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import Workspace

_CHIP_WIDTH, _CHIP_HEIGHT = 108, 22
_HINTING = 0.95
"""Letters become less narrow than their size says, by so much."""

_FIRST = tr("Press N or ▶ to compute the first line.")
_UNFOLD = tr("Write the line out, down to inputs and weights, or fold it again.  (Shift+U)")
_ELEMENTARY = tr(
    "There is nothing behind this line to unfold: all that it reads is given, or kept from the forward pass."
)
_NO_ROOM = tr("Unfolded, this line is too long for this window.")


class EquationPicture(QWidget):
    """Shows the line computed last: symbols = numbers = value, and what it means.

    Attributes:
        unfold: the button that unfolds the line.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._current = CurrentLine(workspace)
        self._fitted: Fitted | None = None
        self._cursor: Operand | None = None
        self._is_cut = False
        self.unfold = QToolButton(self)
        self.unfold.setText(tr("Unfold"))
        self.unfold.setCheckable(True)
        self.unfold.clicked.connect(self._toggle)
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self._set_anew)
        workspace.theme.changed.connect(self.update)
        workspace.pointing.changed.connect(self.update)

    # What is shown

    @property
    def equation(self) -> Equation | None:
        """The line shown, None before the first."""
        return self._current.equation

    @property
    def operands(self) -> list[Operand]:
        """The pieces that stand for a quantity, where they are painted; in the strip's coordinates."""
        dx, dy = self._origin().toTuple()
        return [
            Operand(o.piece, o.layout, o.x + dx, o.y + dy) for o in self._laid_out().operands if o.piece.quantity
        ]

    @property
    def sentence(self) -> str:
        """What the line means, or why it stays folded; nothing before the first."""
        return self.equation.sentence if self.equation else ""

    def _message(self) -> str:
        """Return what is said where there is no line."""
        player, session = self._workspace.player, self._workspace.hold.session
        if session is not None and session.task is not None:
            return session.task.title
        return player.obstacle if player.trace is None else _FIRST

    def _picture(self) -> QImage:
        line = self._current.line
        return painting.picture(self._laid_out(), line.trace.values if line else {}, self._workspace.theme)

    def _toggle(self) -> None:
        settings = self._workspace.settings
        settings.put(Key.UNFOLD, not settings.flag(Key.UNFOLD))

    def _set_anew(self) -> None:
        """Lay the line out anew."""
        self._fitted = None
        self.update()

    # Where things are

    @property
    def _measures(self) -> Measures:
        return measures(self._workspace.settings)

    def _room(self) -> QRectF:
        """Return the rectangle for the equation."""
        beside = self._measures.beside
        high = self.height() - 2 * BORDER - self._measures.sentence
        return QRectF(beside - MARGIN, BORDER, max(40.0, self.width() - beside), high)

    def _sentence_room(self) -> QRectF:
        """Return the rectangle for the sentence, up to the button."""
        room, chosen = self._room(), self._measures
        left = room.left() if chosen.text == 1.0 else MARGIN  # large words need all the width that there is
        return QRectF(left, room.bottom(), self.unfold.x() - 8 - left, chosen.sentence)

    def _arrange(self) -> None:
        """Give the strip its height and the button its place."""
        settings, chosen = self._workspace.settings, self._measures
        self.setFixedHeight(height(settings))
        self.unfold.setFont(self._enlarged(chosen.text))
        self.unfold.setChecked(settings.flag(Key.UNFOLD))
        self.unfold.setText(tr("Fold") if settings.flag(Key.UNFOLD) else tr("Unfold"))
        self.unfold.setVisible(self._current.line is not None)
        self.unfold.setEnabled(self._current.can_unfold or settings.flag(Key.UNFOLD))
        self.unfold.setToolTip(_UNFOLD if self.unfold.isEnabled() else _ELEMENTARY)
        wanted = self.unfold.sizeHint()
        high = min(wanted.height(), chosen.sentence)
        top = self.height() - BORDER - (chosen.sentence + high) // 2
        self.unfold.setGeometry(self.width() - MARGIN - wanted.width(), top, wanted.width(), high)

    def _enlarged(self, factor: float) -> QFont:
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        return font

    def _laid_out(self) -> Fitted:
        if self._fitted is None:
            self._fitted = self._fit()
        return self._fitted

    def _fit(self) -> Fitted:
        """Lay the line out; where it has no room unfolded, fold it again."""
        room, size, current = self._room(), self._measures.size, self._current
        if current.equation is None or current.line is None:
            return Fitted()
        if current.line.is_unfolded:
            rows = fit_rows(current.equation, room.width(), room.height(), size)
            if rows is not None:
                return rows
            current.fold(_NO_ROOM)
        return fit(current.equation, room.width(), room.height(), size, current.short)

    def _origin(self) -> QPointF:
        """Return where the equation begins; its axis stands in the middle, whether it has fractions or not."""
        room, fitted = self._room(), self._laid_out()
        top = min(room.height() / 2 - fitted.axis, room.height() - fitted.height)
        return QPointF(room.left(), room.top() + max(0.0, top))

    def _operand_at(self, point: QPointF) -> Operand | None:
        found = (o for o in self.operands if o.rectangle.adjusted(-2, -2, 2, 2).contains(point))
        return next(found, None)

    # Painting

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        theme, room, pointing = self._workspace.theme, self._room(), self._workspace.pointing
        fitted = self._laid_out()
        for operand in self.operands:
            if pointing.is_at(operand.piece.quantity):
                painting.paint_pointed(painter, operand.rectangle, theme, self.hasFocus() and operand == self._cursor)
        painter.save()
        painter.setClipRect(room.adjusted(-4, -BORDER, MARGIN, 0))
        painter.translate(self._origin())
        painting.paint_pieces(painter, fitted, line.trace.values, theme)
        painter.restore()
        self._paint_phase(painter, line)
        self._paint_sentence(painter)

    def _paint_sentence(self, painter: QPainter) -> None:
        """Paint the sentence as large as it fits, but no smaller than other text is."""
        room, larger = self._sentence_room(), self._measures.text
        wanted = script_text.width_of(self.sentence, self._enlarged(larger))
        fitting = _HINTING * larger * room.width() / max(wanted, 1.0)
        painter.setFont(self._enlarged(max(1.0, min(larger, fitting))))
        painter.setPen(self._workspace.theme.color("text"))
        self._is_cut = not script_text.draw(painter, room, self.sentence)

    def _paint_phase(self, painter: QPainter, line: Line) -> None:
        player, larger = self._workspace.player, self._measures.chip
        painter.setFont(self._enlarged(larger))
        high = _CHIP_HEIGHT * larger
        middle = self.height() / 2 if larger == 1.0 else self._room().center().y()
        chip = QRectF(MARGIN, middle - high - 1, _CHIP_WIDTH * larger, high)
        painting.paint_phase(painter, chip, line.step.phase, player.place, self._workspace.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, or what is said where there is none."""
        theme, line = self._workspace.theme, self._current.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._enlarged(self._measures.text))
        painter.fillRect(self.rect(), theme.color("base"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("line"))
        if line is not None:
            self._paint_line(painter, line)
        else:
            painting.paint_message(painter, QRectF(self.rect()), self._message(), theme)
        if self.hasFocus():
            painting.paint_focus(painter, QRectF(self.rect()), theme)
        painter.end()
        self._late.want()
