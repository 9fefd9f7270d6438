"""Predicting: before a line is shown somebody guesses its sign and its rough size, and sees how good the guesses are.

Sizes go by decades, so that a guess needs no arithmetic, only a feeling for what a line does. What was guessed is what
is kept; whether it is right is judged anew whenever it is read back.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from core.learning.exercise import TITLES, ExerciseError, Part, blanks_of
from core.project import Project
from core.tracing.steps import Phase, Step, Trace
from core.wording import tr, tr_n
from core.writing.equations import EquationWriter
from core.writing.notation import Notation, quantity
from core.writing.pieces import joined


class Sign(StrEnum):
    """On which side of zero a number lies."""

    MINUS = "−"
    ZERO = "0"
    PLUS = "+"


@dataclass(frozen=True, slots=True)
class Size:
    """How large a number is, whatever its sign: from `low` to just below `high`."""

    low: float
    high: float

    def words(self, notation: Notation) -> str:
        """Write it, e.g. "0.01–0.1"."""
        if not self.low:
            return tr("below {}", notation.plain(self.high))
        if math.isinf(self.high):
            return tr("above {}", notation.plain(self.low))
        return f"{notation.plain(self.low)}–{notation.plain(self.high)}"


SIZES: Sequence[Size] = (
    Size(0.0, 0.001), Size(0.001, 0.01), Size(0.01, 0.1), Size(0.1, 1.0), Size(1.0, 10.0), Size(10.0, math.inf),
)  # fmt: skip
"""Every size that can be guessed, the smallest first; an exact zero has the smallest."""


class Guess(NamedTuple):
    """What somebody expects: the sign, and which of the `SIZES`; who expects exactly zero has said the size with it."""

    sign: Sign
    size: int = 0


def sign_of(value: float) -> Sign | None:
    """Return a number's sign; of what is no number, None.

    >>> str(sign_of(-0.0)), str(sign_of(-1e-300)), sign_of(float("nan"))
    ('0', '−', None)
    """
    if math.isnan(value):
        return None
    return Sign.ZERO if value == 0 else Sign.PLUS if value > 0 else Sign.MINUS


def size_of(value: float) -> int | None:
    """Return which of the sizes a number has; of what is no number, None.

    >>> [size_of(value) for value in (0.0, -0.0009, 0.001, -0.5, 1.0, 10.0, float("-inf"))]
    [0, 0, 1, 3, 4, 5, 5]
    """
    if math.isnan(value):
        return None
    return sum(abs(value) >= size.low for size in SIZES) - 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """A guess beside the number that it was about."""

    guess: Guess
    value: float

    @property
    def sign_right(self) -> bool:
        """Whether the sign is right; of an exact zero, whether zero was guessed."""
        return self.guess.sign is sign_of(self.value)

    @property
    def off(self) -> int | None:
        """How many sizes too large the guess is, below 0 too small; None where the value is no number."""
        size = size_of(self.value)
        return None if size is None else (0 if self.guess.sign is Sign.ZERO else self.guess.size) - size

    @property
    def size_right(self) -> bool:
        """Whether the size is right."""
        return self.off == 0

    @property
    def size_near(self) -> bool:
        """Whether the size is right or the one beside it is."""
        return self.off in (-1, 0, 1)

    @property
    def right(self) -> bool:
        """Whether both are right."""
        return self.sign_right and self.size_right

    def sentence(self, notation: Notation) -> str:
        """Say what is right and what isn't."""
        size, sign = size_of(self.value), sign_of(self.value)
        if size is None or sign is None:
            return tr("It is no number: something before it has become too large.")
        if sign is Sign.ZERO:
            return tr("Right: it is exactly zero.") if self.sign_right else tr("It is exactly zero.")
        if self.right:
            return tr("Sign and size are right.")
        signed = tr("The sign is right") if self.sign_right else tr("The sign is wrong, it is {}", sign)
        words = SIZES[size].words(notation)
        sized = tr("the size is right") if self.size_right else tr("the size is {}, {}", words, _away(self.off or 0))
        return f"{signed}; {sized}."


def _away(off: int) -> str:
    if off > 0:
        return tr_n("one size less than you guessed", "{} sizes less than you guessed", off)
    return tr_n("one size more than you guessed", "{} sizes more than you guessed", -off)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many guesses there were, and how many of them were right."""

    guesses: int
    signs: int
    sizes: int
    near: int

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> "Tally":
        """Count."""
        return cls(
            len(outcomes), sum(one.sign_right for one in outcomes), sum(one.size_right for one in outcomes),
            sum(one.size_near for one in outcomes),
        )  # fmt: skip


class Calibration:
    """How good the guesses were, all together and by phase.

    Attributes:
        total: of all guesses.
        phases: of the guesses of each phase in which there were any, in order.
    """

    def __init__(self, outcomes: Sequence[tuple[Phase, Outcome]]) -> None:
        every = [outcome for _, outcome in outcomes]
        by_phase = {phase: [one for where, one in outcomes if where is phase] for phase in Phase}
        self.total = Tally.of(every)
        self.phases: Mapping[Phase, Tally] = {phase: Tally.of(ones) for phase, ones in by_phase.items() if ones}
        self._too_large = sum((one.off or 0) > 0 for one in every)
        self._too_small = sum((one.off or 0) < 0 for one in every)

    @property
    def sentence(self) -> str:
        """Say it in one sentence."""
        total = self.total
        if not total.guesses:
            return tr("Nothing was guessed yet.")
        right = tr("{:,} had the right sign, {:,} the right size", total.signs, total.sizes)
        lines = quantity(total.guesses, "line")
        return tr("Of {}, {} and {:,} at most one size off{}.", lines, right, total.near, self._lean)

    @property
    def _lean(self) -> str:
        """Say to which side the sizes were wrong, where it is one."""
        large, small = self._too_large, self._too_small
        if large + small < 2 or large == small:
            return ""
        if large > small:
            return tr("; where you were off, you mostly guessed too large")
        return tr("; where you were off, you mostly guessed too small")


class Prediction:
    """The lines of a part of a trace, guessed one after another.

    Attributes:
        part: which part is guessed.
        lines: the indices of its lines, in order.
        guesses: what was guessed so far, by line.
    """

    def __init__(
        self, project: Project, trace: Trace, part: Part, line: int | None = None, notation: Notation | None = None
    ) -> None:
        self.part, self.lines = part, blanks_of(trace, part, line)
        self.guesses: dict[int, Guess] = {}
        self._trace, self._writer = trace, EquationWriter(project, notation)

    # Where it stands

    @property
    def title(self) -> str:
        """What is guessed, in a few words."""
        return tr("{}: guess each line's sign and size before you see it.", TITLES[self.part])

    @property
    def first(self) -> int:
        """The first line that is guessed."""
        return self.lines[0]

    @property
    def last(self) -> int:
        """The last line that is guessed."""
        return self.lines[-1]

    @property
    def line(self) -> int | None:
        """The line that is to be guessed, the first that isn't yet; None when all are."""
        return next((line for line in self.lines if line not in self.guesses), None)

    @property
    def open_lines(self) -> frozenset[int]:
        """The lines that are still to be guessed."""
        return frozenset(line for line in self.lines if line not in self.guesses)

    @property
    def question(self) -> str:
        """What is to be guessed, and what that means: "C_1 = ∂E/∂s_o"; "" when all are."""
        return "" if self.line is None else joined(self._writer.left(self._trace, self._step(self.line)))

    @property
    def name(self) -> str:
        """What is to be guessed: "C_1"; "" when all are."""
        return "" if self.line is None else self.name_of(self.line)

    def name_of(self, line: int) -> str:
        """Write what a line computes."""
        return self._writer.symbol(self._trace, self._step(line).writes).text

    def _step(self, line: int) -> Step:
        return self._trace.steps[line]

    def is_about(self, trace: Trace) -> bool:
        """Whether another trace has the very same lines, perhaps under other names."""
        return self._trace.steps == trace.steps

    # Working on it

    def guess(self, guess: Guess) -> Outcome:
        """Guess the line that is asked for, and be told."""
        line = self.line
        if line is None:
            raise ExerciseError(tr("Everything is guessed already."))
        self.guesses[line] = guess
        return self.outcome(line)

    def outcome(self, line: int) -> Outcome:
        """Judge the guess on a line."""
        return Outcome(self.guesses[line], self._step(line).value)

    @property
    def calibration(self) -> Calibration:
        """How good the guesses are so far."""
        guessed = [line for line in self.lines if line in self.guesses]
        return Calibration([(self._step(line).phase, self.outcome(line)) for line in guessed])

    def continue_from(self, other: "Prediction") -> None:
        """Take over what was guessed on the same lines, under other names perhaps."""
        self.guesses = other.guesses

    # In files

    def to_dict(self) -> dict[str, object]:
        """Return what a file holds of it: what is asked, and what was guessed."""
        return {
            "part": self.part.value,
            "sample": self._trace.sample,
            "blanks": [[line, *_written(self.guesses.get(line))] for line in self.lines],
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Take up again what was guessed before, as far as it belongs to these lines; a guess that is none is left out.

        Lines are guessed in their order: behind the first that was not, nothing counts.
        """
        try:
            kept = {int(line): _read(sign, size) for line, sign, size in fields["blanks"]}
        except (KeyError, TypeError, ValueError) as error:
            raise ExerciseError(tr("What was guessed before can't be read, so it begins anew.")) from error
        for line in self.lines:
            guess = kept.get(line)
            if guess is None:
                break
            self.guesses[line] = guess


def _written(guess: Guess | None) -> tuple[str, int]:
    return ("", 0) if guess is None else (guess.sign.value, guess.size)


def _read(sign: object, size: object) -> Guess | None:
    if sign not in list(Sign) or not isinstance(size, int) or not 0 <= size < len(SIZES):
        return None
    return Guess(Sign(str(sign)), size)
