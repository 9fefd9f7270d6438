"""A card says what was found, and passes on what is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from core.change import Change
from core.doctor import Finding, Remedy, Severity, Trouble
from core.records import UnitId
from core.writing.said import Figure, Letter, Said
from gui.panels.finding_card import FindingCard
from gui.settings import Key
from tests.gui.shown import shown

WAKE = Remedy("Wake h_1 and h_12 by x_a", Change("Wake", {}, {}))
REMEDIES = tuple(Remedy(f"Try {n}", Change(f"Try {n}", {}, {}), trains=n == 1) for n in range(2))
FINDING = Finding(
    Trouble.DEAD, Severity.HINDERS, (UnitId("h"),), "h_1 is dead.", "s < 0 & slope 0.", "It can't learn.", REMEDIES
)


@pytest.fixture
def card(qtbot, workspace):
    return shown(qtbot, FindingCard(FINDING, workspace.theme), size=(500, 200))


def test_it_says_everything_to_eyes_and_screen_readers(card):
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert texts[0].startswith("h<sub>1</sub> is dead")
    assert "s &lt; 0 &amp; slope 0." in texts[1]
    assert card.accessibleName() == "Hinders learning: h_1 is dead."
    assert "It can't learn." in card.accessibleDescription()


def test_a_button_sets_numbered_subscripts_low(qtbot, workspace):
    card = shown(qtbot, FindingCard(replace(FINDING, remedies=(WAKE,)), workspace.theme), size=(500, 200))
    assert card.buttons[0].text() == "Wake h₁ and h₁₂ by x_a"


def test_where_there_is_no_room_beside_each_other_buttons_go_below(qtbot, workspace):
    long = tuple(replace(each, label=f"{each.label}: give h_1, h_2 and h_3 leaky ReLU") for each in REMEDIES)
    card = FindingCard(replace(FINDING, remedies=long), workspace.theme)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(card)
    shown(qtbot, area, size=(900, 200))
    first, second = card.buttons
    assert first.y() == second.y()
    area.resize(380, 200)
    qtbot.waitUntil(lambda: first.geometry().bottom() < second.y())
    assert not area.horizontalScrollBar().isVisible()
    assert all(each.x() >= 0 and each.geometry().right() < 380 for each in card.buttons)
    area.resize(900, 200)
    qtbot.waitUntil(lambda: first.y() == second.y())


def test_each_button_asks_for_its_experiment(card, qtbot):
    assert [button.text() for button in card.buttons] == ["Try 0", "Try 1"]
    taken = []
    card.taken.connect(taken.append)
    for button in card.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == list(REMEDIES)
    assert "a run from there" in card.buttons[1].toolTip()
    assert "run" not in card.buttons[0].toolTip()


def test_it_tells_when_the_keyboard_comes_and_goes(card, qtbot):
    told = []
    card.looked_at.connect(told.append)
    card.setFocus()
    card.buttons[0].setFocus()
    card.shown_in.setFocus()
    assert told == [True, False, True, False]
    assert not card.grab().isNull()


def test_it_is_no_higher_than_its_text_at_its_width(card, qtbot):
    labels = card.findChildren(QLabel)
    line = card.fontMetrics().lineSpacing()
    assert all(label.height() < 1.6 * line for label in labels)
    card.shown_in.resize(220, 400)
    long = next(label for label in labels if "dead" in label.text())
    long.setText("word " * 60)
    card.shown_in.resize(240, 400)
    qtbot.waitUntil(lambda: long.height() > 6 * line)
    card.shown_in.resize(900, 400)
    qtbot.waitUntil(lambda: long.height() < 6 * line)


def test_its_numbers_and_letters_are_written_as_everywhere(qtbot, workspace):
    workspace.settings.put(Key.DECIMAL_COMMA, True)
    workspace.settings.put(Key.LETTERS, "z-a")
    evidence, label = Said.of("{} is {}.", Letter("s"), Figure(0.25)), Said.of("Try η = {}", Figure(0.05))
    finding = replace(FINDING, evidence=evidence, remedies=(Remedy(label, Change(label, {}, {})),))
    card = shown(qtbot, FindingCard(finding, workspace.theme, workspace.conventions.sentence))
    assert "z is 0,25." in card.accessibleDescription()
    assert card.buttons[0].text() == "Try η = 0,05"
