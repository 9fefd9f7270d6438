"""What the program tells its user: one sentence at a time, where the user looks, instead of a dialog."""

from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from core.errors import ChainruleError, NetworkError
from core.records import Key
from core.writing.said import Said


class Level(IntEnum):
    """How much it matters."""

    HINT = 0
    DONE = 1
    REFUSED = 2


class Messages(QObject):
    """Where anything in the window says its sentence.

    Attributes:
        write: writes a sentence as numbers and letters are written now.

    Signals:
        said: level, sentence, and the ids to light up beside it.
        withdrawn: what was said holds no longer.
    """

    said = Signal(Level, str, tuple)
    withdrawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.write: Callable[[str], str] = str
        self._level: Level | None = None

    def say(self, level: Level, sentence: str, ids: Iterable[Key] = ()) -> None:
        """Show a sentence."""
        self._level = level
        self.said.emit(level, self.write(sentence), tuple(ids))

    def withdraw(self) -> None:
        """Take back the last sentence: the user has gone on, and what it was about may not be so any more."""
        if self._level is not None:
            self._level = None
            self.withdrawn.emit()

    def withdraw_refusal(self) -> None:
        """Take back the last sentence if it refused something."""
        if self._level is Level.REFUSED:
            self.withdraw()

    def refuse(self, error: ChainruleError) -> None:
        """Show why something was refused, and light up what it was about."""
        sentence = error.args[0] if error.args and isinstance(error.args[0], Said) else str(error)
        self.say(Level.REFUSED, sentence, error.ids if isinstance(error, NetworkError) else ())
