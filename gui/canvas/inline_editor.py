"""The editor that opens on the canvas itself: for a number, a name, or a note."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from core.errors import ChainruleError
from core.wording import tr

_COMMITTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineEditor(QLineEdit):
    """A line over the canvas. Return keeps the text, Tab keeps it and goes on, Esc drops it.

    A text that can't be taken keeps the editor open, and says why beneath it.

    Signals:
        closed: it is done with, kept or not.
        went_on: kept, and the next is wanted (True), or the one before.
    """

    closed = Signal()
    went_on = Signal(bool)

    def __init__(self, parent: QWidget, what: str, accept: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._accept, self._open, self._window = accept, True, parent.rect()
        self.setObjectName("inline_editor")
        self.setAccessibleName(what)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPlaceholderText(what)
        self.complaint = QLabel(parent)
        self.complaint.setObjectName("inline_complaint")
        self.complaint.setWordWrap(True)
        self.complaint.setFrameShape(QLabel.Shape.Box)
        self.complaint.setMargin(6)
        self.complaint.setAutoFillBackground(True)
        self.complaint.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.complaint.setForegroundRole(QPalette.ColorRole.BrightText)
        self.complaint.hide()
        self.textEdited.connect(lambda _text: self.complaint.hide())

    def open_at(self, place: QPointF, text: str, typed: str = "") -> None:
        """Open round a point of the window: with a text, all of it selected, or with what was typed."""
        window = self._window
        width = 76 if len(text) < 9 else min(220, 30 + 8 * len(text))
        box = QRect(round(place.x() - width / 2), round(place.y() - 13), width, 26)
        box.moveLeft(max(4, min(box.left(), window.right() - width - 4)))
        box.moveTop(max(4, min(box.top(), window.bottom() - 30)))
        self.setGeometry(box)
        self.setText(typed or text)
        if not typed:
            self.selectAll()
        self.show()
        self.setFocus()

    def commit(self) -> bool:
        """Keep the text and close, or say why it can't be taken."""
        if not self._open:
            return True
        try:
            self._accept(self.text())
        except ChainruleError as error:
            self._complain(str(error))
            return False
        self.close_quietly()
        return True

    def close_quietly(self) -> None:
        """Close without keeping anything."""
        if self._open:
            self._open = False
            self.complaint.deleteLater()
            self.closed.emit()  # before hiding: Qt hands the focus of a hidden widget on as if Tab had been pressed
            self.hide()
            self.deleteLater()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setFixedWidth(230)
        self.complaint.adjustSize()
        window = self._window
        left = max(4, min(self.x(), window.right() - self.complaint.width() - 4))
        below = self.geometry().bottom() + 4
        above = self.y() - self.complaint.height() - 4
        self.complaint.move(left, below if below + self.complaint.height() < window.bottom() else above)
        self.complaint.show()
        self.complaint.raise_()
        self.setAccessibleDescription(sentence)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep every key for the text, Tab included."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # while a text is typed no key is a command, Return and single letters included
            return True
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # type: ignore[attr-defined]
            forward = event.key() == Qt.Key.Key_Tab  # type: ignore[attr-defined]
            if self.commit():
                self.went_on.emit(forward)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text by Return, drop it by Esc."""
        if event.key() in _COMMITTING:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the user goes elsewhere, if it can be taken."""
        super().focusOutEvent(event)
        leaving = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)
        if leaving and self._open and not self.commit():
            self.close_quietly()


class NoteEditor(QPlainTextEdit):
    """Several lines over the canvas; Ctrl+Return or a click elsewhere keeps them, Esc drops them.

    Signals:
        closed: it is done with, kept or not.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, accept: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._accept, self._open = accept, True
        self.setObjectName("note_editor")
        self.setAccessibleName(tr("Text of the note"))
        self.setPlaceholderText(tr("Write a note"))

    def open_at(self, place: QPointF, text: str) -> None:
        """Open with its corner at a point of the window."""
        self.setGeometry(round(place.x()), round(place.y()), 236, 96)
        self.setPlainText(text)
        self.selectAll()
        self.show()
        self.setFocus()

    def commit(self) -> bool:
        """Keep the text and close."""
        if self._open:
            self._accept(self.toPlainText())
            self.close_quietly()
        return True

    def close_quietly(self) -> None:
        """Close without keeping anything."""
        if self._open:
            self._open = False
            self.closed.emit()
            self.hide()
            self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Keep every key for the text."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text by Ctrl+Return, drop it by Esc."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _COMMITTING and control:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the user goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()
