"""The data table's cells and headings follow the dataset; the row behind the last is for a new sample."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionRange, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core import edits
from core.data.split import Split
from core.project import Project
from core.records import Kind
from gui.panels.data_model import DataModel
from tests.gui.drawn import O, X

HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def model(chain):
    made = DataModel(chain)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    return made


def test_headings_name_the_unit_and_its_role(chain, model):
    assert [model.headerData(c, HORIZONTAL) for c in range(2)] == ["x_i (input)", "o (target)"]
    chain.document.perform(edits.rename(chain.document.project, X, "width"))
    assert model.headerData(0, HORIZONTAL) == "width (input)"


def test_the_sample_that_is_stepped_is_marked(chain, model):
    model.insert_rows(1)
    assert [model.headerData(r, VERTICAL) for r in range(3)] == ["▶ 1", "2", "+"]
    chain.player.set_sample(1)
    assert [model.headerData(r, VERTICAL) for r in range(3)] == ["1", "▶ 2", "+"]


def test_columns_stay_with_their_units(chain, model):
    change, _ = edits.add_unit(chain.document.project, Kind.INPUT, (0, 0))
    chain.document.perform(change)
    assert [model.headerData(c, HORIZONTAL) for c in range(3)] == ["x_i (input)", "x_1 (input)", "o (target)"]
    assert [model.value(0, c) for c in range(3)] == [1.0, None, 3.0]
    chain.document.undo_stack.undo()
    assert [model.value(0, c) for c in range(2)] == [1.0, 3.0]


def test_a_number_in_the_last_row_begins_a_new_sample(chain, model):
    assert model.rowCount() == 2
    assert model.setData(model.index(1, 1), 7.0)
    assert chain.document.project.dataset.values[1, 1] == 7.0
    assert model.rowCount() == 3
    assert model.value(1, 0) is None


def test_emptying_the_last_row_begins_nothing(chain, model):
    assert not model.setData(model.index(1, 0), None)
    assert chain.document.project.dataset.rows == 1


def test_a_cell_is_emptied_by_none(chain, model):
    assert model.setData(model.index(0, 0), None)
    assert model.index(0, 0).data() == ""
    assert chain.document.project.dataset.value(0, X) is None


def test_numbers_are_short_to_see_and_whole_to_edit_and_to_point_at(chain, model):
    model.setData(model.index(0, 1), 1 / 3)
    index = model.index(0, 1)
    assert index.data() == "0.3333"
    assert index.data(Qt.ItemDataRole.EditRole) == 1 / 3
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "0.3333333333333333"


@pytest.mark.parametrize("times", [1, 3])
def test_rows_come_and_go_in_one_edit_each(chain, model, times):
    model.insert_rows(0, times)
    assert (model.samples, model.value(times, 0)) == (1 + times, 1.0)
    assert chain.document.undo_stack.undoText() == f"Insert {times} row{'s' if times > 1 else ''}"
    model.remove_rows(range(times))
    assert (model.samples, model.value(0, 0)) == (1, 1.0)
    chain.document.undo_stack.undo()
    chain.document.undo_stack.undo()
    assert model.samples == 1
    assert not chain.document.undo_stack.canUndo()


def test_removing_the_row_for_a_new_sample_does_nothing(chain, model):
    assert not model.remove_rows([1])
    assert chain.document.undo_stack.count() == 0


def test_clearing_reaches_samples_only_and_is_one_edit(chain, model):
    model.clear(QItemSelectionRange(model.index(0, 0), model.index(1, 1)))
    assert [model.value(0, 0), model.value(0, 1), model.samples] == [None, None, 1]
    chain.document.undo_stack.undo()
    assert [model.value(0, 0), model.value(0, 1)] == [1.0, 3.0]


def test_another_document_shows_its_own_data(chain, model):
    chain.document.replace(Project(), None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    assert O not in [column.unit for column in model.dataset.columns]


def test_a_hundred_thousand_rows_are_read_where_they_are_looked_at(chain):
    model = DataModel(chain)  # without the tester, which asks for every cell
    chain.document.perform(edits.set_cells(chain.document.project, 0, 0, np.ones((100_000, 2))))
    assert model.rowCount() == 100_001
    assert model.index(99_999, 1).data() == "1"


def test_the_rows_headings_are_news_only_where_they_read_otherwise(chain, model):
    news = []
    model.headerDataChanged.connect(lambda way, first, last: news.append(way))
    document = chain.document
    assert document.perform(edits.set_cells(document.project, 0, 0, np.array([[9.0]])))
    assert news == []
    data = document.project.dataset
    assert document.perform(edits.set_data(document.project, "Rows", data.with_rows(0, 2)))
    data = replace(document.project.dataset, split=Split(0.5, 1))
    assert document.perform(edits.set_data(document.project, "Split", data))
    assert news == [Qt.Orientation.Vertical] * 2
