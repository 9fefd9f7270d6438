"""The Paths panel: all paths of what is selected, drawn and added up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core import edits
from core.project import Project
from core.records import EdgeId
from core.tracing.trace import Quantity, Symbol
from gui.panels.paths import PathsPanel, count_sentence
from gui.spotlight import DARK
from tests.core.tracing.test_paths import doubling
from tests.gui.panels.diamonds import FIRST, A, B, C, D, X, diamonds
from tests.gui.shown import click_cell, column_of, shown
from tests.networks import edge

__all__ = ["diamonds"]


@pytest.fixture
def panel(diamonds, qtbot):
    return shown(qtbot, PathsPanel(diamonds), size=(316, 400))


@pytest.fixture
def done(panel, diamonds):
    diamonds.player.last()
    diamonds.selection.set([FIRST])
    return panel


def test_with_nothing_selected_it_says_what_to_do(panel):
    assert "Select an edge or a unit" in panel._empty.sentence
    assert panel._empty.isVisible()


def test_the_two_paths_of_the_diamond_add_up_to_the_gradient(done):
    assert done.title.text() == "2 paths from w<sub>x→a</sub> to the loss"
    assert column_of(done.table, 0) == ["x → a → c → d", "x → a → b → d"]
    assert column_of(done.table, 1) == ["−0.007232", "0.003616"]
    assert "= −0.003616" in done.sum.text()
    assert "Path by path: 6 multiplications" in done.sum.text()
    assert "each edge once: 5 multiplications" in done.sum.text()


def test_all_paths_are_drawn_faintly_and_the_selected_one_with_its_factors(done, diamonds, qtbot):
    beam = diamonds.spotlight.beam
    assert beam.faint == {FIRST, EdgeId(A, B), EdgeId(A, C), EdgeId(B, D), EdgeId(C, D)}
    assert not beam.owners
    click_cell(qtbot, done.table, 1, 0)
    beam = diamonds.spotlight.beam
    assert beam.owners == {X, A, B, D, FIRST, EdgeId(A, B), EdgeId(B, D)}
    assert beam.labels == {X: "x = 1", EdgeId(A, B): "C4 = 0.1175", EdgeId(B, D): "C3 = 0.2440", D: "C1 = 0.1261"}
    qtbot.keyClick(done.table, Qt.Key.Key_Up)
    assert C in diamonds.spotlight.beam.owners
    qtbot.keyClick(done.table, Qt.Key.Key_Escape)
    assert not diamonds.spotlight.beam.owners


def test_behind_another_tab_nothing_is_drawn(done, diamonds):
    done.set_seen(False)
    assert diamonds.spotlight.beam == DARK
    diamonds.selection.set([A])
    assert diamonds.spotlight.beam == DARK
    done.set_seen(True)
    assert diamonds.spotlight.beam.faint


def test_of_a_unit_they_add_up_to_its_delta(done, diamonds):
    diamonds.selection.set([A])
    assert column_of(done.table, 0) == ["a → c → d", "a → b → d"]
    assert "add up to δ<sub>a</sub> = −0.003616" in done.sum.text()


def test_before_they_are_computed_products_are_dashes_and_a_button_goes_there(panel, diamonds, qtbot):
    diamonds.selection.set([FIRST])
    assert column_of(panel.table, 1) == ["—", "—"]
    assert panel.go.isVisible()
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert diamonds.player.current.writes == Quantity(Symbol.WEIGHT_GRADIENT, FIRST)
    assert column_of(panel.table, 1)[0] == "−0.007232"
    assert not panel.go.isVisible()


def test_more_paths_than_can_be_listed_are_counted_at_once(panel, diamonds):
    diamonds.document.replace(doubling(54), None)
    diamonds.player.last()
    diamonds.selection.set([edge("x", "a0")])
    assert panel.title.text().startswith("18,014,398,509,481,984 paths from")
    assert panel.table.rows.rowCount() == 100
    assert "The 100 largest add up to" in panel.sum.text()


def test_long_paths_can_be_told_apart_and_show_both_ends(panel, diamonds):
    diamonds.document.replace(doubling(54), None)
    diamonds.player.last()
    diamonds.selection.set([edge("x", "a0")])
    names = column_of(panel.table, 0)
    assert len(set(names)) > 50
    labels = [diamonds.document.project.network.label(unit) for unit in panel._listed[0].units]
    assert all(name.startswith(f"{labels[0]} → ") and name.endswith(f" → {labels[-1]}") for name in names)
    assert panel.table.rows.row(0)[0].full.startswith(" → ".join(labels))


def test_the_table_is_copied_in_full(done, qtbot):
    qtbot.keyClick(done.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Path\tProduct\tShare"
    path, product, share = lines[1].split("\t")
    assert path == "x → a → c → d   x · C_5 · C_2 · C_1"
    assert float(product) == pytest.approx(-0.00723215608)
    assert share == "200.0% of the sum"


def test_return_explains_the_gradient(done, diamonds, qtbot):
    click_cell(qtbot, done.table, 0, 0)
    qtbot.keyClick(done.table, Qt.Key.Key_Return)
    assert diamonds.inquiry.quantity == Quantity(Symbol.WEIGHT_GRADIENT, FIRST)


def test_what_leads_nowhere_says_so(done, diamonds):
    project = diamonds.document.project
    change, unit = edits.connect_to_new(project, A, (0.0, 300.0))
    diamonds.document.perform(change)
    diamonds.player.last()
    diamonds.selection.set([unit])
    assert done.title.text().startswith("No path leads from")
    assert "is 0" in done.sum.text()


def test_without_a_target_it_says_what_is_missing(done, diamonds):
    diamonds.document.perform(edits.set_value(diamonds.document.project, 0, D, None))
    assert "target y" in done._empty.sentence
    assert diamonds.spotlight.beam == DARK


def test_another_document_lists_nothing(done, diamonds):
    diamonds.document.replace(Project(), None)
    assert done._empty.isVisible()


def test_one_path_is_one_path():
    assert count_sentence(1, "a") == "1 path from a to the loss"
