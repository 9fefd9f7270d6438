"""Works a line of a trace out anew from other numbers: rounded ones, or those of somebody who made a mistake.

The line's own formula is filled in with the other numbers and evaluated as it is written, so that there is no second
set of rules beside the one that is shown.
"""

import math
from collections.abc import Mapping
from dataclasses import replace

from core.project import Project
from core.tracing.steps import Quantity, Step, Symbol, Trace
from core.writing.arithmetic import ALL_DIGITS, come_to
from core.writing.equations import EquationWriter, line_of
from core.writing.notation import Notation
from core.writing.pieces import Piece, joined

Numbers = Mapping[Quantity, float]


class Reworked:
    """Works out the lines of one trace from other numbers than its own."""

    def __init__(self, project: Project, trace: Trace) -> None:
        self.trace = trace
        self.writer = EquationWriter(project, replace(Notation(), digits=ALL_DIGITS))

    def value(self, step: Step, instead: Numbers) -> float:
        """Return what a line comes to with other numbers `instead` of some of its own; NaN where it comes to none."""
        numbers = line_of(step).numbers(self.writer, step, lambda quantity: self._filled(quantity, instead))
        return come_to(joined(numbers))

    def through_cache(self, step: Step, instead: Numbers) -> float:
        """Return the same where the lines of the cache that this one reads are worked out with those numbers, too."""
        return self.value(step, {**self._cached(step, instead), **instead})

    def _cached(self, step: Step, instead: Numbers) -> dict[Quantity, float]:
        found = {}
        for quantity in step.reads:
            if quantity.symbol is Symbol.CACHE:
                line = self.trace.steps[self.trace.written_at[quantity]]
                if any(read in instead for read in line.reads):
                    found[quantity] = self.value(line, instead)
        return found

    def _filled(self, quantity: Quantity, instead: Numbers) -> Piece:
        value = instead.get(quantity)
        return self.writer.number(self.trace.values[quantity] if value is None else value, quantity)

    def rounded(self, decimals: int) -> dict[Quantity, float]:
        """Work every line out from the numbers of the lines before it, each rounded as `rounded_to` does.

        Each line has its own value as it comes, not yet rounded; given numbers stay as they are. A line that comes to
        no number in this way is left out.
        """
        rounded: dict[Quantity, float] = {}
        found: dict[Quantity, float] = {}
        for step in self.trace.steps:
            value = self.value(step, rounded)
            if math.isfinite(value):
                found[step.writes] = value
                rounded[step.writes] = rounded_to(value, decimals)
        return found


def rounded_to(value: float, decimals: int) -> float:
    """Round a number to so many decimals, to more where nothing would be left of it.

    >>> rounded_to(0.88079708, 4), rounded_to(-0.0000318, 4)
    (0.8808, -3.2e-05)
    """
    return round(value, decimals_of(value, decimals))


def decimals_of(value: float, decimals: int) -> int:
    """Return how many decimals of a number count: those asked for, or where they are all 0 two digits' worth.

    >>> decimals_of(0.88, 4), decimals_of(0.000656, 4), decimals_of(-0.0000318, 4)
    (4, 4, 6)
    """
    if value == 0 or not math.isfinite(value) or round(value, decimals) != 0:
        return decimals
    return min(1 - math.floor(math.log10(abs(value))), 300)
