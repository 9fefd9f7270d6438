"""Work beside the window: its results come in order, it can be stopped, and what goes wrong is not swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from gui.background import Background


@pytest.fixture
def work(qapp: object) -> Background:
    return Background()


def gated(gate: threading.Event) -> Iterator[int]:
    yield 1
    gate.wait()
    yield 2
    yield 3


def test_quick_work_is_there_at_once(work, qtbot):
    news = []
    work.advanced.connect(lambda: news.append(list(work.results)))
    work.start(iter(range(5)), 5)
    qtbot.waitUntil(lambda: not work.running)
    assert (work.results, work.total) == ([0, 1, 2, 3, 4], 5)
    assert news[-1] == work.results


def test_long_work_shows_how_far_it_is_and_can_be_stopped(work, qtbot):
    gate = threading.Event()
    work.start(gated(gate), 3)
    qtbot.waitUntil(lambda: work.results == [1])
    assert work.running
    with qtbot.waitSignal(work.finished):
        work.stop()
    gate.set()
    assert not work.running
    assert work.results == [1]


def test_a_new_start_forgets_the_old_work(work, qtbot):
    gate = threading.Event()
    work.start(gated(gate), 3)
    work.start(iter("ab"), 2)
    gate.set()
    qtbot.waitUntil(lambda: not work.running)
    assert work.results == ["a", "b"]


def test_an_error_comes_out_on_the_windows_thread(work, qtbot):
    def broken() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    with qtbot.captureExceptions() as caught:
        try:
            work.start(broken(), 2)
        except ValueError as error:
            caught.append((ValueError, error, None))
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "broken"
    assert not work.running
