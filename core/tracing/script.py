"""A trace without its numbers: its lines, what each computes and reads, and where each number is found.

As with a plan, structure and numbers are apart. The script is written once for a network and a way to train it; another
row, other weights, a run's result are other numbers for the same lines, straight from the arrays of the passes.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import ArrayLike

from core.plan import FloatArray, IntArray, Plan
from core.records import EdgeId, UnitId
from core.tracing.steps import Phase, Quantity, Step, Symbol, Trace

Owner = UnitId | EdgeId | None
Kind = tuple[Symbol, int | None]
"""Of which symbol a number is, and of which data row."""


class Line(NamedTuple):
    """One line of a script; a `Step` is such a line with its number."""

    phase: Phase
    kind: Symbol
    writes: Quantity
    reads: tuple[Quantity, ...]


class Numbers:
    """The numbers of a trace: for each symbol and row an array over the units, or over the units and then the edges."""

    def __init__(self, place: Mapping[Owner, int]) -> None:
        self._place = place
        self._arrays: dict[Kind, FloatArray] = {}

    def put(self, symbol: Symbol, array: ArrayLike, row: int | None = None) -> None:
        """Give a symbol its numbers; what belongs to nobody is an array of one."""
        self._arrays[symbol, row] = np.asarray(array, dtype=np.float64).reshape(-1)

    def of(self, kind: Kind) -> FloatArray:
        """Return a symbol's numbers."""
        return self._arrays[kind]

    def __getitem__(self, quantity: Quantity) -> float:
        return self._arrays[quantity.symbol, quantity.sample].item(self._place[quantity.owner])


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Script:
    """The lines of a trace, and what is known about them without any number.

    Attributes:
        lines: the lines, in order.
        given: the names of the numbers that are known before the first line.
        names: the names of all numbers, given or computed by a line.
        written_at: the index of the line that computes a number.
        beside: the line with which a number without a line of its own is known.
        cache_number: n of C_n for each number in the cache.
        place: where an owner's number stands in the arrays: units by position, then edges; 0 for nobody's.
        columns: of which lines the numbers are a symbol's and a row's, and their places.
    """

    lines: tuple[Line, ...]
    given: Mapping[Quantity, None]
    names: Mapping[Quantity, None]
    written_at: Mapping[Quantity, int]
    beside: Mapping[Quantity, int]
    cache_number: Mapping[Quantity, int]
    place: Mapping[Owner, int]
    columns: Mapping[Kind, tuple[IntArray, IntArray]]

    def trace(
        self,
        numbers: Numbers,
        sample: int,
        complete: bool,
        minus: bool,
        batch: int = 0,
        spelled_out: bool = True,
        held_out: int = 0,
    ) -> Trace:
        """Return the trace of these lines with their numbers."""
        values = np.empty(len(self.lines))
        for kind, (lines, places) in self.columns.items():
            values[lines] = numbers.of(kind)[places]
        return Trace(
            steps=Steps(self.lines, values, self),
            given=Known(self.given, numbers),
            values=Known(self.names, numbers),
            written_at=self.written_at,
            beside=Beside(self.beside, numbers),
            cache_number=self.cache_number,
            sample=sample,
            complete=complete,
            minus=minus,
            batch=batch,
            spelled_out=spelled_out,
            held_out=held_out,
        )


def places_of(plan: Plan) -> dict[Owner, int]:
    """Return where each unit's and each edge's number stands; what belongs to nobody stands alone, at 0."""
    place: dict[Owner, int] = {None: 0}
    place.update((unit, u) for u, unit in enumerate(plan.units))
    place.update((edge, plan.n_units + e) for e, edge in enumerate(plan.edges))
    return place


def columns_of(lines: Sequence[Line], place: Mapping[Owner, int]) -> dict[Kind, tuple[IntArray, IntArray]]:
    """Sort lines by whose number they compute."""
    found: defaultdict[Kind, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for index, line in enumerate(lines):
        symbol, owner, row = line.writes
        at, places = found[symbol, row]
        at.append(index)
        places.append(place[owner])
    return {kind: (np.array(at), np.array(places)) for kind, (at, places) in found.items()}


class Steps(Sequence[Step]):
    """The lines of a script with their numbers, each put together when it is asked for.

    Attributes:
        lines: the lines.
        values: their numbers, float64[lines].
        script: the script whose lines they are, all of them; None for a part.
    """

    __slots__ = ("lines", "script", "values")

    def __init__(self, lines: tuple[Line, ...], values: FloatArray, script: Script | None = None) -> None:
        self.lines, self.values, self.script = lines, values, script

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, index: int) -> Step: ...

    @overload
    def __getitem__(self, index: slice) -> "Steps": ...

    def __getitem__(self, index: int | slice) -> "Step | Steps":
        if isinstance(index, slice):
            return Steps(self.lines[index], self.values[index])
        phase, kind, writes, reads = self.lines[index]
        return Step(phase, kind, writes, self.values.item(index), reads)

    def __iter__(self) -> Iterator[Step]:
        for (phase, kind, writes, reads), value in zip(self.lines, self.values.tolist(), strict=True):
            yield Step(phase, kind, writes, value, reads)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Steps):
            return self.lines == other.lines and np.array_equal(self.values, other.values)
        return isinstance(other, tuple) and len(self) == len(other) and all(map(Step.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]


class Beside(Mapping[Quantity, tuple[float, int]]):
    """The numbers without a line of their own, each with the line that makes it known."""

    __slots__ = ("_lines", "_numbers")

    def __init__(self, lines: Mapping[Quantity, int], numbers: Numbers) -> None:
        self._lines, self._numbers = lines, numbers

    def __getitem__(self, quantity: Quantity) -> tuple[float, int]:
        line = self._lines[quantity]
        return self._numbers[quantity], line

    def __contains__(self, quantity: object) -> bool:
        return quantity in self._lines

    def __iter__(self) -> Iterator[Quantity]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class Known(Mapping[Quantity, float]):
    """The numbers that have these names."""

    __slots__ = ("_names", "_numbers")

    def __init__(self, names: Mapping[Quantity, None], numbers: Numbers) -> None:
        self._names, self._numbers = names, numbers

    def __getitem__(self, quantity: Quantity) -> float:
        if quantity in self._names:
            return self._numbers[quantity]
        raise KeyError(quantity)

    def __contains__(self, quantity: object) -> bool:
        return quantity in self._names

    def __iter__(self) -> Iterator[Quantity]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def shared(done: Sequence[Step], steps: Sequence[Step]) -> int:
    """Return how many lines two traces begin with alike."""
    if isinstance(done, Steps) and isinstance(steps, Steps) and done.lines == steps.lines[: len(done)]:
        count = min(len(done), len(steps))
        others = np.flatnonzero(done.values[:count] != steps.values[:count])
        return int(others[0]) if len(others) else count
    pairs = zip(done, steps, strict=False)
    return next((place for place, (old, new) in enumerate(pairs) if old != new), min(len(done), len(steps)))
