"""The projector mode clears the screen, keeps the keys, and puts everything back, also before the program ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from core.learning.lesson import Lesson, Stage
from gui.main_window import MainWindow
from gui.settings import Key, Settings
from gui.shell import Shell
from gui.theme import Theme
from tests.gui.drawn import draw_chain


@pytest.fixture
def window(qtbot):
    settings = Settings()
    shell = Shell(settings)
    window = MainWindow(shell, settings, Theme(settings))
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.show()
    QCoreApplication.processEvents()
    draw_chain(window.workspace)
    window.filing.may_leave = lambda: True
    yield window
    window.shut_down()


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.shell, key, modifiers)
    QCoreApplication.processEvents()


def visible(window):
    return {dock.windowTitle() for dock in window.docks if dock.isVisible()}


def test_nothing_but_network_equation_and_lesson_is_left(window):
    window.workspace.guide.teach(Lesson("A", (Stage("One", "Text."),)))
    before, size = visible(window), window.docks.lesson.words[0].font().pointSizeF()
    press(window, Qt.Key.Key_F11)
    assert visible(window) == {"Lesson"}
    assert not window.shell.menuBar().isVisible()
    assert window.workspace.settings.text(Key.EQUATION_SIZE) == "projector"
    assert window.docks.lesson.words[0].font().pointSizeF() > size
    press(window, Qt.Key.Key_F11)
    assert visible(window) == before
    assert window.shell.menuBar().isVisible()
    assert window.workspace.settings.text(Key.EQUATION_SIZE) == "normal"
    assert window.docks.lesson.words[0].font().pointSizeF() == pytest.approx(size)


def test_the_keys_still_step(window):
    press(window, Qt.Key.Key_F11)
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_N)
    assert window.workspace.player.index == 2
    press(window, Qt.Key.Key_F11)
    press(window, Qt.Key.Key_N)
    assert window.workspace.player.index == 3, "and only once a press afterwards"


def test_the_next_start_has_its_panels(window):
    before = window.shell.saveState()
    press(window, Qt.Key.Key_F11)
    window.shell.close()
    kept = window.workspace.settings.text(Key.STATE)
    assert "Steps" in visible(window) or kept
    window.shell.show()
    window.shell.restore_arrangement()
    assert window.shell.saveState().size() == before.size()
    assert "Steps" in {dock.windowTitle() for dock in window.docks if not dock.isHidden()}
