"""The line in which somebody who practises types an answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import ChainruleError
from core.wording import tr
from gui.learning.practice import Practice


class AnswerLine(QLineEdit):
    """Return gives the answer; Esc empties the line, and an empty one is left.

    Signals:
        left: the learner is done with this line.
    """

    left = Signal()

    def __init__(self, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice, self._line = practice, -1
        self.setPlaceholderText(tr("a number or an expression"))
        self.setClearButtonEnabled(True)

    def ask_for(self, line: int | None, name: str) -> None:
        """Ask for a line; what was typed for another one goes."""
        self.setAccessibleName(tr("Answer: {}", name))
        if line != self._line:
            self._line = -1 if line is None else line
            self.clear()

    def commit(self) -> None:
        """Give the answer; what is wrong stays, to be put right."""
        try:
            self._practice.answer(self.text())
        except ChainruleError as error:
            self._practice.complain(str(error))
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the answer by Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)
