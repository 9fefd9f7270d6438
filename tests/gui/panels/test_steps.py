"""The Steps panel by hand: a click or a key stands at a line, and the current line stays in view."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from core import edits
from core.project import Project
from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId
from core.tracing.trace import Phase
from core.writing.outline import outline
from gui.panels import steps_model
from gui.panels.steps import StepsPanel
from gui.panels.steps_model import StepColumn
from gui.settings import Key
from gui.widgets.empty_state import EmptyState
from tests.gui.drawn import O
from tests.gui.shown import click_cell, shown


@pytest.fixture
def panel(qtbot, chain):
    return shown(qtbot, StepsPanel(chain), size=(280, 300))


def press(qtbot, panel, key):
    qtbot.keyClick(panel.view, key)


def click_line(qtbot, panel, step):
    click_cell(qtbot, panel.view, panel.model.row_of(step), StepColumn.LINE)


def test_a_click_stands_at_the_line(qtbot, chain, panel):
    click_line(qtbot, panel, 3)
    assert chain.player.index == 4
    click_line(qtbot, panel, 0)
    assert chain.player.index == 1


def test_a_click_on_a_phase_computes_all_of_it(qtbot, chain, panel):
    backward = panel.model.sections[2]
    click_cell(qtbot, panel.view, backward.row, 0)
    assert chain.player.index == chain.player.trace.phase_end(Phase.BACKWARD)


def test_a_click_ends_playing(qtbot, chain, panel):
    chain.player.toggle_play()
    click_line(qtbot, panel, 2)
    assert not chain.player.playing
    assert chain.player.index == 3


def test_the_keys_step(qtbot, chain, panel):
    player = chain.player
    press(qtbot, panel, Qt.Key.Key_Down)
    press(qtbot, panel, Qt.Key.Key_Down)
    assert player.index == 2
    press(qtbot, panel, Qt.Key.Key_Up)
    assert player.index == 1
    press(qtbot, panel, Qt.Key.Key_End)
    assert player.index == player.length
    press(qtbot, panel, Qt.Key.Key_Home)
    assert player.index == 0
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert 1 < player.index < player.length
    press(qtbot, panel, Qt.Key.Key_PageUp)
    assert player.index == 0


def test_return_stands_at_the_line_of_the_cursor(qtbot, chain, panel):
    panel.view.setCurrentIndex(panel.model.index(panel.model.row_of(5), StepColumn.LINE))
    press(qtbot, panel, Qt.Key.Key_Return)
    assert chain.player.index == 6


@pytest.mark.parametrize("to", ["last", "first", "show_forward_pass"])
def test_the_current_line_is_kept_in_view_clear_of_the_header(chain, panel, to):
    chain.player.go_to(chain.player.length // 2)
    getattr(chain.player, to)()
    row = panel.model.row_of(max(chain.player.index - 1, 0))
    rect = panel.view.visualRect(panel.model.index(row, StepColumn.LINE))
    header = panel.view.rowHeight(0)
    assert header <= rect.top() + 1
    assert rect.bottom() <= panel.view.viewport().height()


def test_every_line_stays_in_view_on_the_way_down_and_up(chain, panel):
    header = panel.view.rowHeight(0)
    length = chain.player.length
    for index in (*range(1, length + 1), *range(length, 0, -1)):
        chain.player.go_to(index)
        rect = panel.view.visualRect(panel.model.index(panel.model.row_of(index - 1), StepColumn.LINE))
        assert header <= rect.top() + 1
        assert rect.bottom() <= panel.view.viewport().height()


def test_the_header_of_the_phase_at_the_top_stays_there(qtbot, chain, panel):
    chain.player.last()
    header = panel.view.childAt(QPoint(20, 5))
    assert header.section.phase is Phase.BACKWARD
    assert panel.view.rowAt(5) != header.section.row
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert chain.player.index == chain.player.trace.phase_end(Phase.BACKWARD)
    chain.player.first()
    assert panel.view.childAt(QPoint(20, 5)).section.phase is Phase.FORWARD


def test_what_cannot_be_stepped_says_why_and_what_to_do(qtbot, workspace):
    panel = shown(qtbot, StepsPanel(workspace))
    empty = panel.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.sentence == "The canvas is empty: double-click it to place a unit."
    assert not panel.view.isVisible()


def test_a_sample_without_a_target_says_how_to_go_on(chain, panel):
    hints = [label for label in panel.findChildren(QLabel) if "no target y" in label.text()]
    assert not any(label.isVisible() for label in hints)
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    assert any(label.isVisible() for label in hints)


def wide_project(width):
    """Return one input feeding so many hidden units, all feeding one output."""
    project = Project("Wide")
    hidden = [UnitId(f"h{n}") for n in range(width)]
    x, o = UnitId("x"), UnitId("o")
    units = {x: Unit("x", Kind.INPUT, "identity"), o: Unit("o", Kind.OUTPUT, "identity")}
    units |= {h: Unit(h, Kind.HIDDEN, "tanh") for h in hidden}
    edges = {EdgeId(x, h): Edge(0.1) for h in hidden} | {EdgeId(h, o): Edge(0.1) for h in hidden}
    project.apply(project.change("Draw", {**units, **edges}))
    project.apply(project.change("Fill", {Part.DATA: project.dataset.with_cells(0, 0, np.ones((1, 2)))}))
    return project


def test_a_long_trace_is_written_only_where_it_is_looked_at(qtbot, chain, panel, monkeypatch):
    made = []
    monkeypatch.setattr(steps_model, "outline", lambda *args: made.append(1) or outline(*args))
    chain.document.replace(wide_project(1_000), None)
    assert chain.player.length > 10_000
    chain.player.last()
    panel.view.grab()
    chain.player.go_to(5_000)
    panel.view.grab()
    assert 0 < len(made) < 200


def test_it_is_painted_in_both_themes(chain, panel):


    pictures = []
    for theme in ("light", "dark"):
        chain.settings.put(Key.THEME, theme)
        chain.player.go_to(3)
        pictures.append(panel.grab().toImage())
        ground = pictures[-1].pixelColor(panel.width() // 2, panel.height() - 30)
        assert ground == chain.theme.color("base")
    assert pictures[0] != pictures[1]


def test_below_the_lines_of_a_batch_it_says_what_they_show(chain, panel):
    rows = chain.document.project.dataset.values.repeat(12, axis=0)
    dataset = type(chain.document.project.dataset)(chain.document.project.dataset.columns, rows)
    chain.document.perform(edits.set_data(chain.document.project, "Rows", dataset))
    assert not panel._more.isVisible()
    chain.player.toggle_batch()
    assert panel._more.isVisible()
    assert panel._more.text().startswith("The batch is all 12 rows of the data. Only row 1 is written out")
