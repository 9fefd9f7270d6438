"""The equation strip: the current line, which can be pointed at, asked about, unfolded, copied and listened to."""

from typing import cast

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.tracing.trace import Quantity
from gui.panels.equation_fit import Operand
from gui.panels.equation_menu import EquationMenu
from gui.panels.equation_picture import EquationPicture
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import Workspace

_SHOWN_BY = (Key.EQUATION_SIZE, Key.UNFOLD)


class EquationStrip(EquationPicture):
    """The line computed last.

    Each operand has the colour of what it is, and can be pointed at by mouse or, with the arrow keys, by keyboard; a
    click, or Return, asks where the number comes from.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("equation_strip")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = EquationMenu(self, workspace, self._current, self._picture)
        for happening in (workspace.player.trace_changed, workspace.document.replaced, workspace.document.altered):
            happening.connect(self._write_anew)
        workspace.player.moved.connect(self._refresh)
        workspace.settings.changed.connect(self._on_setting)
        workspace.conventions.changed.connect(self._write_anew)
        self._refresh()

    # Following the player

    def _write_anew(self, *_news: object) -> None:
        self._current.forget()  # a name may be another; for numbers the player says so itself
        self._refresh()

    def _refresh(self) -> None:
        self._move_cursor(None)
        self._current.refresh()
        self._menu.refresh()
        self._arrange()
        self._set_anew()
        self._speak()

    def _on_setting(self, key: Key) -> None:
        if key in _SHOWN_BY:
            self._write_anew()

    def _speak(self) -> None:
        """Give the line to screen readers, in symbols and in words, and let them read it out."""
        if self._current.line is not None and self._current.line.is_unfolded:
            self._laid_out()  # which may fold it
        before, name = self.accessibleName(), self._current.spoken() or self._message()
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.sentence)
        if name != before:
            self._announce(f"{name}. {self.sentence}" if self.sentence else name)

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Pointing and asking

    def _move_cursor(self, operand: Operand | None) -> None:
        """Point at an operand, or no longer at the one that was pointed at from here."""
        if operand != self._cursor:
            self._cursor = operand
            self.setCursor(Qt.CursorShape.PointingHandCursor if operand else Qt.CursorShape.ArrowCursor)
            self._workspace.pointing.point_at(operand.piece.quantity if operand else None)
            self.update()

    def _walk(self, way: int) -> None:
        """Point at the next operand (+1) or the one before (−1): what the arrow keys do."""
        operands = self.operands
        if operands:
            at = operands.index(self._cursor) + way if self._cursor in operands else (0 if way > 0 else -1)
            self._move_cursor(operands[at % len(operands)])
            self._announce(self._named(self._cursor))

    def _named(self, operand: Operand | None) -> str:
        """Return an operand's name and its full value."""
        line = self._current.line
        return line.named(operand.piece.quantity) if line and operand and operand.piece.quantity else ""

    def _meant(self) -> Quantity | None:
        """Return the number that is asked about: the one pointed at, or else what the line computes."""
        if self._cursor is not None:
            return self._cursor.piece.quantity
        return self._current.line.step.writes if self._current.line else None

    def _ask(self) -> None:
        quantity = self._meant()
        if quantity is not None:
            self._workspace.inquiry.ask(quantity)

    def _tip(self, point: QPointF) -> str:
        """Say a number's name and its full value; elsewhere the sentence where it is cut short."""
        return script_text.html(self._named(self._operand_at(point)) or (self.sentence if self._is_cut else ""))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line anew; it may have room, unfolded, that it did not have before."""
        self._refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the operand under the cursor."""
        self._move_cursor(self._operand_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask about the operand clicked at."""
        if event.button() == Qt.MouseButton.LeftButton and self._operand_at(event.position()) is not None:
            self._move_cursor(self._operand_at(event.position()))
            self._ask()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._move_cursor(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing, unless it is a menu that takes the keyboard."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._move_cursor(None)
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu for the number under the cursor, or for the one that the keys point at."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._move_cursor(self._operand_at(QPointF(event.pos())))
        self._menu.popup(event.globalPos(), self._meant())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the operands, and ask about them."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._move_cursor(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Answer when the tool tip is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            help_event = cast(QHelpEvent, event)
            QToolTip.showText(help_event.globalPos(), self._tip(QPointF(help_event.pos())), self)
            return True
        return super().event(event)
