"""Training written out in plain floats, one parameter after another, from the papers' formulae: it shares no code."""

from __future__ import annotations

import math

import numpy as np

from core.engine.job import Job
from core.plan import Parameters


def trained(job: Job, parameters: Parameters, iterations: int, rates: list[float], options: dict) -> np.ndarray:
    """Return biases and weights after so many iterations of tanh or identity units and half the squared error.

    `rates` has η of every epoch; `options` the optimizer's name and its numbers, l1, l2 and clip.
    """
    w = np.concatenate([parameters.biases, parameters.weights]).tolist()
    trains = np.concatenate([job.plan.trains_bias, job.plan.trains_weight]).tolist()
    kept = [{} for _ in w]
    per_epoch = math.ceil(len(job.inputs) / job.batch_size)
    for i in range(iterations):
        first = (i % per_epoch) * job.batch_size
        rows = range(first, min(first + job.batch_size, len(job.inputs)))
        g = [0.0] * len(w)
        for row in rows:
            for p, slope in enumerate(slopes(job.plan, w, job.inputs[row].tolist(), job.targets[row].tolist())):
                g[p] += slope / (len(rows) if job.mean else 1) if trains[p] else 0.0
        update(w, g, trains, kept, i + 1, rates[i // per_epoch], options, job.plan.n_units)
    return np.array(w)


def slopes(plan, w, x, y):
    n = plan.n_units
    edges = list(zip(plan.source.tolist(), plan.target.tolist(), strict=True))
    z, delta, g = [0.0] * n, [0.0] * n, [0.0] * len(w)
    for u in range(n):
        s = x[u] if u < plan.n_inputs else w[u] + sum(w[n + e] * z[i] for e, (i, j) in enumerate(edges) if j == u)
        z[u] = math.tanh(s) if plan.activation[u] == 2 else s
    for u in range(n - 1, plan.n_inputs - 1, -1):
        upper = sum(w[n + e] * delta[j] for e, (i, j) in enumerate(edges) if i == u)
        upper += sum(z[u] - y[o] for o, unit in enumerate(plan.outputs) if unit == u)
        delta[u] = upper * (1 - z[u] ** 2 if plan.activation[u] == 2 else 1)
        g[u] = delta[u]
    for e, (i, j) in enumerate(edges):
        g[n + e] = delta[j] * z[i]
    return g


def update(w, g, trains, kept, t, rate, options, biases):
    norm = math.sqrt(sum(slope**2 for slope in g))
    if "clip" in options:
        factor = min(1.0, options["clip"] / (norm + 1e-6))  # as PyTorch has it
        g = [slope * factor for slope in g]
    for p in range(len(w)):
        if not trains[p]:
            continue
        slope, weight, l2 = g[p], w[p], options.get("l2", 0.0) if p >= biases else 0.0
        if p >= biases:
            slope += options.get("l1", 0.0) * ((weight > 0) - (weight < 0))
        if options["name"] == "adamw":
            w[p] -= rate * l2 * weight
        else:
            slope += l2 * weight
        w[p] += STEPS[options["name"]](slope, kept[p], t, rate)


def momentum(g, kept, t, rate):
    kept["m"] = 0.9 * kept.get("m", 0.0) + g
    return -rate * kept["m"]


def nesterov(g, kept, t, rate):
    kept["m"] = 0.9 * kept.get("m", 0.0) + g
    return -rate * (g + 0.9 * kept["m"])


def adagrad(g, kept, t, rate):
    kept["v"] = kept.get("v", 0.0) + g**2
    return -rate * g / (math.sqrt(kept["v"]) + 1e-10)


def rmsprop(g, kept, t, rate):
    kept["v"] = 0.99 * kept.get("v", 0.0) + 0.01 * g**2
    return -rate * g / (math.sqrt(kept["v"]) + 1e-8)


def adam(g, kept, t, rate):
    kept["m"] = 0.9 * kept.get("m", 0.0) + 0.1 * g
    kept["v"] = 0.999 * kept.get("v", 0.0) + 0.001 * g**2
    return -rate * (kept["m"] / (1 - 0.9**t)) / (math.sqrt(kept["v"] / (1 - 0.999**t)) + 1e-8)


def rprop(g, kept, t, rate):
    step, before = kept.get("step", rate), kept.get("g", 0.0)
    if g * before > 0:
        step = min(1.2 * step, 50.0)
    elif g * before < 0:
        step = max(0.5 * step, 1e-6)
        g = 0.0
    kept["g"], kept["step"] = g, step
    return -step if g > 0 else step if g < 0 else 0.0


STEPS = {
    "gradient_descent": lambda g, kept, t, rate: -rate * g,
    "momentum": momentum,
    "nesterov": nesterov,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
    "adamw": adam,
    "rprop": rprop,
}
