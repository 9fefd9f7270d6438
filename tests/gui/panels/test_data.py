"""The Data panel by hand: type, empty, copy, cut, paste, add and remove rows, and pick the sample to step."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from core import edits
from core.records import Part
from gui.panels.data import EMPTY, DataPanel
from gui.widgets.empty_state import EmptyState
from tests.gui.drawn import O, X, draw_chain
from tests.gui.plots.drawn import draw
from tests.gui.shown import click_cell, double_click_cell, shown, type_into

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot, chain):
    rows = np.array([[1.0, 3.0], [0.5, 2.0], [1 / 3, 1.0]])
    chain.document.perform(edits.set_cells(chain.document.project, 0, 0, rows))
    chain.document.undo_stack.clear()
    return shown(qtbot, DataPanel(chain), size=(420, 300))


@pytest.fixture
def said(chain):
    sentences = []
    chain.messages.said.connect(lambda level, sentence, ids: sentences.append(sentence))
    return sentences


def values(chain):
    rows = chain.document.project.dataset.values
    return [[None if np.isnan(v) else v for v in row] for row in rows.tolist()]


def editor(panel):
    return panel.table.viewport().findChild(QLineEdit)


def end(qtbot, panel):
    """Press Return in the editor; the table takes the number when it comes round to it."""
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    QApplication.processEvents()


def select(qtbot, panel, first, last):
    click_cell(qtbot, panel.table, *first)
    click_cell(qtbot, panel.table, *last, modifier=SHIFT)


def press(qtbot, panel, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(panel.table, key, modifier)


def test_a_number_is_typed_over_a_cell(qtbot, chain, panel):
    click_cell(qtbot, panel.table, 1, 0)
    qtbot.keyClicks(panel.table, "7")
    type_into(qtbot, editor(panel), ",25")
    end(qtbot, panel)
    assert values(chain)[1] == [7.25, 2.0]
    chain.document.undo_stack.undo()
    assert values(chain)[1] == [0.5, 2.0]
    assert not chain.document.undo_stack.canUndo()


def test_a_double_click_edits_the_number_in_full_and_leaves_it_alone(qtbot, chain, panel):
    double_click_cell(qtbot, panel.table, 2, 0)
    assert editor(panel).text() == "0.3333333333333333"
    end(qtbot, panel)
    assert values(chain)[2][0] == 1 / 3
    assert not chain.document.undo_stack.canUndo()


def test_bad_text_stays_open_with_a_red_line_and_escape_restores(qtbot, chain, panel):
    double_click_cell(qtbot, panel.table, 0, 0)
    editor(panel).selectAll()
    type_into(qtbot, editor(panel), "1..5")
    end(qtbot, panel)
    assert editor(panel).text() == "1..5"
    assert "1..5" in editor(panel).complaint
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    assert values(chain)[0] == [1.0, 3.0]


def test_bad_text_that_is_left_is_said_and_changes_nothing(qtbot, chain, panel, said):
    double_click_cell(qtbot, panel.table, 0, 0)
    editor(panel).selectAll()
    type_into(qtbot, editor(panel), "one")
    click_cell(qtbot, panel.table, 2, 1)
    assert values(chain)[0] == [1.0, 3.0]
    assert any("one" in sentence for sentence in said)


def test_an_emptied_editor_empties_the_cell(qtbot, chain, panel):
    double_click_cell(qtbot, panel.table, 0, 1)
    editor(panel).selectAll()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Delete)
    end(qtbot, panel)
    assert values(chain)[0] == [1.0, None]


def test_delete_empties_the_selected_cells_in_one_edit(qtbot, chain, panel):
    select(qtbot, panel, (0, 0), (1, 1))
    press(qtbot, panel, Qt.Key.Key_Delete)
    assert values(chain)[:2] == [[None, None], [None, None]]
    chain.document.undo_stack.undo()
    assert values(chain)[:2] == [[1.0, 3.0], [0.5, 2.0]]


def test_typing_in_the_last_row_adds_a_sample(qtbot, chain, panel):
    click_cell(qtbot, panel.table, 3, 0)
    qtbot.keyClicks(panel.table, "9")
    end(qtbot, panel)
    assert values(chain)[3] == [9.0, None]


def test_copy_is_in_full_and_pastes_back_as_it_was(qtbot, chain, panel):
    select(qtbot, panel, (1, 0), (2, 1))
    press(qtbot, panel, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "0.5\t2\n0.3333333333333333\t1\n"
    click_cell(qtbot, panel.table, 3, 0)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)
    assert values(chain)[3:] == values(chain)[1:3]


def test_cut_copies_and_empties(qtbot, chain, panel):
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "1\n"
    assert values(chain)[0] == [None, 3.0]


def test_a_pasted_block_grows_the_table_in_one_edit(qtbot, chain, panel, said):
    QGuiApplication.clipboard().setText("10\t20\r\n30\t40\r\n50\t60\r\n")
    click_cell(qtbot, panel.table, 2, 0)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)
    assert values(chain)[2:] == [[10.0, 20.0], [30.0, 40.0], [50.0, 60.0]]
    assert said == ["Pasted 3 rows × 2 columns."]
    assert len(panel.table.selectedIndexes()) == 6
    chain.document.undo_stack.undo()
    assert len(values(chain)) == 3
    assert not chain.document.undo_stack.canUndo()


def paste(qtbot, panel, text, row, column):
    QGuiApplication.clipboard().setText(text)
    click_cell(qtbot, panel.table, row, column)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)


def test_headings_that_name_units_say_where_the_columns_go(qtbot, chain, panel, said):
    paste(qtbot, panel, "o\tx_i\n10\t20\n30\t40\n", 2, 1)
    assert values(chain)[2:] == [[20.0, 10.0], [40.0, 30.0]]
    assert said == ["Pasted 2 rows × 2 columns into the columns that the first row names: o, x_i."]
    paste(qtbot, panel, "o (target)\n7\n8\n", 0, 0)
    assert values(chain)[:2] == [[1.0, 7.0], [0.5, 8.0]]
    chain.document.undo_stack.undo()
    assert values(chain)[:2] == [[1.0, 3.0], [0.5, 2.0]]


def test_headings_that_name_something_else_are_left_out_and_it_says_so(qtbot, chain, panel, said):
    paste(qtbot, panel, "height\tweight\n10\t20\n", 0, 0)
    assert values(chain)[0] == [10.0, 20.0]
    assert said == [
        "Pasted 1 row × 2 columns; the first row, “height, weight”, names no units of this network and was left out."
    ]


def test_a_bad_cell_is_refused_by_row_and_column_and_nothing_is_half_pasted(qtbot, chain, panel, said):
    before = values(chain)
    QGuiApplication.clipboard().setText("10\t20\n30\tforty\n")
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)
    assert values(chain) == before
    assert "Row 2, column 2 " in said[0]
    assert "forty" in said[0]


def test_a_block_that_is_too_wide_is_refused(qtbot, chain, panel, said):
    before = values(chain)
    QGuiApplication.clipboard().setText("1\t2\n")
    click_cell(qtbot, panel.table, 0, 1)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)
    assert values(chain) == before
    assert "room for 1" in said[0]


def test_the_systems_decimal_comma_decides_where_a_comma_could_mean_both(qtbot, chain, panel, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(QLocale.Language.German))
    QGuiApplication.clipboard().setText("1,5\n2,5\n")
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_V, CONTROL)
    assert [row[0] for row in values(chain)[:2]] == [1.5, 2.5]


def test_rows_are_added_by_button_and_by_key(qtbot, chain, panel):
    qtbot.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    assert values(chain)[3] == [None, None]
    assert panel.table.currentIndex().row() == 3
    click_cell(qtbot, panel.table, 1, 0)
    press(qtbot, panel, Qt.Key.Key_Insert)
    assert values(chain)[1:3] == [[None, None], [0.5, 2.0]]
    assert chain.document.undo_stack.count() == 2


def test_rows_are_removed_by_button_and_by_key(qtbot, chain, panel):
    select(qtbot, panel, (0, 0), (1, 0))
    qtbot.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    assert values(chain) == [[1 / 3, 1.0]]
    chain.document.undo_stack.undo()
    click_cell(qtbot, panel.table, 2, 1)
    press(qtbot, panel, Qt.Key.Key_Minus, CONTROL)
    assert values(chain) == [[1.0, 3.0], [0.5, 2.0]]


def test_the_last_row_can_go_as_well_and_come_back(qtbot, chain, panel):
    select(qtbot, panel, (0, 0), (2, 1))
    press(qtbot, panel, Qt.Key.Key_Minus, CONTROL)
    assert values(chain) == []
    assert panel.table.model().rowCount() == 1
    chain.document.undo_stack.undo()
    assert len(values(chain)) == 3


def test_a_click_on_a_rows_number_steps_it(qtbot, chain, panel):
    header = panel.table.verticalHeader()
    place = QPoint(header.width() // 2, header.sectionViewportPosition(1) + 5)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chain.player.sample == 1
    assert panel.table.model().headerData(1, Qt.Orientation.Vertical) == "▶ 2"


def test_the_button_and_the_key_step_the_current_row(qtbot, chain, panel):
    click_cell(qtbot, panel.table, 2, 0)
    qtbot.mouseClick(panel.step_button, Qt.MouseButton.LeftButton)
    assert chain.player.sample == 2
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_Return, CONTROL)
    assert chain.player.sample == 0


def test_buttons_are_only_offered_where_there_is_a_row(qtbot, panel):
    click_cell(qtbot, panel.table, 3, 0)
    assert not panel.step_button.isEnabled()
    assert not panel.remove_button.isEnabled()
    click_cell(qtbot, panel.table, 0, 0)
    assert panel.step_button.isEnabled()


def test_without_columns_it_says_what_to_place(qtbot, workspace):
    panel = shown(qtbot, DataPanel(workspace))
    empty = panel.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.sentence == EMPTY
    assert not panel.table.isVisible()


def test_the_table_comes_with_the_first_column(qtbot, workspace):


    panel = shown(qtbot, DataPanel(workspace))
    draw_chain(workspace)
    assert panel.table.isVisible()


def test_ctrl_z_is_left_to_the_window(qtbot, chain, panel):
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_Delete)
    press(qtbot, panel, Qt.Key.Key_Z, CONTROL)
    assert values(chain)[0] == [None, 3.0]  # no action of a window here, and the table does nothing of its own


def test_the_tables_keys_come_before_the_windows(qtbot, chain, panel):
    zoomed = []
    action = QAction("Zoom out", panel.window())
    action.setShortcut(QKeySequence("Ctrl+-"))
    action.triggered.connect(lambda checked: zoomed.append(1))
    panel.window().addAction(action)
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_Minus, CONTROL)
    assert (len(values(chain)), zoomed) == (2, [])


def test_edits_are_made_in_the_document_only(qtbot, chain, panel):
    changes = []
    chain.document.changed.connect(changes.append)
    click_cell(qtbot, panel.table, 0, 0)
    press(qtbot, panel, Qt.Key.Key_Delete)
    assert [list(change) for change in changes] == [[Part.DATA]]
    assert chain.document.project.dataset.value(0, X) is None
    assert chain.document.project.dataset.value(0, O) == 3.0
    assert QApplication.focusWidget() is panel.table


@pytest.mark.parametrize(("width", "inputs", "fit"), [(397, 2, True), (640, 1, True), (397, 9, False)])
def test_columns_share_the_width_where_they_fit(qtbot, workspace, width, inputs, fit):
    draw(workspace, inputs, 1)
    table = shown(qtbot, DataPanel(workspace), size=(width, 220)).table
    ends = [table.columnViewportPosition(n) + table.columnWidth(n) for n in range(inputs + 1)]
    assert (ends[-1] <= table.viewport().width()) is fit
    assert not fit or ends[-1] > table.viewport().width() - len(ends)
    narrowest = table.fontMetrics().horizontalAdvance("x_8 (target)")
    assert all(table.columnWidth(n) > narrowest for n in range(inputs + 1))
