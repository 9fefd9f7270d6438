"""Practising: an exercise on the trace that is stepped, whose lines become known as they are filled in."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.learning.exercise import Exercise, ExerciseError, Part
from core.tracing.steps import Trace
from core.wording import amid_first, tr
from gui.conventions import Conventions
from gui.document import Document
from gui.learning.session import Hold, Session, Task
from gui.settings import Key, Settings


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about the last answer: whether it was right, None where it wasn't judged, and the sentence."""

    right: bool | None
    sentence: str


NOTHING = Said(None, "")


class Practice(Session):
    """The exercise that the user works on: each line is filled in.

    Attributes:
        said: what is to say about the last answer.
        hints: the hints that were given on the present blank.
    """

    def __init__(
        self, document: Document, hold: Hold, settings: Settings, conventions: Conventions,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        self.said, self.hints = NOTHING, list[str]()
        self._settings = settings
        self._lesson_decimals: int | None = None
        self._finer: tuple[tuple[str, int], ...] = ()
        super().__init__(document, hold, conventions, parent)
        settings.changed.connect(self._on_setting)

    # What is asked

    @property
    def exercise(self) -> Exercise | None:
        """What is practised, None while nothing is."""
        return self.task if isinstance(self.task, Exercise) else None

    @property
    def decimals(self) -> int:
        """How many decimals an answer must have right."""
        return self._lesson_decimals or min(8, max(1, int(self._settings.number(Key.DECIMALS))))

    # What the user does

    def begin(
        self, part: Part, line: int | None = None, decimals: int | None = None, finer: Iterable[tuple[str, int]] = (),
        again: bool = False,
    ) -> None:  # fmt: skip
        """Blank a part of the trace; `line` is the one meant by `Part.LINE`.

        Answers must have `decimals` right, or as many as the user has chosen; of single numbers, `finer` ones. What was
        left of this part is taken up `again`.
        """
        self._lesson_decimals, self._finer = decimals, tuple(finer)
        self._begin(part, line, self._left(part) if again else None)

    def answer(self, text: str) -> None:
        """Fill the blank in.

        Raises `ChainruleError` with a sentence where the text can't be worked out, or what it comes to isn't right.
        """
        if self.exercise is None:
            raise ExerciseError(tr("Nothing is being practised."))
        name = self.name
        verdict = self.exercise.answer(text)
        self._document.undo_stack.resetClean()  # the file holds what was typed
        if verdict is None:
            self._say(Said(None, tr("{} is noted; it is checked when you ask for it.", name)))
        elif verdict.right:
            self._say(Said(True, f"{name}: {amid_first(verdict.sentence)}"))
        else:
            self.complain(verdict.sentence)
            raise ExerciseError(verdict.sentence)

    def complain(self, sentence: str) -> None:
        """Say why what was typed isn't taken."""
        self.said = Said(False, sentence)
        self.changed.emit()

    def hint(self) -> None:
        """Give the next hint on the blank; the last one fills it in."""
        if self.exercise is None or self.exercise.blank is None:
            return
        line, hint = self.line, self.exercise.hint()
        self._document.undo_stack.resetClean()  # the file holds what was typed
        if self.line == line:
            self.hints.append(hint)
            self.said = NOTHING
            self.changed.emit()
        else:
            self._say(Said(None, hint))

    def defer(self, deferred: bool) -> None:
        """Check answers on request only, or at once."""
        if self.exercise is not None and deferred != self.exercise.deferred:
            self.exercise.deferred = deferred
            if not deferred and self.exercise.pending:
                self.check()
            self.changed.emit()

    def check(self) -> None:
        """Check all answers that were noted."""
        if self.exercise is None or not self.exercise.pending:
            return
        count, wrong = self.exercise.pending, self.exercise.check()
        told = tr("{} of {} are right. Go on with {}: {}", count - wrong, count, self.name, _why(self.exercise))
        self._say(Said(not wrong, told if wrong else tr("All are right.")))

    # Inside

    def _made(self, trace: Trace, part: Part, line: int | None) -> Exercise:
        exercise = Exercise(self._document.shown, trace, part, line, self.decimals, self._conventions.notation)
        exercise.ask_finer(self._finer)
        return exercise

    def _put(self, task: Task | None) -> None:
        self.said, self.hints = NOTHING, []
        super()._put(task)

    def _say(self, said: Said) -> None:
        """Go on to the blank that is asked for now, with this to say about the one before."""
        self.said, self.hints = said, []
        self._go_on()

    def _on_setting(self, key: Key) -> None:
        if key is Key.DECIMALS:
            self._lesson_decimals = None
            self._renew()


def _why(exercise: Exercise) -> str:
    """Say what was wrong with the blank that is asked for once more."""
    return exercise.blank.verdict.sentence if exercise.blank and exercise.blank.verdict else ""
