"""Keeps the exercise that was begun in the document's file, so that it can be taken up again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from core.learning.exercise import Exercise, ExerciseError, Part
from gui.document import Document

KEY = "practice"
"""Where an exercise stands in a file."""


class ExerciseRecord(QObject):
    """What was done in the exercise that is going on or was left last.

    Attributes:
        fields: as a file holds it; empty where there is none.
    """

    def __init__(self, document: Document, going_on: Callable[[], Exercise | None], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._going_on = document, going_on
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
            raise ExerciseError("The exercise in the file can't be read: begin a new one.") from error

    def _read(self) -> None:
        kept = self._document.project.extra.get(KEY)
        self.fields = kept if isinstance(kept, Mapping) else {}

    def _write(self) -> None:
        self.keep()
        extra = {key: value for key, value in self._document.project.extra.items() if key != KEY}
        self._document.project.extra = {**extra, KEY: dict(self.fields)} if self.fields else extra
