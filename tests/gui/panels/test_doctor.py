"""The Doctor panel shows a card for each finding, lights what it is about, and makes its experiments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core import edits
from core.records import EdgeId
from gui.panels.doctor import DoctorPanel
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import shown


@pytest.fixture
def panel(qtbot, chain):
    panel = shown(qtbot, DoctorPanel(chain), size=(700, 300))
    yield panel
    chain.runner.shut_down()


def squash(workspace):
    """A sigmoid can't answer 3, the chain's target."""
    project = workspace.document.project
    assert workspace.document.perform(edits.edit_units(project, [O], "Squash", activation="sigmoid"))


def test_it_says_what_to_do_where_all_is_well(panel, chain, qtbot):
    qtbot.waitUntil(lambda: "Train it (T)" in panel.sentence)
    chain.runner.start()
    qtbot.waitUntil(lambda: not chain.runner.running)
    qtbot.waitUntil(lambda: "Nothing keeps this run from learning" in panel.sentence)
    assert panel.cards == []


def test_an_unfinished_network_is_answered_with_what_is_missing(panel, chain, qtbot):
    chain.document.perform(edits.remove(chain.document.project, [EdgeId(J, K)]))
    assert "draw an edge towards it" in panel.sentence


def test_a_finding_is_shown_lit_and_mended_by_its_button(panel, chain, qtbot):
    squash(chain)
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    card = panel.cards[0]
    assert "o can't give all of its targets" in card.accessibleName()
    assert card.isVisible()
    QTest.mouseMove(card, QPoint(40, 12))
    qtbot.waitUntil(lambda: chain.spotlight.beam.owners == {O})
    QTest.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
    assert chain.document.project.network.units[O].activation == "identity"
    assert panel.cards == []
    assert chain.spotlight.beam.owners == frozenset()
    qtbot.waitUntil(lambda: "Train it (T)" in panel.sentence)
    chain.document.undo_stack.undo()
    qtbot.waitUntil(lambda: len(panel.cards) == 1)


def test_all_of_it_by_keyboard(panel, chain, qtbot):
    squash(chain)
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    card = panel.cards[0]
    card.setFocus()
    assert chain.spotlight.beam.owners == {O}
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert card.buttons[0].hasFocus()
    assert chain.spotlight.beam.owners == {O}
    QTest.keyClick(card.buttons[0], Qt.Key.Key_Space)
    assert chain.document.project.network.units[O].activation == "identity"


def test_behind_another_tab_it_goes_on_looking_and_lights_nothing(panel, chain, qtbot):
    panel.hide()
    squash(chain)
    qtbot.waitUntil(lambda: bool(chain.doctor.found))
    panel.show()
    panel.cards[0].setFocus()
    assert chain.spotlight.beam.owners == {O}
    panel.hide()
    assert chain.spotlight.beam.owners == frozenset()


def test_a_look_whose_document_has_gone_on_is_dropped(panel, chain, qtbot):
    squash(chain)
    panel._examine()
    chain.document.undo_stack.undo()
    qtbot.waitUntil(lambda: "Train it (T)" in panel.sentence)
    assert chain.doctor.found == ()
    assert X in chain.document.project.network.units


def test_an_empty_document_takes_no_thread(qtbot, workspace, monkeypatch):
    monkeypatch.setattr(workspace.doctor, "visit", lambda: pytest.fail("nothing to look at"))
    panel = shown(qtbot, DoctorPanel(workspace), size=(700, 300))
    qtbot.waitUntil(lambda: workspace.doctor.found == ())
    assert "canvas is empty" in panel.sentence
