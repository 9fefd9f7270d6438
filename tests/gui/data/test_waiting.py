"""Waiting: none for what is quick, else a dialog that shows how far it is and hears Cancel."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from gui.data.waiting import waited_for
from tests.conftest import poll


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def when_shown(act) -> None:
    """Call with the progress dialog as soon as it is there."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QProgressDialog):
        act(dialog)
    else:
        QTimer.singleShot(5, lambda: when_shown(act))


def test_what_is_quick_is_there_without_a_dialog(window):
    assert waited_for(window, "Reading …", lambda _heard: 7) == 7
    assert not window.findChildren(QProgressDialog)


def test_long_work_shows_how_far_it_is(window, monkeypatch):
    monkeypatch.setattr("gui.data.waiting._SOON_SECONDS", 0)
    gate, seen = threading.Event(), []

    def work(heard):
        assert threading.current_thread() is not threading.main_thread()
        heard(0.4)
        gate.wait()
        return "done"

    def look(dialog):
        seen.append((dialog.labelText(), dialog.value()))
        if dialog.value() == 40:
            gate.set()
        else:
            QTimer.singleShot(5, lambda: look(dialog))

    when_shown(look)
    assert waited_for(window, "Reading flowers …", work) == "done"
    assert seen[-1] == ("Reading flowers …", 40)


def test_cancel_ends_the_wait_and_the_work(window, monkeypatch):
    monkeypatch.setattr("gui.data.waiting._SOON_SECONDS", 0)
    stopped = []

    def work(heard):
        try:
            while True:
                heard(0.1)
        finally:
            stopped.append(1)

    when_shown(lambda dialog: dialog.cancel())
    assert waited_for(window, "Reading …", work) is None
    assert poll(lambda: bool(stopped))


def test_what_goes_wrong_is_not_swallowed(window, qtbot):
    def fail(_heard):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        waited_for(window, "Reading …", fail)
