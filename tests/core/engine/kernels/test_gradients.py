"""Sums over samples, for any number of edges, units and samples."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from core.engine.kernels.gradients import add_gradients
from core.engine.kernels.layout import graph_of, tile_for
from tests.core.engine.oracle import dense_plan, random_plan


@njit
def compute(graph, tile, gradient, m):
    add_gradients(graph, tile, gradient, m)


@pytest.mark.parametrize("m", [1, 8, 30])
@pytest.mark.parametrize("plan", [dense_plan([1, 4, 5, 9, 2]), dense_plan([7, 4, 3]), random_plan(8, units=30)])
def test_every_edge_gets_its_product_and_every_unit_its_sum(plan, m):
    tile, random = tile_for(plan, m), np.random.default_rng(0)
    tile.values[:] = random.normal(size=tile.values.shape)
    tile.deltas[:, :m] = random.normal(size=(plan.n_units, m))  # those of the padding are 0
    gradient = np.ones(plan.n_units + plan.n_edges)
    compute(graph_of(plan), tile, gradient, m)
    delta, z = tile.deltas[:, :m], tile.values[:, :m]
    biases = delta.sum(axis=1) * (np.arange(plan.n_units) >= plan.n_inputs)
    weights = (delta[plan.target] * z[plan.source]).sum(axis=1)
    np.testing.assert_allclose(gradient, 1 + np.concatenate([biases, weights]), rtol=1e-12, atol=1e-13)
