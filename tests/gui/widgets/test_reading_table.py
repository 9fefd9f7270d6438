"""Tables to read: rows are selected whole, copied by key, sorted by headings; letters and edits are not theirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest

from gui.widgets.reading_table import ReadingTable
from tests.gui.shown import click_cell, double_click_cell, shown


class Numbers(ReadingTable):
    def __init__(self):
        super().__init__("Numbers")
        model = QStandardItemModel(self)
        for row in (("b", "2"), ("a", "3"), ("c", "1")):
            model.appendRow([QStandardItem(text) for text in row])
        self.setModel(model)
        self.set_up()
        self.copied = 0

    def copy(self):
        self.copied += 1


@pytest.fixture
def table(qtbot):
    return shown(qtbot, Numbers())


def first_column(table):
    return [table.model().index(row, 0).data() for row in range(3)]


def test_it_is_named_and_a_click_selects_a_whole_row_that_no_key_edits(table, qtbot):
    assert table.accessibleName() == "Numbers"
    click_cell(qtbot, table, 1, 0)
    assert [(index.row(), index.column()) for index in table.selectedIndexes()] == [(1, 0), (1, 1)]
    double_click_cell(qtbot, table, 1, 1)
    QTest.keyClicks(table, "c9")
    assert table.state() == ReadingTable.State.NoState
    assert table.currentIndex().row() == 1, "a letter doesn't go to the row that begins with it"
    assert first_column(table) == ["b", "a", "c"]


def test_the_copy_key_copies_and_others_are_the_tables(table, qtbot):
    click_cell(qtbot, table, 0, 0)
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (table.copied, table.currentIndex().row()) == (1, 1)


def test_headings_sort_where_they_are_let(table):
    header = table.horizontalHeader()
    assert not table.isSortingEnabled()
    table.sort_by_headings()
    assert first_column(table) == ["b", "a", "c"], "not before one is clicked"
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(0) + 8)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert first_column(table) == ["a", "b", "c"]
    assert header.isSortIndicatorClearable()
