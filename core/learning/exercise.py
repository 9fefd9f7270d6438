"""An exercise: lines of a trace that are blanks, filled in one after another, and how far somebody has come with it.

The lines before the current blank are known, those behind it aren't: a learner works down the trace as the program
does. What was typed is what is kept; whether it is right is judged anew whenever it is read back.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.errors import ChainruleError
from core.learning.examiner import HINTS, Examiner
from core.learning.expression import evaluate
from core.learning.judge import DECIMALS, Verdict
from core.learning.vocabulary import Vocabulary
from core.project import Project
from core.tracing.steps import OTHERS, Phase, Quantity, Step, Symbol, Trace
from core.wording import tr
from core.writing.notation import Notation
from core.writing.symbols import Names

MOST_BLANKS = 5000


class ExerciseError(ChainruleError):
    """There is nothing to practise, or an exercise that doesn't belong to this network."""


class Part(StrEnum):
    """Which part of a trace is blank."""

    EVERYTHING = "everything"
    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    CACHE = "cache"
    DELTAS = "deltas"
    GRADIENTS = "gradients"
    UPDATES = "updates"
    LINE = "line"


_OF_PHASE = {
    Part.FORWARD: Phase.FORWARD, Part.LOSS: Phase.LOSS, Part.BACKWARD: Phase.BACKWARD,
    Part.GRADIENTS: Phase.GRADIENTS, Part.UPDATES: Phase.UPDATE,
}  # fmt: skip
TITLES = {
    Part.EVERYTHING: tr("Everything, from the forward pass to the new weights"), Part.FORWARD: tr("The forward pass"),
    Part.LOSS: tr("The loss"), Part.BACKWARD: tr("The backward pass"), Part.CACHE: tr("The cache"),
    Part.DELTAS: tr("The error signals"), Part.GRADIENTS: tr("The gradients"), Part.UPDATES: tr("The update"),
    Part.LINE: tr("One line"),
}  # fmt: skip
"""What the parts are called."""
_OF_SYMBOL = {Part.CACHE: Symbol.CACHE, Part.DELTAS: Symbol.DELTA}


def blanks_of(trace: Trace, part: Part, line: int | None = None) -> tuple[int, ...]:
    """Return the indices of the lines that are blank; `line` is the one meant by `Part.LINE`.

    Raises `ExerciseError` where the trace has no such line, or too many.
    """
    if part is Part.LINE:
        found = [line] if line is not None and 0 <= line < len(trace.steps) else []
    else:
        found = [index for index, step in enumerate(trace.steps) if _is_asked(step, part)]
    if not found:
        raise ExerciseError(tr("There is no line of that kind to fill in here: the row may have no target y."))
    if len(found) > MOST_BLANKS:
        raise ExerciseError(
            tr("That makes {:,} blanks, and {:,} are the most: practise a smaller part.", len(found), MOST_BLANKS)
        )
    return tuple(found)


def _is_asked(step: Step, part: Part) -> bool:
    if step.writes.sample == OTHERS:
        return False
    if part in _OF_SYMBOL:
        return step.kind is _OF_SYMBOL[part]
    return part is Part.EVERYTHING or step.phase is _OF_PHASE.get(part)


@dataclass(slots=True)
class Blank:
    """One line to fill in, and what has been done about it.

    Attributes:
        line: its index in the trace.
        tries: what was typed and could be worked out, the latest last.
        verdict: what was said about the last of them, None before the first.
        hints: how many hints were asked for.
        value: what the last try comes to, as long as it has not been checked.
    """

    line: int
    tries: list[str] = field(default_factory=list)
    verdict: Verdict | None = None
    hints: int = 0
    value: float | None = None

    @property
    def right(self) -> bool:
        """Whether it is filled in rightly."""
        return self.verdict is not None and self.verdict.right

    @property
    def given_away(self) -> bool:
        """Whether the value itself was asked for."""
        return self.hints >= HINTS

    @property
    def is_open(self) -> bool:
        """Whether it still is to be filled in."""
        return not self.right and not self.given_away and self.value is None

    @property
    def at_once(self) -> bool:
        """Whether it was right at the first try and without a hint."""
        return self.right and len(self.tries) == 1 and not self.hints


class Exercise:
    """An exercise on one trace.

    Attributes:
        part: what is blank.
        examiner: what judges answers and gives hints.
        blanks: the lines to fill in, in order.
        deferred: whether answers are checked on request only; until then a name stands for the learner's own number.
    """

    def __init__(
        self, project: Project, trace: Trace, part: Part, line: int | None = None, decimals: int = DECIMALS,
        notation: Notation | None = None,
    ) -> None:  # fmt: skip
        self.part, self.deferred = part, False
        self.blanks: Sequence[Blank] = [Blank(index) for index in blanks_of(trace, part, line)]
        self._trace, self._notation = trace, notation or Notation()
        self.examiner = Examiner(project, trace, decimals, notation)
        self.vocabulary = Vocabulary(project, Names(project, self._notation.letters), trace)

    # Where it stands

    @property
    def title(self) -> str:
        """What is practised, in a few words."""
        return tr("{}: fill the lines in, from the first to the last.", TITLES[self.part])

    @property
    def first(self) -> int:
        """The first line that is blank."""
        return self.blanks[0].line

    @property
    def last(self) -> int:
        """The last line that is blank."""
        return self.blanks[-1].line

    @property
    def line(self) -> int | None:
        """The line that is asked for; None when all are done."""
        return None if self.blank is None else self.blank.line

    @property
    def open_lines(self) -> frozenset[int]:
        """The lines that are still to be filled in, or to be checked."""
        return frozenset(blank.line for blank in self.blanks if blank.is_open or blank.value is not None)

    @property
    def name(self) -> str:
        """The number that is asked for: "C_1"; "" when all are done."""
        return "" if self.step is None else self.vocabulary.write(self.step.writes)

    @property
    def at(self) -> int:
        """Which blank is asked for now, the first that is open; as many as there are when none is."""
        return next((place for place, blank in enumerate(self.blanks) if blank.is_open), len(self.blanks))

    @property
    def blank(self) -> Blank | None:
        """The blank that is asked for; None when all are done."""
        return self.blanks[self.at] if self.at < len(self.blanks) else None

    @property
    def step(self) -> Step | None:
        """The line that is asked for; None when all are done."""
        return None if self.blank is None else self._trace.steps[self.blank.line]

    @property
    def question(self) -> str:
        """What is asked for, and what that means: "C_1 = ∂E/∂s_o"; "" when all are done."""
        return "" if self.step is None else self.examiner.question(self.step)

    @property
    def done(self) -> int:
        """How many blanks are filled in or given away."""
        return sum(blank.right or blank.given_away for blank in self.blanks)

    @property
    def at_once(self) -> int:
        """How many were right at the first try and without a hint."""
        return sum(blank.at_once for blank in self.blanks)

    def ask_finer(self, decimals: Iterable[tuple[str, int]]) -> None:
        """Ask for more decimals of single numbers, given by name; names of other networks are passed over."""
        for name, digits in decimals:
            asked = self.vocabulary.quantity(name)
            if asked is not None:
                self.examiner.finer[asked] = digits

    def is_about(self, trace: Trace) -> bool:
        """Whether another trace has the very same lines, perhaps under other names."""
        return self._trace.steps == trace.steps

    # Working on it

    def answer(self, text: str) -> Verdict | None:
        """Judge what was typed into the blank, or keep it unjudged where answers are checked on request.

        Raises `ExpressionError` where it can't be worked out; that is no try.
        """
        blank = self.blank
        if blank is None:
            raise ExerciseError(tr("Everything is filled in already."))
        return self._take(blank, text)

    def check(self) -> int:
        """Judge all answers that have not been judged yet; return how many of them are wrong."""
        wrong = 0
        for blank in self.blanks:
            if blank.value is not None:
                blank.verdict = self.examiner.judge(self._trace.steps[blank.line], blank.value)
                blank.value = None
                wrong += not blank.verdict.right
        return wrong

    @property
    def pending(self) -> int:
        """How many answers have not been judged yet."""
        return sum(blank.value is not None for blank in self.blanks)

    def _take(self, blank: Blank, text: str) -> Verdict | None:
        value = self._value(blank.line, text)
        blank.tries.append(text)
        if self.deferred:
            blank.value, blank.verdict = value, None
        else:
            blank.verdict = self.examiner.judge(self._trace.steps[blank.line], value)
        return blank.verdict

    def hint(self) -> str:
        """Give the next hint: in words, in symbols, with the numbers, and last the value, with which it goes on."""
        blank, step = self.blank, self.step
        if blank is None or step is None:
            return ""
        blank.hints = min(blank.hints + 1, HINTS)
        return self.examiner.hints(step)[blank.hints - 1]

    def _value(self, line: int, text: str) -> float:
        """Work out what was typed from the numbers known before a line; the learner's own, as long as not checked."""
        own = {self._trace.steps[blank.line].writes: blank.value for blank in self.blanks if blank.value is not None}

        def known(quantity: Quantity) -> float | None:
            is_before = self._trace.written_at.get(quantity, -1) < line
            return own[quantity] if quantity in own and is_before else self._trace.known(quantity, line)

        comma = self._notation.decimal_comma
        return evaluate(text, self.vocabulary.looked_up(known), self.vocabulary.all, comma)

    def continue_from(self, other: "Exercise") -> None:
        """Take over what was done in an exercise on the same lines, under other names perhaps."""
        self.blanks, self.deferred = other.blanks, other.deferred
        self.examiner.finer = other.examiner.finer

    # In files

    def to_dict(self) -> dict[str, object]:
        """Return what a file holds of it: what is asked, what was typed, and how many hints were given."""
        return {
            "part": self.part.value,
            "sample": self._trace.sample,
            "decimals": self.examiner.decimals,
            "blanks": [[blank.line, list(blank.tries), blank.hints] for blank in self.blanks],
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Take up again what was typed before, as far as it belongs to this exercise; each answer is judged anew."""
        try:
            kept = {int(line): ([str(text) for text in tries], int(hints)) for line, tries, hints in fields["blanks"]}
        except (KeyError, TypeError, ValueError) as error:
            raise ExerciseError(tr("What was typed before can't be read, so the exercise begins anew.")) from error
        for blank in self.blanks:
            tries, hints = kept.get(blank.line, ([], 0))
            for text in tries:
                self._try_again(blank, text)
            blank.hints = max(0, min(hints, HINTS))

    def _try_again(self, blank: Blank, text: str) -> None:
        with suppress(ChainruleError):
            self._take(blank, text)
