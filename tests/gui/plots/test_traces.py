"""Traces measure a few moments at a time, remember them, and get to the end."""

import numpy as np

from core.descent.history import History
from core.records import UnitId
from gui.plots import traces
from gui.plots.traces import MOST, Traces


def history_of(count):
    history = History((UnitId("a"),), (), iterations_per_epoch=2)
    for iteration in range(count):
        history.record(iteration, np.array([float(iteration)]))
    return history


def value(parameters):
    return parameters.biases**2


def measure_all(kept, history):
    rounds = 0
    while True:
        kept.begin()
        found = kept.of(history, ("square",), value)
        rounds += 1
        if kept.is_done:
            return found, rounds


def test_every_value_is_that_of_its_moment():
    (x, y), _ = measure_all(Traces(), history_of(50))
    assert x.tolist() == [n / 2 for n in range(50)]
    assert y[:, 0].tolist() == [n * n for n in range(50)]


def test_a_long_history_is_measured_at_few_moments_the_first_and_the_last_among_them():
    (x, y), _ = measure_all(Traces(), history_of(1500))
    assert len(x) <= 2 * MOST
    assert (x[0], x[-1]) == (0, 1499 / 2)
    assert np.array_equal(y[:, 0], (2 * x) ** 2)


def test_without_time_each_round_still_gets_on(monkeypatch):
    monkeypatch.setattr(traces, "_SECONDS", -1.0)
    kept, history = Traces(), history_of(9)
    kept.begin()
    x, _ = kept.of(history, ("square",), value)
    assert 1 <= len(x) < 9
    assert not kept.is_done


def test_nothing_is_measured_twice_and_all_can_be_forgotten():
    kept, history, calls = Traces(), history_of(20), []

    def counting(parameters):
        calls.append(1)
        return value(parameters)

    for _ in range(3):
        kept.begin()
        kept.of(history, ("square",), counting)
    assert len(calls) == 20
    kept.forget(history)
    kept.begin()
    kept.of(history, ("square",), counting)
    assert len(calls) == 40


def test_growing_measures_only_what_is_new():
    kept, history, calls = Traces(), history_of(20), []

    def counting(parameters):
        calls.append(1)
        return value(parameters)

    kept.begin()
    kept.of(history, ("square",), counting)
    history.record(20, np.array([20.0]))
    kept.begin()
    kept.of(history, ("square",), counting)
    assert len(calls) == 21
