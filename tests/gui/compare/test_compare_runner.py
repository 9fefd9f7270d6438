"""A comparison runs beside the window, tells how far it is, and can be cancelled."""

from __future__ import annotations

import pytest

from core.errors import NotReadyError
from core.project import Project
from gui.compare.compare_runner import CompareRunner
from gui.compare.wish import Wish
from tests.networks import xor_with_skip


def test_it_runs_to_its_end(qtbot):
    runner = CompareRunner()
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.start(xor_with_skip(), Wish(5, epochs=20))
        assert runner.running
    assert sorted(run.setup.seed for run in runner.results) == [0, 1, 2, 3, 4]
    assert runner.said.startswith("5 runs in ")


def test_cancelling_keeps_what_has_ended_and_says_so(qtbot):
    runner = CompareRunner()
    assert runner.said == ""
    runner.start(xor_with_skip(), Wish(40, epochs=100_000_000, measure=None))
    qtbot.waitUntil(lambda: runner.comparison.progress > 0, timeout=20_000)
    assert runner.said.startswith("0 of 40 runs done")
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.cancel()
    assert not runner.running
    assert runner.said == "Cancelled: 0 of 40 runs had ended and are kept."


def test_what_can_not_be_trained_leaves_the_last_one_alone(qtbot):
    runner = CompareRunner()
    with pytest.raises(NotReadyError):
        runner.start(Project(), Wish())
    assert runner.comparison is None
    assert not runner.running


def test_an_error_in_a_thread_reaches_the_window(qtbot, monkeypatch):
    monkeypatch.setattr("core.compare.comparison.starting_parameters", lambda *_: 1 / 0)
    runner = CompareRunner()
    with qtbot.captureExceptions() as errors:
        runner.start(xor_with_skip(), Wish(3, epochs=5))
        qtbot.waitUntil(lambda: not runner.running, timeout=20_000)
    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
