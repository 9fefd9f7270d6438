"""Spotting the bug: one line of a trace is falsified by a classic mistake, and all that follows from it, too.

The lines behind the falsified one are worked out from the wrong number, each by its own formula, so that they are
right as far as they go: one equation alone does not come out. Nothing but the numbers of the trace is touched.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import isclose, isfinite
from typing import Any

import numpy as np

from core.learning.exercise import ExerciseError, Part
from core.learning.mistakes import Recogniser, Slip
from core.learning.worked import Reworked
from core.project import Project
from core.records import EdgeId, UnitId
from core.tracing.steps import OTHERS, Phase, Quantity, Step, Symbol, Trace
from core.wording import tr, tr_n
from core.writing.equations import EquationWriter
from core.writing.notation import Notation

DIGITS = 4
"""With so many significant digits a falsified number is written differently, whatever the settings say."""
CLEAR = 0.02
"""By at least such a share of the larger of the two the numbers differ: no mere rounding looks like that."""
_NOISE = 1e-9
"""What is smaller is no line to look for a bug on: it may be what rounding leaves where terms cancel."""
MOST_LINES = 5000
_PHASES = {
    Phase.FORWARD: tr("forward", meaning="phase"), Phase.LOSS: tr("loss", meaning="phase"),
    Phase.BACKWARD: tr("backward", meaning="phase"), Phase.GRADIENTS: tr("gradients", meaning="phase"),
    Phase.UPDATE: tr("update", meaning="phase"),
}  # fmt: skip
HINTS = 2
"""How many hints there are."""
_GRADIENTS = (Symbol.WEIGHT_GRADIENT, Symbol.BIAS_GRADIENT)
_NONE = tr("No line of this trace can be falsified so that it shows: change the network, or step another row.")

Values = Mapping[Quantity, float]


@dataclass(frozen=True, slots=True)
class Bug:
    """A falsified trace.

    Attributes:
        trace: with the wrong number, and with all that follows from it.
        line: the index of the line that does not come out.
        mistake: the name of the mistake that was made there.
        sentence: the same in words: "the slope σ′(s_j) is left out".
    """

    trace: Trace
    line: int
    mistake: str
    sentence: str

    @property
    def step(self) -> Step:
        """The falsified line."""
        return self.trace.steps[self.line]

    @property
    def gradients(self) -> dict[EdgeId | UnitId, float]:
        """The gradients as the falsified trace has them, for the gradient check."""
        return {
            owner: step.value
            for step in self.trace.steps
            if step.kind in _GRADIENTS and (owner := step.writes.owner) is not None
        }


def falsified(project: Project, trace: Trace, seed: int, notation: Notation | None = None) -> Bug:
    """Falsify one line of a trace; the same seed falsifies the same one.

    Raises `ExerciseError` where the trace is too long, or no mistake would show in it.
    """
    if len(trace.steps) > MOST_LINES:
        raise ExerciseError(tr("{:,} lines are the most in which a bug can be looked for.", MOST_LINES))
    random, recogniser = np.random.default_rng([seed]), Recogniser(project, trace, notation)
    reworked = Reworked(project, trace)
    for line in random.permutation(len(trace.steps)).tolist():
        made = list(_visible(recogniser, trace.steps[line]))
        for place in random.permutation(len(made)).tolist():
            mistake, slip = made[place]
            wrong = _with(reworked, line, slip.value)
            if wrong is not None:
                return Bug(wrong, line, mistake, slip.sentence)
    raise ExerciseError(_NONE)


def _visible(recogniser: Recogniser, step: Step) -> Iterator[tuple[str, Slip]]:
    """Yield what mistakes give on a line, where that is clearly another number."""
    if step.writes.sample == OTHERS or not isfinite(step.value):
        return
    write = Notation(digits=DIGITS).number
    for mistake, slip in recogniser.slips(step):
        larger = max(abs(slip.value), abs(step.value))
        is_clear = abs(slip.value - step.value) >= CLEAR * larger
        if larger >= _NOISE and is_clear and write(slip.value) != write(step.value):
            yield mistake.name, slip


def _with(reworked: Reworked, line: int, value: float) -> Trace | None:
    """Return the trace with another number on one line and all that follows from it; None where that comes to none."""
    trace, steps = reworked.trace, list(reworked.trace.steps)
    wrong = {steps[line].writes: value}
    steps[line] = steps[line]._replace(value=value)
    for index in range(line + 1, len(steps)):
        step = steps[index]
        if any(read in wrong for read in step.reads):
            follows = reworked.value(step, wrong)
            if not isfinite(follows):
                return None
            wrong[step.writes] = follows
            steps[index] = step._replace(value=follows)
    values = {**trace.values, **wrong}
    return replace(trace, steps=tuple(steps), values=values, beside=_beside(trace, values))


def _beside(trace: Trace, values: Values) -> dict[Quantity, tuple[float, int]]:
    """Work out anew the numbers that have no line of their own: ∂E/∂z, the sum of what comes back."""
    found = {}
    for quantity, (old, line) in trace.beside.items():
        true, new = (_returned(trace, trace.steps[line], numbers) for numbers in (trace.values, values))
        found[quantity] = new if isclose(true, old, rel_tol=1e-9, abs_tol=1e-300) and isfinite(new) else old, line
    return found


def _returned(trace: Trace, step: Step, values: Values) -> float:
    """∂E/∂z = Σ δ·w over the edges that leave a unit; of an output unit also its own ∂E/∂s without the slope."""
    total, sign = 0.0, -1.0 if trace.minus else 1.0
    for read in step.reads:
        if read.symbol is not Symbol.CACHE:
            continue
        if isinstance(read.owner, EdgeId):
            delta = values[read._replace(symbol=Symbol.DELTA, owner=read.owner.target)]
            total += sign * delta * values[Quantity(Symbol.WEIGHT, read.owner)]
        else:
            slope = values.get(read._replace(symbol=Symbol.SLOPE), 1.0)
            total += values[read] / slope if slope else 0.0
    return total


class Search:
    """Somebody looks for the bug.

    Attributes:
        true: the trace as it is in truth.
        bug: the one that is shown.
        tries: the lines that were taken for the bug, in order.
        hints: how many hints were given.
    """

    part = Part.EVERYTHING
    title = tr("One line of this trace is falsified: find it.")
    name, first, last, line = "", 0, 0, None
    open_lines = frozenset[int]()

    def __init__(self, project: Project, true: Trace, seed: int, notation: Notation | None = None) -> None:
        self.true, self.bug = true, falsified(project, true, seed, notation)
        self.tries: list[int] = []
        self.hints = 0
        self._writer = EquationWriter(project, notation)

    @property
    def found(self) -> bool:
        """Whether the bug is found."""
        return self.bug.line in self.tries

    def is_about(self, trace: Trace) -> bool:
        """Whether a trace is the falsified one."""
        return trace.steps == self.bug.trace.steps

    def say(self, line: int) -> bool:
        """Take a line for the bug; tell whether it is. The same line costs one try only."""
        if not self.found and line not in self.tries:
            self.tries.append(line)
        return line == self.bug.line

    def name_of(self, line: int) -> str:
        """Write what a line computes."""
        return self._writer.symbol(self.true, self.true.steps[line].writes).text

    def hint(self) -> str:
        """Give the next hint: the phase, then the unit or the edge."""
        self.hints = min(self.hints + 1, HINTS)
        return self.hint_text

    @property
    def hint_text(self) -> str:
        """The hint that was given last; "" before the first."""
        step = self.bug.step
        if self.hints < HINTS:
            return tr("It is among the lines of: {}.", _PHASES[step.phase]) if self.hints else ""
        if step.writes.owner is None:
            return tr("It is among the lines of: {}, and belongs to no single unit or edge.", _PHASES[step.phase])
        if isinstance(step.writes.owner, EdgeId):
            return tr("It is among the lines of: {}, and belongs to the edge {}.", _PHASES[step.phase], self._label())
        return tr("It is among the lines of: {}, and belongs to the unit {}.", _PHASES[step.phase], self._label())

    def _label(self) -> str:
        return self._writer.names.label(self.bug.step.writes.owner)

    @property
    def explanation(self) -> str:
        """Say which mistake it is, and write the true line beside the falsified one."""
        wrong = self._writer.equation(self.bug.trace, self.bug.step)
        true = self._writer.equation(self.true, self.true.steps[self.bug.line])
        numbers = "" if true.numbers_text == true.value_text else f" = {true.numbers_text}"
        shown = tr("Shown: {} = {}. In truth: {}{}", wrong.left_text, wrong.value_text, true.symbols_text, numbers)
        return tr("It is what you get if {}. {} = {}.", self.bug.sentence, shown, true.value_text)

    @property
    def score(self) -> str:
        """Say how many tries and hints it took."""
        tries = tr_n("{:,} try", "{:,} tries", len(self.tries))
        return f"{tries}, {tr_n('{} hint', '{} hints', self.hints)}" if self.hints else tries

    def continue_from(self, other: "Search") -> None:
        """Take over what was tried on the same trace, under other names perhaps."""
        self.tries, self.hints = other.tries, other.hints

    def to_dict(self) -> dict[str, object]:
        """Return nothing: a search is not kept in files."""
        return {}

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Take up nothing."""
