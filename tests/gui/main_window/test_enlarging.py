"""A panel gets a window of its own by a click, and stands where it stood by another."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from gui.main_window.docks import Docks
from gui.main_window.enlarging import Enlarging
from gui.shell import Shell
from gui.widgets.enlarge_button import EnlargeButton


@pytest.fixture
def enlarging(shell: Shell, docks: Docks) -> Enlarging:
    return Enlarging(shell, docks)


def beside(docks: Docks, shell: Shell, title: str) -> set[str]:
    """Return the titles of the docks that stand behind or before one."""
    return {dock.windowTitle() for dock in shell.tabifiedDockWidgets(docks[title])}


def press(docks: Docks, title: str) -> None:
    """Press the button of a panel."""
    button = docks[title].findChild(EnlargeButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("title", ["Curves", "Error surface"])
def test_a_click_makes_a_chart_large_and_another_puts_it_back_in_front(docks, enlarging, shell, title, qtbot):
    docks.bring_up(title)
    before, size = beside(docks, shell, title), docks[title].size()
    assert len(before) == 1
    press(docks, title)
    assert docks[title].isFloating()
    assert docks[title].width() > 3 * size.width()
    assert docks[title].height() > 2 * size.height()
    assert not beside(docks, shell, title)
    press(docks, title)
    assert not docks[title].isFloating()
    assert beside(docks, shell, title) == before
    qtbot.waitUntil(lambda: shell.rect().contains(docks[title].geometry()))


def test_closing_its_window_puts_a_panel_back_rather_than_away(docks, enlarging, shell):
    press(docks, "Curves")
    docks["Curves"].close()
    QCoreApplication.processEvents()
    assert docks["Curves"].isVisible()
    assert not docks["Curves"].isFloating()


def test_the_key_means_the_panel_with_the_keyboard_else_the_chart_in_front(docks, enlarging, shell, qtbot):
    docks["Steps"].widget().setFocus()
    docks["Values"].widget().setFocus()
    QCoreApplication.processEvents()
    assert docks["Values"].isAncestorOf(shell.focusWidget())
    enlarging.toggle()
    assert docks["Values"].isFloating()
    enlarging.switch(docks["Values"])
    shell.setFocus()
    docks.bring_up("Error surface")
    qtbot.waitUntil(lambda: docks["Curves"].x() < 0)
    enlarging.toggle()
    assert [dock.windowTitle() for dock in docks if dock.isFloating()] == ["Error surface"]
    enlarging.toggle()
    assert not any(dock.isFloating() for dock in docks)
