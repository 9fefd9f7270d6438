"""The equation strip: the current line, typeset, with its numbers and one plain sentence."""

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.equations import Equation
from core.notation import Notation
from gui import typeset
from gui.late import Late
from gui.panels.equation_fit import Fitted, Operand, fit
from gui.panels.equation_line import Line
from gui.panels.equation_painting import paint_focus, paint_message, paint_phase, paint_pieces, paint_pointed, picture
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import Workspace

HEIGHT = 96
_SIZE = 21.0
_MARGIN, _PHASE_WIDTH, _SENTENCE_HEIGHT = 14, 130, 24
_FIRST = "Press N or ▶ to compute the first line."


class EquationStrip(QWidget):
    """Shows the line computed last: symbols = numbers = value, and what it means.

    Each operand has the colour of what it is, and can be pointed at by mouse or, with the arrow keys, by keyboard.

    Signals:
        hovered: a quantity is pointed at, or none (None).
    """

    hovered = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._line: Line | None = None
        self._equation: Equation | None = None
        self._fitted: Fitted | None = None
        self._pointed: Operand | None = None
        self._is_cut = False
        self.setObjectName("equation_strip")
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_actions()
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self._set_anew)
        player, document = workspace.player, workspace.document
        for happening in (player.moved, player.trace_changed, document.replaced):
            happening.connect(self._refresh)
        document.changed.connect(self._on_changed)
        workspace.settings.changed.connect(self._on_setting)
        workspace.theme.changed.connect(self.update)
        self._refresh()

    # What is shown

    @property
    def equation(self) -> Equation | None:
        """The line shown, None before the first."""
        return self._equation

    @property
    def operands(self) -> list[Operand]:
        """The pieces that stand for a quantity, where they are painted; in the strip's coordinates."""
        dx, dy = self._origin().toTuple()
        return [
            Operand(o.piece, o.layout, o.x + dx, o.y + dy) for o in self._laid_out().operands if o.piece.quantity
        ]

    def copy_text(self) -> None:
        """Copy the line as plain text."""
        QGuiApplication.clipboard().setText(self._line.text() if self._line else "")

    def copy_latex(self) -> None:
        """Copy the line as LaTeX."""
        QGuiApplication.clipboard().setText(self._line.latex() if self._line else "")

    def copy_image(self) -> None:
        """Copy the line as a picture, large enough for a slide."""
        if self._line is not None:
            image = picture(self._laid_out(), self._line.trace.values, self._workspace.theme)
            QGuiApplication.clipboard().setImage(image)

    def _message(self) -> str:
        """Return what is said where there is no line."""
        player = self._workspace.player
        return player.obstacle if player.trace is None else _FIRST

    # Following the player

    def _refresh(self) -> None:
        player, notation = self._workspace.player, Notation(self._workspace.settings.digits)
        trace, step = player.trace, player.current
        self._line = Line(self._workspace.document.project, trace, step) if trace and step else None
        self._equation = self._line.written(notation) if self._line else None
        for action in self.actions():
            action.setEnabled(self._line is not None)
        self.setAccessibleName(self._line.text(notation) if self._line else self._message())
        self.setAccessibleDescription(self._equation.sentence if self._equation else "")
        self._set_anew()

    def _on_changed(self, _change: object) -> None:
        self._refresh()  # a name may be another; for numbers the player says so itself

    def _set_anew(self) -> None:
        self._fitted = None
        self._point_at(None)
        self.update()

    def _on_setting(self, key: Key) -> None:
        if key is Key.DIGITS:
            self._refresh()

    # Where things are

    def _room(self) -> QRectF:
        """Return the rectangle for the equation."""
        left = _MARGIN + _PHASE_WIDTH
        return QRectF(left, 6, max(40, self.width() - left - _MARGIN), HEIGHT - 12 - _SENTENCE_HEIGHT)

    def _laid_out(self) -> Fitted:
        if self._fitted is None:
            room, equation = self._room(), self._equation
            self._fitted = fit(equation, room.width(), room.height(), _SIZE) if equation else Fitted()
        return self._fitted

    def _origin(self) -> QPointF:
        """Return where the equation begins; its axis stands in the middle, whether it has fractions or not."""
        room, fitted = self._room(), self._laid_out()
        top = min(room.height() / 2 - fitted.axis, room.height() - fitted.height)
        return QPointF(room.left(), room.top() + max(0.0, top))

    def _operand_at(self, point: QPointF) -> Operand | None:
        found = (o for o in self.operands if o.rectangle.adjusted(-2, -2, 2, 2).contains(point))
        return next(found, None)

    def _point_at(self, operand: Operand | None) -> None:
        if operand != self._pointed:
            self._pointed = operand
            self.hovered.emit(operand.piece.quantity if operand else None)
            self.update()

    def _walk(self, way: int) -> None:
        """Point at the next operand (+1) or the one before (−1): what the arrow keys do."""
        operands = self.operands
        if operands:
            at = operands.index(self._pointed) + way if self._pointed in operands else (0 if way > 0 else -1)
            self._point_at(operands[at % len(operands)])

    def _tip(self, point: QPointF) -> str:
        """Say a number's name and its full value; elsewhere the sentence where it is cut short."""
        operand = self._operand_at(point)
        if self._line is not None and operand is not None and operand.piece.quantity is not None:
            return script_text.html(self._line.named(operand.piece.quantity))
        return script_text.html(self._equation.sentence) if self._equation and self._is_cut else ""

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, slot in (
            ("&Copy as text", self.copy_text),
            ("Copy as &LaTeX", self.copy_latex),
            ("Copy as &picture", self.copy_image),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.actions()[0].setShortcut(QKeySequence.StandardKey.Copy)
        self.actions()[0].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    # Painting

    def _paint_line(self, painter: QPainter, line: Line, sentence: str) -> None:
        theme, player, room = self._workspace.theme, self._workspace.player, self._room()
        chip = QRectF(_MARGIN, (HEIGHT - 46) / 2, _PHASE_WIDTH - 22, 22)
        paint_phase(painter, chip, line.step.phase, player.place, theme)
        if self._pointed is not None:
            paint_pointed(painter, self._pointed.rectangle, theme)
        painter.save()
        painter.setClipRect(room.adjusted(-4, -6, _MARGIN, 0))
        painter.translate(self._origin())
        paint_pieces(painter, self._laid_out(), line.trace.values, theme)
        painter.restore()
        painter.setPen(theme.color("text"))
        room.adjust(0, room.height(), 0, _SENTENCE_HEIGHT)
        self._is_cut = not script_text.draw(painter, room, sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, or what is said where there is none."""
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("base"))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme.color("line"))
        if self._line is not None and self._equation is not None:
            self._paint_line(painter, self._line, self._equation.sentence)
        else:
            paint_message(painter, QRectF(self.rect()), self._message(), theme)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), theme)
        painter.end()
        self._late.want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line anew."""
        self._set_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the operand under the cursor."""
        self._point_at(self._operand_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the operands."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Answer when the tool tip is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            help_event = cast(QHelpEvent, event)
            QToolTip.showText(help_event.globalPos(), self._tip(QPointF(help_event.pos())), self)
            return True
        return super().event(event)
