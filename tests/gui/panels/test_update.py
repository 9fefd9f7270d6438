"""The Update panel, as a user meets it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import edits
from core.records import EdgeId
from core.tracing.steps import Phase
from core.writing.notation import Notation
from gui.panels.update import UPDATED, UpdatePanel
from gui.settings import Key
from tests.gui.drawn import J, K, O, X


@pytest.fixture
def panel(qtbot, chain) -> UpdatePanel:
    panel = UpdatePanel(chain)
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    return panel


def numbers(panel):
    return {row.owner: row.numbers for row in panel.table.parameters.rows}


def choose(panel, index):
    panel.choice.setCurrentIndex(index)
    panel.choice.activated.emit(index)


def test_numbers_appear_as_they_are_computed(panel, chain):
    assert numbers(panel)[EdgeId(K, O)] == (3.0, None, 0.1, None, None)
    assert panel.words == "Step to the end of the update to see what it buys."
    chain.player.go_to(chain.player.length - 4)
    known = [sum(n is not None for n in row) for row in numbers(panel).values()]
    assert known == [5, 3, 3]


def test_behind_another_tab_it_costs_nothing_and_catches_up_when_it_is_seen(panel, chain):
    before = numbers(panel)
    panel.set_seen(False)
    chain.player.last()
    assert numbers(panel) == before
    panel.set_seen(True)
    assert all(None not in row for row in numbers(panel).values())


def test_the_button_computes_the_update_and_then_it_says_what_it_buys(panel, chain):
    assert panel._button.isVisible()
    QTest.mouseClick(panel._button, Qt.MouseButton.LeftButton)
    assert chain.player.index == chain.player.length
    assert not panel._button.isVisible()
    old, gradient, rate, update, new = numbers(panel)[EdgeId(K, O)]
    assert update == -rate * gradient
    assert new == old + update
    assert panel.words.startswith("On row 1: E = 0.0006568 → 0.0005")
    assert "Promised by the gradient: Σ ∂E/∂w·Δw = −0.0001284." in panel.words
    assert "On the whole data" not in panel.words


def test_with_several_rows_the_whole_data_are_told_too(panel, chain):
    dataset = chain.document.project.dataset
    more = type(dataset)(dataset.columns, dataset.values.repeat(2, axis=0) * [[1.0], [0.5]])
    chain.document.perform(edits.set_data(chain.document.project, "Two rows", more))
    chain.player.last()
    assert "On row 1: E = 0.0006568 →" in panel.words
    assert "On the whole data: E = " in panel.words


def test_the_switch_shows_the_wrong_order_and_why_it_is_wrong(panel, chain):
    choose(panel, 1)
    assert panel.choice.name == UPDATED
    assert numbers(panel)[EdgeId(X, J)] == (None, None, None)
    chain.player.last()
    right, wrong, difference = numbers(panel)[EdgeId(X, J)]
    assert difference == pytest.approx(right, rel=1e-6)
    assert wrong != pytest.approx(difference, rel=1e-4)
    assert numbers(panel)[EdgeId(K, O)][0] == numbers(panel)[EdgeId(K, O)][1]
    assert "All at once is right" in panel.words
    choose(panel, 0)
    assert "Promised by the gradient" in panel.words


def test_an_edit_leaves_nothing_stale(panel, chain):
    chain.player.last()
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(X, J)], "Set", weight=1.0))
    assert panel.words == "Step to the end of the update to see what it buys."
    assert numbers(panel)[EdgeId(X, J)] == (1.0, None, 0.1, None, None)


def test_what_cannot_be_updated_says_why(panel, chain):
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    chain.player.last()
    assert "has no target y" in panel.words
    assert not panel._button.isVisible()
    chain.document.perform(edits.remove(chain.document.project, [O]))
    assert panel._empty.isVisible()
    assert panel._empty.sentence == chain.player.obstacle


def test_a_click_on_a_row_selects_the_edge(panel, chain):
    place = panel.table.visualRect(panel.table.parameters.index(0, 1)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chain.selection.edges == [EdgeId(K, O)]
    chain.selection.set([EdgeId(J, K)])
    assert panel.table.selected() == [EdgeId(J, K)]


def test_new_weights_are_written_so_that_one_sees_them_move(panel, chain):
    chain.player.last()
    model = panel.table.parameters
    row = model.row_of(EdgeId(X, J))
    old, _gradient, _rate, change, new = numbers(panel)[EdgeId(X, J)]
    shown = [model.index(row, column).data() for column in range(1, 6)]
    assert old == 2.0
    assert shown[0] == "2"
    assert shown[4] != Notation(4).number(new) == "2.000"
    assert float(shown[4]) - old == pytest.approx(change, rel=1e-3)
    chain.settings.put(Key.DECIMAL_COMMA, True)
    assert model.index(row, 5).data() == shown[4].replace(".", ",")


@pytest.mark.parametrize("order", [0, 1])
def test_of_falsified_lines_it_shows_their_numbers_and_tells_no_true_ones(panel, chain, order):
    choose(panel, order)
    chain.spotting.begin()
    assert panel.words == chain.hold.secret_output != ""
    if order:
        assert all(number is None for row in numbers(panel).values() for number in row)
    else:
        shown = {step.writes.owner: step.value for step in chain.player.trace.steps if step.phase is Phase.GRADIENTS}
        assert {owner: row[1] for owner, row in numbers(panel).items()} == shown
    chain.spotting.end()
    assert panel.words != chain.hold.secret_output
