"""What a trace is written with: its lines while they are being written, and the weights and biases in their order."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from core.plan import BoolArray, IntArray, Plan, once_a_plan
from core.records import EdgeId, UnitId
from core.tracing.script import Line, Script, columns_of, places_of
from core.tracing.steps import Phase, Quantity, Symbol


class Lines:
    """The lines of a script while it is being written."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._given: dict[Quantity, None] = {}
        self._names: dict[Quantity, None] = {}
        self._cache_number: dict[Quantity, int] = {}
        self._beside: dict[Quantity, int] = {}

    def give(self, names: Iterable[Quantity]) -> None:
        """Note numbers that are known before the first line."""
        given = dict.fromkeys(names)
        self._given.update(given)
        self._names.update(given)

    def write(self, phase: Phase, writes: Quantity, reads: Iterable[Quantity] = ()) -> None:
        """Write the next line."""
        self._names[writes] = None
        self._lines.append(Line(phase, writes.symbol, writes, tuple(reads)))

    def cache(self, writes: Quantity, reads: Iterable[Quantity]) -> None:
        """Write the next line, and number what it keeps in the cache; every row's cache is numbered from 1."""
        same = writes if writes.sample is None else writes._replace(sample=None)
        self._cache_number[writes] = self._cache_number.get(same) or len(self._cache_number) + 1
        self.write(Phase.BACKWARD, writes, reads)

    def note(self, quantity: Quantity) -> None:
        """Note a number that has no line of its own, and is known with the line written last."""
        self._beside[quantity] = len(self._lines) - 1

    def script(self, plan: Plan) -> Script:
        """Return the script that consists of these lines."""
        written_at = {line.writes: index for index, line in enumerate(self._lines)}
        place = places_of(plan)
        known = self._given, self._names, written_at, self._beside, self._cache_number
        return Script(tuple(self._lines), *known, place, columns_of(self._lines, place))


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
        place: its place among all units' and then all edges' numbers.
        symbols: the symbols of its update.
        gradient: the name of its gradient.
        trains: whether it is trained.
    """

    owner: UnitId | EdgeId
    place: int
    symbols: ParameterSymbols
    gradient: Quantity
    trains: bool


def parameters_of(plan: Plan) -> list[Parameter]:
    """Return the weights and biases in the order of the gradients: from the last unit back, its edges and its bias."""
    found: list[Parameter] = []
    trains_weight, trains_bias = plan.trains_weight.tolist(), plan.trains_bias.tolist()
    for u in reversed(range(plan.n_inputs, len(plan.units))):
        unit = plan.units[u]
        for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
            edge = plan.edges[e]
            gradient = Quantity(_WEIGHT.gradient, edge)
            found.append(Parameter(edge, plan.n_units + e, _WEIGHT, gradient, trains_weight[e]))
        if plan.has_bias[u]:
            found.append(Parameter(unit, u, _BIAS, Quantity(_BIAS.gradient, unit), trains_bias[u]))
    return found


@once_a_plan
def order_of(plan: Plan) -> tuple[IntArray, BoolArray]:
    """Return the places of the parameters in that same order, and which of them are trained."""
    biased = plan.n_inputs + np.flatnonzero(plan.has_bias[plan.n_inputs :])
    unit = np.concatenate([plan.target, biased])
    within = np.concatenate([np.arange(plan.n_edges), np.full(len(biased), plan.n_edges)])
    order = np.lexsort((within, -unit))
    place = np.concatenate([plan.n_units + np.arange(plan.n_edges), biased])
    return place[order], np.concatenate([plan.trains_weight, plan.trains_bias[biased]])[order]
