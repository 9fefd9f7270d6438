"""Numbers measured along a run's history, a few at a time, so that the window never waits for them."""

import time
from collections.abc import Callable
from weakref import WeakKeyDictionary

import numpy as np

from core.descent.history import History
from core.plan import FloatArray, Parameters

MOST = 160
"""A trace is measured at so many moments, or fewer than twice as many."""
_SECONDS = 0.02

Measure = Callable[[Parameters], FloatArray]


class Traces:
    """Measures and remembers; `is_done` tells whether the last `of` had to leave something for the next time."""

    def __init__(self) -> None:
        self._of: WeakKeyDictionary[History, dict[tuple[object, ...], dict[int, FloatArray]]] = WeakKeyDictionary()
        self._deadline = 0.0
        self.is_done = True

    def begin(self) -> None:
        """Begin a round of measuring, which may take as long as one."""
        self._deadline = time.perf_counter() + _SECONDS
        self.is_done = True

    def forget(self, history: History | None = None) -> None:
        """Forget everything, or all of one history: it would be measured otherwise now."""
        if history is None:
            self._of.clear()
        else:
            self._of.pop(history, None)

    def of(self, history: History, what: tuple[object, ...], measure: Measure) -> tuple[FloatArray, FloatArray]:
        """Return epochs, float64[moments], and what was measured there, float64[moments, numbers].

        `what` tells one measurement from another. At least one is made each time.
        """
        known = self._of.setdefault(history, {}).setdefault(what, {})
        iterations = history.iterations
        places = {*_spread(len(iterations)), *([] if history.pinned is None else [history.pinned])}
        wanted = {int(iterations[place]): place for place in sorted(places) if place < len(iterations)}
        for gone in known.keys() - wanted.keys():
            del known[gone]
        for iteration in _coarse_first([each for each in wanted if each not in known]):
            if known and time.perf_counter() > self._deadline:
                self.is_done = False
                break
            known[iteration] = np.atleast_1d(measure(history.at(iteration).parameters))
        at = sorted(known)
        values = np.array([known[iteration] for iteration in at]) if at else np.empty((0, 1))
        return np.array(at, np.float64) / history.iterations_per_epoch, values


def _spread(count: int) -> list[int]:
    """Return evenly spread places that stay the same while more are added, and the last."""
    step = 1
    while count // step > MOST:
        step *= 2
    return sorted({*range(0, count, step), *([count - 1] if count else [])})


def _coarse_first(wanted: list[int]) -> list[int]:
    """Order them so that however few are taken they are spread."""
    order: list[int] = []
    step = 1 << max(0, len(wanted).bit_length() - 1)
    seen: set[int] = set()
    while step:
        order += [place for place in range(len(wanted) - 1, -1, -step) if place not in seen]
        seen.update(order)
        step //= 2
    return [wanted[place] for place in order]
