"""The sentence beneath a field whose text can't be taken."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.widgets.field import Field


class Complaint(QLabel):
    """A sentence in the colour of what is refused, hidden while there is nothing to say."""

    def __init__(self, *fields: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()
        for field in fields:
            field.complained.connect(self._follow)

    def say(self, sentence: str) -> None:
        """Show a sentence; "" hides it."""
        self.setText(sentence)
        self.setVisible(bool(sentence))

    def _follow(self) -> None:
        self.say(next((field.complaint for field in self._fields if field.complaint), ""))


def with_complaint(field: Field, *beside: QWidget) -> QWidget:
    """Put a field above its complaint, to stand in a form as one."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(field)
    for widget in beside:
        column.addWidget(widget)
    column.addWidget(Complaint(field))
    return box
