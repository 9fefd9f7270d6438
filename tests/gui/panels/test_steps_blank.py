"""Filling in, in the Steps list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.learning.exercise import Part
from gui.panels.steps import StepsPanel
from gui.panels.steps_model import StepColumn
from tests.gui.shown import shown


@pytest.fixture
def panel(qtbot, chain):
    panel = shown(qtbot, StepsPanel(chain), size=(280, 400))
    chain.practice.begin(Part.FORWARD)
    return panel


def double_click(qtbot, panel, step):
    index = panel.model.index(panel.model.row_of(step), StepColumn.LINE)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center())


def test_rows_to_be_filled_in_show_neither_formula_nor_value(panel):
    texts = [panel.model.index(panel.model.row_of(step), StepColumn.LINE).data() for step in (0, 5)]
    assert texts == ["s_j", "ŷ_o = z_o"]
    assert [panel.model.value_text(step) for step in (0, 5, 6)] == ["?", "?", "—"]


def test_a_double_click_opens_a_field_that_goes_on_from_row_to_row(qtbot, chain, panel):
    double_click(qtbot, panel, 0)
    line = panel.view.blank.line
    assert line.isVisible()
    for place, text in enumerate(("2", "0.8808", "4.404")):
        assert chain.practice.line == place
        row = panel.view.visualRect(panel.model.index(panel.model.row_of(place), StepColumn.LINE))
        assert row.contains(line.geometry().center())
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chain.practice.line == 3
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_another_row_opens_nothing(qtbot, panel):
    double_click(qtbot, panel, 3)
    assert not panel.view.blank.line.isVisible()


def test_the_field_goes_with_the_exercise(qtbot, chain, panel):
    double_click(qtbot, panel, 0)
    chain.practice.end()
    assert not panel.view.blank.line.isVisible()
