"""Kept pictures: made once for a key, and those that take long on a thread, while the last one stands in."""

from __future__ import annotations

import math
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from gui.canvas.kept import Kept, KeptBehind
from tests.conftest import poll

RED, BLUE = QColor("red"), QColor("blue")


def filled(color: QColor):
    """Return what paints a square of a colour at (2, 2), three wide."""
    return lambda painter: painter.fillRect(2, 2, 3, 3, color)


def shown(show, seen: QTransform | None = None) -> QImage:
    """Return what `show(painter)` shows on white."""
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setTransform(seen or QTransform())
    show(painter)
    painter.end()
    return image


def test_it_is_painted_once_for_a_key_and_a_view(qapp):
    kept, painted = Kept(), []

    def paint(painter):
        painted.append(1)
        filled(RED)(painter)

    def show(painter, key="a"):
        kept.show(painter, key, QColor(Qt.GlobalColor.transparent), paint)

    assert shown(show) == shown(show) == shown(filled(RED))
    assert len(painted) == 1
    shown(lambda painter: show(painter, "b"))
    shown(show, QTransform.fromTranslate(4, 0))
    assert len(painted) == 3


@pytest.fixture
def behind(qapp):
    kept = KeptBehind()
    yield kept
    kept.forget()


def made(kept, qtbot) -> None:
    qtbot.waitUntil(lambda: not kept._work.running)


def test_the_last_one_stands_in_moved_and_scaled_until_the_new_one_is_made(behind, qtbot):
    gate, blank = threading.Event(), shown(lambda _painter: None)

    def slow(painter):
        gate.wait()
        filled(BLUE)(painter)

    with qtbot.waitSignal(behind.made):
        shown(lambda painter: behind.show(painter, "red", lambda: filled(RED)))
    assert shown(lambda painter: behind.show(painter, "red", lambda: pytest.fail("made again"))) == shown(filled(RED))
    larger = QTransform.fromScale(2, 2)
    late = shown(lambda painter: behind.show(painter, "blue", lambda: slow), larger)
    assert late == shown(filled(RED), larger) != blank
    gate.set()
    made(behind, qtbot)
    assert shown(lambda painter: behind.show(painter, "blue", lambda: slow), larger) == shown(filled(BLUE), larger)


def test_what_is_asked_for_meanwhile_is_made_next_and_only_the_newest(behind, qtbot):
    gate, prepared = threading.Event(), []

    def ask(key):
        def prepare():
            prepared.append(key)
            return lambda _painter: gate.wait()

        shown(lambda painter: behind.show(painter, key, prepare))

    for key in ("first", "passed over", "last"):
        ask(key)
    assert prepared == ["first"]
    gate.set()
    made(behind, qtbot)
    ask("last")
    assert prepared == ["first", "last"]
    made(behind, qtbot)


def test_one_that_fails_says_so_and_is_not_tried_for_ever(behind, qtbot):
    gate, prepared = threading.Event(), []

    def fail(_painter):
        gate.wait()
        raise ZeroDivisionError

    def show(painter):
        behind.show(painter, "key", lambda: prepared.append(1) or fail)

    with qtbot.captureExceptions() as raised:
        shown(show)
        gate.set()
        made(behind, qtbot)
        shown(show)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert prepared == [1]


def test_what_is_forgotten_is_not_shown_when_it_is_made(behind, qtbot):
    gate = threading.Event()
    shown(lambda painter: behind.show(painter, "key", lambda: lambda _painter: gate.wait()))
    behind.forget()
    gate.set()
    poll(lambda: not any(thread.name == "chainrule-background" for thread in threading.enumerate()))
    qtbot.wait(1)
    assert behind._image.isNull()


def test_what_is_passing_is_made_when_it_has_rested_and_anew_when_it_stays(behind, qtbot):
    prepared = []

    def ask(key, passing=True):
        shown(lambda painter: behind.show(painter, key, lambda: prepared.append(key) or filled(RED), passing))

    ask("first")
    made(behind, qtbot)
    behind._rest_until = math.inf
    ask("second")
    assert prepared == ["first"]
    ask("second", passing=False)
    made(behind, qtbot)
    assert prepared == ["first", "second"]
    behind._rest_until = 0.0
    ask("third")
    made(behind, qtbot)
    ask("third", passing=False)
    made(behind, qtbot)
    assert prepared == ["first", "second", "third", "third"]
