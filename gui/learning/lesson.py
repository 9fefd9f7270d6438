"""The guide through the lesson of the open document: which stage it is at, and whether its task is done."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.change import Change, touches_training
from core.learning.exercise import ExerciseError, Part, blanks_of
from core.learning.lesson import TASKS, Do, Lesson, Stage, Standing, state_of
from core.learning.lesson_files import KEY, LessonError, from_dict, to_dict
from core.wording import tr
from gui.conventions import Conventions
from gui.document import Document
from gui.learning.practice import Practice
from gui.learning.predicting import Predicting
from gui.learning.session import Hold
from gui.messages import Level

PROGRESS = "lesson_progress"
"""Where a learner's place in the lesson stands in a file."""

_LOCKED = tr("This stage of the lesson leaves the numbers as they are. Go on to where it asks you to change them.")


class Guide(QObject):
    """Leads through a lesson.

    Attributes:
        lesson: the one that the document holds, None where it holds none.
        at: which stage it is at.
        done: the stages whose tasks are done.

    Signals:
        opened: another document is open, with a lesson or without.
        moved: it is at another stage.
        changed: something about the present stage is another.
    """

    opened = Signal()
    moved = Signal()
    changed = Signal()

    def __init__(
        self, document: Document, hold: Hold, practice: Practice, predicting: Predicting, conventions: Conventions,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._hold, self._player = document, hold, hold.player
        self._practice, self._predicting, self._conventions = practice, predicting, conventions
        self.lesson: Lesson | None = None
        self.at, self.done = 0, frozenset[int]()
        self._begun_with: object = None
        document.guard, document.training_guard = self._refusal, self._training_refusal
        document.replaced.connect(self._read)
        document.about_to_save.connect(self._write)
        document.changed.connect(self._look)
        hold.changed.connect(self._look)
        hold.player.moved.connect(self._on_moved)

    # Where it stands

    @property
    def stage(self) -> Stage | None:
        """The stage that it is at."""
        return self.lesson.stages[self.at] if self.lesson else None

    @property
    def wanted(self) -> str:
        """What there is to do."""
        stage = self.stage
        return TASKS[stage.do].wanted(stage, self._conventions.notation) if stage else ""

    @property
    def is_done(self) -> bool:
        """Whether the present task is done."""
        return self.at in self.done

    # What the user does

    def go_on(self) -> None:
        """Go to the next stage."""
        self.go_to(self.at + 1)

    def go_back(self) -> None:
        """Go to the stage before."""
        self.go_to(self.at - 1)

    @property
    def is_left(self) -> bool:
        """Whether this stage asks for lines, and nobody is asked for them any more."""
        return self.stage is not None and self.stage.do in (Do.FILL, Do.PREDICT) and self._hold.session is None

    def take_up(self) -> None:
        """Ask again for what the stage asks for, from where it was left."""
        self.go_to(self.at, again=True)

    def go_to(self, index: int, again: bool = False) -> None:
        """Go to a stage, and prepare what it needs; what was left there may be taken up again."""
        if self.lesson is None or not 0 <= index < len(self.lesson.stages):
            return
        self.at = index
        self._prepare(again)
        self.moved.emit()
        self._look()

    def teach(self, lesson: Lesson | None) -> None:
        """Make another lesson of the document, or none; it begins at its first stage."""
        self._document.project.put_extra(PROGRESS, None)
        self._document.project.put_extra(KEY, to_dict(lesson) if lesson else None)
        self._document.undo_stack.resetClean()
        self._open(lesson, 0, frozenset())

    # Inside

    def _prepare(self, again: bool) -> None:
        stage = self.stage
        assert stage is not None, "only a lesson has stages to prepare"
        self._begun_with = state_of(self._document.project)
        self._hold.end()
        if stage.do is Do.SEE:
            self._player.go_to(self._end_of(stage.part)[0])
        elif stage.do is Do.FILL:
            self._practice.begin(stage.part, decimals=stage.decimals, finer=stage.finer, again=again)
        elif stage.do is Do.PREDICT:
            self._predicting.begin(stage.part, again=again)

    def _end_of(self, part: Part) -> tuple[int, int]:
        """Return how many lines are done before a part of the trace, and at its end."""
        if self._player.trace is None:
            return 0, 0
        try:
            lines = blanks_of(self._player.trace, part)
        except ExerciseError:
            return 0, 0
        return lines[0], lines[-1] + 1

    def _standing(self, stage: Stage) -> Standing:
        filled = (0, 0)
        if stage.do is Do.FILL and self._practice.exercise is not None:
            filled = self._practice.exercise.done, len(self._practice.exercise.blanks)
        elif stage.do is Do.PREDICT and self._predicting.prediction is not None:
            filled = len(self._predicting.prediction.guesses), len(self._predicting.prediction.lines)
        end = self._end_of(stage.part)[1] if stage.do is Do.SEE else 0
        return Standing(self._document.project, self._begun_with, 0 < end <= self._player.index, filled)

    def _look(self, *_news: object) -> None:
        """See whether the task is done."""
        stage = self.stage
        if stage is None:
            return
        if self.at not in self.done and TASKS[stage.do].done(stage, self._standing(stage)):
            self.done |= {self.at}
        self.changed.emit()

    def _on_moved(self) -> None:
        """Steps decide only what is to be seen; E of all rows is not computed for each of them."""
        if self.stage is not None and self.stage.do is Do.SEE:
            self._look()

    def _refusal(self, change: Change) -> str:
        """Say why an edit is not made in this stage; "" where it is."""
        return "" if self._is_free or not touches_training(change) else _LOCKED

    def _training_refusal(self) -> str:
        """Say why nothing is trained in this stage, or while a line is asked for: its exercise would end."""
        return self._hold.secret if self._is_free else _LOCKED

    @property
    def _is_free(self) -> bool:
        """Whether numbers may be changed in this stage."""
        stage = self.stage
        return stage is None or stage.free or stage.do in (Do.CHANGE, Do.TRAIN, Do.READ)

    # The file

    def _read(self) -> None:
        held, lesson = self._document.project.extra.get(KEY), None
        if held is not None:
            try:
                lesson = from_dict(held)
            except LessonError as error:
                self._document.messages.say(Level.REFUSED, str(error))
        kept = self._document.project.extra.get(PROGRESS)
        kept = kept if isinstance(kept, Mapping) else {}
        most = len(lesson.stages) if lesson else 0
        at = kept.get("at")
        done = kept.get("done")
        done = {index for index in done if isinstance(index, int) and index < most} if isinstance(done, list) else set()
        self._open(lesson, at if isinstance(at, int) and 0 <= at < most else 0, frozenset(done))

    def _open(self, lesson: Lesson | None, at: int, done: frozenset[int]) -> None:
        self.lesson, self.at, self.done = lesson, at, done
        self.opened.emit()
        if lesson is not None:
            self.go_to(at, again=True)

    def _write(self) -> None:
        if self.lesson is not None:
            self._document.project.put_extra(PROGRESS, {"at": self.at, "done": sorted(self.done)})
