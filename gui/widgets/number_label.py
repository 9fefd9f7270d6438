"""A number that is only read: short on screen, in full in the tool tip and when copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from core.wording import tr
from gui.conventions import Conventions


class NumberLabel(QLabel):
    """Shows one number, "—" for none yet; the letters of its tip, $s and $z, are those of the conventions."""

    def __init__(self, conventions: Conventions, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conventions, self._tip = conventions, tip
        self._value: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        conventions.changed.connect(self._write)
        self._write()

    @property
    def value(self) -> float | None:
        """The number shown, None for "—"."""
        return self._value

    def show_value(self, value: float | None) -> None:
        """Show a number, None for "—"."""
        self._value = value
        self._write()

    def _write(self) -> None:
        text = self._conventions.notation.number(self._value)
        if text != self.text():
            self.setText(text)
        unknown = self._value is None
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText if unknown else QPalette.ColorRole.WindowText)
        state = tr("Not computed yet.") if unknown else self._conventions.exact.number(self._value)
        tip = self._conventions.words(self._tip)
        self.setToolTip("\n".join(line for line in (state, tip) if line))

    def copy(self) -> None:
        """Put the number in full on the clipboard."""
        if self._value is not None:
            QGuiApplication.clipboard().setText(self._conventions.notation.plain(self._value))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the number."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(tr("Copy in full"), menu)
        action.setEnabled(self._value is not None)
        action.triggered.connect(self._on_copy)
        menu.addAction(action)
        menu.popup(event.globalPos())

    def _on_copy(self) -> None:
        self.copy()
