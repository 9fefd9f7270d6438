"""What flows moves for a second after a step or while the steps play, and then nothing is painted any more."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from core import edits
from core.records import EdgeId
from gui.canvas import flow as flows
from gui.canvas.canvas import Canvas
from gui.settings import Key
from tests.gui.drawn import J, X


@pytest.fixture
def canvas(qtbot, chain):
    """Return a canvas with the notebook's chain, shown."""
    canvas = Canvas(chain)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


@pytest.fixture
def clock(monkeypatch):
    """Return a list whose only entry is how many milliseconds have gone by."""
    elapsed = [0]
    monkeypatch.setattr(flows.QElapsedTimer, "elapsed", lambda _: elapsed[0])
    return elapsed


def test_a_line_that_carries_something_flows_for_a_second_and_then_costs_nothing(canvas, clock, chain, qtbot):
    flow = canvas._flow
    assert not flow.running
    chain.player.next()
    assert flow.running
    assert canvas.picture.flowing == 0.0
    spy = QSignalSpy(flow.flowed)
    clock[0] = 400
    flow._on_frame()
    assert canvas.picture.flowing == 0.4
    clock[0] = flows.LASTS_MS + 1
    flow._on_frame()
    assert not flow.running
    assert canvas.picture.flowing is None
    assert spy.count() == 2, "the last frame shows that it has come to rest"


def test_a_line_that_carries_nothing_stands_still(canvas, chain):
    chain.player.go_to(2)
    assert not canvas._flow.running
    assert canvas.picture.flowing is None


def test_while_the_steps_play_it_goes_on(canvas, clock, chain):
    chain.player.toggle_play()
    chain.player.go_to(1)
    clock[0] = 5 * flows.LASTS_MS
    canvas._flow._on_frame()
    assert canvas._flow.running
    chain.player.pause()
    canvas._flow._on_frame()
    assert not canvas._flow.running


def test_an_edit_that_leaves_the_user_at_the_same_line_moves_nothing(canvas, chain):
    chain.player.go_to(1)
    canvas._flow._rest()
    chain.document.perform(edits.move(chain.document.project, {X: (0.0, 40.0)}))
    chain.player.moved.emit()
    assert not canvas._flow.running


def test_with_reduced_motion_nothing_moves_from_then_on(canvas, chain):
    chain.player.go_to(1)
    chain.settings.put(Key.REDUCED_MOTION, True)
    assert not canvas._flow.running
    chain.player.go_to(3)
    assert not canvas._flow.running
    assert canvas.picture.lights.flows, "the arrows still tell what flows"
    chain.settings.put(Key.REDUCED_MOTION, False)
    chain.player.go_to(5)
    assert canvas._flow.running


def test_a_hidden_canvas_and_a_run_come_to_rest(canvas, chain):
    chain.player.go_to(1)
    canvas.hide()
    assert not canvas._flow.running
    chain.player.go_to(3)
    assert not canvas._flow.running
    canvas.show()
    chain.player.go_to(1)
    assert canvas._flow.running
    chain.runner.started.emit()
    assert not canvas._flow.running
    chain.runner.finished.emit()


def test_how_strong_a_flow_is_comes_from_the_trace(canvas, chain):
    chain.player.go_to(1)
    assert canvas.picture.lights.strengths == {EdgeId(X, J): 1.0}


def test_too_much_to_paint_thirty_times_a_second_stands_still(canvas, chain, monkeypatch):
    monkeypatch.setattr(flows, "MOST_MOVING", 0)
    chain.player.go_to(1)
    assert canvas.picture.lights.flows
    assert not canvas._flow.running
