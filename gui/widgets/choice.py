"""A combo box over a table of records, which no wheel changes by accident and which can say "mixed"."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.widgets.field import MIXED


class Choice(QComboBox):
    """Offers names with their titles.

    Signals:
        chosen: the user chose a name.
    """

    chosen = Signal(str)

    def __init__(self, pairs: Iterable[tuple[str, str]], tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name, title in pairs:
            self.addItem(title, str(name))
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setPlaceholderText(MIXED)
        self.activated.connect(self._on_activated)

    @property
    def name(self) -> str | None:
        """The name shown, None where several differ."""
        return None if self.currentIndex() < 0 else str(self.currentData())

    def show_name(self, name: str | None) -> None:
        """Show a name, or "mixed" for None."""
        self.setCurrentIndex(-1 if name is None else self.findData(str(name)))

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(str(self.itemData(index)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel, which scrolls."""
        event.ignore()
