"""The response plot follows edits and runs, can be read, and picks the row to step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from core import edits
from core.learning.exercise import Part
from core.project import Project
from core.records import Kind, UnitId
from gui import typeset
from gui.plots.response import Form
from gui.plots.response_painting import places
from gui.plots.response_plot import ResponsePlot, written
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import make_workspace
from tests.gui.plots.drawn import draw


@pytest.fixture
def plot(qtbot, workspace):
    typeset.load()
    plot = ResponsePlot(workspace)
    qtbot.addWidget(plot)
    plot.resize(360, 210)
    plot.show()
    qtbot.waitExposed(plot)
    yield plot
    workspace.runner.shut_down()


def drawn(qtbot, workspace, plot, inputs, outputs):
    draw(workspace, inputs, outputs)
    qtbot.waitUntil(lambda: plot.response is not None and len(plot.response.rows) == 9)


def place_of(plot, row):
    return places(plot.axes(), plot.response, row)[0].toPoint()


def test_an_empty_network_is_answered_in_words(plot):
    assert plot.response is None
    assert "double-click" in plot.readout
    assert plot.accessibleDescription() == plot.readout


@pytest.mark.parametrize(("inputs", "outputs", "form"), [(1, 1, Form.CURVE), (2, 1, Form.MAP), (2, 2, Form.SCATTER)])
def test_each_network_has_its_form(qtbot, plot, workspace, inputs, outputs, form):
    drawn(qtbot, workspace, plot, inputs, outputs)
    assert plot.response.form is form
    assert plot.grab().toImage().size() == plot.size() * plot.devicePixelRatioF()


def test_it_follows_edits_and_undo(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 1, 1)
    before = plot.response.values.tolist()
    edge = next(iter(workspace.document.project.network.edges))
    assert workspace.document.perform(edits.set_parameters(workspace.document.project, "w", {edge: 9.0}, {}))
    qtbot.waitUntil(lambda: plot.response.values.tolist() != before)
    workspace.document.undo_stack.undo()
    qtbot.waitUntil(lambda: plot.response.values.tolist() == before)


def test_it_follows_the_structure(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 1, 1)
    change, unit = edits.add_unit(workspace.document.project, Kind.INPUT, (0, 0))
    assert workspace.document.perform(change)
    assert workspace.document.perform(edits.connect(workspace.document.project, unit, UnitId("h0")))
    qtbot.waitUntil(lambda: plot.response.form is Form.MAP)


def test_it_follows_a_run(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 1, 1)
    workspace.settings.put(Key.FULL_SPEED, True)
    before = plot.response.values.tolist()
    workspace.runner.start()
    qtbot.waitUntil(lambda: plot.response.values.tolist() != before, timeout=20_000)
    workspace.runner.stop()
    qtbot.waitUntil(lambda: not workspace.runner.running)
    plan, network = workspace.runner.plan, workspace.document.project.network
    assert plan is not None
    assert plot._parameters(plan).weights.tolist() == plan.parameters(network).weights.tolist()


def test_a_data_point_is_read_under_the_mouse_and_a_click_steps_its_row(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 1, 1)
    qtbot.mouseMove(plot, place_of(plot, 5))
    assert plot.readout.startswith("row 6 · ")
    assert plot.toolTip() == script_text.html(plot.readout)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place_of(plot, 5))
    assert workspace.player.sample == 5


def test_between_the_points_the_network_s_answer_is_read(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 2, 1)
    taken = [place_of(plot, row) for row in range(9)]
    area = plot.axes().area.toRect().adjusted(10, 10, -10, -10)
    corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
    free = next(c for c in corners if all((c - p).manhattanLength() > 20 for p in taken))
    qtbot.mouseMove(plot, free)
    assert plot.readout.startswith("ŷ_{o_0} = ")
    qtbot.mouseMove(plot, QPoint(5, 205))
    assert plot.readout.endswith("9 rows")


def test_the_keyboard_walks_the_rows_and_steps_one(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 2, 2)
    for key in ("Right", "Right", "Right", "Left"):
        qtbot.keyClick(plot, getattr(Qt.Key, f"Key_{key}"))
    assert plot.readout.startswith("row 2 · ")
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert workspace.player.sample == 1
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.readout.startswith("Predictions")


def test_it_survives_a_change_of_theme(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 2, 1)
    for name in ("dark", "light"):
        workspace.settings.put(Key.THEME, name)
        assert plot.grab().toImage().pixelColor(3, 3) == workspace.theme.color("base")


def test_the_picture_can_be_copied(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 1, 1)
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    qtbot.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 3 * plot.width()


def test_a_hidden_plot_computes_nothing_until_it_is_shown(qtbot, plot, workspace):
    plot.hide()
    draw(workspace, 1, 1)
    assert plot.response is None
    plot.show()
    assert plot.response.form is Form.CURVE


@pytest.mark.parametrize("pointed", [False, True])
@pytest.mark.parametrize("inputs", [1, 2])
def test_another_document_is_never_read_with_the_old_one_s_numbers(qtbot, plot, workspace, inputs, pointed):
    drawn(qtbot, workspace, plot, 3 - inputs, 1)
    if pointed:
        qtbot.mouseMove(plot, plot.axes().area.center().toPoint())
    workspace.document.replace(draw(make_workspace(workspace.settings, workspace.theme), inputs, 1), None)
    assert plot.response.form is (Form.CURVE if inputs == 1 else Form.MAP)
    workspace.document.replace(Project(), None)
    assert plot.response is None


@pytest.mark.parametrize("pointed", [False, True])
def test_an_input_unit_can_go_and_come_while_the_plot_is_read(qtbot, plot, workspace, pointed):
    drawn(qtbot, workspace, plot, 1, 1)
    if pointed:
        qtbot.mouseMove(plot, plot.axes().area.center().toPoint())
    said = plot.readout
    document = workspace.document
    assert document.perform(edits.remove(document.project, [UnitId("x0")]))
    assert plot.readout == said
    qtbot.waitUntil(lambda: plot.readout != said)
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: plot.readout == said)


def test_a_title_that_has_no_room_is_made_brief_and_no_number_reaches_into_it(qtbot, plot, workspace):
    drawn(qtbot, workspace, plot, 2, 2)
    assert written(plot.readout, plot._reader, plot.font(), 1000) == plot.readout
    assert written(plot.readout, plot._reader, plot.font(), 100) == "ŷ against y"
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert written(plot.readout, plot._reader, plot.font(), 100) == plot.readout
    assert plot.axes().area.top() - plot.fontMetrics().height() / 2 >= 24


def test_it_keeps_what_is_asked_for_secret(qtbot, workspace, plot):
    drawn(qtbot, workspace, plot, 1, 1)
    workspace.practice.begin(Part.FORWARD)
    qtbot.waitUntil(lambda: plot.response is None)
    assert plot.readout == workspace.hold.secret != ""
    workspace.practice.end()
    qtbot.waitUntil(lambda: plot.response is not None)
