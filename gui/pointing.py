"""Which number the pointer is on: shared, so that the same number lights up in every view at once."""

from PySide6.QtCore import QObject, Signal

from core.tracing.trace import Quantity
from gui.moment import Standing


class Pointing(QObject):
    """The number pointed at; an input's x, s and z are one number in the trace where somebody is `standing`.

    Signals:
        changed: another number is pointed at, or none.
    """

    changed = Signal()

    def __init__(self, standing: Standing | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._quantity: Quantity | None = None

    @property
    def quantity(self) -> Quantity | None:
        """The number pointed at, None for none."""
        return self._quantity

    def is_at(self, quantity: Quantity | None) -> bool:
        """Tell whether a number is the one pointed at, by whatever name."""
        return self._quantity is not None and quantity is not None and self._plain(quantity) == self._quantity

    def point_at(self, quantity: Quantity | None) -> None:
        """Point at a number, or at none."""
        quantity = self._plain(quantity) if quantity is not None else None
        if quantity != self._quantity:
            self._quantity = quantity
            self.changed.emit()

    def _plain(self, quantity: Quantity) -> Quantity:
        trace = self._standing.trace if self._standing else None
        return trace.plain(quantity) if trace else quantity
