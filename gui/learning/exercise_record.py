"""Keeps an exercise that was begun in the document's file, so that it can be taken up again."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from core.learning.exercise import ExerciseError, Part
from core.wording import tr
from gui.document import Document

KEY = "practice"
"""Where an exercise stands in a file, unless it is of another kind."""


class Kept(Protocol):
    """What can be kept."""

    def to_dict(self) -> dict[str, object]:
        """Return what a file holds of it."""


class ExerciseRecord(QObject):
    """What was done in the exercise that is going on or was left last.

    `key` is where it stands in a file.

    Attributes:
        fields: as a file holds it; empty where there is none.
    """

    def __init__(
        self, document: Document, going_on: Callable[[], Kept | None], parent: QObject, key: str = KEY
    ) -> None:
        super().__init__(parent)
        self._document, self._key, self._going_on = document, key, going_on
        self.fields: Mapping[str, object] = {}
        document.replaced.connect(self._read)
        document.about_to_save.connect(self._write)

    def keep(self) -> None:
        """Note how far the exercise that is going on has come."""
        exercise = self._going_on()
        if exercise is not None:
            self.fields = exercise.to_dict()

    def part_and_line(self) -> tuple[Part, int | None]:
        """Return what is blank in it, and its first line.

        Raises `ExerciseError` where the file held something else.
        """
        blanks = self.fields.get("blanks")
        try:
            return Part(str(self.fields.get("part"))), int(blanks[0][0]) if isinstance(blanks, list) else None
        except (ValueError, TypeError, IndexError) as error:
            raise ExerciseError(tr("The exercise in the file can't be read: begin a new one.")) from error

    def _read(self) -> None:
        kept = self._document.project.extra.get(self._key)
        self.fields = kept if isinstance(kept, Mapping) else {}

    def _write(self) -> None:
        self.keep()
        self._document.project.put_extra(self._key, dict(self.fields))
