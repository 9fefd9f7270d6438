"""Connecting, moving and selecting with a real mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core import edits
from gui.messages import Level
from tests.gui.canvas.hands import ALT, CTRL, SHIFT, draw

KEY = Qt.Key


def test_dragging_from_the_rim_onto_a_unit_draws_an_edge_and_selects_it(pair):
    pair.drag(pair.rim("h"), pair.place("o"))
    assert pair.workspace.selection.keys == (pair.edge_id("h", "o"),)
    assert pair.edits == 1


def test_dragging_from_the_rim_onto_empty_canvas_draws_edge_and_unit_in_one_edit(pair):
    pair.drag(pair.rim("h", 0, 1), (62, 118))
    assert pair.place("h_1") == (60, 120)
    assert pair.edge_id("h", "h_1") in pair.network.edges
    assert pair.workspace.selection.keys == (pair.id_of("h_1"),)
    pair.undo()
    assert pair.labels == ["x", "h", "o"]
    assert list(pair.network.edges) == [pair.edge_id("x", "h")]


def test_while_an_edge_is_drawn_the_impossible_targets_are_grey_and_the_reason_is_shown(pair):
    pair.press(*pair.rim("h"))
    pair.move(40, 60)
    draft = pair.canvas.picture.draft
    assert draft.impossible == {pair.id_of("x"), pair.id_of("h")}
    assert draft.allowed
    pair.move(*pair.place("x"))
    assert not draft.allowed
    assert "input unit" in pair.canvas.picture.bubble.sentence
    pair.move(*pair.place("o"))
    assert draft.allowed
    assert pair.canvas.picture.bubble is None
    pair.key(KEY.Key_Escape)
    assert pair.canvas.picture.draft is None
    pair.release(*pair.place("o"))
    assert pair.edits == 0


def test_a_cycle_is_refused_with_its_sentence_and_lit(hands, qtbot):
    units = {"a": ("hidden", -150, 0), "b": ("hidden", 0, 80), "c": ("hidden", 150, 0)}
    draw(hands.workspace, units, {("a", "b"): 1.0, ("b", "c"): 1.0})
    loop = {*map(hands.id_of, "abc"), hands.edge_id("a", "b"), hands.edge_id("b", "c")}
    hands.press(*hands.rim("c", 0, -1))
    hands.move(*hands.place("a"))
    assert hands.canvas.picture.cycle == loop
    with qtbot.waitSignal(hands.workspace.messages.said) as said:
        hands.release(*hands.place("a"))
    assert said.args[0] is Level.REFUSED
    assert "loop" in said.args[1]
    assert hands.canvas.picture.cycle == loop
    assert "loop" in hands.canvas.picture.bubble.sentence
    assert hands.edits == 0
    hands.key(KEY.Key_Escape)
    assert not hands.canvas.picture.cycle
    assert hands.canvas.picture.bubble is None


def test_an_edge_is_drawn_by_keyboard(pair):
    pair.select("h")
    pair.canvas.connect_from_selected()
    assert pair.canvas.picture.draft.target == pair.id_of("o")
    pair.key(KEY.Key_Left)
    assert pair.canvas.picture.draft.target == pair.id_of("h")
    pair.key(KEY.Key_Right)
    pair.canvas.edit_number()  # the action of Return
    assert pair.edge_id("h", "o") in pair.network.edges
    assert pair.edits == 1


def test_dragging_moves_the_selection_along_the_grid_in_one_edit(pair):
    pair.select("x", "h")
    pair.drag(pair.place("h"), (33, 47))
    assert (pair.place("x"), pair.place("h")) == ((-120, 40), (40, 40))
    assert pair.edits == 1
    pair.undo()
    assert (pair.place("x"), pair.place("h")) == ((-160, 0), (0, 0))
    assert pair.canvas.drawing.positions.tolist() == [[-160, 0], [0, 0], [160, 0]]


def test_alt_lets_go_of_the_grid(pair):
    pair.drag(pair.place("h"), (33, 47), ALT)
    assert pair.place("h") == pytest.approx((33, 47), abs=1)


def test_escape_puts_back_what_is_dragged(pair):
    pair.press(*pair.place("h"))
    pair.move(10, 20)
    pair.move(60, 60)
    assert pair.canvas.drawing.positions[1].tolist() == [60, 60]
    pair.key(KEY.Key_Escape)
    assert pair.canvas.drawing.positions[1].tolist() == [0, 0]
    pair.release(60, 60)
    assert (pair.edits, pair.place("h")) == (0, (0, 0))


def test_training_finishing_does_not_disturb_a_drag(pair):
    document = pair.workspace.document
    pair.press(*pair.place("h"))
    pair.move(10, 20)
    pair.move(60, 60)
    document.perform(edits.edit_edges(document.project, [pair.edge_id("x", "h")], "Train", weight=1.5))
    assert pair.canvas.drawing.positions[1].tolist() == [60, 60]
    pair.release(60, 60)
    assert pair.place("h") == (60, 60)


def test_a_rubber_band_selects_extends_and_toggles(pair):
    selection = pair.workspace.selection
    pair.drag((-220, -60), (60, 60))
    assert set(selection.keys) == {pair.id_of("x"), pair.id_of("h"), pair.edge_id("x", "h")}
    pair.drag((120, -60), (220, 60), SHIFT)
    assert pair.id_of("o") in selection.keys
    assert len(selection.keys) == 4
    pair.drag((120, -60), (220, 60), CTRL)
    assert pair.id_of("o") not in selection.keys
    pair.press(-220, -60)
    pair.move(60, 60)
    pair.key(KEY.Key_Escape)
    assert len(selection.keys) == 3
    assert pair.canvas.picture.band is None
    pair.release(60, 60)
