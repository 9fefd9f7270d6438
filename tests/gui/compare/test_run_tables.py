"""The tables: as many lines as groups and runs, written as the conventions say, and copied in full."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from core.writing.notation import Notation
from gui.compare.groups import Groups
from gui.compare.run_tables import RunTables
from tests.gui.compare.compared import ended, outcome, seeds
from tests.gui.shown import shown


def show(tables, comparison, notation=Notation()):  # noqa: B008 - a frozen record
    tables.show_groups(comparison, Groups().of(comparison, comparison.results), notation)


def test_lines_and_tabs_are_counted_and_copied(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    show(tables, ended(seeds(600, optimizers=("adam", "rprop")), range(1, 1201)), Notation(4, decimal_comma=True))
    assert (tables.group_table.rows.rowCount(), tables.run_table.rows.rowCount()) == (2, 1200)
    assert tables.tabText(1) == "All runs (1\u202f200)"
    assert tables.run_table.rows.row(0)[6].text == "0,5"
    tables.group_table.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[:3] == ["Adam", "600", "600"]


def test_the_rows_that_are_looked_at_stay_where_they_are(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    tables.setCurrentIndex(1)
    comparison = ended(seeds(100), range(1, 61))
    show(tables, comparison)
    tables.run_table.selectRow(2)
    bar = tables.run_table.verticalScrollBar()
    bar.setValue(40)
    comparison.results.append(outcome(comparison.plan.setups[99], 7))
    show(tables, comparison)
    assert (bar.value(), tables.run.setup.seed) == (40, 2)
    qtbot.keyClick(tables.run_table, Qt.Key.Key_Escape)
    assert tables.run is None
    assert not tables.start.isEnabled()


def click_heading(qtbot, table, column):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def column_of(table, column):
    return [table.rows.row(row)[column].text for row in range(table.rows.rowCount())]


def test_a_click_on_a_heading_sorts_by_it_and_the_selected_run_stays_selected(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    tables.setCurrentIndex(1)
    comparison = ended(seeds(5), [30, None, 9, 100, 20])
    show(tables, comparison)
    tables.run_table.selectRow(3)
    click_heading(qtbot, tables.run_table, 4)
    assert column_of(tables.run_table, 4) == ["9", "20", "30", "100", "—"]
    assert (tables.run.setup.seed, tables.run_table.chosen_row) == (3, 3)
    click_heading(qtbot, tables.run_table, 4)
    assert column_of(tables.run_table, 4) == ["100", "30", "20", "9", "—"]
    assert (tables.run.setup.seed, tables.run_table.chosen_row) == (3, 0)
    comparison.results[1] = outcome(comparison.plan.setups[1], 50)
    show(tables, comparison)
    assert column_of(tables.run_table, 4) == ["100", "50", "30", "20", "9"]
    click_heading(qtbot, tables.run_table, 4)
    assert column_of(tables.run_table, 1) == ["0", "1", "2", "3", "4"]


def test_groups_are_sorted_too_and_the_selected_one_stays_so(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    comparison = ended(seeds(2, rates=(0.1, 1.0, 10.0)), [40, 20, 60, 41, 21, 61])
    show(tables, comparison)
    tables.group_table.selectRow(0)
    key = tables.group
    click_heading(qtbot, tables.group_table, 5)
    assert column_of(tables.group_table, 0) == ["η = 1", "η = 0.1", "η = 10"]
    assert (tables.group, tables.group_table.chosen_row) == (key, 1)
    assert column_of(tables.run_table, 0)[0] == "η = 0.1"


def test_what_did_not_get_there_or_is_infinite_comes_last_either_way(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    tables.setCurrentIndex(1)
    comparison = ended(seeds(3), [None, None, None])
    losses = (math.inf, 0.25, 0.75)
    comparison.results = [replace(run, loss=loss) for run, loss in zip(comparison.results, losses, strict=True)]
    show(tables, comparison)
    for expected in (["1", "2", "0"], ["2", "1", "0"]):
        click_heading(qtbot, tables.run_table, 6)
        assert column_of(tables.run_table, 1) == expected


def test_the_menu_of_the_table_sorts_by_keyboard(qtbot, workspace):
    tables = shown(qtbot, RunTables(workspace.theme), size=(900, 260))
    tables.setCurrentIndex(1)
    show(tables, ended(seeds(3), [30, 10, 20]))
    menu = QMenu()
    tables.run_table.offers(menu)
    (within,) = (action.menu() for action in menu.actions())
    by_name = {action.text(): action for action in within.actions()}
    by_name["Epochs needed"].trigger()
    assert column_of(tables.run_table, 4) == ["10", "20", "30"]
    by_name["Nothing: their own order"].trigger()
    assert column_of(tables.run_table, 4) == ["30", "10", "20"]
