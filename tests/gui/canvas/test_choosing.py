"""Going from unit to unit by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.canvas.hands import CTRL

KEY = Qt.Key


def test_ctrl_and_an_arrow_go_to_the_nearest_unit_that_way(pair):
    pair.select("h")
    pair.key(KEY.Key_Right, modifiers=CTRL)
    assert pair.workspace.selection.keys == (pair.id_of("o"),)
    pair.key(KEY.Key_Left, KEY.Key_Left, modifiers=CTRL)
    assert pair.workspace.selection.keys == (pair.id_of("x"),)
    pair.key(KEY.Key_Up, modifiers=CTRL)
    assert pair.workspace.selection.keys == (pair.id_of("x"),)


def test_from_an_edge_an_arrow_goes_to_the_end_that_lies_there(pair):
    edge = pair.edge_id("x", "h")
    for arrow, end in ((KEY.Key_Right, "h"), (KEY.Key_Left, "x")):
        pair.workspace.selection.set([edge])
        pair.key(arrow, modifiers=CTRL)
        assert pair.workspace.selection.keys == (pair.id_of(end),)
