"""The tables: as many lines as groups and runs, written as the conventions say, and copied in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.notation import Notation
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
