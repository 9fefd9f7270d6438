"""Which line of a trace lies where on the timeline: phases as wide as they have lines, and none too narrow to hit."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from core.tracing.trace import Phase
from core.wording import tr

NARROWEST = 10.0
"""A phase is at least so many pixels wide, however few lines it has."""

TITLES = {
    Phase.FORWARD: tr("Forward"),
    Phase.LOSS: tr("Loss"),
    Phase.BACKWARD: tr("Backward"),
    Phase.GRADIENTS: tr("Gradients"),
    Phase.UPDATE: tr("Update"),
}


class Stretch(NamedTuple):
    """A phase on the timeline, up to the line at which it ends."""

    phase: Phase
    end: int

    @property
    def title(self) -> str:
        """The name that stands on it."""
        return TITLES[self.phase]


class Scale:
    """Places in a trace (how many lines are done) and where they lie, there and back.

    Attributes:
        stretches: the phases.
        edges: where each phase begins and, last, where all end, in pixels.
    """

    def __init__(self, stretches: Sequence[Stretch] = (), left: float = 0.0, width: float = 1.0) -> None:
        self.stretches = tuple(stretches)
        self._firsts = [0, *(stretch.end for stretch in stretches)]
        lines = max(1, self._firsts[-1])
        spare = max(0.0, width - NARROWEST * len(stretches))
        self.edges = [left]
        for place, stretch in enumerate(stretches):
            share = (stretch.end - self.first(place)) / lines
            narrowest = (width - spare) / len(stretches)
            self.edges.append(self.edges[-1] + narrowest + spare * share)

    def first(self, place: int) -> int:
        """Return how many lines come before a stretch."""
        return self._firsts[place]

    def x_of(self, lines: int) -> float:
        """Return where the end of the first `lines` lines lies."""
        if not self.stretches:
            return self.edges[0]
        place = min(max(0, bisect_right(self._firsts, lines) - 1), len(self.stretches) - 1)
        first, end = self._firsts[place], self._firsts[place + 1]
        share = (lines - first) / (end - first)
        return self.edges[place] + share * (self.edges[place + 1] - self.edges[place])

    def place_at(self, x: float) -> int:
        """Return how many lines are done at the place nearest to x."""
        if not self.stretches:
            return 0
        x = min(max(x, self.edges[0]), self.edges[-1])
        place = min(bisect_right(self.edges, x) - 1, len(self.stretches) - 1)
        first, end = self._firsts[place], self._firsts[place + 1]
        share = (x - self.edges[place]) / (self.edges[place + 1] - self.edges[place])
        return first + round(share * (end - first))
