"""A number that is only read: short on screen, in full in the tool tip and when copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from core.notation import Notation
from gui.settings import Key, Settings
from gui.widgets.number_text import FULL, full_text


class NumberLabel(QLabel):
    """Shows one number, "—" for none yet."""

    def __init__(self, settings: Settings, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._tip = settings, tip
        self._value: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        settings.changed.connect(self._on_setting)
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
        text = Notation(self._settings.digits).number(self._value)
        if text != self.text():
            self.setText(text)
        unknown = self._value is None
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText if unknown else QPalette.ColorRole.WindowText)
        state = "Not computed yet." if unknown else FULL.number(self._value)
        self.setToolTip("\n".join(line for line in (state, self._tip) if line))

    def copy(self) -> None:
        """Put the number in full on the clipboard."""
        if self._value is not None:
            QGuiApplication.clipboard().setText(full_text(self._value))

    def _on_setting(self, key: Key) -> None:
        if key is Key.DIGITS:
            self._write()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the number."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction("Copy in full", menu)
        action.setEnabled(self._value is not None)
        action.triggered.connect(self._on_copy)
        menu.addAction(action)
        menu.popup(event.globalPos())

    def _on_copy(self) -> None:
        self.copy()
