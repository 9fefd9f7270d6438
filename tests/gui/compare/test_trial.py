"""The pace is told once the kernels serve, and not while they are still being compiled."""

from __future__ import annotations

from core import engine
from gui.compare import trial
from gui.compare.trial import Trial
from tests.gui.compare.compared import open_xor


def test_it_waits_for_the_kernels_and_then_tells(workspace, qtbot, monkeypatch):
    open_xor(workspace)
    made = Trial(workspace.document)
    ready = []
    monkeypatch.setattr(engine, "kernels_ready", lambda: bool(ready))
    monkeypatch.setattr(engine, "notice", lambda: None)
    monkeypatch.setattr(trial, "pace_of", lambda project: len(project.network.units))
    told = []
    made.told.connect(told.append)
    made._begin()
    assert not told
    assert made._soon.isActive()
    ready.append(True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [4]


def test_it_can_be_left(workspace, qtbot):
    made = Trial(workspace.document)
    made.request()
    made.stop()
    assert not made._soon.isActive()
