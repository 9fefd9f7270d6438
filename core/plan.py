"""The plan: a network's structure as flat arrays in topological order, compiled once and run many times.

Structure and numbers are apart. A `Plan` says which unit reads which; `Parameters` holds the weights and biases in the
plan's order. Changing a weight therefore recompiles nothing, and training hands back nothing but numbers.

    plan = compile_plan(network)
    parameters = plan.parameters(network)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Self, TypeVar
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.formulae.activations import ACTIVATIONS
from core.records import EdgeId, Kind, Unit, UnitId

if TYPE_CHECKING:
    from core.network import Network, Structure

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Array = TypeVar("Array", bound=NDArray[np.generic])
Derived = TypeVar("Derived")


@dataclass(frozen=True, slots=True, eq=False)
class Parameters:
    """The numbers that go with a plan.

    Attributes:
        weights: float64[edges], in the plan's edge order.
        biases: float64[units], in the plan's unit order; 0 where a unit has no bias.
    """

    weights: FloatArray
    biases: FloatArray


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Plan:
    """A network's structure in topological order; a unit is a position in it, and every array is read-only.

    Attributes:
        units: the ids by position: input units first, then each generation in the network's order.
        edges: the ids of the edges, sorted by target position, then by source position.
        n_inputs: how many units are input units; they have the positions 0 … n_inputs − 1.
        activation: int64[units], each unit's rule as its index in `ACTIVATIONS`.
        source, target: int64[edges], the positions that an edge joins; source < target always.
        incoming_start: int64[units + 1]; the edges into unit u are incoming_start[u] … incoming_start[u + 1] − 1.
        outgoing_start, outgoing_edge: int64[units + 1], int64[edges]; the edges out of unit u are
            outgoing_edge[outgoing_start[u] : outgoing_start[u + 1]], by target.
        outputs: int64[outputs], the output units' positions in the network's order, which is that of the targets y.
        output_index: int64[units], a unit's place among the outputs, −1 where it is none.
        has_bias, trains_bias: bool[units], whether there is a bias, and whether training may change it.
        trains_weight: bool[edges], whether training may change the weight.
    """

    units: tuple[UnitId, ...]
    edges: tuple[EdgeId, ...]
    n_inputs: int
    activation: IntArray
    source: IntArray
    target: IntArray
    incoming_start: IntArray
    outgoing_start: IntArray
    outgoing_edge: IntArray
    outputs: IntArray
    output_index: IntArray
    has_bias: BoolArray
    trains_bias: BoolArray
    trains_weight: BoolArray

    @classmethod
    def from_arrays(
        cls,
        n_inputs: int,
        activation: ArrayLike,
        source: ArrayLike,
        target: ArrayLike,
        outputs: ArrayLike,
        has_bias: ArrayLike,
        trains_bias: ArrayLike | None = None,
        trains_weight: ArrayLike | None = None,
        units: tuple[UnitId, ...] | None = None,
    ) -> Self:
        """Build a plan from its essential columns; units without names are called "0", "1", … by position.

        The positions must be in topological order, input units first, and the edges sorted by (target, source).
        """
        rule, has = _ints(activation), _bools(has_bias)
        start, end, out = _ints(source), _ints(target), _ints(outputs)
        n = len(rule)
        names = units if units is not None else tuple(UnitId(str(u)) for u in range(n))
        by_source = np.argsort(start, kind="stable")  # edges are sorted by target already: stable keeps that
        index = np.full(n, -1)
        index[out] = np.arange(len(out))
        return cls(
            units=names,
            edges=tuple(EdgeId(names[i], names[j]) for i, j in zip(start.tolist(), end.tolist(), strict=True)),
            n_inputs=n_inputs,
            activation=rule,
            source=start,
            target=end,
            incoming_start=_ints(np.searchsorted(end, np.arange(n + 1))),
            outgoing_start=_ints(np.searchsorted(start[by_source], np.arange(n + 1))),
            outgoing_edge=_ints(by_source),
            outputs=out,
            output_index=_ints(index),
            has_bias=has,
            trains_bias=has if trains_bias is None else _bools(trains_bias),
            trains_weight=_bools(np.ones(len(start)) if trains_weight is None else trains_weight),
        )

    @property
    def n_units(self) -> int:
        """How many units there are."""
        return len(self.units)

    @property
    def n_edges(self) -> int:
        """How many edges there are."""
        return len(self.edges)

    @property
    def n_trained(self) -> int:
        """How many parameters training may change."""
        return int(self.trains_bias.sum() + self.trains_weight.sum())

    def parameters(self, network: "Network") -> Parameters:
        """Return the network's weights and biases in this plan's order; they are read once after each edit of them."""
        as_of, plan, parameters = _READ.get(network, (-1, None, None))
        if parameters is None or plan is not self or as_of != network.weighings:
            as_of, parameters = network.weighings, self._read(network)
            _READ[network] = as_of, self, parameters
        return parameters

    def _read(self, network: "Network") -> Parameters:
        units = network.units
        return Parameters(
            weights=network.weights(self.edges),
            biases=_floats([units[unit].bias or 0.0 for unit in self.units]),
        )


def once_a_plan(derive: Callable[[Plan], Derived]) -> Callable[[Plan], Derived]:
    """Let what follows from a plan alone be derived once, and be kept as long as the plan is."""
    kept: WeakKeyDictionary[Plan, Derived] = WeakKeyDictionary()

    @wraps(derive)
    def derived(plan: Plan) -> Derived:
        try:
            return kept[plan]
        except KeyError:
            made = kept[plan] = derive(plan)
            return made

    return derived


@once_a_plan
def edge_rows(plan: Plan) -> Mapping[EdgeId, int]:
    """Return each edge's place in the plan's order."""
    return {edge: row for row, edge in enumerate(plan.edges)}


def compile_plan(network: "Network") -> Plan:
    """Compile the structure of `network` into flat arrays; it gives the same plan as long as that stays the same."""
    structure = network.structure
    plan = _COMPILED.get(structure)
    if plan is None:
        plan = _compiled(network)
        if network.structure is structure:  # else it was edited meanwhile, on another thread
            _COMPILED[structure] = plan
    return plan


_COMPILED: "WeakKeyDictionary[Structure, Plan]" = WeakKeyDictionary()
"""The plans of the networks that there are: many views ask for the same one after every edit."""

_READ: "WeakKeyDictionary[Network, tuple[int, Plan, Parameters]]" = WeakKeyDictionary()
"""The numbers of the networks that there are, as of which weighing and in which plan's order."""


def _compiled(network: "Network") -> Plan:
    order = _topological_order(network)
    position = {unit: index for index, unit in enumerate(order)}
    units = [network.units[unit] for unit in order]
    source, target, edges = _sorted_edges(network, position)
    standing = network.edges_as_they_stand()
    return Plan.from_arrays(
        n_inputs=sum(unit.kind is Kind.INPUT for unit in units),
        activation=_codes(units),
        source=source,
        target=target,
        outputs=[position[name] for name, unit in network.units.items() if unit.kind is Kind.OUTPUT],
        has_bias=[unit.bias is not None for unit in units],
        trains_bias=[unit.bias is not None and not unit.frozen for unit in units],
        trains_weight=[not standing[edge].frozen for edge in edges],
        units=order,
    )


def _topological_order(network: "Network") -> tuple[UnitId, ...]:
    """Return the input units in the network's order, then the generations of the rest, each in that order."""
    rank = {unit: index for index, unit in enumerate(network.units)}
    inputs = [name for name, unit in network.units.items() if unit.kind is Kind.INPUT]
    ordered = [unit for generation in network.generations() for unit in sorted(generation, key=rank.__getitem__)]
    given = set(inputs)
    return (*inputs, *(unit for unit in ordered if unit not in given))


def _sorted_edges(
    network: "Network", position: Mapping[UnitId, int]
) -> tuple[IntArray, IntArray, list[EdgeId]]:
    """Return the edges' source and target positions and their ids, sorted by (target, source)."""
    edges = list(network.edges)
    source = np.array([position[edge.source] for edge in edges], dtype=np.int64)
    target = np.array([position[edge.target] for edge in edges], dtype=np.int64)
    order = np.lexsort((source, target))
    return source[order], target[order], [edges[i] for i in order]


def _codes(units: list[Unit]) -> list[int]:
    """Return each unit's activation as its index in `ACTIVATIONS`."""
    code = {name: index for index, name in enumerate(ACTIVATIONS)}
    return [code[unit.activation] for unit in units]


def _ints(values: ArrayLike) -> IntArray:
    return _read_only(np.array(values, dtype=np.int64))


def _bools(values: ArrayLike) -> BoolArray:
    return _read_only(np.array(values, dtype=np.bool_))


def _floats(values: ArrayLike) -> FloatArray:
    return _read_only(np.array(values, dtype=np.float64))


def _read_only(array: Array) -> Array:
    array.setflags(write=False)
    return array
