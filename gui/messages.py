"""What the program tells its user: one sentence at a time, where the user looks, instead of a dialog."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from core.errors import ChainruleError, NetworkError
from core.records import Key


class Level(IntEnum):
    """How much it matters."""

    HINT = 0
    DONE = 1
    REFUSED = 2


class Messages(QObject):
    """Where anything in the window says its sentence.

    Signals:
        said: level, sentence, and the ids to light up beside it.
    """

    said = Signal(Level, str, tuple)

    def say(self, level: Level, sentence: str, ids: Iterable[Key] = ()) -> None:
        """Show a sentence."""
        self.said.emit(level, sentence, tuple(ids))

    def refuse(self, error: ChainruleError) -> None:
        """Show why something was refused, and light up what it was about."""
        self.say(Level.REFUSED, str(error), error.ids if isinstance(error, NetworkError) else ())
