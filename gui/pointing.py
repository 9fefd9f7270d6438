"""Which number the pointer is on: shared, so that the same number lights up in every view at once."""

from PySide6.QtCore import QObject, Signal

from core.trace import Quantity


class Pointing(QObject):
    """The number pointed at.

    Signals:
        changed: another number is pointed at, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quantity: Quantity | None = None

    @property
    def quantity(self) -> Quantity | None:
        """The number pointed at, None for none."""
        return self._quantity

    def point_at(self, quantity: Quantity | None) -> None:
        """Point at a number, or at none."""
        if quantity != self._quantity:
            self._quantity = quantity
            self.changed.emit()
