"""A check box over several values: on, off or mixed, and a click never leads back to mixed."""

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.widgets.check import Check
from tests.gui.shown import shown


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ([True, True], Qt.CheckState.Checked),
        ([False], Qt.CheckState.Unchecked),
        ([], Qt.CheckState.Unchecked),
        ([True, False], Qt.CheckState.PartiallyChecked),
    ],
)
def test_it_shows_what_the_values_are(qtbot, values, state):
    box = shown(qtbot, Check("on"))
    box.show_values(values)
    assert box.checkState() is state


def test_a_click_on_mixed_makes_it_on(qtbot):
    box = shown(qtbot, Check("on"))
    box.show_values([True, False])
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert box.checkState() is Qt.CheckState.Checked


def test_after_that_it_is_on_or_off_only(qtbot):
    box = shown(qtbot, Check("on"))
    box.show_values([True, False])
    box.show_values([True])
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        box.click()
        assert box.checkState() is state
