"""A chunk can be done again, in part, up to one of its looks, or as far as all is finite."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.descent.chunks import Chunk, Works
from core.engine.job import NO_LOOKS, Job, State
from core.formulae.schedules import Rates
from core.plan import Parameters, Plan
from tests.core.engine.oracle import dense_plan, random_job, random_parameters

NEVER = np.zeros(1, np.uint8)


def begun(batch_size=3, before=0, looks=NO_LOOKS):
    """Return works, and a chunk of thirty iterations that starts after some."""
    job = random_job(dense_plan([2, 4, 1]), 7, batch_size=batch_size, rates=Rates(0.05))
    works, state = Works(job, -math.inf), State.starting_from(random_parameters(job.plan))
    works.do(Chunk(state.copy(), before, None, NO_LOOKS), state, NEVER)
    return works, Chunk(state, 30, None, looks)


def test_a_part_of_it_repeats_its_numbers():
    works, chunk = begun()
    state = chunk.start.copy()
    works.do(Chunk(chunk.start, 12, None, NO_LOOKS), state, NEVER)
    again, losses = works.repeat(chunk, 12)
    np.testing.assert_array_equal(again.parameter, state.parameter)
    assert (again.epoch, again.position, len(losses)) == (state.epoch, state.position, 4)


@pytest.mark.parametrize("before", [0, 1, 2])
@pytest.mark.parametrize("batch_size", [3, 7])
def test_a_look_is_found_again_from_the_middle_of_an_epoch_too(batch_size, before):
    works, chunk = begun(batch_size, before, np.array([1, 4]))
    state = chunk.start.copy()
    progress = works.do(chunk, state, NEVER)
    for look in (0, 1):
        again, losses = works.repeat_to(chunk, look)
        np.testing.assert_array_equal(again.parameter, progress.seen[look])
        assert (again.position, len(losses)) == (0, chunk.looks[look])


def test_it_is_repeated_as_far_as_every_weight_is_finite():
    """Of E = |w·x − y| each update adds η·x to w, the eleventh too much for any number."""
    plan = Plan.from_arrays(1, [0, 0], [0], [1], [1], [False, False])
    job = Job(plan, np.array([[0.1]]), np.array([[1.7e308]]), loss="absolute_error", rates=Rates(1.7e308))
    works = Works(job, -math.inf)
    chunk = Chunk(State.starting_from(Parameters(np.zeros(1), np.zeros(2))), 30, None, NO_LOOKS)
    states = [works.repeat(chunk, iterations)[0] for iterations in range(31)]
    finite = [state for state in states if np.isfinite(state.parameter).all()]
    assert len(finite) == 11
    for most in (30, len(finite), 1):
        state, losses = works.repeat_finite(chunk, most)
        np.testing.assert_array_equal(state.parameter, finite[min(most, len(finite) - 1)].parameter)
        assert len(losses) == min(most, len(finite) - 1)


def test_how_fast_it_is_grows_by_steps_only(monkeypatch):
    works, chunk = begun()
    ticks = iter([0.0, 1.0, 2.0, 2.001, 3.0, 3.5])
    monkeypatch.setattr("core.descent.chunks.time.perf_counter", lambda: next(ticks))
    works._rate = 0.0
    found = []
    for _ in range(3):
        works.do(chunk, chunk.start.copy(), NEVER)
        found.append(works.iterations_in(1.0))
    assert found == [30, 8 * 30, 60]
