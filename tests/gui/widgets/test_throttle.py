"""A throttle works at once, then as often as its interval allows, and never loses the last request."""

import pytest
from PySide6.QtCore import QObject

from gui.widgets.throttle import Throttle


@pytest.fixture
def parent(qapp):
    made = QObject()
    yield made
    made.deleteLater()


def test_many_requests_are_one_at_once_and_one_later(qtbot, parent):
    done = []
    throttle = Throttle(lambda: done.append(1), 20, parent)
    for _ in range(100):
        throttle.request()
    assert len(done) == 1
    qtbot.waitUntil(lambda: len(done) == 2)
    qtbot.waitUntil(lambda: not throttle.waiting)
    assert len(done) == 2


def test_what_is_asked_for_can_be_done_now(parent):
    done = []
    throttle = Throttle(lambda: done.append(1), 60_000, parent)
    throttle.request()
    throttle.flush()
    assert len(done) == 1
    throttle.request()
    throttle.request()
    throttle.flush()
    assert len(done) == 3
    assert not throttle.waiting
