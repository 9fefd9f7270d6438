"""What comes late is loaded once, on a thread of its own, and announced on the window's."""

import threading

from PySide6.QtCore import QObject, QThread

from gui.late import Late


class Slow:
    """Something that takes until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.loads: list[threading.Thread] = []
        self.there = False

    def load(self) -> None:
        self.loads.append(threading.current_thread())
        self.go.wait(10)
        self.there = True

    def is_there(self) -> bool:
        return self.there


def test_it_is_loaded_on_another_thread_once_and_announced_on_the_window_s(qtbot):
    slow, parent = Slow(), QObject()
    load = slow.load
    waiting = [Late(load, slow.is_there, parent), Late(load, slow.is_there, parent)]
    told = []
    for late in waiting:
        late.ready.connect(lambda: told.append(QThread.currentThread().isMainThread()))
        late.want()
        late.want()
    assert not told
    slow.go.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, True]
    assert len(slow.loads) == 1
    assert slow.loads[0] is not threading.main_thread()


def test_what_is_there_already_is_not_waited_for(qtbot):
    slow, parent = Slow(), QObject()
    slow.there = True
    Late(slow.load, slow.is_there, parent).want()
    assert not slow.loads


def test_who_waits_may_go_before_it_comes(qtbot):
    slow, parent = Slow(), QObject()
    Late(slow.load, slow.is_there, parent).want()
    del parent
    slow.go.set()
    qtbot.waitUntil(slow.is_there)
