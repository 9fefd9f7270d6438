"""The Response panel offers what the mouse can do on its plot."""

import pytest

from core import edits
from core.records import Kind
from gui.plots.response_panel import ResponsePanel
from tests.gui.plots.drawn import draw
from tests.gui.shown import shown


@pytest.fixture
def panel(qtbot, workspace):
    return shown(qtbot, ResponsePanel(workspace), size=(360, 240))


def titles(panel):
    return [panel.mode.itemText(n) for n in range(panel.mode.count())]


def test_without_a_plane_there_is_nothing_to_choose(qtbot, workspace, panel):
    assert not panel._bar.isVisible()
    draw(workspace, 3, 1)
    qtbot.waitUntil(lambda: panel.plot.response is not None)
    assert not panel._bar.isVisible()


def test_a_mode_is_chosen_and_shown_and_ends_with_its_plane(qtbot, workspace, panel):
    draw(workspace, 2, 1)
    qtbot.waitUntil(lambda: titles(panel) == ["Look", "Place y = 0", "Place y = 1", "Erase points"])
    panel.mode.chosen.emit("place 1")
    assert panel.plot.placing.mode == "place 1"
    assert panel.mode.name == "place 1"
    project = workspace.document.project
    workspace.document.perform(edits.add_unit(project, Kind.INPUT, (0, 500))[0])
    qtbot.waitUntil(lambda: not panel.plot.placing.active)
    assert not panel._bar.isVisible()
