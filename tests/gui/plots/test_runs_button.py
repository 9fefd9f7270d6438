"""The list of runs can be had at every width: beside the chart, or in a box."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from gui.settings import Key
from tests.gui.plots.curves import train


def press(qtbot, panel):
    qtbot.mouseClick(panel.runs_button, Qt.MouseButton.LeftButton)


def test_in_a_wide_panel_it_stands_beside_the_chart(qtbot, panel, chain):
    panel.resize(700, 260)
    train(qtbot, chain)
    assert not panel.runs.isVisible()
    press(qtbot, panel)
    assert panel.runs.isVisible()
    assert chain.settings.flag(Key.SHOW_RUNS)
    assert panel.runs.x() > panel.chart.width() / 2
    press(qtbot, panel)
    assert not panel.runs.isVisible()


def test_in_a_narrow_one_it_opens_in_a_box_with_the_keyboard_and_goes_back(qtbot, panel, chain):
    panel.resize(300, 220)
    train(qtbot, chain)
    press(qtbot, panel)
    assert panel.runs_button.box.isVisible()
    assert panel.runs.isVisible()
    assert panel.runs.window() is panel.runs_button.box
    qtbot.keyClick(panel.runs, Qt.Key.Key_Space)
    assert chain.runs.all[0].hidden
    assert isinstance(panel.runs, QListWidget)
    panel.runs_button.box.hide()
    assert not panel.runs.isVisible()
    panel.resize(700, 260)
    press(qtbot, panel)
    assert panel.runs.window() is panel.window()
    assert panel.runs.isVisible()


def test_in_a_narrow_panel_what_is_read_has_a_line_of_its_own(qtbot, panel, chain):
    train(qtbot, chain)
    panel.resize(700, 260)
    assert panel._readout.y() < panel.choice.geometry().bottom()
    panel.resize(300, 220)
    qtbot.waitUntil(lambda: panel._readout.y() >= panel.choice.geometry().bottom())
    assert panel._readout.width() == 300
    panel.resize(700, 260)
    qtbot.waitUntil(lambda: panel._readout.y() < panel.choice.geometry().bottom())
