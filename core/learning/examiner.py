"""The examiner: judges numbers for the lines of one trace, says which mistake gives a wrong one, and has the hints."""

import math
from collections.abc import Mapping

from core.learning.judge import DECIMALS, Match, Verdict, coarser, match
from core.learning.mistakes import Recogniser
from core.learning.worked import Reworked
from core.project import Project
from core.tracing.steps import Quantity, Step, Trace
from core.wording import tr
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.pieces import joined

HINTS = 4
"""How many hints a line has; the last one is the value."""
_MOST_ROUNDED = 5000
"""A longer trace isn't worked through once more with rounded numbers."""


class Examiner:
    """Knows one trace.

    Attributes:
        decimals: how many decimals an answer must have right.
        finer: for single numbers, how many more it must.
    """

    def __init__(
        self, project: Project, trace: Trace, decimals: int = DECIMALS, notation: Notation | None = None
    ) -> None:
        self.decimals, self.finer = decimals, dict[Quantity, int]()
        self._project, self._trace = project, trace
        self._writer = EquationWriter(project, notation)
        self._recogniser = Recogniser(project, trace, notation)
        self._rounded: dict[int, Mapping[Quantity, float]] = {}

    def question(self, step: Step) -> str:
        """Write what a line computes and what that means, without how: "C_1 = ∂E/∂s_o"."""
        return joined(self._writer.left(self._trace, step))

    def judge(self, step: Step, answer: float) -> Verdict:
        """Say whether a number is what a line comes to, and if not, which mistake gives it."""
        decimals = self.finer.get(step.writes, self.decimals)
        found = match(answer, step.value, self._rounded_value(step, decimals), decimals)
        if found is Match.EXACT:
            return Verdict(found, tr("Right."))
        if found is Match.ROUNDED:
            return Verdict(found, tr("Right, as numbers rounded to {} decimals come to.", decimals))
        known = self._recogniser.recognise(step, answer, decimals)
        if known is None:
            fewer = coarser(answer, step.value, decimals)
            if fewer:
                told = tr("Not right yet: right to {} of the {} decimals that are asked for.", fewer, decimals)
                return Verdict(found, told)
            return Verdict(found, tr("Not right yet."))
        mistake, slip = known
        return Verdict(found, tr("Not right yet. This is what you get if {}.", slip.sentence), mistake.name)

    def hints(self, step: Step) -> list[str]:
        """Return all hints on a line."""
        equation = self._writer.equation(self._trace, step)
        numbers = f"{equation.left_text} = {equation.numbers_text}"
        return [equation.sentence, equation.symbols_text, numbers, f"{equation.left_text} = {equation.value_text}"]

    def _rounded_value(self, step: Step, decimals: int) -> float | None:
        if decimals not in self._rounded:
            small = len(self._trace.steps) <= _MOST_ROUNDED
            self._rounded[decimals] = Reworked(self._project, self._trace).rounded(decimals) if small else {}
        value = self._rounded[decimals].get(step.writes)
        return value if value is not None and math.isfinite(value) else None
