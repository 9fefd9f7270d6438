"""The small sums that engines and trainers share."""

from __future__ import annotations

import numpy as np
import pytest

from core.engine.job import State
from tests.core.engine.oracle import dense_plan, random_job, random_parameters


@pytest.mark.parametrize(("samples", "batch_size", "iterations"), [(10, 5, 2), (10, 4, 3), (1, 1, 1), (7, 7, 1)])
def test_a_short_last_batch_is_an_iteration_too(samples, batch_size, iterations):
    assert random_job(dense_plan([1, 1]), samples, batch_size=batch_size).iterations_per_epoch == iterations


def test_losses_are_reduced_by_their_mean_or_left_as_a_sum():
    plan = dense_plan([1, 1])
    assert random_job(plan, mean=True).reduced(6.0, 4) == 1.5
    assert random_job(plan, mean=False).reduced(6.0, 4) == 6.0


def test_a_state_gives_back_the_numbers_it_began_with():
    plan = dense_plan([2, 3, 1])
    start = random_parameters(plan)
    state = State.starting_from(start)
    copy = state.copy()
    parameters = state.parameters(plan)
    state.parameter[:] = 0
    np.testing.assert_array_equal(parameters.weights, start.weights)
    np.testing.assert_array_equal(parameters.biases, start.biases)
    np.testing.assert_array_equal(copy.parameters(plan).weights, start.weights)
