"""Predicting: sign and size of each line are guessed before it is shown."""

from core.learning.exercise import ExerciseError, Part
from core.learning.prediction import Guess, Outcome, Prediction
from core.tracing.steps import Trace
from core.wording import tr
from gui.follower import Limit
from gui.learning.session import Session, Task

_GO_ON = tr("Return goes on to the next line that is guessed.")


class Predicting(Session):
    """What the user guesses.

    Attributes:
        revealed: the line that was guessed last and is shown now, None while another is asked for.
    """

    key = "prediction"
    request = tr("guess its sign and size, then Return shows it")
    invitation = tr("click, and guess it in the bar")

    revealed: int | None = None

    @property
    def prediction(self) -> Prediction | None:
        """What is guessed, None while nothing is."""
        return self.task if isinstance(self.task, Prediction) else None

    @property
    def line(self) -> int | None:
        """The line that is to be guessed; None while the last one is looked at."""
        return super().line if self.revealed is None else None

    @property
    def listens(self) -> bool:
        """Whether what is typed is meant for it."""
        return self.asked is not None or self.revealed is not None

    @property
    def is_over(self) -> bool:
        """Whether all is guessed."""
        return self.prediction is not None and not self.prediction.open_lines

    def begin(self, part: Part, line: int | None = None, again: bool = False) -> None:
        """Let a part of the trace be guessed; `line` is the one meant by `Part.LINE`.

        What was left of this part is taken up `again`.
        """
        self._begin(part, line, self._left(part) if again else None)

    def guess(self, guess: Guess) -> Outcome:
        """Guess the line that is asked for; it is shown."""
        if self.prediction is None or self.line is None:
            raise ExerciseError(tr("Nothing is to be guessed."))
        line, outcome = self.line, self.prediction.guess(guess)
        self.revealed = line
        self._document.undo_stack.resetClean()  # the file holds what was guessed
        self._go_on()
        return outcome

    def go_on(self) -> None:
        """Ask for the next line, if there is one."""
        if self.revealed is not None and not self.is_over:
            self.revealed = None
            self._go_on()

    def _made(self, trace: Trace, part: Part, line: int | None) -> Prediction:
        return Prediction(self._document.shown, trace, part, line, self._conventions.notation)

    def _put(self, task: Task | None) -> None:
        self.revealed = None
        super()._put(task)

    def _place(self) -> Limit:
        if self.revealed is None:
            return super()._place()
        return Limit(self.revealed + 1, "" if self.is_over else _GO_ON)
