"""From a gradient to new weights: clipping, weight decay and the optimizers, their rules compiled into loops."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from core.engine.job import Descent
from core.engine.kernels.compiler import compiled
from core.engine.kernels.layout import Graph
from core.formulae.optimizers import CLIP_EPSILON, OPTIMIZERS, Rule, descend, next_power
from core.plan import FloatArray

PLAIN = -1
TOUR = -2
RULES = list(dict.fromkeys(record.rule for record in OPTIMIZERS.values()))
CODES = {name: RULES.index(record.rule) for name, record in OPTIMIZERS.items()}
DESCENT, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM, RPROP = range(len(RULES))

plain_rule = compiled(descend)
power_after = compiled(next_power)


class Way(NamedTuple):
    """A `Descent` in the kernels' form.

    Attributes:
        rule: the place among `RULES` of what is computed, `PLAIN` for plain descent with nothing added, `TOUR` where
            nothing is learned and gradients are asked for; see `go_on`.
        adds: whether the gradient is clipped, or λ₁ or λ₂ heard.
        a, b, c: the optimizer's options.
        corrects: whether it divides by 1 − aᵗ and 1 − bᵗ.
        l1, slope, decay: λ₁ and λ₂ in the gradient, and λ₂ on the weight itself.
        clip: the largest norm of a gradient.
    """

    rule: int
    adds: bool
    a: float
    b: float
    c: float
    corrects: bool
    l1: float
    slope: float
    decay: float
    clip: float


class Kept(NamedTuple):
    """What an optimizer keeps, changed in place: m and v, float64[2, parameters], and aᵗ, bᵗ, float64[2]."""

    memory: FloatArray
    powers: FloatArray


def way_of(descent: Descent) -> Way:
    """Lay out a descent."""
    return Way(
        PLAIN if descent.is_plain else CODES[descent.optimizer],
        descent.adds,
        *descent.options,
        OPTIMIZERS[descent.optimizer].corrects,
        descent.l1,
        descent.slope,
        descent.decay,
        descent.clip,
    )


TOUR_OF_POINTS = way_of(Descent())._replace(rule=TOUR)


@compiled
def go_on(graph: Graph, kept: Kept, parameter: FloatArray, gradient: FloatArray, done: int) -> None:
    """Put the gradient in the place of the point that it belongs to, and take the next of `kept`'s for parameters."""
    for k in range(len(graph.fixed)):
        gradient[graph.fixed[k]] = 0.0
    points = kept.memory
    for p in range(len(parameter)):
        points[done, p] = gradient[p]
        if done + 1 < len(points):
            parameter[p] = points[done + 1, p]


def _loop(optimizer_rule: Rule) -> Callable[..., Any]:
    """Compile an optimizer's rule into a loop over all parameters, given `scale` times the gradient to go by."""
    rule = compiled(optimizer_rule)

    @compiled
    def loop(
        first: int, way: Way, kept: Kept, parameter: FloatArray, gradient: FloatArray, scale: float, rate: float
    ) -> None:
        means, squares, p, q = kept.memory[0], kept.memory[1], kept.powers[0], kept.powers[1]
        for i in range(first, len(parameter)):
            change, m, v = rule(scale * gradient[i], means[i], squares[i], p, q, rate, way.a, way.b, way.c)
            parameter[i] += change
            means[i] = m
            squares[i] = v

    return loop


descend_all, momentum_all, nesterov_all, adagrad_all, rmsprop_all, adam_all, rprop_all = map(_loop, RULES)


@compiled
def add(graph: Graph, way: Way, parameter: FloatArray, gradient: FloatArray, scale: float, rate: float) -> None:
    """Make the gradient of the total that of the batch's loss; clip it, and add what λ₁ and λ₂ ask for."""
    square = 0.0
    for i in range(len(gradient)):
        gradient[i] *= scale
        square += gradient[i] * gradient[i]
    if way.clip < np.inf:
        factor = min(1.0, way.clip / (np.sqrt(square) + CLIP_EPSILON))
        for i in range(len(gradient)):
            gradient[i] *= factor
    for i in range(len(graph.rule), len(gradient)):
        w, one = parameter[i], graph.penalised[i]
        gradient[i] += one * (way.slope * w + way.l1 * np.sign(w))
        parameter[i] = w - rate * way.decay * one * w


@compiled
def advance_powers(way: Way, kept: Kept) -> None:
    """Let aᵗ and bᵗ be those of the next update."""
    if way.corrects:
        kept.powers[0] = power_after(kept.powers[0], way.a)
        kept.powers[1] = power_after(kept.powers[1], way.b)


@compiled
def optimize(
    graph: Graph, way: Way, kept: Kept, parameter: FloatArray, gradient: FloatArray, scale: float, rate: float
) -> None:
    """w ← w + Δw for every parameter that is trained, given `scale` times the gradient of the batch's total loss."""
    for k in range(len(graph.fixed)):
        gradient[graph.fixed[k]] = 0.0
    if way.adds:
        add(graph, way, parameter, gradient, scale, rate)
        scale = 1.0
    advance_powers(way, kept)
    if way.rule == MOMENTUM:
        momentum_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    elif way.rule == NESTEROV:
        nesterov_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    elif way.rule == ADAGRAD:
        adagrad_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    elif way.rule == RMSPROP:
        rmsprop_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    elif way.rule == ADAM:
        adam_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    elif way.rule == RPROP:
        rprop_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
    else:
        descend_all(graph.n_inputs, way, kept, parameter, gradient, scale, rate)
