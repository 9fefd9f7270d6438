"""The Explain panel: from any number back to inputs and weights, as a person clicks or walks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core import edits
from core.project import Project
from core.records import EdgeId
from core.tracing.trace import Quantity, Symbol
from gui.panels.explain import NOTHING_ASKED, ExplainPanel
from tests.gui.panels.diamonds import FIRST, A, B, D, X, diamonds
from tests.gui.shown import click_cell, column_of, shown

__all__ = ["diamonds"]

MOVED = (Symbol.WEIGHT, Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT)
DELTA = Quantity(Symbol.DELTA, A)


@pytest.fixture
def panel(diamonds, qtbot):
    return shown(qtbot, ExplainPanel(diamonds), size=(316, 700))


@pytest.fixture
def done(panel, diamonds):
    diamonds.player.last()
    diamonds.inquiry.ask(DELTA)
    return panel


def test_before_the_first_question_it_says_how_to_ask(panel):
    assert panel._empty.isVisible()
    assert panel._empty.sentence == NOTHING_ASKED


def test_the_diamond_s_delta_is_two_branches_that_nearly_cancel(done):
    assert column_of(done.terms, 0) == ["δ_b·C_4", "δ_c·C_5", "Sum: δ_a"]
    assert column_of(done.terms, 1) == ["0.003616", "−0.007232", "−0.003616"]
    shares = [done.terms.rows.row(row)[2].bar.share for row in range(3)]
    assert shares == pytest.approx([0.5, -1.0, -0.5])
    assert "nearly cancel" in done.branching.text()
    assert "a feeds b and c" in done.branching.text()


def test_at_a_sum_it_says_that_each_branch_receives_the_same_delta(done, diamonds):
    for symbol in (Symbol.DELTA, Symbol.PREACTIVATION):
        diamonds.inquiry.ask(Quantity(symbol, D))
        assert "the edges from b and c all receive the same δ, that of d" in done.branching.text()


def test_clicking_goes_from_operand_to_operand_to_the_end(done, diamonds, qtbot):
    inquiry = diamonds.inquiry
    for row, symbol in ((0, Symbol.DELTA), (1, Symbol.CACHE), (0, Symbol.WEIGHT)):
        click_cell(qtbot, done.operands, row, 0)
        assert inquiry.quantity.symbol is symbol
    assert inquiry.trail == (
        *(DELTA, Quantity(Symbol.DELTA, B)),
        *(Quantity(Symbol.CACHE, EdgeId(B, D)), Quantity(Symbol.WEIGHT, EdgeId(B, D))),
    )
    assert done.operands.isHidden()
    assert "where this trail ends" in done.sentence.text()


def test_the_keyboard_does_the_same_and_the_arrows_come_back(done, diamonds, qtbot):
    done.operands.setFocus()
    qtbot.keyClick(done.operands, Qt.Key.Key_Down)
    qtbot.keyClick(done.operands, Qt.Key.Key_Return)
    assert len(diamonds.inquiry.trail) == 2
    done.back.click()
    assert diamonds.inquiry.quantity == DELTA
    done.forward.click()
    assert len(diamonds.inquiry.trail) == 2


def test_a_term_asks_about_the_error_that_comes_back_in_it(done, diamonds, qtbot):
    click_cell(qtbot, done.terms, 0, 0)
    assert diamonds.inquiry.quantity == Quantity(Symbol.DELTA, B)


def test_the_trail_leads_back_by_its_links(done, diamonds):
    diamonds.inquiry.ask(Quantity(Symbol.DELTA, B))
    diamonds.inquiry.ask(Quantity(Symbol.DELTA, D))
    assert 'href="0"' in done._crumbs.text()
    done._crumbs.linkActivated.emit("0")
    assert diamonds.inquiry.quantity == DELTA


def test_what_is_not_computed_yet_is_a_dash_and_says_where_it_will_be(panel, diamonds, qtbot):
    diamonds.player.to_phase("loss")
    diamonds.inquiry.ask(DELTA)
    assert panel.equation.accessibleName().endswith("= —")
    assert column_of(panel.terms, 1) == ["—"] * 3
    assert column_of(panel.operands, 1) == ["—"] * 4
    assert "line 22 does it" in panel.sentence.text()
    assert panel._go.text() == "Line 22"
    qtbot.mouseClick(panel._go, Qt.MouseButton.LeftButton)
    assert diamonds.player.current.writes == DELTA
    assert not panel._go.isVisible()
    assert column_of(panel.terms, 1)[-1] == "−0.003616"


def test_after_an_edit_nothing_stale_stays(done, diamonds):
    diamonds.document.perform(edits.edit_edges(diamonds.document.project, [FIRST], "Set weight", weight=2.0))
    assert column_of(done.terms, 1) == ["—"] * 3
    diamonds.document.perform(edits.rename(diamonds.document.project, A, "alpha"))
    assert column_of(done.terms, 0)[-1] == "Sum: δ_alpha"


def test_a_number_that_is_gone_is_said_to_be_gone(done, diamonds):
    diamonds.document.perform(edits.remove(diamonds.document.project, [A]))
    diamonds.document.perform(edits.connect(diamonds.document.project, X, B))
    assert done._empty.isVisible()
    assert done.terms.rows.rowCount() == 0


def test_another_document_forgets_the_question(done, diamonds):
    diamonds.document.replace(Project(), None)
    assert done._empty.sentence == NOTHING_ASKED


def test_every_number_of_the_trace_can_be_explained(panel, diamonds):
    diamonds.player.last()
    trace = diamonds.player.trace
    for quantity in [*trace.values, *trace.beside]:
        diamonds.inquiry.ask(quantity)
        assert not panel._empty.isVisible()
        assert panel.sentence.text()
        known = trace.known(quantity, len(trace.steps))
        # A new weight is written as fully as its update needs.
        most = 17 if quantity.symbol in (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS) else panel.notation.digits
        written = [replace(panel.notation, digits=d).number(known) for d in range(panel.notation.digits, most + 1)]
        assert panel.equation.accessibleName().rpartition("= ")[2] in written


def test_hovering_an_operand_points_at_it(done, diamonds):
    done.operands.pointed.emit(0)
    assert diamonds.pointing.quantity == Quantity(Symbol.DELTA, B)
    done.operands.pointed.emit(-1)
    assert diamonds.pointing.quantity is None


def test_a_new_weights_sum_is_written_so_that_one_sees_it_move(done, diamonds):
    diamonds.inquiry.ask(Quantity(Symbol.NEW_WEIGHT, FIRST))
    old, change, new = (diamonds.player.known(symbol, FIRST) for symbol in MOVED)
    shown_old, _shown_change, shown_new = column_of(done.terms, 1)
    assert float(shown_old) == old
    assert float(shown_new) - old == pytest.approx(change, rel=1e-3)
    assert done.equation.operands
    assert shown_new == diamonds.conventions.notation.moved(new, old, change)
