"""The Cache panel: the ledger, what a selected line lights, and what it all saves."""

import re
import threading

import pytest
from PySide6.QtCore import Qt

from core import edits
from core.records import EdgeId
from core.tracing.ledger import Ledger, carriers, ledger
from gui.panels.cache import CachePanel, savings_sentence, uses_sentence
from gui.spotlight import DARK
from gui.widgets.script_text import width_of
from tests.gui.panels.diamonds import FIRST, A, B, C, D, X, diamonds
from tests.gui.shown import click_cell, column_of, double_click_cell, shown

__all__ = ["diamonds"]


@pytest.fixture
def panel(diamonds, qtbot):
    return shown(qtbot, CachePanel(diamonds), size=(290, 500))


def test_the_lines_stand_in_the_order_made(panel, diamonds):
    assert column_of(panel.table, 0) == [f"C_{n}" for n in range(1, 7)]
    assert column_of(panel.table, 1)[:3] == ["∂E/∂s_d", "∂s_d/∂s_c", "∂s_d/∂s_b"]
    assert column_of(panel.table, 2) == ["—"] * 6
    assert column_of(panel.table, 3) == [f"line {n}" for n in (12, 15, 18, 22, 22, 24)]
    diamonds.player.go_to(14)
    assert column_of(panel.table, 2) == ["0.1261", "0.4881", "—", "—", "—", "—"]


def test_its_headings_can_be_read(panel):
    metrics, header = panel.table.fontMetrics(), panel.table.horizontalHeader()
    for column, heading in enumerate(panel.table.rows.headings):
        assert header.sectionSize(column) >= metrics.horizontalAdvance(heading) + 12
    assert header.length() <= panel.table.viewport().width()


def test_a_selected_line_lights_its_edge_and_the_lines_that_reuse_it(panel, diamonds, qtbot):
    click_cell(qtbot, panel.table, 1, 0)
    beam = diamonds.spotlight.beam
    assert beam.owners == {EdgeId(C, D)}
    # By hand: made in line 14; then δ_c, δ_a, δ_x, and the gradients of a→c and x→a.
    assert {step + 1 for step in beam.steps} == {14, 15, 22, 24, 27, 29}
    assert beam.faint == {C, A, X, EdgeId(A, C), FIRST}
    assert "3 error signals and 2 gradients" in panel.uses.text()


def test_the_lines_that_reuse_it_are_links_that_go_there(panel, diamonds, qtbot):
    click_cell(qtbot, panel.table, 1, 0)
    links = re.findall(r'href="(\d+)">(\d+)<', panel.uses.text())
    assert [int(there) for there, _shown in links] == [14, 15, 22, 24, 27, 29]
    assert all(there == shown for there, shown in links)
    panel.uses.linkActivated.emit("22")
    assert diamonds.player.index == 22


def test_of_many_lines_the_first_are_told_and_how_many_more(panel, diamonds):
    trace = diamonds.player.trace
    said = uses_sentence(panel._ledger.lines[0], trace, tuple(range(12, 27)), panel.notation)
    assert said.count("<a ") == 13
    assert "and 3 more, lit in Steps." in said


@pytest.mark.parametrize("width", [250, 290, 500])
def test_what_a_line_is_can_be_read(panel, width):
    panel.shown_in.resize(width, 500)
    panel.request()
    for line in panel._ledger.lines:
        assert width_of(panel._what(line), panel.font()) + 12 <= panel.table.columnWidth(1)


def test_the_light_stays_while_one_looks_at_the_steps_and_goes_by_escape(panel, diamonds, qtbot):
    click_cell(qtbot, panel.table, 1, 0)
    panel.set_seen(False)
    diamonds.player.next()
    assert diamonds.spotlight.beam != DARK
    panel.set_seen(True)
    assert diamonds.spotlight.beam != DARK
    qtbot.keyClick(panel.table, Qt.Key.Key_Escape)
    assert diamonds.spotlight.beam == DARK
    assert not panel.uses.isVisible()


def test_a_double_click_explains_the_number(panel, diamonds, qtbot):
    double_click_cell(qtbot, panel.table, 2, 0)
    assert diamonds.inquiry.quantity.owner == EdgeId(B, D)


def test_what_it_saves_is_counted(panel, diamonds):
    found = ledger(diamonds.player.trace)
    assert f"take {found.with_cache} multiplications" in panel.savings.text()
    assert f"would take {found.by_paths}" in panel.savings.text()


def test_where_it_saves_nothing_it_says_so():
    assert savings_sentence(Ledger((), 2, 2)) == "All gradients take 2 multiplications: here the cache saves none."


def test_it_follows_an_edit_of_the_network(panel, diamonds, qtbot):
    click_cell(qtbot, panel.table, 5, 0)
    diamonds.document.perform(edits.remove(diamonds.document.project, [EdgeId(A, C)]))
    assert panel.table.rows.rowCount() == 5
    assert all(owner != EdgeId(A, C) for owner in diamonds.spotlight.beam.owners)


def test_the_ledger_of_a_long_trace_is_made_on_a_thread_and_nothing_else_stands_there_meanwhile(
    panel, diamonds, qtbot, monkeypatch
):
    gate, made_on = threading.Event(), []

    def slow(trace):
        made_on.append(threading.current_thread())
        gate.wait()
        return ledger(trace)

    monkeypatch.setattr("gui.panels.cache._MOST_AT_ONCE", 0)
    monkeypatch.setattr("gui.panels.cache.ledger", slow)
    before = panel.table.rows.rowCount()
    document = diamonds.document
    edge = next(iter(document.project.network.edges))
    assert document.perform(edits.edit_edges(document.project, [edge], "Weigh", weight=7.0))
    assert panel.table.rows.rowCount() == 0
    assert panel._pages.currentIndex() == 0
    gate.set()
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() == before)
    assert panel._pages.currentIndex() == 1
    assert made_on
    assert threading.main_thread() not in made_on


def test_which_lines_reuse_the_selected_one_is_looked_up_once_however_many_are_stepped(
    panel, diamonds, monkeypatch
):
    looked = []
    monkeypatch.setattr(
        "gui.panels.cache.carriers", lambda trace, quantity: looked.append(quantity) or carriers(trace, quantity)
    )
    panel.table.selectRow(0)
    panel.table.selectRow(1)
    for _ in range(4):
        diamonds.player.next()
    assert len(looked) == 2


def test_without_a_target_it_says_what_is_missing(panel, diamonds):
    diamonds.document.perform(edits.set_value(diamonds.document.project, 0, D, None))
    assert panel._empty.isVisible()
    assert "target y" in panel._empty.sentence
