"""Networks to try engines on, and gradients found without any of their code: plain floats and central differences."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from core.engine.job import Job, State
from core.formulae.activations import ACTIVATIONS
from core.formulae.schedules import Rates
from core.plan import Parameters, Plan

RULES = [name for name, rule in ACTIVATIONS.items() if not rule.joint]
LOSSES_FOR = {
    "any": ["half_squared_error", "squared_error", "absolute_error", "huber"],
    "sigmoid": ["binary_cross_entropy"],
    "softmax": ["categorical_cross_entropy"],
}


def random_plan(seed: int, rules: list[str] | None = None, output: str = "identity", units: int = 9) -> Plan:
    """Draw a DAG of two input units, two output units and skip edges; outputs feed others where that is allowed."""
    random = np.random.default_rng(seed)
    names = list(ACTIVATIONS)
    last = units - 2 if output == "softmax" else units - 1
    pairs = {(int(random.integers(0, u)), u) for u in range(2, last)} | {(u - 1, u) for u in range(last, units)}
    pairs |= {(i, j) for i in range(last) for j in range(max(2, i + 1), units) if random.random() < 0.5}
    pairs = {(i, j) for i, j in pairs if i < (units - 2 if output == "softmax" else units)}
    pairs |= {(2, units - 2), (3, units - 1)}
    edges = sorted(pairs, key=lambda pair: pair[::-1])
    chosen = random.choice(RULES if rules is None else rules, units)
    activation = [names.index(rule) for rule in chosen]
    outputs = [units - 1, units - 2]  # in another order than their positions
    activation[units - 2 :] = [names.index(output)] * 2
    return Plan.from_arrays(
        2, activation, [i for i, _ in edges], [j for _, j in edges], outputs, [u >= 2 for u in range(units)]
    )


def dense_plan(sizes: list[int], rule: str = "tanh", output: str = "identity") -> Plan:
    """Return a layered network, whose units can be taken four at a time."""
    names = list(ACTIVATIONS)
    start = np.cumsum([0, *sizes])
    layers = [np.arange(a, b) for a, b in pairwise(start)]
    pairs = [(i, j) for before, layer in pairwise(layers) for j in layer for i in before]
    activation = np.full(start[-1], names.index(rule))
    activation[layers[-1]] = names.index(output)
    activation[layers[0]] = names.index("identity")
    sources, targets = np.array(pairs).T
    return Plan.from_arrays(sizes[0], activation, sources, targets, layers[-1], np.arange(start[-1]) >= sizes[0])


def random_parameters(plan: Plan, seed: int = 0) -> Parameters:
    """Draw numbers that keep the preactivations moderate, so that rounding is not blown up from layer to layer."""
    random = np.random.default_rng(seed)
    fan_in = np.diff(plan.incoming_start)[plan.target]
    weights = random.normal(0, 1, plan.n_edges) / np.sqrt(fan_in)
    return Parameters(weights, random.normal(0, 0.3, plan.n_units) * plan.has_bias)


def random_job(plan: Plan, samples: int = 7, seed: int = 1, **settings: object) -> Job:
    random = np.random.default_rng(seed)
    targets = random.uniform(0.1, 0.9, (samples, len(plan.outputs)))
    if "learning_rate" in settings:
        settings["rates"] = Rates(settings.pop("learning_rate"))
    return Job(plan, random.normal(size=(samples, plan.n_inputs)), targets, **{"batch_size": samples, **settings})


def gradient(engine: type, job: Job, parameters: Parameters) -> np.ndarray:
    """Return what one iteration of plain descent with η = 1 goes down: the gradient, biases first."""
    state = State.starting_from(parameters)
    before = state.parameter.copy()
    engine(job).train(state, 1, None, -math.inf, np.zeros(1, np.uint8))
    return before - state.parameter


def central_differences(job: Job, parameters: Parameters, h: float = 1e-5) -> np.ndarray:
    """Return the gradient of the reduced loss, one parameter moved at a time."""
    middle = np.concatenate([parameters.biases, parameters.weights])
    slope = np.zeros_like(middle)
    moves = np.concatenate([job.plan.trains_bias, job.plan.trains_weight])
    for p in np.flatnonzero(moves):
        ends = []
        for sign in (1, -1):
            moved = middle.copy()
            moved[p] += sign * h
            ends.append(loss(job, moved))
        slope[p] = (ends[0] - ends[1]) / (2 * h)
    return slope


def loss(job: Job, parameter: np.ndarray) -> float:
    """Return the reduced loss, computed one float at a time."""
    total = sum(
        sample_loss(job, parameter.tolist(), x, y)
        for x, y in zip(job.inputs.tolist(), job.targets.tolist(), strict=True)
    )
    return total / job.samples if job.mean else total


def sample_loss(job: Job, parameter: list[float], x: list[float], y: list[float]) -> float:
    plan, n = job.plan, job.plan.n_units
    names = [list(ACTIVATIONS)[code] for code in plan.activation]
    s = [*x, *parameter[plan.n_inputs : n]]
    z = [0.0] * n
    for u in range(n):
        for e in range(plan.incoming_start[u], plan.incoming_start[u + 1]):
            s[u] += parameter[n + e] * z[plan.source[e]]
        z[u] = s[u] if names[u] == "softmax" else activation(names[u], s[u])
    logits = [s[u] for u in plan.outputs]
    if names[plan.outputs[0]] == "softmax":
        norm = sum(math.exp(logit) for logit in logits)
        return sum(term(job.loss, math.exp(logit) / norm, t) for logit, t in zip(logits, y, strict=True))
    return sum(term(job.loss, z[u], t) for u, t in zip(plan.outputs, y, strict=True))


def activation(name: str, s: float) -> float:
    return {
        "identity": lambda: s,
        "sigmoid": lambda: 1 / (1 + math.exp(-s)),
        "tanh": lambda: math.tanh(s),
        "relu": lambda: max(s, 0.0),
        "leaky_relu": lambda: s if s > 0 else s / 100,
        "softplus": lambda: math.log(1 + math.exp(s)),
        "silu": lambda: s / (1 + math.exp(-s)),
        "gelu": lambda: s * (1 + math.erf(s / math.sqrt(2))) / 2,
        "sine": lambda: math.sin(s),
        "gaussian": lambda: math.exp(-(s**2)),
    }[name]()


def term(name: str, z: float, y: float) -> float:
    r = abs(z - y)
    return {
        "half_squared_error": lambda: r**2 / 2,
        "squared_error": lambda: r**2,
        "absolute_error": lambda: r,
        "huber": lambda: r**2 / 2 if r < 1 else r - 0.5,
        "binary_cross_entropy": lambda: -y * math.log(z) - (1 - y) * math.log(1 - z),
        "categorical_cross_entropy": lambda: -y * math.log(z),
    }[name]()
