"""Practising: an exercise on the trace that is stepped, whose lines become known as they are filled in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.errors import ChainruleError
from core.learning.exercise import Exercise, ExerciseError, Part
from core.steps import Quantity, Trace
from gui.conventions import Conventions
from gui.document import Document
from gui.exercise_record import ExerciseRecord
from gui.follower import Limit
from gui.messages import Level
from gui.player import Player
from gui.settings import Key, Settings

_DROPPED = "The numbers changed, so the exercise ended: what was filled in was about others."


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about the last answer: whether it was right, None where it wasn't judged, and the sentence."""

    right: bool | None
    sentence: str


NOTHING = Said(None, "")


class Practice(QObject):
    """The exercise that the user works on.

    The player stands in front of the blank and can't be stepped beyond it, so that nothing on the screen tells what is
    asked for. Progress is kept in the document's file.

    Attributes:
        exercise: what is practised, None while nothing is.
        said: what is to say about the last answer.
        hints: the hints that were given on the present blank.
        open_lines: the indices of the lines that are still to be filled in, or to be checked.

    Signals:
        changed: another blank is asked for, or something else is to say.
        begun: there is another exercise.
        wanted: the answer is to be typed on the canvas.
    """

    changed = Signal()
    begun = Signal()
    wanted = Signal()

    def __init__(
        self, document: Document, player: Player, settings: Settings, conventions: Conventions,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._player, self._settings, self._conventions = document, player, settings, conventions
        self.exercise: Exercise | None = None
        self.said, self.hints, self.open_lines = NOTHING, list[str](), frozenset[int]()
        self._lesson_decimals: int | None = None
        self._record = ExerciseRecord(document, lambda: self.exercise, self)
        player.trace_changed.connect(self._on_trace_changed)
        document.replaced.connect(lambda: self._put(None))
        settings.changed.connect(self._on_setting)
        conventions.changed.connect(self._renew)

    # What is asked

    @property
    def asked(self) -> Quantity | None:
        """The number that is asked for."""
        step = self.exercise.step if self.exercise else None
        return step.writes if step else None

    @property
    def line(self) -> int | None:
        """The index of the line that is asked for."""
        blank = self.exercise.blank if self.exercise else None
        return blank.line if blank else None

    @property
    def decimals(self) -> int:
        """How many decimals an answer must have right."""
        return self._lesson_decimals or min(8, max(1, int(self._settings.number(Key.DECIMALS))))

    @property
    def can_resume(self) -> bool:
        """Whether an exercise was left that can be taken up again."""
        return bool(self._record.fields) and self.exercise is None

    # What the user does

    def begin(
        self, part: Part, line: int | None = None, decimals: int | None = None, finer: Iterable[tuple[str, int]] = ()
    ) -> None:
        """Blank a part of the trace; `line` is the one meant by `Part.LINE`.

        Answers must have `decimals` right, or as many as the user has chosen; of single numbers, `finer` ones.
        """
        self._lesson_decimals = decimals
        self._begin(part, line, {})
        if self.exercise is not None:
            self.exercise.ask_finer(finer)

    def resume(self) -> None:
        """Take up the exercise that was left."""
        try:
            part, line = self._record.part_and_line()
        except ExerciseError as error:
            self._document.messages.refuse(error)
        else:
            self._begin(part, line, self._record.fields)

    def end(self) -> None:
        """Cease to practise; the exercise can be taken up again."""
        if self.exercise is not None:
            self._record.keep()
            self._put(None)

    def answer(self, text: str) -> None:
        """Fill the blank in.

        Raises `ChainruleError` with a sentence where the text can't be worked out, or what it comes to isn't right.
        """
        if self.exercise is None:
            raise ExerciseError("Nothing is being practised.")
        name = self._name()
        verdict = self.exercise.answer(text)
        self._document.undo_stack.resetClean()  # the file holds what was typed
        if verdict is None:
            self._say(Said(None, f"{name} is noted; it is checked when you ask for it."))
        elif verdict.right:
            self._say(Said(True, f"{name}: {verdict.sentence[0].lower()}{verdict.sentence[1:]}"))
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
        told = f"{count - wrong} of {count} are right. Go on with {self._name()}: {_why(self.exercise)}"
        self._say(Said(not wrong, told if wrong else "All are right."))

    # Inside

    def _begin(self, part: Part, line: int | None, kept: Mapping[str, object]) -> None:
        player = self._player
        player.pause()
        if player.batch:
            player.toggle_batch()
        if player.trace is None:
            self._document.messages.say(Level.REFUSED, player.obstacle)
            return
        try:
            exercise = self._made(player.trace, part, line)
            if kept:
                exercise.restore(kept)
        except ChainruleError as error:
            self._document.messages.refuse(error)
            return
        self._put(exercise)
        self.begun.emit()

    def _made(self, trace: Trace, part: Part, line: int | None) -> Exercise:
        notation = self._conventions.notation
        return Exercise(self._document.shown, trace, part, line, self.decimals, notation)

    def _renew(self) -> None:
        """Ask the same under other names, or to other decimals; what was done stays done."""
        before = self.exercise
        if before is not None and self._player.trace is not None:
            self.exercise = self._made(self._player.trace, before.part, before.blanks[0].line)
            self.exercise.continue_from(before)
            self._hold_player()
            self.changed.emit()

    def _put(self, exercise: Exercise | None) -> None:
        self.exercise = exercise
        self._say(NOTHING)

    def _say(self, said: Said) -> None:
        """Go on to the blank that is asked for now, with this to say about the one before."""
        self.said, self.hints = said, []
        self._hold_player()
        self.changed.emit()

    def _hold_player(self) -> None:
        """Let the player stand in front of the blank; on request only, in front of the first that isn't checked."""
        blanks = self.exercise.blanks if self.exercise else ()
        self.open_lines = frozenset(blank.line for blank in blanks if blank.is_open or blank.value is not None)
        if self.exercise is None:
            self._player.limit = None
            return
        lines = min(self.open_lines, default=None)
        why = f"{self._name()} is asked for: fill it in, or ask for a hint."
        self._player.limit = None if lines is None else Limit(lines, why)
        self._player.go_to(self._player.length if lines is None else lines)

    def _name(self) -> str:
        """Write the number that is asked for."""
        return self.exercise.vocabulary.write(self.asked) if self.exercise and self.asked else ""

    # Following

    def _on_trace_changed(self) -> None:
        if self.exercise is None:
            return
        trace = self._player.trace
        if trace is not None and self.exercise.is_about(trace):
            self._renew()
        else:
            self._record.keep()
            self._put(None)
            self._document.messages.say(Level.HINT, _DROPPED)

    def _on_setting(self, key: Key) -> None:
        if key is Key.DECIMALS:
            self._lesson_decimals = None
            self._renew()


def _why(exercise: Exercise) -> str:
    """Say what was wrong with the blank that is asked for once more."""
    return exercise.blank.verdict.sentence if exercise.blank and exercise.blank.verdict else ""
