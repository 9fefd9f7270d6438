"""Whether the document is still in the state that was compared."""

from PySide6.QtCore import QObject, Signal

from core.change import Change, touches_training
from core.wording import tr
from gui.document import Document


class Drift(QObject):
    """Follows a document from a moment on.

    Signals:
        changed: it has moved away from that moment, or come back to it.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since: Change | None = None
        self._replaced = False
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    @property
    def said(self) -> str:
        """How what is open differs from what was compared, as the end of a sentence; "" if it does not."""
        if self._replaced:
            return tr("another network is open now")
        differs = self._since is not None and bool(self._since) and touches_training(self._since)
        return tr("it has been edited since") if differs else ""

    def begin(self) -> None:
        """Take the present state as the one that is compared."""
        self._since, self._replaced = None, False
        self.changed.emit()

    def _on_changed(self, change: Change) -> None:
        merged = change if self._since is None else self._since.merged(change)
        kept = {key: record for key, record in merged.after.items() if record != merged.before[key]}
        self._since = Change(merged.label, {key: merged.before[key] for key in kept}, kept)
        self.changed.emit()

    def _on_replaced(self) -> None:
        self._replaced = True
        self.changed.emit()
