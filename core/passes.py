"""The forward and backward pass, unit by unit in plain numpy: slow, exact in its order, and what a trace shows.

Every sum runs over a unit's edges in the plan's order, one at a time, so that a number is the same to the last bit
whether one sample is computed or a thousand. Training does the same at machine speed in `core.engine`.
"""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, Activation, Array
from core.losses import Loss
from core.plan import Parameters, Plan

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
        for u in range(len(plan.units)):
            into = slice(plan.incoming_start[u], plan.incoming_start[u + 1])
            s[u] = _added(s[u], parameters.weights[into, None] * z[plan.source[into]])
            if plan.has_bias[u]:
                s[u] += parameters.biases[u]
            if not _rule(plan, u).joint:
                z[u] = _rule(plan, u).function(s[u])
        if joint:
            z[joint] = _rule(plan, joint[0]).function(s[joint])
    return Forward(s, z)


def backward(plan: Plan, parameters: Parameters, passed: Forward, targets: Array, loss: Loss) -> Backward:
    """Compute E, every δ and every ∂E/∂w for `targets` [samples, output units], from the forward pass."""
    s, z = passed.preactivations, passed.activations
    outputs, y = plan.outputs, np.ascontiguousarray(targets.T)
    names = [_rule(plan, u).name for u in outputs]
    deltas = np.zeros_like(s)
    chain = np.zeros((len(plan.edges), s.shape[1]))
    with np.errstate(all="ignore"):
        slopes = np.array([_rule(plan, u).derivative(s[u], z[u]) for u in range(len(s))]).reshape(s.shape)
        output_deltas = loss.delta(names, s[outputs], z[outputs], y)
        deltas[outputs] = output_deltas
        returned = np.zeros_like(s)
        if loss.fused_with is None:
            returned[outputs] = loss.slope(z[outputs], y)
        for u in reversed(range(len(s))):
            out = plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]]
            received = deltas[plan.target[out]]
            chain[out] = parameters.weights[out, None] * slopes[u]
            deltas[u] = _added(deltas[u], received * chain[out])
            returned[u] = _added(returned[u], received * parameters.weights[out, None])
        gradients = deltas[plan.target] * z[plan.source]
        terms = loss.terms(z[outputs], y, s[outputs])
    return Backward(terms, output_deltas, slopes, chain, deltas, gradients, returned)


def _added(start: Array, terms: Array) -> Array:
    """Add to `start` [samples] the rows of `terms` [edges, samples], one after another."""
    return np.asarray(np.add.accumulate(np.concatenate([start[None], terms]))[-1])


def _rule(plan: Plan, unit: int) -> Activation:
    return _RULES[int(plan.activation[unit])]
