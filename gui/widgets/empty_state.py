"""What a panel shows while it has nothing to show: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A title and one sentence in the middle of the panel."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(sentence)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        head = QLabel(title)
        head.setFont(emphasized(head.font()))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addStretch(1)
        for label in (head, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(2)

    def add_actions(self, *actions: QAction) -> None:
        """Offer what can be done, as buttons beneath the sentence."""
        row = QHBoxLayout()
        row.addStretch(1)
        for action in actions:
            button = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self._column.insertLayout(self._column.count() - 1, row)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say why there is nothing, and what to do."""
        self._sentence.setText(sentence)


def emphasized(font: QFont) -> QFont:
    """Return a font for headings; a style sheet would do as well, but keep the colours of the last theme."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
