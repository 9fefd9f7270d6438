"""A number that is only read: short on screen, in full in the tool tip and on the clipboard."""

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from gui.conventions import Conventions
from gui.settings import Key, Settings
from gui.widgets.number_label import NumberLabel
from tests.gui.shown import shown


@pytest.fixture
def settings(qapp):
    return Settings()


def test_nothing_yet_is_a_dash_and_never_a_zero(settings):
    label = NumberLabel(Conventions(settings))
    assert label.text() == "—"
    label.show_value(0.0)
    assert label.text() == "0"
    label.show_value(None)
    assert (label.text(), label.value) == ("—", None)


def test_it_is_short_and_says_the_whole_in_its_tip(settings):
    label = NumberLabel(Conventions(settings), "A third.")
    label.show_value(1 / 3)
    assert label.text() == "0.3333"
    assert label.toolTip() == "0.3333333333333333\nA third."
    settings.put(Key.DIGITS, 2)
    assert label.text() == "0.33"


def test_it_is_copied_in_full(qtbot, settings):
    label = shown(qtbot, NumberLabel(Conventions(settings)))
    label.show_value(-1 / 3)
    centre = label.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, label.mapToGlobal(centre))
    QApplication.sendEvent(label, event)
    menu = label.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "-0.3333333333333333"
