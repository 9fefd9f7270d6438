"""The three grains in which a trace is stepped: equation by equation, unit by unit, a whole phase at once.

A grain cuts the lines of a trace into groups. A place in the trace is how many lines are done, so that the places at
which a group ends are all there is to know; they are sorted, and found by bisection however long the trace is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple
from weakref import WeakKeyDictionary

from core.records import EdgeId, UnitId
from core.tracing.script import Script, Steps
from core.tracing.trace import Phase, Step, Trace


class Grain(StrEnum):
    """How much is done at once, from the finest to the coarsest."""

    LINE = "line"
    UNIT = "unit"
    PHASE = "phase"

    @classmethod
    def named(cls, name: str) -> "Grain":
        """Return the grain of this name, the finest where there is none."""
        return next((grain for grain in cls if grain.value == name), cls.LINE)

    @property
    def finer(self) -> "Grain":
        """The next finer grain; the finest is its own."""
        return _ORDER[max(0, _ORDER.index(self) - 1)]

    @property
    def coarser(self) -> "Grain":
        """The next coarser grain; the coarsest is its own."""
        return _ORDER[min(len(_ORDER) - 1, _ORDER.index(self) + 1)]


_ORDER = tuple(Grain)


class Group(NamedTuple):
    """Lines that belong together: `start` to `end` − 1."""

    start: int
    end: int


class Grains:
    """Where the groups of a trace end, grain by grain."""

    def __init__(self, trace: Trace) -> None:
        units, phases = _kept_ends(trace.steps)
        self._ends: dict[Grain, Sequence[int]] = {
            Grain.LINE: range(1, len(trace.steps) + 1),
            Grain.UNIT: units,
            Grain.PHASE: phases,
        }

    def ends(self, grain: Grain) -> Sequence[int]:
        """Return the places at which a group ends, in order; the last is the end of the trace."""
        return self._ends[grain]

    def after(self, grain: Grain, place: int) -> int:
        """Return the first end of a group behind a place; the end of the trace where there is none."""
        ends = self._ends[grain]
        following = bisect_right(ends, place)
        return ends[following] if following < len(ends) else place

    def before(self, grain: Grain, place: int) -> int:
        """Return the last end of a group in front of a place, 0 where there is none."""
        ends = self._ends[grain]
        following = bisect_left(ends, place)
        return ends[following - 1] if following else 0

    def inside(self, grain: Grain, start: int, end: int) -> Sequence[int]:
        """Return the ends of groups between two places, neither included."""
        ends = self._ends[grain]
        return ends[bisect_right(ends, start) : bisect_left(ends, end)]

    def group(self, grain: Grain, line: int) -> Group:
        """Return the group that a line belongs to, given its place in the trace."""
        return Group(self.before(grain, line + 1), self.after(grain, line))


def unit_of(step: Step) -> UnitId | None:
    """Return the unit at which a line is computed; the loss as a whole has none.

    Going backward an edge's factor belongs to its source, whose δ it is for; a weight's gradient and update belong to
    its target, whose δ they are made of.
    """
    owner = step.writes.owner
    if isinstance(owner, EdgeId):
        return owner.source if step.phase is Phase.BACKWARD else owner.target
    return owner


_ENDS: "WeakKeyDictionary[Script, tuple[list[int], list[int]]]" = WeakKeyDictionary()


def _kept_ends(steps: Sequence[Step]) -> tuple[list[int], list[int]]:
    """Return where units and where phases end, which is the same for all traces of one script."""
    script = steps.script if isinstance(steps, Steps) else None
    if script is None:
        return _ends(steps)
    if script not in _ENDS:
        _ENDS[script] = _ends(steps)
    return _ENDS[script]


def _ends(steps: Sequence[Step]) -> tuple[list[int], list[int]]:
    """Return where units and where phases end."""
    units: list[int] = []
    phases: list[int] = []
    last: tuple[Phase, UnitId | None] | None = None
    for place, step in enumerate(steps):
        here = step.phase, unit_of(step)
        if last is not None and here != last:
            units.append(place)
            if here[0] is not last[0]:
                phases.append(place)
        last = here
    ends = [len(steps)] if steps else []
    return units + ends, phases + ends
