"""The way forward gives s, z, σ′ and ∂E/∂s of every unit and sample, and nothing for the padding."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from core.engine.kernels.compiled import _samples
from core.engine.kernels.forward import Goal, forward
from core.engine.kernels.lanes import REGISTER, narrow, wide
from core.engine.kernels.layout import graph_of, tile_for
from core.engine.levels import forward as by_levels
from core.engine.levels import levels_of
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from tests.core.engine.oracle import dense_plan, random_job, random_parameters, random_plan


@njit
def in_lanes(graph, goal, parameter, tile, samples, start, m):
    return forward(wide(), narrow(), graph, goal, parameter, tile, samples, start, m)


@njit
def as_floats(graph, goal, parameter, tile, samples, start, m):
    return forward(0.0, 0.0, graph, goal, parameter, tile, samples, start, m)


@pytest.mark.parametrize("m", [1, 5, REGISTER + 1, 3 * REGISTER])
@pytest.mark.parametrize("output", ["tanh", "sigmoid", "softmax"])
@pytest.mark.parametrize("compiled", [in_lanes, as_floats])
def test_it_agrees_with_numpy(compiled, output, m):
    name = {"sigmoid": "binary_cross_entropy", "softmax": "categorical_cross_entropy"}.get(output, "huber")
    for plan in (random_plan(m, output=output), dense_plan([2, 5, 4, 3], output=output)):
        job, parameters = random_job(plan, m + 2), random_parameters(plan)
        parameter = np.concatenate([parameters.biases, parameters.weights])
        tile = tile_for(plan, m)
        goal = Goal(list(LOSSES).index(name), True, m, 0.0)
        total = compiled(graph_of(plan), goal, parameter, tile, _samples(plan, job.inputs, job.targets), 2, m)
        s, z, _ = by_levels(plan, levels_of(plan), parameter, job.inputs[2:].T)
        y, out, loss = job.targets[2:].T, plan.outputs, LOSSES[name]
        np.testing.assert_allclose(tile.values[:, :m], z, rtol=1e-12, atol=1e-14)
        assert total == pytest.approx(loss.value(z[out], y, s[out]).sum(), rel=1e-12)
        delta = loss.delta([output] * len(out), s[out], z[out], y)
        np.testing.assert_allclose(tile.residuals[:, :m], delta, rtol=1e-10, atol=1e-14)
        assert (tile.residuals[:, m:] == 0).all()
        for u in range(plan.n_inputs, plan.n_units):
            rule = list(ACTIVATIONS.values())[plan.activation[u]]
            if not rule.joint:
                np.testing.assert_allclose(tile.deltas[u, :m], rule.derivative(s[u], z[u]), rtol=1e-10, atol=1e-14)
