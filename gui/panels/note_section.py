"""The Inspector's part for notes: their text."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core import edits
from core.records import Key, NoteId
from core.wording import tr
from gui.panels.section import Section, shared
from gui.widgets.field import MIXED
from gui.workspace import Workspace


class NoteSection(Section):
    """Shows and edits the text of notes."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.text = NoteEdit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = QLabel(tr("Text"))
        title.setBuddy(self.text)
        column.addWidget(title)
        column.addWidget(self.text)

    @property
    def ids(self) -> list[NoteId]:
        """The notes shown that are there."""
        notes = self.workspace.document.project.notes
        return [key for key in self.keys if isinstance(key, NoteId) and key in notes]

    def show_keys(self, keys: Collection[Key]) -> None:
        """Show other notes; what was typed for the last ones is kept."""
        if tuple(keys) != self.keys:
            self.text.commit()
        super().show_keys(keys)

    def refresh(self) -> None:
        """Show what the notes say now."""
        notes = self.workspace.document.project.notes
        self.text.show_text(*shared(notes[key].text for key in self.ids))

    def write(self, text: str) -> None:
        """Give the notes a text."""
        if self.ids:
            self.perform(lambda: edits.write_notes(self.workspace.document.project, self.ids, text))


class NoteEdit(QPlainTextEdit):
    """A text of several lines: leaving it or Ctrl+Return commits, Esc restores."""

    def __init__(self, section: NoteSection) -> None:
        super().__init__(section)
        self._section = section
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setToolTip(tr("Ctrl+Return keeps the text, Esc restores it."))
        self.setMinimumHeight(self.fontMetrics().height() * 5)

    def show_text(self, text: str | None, mixed: bool = False) -> None:
        """Show a text, or that several differ; what the user has typed meanwhile stays."""
        self._shown = text or ""
        self.setPlaceholderText(MIXED if mixed else "")
        if not self.document().isModified() and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)

    def commit(self) -> None:
        """Give the text to the notes, if the user changed it."""
        if self.document().isModified():
            self.document().setModified(False)
            self._section.write(self.toPlainText())

    def restore(self) -> None:
        """Drop what was typed."""
        self.setPlainText(self._shown)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Ctrl+Return, restore on Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.restore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit."""
        super().focusOutEvent(event)
        self.commit()
