"""A choice tells what the user chose, and only that."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.widgets.choice import Choice
from tests.gui.shown import shown


@pytest.fixture
def choice(qtbot):
    return shown(qtbot, Choice([("a", "First"), ("b", "Second")]))


def test_what_the_user_chooses_is_told_by_name(qtbot, choice):
    chosen = []
    choice.chosen.connect(chosen.append)
    choice.show_name("a")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen == ["b"]


def test_what_is_shown_is_not_told(choice):
    chosen = []
    choice.chosen.connect(chosen.append)
    choice.show_name("b")
    assert (choice.name, choice.currentText(), chosen) == ("b", "Second", [])


def test_several_values_show_as_mixed(choice):
    choice.show_name(None)
    assert (choice.name, choice.currentText(), choice.placeholderText()) == (None, "", "mixed")


def test_the_wheel_changes_nothing(choice):
    choice.show_name("a")
    choice.setFocus()
    centre = QPointF(choice.rect().center())
    wheel = QWheelEvent(
        centre, choice.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, wheel)
    assert choice.name == "a"
