"""Which number is being explained, and the trail of those asked about before it."""

from PySide6.QtCore import QObject, Signal

from core.tracing.trace import Quantity


class Inquiry(QObject):
    """A trail of questions "where does this number come from?", walked back and forth like pages.

    Signals:
        asked: somebody asks about a number and wants to see the answer.
        changed: another number is explained, or none.
    """

    asked = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: list[Quantity] = []
        self._place = -1

    @property
    def quantity(self) -> Quantity | None:
        """The number that is explained, None before the first question."""
        return self._trail[self._place] if self._trail else None

    @property
    def trail(self) -> tuple[Quantity, ...]:
        """The numbers asked about up to the present one, in order."""
        return tuple(self._trail[: self._place + 1])

    @property
    def can_go_back(self) -> bool:
        """Whether another number was explained before."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether another number was explained after, before going back."""
        return self._place + 1 < len(self._trail)

    def ask(self, quantity: Quantity) -> None:
        """Explain a number; what lay ahead on the trail is forgotten."""
        if quantity != self.quantity:
            self._trail = [*self.trail, quantity]
            self._place = len(self._trail) - 1
            self.changed.emit()
        self.asked.emit()

    def go_back(self) -> None:
        """Explain the number before."""
        if self.can_go_back:
            self._place -= 1
            self.changed.emit()
            self.asked.emit()

    def go_forward(self) -> None:
        """Explain the number that was gone back from."""
        if self.can_go_forward:
            self._place += 1
            self.changed.emit()
            self.asked.emit()

    def go_to(self, place: int) -> None:
        """Explain again a number of the trail, by its place on it."""
        if 0 <= place < len(self._trail) and place != self._place:
            self._place = place
            self.changed.emit()

    def forget(self) -> None:
        """Explain nothing: there is another document."""
        if self._trail:
            self._trail, self._place = [], -1
            self.changed.emit()
