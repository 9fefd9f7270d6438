"""Typing numbers and names on the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core import edits
from core.data.dataset import Dataset
from core.tracing.trace import Quantity, Symbol

KEY = Qt.Key


def test_typing_a_number_sets_the_weight_of_the_selected_edge(pair):
    pair.click(*pair.middle("x", "h"))
    pair.type("-1,5e-1")
    pair.key(KEY.Key_Return)
    assert pair.edge("x", "h").weight == -0.15
    assert pair.edits == 1
    assert QApplication.focusWidget() is pair.canvas
    assert pair.workspace.selection.keys == (pair.edge_id("x", "h"),)


def test_typing_a_number_sets_a_bias_or_the_value_of_an_input(pair):
    pair.click(*pair.place("h"))
    pair.type(".5")
    pair.key(KEY.Key_Return)
    assert pair.unit("h").bias == 0.5
    pair.click(*pair.place("x"))
    pair.type("3")
    pair.key(KEY.Key_Return)
    assert pair.workspace.document.project.dataset.value(0, pair.id_of("x")) == 3.0


def test_a_number_typed_on_several_edges_is_given_to_all_in_one_edit(pair):
    pair.drag(pair.rim("h"), pair.place("o"))
    pair.workspace.selection.set(pair.network.edges)
    before = pair.edits
    pair.type("7")
    pair.key(KEY.Key_Return)
    assert [edge.weight for edge in pair.network.edges.values()] == [7.0, 7.0]
    assert pair.edits == before + 1


def test_a_text_that_is_no_number_keeps_the_editor_open_with_a_sentence(pair):
    pair.click(*pair.middle("x", "h"))
    pair.type("1x")
    pair.key(KEY.Key_Return)
    editor = pair.canvas.editing.editor
    assert editor is not None
    assert "not a number" in editor.complaint.text()
    assert editor.complaint.isVisible()
    pair.key(KEY.Key_Escape)
    assert pair.canvas.editing.editor is None
    assert pair.edge("x", "h").weight == 2.0


def test_tab_keeps_the_number_and_goes_to_the_next_edge(pair):
    pair.drag(pair.rim("h"), pair.place("o"))
    pair.click(*pair.middle("x", "h"))
    pair.type("4")
    pair.key(KEY.Key_Tab)
    assert pair.edge("x", "h").weight == 4.0
    assert pair.workspace.selection.keys == (pair.edge_id("h", "o"),)
    pair.type("6")
    pair.key(KEY.Key_Return)
    assert pair.edge("h", "o").weight == 6.0


def test_a_click_elsewhere_keeps_what_was_typed(pair):
    pair.click(*pair.middle("x", "h"))
    pair.type("4")
    pair.click(0, 250)
    assert pair.edge("x", "h").weight == 4.0


def test_a_double_click_on_a_unit_renames_it_and_a_taken_name_is_refused_where_it_is_typed(pair):
    pair.double_click(*pair.place("h"))
    pair.type("o")
    pair.key(KEY.Key_Return)
    assert "already" in pair.canvas.editing.editor.complaint.text()
    pair.type("u_2")
    pair.key(KEY.Key_Return)
    assert pair.labels == ["x", "u_2", "o"]


def test_letters_typed_in_the_editor_are_no_commands(pair):
    pair.select("h")
    pair.canvas.rename_selected()
    pair.type("c h")
    pair.key(KEY.Key_Return)
    assert pair.labels == ["x", "c h", "o"]
    assert pair.canvas.picture.draft is None


def test_y_opens_the_target_of_an_output(pair):
    pair.click(*pair.place("o"))
    pair.key(KEY.Key_Y)
    assert pair.canvas.editing.editor.accessibleName() == "Target y"
    pair.type("0.5")
    pair.key(KEY.Key_Return)
    document = pair.workspace.document
    assert document.project.dataset.value(0, pair.id_of("o")) == 0.5
    assert document.undo_stack.undoText() == "Set y of o"


def test_without_an_output_y_says_what_to_do(pair, qtbot):
    pair.select("h")
    with qtbot.waitSignal(pair.workspace.messages.said):
        pair.key(KEY.Key_Y)
    assert pair.canvas.editing.editor is None


def test_the_target_editor_leaves_other_units_alone(pair):
    pair.select("x", "o")
    pair.canvas.editing.edit_target()
    pair.type("2")
    pair.key(KEY.Key_Return)
    dataset = pair.workspace.document.project.dataset
    assert (dataset.value(0, pair.id_of("x")), dataset.value(0, pair.id_of("o"))) == (None, 2.0)


def test_in_a_batch_a_value_is_typed_into_the_row_that_is_shown(pair):
    pair.drag(pair.rim("h"), pair.place("o"))
    project, player = pair.workspace.document.project, pair.workspace.player
    rows = Dataset(project.dataset.columns, np.array([[1.0, 0.5], [2.0, 0.25]]))
    assert pair.workspace.document.perform(edits.set_data(project, "Type", rows))
    player.toggle_batch()
    player.go_to(player.trace.written_at[Quantity(Symbol.ACTIVATION, pair.id_of("h"), 1)] + 1)
    pair.click(*pair.place("x"))
    pair.type("3")
    pair.key(KEY.Key_Return)
    assert pair.workspace.document.project.dataset.values.tolist() == [[1.0, 0.5], [3.0, 0.25]]
