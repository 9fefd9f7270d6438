"""Training and evaluation of whole batches, several samples at a time.

The samples are taken in tiles that stay in the cache, and within a tile in lanes that stay in registers.

    forward    s_j = b_j + Σ w_ij·z_i,  z_j = σ(s_j)
    backward   δ_i = σ′(s_i)·Σ w_ij·δ_j, plus ∂E/∂s_i at an output
    gradients  ∂E/∂w_ij = Σ over samples of δ_j·z_i,  ∂E/∂b_j = Σ over samples of δ_j

Parameters and gradients are one row each: the biases of all units, then the weights of all edges.
"""

from typing import NamedTuple

from core.engine.job import Flag, Orders
from core.engine.kernels.compiler import compiled, kernel
from core.engine.kernels.descent import PLAIN, TOUR, Kept, Way, go_on, optimize, plain_rule
from core.engine.kernels.forward import Goal, Looks, Samples, add_edges, add_edges_of_four, forward, look
from core.engine.kernels.gradients import add_gradients
from core.engine.kernels.lanes import REGISTER, at, fill, load, narrow, store, wide
from core.engine.kernels.layout import Graph, Index, Tile
from core.engine.kernels.rules import Value
from core.plan import FloatArray

WIDE = 2 * REGISTER


# Backward


@compiled
def put_delta(graph: Graph, tile: Tile, u: int, c: int, passed: Value) -> None:
    """δ = σ′·Σ w·δ + ∂E/∂s, into the place of σ′, given the sum over the outgoing edges."""
    delta = passed * load(passed, tile.deltas, u, c)
    o = at(graph.output, u)
    if o >= 0:
        delta = delta + load(delta, tile.residuals, o, c)
    store(tile.deltas, u, c, delta)


@compiled
def pass_back(like: Value, graph: Graph, weight: FloatArray, tile: Tile, u: int, c: int) -> None:
    """Give unit u, or the four from u on, their δ at column c."""
    edges, zero = graph.outgoing, fill(like, 0.0)
    if at(edges.group, u) == 1:
        put_delta(graph, tile, u, c, add_edges(zero, tile.deltas, c, edges, weight, graph.order, u))
    else:
        p, q, r, t = add_edges_of_four(zero, zero, zero, zero, tile.deltas, c, edges, weight, graph.order, u)
        put_delta(graph, tile, u, c, p)
        put_delta(graph, tile, u + 1, c, q)
        put_delta(graph, tile, u + 2, c, r)
        put_delta(graph, tile, u + 3, c, t)


@compiled
def backward(graph: Graph, parameter: FloatArray, tile: Tile, m: int) -> None:
    """Give every unit that is no input its δ, for m samples."""
    u = len(graph.rule)
    weight = parameter[u:]
    while u > graph.n_inputs:
        u -= at(graph.outgoing.back, u - 1)
        for c in range(0, m, WIDE):
            if m - c > REGISTER:
                pass_back(wide(), graph, weight, tile, u, c)
            else:
                pass_back(narrow(), graph, weight, tile, u, c)


# Training


class Task(NamedTuple):
    """What a call is to do: on what, how, and where its results go.

    Attributes:
        graph, goal, way: the network, what is made smaller, and what a gradient is turned into.
        rates: η of each epoch touched.
        kept: what the optimizer keeps.
        samples: the data in the order in which they are taken.
        stored: the data as they are stored.
        orders: where it has rows, `samples` becomes `stored` in the order of the next row at each epoch's start; a
            call that begins within an epoch finds it in the order of row 0.
        tile: scratch for the samples taken at once.
        losses: receives each completed epoch's total.
        looks: receives the parameters at the end of some epochs.
        stop: set where it is to return at once.
    """

    graph: Graph
    goal: Goal
    way: Way
    rates: FloatArray
    kept: Kept
    samples: Samples
    stored: Samples
    orders: Orders
    tile: Tile
    losses: FloatArray
    looks: Looks
    stop: Flag


@compiled
def update(rate: float, gradient: float) -> float:
    """Δw of plain descent."""
    return float(plain_rule(gradient, 0.0, 0.0, 0.0, 0.0, rate, 0.0, 0.0, 0.0)[0])


@compiled
def descend(graph: Graph, parameter: FloatArray, gradient: FloatArray, scale: float, rate: float) -> None:
    """Plain descent for every parameter that is trained, given `scale` times the gradient of the batch's total loss."""
    for p in graph.fixed:
        gradient[p] = 0.0
    for p in range(len(parameter)):
        parameter[p] += update(rate, scale * gradient[p])


@compiled
def reorder(samples: Samples, stored: Samples, orders: Orders, epoch: int) -> None:
    """Put the samples into an epoch's order."""
    for i in range(orders.shape[1]):
        s = orders[epoch, i]
        for row in range(stored.inputs.shape[0]):
            samples.inputs[row, i] = stored.inputs[row, s]
        for row in range(stored.targets.shape[0]):
            samples.targets[row, i] = stored.targets[row, s]


@kernel
def train(
    task: Task, parameter: FloatArray, gradient: FloatArray, position: int, error: float, iterations: int
) -> tuple[int, int, int, float, bool]:
    """Make up to so many iterations from a position within an epoch on, whose losses' total so far is `error`.

    `gradient` is scratch. Returns the iterations made, the epochs completed, the position and total reached, and
    whether the loss stayed finite.
    """
    graph, goal, way, samples, tile = task.graph, task.goal, task.way, task.samples, task.tile
    width = tile.values.shape[1]
    epoch, n_seen = 0, 0
    for done in range(iterations):
        if position == 0 and len(task.orders) > 0:
            reorder(samples, task.stored, task.orders, epoch)
        for p in range(len(gradient)):
            gradient[p] = 0.0
        end = min(position + goal.batch_size, samples.number)
        batch_error = 0.0
        for start in range(position, end, width):
            if task.stop[0]:
                return done, epoch, position, error, True
            m = min(width, end - start)
            batch_error += forward(wide(), narrow(), graph, goal, parameter, tile, samples, start, m)
            backward(graph, parameter, tile, m)
            add_gradients(graph, tile, gradient, m)
        if batch_error - batch_error != 0.0:  # infinite, or not a number
            return done, epoch, position, error, False
        scale = 1.0 / (end - position) if goal.mean else 1.0
        if way.rule == PLAIN:
            descend(graph, parameter, gradient, scale, task.rates[epoch])
        elif way.rule == TOUR:
            go_on(graph, task.kept, parameter, gradient, done)
        else:
            optimize(graph, way, task.kept, parameter, gradient, scale, task.rates[epoch])
        position, error = end, error + batch_error
        if position == samples.number:
            task.losses[epoch] = error
            epoch += 1
            n_seen = look(task.looks, n_seen, epoch, parameter)
            if error <= goal.target:
                return done + 1, epoch, 0, 0.0, True
            position, error = 0, 0.0
    return iterations, epoch, position, error, True


@kernel
def evaluate(
    graph: Graph,
    goal: Goal,
    samples: Samples,
    tile: Tile,
    parameters: FloatArray,
    units: Index,
    activations: FloatArray,
    losses: FloatArray,
) -> None:
    """Go through the network at each of many [points, parameters].

    `losses` receives the total of each, and `activations` z of the units asked for: [point, place in `units`, sample].
    """
    width = tile.values.shape[1]
    for point in range(len(parameters)):
        parameter, error = parameters[point], 0.0
        for start in range(0, samples.number, width):
            m = min(width, samples.number - start)
            error += forward(wide(), narrow(), graph, goal, parameter, tile, samples, start, m)
            for k in range(len(units)):
                for c in range(m):
                    activations[point, k, start + c] = tile.values[units[k], c]
        losses[point] = error
