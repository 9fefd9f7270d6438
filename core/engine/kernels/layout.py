"""What the kernels need of a plan: its edges from both ends, and which units can be taken four at a time."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.engine.kernels.lanes import REGISTER
from core.engine.kernels.rules import SOFTMAX
from core.engine.levels import penalised
from core.plan import FloatArray, IntArray, Plan

Index = NDArray[np.int32]
FOUR = 4
TILE = 100_000
"""How many activations one tile holds: with as many deltas they fill a core's own cache."""


class Edges(NamedTuple):
    """The edges on one side of each unit.

    Attributes:
        start: int32[units + 1]; unit u's edges are start[u] … start[u + 1] − 1.
        unit: int32[edges], the unit at the other end.
        group: int32[units], 4 at the first of four units in a row that have the same neighbours, else 1.
        back: int32[units], 4 at the last of them, else 1.
    """

    start: Index
    unit: Index
    group: Index
    back: Index


class Graph(NamedTuple):
    """A plan in the kernels' form.

    Attributes:
        n_inputs: the units before this one are input units.
        rule: int32[units], the code of each unit's activation.
        output: int32[units], place among the outputs, −1 for none.
        softmax: int32[…], the output units that share a softmax.
        incoming, outgoing: the edges, sorted by target and by source.
        order: int32[edges], the incoming edge that each outgoing edge is.
        fixed: int32[…], the parameters that training leaves alone: biases are numbered first, then weights.
        penalised: float64[parameters], 1 for the weights that training changes, else 0.
    """

    n_inputs: int
    rule: Index
    output: Index
    softmax: Index
    incoming: Edges
    outgoing: Edges
    order: Index
    fixed: Index
    penalised: FloatArray


class Tile(NamedTuple):
    """Scratch for some samples at a time, float64[units or outputs, samples].

    Attributes:
        values: s, and then z in its place.
        deltas: σ′(s), and on the way back ∂E/∂s in its place.
        residuals: ∂E/∂s of an output unit as far as it comes from its own error.
    """

    values: FloatArray
    deltas: FloatArray
    residuals: FloatArray


def graph_of(plan: Plan) -> Graph:
    """Lay out a plan."""
    return Graph(
        n_inputs=plan.n_inputs,
        rule=_index(plan.activation),
        output=_index(plan.output_index),
        softmax=_index([u for u in plan.outputs if plan.activation[u] == SOFTMAX]),
        incoming=_edges(plan.incoming_start, plan.source, plan.n_inputs),
        outgoing=_edges(plan.outgoing_start, plan.target[plan.outgoing_edge], plan.n_inputs),
        order=_index(plan.outgoing_edge),
        fixed=_index(np.flatnonzero(~np.concatenate([plan.trains_bias, plan.trains_weight]))),
        penalised=penalised(plan),
    )


def tile_for(plan: Plan, samples: int) -> Tile:
    """Return scratch for so many samples at a time, or as many as fit the cache: evenly cut, in whole registers."""
    register_pairs = 2 * REGISTER
    most = max(1, TILE // plan.n_units // register_pairs) * register_pairs
    tiles = -(-samples // most)
    width = -(-samples // tiles // register_pairs) * register_pairs if tiles else register_pairs
    return tile_of(plan, width)


def tile_of(plan: Plan, width: int) -> Tile:
    """Return scratch for exactly so many samples."""
    return Tile(aligned(plan.n_units, width), aligned(plan.n_units, width), aligned(len(plan.outputs), width))


def padded(columns: FloatArray) -> FloatArray:
    """Return [rows, samples] with room after the last sample for a whole register to be loaded."""
    rows, samples = columns.shape
    padding = aligned(rows, samples + REGISTER)
    padding[:, :samples] = columns
    return padding


def aligned(*shape: int) -> FloatArray:
    """Return zeros that begin on a cache line, so that no register is loaded from two."""
    size = int(np.prod(shape))
    buffer = np.zeros(size + 8)
    offset = -buffer.ctypes.data % 64 // 8
    return buffer[offset : offset + size].reshape(shape)


def _edges(start: IntArray, neighbour: IntArray, first: int) -> Edges:
    group, back = _groups([neighbour[a:b].tobytes() for a, b in pairwise(start)], first)
    return Edges(_index(start), _index(neighbour), group, back)


def _groups(neighbours: list[bytes], first: int) -> tuple[Index, Index]:
    """Mark the first and the last of each four in a row, from unit `first` on, that have the same neighbours."""
    group, back = np.ones((2, len(neighbours)), np.int32)
    u = first
    while u + FOUR <= len(neighbours):
        if neighbours[u] and len(set(neighbours[u : u + FOUR])) == 1:
            group[u] = back[u + FOUR - 1] = FOUR
            u += FOUR
        else:
            u += 1
    return group, back


def _index(values: Sequence[int] | IntArray) -> Index:
    return np.array(values, dtype=np.int32)
