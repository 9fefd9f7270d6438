"""The bar of the bug, by keyboard and by mouse, beside the list of the lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.action_book import ActionBook
from gui.actions import Act
from gui.panels.spot_bar import SpotBar
from tests.gui.shown import shown


@pytest.fixture
def bar(qtbot, chain):
    window = QMainWindow()
    qtbot.addWidget(window)
    book = ActionBook(window, chain.theme)
    slots = {Act.SPOT_IT: chain.spotting.say, Act.HINT: chain.spotting.hint, Act.SPOT_BUG: chain.spotting.begin}
    for act, slot in slots.items():
        book[act].triggered.connect(slot)
    bar = shown(qtbot, SpotBar(chain, book), size=(780, 120))
    bar.keeps = window
    chain.spotting.begin()
    return bar


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_says_that_the_numbers_are_falsified(chain, bar):
    assert bar.isVisible()
    assert "falsified" in bar._question.text()
    chain.spotting.end()
    assert not bar.isVisible()


def test_by_keyboard_from_a_wrong_line_to_the_right_one(qtbot, chain, bar):
    line = chain.spotting.search.bug.line
    chain.player.go_to(2 if line == 0 else 1)
    press(qtbot, Qt.Key.Key_Return)
    assert "is right: it comes to what it says" in bar._told.text()
    assert bar._progress.text() == "1 try"
    chain.player.go_to(line + 1)
    press(qtbot, Qt.Key.Key_Return)
    assert bar._question.text() == "<b>Found.</b>"
    assert bar._told.accessibleName() == f"Line {line + 1}. {chain.spotting.search.explanation}"
    assert not bar.buttons[Act.SPOT_IT].isVisible()
    assert bar.isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_Escape)
    assert chain.spotting.search is None


def test_hints_by_mouse(qtbot, chain, bar):
    for _ in range(2):
        qtbot.mouseClick(bar.buttons[Act.HINT], Qt.MouseButton.LeftButton)
    assert chain.spotting.search.hint_text.split(",")[0] in bar._told.accessibleName()
    assert bar._progress.text() == "0 tries, 2 hints"


def test_another_one(qtbot, chain, bar):
    seed = chain.spotting.seed
    qtbot.mouseClick(bar.buttons[Act.SPOT_BUG], Qt.MouseButton.LeftButton)
    assert chain.spotting.seed == seed + 1
    assert bar.isVisible()
    assert bar.isAncestorOf(QApplication.focusWidget())
