"""A line of text that is an edit: Return or leaving it commits, Esc restores, bad text stays and says what is wrong."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import ChainruleError
from core.wording import tr
from gui.widgets.outline import draw_outline

MIXED = tr("mixed")
"""Stands in a field for several different values."""

_LINE = 2.0
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QLineEdit):
    """A text field bound to one value.

    What is shown follows `show_value`, except while the user is typing or has typed what can't be taken.

    Signals:
        committed: the user gave another value.
        complained: the sentence about the text, "" once there is nothing to say.
    """

    committed = Signal(object)
    complained = Signal(str)

    def __init__(self, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = None
        self._complaint = ""
        self._just_entered = False
        self._tip, self._warning = tip, ""
        self.textEdited.connect(self._on_edited)
        self._show_tip()

    # What a kind of field is made of

    def read(self, text: str) -> object:
        """Return the value that a text means; raise the error that says why it means none."""
        return text.strip()

    def written(self, value: object) -> str:
        """Return the text of a value."""
        return "" if value is None else str(value)

    def value_tip(self) -> str:
        """Return what the tool tip says about the value."""
        return ""

    # For the owner

    @property
    def value(self) -> object:
        """The value shown last."""
        return self._value

    @property
    def complaint(self) -> str:
        """Why the text can't be taken, "" if it can."""
        return self._complaint

    def show_value(self, value: object, mixed: bool = False) -> None:
        """Show a value, or that several differ; what the user has typed meanwhile stays."""
        self._value = None if mixed else value
        self.setPlaceholderText(MIXED if mixed else "")
        if not self.isModified():
            self._write()
        self._show_tip()

    def restore(self) -> None:
        """Drop what was typed and show the value."""
        self.setModified(False)
        self.complain("")
        self._write()

    def commit(self) -> None:
        """Give the value to the owner, if the user changed the text and it can be taken."""
        if not self.isModified():
            return
        try:
            value = self.read(self.text())
        except ChainruleError as error:
            self.complain(str(error))
            return
        self.setModified(False)
        self.complain("")
        self.committed.emit(value)
        if not self.isModified():
            self._write()

    def complain(self, sentence: str) -> None:
        """Mark the text as one that can't be taken, and say why; "" takes that back."""
        if sentence == self._complaint:
            return
        self._complaint = sentence
        if sentence:
            self.setModified(True)  # it stays until it is put right or Esc is pressed
        self.complained.emit(sentence)
        self._show_tip()
        self.update()

    def set_tip(self, tip: str) -> None:
        """Say in the tool tip what the field is for."""
        self._tip = tip
        self._show_tip()

    def set_warning(self, sentence: str) -> None:
        """Say in the tool tip what an edit would bring about now."""
        self._warning = sentence
        self._show_tip()

    # Inside

    def _write(self) -> None:
        text = self.written(self._value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
            if self.hasFocus():
                self.selectAll()

    def _on_edited(self) -> None:
        if self._complaint:
            self.complain("")
            self.setModified(True)

    def _show_tip(self) -> None:
        lines = [self._complaint, self.value_tip(), self._tip, self._warning]
        self.setToolTip("\n".join(line for line in lines if line))

    # Qt

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing has been typed that it could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Return, restore on Esc."""
        if event.key() in _RETURN_KEYS:
            self.commit()
            self.selectAll()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
            self.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the value as it is edited, ready to be typed over."""
        super().focusInEvent(event)
        if not self.isModified():
            self._write()
        self._just_entered = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the whole value by the click that enters the field."""
        super().mouseReleaseEvent(event)
        if self._just_entered and not self.hasSelectedText():
            self.selectAll()
        self._just_entered = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit, and show the value as it is read."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
            if not self.isModified():
                self._write()
                self.deselect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line under text that can't be taken."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.hasFrame() and not self.hasFocus():
            draw_outline(painter, self, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._complaint:
            color = self.palette().color(QPalette.ColorRole.BrightText)
            painter.fillRect(QRectF(1, self.height() - _LINE, self.width() - 2, _LINE), color)
