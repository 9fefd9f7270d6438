"""A unit's edges are listed with their weights, which are typed in place; a double click selects one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from core.records import EdgeId
from core.tracing.trace import Phase
from gui.panels.edge_list import MOST_ROWS, EdgeColumn, EdgeList
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import column_of, double_click_cell, shown, type_into

XJ, JK, KO = EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)


@pytest.fixture
def edges(qtbot, chain):
    made = EdgeList(chain)
    made.tester = QAbstractItemModelTester(made.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    made.show_edges([XJ, JK])
    return shown(qtbot, made)


def test_edges_have_names_weights_and_gradients(chain, edges):
    assert column_of(edges, EdgeColumn.EDGE) == ["x_i → j", "j → k"]
    assert column_of(edges, EdgeColumn.WEIGHT) == ["2", "5"]
    assert column_of(edges, EdgeColumn.GRADIENT) == ["—", "—"]
    chain.player.to_phase(Phase.GRADIENTS)
    assert "—" not in column_of(edges, EdgeColumn.GRADIENT)


def test_a_weight_is_typed_in_place(qtbot, chain, edges):
    double_click_cell(qtbot, edges, 1, EdgeColumn.WEIGHT)
    editor = edges.viewport().findChild(QLineEdit)
    type_into(qtbot, editor, "0,5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert chain.document.project.network.edges[JK].weight == 0.5
    assert chain.document.undo_stack.undoText() == "Set weight j → k"


def test_bad_text_that_is_left_is_said(qtbot, chain, edges):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    double_click_cell(qtbot, edges, 0, EdgeColumn.WEIGHT)
    type_into(qtbot, edges.viewport().findChild(QLineEdit), "x")
    edges.setFocus()
    assert "“x”" in said[0]
    assert chain.document.project.network.edges[XJ].weight == 2.0


def test_names_and_gradients_are_not_typed(qtbot, edges):
    model = edges.model()
    for column in (EdgeColumn.EDGE, EdgeColumn.GRADIENT):
        assert not model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable
        assert not model.setData(model.index(0, column), 1.0)


def test_a_double_click_on_a_name_selects_the_edge(qtbot, chain, edges):
    double_click_cell(qtbot, edges, 1, EdgeColumn.EDGE)
    assert chain.selection.keys == (JK,)


def test_the_list_is_as_high_as_it_needs_and_no_higher_than_it_may(edges):
    low = edges.height()
    edges.show_edges([XJ, JK, KO])
    assert edges.height() > low
    edges.show_edges([KO] * (MOST_ROWS + 20))
    assert edges.height() < low + (MOST_ROWS - 1) * edges.rowHeight(0)
