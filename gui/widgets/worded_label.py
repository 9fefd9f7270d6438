"""A label whose letters are those of the conventions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gui.conventions import Conventions


class WordedLabel(QLabel):
    """The muted name of a number, such as "$s", with a tip; both follow the conventions."""

    def __init__(self, conventions: Conventions, template: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conventions, self._template, self._tip = conventions, template, tip
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setTextFormat(Qt.TextFormat.AutoText)
        conventions.changed.connect(self._write)
        self._write()

    def reword(self, template: str) -> None:
        """Show another text."""
        self._template = template
        self._write()

    def _write(self) -> None:
        self.setText(self._conventions.words(self._template))
        self.setToolTip(self._conventions.words(self._tip))
