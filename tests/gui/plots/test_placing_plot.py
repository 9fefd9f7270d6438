"""Making data on the plot by a real mouse and real keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.plots.placing import LOOK
from gui.plots.placing_plot import PlacingPlot
from tests.gui.plots.drawn import draw
from tests.gui.shown import shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(qtbot, workspace):
    draw(workspace, 2, 1)
    plot = shown(qtbot, PlacingPlot(workspace), size=(360, 230))
    qtbot.waitUntil(lambda: plot.response is not None)
    return plot


def count(workspace):
    return workspace.document.project.dataset.rows


def test_clicks_place_and_the_axes_stay(qtbot, workspace, plot):
    plot.placing.set_mode("place 1", plot.response)
    limits, before = plot.axes(), count(workspace)
    centre = plot.axes().area.center().toPoint()
    qtbot.mouseClick(plot, LEFT, pos=centre)
    qtbot.mouseClick(plot, LEFT, pos=centre + QPoint(10, 10))
    assert count(workspace) == before + 2
    qtbot.waitUntil(lambda: len(plot.response.rows) == before + 2)
    assert plot.axes() == limits
    assert plot.grab().toImage() is not None


def test_keys_place_and_escape_looks_again(qtbot, workspace, plot):
    plot.placing.set_mode("place 0", plot.response)
    before = count(workspace)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(plot, key)
    assert count(workspace) == before + 1
    assert plot.placing.mode == LOOK
    assert plot.held is None
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot._row == 0


def test_looking_steps_rows_as_ever(qtbot, workspace, plot):
    before = count(workspace)
    qtbot.mouseMove(plot, plot.axes().area.center().toPoint())
    qtbot.mouseClick(plot, LEFT, pos=plot.axes().area.center().toPoint())
    assert count(workspace) == before
