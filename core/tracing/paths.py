"""The sum over paths: a gradient as the sum, over every path from a weight or a unit to the loss, of a product.

Each product consists of numbers of the trace: for a weight, z of its source; then the line C of the cache of every edge
on the way; and last the output's own C = ∂E/∂s. There may be more paths than anybody could list. They are counted by
dynamic programming, each edge once, and the largest are found one after the other without looking at the rest.
"""

import heapq
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count, pairwise
from typing import NamedTuple

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol, Trace
from core.wording import tr


class Branches(NamedTuple):
    """What comes back to a unit: from the loss itself, where it is an output, and along its outgoing edges."""

    own: Quantity | None
    edges: tuple[EdgeId, ...]


def branches(trace: Trace) -> dict[UnitId, Branches]:
    """Return what comes back to each unit, every unit after those that it feeds; nothing before there is a loss."""
    found: dict[UnitId, Branches] = {}
    for _, step in trace.own_steps():
        if step.kind is Symbol.DELTA:
            cached = [read for read in step.reads if read.symbol is Symbol.CACHE]
            own = next((read for read in cached if not isinstance(read.owner, EdgeId)), None)
            edges = tuple(read.owner for read in cached if isinstance(read.owner, EdgeId))
            found[UnitId(str(step.writes.owner))] = Branches(own, edges)
    return found


class Tally(NamedTuple):
    """How many paths there are, and how many factors their products have together."""

    paths: int
    factors: int

    @property
    def multiplications(self) -> int:
        """How many multiplications it takes to multiply each path out for itself."""
        return self.factors - self.paths

    def longer_by(self, factors: int) -> "Tally":
        """Return the tally of the same paths with so many more factors each."""
        return Tally(self.paths, self.factors + self.paths * factors)


def tallies(found: Mapping[UnitId, Branches], factors_of: Mapping[Quantity, int] | None = None) -> dict[UnitId, Tally]:
    """Return the tally of the paths from each unit to the loss, each edge looked at once.

    A line of the cache is one factor, or as many as `factors_of` says. Whole numbers of Python's: none is too large.
    """
    tally: dict[UnitId, Tally] = {}
    for unit, (own, edges) in found.items():
        paths, factors = (1, _factors(own, factors_of)) if own is not None else (0, 0)
        for edge in edges:
            further = tally[edge.target].longer_by(_factors(Quantity(Symbol.CACHE, edge), factors_of))
            paths, factors = paths + further.paths, factors + further.factors
        tally[unit] = Tally(paths, factors)
    return tally


def _factors(cached: Quantity, factors_of: Mapping[Quantity, int] | None) -> int:
    return 1 if factors_of is None else factors_of[cached]


@dataclass(frozen=True, slots=True)
class Path:
    """One path to the loss.

    Attributes:
        units: the units on the way; for a weight, the source of its edge is the first.
        factors: the numbers of its product, from the beginning of the path to the loss.
        product: what they come to.
        minus: whether its sign is turned: products of ∂E/∂s add up to a δ that is −∂E/∂s.
    """

    units: tuple[UnitId, ...]
    factors: tuple[Quantity, ...]
    product: float
    minus: bool = False

    @property
    def edges(self) -> tuple[EdgeId, ...]:
        """The edges on the way."""
        return tuple(EdgeId(*pair) for pair in pairwise(self.units))


class LossPaths:
    """All paths from the weight of an edge, or from a unit, to the loss.

    Attributes:
        start: the edge or the unit.
        count: how many paths there are.
        total: what the products add up to: ∂E/∂w of the edge, δ of the unit.
        path_multiplications: how many it takes to multiply out path by path, the factors being known.
        backward_multiplications: how many it took backprop, which uses each edge on the way once.
    """

    def __init__(self, trace: Trace, start: EdgeId | UnitId) -> None:
        self._trace, self.start = trace, start
        is_edge = isinstance(start, EdgeId)
        self._unit = start.target if isinstance(start, EdgeId) else start
        found = branches(trace)
        self._found = _within(found, self._unit)
        tally = tallies(self._found).get(self._unit, Tally(0, 0)).longer_by(1 if is_edge else 0)
        self.count, self.path_multiplications = tally.paths, tally.multiplications
        of_row = trace.sample if trace.batch else None
        self.total = Quantity(Symbol.WEIGHT_GRADIENT, start, of_row) if is_edge else Quantity(Symbol.DELTA, start)
        edges = sum(len(after.edges) for after in self._found.values())
        self.backward_multiplications = edges + (1 if is_edge else 0)
        self._best = _Best(trace, self._found)

    @property
    def edges(self) -> list[EdgeId]:
        """Every edge that lies on one of the paths."""
        own = [self.start] if isinstance(self.start, EdgeId) and self.count else []
        leads = {unit for unit in self._found if self._best.found[unit]}
        return own + [edge for after in self._found.values() for edge in after.edges if edge.target in leads]

    def largest(self, wanted: int) -> list[Path]:
        """Return so many paths, those with the largest products first whatever their sign; all where there are few."""
        return [self._path(rank) for rank in range(self._best.find(self._unit, wanted))]

    def _path(self, rank: int) -> Path:
        units, cached = self._best.followed(self._unit, rank)
        product = math.prod(self._trace.values[quantity] for quantity in reversed(cached))
        if isinstance(self.start, EdgeId):
            source = Quantity(Symbol.ACTIVATION, self.start.source)
            return Path((self.start.source, *units), (source, *cached), product * self._trace.values[source])
        minus = self._trace.minus
        return Path(tuple(units), tuple(cached), -product if minus else product, minus)


def count_text(count: int) -> str:
    """Write a whole number of any size: in full up to 30 digits, beyond as a power of ten.

    >>> count_text(2**54), count_text(2**1200)
    ('18,014,398,509,481,984', 'about 1.72·10^{361}')
    """
    if count < 10**30:
        return f"{count:,}"
    exponent = int(math.log10(count))
    return tr("about {}", f"{count // 10 ** (exponent - 2) / 100:.2f}·10^{{{exponent}}}")


def added(paths: Iterable[Path]) -> float:
    """Return the sum of the products."""
    return math.fsum(path.product for path in paths)


def _within(found: Mapping[UnitId, Branches], unit: UnitId) -> dict[UnitId, Branches]:
    """Keep what can be reached from a unit, in the same order."""
    reached, ahead = {unit}, [unit]
    while ahead:
        after = found.get(ahead.pop())
        for edge in after.edges if after is not None else ():
            if edge.target not in reached:
                reached.add(edge.target)
                ahead.append(edge.target)
    return {unit: after for unit, after in found.items() if unit in reached}


class _Choice(NamedTuple):
    """How a path goes on from a unit: it ends here (edge None), or takes an edge and then the target's path `rank`."""

    size: float
    edge: EdgeId | None
    rank: int


class _Best:
    """The largest paths on from each unit, found one at a time as they are asked for.

    The k-th largest path on from a unit goes along one of its edges and then on the r-th largest from there, and
    the (k+1)-th differs from those before in one step only; so each further path takes a walk along its length.

    Attributes:
        found: the largest paths on from each unit, found so far.
    """

    def __init__(self, trace: Trace, found: Mapping[UnitId, Branches]) -> None:
        self._values, self._branches = trace.values, found
        self._waiting: dict[UnitId, list[tuple[float, int, _Choice]]] = {}
        self._exhausted: set[UnitId] = set()
        self._age = count()
        self.found: dict[UnitId, list[_Choice]] = {}
        for unit in found:
            choices = self._first_choices(unit)
            self.found[unit] = [max(choices, key=lambda choice: choice.size)] if choices else []

    def find(self, unit: UnitId, wanted: int) -> int:
        """Find so many paths on from a unit, as far as there are so many; return how many there are of them."""
        if not self.found.get(unit):
            return 0
        while len(self.found[unit]) < wanted and unit not in self._exhausted:
            self._find_one_more(unit)
        return min(wanted, len(self.found[unit]))

    def followed(self, unit: UnitId, rank: int) -> tuple[list[UnitId], list[Quantity]]:
        """Return the units and the lines of the cache on a path that was found."""
        units, cached = [unit], list[Quantity]()
        _, edge, rank = self.found[unit][rank]
        while edge is not None:
            units.append(edge.target)
            cached.append(Quantity(Symbol.CACHE, edge))
            _, edge, rank = self.found[edge.target][rank]
        cached.append(Quantity(Symbol.CACHE, units[-1]))
        return units, cached

    def _first_choices(self, unit: UnitId) -> list[_Choice]:
        own, edges = self._branches[unit]
        choices = [_Choice(_size(self._values[own]), None, 0)] if own is not None else []
        return choices + [self._choice(edge, 0) for edge in edges if self.found[edge.target]]

    def _choice(self, edge: EdgeId, rank: int) -> _Choice:
        factor = self._values[Quantity(Symbol.CACHE, edge)]
        return _Choice(_size(factor * self.found[edge.target][rank].size), edge, rank)

    def _find_one_more(self, unit: UnitId) -> None:
        """Let the units ahead find what is needed first, from the farthest on; a loop, since paths may be long."""
        chain = [unit]
        while (ahead := self._needed(chain[-1])) is not None:
            chain.append(ahead)
        for place in reversed(chain):
            self._take(place)

    def _needed(self, unit: UnitId) -> UnitId | None:
        """Return the unit that must find one more path before this one can."""
        _, edge, rank = self.found[unit][-1]
        if edge is None or edge.target in self._exhausted or len(self.found[edge.target]) > rank + 1:
            return None
        return edge.target

    def _take(self, unit: UnitId) -> None:
        last = self.found[unit][-1]
        if unit not in self._waiting:
            self._waiting[unit] = []
            for choice in self._first_choices(unit):
                if choice.edge != last.edge:
                    self._wait(unit, choice)
        if last.edge is not None and len(self.found[last.edge.target]) > last.rank + 1:
            self._wait(unit, self._choice(last.edge, last.rank + 1))
        if self._waiting[unit]:
            self.found[unit].append(heapq.heappop(self._waiting[unit])[2])
        else:
            self._exhausted.add(unit)

    def _wait(self, unit: UnitId, choice: _Choice) -> None:
        heapq.heappush(self._waiting[unit], (-choice.size, next(self._age), choice))  # of equals the older one first


def _size(product: float) -> float:
    """Return how large a product is; one that is no number any more comes first."""
    return math.inf if math.isnan(product) else abs(product)
