"""The button's menu lists all that can be shown, and stays open while one chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.action_book import ActionBook
from gui.actions import Act
from gui.faces import SHOWS
from gui.settings import Settings
from gui.show_button import ShowButton
from gui.theme import Theme


@pytest.fixture
def opened(qtbot):
    """Return an action book and the open menu of a button that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    book = ActionBook(window, Theme(Settings()))
    button = ShowButton(book, window)
    window.show()
    button.open()
    yield book, button._menu
    button._menu.close()


def test_it_lists_every_choice_and_opens_at_the_first(opened):
    book, menu = opened
    assert menu.isVisible()
    assert {action.objectName() for action in menu.actions() if action.isCheckable()} == {act.value for act in SHOWS}
    assert menu.activeAction() is book[Act.SHOW_S]


def test_a_click_and_the_space_bar_switch_and_leave_it_open(opened):
    book, menu = opened
    place = menu.actionGeometry(book[Act.SHOW_CURVE]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert book[Act.SHOW_CURVE].isChecked()
    menu.setActiveAction(book[Act.SHOW_RING])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert book[Act.SHOW_RING].isChecked()
    assert menu.isVisible()


def test_escape_closes_it_and_changes_nothing(opened):
    book, menu = opened
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert not book[Act.SHOW_S].isChecked()
