"""The way forward: s_j = b_j + Σ w_ij·z_i and z_j = σ(s_j) of every unit, and ∂E/∂s of the outputs.

Everything here serves any number of samples at a time: the prototypes `large` and `small` say how many a value holds.
Four units that read the same units ("a group of four") are taken together: what is loaded is used four times.
"""

from typing import NamedTuple

from core.engine.kernels.compiler import compiled
from core.engine.kernels.lanes import at, fill, first, lane_count, load, store, total, where_less
from core.engine.kernels.layout import Edges, Graph, Index, Tile
from core.engine.kernels.rules import BINARY, CATEGORICAL, SOFTMAX, Value, activate, exp, judge, log
from core.plan import FloatArray, IntArray


class Samples(NamedTuple):
    """The data of a run, float64[input or output units, samples + padding].

    Attributes:
        inputs: z of the input units.
        targets: y.
        number: how many columns are samples; what follows them is never used, only loaded.
    """

    inputs: FloatArray
    targets: FloatArray
    number: int


class Goal(NamedTuple):
    """What is made smaller, and how.

    Attributes:
        loss: the code of the loss.
        mean: whether a batch's loss is the mean of its samples' losses, else their sum.
        batch_size: samples per iteration.
        target: the total of an epoch's losses at which to return.
    """

    loss: int
    mean: bool
    batch_size: int
    target: float


class Looks(NamedTuple):
    """The epochs of a call at whose end parameters are written down.

    Attributes:
        epochs: int64[looks], ascending; 1 is the first end.
        seen: float64[looks, parameters], where they are written.
    """

    epochs: IntArray
    seen: FloatArray


@compiled
def look(looks: Looks, number: int, epoch: int, parameter: FloatArray) -> int:
    """Write the parameters down if the next look, of this number, is after this epoch; return the next one's number."""
    if number == len(looks.epochs) or looks.epochs[number] != epoch:
        return number
    for p in range(len(parameter)):
        looks.seen[number, p] = parameter[p]
    return number + 1


@compiled
def weight_of(weight: FloatArray, order: Index | None, e: int) -> float:
    """Return the weight of an edge; where edges stand in another order than the weights, `order` says which it is."""
    if order is None:  # decided when this is compiled
        return float(at(weight, e))
    return float(at(weight, at(order, e)))


@compiled
def add_edges(
    acc: Value, rows: FloatArray, c: int, edges: Edges, weight: FloatArray, order: Index | None, u: int
) -> Value:
    """Return acc + Σ w·rows[neighbour] over unit u's edges, for the samples at column c."""
    for e in range(at(edges.start, u), at(edges.start, u + 1)):
        acc = weight_of(weight, order, e) * load(acc, rows, at(edges.unit, e), c) + acc
    return acc


@compiled
def add_edges_of_four(
    p: Value,
    q: Value,
    r: Value,
    t: Value,
    rows: FloatArray,
    c: int,
    edges: Edges,
    weight: FloatArray,
    order: Index | None,
    u: int,
) -> tuple[Value, Value, Value, Value]:
    """Do the same for the units u … u + 3, whose neighbours are the same."""
    start, end = at(edges.start, u), at(edges.start, u + 1)
    m = end - start
    for e in range(start, end):
        x = load(p, rows, at(edges.unit, e), c)
        p = weight_of(weight, order, e) * x + p
        q = weight_of(weight, order, e + m) * x + q
        r = weight_of(weight, order, e + 2 * m) * x + r
        t = weight_of(weight, order, e + 3 * m) * x + t
    return p, q, r, t


@compiled
def preactivate(like: Value, graph: Graph, bias: FloatArray, weight: FloatArray, tile: Tile, u: int, c: int) -> None:
    """s = b + Σ w·z, into the place of z, for unit u or the four from u on, at column c."""
    edges, z = graph.incoming, tile.values
    p = fill(like, at(bias, u))
    if at(edges.group, u) == 1:
        store(z, u, c, add_edges(p, z, c, edges, weight, None, u))
    else:
        q, r, t = fill(like, at(bias, u + 1)), fill(like, at(bias, u + 2)), fill(like, at(bias, u + 3))
        p, q, r, t = add_edges_of_four(p, q, r, t, z, c, edges, weight, None, u)
        store(z, u, c, p)
        store(z, u + 1, c, q)
        store(z, u + 2, c, r)
        store(z, u + 3, c, t)


@compiled
def finish(
    graph: Graph, goal: Goal, tile: Tile, samples: Samples, u: int, start: int, c: int, m: int, s: Value
) -> float:
    """z = σ(s) and σ′(s) of unit u at column c; at an output also ∂E/∂s. Return its share of the losses' total."""
    rule, o = at(graph.rule, u), at(graph.output, u)
    z, slope = activate(rule, s)
    store(tile.values, u, c, z)
    store(tile.deltas, u, c, slope)
    if o < 0 or rule == SOFTMAX:
        return 0.0
    e, g = judge(goal.loss, s, z, load(s, samples.targets, o, start + c))
    if goal.loss != BINARY:
        g = g * slope
    store(tile.residuals, o, c, first(g, m - c))
    return float(total(first(e, m - c)))


@compiled
def normalise(like: Value, graph: Graph, goal: Goal, tile: Tile, samples: Samples, start: int, m: int) -> float:
    """z_i = e^s_i / Σ_k e^s_k over the softmax outputs, and ∂E/∂s; return the losses' total."""
    error = 0.0
    for c in range(0, m, lane_count(like)):
        top = load(like, tile.values, at(graph.softmax, 0), c)
        for u in graph.softmax:
            s = load(top, tile.values, u, c)
            top = where_less(top, s, s, top)
        norm = fill(top, 0.0)
        for u in graph.softmax:
            norm = norm + exp(load(top, tile.values, u, c) - top)
        error += judge_together(graph, goal, tile, samples, start, c, m - c, top, norm)
    return error


@compiled
def judge_together(
    graph: Graph, goal: Goal, tile: Tile, samples: Samples, start: int, c: int, m: int, top: Value, norm: Value
) -> float:
    """Give the softmax outputs at column c their z and ∂E/∂s, given the largest s and Σ e^(s − top)."""
    error, passed, sure = fill(top, 0.0), fill(top, 0.0), fill(top, 0.0)
    for u in graph.softmax:
        o = graph.output[u]
        s = load(top, tile.values, u, c)
        y = load(top, samples.targets, o, start + c)
        z = exp(s - top) / norm
        e, g = judge(goal.loss, s, z, y)
        if goal.loss == CATEGORICAL:
            e, g = y * (top + log(norm) - s), y
        store(tile.values, u, c, z)
        store(tile.residuals, o, c, g)
        error, passed, sure = error + e, passed + g * z, sure + y
    for u in graph.softmax:
        o = graph.output[u]
        z, g = load(top, tile.values, u, c), load(top, tile.residuals, o, c)
        d = z * sure - g if goal.loss == CATEGORICAL else z * (g - passed)
        store(tile.residuals, o, c, first(d, m))
    return float(total(first(error, m)))


@compiled
def forward(
    large: Value,
    small: Value,
    graph: Graph,
    goal: Goal,
    parameter: FloatArray,
    tile: Tile,
    samples: Samples,
    start: int,
    m: int,
) -> float:
    """Take the m samples from `start` on through the network; return the total of their losses."""
    n = len(graph.rule)
    bias, weight = parameter[:n], parameter[n:]
    for u in range(graph.n_inputs):
        for c in range(0, m, lane_count(small)):
            store(tile.values, u, c, load(small, samples.inputs, u, start + c))
    error, u = 0.0, graph.n_inputs
    while u < n:
        for c in range(0, m, lane_count(large)):
            if m - c > lane_count(small):
                preactivate(large, graph, bias, weight, tile, u, c)
            else:
                preactivate(small, graph, bias, weight, tile, u, c)
        for v in range(u, u + at(graph.incoming.group, u)):
            for c in range(0, m, lane_count(small)):
                error += finish(graph, goal, tile, samples, v, start, c, m, load(small, tile.values, v, c))
        u += at(graph.incoming.group, u)
    if len(graph.softmax) > 0:
        error += normalise(small, graph, goal, tile, samples, start, m)
    return error
