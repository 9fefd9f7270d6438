"""A button's menu switches settings, shows them, and stays open meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.menu_button import MenuButton
from gui.settings import Key, Settings


@pytest.fixture
def settings(qapp) -> Settings:
    made = Settings()
    made.put(Key.SMOOTH, True)
    return made


@pytest.fixture
def button(qtbot, settings):
    made = MenuButton("View", "How it is shown")
    qtbot.addWidget(made)
    made.add_switches(settings, {Key.LOG_LOSS: "&Logarithmic", Key.SMOOTH: "&Smooth"})
    made.show()
    made.entries.popup(made.mapToGlobal(made.rect().bottomLeft()))
    yield made
    made.entries.close()


def test_it_begins_with_what_is_set_and_follows_it(button, settings):
    assert [action.isChecked() for action in button.switches.values()] == [False, True]
    settings.put(Key.LOG_LOSS, True)
    settings.put(Key.SHOW_GRID, False)  # none of its own
    assert [action.isChecked() for action in button.switches.values()] == [True, True]


def test_clicks_switch_settings_one_after_the_other(button, settings):
    for key in button.switches:
        place = button.entries.actionGeometry(button.switches[key]).center()
        QTest.mouseClick(button.entries, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert (settings.flag(Key.LOG_LOSS), settings.flag(Key.SMOOTH)) == (True, False)
    assert button.entries.isVisible()


def test_it_can_be_reached_and_named_by_keyboard_and_reader(button):
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert (button.text(), button.accessibleName()) == ("View", "How it is shown")
