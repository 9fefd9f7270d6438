"""The canvas as a whole: first clicks, Tab, the empty state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.health import Ailment, Finding
from core.records import Kind
from gui.canvas.canvas import Canvas, ToolName
from gui.canvas.gestures import KeyConnect
from gui.canvas.paint_ailments import place_of
from tests.gui.canvas.hands import ALT, CTRL, SHIFT

KEY = Qt.Key


def test_a_double_click_on_the_empty_canvas_places_a_hidden_unit_on_the_grid_and_selects_it(hands):
    hands.double_click(47, -33)
    (unit_id, unit), *others = hands.network.units.items()
    assert not others
    assert (unit.kind, unit.position) == (Kind.HIDDEN, (40.0, -40.0))
    assert hands.workspace.selection.keys == (unit_id,)
    assert hands.canvas.editing.editor is None


def test_a_double_click_with_shift_places_an_input_and_with_ctrl_an_output(hands):
    hands.double_click(-100, 0, SHIFT)
    hands.double_click(100, 0, CTRL)
    assert [unit.kind for unit in hands.network.units.values()] == [Kind.INPUT, Kind.OUTPUT]


def test_without_snapping_a_unit_stands_where_it_was_clicked(hands):
    hands.double_click(47, -33, ALT)
    x, y = hands.unit("h_1").position
    assert (x, y) == pytest.approx((47, -33), abs=1)


def test_tab_walks_units_then_edges_and_then_leaves(pair):
    walked = []
    for _ in range(4):
        pair.key(KEY.Key_Tab)
        walked += pair.workspace.selection.keys
    assert walked == [*map(pair.id_of, "xho"), pair.edge_id("x", "h")]
    pair.key(KEY.Key_Backtab, modifiers=SHIFT)
    assert pair.workspace.selection.keys == (pair.id_of("o"),)


def test_an_empty_canvas_shows_how_to_begin_until_the_first_unit(hands):
    empty = hands.canvas.grab().toImage()
    hands.double_click(0, 0)
    hands.workspace.selection.clear()
    hands.undo()
    again = hands.canvas.grab().toImage()
    assert empty == again
    hands.workspace.document.undo_stack.redo()
    assert hands.canvas.grab().toImage() != empty


def test_a_canvas_of_its_own_begins_with_the_select_tool(hands):
    assert isinstance(hands.canvas, Canvas)
    assert hands.canvas.tool is ToolName.SELECT
    assert not isinstance(hands.canvas._gesture, KeyConnect)


def test_the_pointer_on_a_mark_is_on_its_unit_and_the_tip_tells_the_reason(pair, monkeypatch):
    unit, told = pair.id_of("h"), []
    pair.canvas.picture.ailments = {unit: [Finding(Ailment.DEAD, unit, "It never fires.")]}
    place = place_of(Kind.HIDDEN, 0)
    pair.move(place.x(), place.y())
    assert (pair.canvas.picture.hovered, pair.canvas.picture.rim) == (unit, False)
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *rest: told.append(text))
    at = pair.at(place.x(), place.y())
    QApplication.sendEvent(pair.canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert "It never fires." in told[0]
