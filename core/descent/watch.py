"""What a run looks out for on its way: at the ends of certain epochs, so that where it is cut makes no difference."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.descent.snapshot import Stop, StopReason
from core.plan import FloatArray, IntArray

Test = Callable[[FloatArray], NDArray[np.bool_]]
"""Tells of many [points, units + edges], biases first, which of them have what is looked out for."""
_FEWEST = 64
_AHEAD = 4
_NO_END = 1 << 40


@dataclass(frozen=True, slots=True, eq=False)
class Watch:
    """Ends a run at the first of some epochs at whose end it has come to something.

    The engine takes the parameters down at each look and goes on; what they have is found out for all looks of a piece
    of work together. A run that has gone too far goes back, so the pieces are short beside what was done before.

    Attributes:
        looks: the epochs that are looked at, ascending; 0 is the beginning.
        test: tells which parameters have come to it.
        stop: why the run ends then.
    """

    looks: IntArray
    test: Test
    stop: Stop

    def ahead(self, epoch: int) -> int:
        """Return how many epochs a run may go on at once, so that it hardly goes too far."""
        return max(_FEWEST, epoch // _AHEAD) if len(self.looks) and epoch < self.looks[-1] else _NO_END

    def within(self, epoch: int, ends: int) -> IntArray:
        """Return the looks at the next so many ends of epochs after this one, the next of which is 1."""
        first, last = np.searchsorted(self.looks, (epoch, epoch + ends), side="right")
        return self.looks[first:last] - epoch

    def is_at(self, parameter: FloatArray) -> bool:
        """Tell whether a run has come to it already where it begins."""
        return bool(self.test(parameter[None])[0]) if 0 in self.looks else False

    def first(self, seen: FloatArray) -> int | None:
        """Return which of the points seen is the first that has it; from one on that is not finite none counts."""
        if not len(seen):
            return None
        finite = np.isfinite(seen).all(axis=1)
        there = np.flatnonzero(self.test(seen) & np.logical_and.accumulate(finite))
        return int(there[0]) if len(there) else None


def _never(points: FloatArray) -> NDArray[np.bool_]:
    return np.zeros(len(points), bool)


NO_WATCH = Watch(np.empty(0, np.int64), _never, Stop(StopReason.ASKED, ""))
