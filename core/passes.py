"""The forward and backward pass in plain numpy, generation by generation: exact in its order, and what a trace shows.

Every sum runs over a unit's edges in the plan's order, one at a time, so that a number is the same to the last bit
whether one sample is computed or a thousand. Training does the same at machine speed in `core.engine`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.engine.levels import levels_of
from core.formulae.activations import ACTIVATIONS, Activation, Array
from core.formulae.losses import Loss
from core.plan import IntArray, Parameters, Plan

_RULES: tuple[Activation, ...] = tuple(ACTIVATIONS.values())


@dataclass(frozen=True, slots=True)
class Forward:
    """The forward pass: `preactivations` s and `activations` z, each [units, samples]."""

    preactivations: Array
    activations: Array


@dataclass(frozen=True, slots=True)
class Backward:
    """The loss and the backward pass.

    Attributes:
        terms: each output unit's share of E, [output units, samples].
        output_deltas: ∂E/∂s_o from the loss alone, [output units, samples]: the first lines of the cache.
        slopes: σ′(s), [units, samples].
        chain: ∂s_j/∂s_i = w_ij·σ′(s_i) of each edge i→j, [edges, samples]: the other lines of the cache.
        deltas: δ_i = ∂E/∂s_i = Σ_j δ_j·∂s_j/∂s_i, [units, samples]; also the gradient of the bias.
        gradients: ∂E/∂w_ij = δ_j·z_i, [edges, samples].
        activation_gradients: ∂E/∂z_i = Σ_j δ_j·w_ij, at an output unit after the loss's own ∂E/∂ŷ, [units, samples];
            a loss that is computed straight from s has none, which leaves the sum over the edges.
    """

    terms: Array
    output_deltas: Array
    slopes: Array
    chain: Array
    deltas: Array
    gradients: Array
    activation_gradients: Array


def forward(plan: Plan, parameters: Parameters, inputs: Array) -> Forward:
    """Compute s and z of every unit for `inputs` [samples, input units]."""
    s = np.zeros((len(plan.units), len(inputs)))
    z = np.zeros_like(s)
    s[: plan.n_inputs] = inputs.T
    joint = [u for u in plan.outputs if _rule(plan, u).joint]
    with np.errstate(all="ignore"):
        _activate(s, z, _by_rule(plan, 0, plan.n_inputs))
        for level in levels_of(plan):
            edges, own = level.edges, slice(level.start, level.end)
            np.add.at(s, plan.target[edges], parameters.weights[edges, None] * z[plan.source[edges]])
            biased = level.start + np.flatnonzero(plan.has_bias[own])
            s[biased] += parameters.biases[biased, None]
            _activate(s, z, ((level.start + places, rule) for rule, places in level.rules))
        if joint:
            z[joint] = _rule(plan, joint[0]).function(s[joint])
    return Forward(s, z)


def _activate(s: Array, z: Array, by_rule: Iterable[tuple[IntArray, Activation]]) -> None:
    """Compute z of units, rule by rule, but for a rule over all outputs."""
    for units, rule in by_rule:
        if not rule.joint:
            z[units] = rule.function(s[units])


def backward(plan: Plan, parameters: Parameters, passed: Forward, targets: Array, loss: Loss) -> Backward:
    """Compute E, every δ and every ∂E/∂w for `targets` [samples, output units], from the forward pass."""
    s, z = passed.preactivations, passed.activations
    outputs, y = plan.outputs, np.ascontiguousarray(targets.T)
    names = [_rule(plan, u).name for u in outputs]
    deltas, slopes, returned = np.zeros_like(s), np.zeros_like(s), np.zeros_like(s)
    with np.errstate(all="ignore"):
        for units, rule in _by_rule(plan, 0, len(s)):
            slopes[units] = rule.derivative(s[units], z[units])
        output_deltas = loss.delta(names, s[outputs], z[outputs], y)
        deltas[outputs] = output_deltas
        if loss.fused_with is None:
            returned[outputs] = loss.slope(z[outputs], y)
        chain = parameters.weights[:, None] * slopes[plan.source]
        starts = [0, *(level.start for level in levels_of(plan)), len(s)]
        for start, end in reversed([*pairwise(starts)]):
            out = plan.outgoing_edge[plan.outgoing_start[start] : plan.outgoing_start[end]]
            received = deltas[plan.target[out]]
            np.add.at(deltas, plan.source[out], received * chain[out])
            np.add.at(returned, plan.source[out], received * parameters.weights[out, None])
        gradients = deltas[plan.target] * z[plan.source]
        terms = loss.terms(z[outputs], y, s[outputs])
    return Backward(terms, output_deltas, slopes, chain, deltas, gradients, returned)


def _by_rule(plan: Plan, start: int, end: int) -> Iterator[tuple[IntArray, Activation]]:
    """Yield the units from one position to another that have the same rule, and the rule."""
    codes = plan.activation[start:end]
    for code in np.unique(codes).tolist():
        yield start + np.flatnonzero(codes == code), _RULES[code]


def _rule(plan: Plan, unit: int) -> Activation:
    return _RULES[int(plan.activation[unit])]
