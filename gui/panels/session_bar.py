"""What the bars under the equation have alike: a question, what is said about the answer, and how far one has come."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget

from core.wording import tr
from gui.learning.session import Session
from gui.panels.equation_size import measures
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import Workspace

MARKS = {True: ("✓", "done"), False: ("✗", "refused"), None: ("•", "hint")}
"""What stands before a sentence, and the role of its colour, by whether an answer was right."""


class SessionBar(QFrame):
    """Stands under the equation while a session goes on."""

    def __init__(self, workspace: Workspace, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._workspace, self._session = workspace, session
        self._question, self._progress, self._told = QLabel(), QLabel(), QLabel()
        for words in (self._question, self._told):
            words.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        self._progress.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._end = QPushButton(tr("End"))
        self._end.clicked.connect(session.end)

    def _follow(self) -> None:
        """Keep up with the session, from now on."""
        for happening in (self._session.changed, self._workspace.theme.changed, self._workspace.conventions.changed):
            happening.connect(self.refresh)
        self._workspace.settings.changed.connect(self._on_setting)
        self._on_setting(Key.EQUATION_SIZE)
        self.refresh()

    def _on_setting(self, key: Key) -> None:
        """Have letters as large as the equation's sentence."""
        if key is Key.EQUATION_SIZE:
            font = QApplication.font()
            font.setPointSizeF(font.pointSizeF() * measures(self._workspace.settings).text)
            self.setFont(font)

    def refresh(self) -> None:
        """Show what is asked for, and what there is to say."""
        if self._session.task is None:
            focus = QApplication.focusWidget()
            if focus is not None and self.isAncestorOf(focus):
                focus.clearFocus()  # before hiding: Qt hands the focus of a hidden widget on
            self.hide()
            return
        self.show()
        self._show_task()

    def _show_task(self) -> None:
        """Show the task as it stands."""
        raise NotImplementedError

    def _take_keyboard(self) -> None:
        """Put the focus where the answer is given."""
        raise NotImplementedError

    # What is said

    def _ask(self, words: str) -> None:
        self._question.setText(f"<b>{html(words)}</b>")

    def _marked(self, right: bool | None, sentence: str) -> str:
        """Write a sentence behind the mark of what is right, what is wrong, or what is neither."""
        mark, role = MARKS[right]
        return f"<b style='color:{self._workspace.theme.name_of(role)}'>{mark}</b> {html(sentence)}"

    def _muted(self, sentence: str) -> str:
        return f"<span style='color:{self._workspace.theme.name_of('muted')}'>{html(sentence)}</span>"

    def _speak(self, words: str) -> None:
        """Let screen readers say what is written."""
        self._told.setAccessibleName(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        self._take_keyboard()


def html(text: str) -> str:
    """Write a text with its subscripts set low."""
    return script_text.html(text) or escape(text)
