"""Judges a learner's number: right as it is, right as a chain of rounded numbers, or wrong, and perhaps known why.

`decimals` is 4 unless somebody asks for others, as in the course notebook. Where a number is so small that nothing of
it would be left, two of its digits count; where it is so large that nobody would write 4 decimals, 6 digits do.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from core.learning.worked import decimals_of

DECIMALS = 4
_MORE_DIGITS = 2
_SLACK = 1e-9
"""A number that was rounded at exactly half a unit is right on both sides."""


class Match(StrEnum):
    """What a right answer agrees with."""

    EXACT = "exact"
    ROUNDED = "rounded"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said about an answer.

    Attributes:
        match: whether it is right, and what it agrees with.
        sentence: the same in words.
        mistake: the name of the mistake that it is the result of, "" where none is known for certain.
    """

    match: Match
    sentence: str
    mistake: str = ""

    @property
    def right(self) -> bool:
        """Whether it is right."""
        return self.match is not Match.WRONG


def agrees(answer: float, value: float, decimals: int = DECIMALS) -> bool:
    """Whether two numbers are the same as far as the decimals go that count.

    >>> agrees(0.8808, 0.88079708), agrees(0.881, 0.88079708), agrees(0.0, -0.0000318), agrees(123457, 123456.789)
    (True, False, False, True)
    """
    if not (math.isfinite(answer) and math.isfinite(value)):
        return False
    unit = 10.0 ** -decimals_of(value, decimals)
    if value:
        unit = max(unit, 10.0 ** (math.floor(math.log10(abs(value))) + 1 - decimals - _MORE_DIGITS))
    return abs(answer - value) <= unit * (0.5 + _SLACK)


def coarser(answer: float, value: float, decimals: int) -> int:
    """Return to how many decimals, fewer than are asked for, an answer is a number rounded; 0 where to none.

    >>> coarser(0.88, 0.88079708, 4), coarser(0.89, 0.88079708, 4), coarser(-0.0007, -0.00068122, 6)
    (2, 0, 4)
    """
    rounded = (fewer for fewer in range(decimals - 1, 0, -1) if round(value, fewer) == round(answer, decimals) != 0)
    return next(rounded, 0)


def match(answer: float, exact: float, rounded: float | None, decimals: int = DECIMALS) -> Match:
    """Return what an answer agrees with; `rounded` is what a chain of rounded numbers comes to."""
    if agrees(answer, exact, decimals):
        return Match.EXACT
    return Match.ROUNDED if rounded is not None and agrees(answer, rounded, decimals) else Match.WRONG
