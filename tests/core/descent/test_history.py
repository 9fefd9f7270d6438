"""A run's history says what the weights were, stays within its memory, and can be rewound."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.descent.history import MOST_MOMENTS, History
from core.descent.training import Trainer
from core.plan import compile_plan
from tests.networks import chain, split


def history_of(project=None, budget=64 << 20, per_epoch=1):
    plan = compile_plan((project or chain()).network)
    return History(plan.units, plan.edges, per_epoch, budget)


def row(history, iteration):
    """Parameters from which the iteration can be read."""
    return np.full(len(history.units) + len(history.edges), float(iteration))


def fill(history, iterations):
    for iteration in iterations:
        history.record(iteration, row(history, iteration))


def test_a_short_run_is_kept_whole():
    history = history_of(per_epoch=5)
    fill(history, range(100))
    assert history.iterations.tolist() == list(range(100))
    kept = history.at(42)
    assert (kept.iteration, kept.epoch) == (42, 8)
    assert kept.parameters.weights.tolist() == [42.0] * 3
    assert kept.parameters.biases.tolist() == [42.0] * 4
    assert not kept.parameters.weights.flags.writeable


def test_a_moment_stays_where_it_is_while_others_come():
    """A large network's history takes 64 MB, and a run would wait for it to be copied."""
    history = history_of(budget=40 * 7 * 8)
    fill(history, range(5))
    first = history.moment(0).parameters.weights
    fill(history, range(5, 500))
    assert len(history) <= 40
    assert history.moment(0).iteration == 0
    assert np.shares_memory(first, history.moment(0).parameters.weights)
    assert not np.shares_memory(first, history.moment(1).parameters.weights)


def test_biases_come_before_weights():
    history = history_of()
    history.record(0, np.arange(7.0))
    assert history.at(0).parameters.biases.tolist() == [0, 1, 2, 3]
    assert history.at(0).parameters.weights.tolist() == [4, 5, 6]
    assert history.column(5).tolist() == [5.0]


def test_a_million_epochs_stay_within_memory_and_keep_beginning_end_and_an_even_spread():
    history = history_of()
    fill(history, range(1_000_001))
    kept = history.iterations
    assert len(kept) <= MOST_MOMENTS
    assert history.n_bytes <= (7 + 1) * 8 * MOST_MOMENTS
    assert (kept[0], kept[-1]) == (0, 1_000_000)
    assert (np.diff(kept) > 0).all()
    assert len(kept[kept < 100]) >= 20  # what happens early is seen
    late = np.diff(kept[kept > 100_000])
    assert late[:-1].max() <= 2 * late[:-1].min()
    assert [history.moment(n).parameters.weights[0] for n in (0, 500, -1)] == [kept[0], kept[500], kept[-1]]


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=400), st.integers(2, 40))
def test_whatever_the_gaps_the_budget_holds_and_the_numbers_belong_together(gaps, most):
    history = history_of(budget=most * 8 * 7)
    fill(history, np.cumsum([0, *gaps]).tolist())
    kept = history.iterations.tolist()
    assert len(kept) <= most
    assert kept[0] == 0
    assert kept[-1] == sum(gaps)
    assert history.column(3).tolist() == kept
    assert kept == sorted(set(kept))


@given(st.lists(st.integers(1, 50), min_size=1, max_size=60), st.integers(0, 4000))
def test_the_nearest_moment_is_found(gaps, wanted):
    history = history_of()
    fill(history, np.cumsum([0, *gaps]).tolist())
    nearest = min(history.iterations.tolist(), key=lambda kept: (abs(kept - wanted), kept))
    assert history.at(wanted).iteration == nearest


def test_what_came_after_can_be_forgotten_and_nothing_comes_twice():
    history = history_of()
    fill(history, range(50))
    history.cut(20)
    assert history.iterations[-1] == 20
    fill(history, [20, 19, 21])
    assert history.iterations[-2:].tolist() == [20, 21]


def test_nothing_kept_is_an_index_error():
    with pytest.raises(IndexError):
        history_of().at(3)
    with pytest.raises(IndexError):
        history_of().moment(0)


@pytest.mark.parametrize("iteration", [0, 1, 7, 63, 1000, 20_000, 10**6])
def test_a_moment_a_gap_on_is_in_another_stretch(iteration):
    history = history_of()
    fill(history, range(0, 50_001, 7))
    assert history._bucket(iteration + 2 * history.gap(iteration)) > history._bucket(iteration)


def trainer_of(project, keep=True, **settings):
    plan = compile_plan(project.network)
    options = replace(project.training, **settings)
    return Trainer(plan, plan.parameters(project.network), *project.samples(), options, keep)


def test_a_trainer_keeps_what_a_run_of_just_so_many_iterations_ends_with():
    trainer = trainer_of(split(), epochs=500)
    history = trainer.history
    end = trainer.advance()
    assert len(history) > 30
    assert history.at(10**9).parameters.weights.tolist() == end.parameters.weights.tolist()
    for index in (0, 3, len(history) // 2, len(history) - 1):
        kept = history.moment(index)
        alone = trainer_of(split(), epochs=500)
        reached = alone.advance(kept.iteration)
        assert reached.parameters.weights.tolist() == kept.parameters.weights.tolist()
        assert reached.epoch == kept.epoch


def test_a_history_changes_no_number():
    with_history, without = trainer_of(split(), epochs=3000), trainer_of(split(), keep=False, epochs=3000)
    assert with_history.advance().parameters.weights.tolist() == without.advance().parameters.weights.tolist()


def test_after_diverging_it_ends_with_the_last_finite_weights():
    trainer = trainer_of(split(), epochs=5000, learning_rate=1e3, loss="squared_error")
    history = trainer.history
    end = trainer.advance()
    assert end.stop is not None
    assert end.stop.reason == "diverged"
    kept = history.moment(-1)
    assert kept.iteration == end.iteration
    assert kept.parameters.weights.tolist() == end.parameters.weights.tolist()
    assert all(np.isfinite(history.column(place)).all() for place in range(len(history.units)))
