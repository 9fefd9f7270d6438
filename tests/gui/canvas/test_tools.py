"""What pressing and hovering do with each tool."""

from __future__ import annotations

from core.records import Kind
from gui.canvas.canvas import ToolName
from tests.gui.canvas.hands import CTRL, SHIFT


def test_the_unit_tool_shows_what_a_click_would_place_and_places_it(hands):
    hands.canvas.set_tool(ToolName.UNIT)
    hands.move(60, 60)
    assert hands.canvas.picture.ghost.kind is Kind.HIDDEN
    hands.move(60, 60, SHIFT)
    assert hands.canvas.picture.ghost.kind is Kind.INPUT
    hands.click(60, 60, SHIFT)
    hands.click(200, 60, CTRL)
    hands.click(120, 60)
    assert hands.labels == ["x_1", "o_1", "h_1"]


def test_a_click_on_the_rim_only_selects(pair):
    pair.click(*pair.rim("h"))
    assert pair.workspace.selection.keys == (pair.id_of("h"),)
    assert pair.edits == 0


def test_the_edge_tool_draws_from_anywhere_on_a_unit(pair):
    pair.canvas.set_tool(ToolName.EDGE)
    pair.drag(pair.place("h"), pair.place("o"))
    assert pair.edge_id("h", "o") in pair.network.edges


def test_clicks_select_extend_and_toggle(pair):
    selection = pair.workspace.selection
    pair.click(*pair.place("h"))
    assert selection.keys == (pair.id_of("h"),)
    pair.click(*pair.middle("x", "h"), SHIFT)
    assert selection.keys == (pair.id_of("h"), pair.edge_id("x", "h"))
    pair.click(*pair.place("h"), CTRL)
    assert selection.keys == (pair.edge_id("x", "h"),)
    pair.click(0, 250)
    assert selection.keys == ()


def test_a_click_on_one_of_several_selects_it_alone(pair):
    pair.select("x", "h", "o")
    pair.click(*pair.place("h"))
    assert pair.workspace.selection.keys == (pair.id_of("h"),)
