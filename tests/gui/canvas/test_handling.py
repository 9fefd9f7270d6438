"""Tools, gestures and backing out, by real mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.records import Kind
from gui.canvas.canvas import ToolName
from tests.gui.canvas.hands import ALT, SHIFT

KEY = Qt.Key


def test_a_key_turns_the_ghost_into_another_kind(hands):
    hands.canvas.set_tool(ToolName.UNIT)
    hands.move(60, 60)
    QTest.keyPress(hands.canvas, KEY.Key_Shift)
    assert hands.canvas.picture.ghost.kind is Kind.INPUT
    QTest.keyRelease(hands.canvas, KEY.Key_Shift, SHIFT)
    assert hands.canvas.picture.ghost.kind is Kind.HIDDEN


def test_another_tool_takes_the_ghost_away_and_is_told(hands, qtbot):
    hands.canvas.set_tool(ToolName.UNIT)
    hands.move(60, 60)
    with qtbot.waitSignal(hands.canvas.tool_changed) as told:
        hands.canvas.set_tool(ToolName.EDGE)
    assert told.args == [ToolName.EDGE]
    assert hands.canvas.picture.ghost is None


def test_the_rim_shows_that_it_can_be_grasped(pair):
    hints = []
    pair.canvas.hint_changed.connect(hints.append)
    pair.move(*pair.rim("h"))
    assert pair.canvas.picture.rim
    assert "Drag from here" in hints[-1]
    pair.move(*pair.place("h"))
    assert pair.canvas.picture.hovered == pair.id_of("h")
    assert not pair.canvas.picture.rim


def test_escape_backs_out_of_an_edge_drawn_by_keyboard(pair):
    pair.select("h")
    pair.canvas.connect_from_selected()
    pair.key(KEY.Key_Escape)
    assert pair.canvas.picture.draft is None
    assert pair.workspace.selection.keys == (pair.id_of("h"),)
    pair.key(KEY.Key_Escape)
    assert pair.workspace.selection.keys == ()


def test_the_enter_key_connects_and_the_mouse_does_not_disturb(pair):
    pair.select("h")
    pair.canvas.connect_from_selected()
    pair.move(0, 200)
    pair.key(KEY.Key_Enter)
    assert pair.edge_id("h", "o") in pair.network.edges


def test_undo_during_a_gesture_backs_out_of_it(pair):
    pair.drag(pair.rim("h"), pair.place("o"))
    pair.press(*pair.rim("h", 0, 1))
    pair.move(0, 120)
    pair.undo()
    assert pair.canvas.picture.draft is None
    pair.release(0, 120)
    assert pair.labels == ["x", "h", "o"]


def test_an_arrow_with_alt_is_not_the_canvas_own(pair):
    pair.select("h")
    pair.key(Qt.Key.Key_Left, modifiers=ALT)
    assert pair.place("h") == (0.0, 0.0)
    pair.key(Qt.Key.Key_Left)
    assert pair.place("h") != (0.0, 0.0)
