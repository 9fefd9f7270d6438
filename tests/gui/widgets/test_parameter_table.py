"""The table of weights and biases: sorted as numbers, copied in full, and a click chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from core.writing.notation import Notation
from gui.widgets.parameter_table import NumberColumn, ParameterTable, Row
from tests.networks import edge

COLUMNS = (NumberColumn("gradient", "∂E/∂w."), NumberColumn("apart", "How far.", rough=True))
ROWS = [
    Row(edge("a", "b"), "w_{a→b}", (0.123456, 3.21e-11)),
    Row(edge("b", "c"), "w_{b→c}", (-2.0, None)),
    Row("b", "b_b", (10.0, 1e-3)),
]


@pytest.fixture
def table(qtbot) -> ParameterTable:
    table = ParameterTable(COLUMNS, "Gradients")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.show_rows(ROWS, Notation(4))
    return table


def shown(table, column=0):
    model = table.parameters
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_numbers_are_written_as_the_column_asks(table):
    assert shown(table, 1) == ["0.1235", "−2", "10"]
    assert shown(table, 2) == ["3.2e−11", "—", "0.001"]
    model = table.parameters
    tips = [model.data(model.index(row, 2), Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert tips == ["3.21e−11", "Not computed yet."]
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == ["w, b", "gradient", "apart"]


def test_a_click_on_a_heading_sorts_by_number_and_leaves_what_is_missing_last(table, qtbot):
    header = table.horizontalHeader()
    for order in (["b", edge("a", "b"), edge("b", "c")], [edge("a", "b"), "b", edge("b", "c")]):
        header.setSortIndicator(2, Qt.SortOrder.DescendingOrder if order[0] == "b" else Qt.SortOrder.AscendingOrder)
        assert [row.owner for row in table.parameters.rows] == order
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert table.parameters.rows == ROWS


def test_a_click_on_a_row_chooses_it_and_selecting_by_hand_says_nothing(table, qtbot):
    chosen = []
    table.chosen.connect(chosen.append)
    table.select(["b"])
    assert (table.selected(), chosen) == (["b"], [])
    place = table.visualRect(table.parameters.index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [edge("b", "c")]


def test_the_selection_stays_while_rows_come_in(table):
    table.select(["b"])
    table.show_rows([*ROWS, Row("c", "b_c", (1.0, 1.0))], Notation(4))
    assert table.selected() == ["b"]


def test_copying_gives_every_row_in_full(table, qtbot):
    table.setFocus()
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "parameter\tgradient\tapart"
    assert lines[1] == "w_{a→b}\t0.123456\t3.21e-11"
    assert lines[2] == "w_{b→c}\t-2\t"
    assert len(lines) == 4


def test_other_columns_begin_anew(table):
    table.parameters.show_columns((NumberColumn("η", "Learning rate."),))
    assert table.parameters.rowCount() == 0
    table.show_rows([Row("b", "b_b", (0.5,))], Notation(4))
    assert (shown(table, 1), table.parameters.columnCount()) == (["0.5"], 2)
