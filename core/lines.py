"""What a trace is written with: its lines while they are being written, and the weights and biases in their order."""

from collections.abc import Iterable
from typing import NamedTuple

from core.plan import Plan
from core.records import EdgeId, UnitId
from core.steps import Phase, Quantity, Step, Symbol, Trace


class Lines:
    """The lines of a trace while it is being written."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._given: dict[Quantity, float] = {}
        self._cache_number: dict[Quantity, int] = {}
        self._beside: dict[Quantity, tuple[float, int]] = {}
        self.values: dict[Quantity, float] = {}

    def give(self, numbers: Iterable[tuple[Quantity, float]]) -> None:
        """Note numbers that are known before the first line."""
        given = dict(numbers)
        self._given.update(given)
        self.values.update(given)

    def write(self, phase: Phase, writes: Quantity, value: float, reads: Iterable[Quantity] = ()) -> None:
        """Write the next line."""
        self.values[writes] = value
        self._steps.append(Step(phase, writes.symbol, writes, value, tuple(reads)))

    def cache(self, writes: Quantity, value: float, reads: Iterable[Quantity]) -> None:
        """Write the next line, and number what it keeps in the cache; every row's cache is numbered from 1."""
        same = writes if writes.sample is None else writes._replace(sample=None)
        self._cache_number[writes] = self._cache_number.get(same) or len(self._cache_number) + 1
        self.write(Phase.BACKWARD, writes, value, reads)

    def note(self, quantity: Quantity, value: float) -> None:
        """Note a number that has no line of its own, and is known with the line written last."""
        self._beside[quantity] = value, len(self._steps) - 1

    def trace(
        self, sample: int, complete: bool, minus: bool, batch: int = 0, spelled_out: bool = True, held_out: int = 0
    ) -> Trace:
        """Return the trace that consists of these lines."""
        written_at = {step.writes: index for index, step in enumerate(self._steps)}
        known = self._given, self.values, written_at, self._beside, self._cache_number
        return Trace(tuple(self._steps), *known, sample, complete, minus, batch, spelled_out, held_out)


Numbers = tuple[list[float], list[float]]
"""A number for each edge and for each unit, in a plan's order."""


class ParameterSymbols(NamedTuple):
    """The four symbols of an update: old value, gradient, change and new value."""

    old: Symbol
    gradient: Symbol
    update: Symbol
    new: Symbol


_WEIGHT = ParameterSymbols(Symbol.WEIGHT, Symbol.WEIGHT_GRADIENT, Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT)
_BIAS = ParameterSymbols(Symbol.BIAS, Symbol.BIAS_GRADIENT, Symbol.BIAS_UPDATE, Symbol.NEW_BIAS)


class Parameter(NamedTuple):
    """A weight (owner is an edge) or a bias (owner is a unit).

    Attributes:
        owner: whose it is.
        place: its place in a plan's arrays.
        symbols: the symbols of its update.
        gradient: the name of its gradient.
        trains: whether it is trained.
    """

    owner: UnitId | EdgeId
    place: int
    symbols: ParameterSymbols
    gradient: Quantity
    trains: bool

    def among(self, numbers: Numbers) -> float:
        """Pick its own out of the numbers of all."""
        return numbers[0 if self.symbols is _WEIGHT else 1][self.place]


def parameters_of(plan: Plan) -> list[Parameter]:
    """Return the weights and biases in the order of the gradients: from the last unit back, its edges and its bias."""
    found: list[Parameter] = []
    trains_weight, trains_bias = plan.trains_weight.tolist(), plan.trains_bias.tolist()
    for u in reversed(range(plan.n_inputs, len(plan.units))):
        unit = plan.units[u]
        for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
            edge = plan.edges[e]
            found.append(Parameter(edge, e, _WEIGHT, Quantity(_WEIGHT.gradient, edge), trains_weight[e]))
        if plan.has_bias[u]:
            found.append(Parameter(unit, u, _BIAS, Quantity(_BIAS.gradient, unit), trains_bias[u]))
    return found
