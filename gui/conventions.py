"""How everything on the screen is written: digits, decimal comma and letters by the settings, δ by the document."""

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.records import DeltaSign
from core.writing.notation import LETTERS, Notation
from core.writing.said import written
from core.writing.symbols import worded
from gui.document import Document
from gui.settings import Key, Settings

_KEYS = (Key.DIGITS, Key.DECIMAL_COMMA, Key.LETTERS)


class Conventions(QObject):
    """The one place where views learn how to write.

    Attributes:
        notation: how numbers and names are written now.

    Signals:
        changed: something is written in another way, or δ stands for something else.
    """

    changed = Signal()

    def __init__(self, settings: Settings, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._document = settings, document
        self.notation = notation_of(settings)
        self._was_minus = self.minus
        settings.changed.connect(self._on_setting)
        if document is not None:
            document.changed.connect(self._on_changed)
            document.replaced.connect(self._on_replaced)

    @property
    def minus(self) -> bool:
        """Whether δ is −∂E/∂s in the document."""
        return self._document is not None and self._document.project.delta_sign is DeltaSign.MINUS

    @property
    def exact(self) -> Notation:
        """The notation with every digit that there is."""
        return self.notation.exact

    def words(self, template: str) -> str:
        """Write a text for people: $s and $z are the letters, $delta what δ stands for, $minus its sign."""
        return worded(template, self.notation.letters, self.minus)

    def sentence(self, text: str) -> str:
        """Write a sentence that was put together elsewhere, as far as it remembers its numbers and letters."""
        return written(text, self.notation)

    def _on_setting(self, key: Key) -> None:
        if key in _KEYS:
            self.notation = notation_of(self._settings)
            self.changed.emit()

    def _on_changed(self, _change: Change) -> None:
        self._on_replaced()

    def _on_replaced(self) -> None:
        if self.minus != self._was_minus:
            self._was_minus = self.minus
            self.changed.emit()


def notation_of(settings: Settings) -> Notation:
    """Return the notation that the settings ask for; the notebook's letters where they ask for unknown ones."""
    letters = LETTERS.get(settings.text(Key.LETTERS), Notation().letters)
    return Notation(settings.digits, settings.flag(Key.DECIMAL_COMMA), letters)
