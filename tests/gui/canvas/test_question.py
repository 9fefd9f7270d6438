"""The question on the canvas: it lies on what is asked for, and a click or a digit fills it in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.learning.exercise import Part
from core.tracing.steps import Symbol
from gui.canvas.canvas import Canvas
from gui.canvas.question import place_of
from tests.gui.drawn import J, K, O


@pytest.fixture
def canvas(qtbot, chain):
    canvas = Canvas(chain)
    qtbot.addWidget(canvas)
    canvas.resize(800, 400)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.activateWindow()
    canvas.setFocus()
    return canvas


def question(canvas):
    return canvas._question


def middle(canvas):
    return question(canvas).geometry().center()


def near(canvas, place):
    at = canvas.window_point(QPointF(*place)).toPoint()
    return (middle(canvas) - at).manhattanLength() <= 2


def test_it_lies_on_the_number_that_is_asked_for(chain, canvas):
    assert not question(canvas).isVisible()
    chain.practice.begin(Part.FORWARD)
    assert question(canvas).isVisible()
    assert near(canvas, (160, -13))
    chain.practice.answer("2")
    assert near(canvas, (160, 0))
    assert chain.spotlight.beam.owners == {J}
    chain.practice.end()
    assert not question(canvas).isVisible()
    assert not chain.spotlight.beam.owners


def test_it_goes_along_when_the_canvas_is_zoomed_or_moved(chain, canvas):
    chain.practice.begin(Part.FORWARD)
    for move in (canvas.zoom_in, lambda: canvas.pan(QPointF(40, 25)), canvas.zoom_fit):
        move()
        assert near(canvas, (160, -13))


def test_a_click_opens_a_field_and_return_answers(qtbot, chain, canvas):
    chain.practice.begin(Part.FORWARD)
    qtbot.mouseClick(question(canvas), Qt.MouseButton.LeftButton)
    editor = canvas.editing.editor
    QTest.keyClicks(editor, "w_in·x_i")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert chain.practice.line == 1
    assert canvas.editing.editor is None


def test_a_digit_on_the_canvas_answers_and_a_wrong_one_is_said_there(chain, canvas):
    chain.practice.begin(Part.FORWARD)
    chain.practice.answer("2")
    QTest.keyClick(canvas, Qt.Key.Key_2)
    editor = canvas.editing.editor
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "σ is not applied to s_j" in editor.complaint.text()
    editor.setText("0.8808")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert chain.practice.line == 2


def test_every_line_of_the_trace_has_a_place_of_its_own_unit_or_edge(chain, canvas):
    trace = chain.player.trace
    for step in trace.steps:
        x, y = place_of(canvas, step.writes)
        assert -60 <= x <= 600, step.writes
        assert -60 <= y <= 120, step.writes
    delta = next(step.writes for step in trace.steps if step.kind is Symbol.DELTA and step.writes.owner == K)
    assert place_of(canvas, delta)[0] == 320
    loss = next(step.writes for step in trace.steps if step.kind is Symbol.LOSS)
    assert place_of(canvas, loss)[0] > chain.document.project.network.units[O].position[0]


def test_the_question_takes_no_keys(canvas):
    assert question(canvas).focusPolicy() == Qt.FocusPolicy.NoFocus
    assert question(canvas).pos() != QPoint(-1, -1)


def test_the_canvas_has_the_keyboard_when_nothing_is_asked_any_more(qtbot, chain, canvas):
    chain.practice.begin(Part.FORWARD)
    canvas.clearFocus()  # as the bar does that had it
    chain.practice.end()
    qtbot.waitUntil(lambda: canvas.window().focusWidget() is not None)
    assert canvas.isAncestorOf(canvas.window().focusWidget()) or canvas.window().focusWidget() is canvas
