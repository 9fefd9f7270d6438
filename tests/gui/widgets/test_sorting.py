"""Rows are sorted by a column, stably, those without a key last; a column asked for again turns them round."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.widgets.plain_table import PlainTable
from gui.widgets.sorting import Sorting

ITEMS = [("b", 2), ("a", None), ("c", 1), ("d", 2)]


@pytest.fixture
def sorting(qtbot, workspace):
    table = PlainTable("Letters", ("letter", "number"), workspace.theme)
    qtbot.addWidget(table)
    return Sorting(table)


def order(sorting):
    return "".join(name for name, _ in sorting.order(ITEMS, lambda item, column: item[column]))


def test_at_first_rows_stand_in_their_own_order_and_a_third_time_leads_back_there(sorting):
    assert (sorting.column, order(sorting)) == (-1, "bacd")
    sorting.sort_by(0)
    assert order(sorting) == "abcd"
    sorting.sort_by(-1)
    assert order(sorting) == "bacd"


def test_those_alike_keep_their_order_and_those_without_a_key_come_last(sorting):
    sorting.sort_by(1)
    assert order(sorting) == "cbda"
    sorting.sort_by(1)
    assert order(sorting) == "bdca"
    sorting.sort_by(0)
    assert order(sorting) == "abcd"


def test_it_tells_when_rows_are_to_be_shown_anew(qtbot, sorting):
    with qtbot.waitSignal(sorting.changed):
        sorting.sort_by(1)
    with qtbot.waitSignal(sorting.changed):
        sorting.parent().horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert order(sorting) == "bdca"
