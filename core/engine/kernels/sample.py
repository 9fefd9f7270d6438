"""Training one sample at a time: a batch of one leaves lanes nothing to share, so every number is a plain float.

The way back goes from each unit to the sources of its edges, which adds up Σ w·δ and finds ∂E/∂w in one pass over the
edges. With nothing to sum over samples, every parameter is updated at once; those that training leaves alone get their
numbers back at the end of each iteration.
"""

from core.engine.kernels.batch import Task, reorder, update
from core.engine.kernels.compiler import compiled, kernel
from core.engine.kernels.descent import PLAIN, optimize
from core.engine.kernels.forward import Goal, Samples, finish, look, normalise
from core.engine.kernels.lanes import at, load, store
from core.engine.kernels.layout import Graph, Tile
from core.plan import FloatArray


@compiled
def forward_one(graph: Graph, goal: Goal, parameter: FloatArray, tile: Tile, samples: Samples, column: int) -> float:
    """Take one sample through the network; return its loss. s stays in a register on its way to z."""
    n, edges, error = len(graph.rule), graph.incoming, 0.0
    for u in range(graph.n_inputs):
        store(tile.values, u, 0, load(0.0, samples.inputs, u, column))
    for u in range(graph.n_inputs, n):
        s = at(parameter, u)
        for e in range(at(edges.start, u), at(edges.start, u + 1)):
            s += at(parameter, n + e) * load(0.0, tile.values, at(edges.unit, e), 0)
        error += finish(graph, goal, tile, samples, u, column, 0, 1, s)
    if len(graph.softmax) > 0:
        error += normalise(0.0, graph, goal, tile, samples, column, 1)
    return error


@compiled
def backward_and_descend(graph: Graph, rate: float, parameter: FloatArray, tile: Tile, passed: FloatArray) -> None:
    """δ_j = σ′(s_j)·Σ w·δ + ∂E/∂s_j, ∂E/∂b_j = δ_j and ∂E/∂w_ij = δ_j·z_i; `passed` collects each unit's Σ w·δ.

    Every parameter is updated as soon as its old value has been used.
    """
    n, edges = len(graph.rule), graph.incoming
    for u in range(n - 1, graph.n_inputs - 1, -1):
        delta = at(passed, u) * load(0.0, tile.deltas, u, 0)
        passed[u] = 0.0
        o = at(graph.output, u)
        if o >= 0:
            delta += load(0.0, tile.residuals, o, 0)
        parameter[u] += update(rate, delta)
        for e in range(at(edges.start, u), at(edges.start, u + 1)):
            source, weight = at(edges.unit, e), at(parameter, n + e)
            parameter[n + e] = weight + update(rate, delta * load(0.0, tile.values, source, 0))
            passed[source] += delta * weight


@compiled
def backward_into(
    graph: Graph, parameter: FloatArray, tile: Tile, passed: FloatArray, gradient: FloatArray
) -> None:
    """The same, with the gradient written down for an optimizer that keeps more than the weights."""
    n, edges = len(graph.rule), graph.incoming
    for u in range(graph.n_inputs):
        gradient[u] = 0.0
    for u in range(n - 1, graph.n_inputs - 1, -1):
        delta = at(passed, u) * load(0.0, tile.deltas, u, 0)
        passed[u] = 0.0
        o = at(graph.output, u)
        if o >= 0:
            delta += load(0.0, tile.residuals, o, 0)
        gradient[u] = delta
        for e in range(at(edges.start, u), at(edges.start, u + 1)):
            source = at(edges.unit, e)
            gradient[n + e] = delta * load(0.0, tile.values, source, 0)
            passed[source] += delta * at(parameter, n + e)


@kernel
def train(
    task: Task, parameter: FloatArray, scratch: FloatArray, position: int, error: float, iterations: int
) -> tuple[int, int, int, float, bool]:
    """Make up to so many iterations of one sample each; the same agreement as the batch kernel's `train`.

    `scratch` has a number for each unit, 0 at first, and one for each parameter.
    """
    graph, goal, way, samples, tile = task.graph, task.goal, task.way, task.samples, task.tile
    n = len(graph.rule)
    passed, gradient = scratch[:n], scratch[n:]  # of plain descent, the second holds what training leaves alone
    if way.rule == PLAIN:
        for k in range(len(graph.fixed)):
            gradient[k] = parameter[graph.fixed[k]]
    epoch, n_seen = 0, 0
    for done in range(iterations):
        if task.stop[0]:
            return done, epoch, position, error, True
        if position == 0 and len(task.orders) > 0:
            reorder(samples, task.stored, task.orders, epoch)
        sample_error = forward_one(graph, goal, parameter, tile, samples, position)
        if sample_error - sample_error != 0.0:  # infinite, or not a number
            return done, epoch, position, error, False
        if way.rule == PLAIN:
            backward_and_descend(graph, task.rates[epoch], parameter, tile, passed)
            for k in range(len(graph.fixed)):
                parameter[graph.fixed[k]] = gradient[k]
        else:
            backward_into(graph, parameter, tile, passed, gradient)
            optimize(graph, way, task.kept, parameter, gradient, 1.0, task.rates[epoch])
        position, error = position + 1, error + sample_error
        if position == samples.number:
            task.losses[epoch] = error
            epoch += 1
            n_seen = look(task.looks, n_seen, epoch, parameter)
            if error <= goal.target:
                return done + 1, epoch, 0, 0.0, True
            position, error = 0, 0.0
    return iterations, epoch, position, error, True
