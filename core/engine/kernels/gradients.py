"""Sums over samples: what a tile adds to the gradient, ∂E/∂w = Σ δ_target·z_source and ∂E/∂b = Σ δ.

A sum over samples runs along a row and ends with a sum over lanes. Four edges, or two units' four edges, are summed at
a time: what is loaded is used again, and four sums over lanes cost little more than one.
"""

from core.engine.kernels.compiler import compiled
from core.engine.kernels.lanes import REGISTER, add_totals, at, fill, load, narrow, total
from core.engine.kernels.layout import Graph, Tile
from core.plan import FloatArray


@compiled
def dot(tile: Tile, u: int, i: int, m: int) -> float:
    """Σ over m samples of δ_u·z_i."""
    acc = fill(narrow(), 0.0)
    for c in range(0, m, REGISTER):
        acc = load(acc, tile.deltas, u, c) * load(acc, tile.values, i, c) + acc
    return float(total(acc))


@compiled
def add_four_edges(graph: Graph, tile: Tile, gradient: FloatArray, u: int, e: int, m: int) -> None:
    """Add ∂E/∂w of unit u's edges e … e + 3."""
    unit = graph.incoming.unit
    g, h, i, j = at(unit, e), at(unit, e + 1), at(unit, e + 2), at(unit, e + 3)
    p = fill(narrow(), 0.0)
    q, r, t = p, p, p
    for c in range(0, m, REGISTER):
        delta = load(p, tile.deltas, u, c)
        p = delta * load(p, tile.values, g, c) + p
        q = delta * load(p, tile.values, h, c) + q
        r = delta * load(p, tile.values, i, c) + r
        t = delta * load(p, tile.values, j, c) + t
    add_totals(gradient, len(graph.rule) + e, p, q, r, t)


@compiled
def add_four_edges_of_two(graph: Graph, tile: Tile, gradient: FloatArray, u: int, e: int, f: int, m: int) -> None:
    """Add ∂E/∂w of unit u's edges e … e + 3 and of unit u + 1's edges f … f + 3, from the same four sources."""
    unit, n = graph.incoming.unit, len(graph.rule)
    g, h, i, j = at(unit, e), at(unit, e + 1), at(unit, e + 2), at(unit, e + 3)
    p = fill(narrow(), 0.0)
    q, r, t, p2, q2, r2, t2 = p, p, p, p, p, p, p
    for c in range(0, m, REGISTER):
        delta, delta2 = load(p, tile.deltas, u, c), load(p, tile.deltas, u + 1, c)
        z = load(p, tile.values, g, c)
        p, p2 = delta * z + p, delta2 * z + p2
        z = load(p, tile.values, h, c)
        q, q2 = delta * z + q, delta2 * z + q2
        z = load(p, tile.values, i, c)
        r, r2 = delta * z + r, delta2 * z + r2
        z = load(p, tile.values, j, c)
        t, t2 = delta * z + t, delta2 * z + t2
    add_totals(gradient, n + e, p, q, r, t)
    add_totals(gradient, n + f, p2, q2, r2, t2)


@compiled
def add_unit(graph: Graph, tile: Tile, gradient: FloatArray, u: int, m: int) -> None:
    """Add ∂E/∂w of all edges into unit u."""
    e, end = at(graph.incoming.start, u), at(graph.incoming.start, u + 1)
    while e + 4 <= end:
        add_four_edges(graph, tile, gradient, u, e, m)
        e += 4
    while e < end:
        gradient[len(graph.rule) + e] += dot(tile, u, at(graph.incoming.unit, e), m)
        e += 1


@compiled
def add_two_units(graph: Graph, tile: Tile, gradient: FloatArray, u: int, m: int) -> None:
    """Add ∂E/∂w of all edges into the units u and u + 1, whose sources are the same."""
    n = len(graph.rule)
    e, end = at(graph.incoming.start, u), at(graph.incoming.start, u + 1)
    f = end
    while e + 4 <= end:
        add_four_edges_of_two(graph, tile, gradient, u, e, f, m)
        e, f = e + 4, f + 4
    while e < end:
        source = at(graph.incoming.unit, e)
        gradient[n + e] += dot(tile, u, source, m)
        gradient[n + f] += dot(tile, u + 1, source, m)
        e, f = e + 1, f + 1


@compiled
def add_gradients(graph: Graph, tile: Tile, gradient: FloatArray, m: int) -> None:
    """Add what a tile of m samples contributes to the gradient of the losses' total."""
    u = graph.n_inputs
    while u < len(graph.rule):
        if at(graph.incoming.group, u) == 1:
            add_unit(graph, tile, gradient, u, m)
        else:
            add_two_units(graph, tile, gradient, u, m)
            add_two_units(graph, tile, gradient, u + 2, m)
        u += at(graph.incoming.group, u)
    for v in range(graph.n_inputs, len(graph.rule)):
        acc = fill(narrow(), 0.0)
        for c in range(0, m, REGISTER):
            acc = acc + load(acc, tile.deltas, v, c)
        gradient[v] += total(acc)
