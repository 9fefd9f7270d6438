"""The kernels' layout: edges from both ends, groups of four, tiles in whole registers."""

from __future__ import annotations

import numpy as np
import pytest

from core.engine.kernels.lanes import REGISTER
from core.engine.kernels.layout import TILE, aligned, graph_of, padded, tile_for
from tests.core.engine.oracle import dense_plan, random_plan


def test_units_of_a_layer_are_taken_four_at_a_time():
    graph = graph_of(dense_plan([2, 9, 4, 1]))
    assert graph.incoming.group.tolist() == [1, 1, 4, 1, 1, 1, 4, 1, 1, 1, 1, 4, 1, 1, 1, 1]
    assert graph.incoming.back.tolist() == [1, 1, 1, 1, 1, 4, 1, 1, 1, 4, 1, 1, 1, 1, 4, 1]


def test_units_without_edges_are_no_group():
    graph = graph_of(dense_plan([2, 4]))
    assert graph.outgoing.group.tolist() == [1] * 6


@pytest.mark.parametrize("seed", range(5))
def test_members_of_a_group_have_the_same_neighbours(seed):
    plan = random_plan(seed, units=30)
    for edges in graph_of(plan)[4:6]:
        for u in np.flatnonzero(edges.group == 4):
            rows = {tuple(edges.unit[edges.start[v] : edges.start[v + 1]]) for v in range(u, u + 4)}
            assert len(rows) == 1
            assert edges.back[u + 3] == 4


def test_outgoing_edges_are_the_incoming_ones_in_another_order():
    plan = random_plan(1, units=20)
    graph = graph_of(plan)
    np.testing.assert_array_equal(graph.outgoing.unit, plan.target[graph.order])
    assert sorted(graph.order) == list(range(plan.n_edges))


def test_softmax_outputs_and_fixed_parameters_are_listed():
    plan = random_plan(1, output="softmax")
    graph = graph_of(plan)
    assert graph.softmax.tolist() == plan.outputs.tolist()
    assert graph.fixed.tolist() == [0, 1]  # the input units have no bias


@pytest.mark.parametrize("samples", [0, 1, 10, 100, 1000, 10**6])
def test_a_tile_is_whole_registers_that_fit_the_cache(samples):
    plan = dense_plan([10, 80, 10])
    width = tile_for(plan, samples).values.shape[1]
    assert width % (2 * REGISTER) == 0
    assert width * plan.n_units <= TILE or width == 2 * REGISTER


def test_samples_are_cut_evenly():
    plan = dense_plan([10, 80, 10])
    assert tile_for(plan, 1200).values.shape[1] < 640  # two of 600, not one of 992 and one of 208


def test_padding_lets_a_register_be_loaded_at_the_last_sample():
    columns = np.ones((3, 5))
    assert padded(columns).shape == (3, 5 + REGISTER)
    assert padded(columns).sum() == 15


def test_arrays_begin_on_a_cache_line():
    assert all(aligned(3, size).ctypes.data % 64 == 0 for size in range(1, 9))
