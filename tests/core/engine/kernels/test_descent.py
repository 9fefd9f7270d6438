"""The kernels' form of a descent; what they compute is compared in tests/core/engine/cases.py."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.engine.job import Descent, State
from core.engine.kernels.compiled import Compiled
from core.engine.kernels.descent import CODES, PLAIN, RULES, way_of
from core.engine.levels import Levels
from core.formulae.optimizers import OPTIMIZERS
from tests.core.engine.cases import NEVER
from tests.core.engine.oracle import dense_plan, random_job, random_parameters


def test_plain_descent_takes_the_short_way_and_nothing_else_does():
    assert way_of(Descent()).rule == PLAIN
    for descent in (Descent(l1=0.1), Descent(l2=0.1), Descent(clip=1.0)):
        assert (way_of(descent).rule, way_of(descent).adds) == (0, True)
    for name, record in OPTIMIZERS.items():
        assert RULES[CODES[name]] is record.rule


def test_decay_acts_where_the_optimizer_says():
    through, beside = way_of(Descent("adam", l2=0.5)), way_of(Descent("adamw", l2=0.5))
    assert (through.slope, through.decay) == (0.5, 0.0)
    assert (beside.slope, beside.decay) == (0.0, 0.5)
    assert through.rule == beside.rule


@pytest.mark.parametrize("kind", [Compiled, Levels])
def test_powers_that_make_no_difference_any_more_are_zero(kind):
    """Numbers near the smallest there are would take the processor ten times as long."""
    job = random_job(dense_plan([1, 1]), 1, descent=Descent("adam", (0.5, 0.5, 1e-8)))
    state = State.starting_from(random_parameters(job.plan))
    kind(job).train(state, 30, None, -math.inf, NEVER)
    np.testing.assert_array_equal(state.powers, [0.5**30] * 2)
    kind(job).train(state, 100, None, -math.inf, NEVER)
    np.testing.assert_array_equal(state.powers, [0.0, 0.0])


def test_weights_run_over_a_chunk_end_without_a_trace_of_it():
    """The numbers of one engine are those with which the other can go on."""
    job = random_job(dense_plan([2, 4, 1]), 6, batch_size=2, descent=Descent("adam", (0.9, 0.999, 1e-8)))
    whole, shared = (State.starting_from(random_parameters(job.plan)) for _ in range(2))
    Compiled(job).train(whole, 20, None, -math.inf, NEVER)
    Levels(job).train(shared, 7, None, -math.inf, NEVER)
    Compiled(job).train(shared, 13, None, -math.inf, NEVER)
    np.testing.assert_allclose(shared.parameter, whole.parameter, rtol=1e-11)
