"""The Values tables' rows: numbers where they are known, sorted as numbers, "—" last either way."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from core import edits
from core.records import EdgeId, Kind
from core.tracing.trace import Phase
from gui.panels.values_model import EDGE_COLUMNS, NAME, UNIT_COLUMNS, Mark, ValuesModel
from tests.gui.drawn import J, K, O, X

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
S, Z, DELTA, B = 1, 2, 3, 4
W, GRADIENT, UPDATE, C = 1, 2, 3, 4


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def watched(model):
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return model


@pytest.fixture
def units(chain, parent):
    model = watched(ValuesModel(chain, "Unit", UNIT_COLUMNS, parent))
    model.show_owners(list(chain.document.project.network.units))
    return model


@pytest.fixture
def edges(chain, parent):
    model = watched(ValuesModel(chain, "Edge", EDGE_COLUMNS, parent))
    model.show_owners(list(chain.document.project.network.edges))
    return model


def shown_in(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_what_is_not_computed_yet_is_a_dash(chain, units):
    assert shown_in(units, Z) == ["1", "—", "—", "—"]
    chain.player.go_to(2)
    assert shown_in(units, Z) == ["1", "0.8808", "—", "—"]


def test_the_notebooks_cache_is_read_from_the_tables(chain, units, edges):
    chain.player.to_phase(Phase.BACKWARD)
    assert shown_in(units, 7)[3] == "C_1 = −0.03624"
    assert shown_in(edges, C)[::-1][:2] == ["C_2 = 0.03580", "C_3 = 0.5250"]


def test_weights_are_there_from_the_start(edges):
    assert shown_in(edges, W) == ["2", "5", "3"]


def test_biases_are_those_of_the_network(chain, units):
    assert shown_in(units, B) == ["—"] * 4
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=-0.25))
    assert shown_in(units, B) == ["—", "−0.25", "—", "—"]
    assert "no bias" in units.index(0, B).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(("order", "expected"), [(UP, [K, J, X, O]), (DOWN, [X, J, K, O])])
def test_numbers_sort_as_numbers_and_dashes_last_either_way(chain, units, order, expected):
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(J, K)], "Weigh", weight=-12.0))
    chain.player.go_to(4)
    units.sort(Z, order)
    assert units.owners == expected
    assert shown_in(units, Z)[-1] == "—"


def test_the_order_follows_the_numbers_as_they_come(chain, units):
    units.sort(S, DOWN)
    assert units.owners == [X, J, K, O]
    assert units.sorted_by_number
    chain.player.go_to(3)
    units.sort_again()
    assert units.owners == [K, J, X, O]


def test_names_sort_as_people_count(chain, units):
    for old, new in ((J, "h_10"), (K, "h_2"), (O, "a")):
        chain.document.perform(edits.rename(chain.document.project, old, new))
    units.sort(NAME, UP)
    assert shown_in(units, NAME) == ["a", "h_2", "h_10", "x_i"]
    units.sort(NAME, DOWN)
    assert shown_in(units, NAME) == ["x_i", "h_10", "h_2", "a"]


def test_sorting_by_nothing_goes_back_to_the_networks_order(units):
    units.sort(NAME, DOWN)
    units.sort(-1)
    assert units.owners == [X, J, K, O]


def test_a_row_that_moves_takes_its_selection_along(units):
    kept = QPersistentModelIndex(units.index(0, 0))
    units.sort(NAME, UP)
    assert kept.row() == units.row_of(X) == 3


def test_what_the_current_line_writes_and_reads_is_marked(chain, units, edges):
    chain.player.next()  # s_j = w·x
    assert units.mark(J, S) is Mark.WRITTEN
    assert units.mark(J, Z) is Mark.ROW_WRITTEN
    assert units.mark(X, Z) is Mark.READ
    assert edges.mark(EdgeId(X, J), W) is Mark.READ
    assert edges.mark(EdgeId(J, K), W) is Mark.NONE


def test_a_new_weight_lights_the_weight(chain, edges):
    chain.player.last()
    assert edges.mark(chain.player.current.writes.owner, W) is Mark.WRITTEN


def test_tips_and_copies_are_in_full(chain, units):
    chain.player.go_to(2)
    row = units.row_of(J)
    assert units.index(row, Z).data(Qt.ItemDataRole.ToolTipRole) == "0.8807970779778823"
    assert units.copied(J, Z) == "0.8807970779778823"
    assert units.copied(J, DELTA) == ""
    assert units.index(row, DELTA).data(Qt.ItemDataRole.ToolTipRole) == "Not computed yet."


def test_a_new_unit_is_a_new_row(chain, units):
    change, added = edits.add_unit(chain.document.project, Kind.HIDDEN, (0, 0))
    chain.document.perform(change)
    units.sort(NAME, UP)
    units.show_owners(list(chain.document.project.network.units))
    assert shown_in(units, NAME) == ["h_1", "j", "k", "o", "x_i"]
    assert units.row_of(added) == 0
    units.sort(-1)
    assert units.row_of(added) == 4
