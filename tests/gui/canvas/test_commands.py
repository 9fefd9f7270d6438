"""What menus and keys ask for."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core.records import EdgeId
from tests.gui.canvas.hands import SHIFT

KEY = Qt.Key


def test_units_are_placed_by_keyboard_beside_the_selected_one_and_never_on_another(hands):
    hands.canvas.add_input()
    hands.canvas.add_hidden()
    hands.canvas.add_output()
    hands.select("x_1")
    hands.canvas.add_hidden()
    places = [unit.position for unit in hands.network.units.values()]
    assert hands.labels == ["x_1", "h_1", "o_1", "h_2"]
    assert places[1] == (places[0][0] + 160, places[0][1])
    assert len(set(places)) == 4


def test_insert_places_a_connected_unit_in_one_edit(pair):
    pair.select("h")
    pair.key(KEY.Key_Insert)
    assert EdgeId(pair.id_of("h"), pair.id_of("h_1")) in pair.network.edges
    assert pair.edits == 1
    pair.undo()
    assert "h_1" not in pair.labels


def test_arrow_keys_nudge_and_undo_as_one(pair):
    pair.select("h", "o")
    pair.key(KEY.Key_Down, KEY.Key_Down, KEY.Key_Right)
    pair.key(KEY.Key_Left, modifiers=SHIFT)
    assert pair.place("h") == (19, 40)
    assert pair.edits == 1
    pair.undo()
    assert pair.place("h") == (0, 0)


def test_nudges_of_different_things_undo_one_by_one(pair):
    pair.select("h")
    pair.key(KEY.Key_Down)
    pair.select("o")
    pair.key(KEY.Key_Down)
    pair.undo()
    assert (pair.place("h"), pair.place("o")) == ((0, 20), (160, 0))


def test_select_all_and_delete(pair):
    pair.canvas.select_all()
    assert len(pair.workspace.selection.keys) == 4
    pair.canvas.delete_selected()
    assert not pair.network.units
    assert pair.edits == 1
