"""A click on a number asks about it, and gets in nobody's way who drags, draws or selects."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from core.tracing.trace import Quantity, Symbol
from gui.canvas.geometry import RADIUS
from gui.canvas.tools import ToolName
from tests.gui.canvas.hands import ALT, SHIFT
from tests.gui.canvas.test_numbers_at import stepped

__all__ = ["stepped"]

BELOW = RADIUS + 11


@pytest.fixture
def asked(stepped):
    """Return what is asked about, by the symbol."""
    return lambda: stepped.workspace.inquiry.quantity and stepped.workspace.inquiry.quantity.symbol


def test_a_click_beside_the_unit_asks_and_selects_it(stepped, asked):
    stepped.click(0, BELOW)
    assert asked() is Symbol.DELTA
    assert stepped.workspace.selection.keys == (stepped.id_of("h"),)


def test_a_first_click_on_the_unit_selects_it_and_a_second_asks(stepped, asked):
    stepped.click(0, 0)
    assert asked() is None
    assert stepped.workspace.selection.keys == (stepped.id_of("h"),)
    stepped.click(0, 0)
    assert asked() is Symbol.ACTIVATION


def test_with_alt_the_first_click_asks(stepped, asked):
    stepped.click(0, -13, ALT)
    assert asked() is Symbol.PREACTIVATION


def test_the_weight_of_a_selected_edge_and_its_gradient_at_once(stepped, asked):
    x, y = stepped.middle("x", "h")
    stepped.click(x, y)
    assert asked() is None
    stepped.click(x, y + 14)
    assert asked() is Symbol.WEIGHT_GRADIENT
    stepped.click(x, y)
    assert asked() is Symbol.WEIGHT


def test_a_drag_is_a_drag(stepped, asked):
    stepped.click(0, 0)
    stepped.drag((0, 0), (0, 80))
    assert asked() is None
    assert stepped.place("h")[1] == 80


def test_a_rubber_band_that_begins_on_a_number_is_one(stepped, asked):
    stepped.drag((0, BELOW), (260, -80))
    assert asked() is None
    assert stepped.id_of("o") in stepped.workspace.selection.keys


def test_shift_selects_as_ever(stepped, asked):
    stepped.click(0, 0)
    stepped.click(0, 0, SHIFT)
    assert asked() is None


def test_other_tools_place_and_draw(stepped, asked):
    stepped.canvas.set_tool(ToolName.UNIT)
    stepped.click(0, BELOW + 2)
    assert asked() is None


def test_pointing_at_a_number_is_told_and_taken_back(stepped):
    pointing = stepped.workspace.pointing
    stepped.move(0, BELOW)
    assert pointing.quantity == Quantity(Symbol.DELTA, stepped.id_of("h"))
    assert stepped.canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    stepped.move(0, 200)
    assert pointing.quantity is None
    assert stepped.canvas.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_key_goes_through_the_numbers_of_what_is_selected_the_last_computed_first(stepped):
    stepped.select("h")
    found = []
    for _ in range(6):
        stepped.canvas.explain_selected()
        found.append(stepped.workspace.inquiry.quantity.symbol)
    first, *rest = found
    assert first is Symbol.ACTIVATION_GRADIENT
    assert rest == [Symbol.DELTA, Symbol.SLOPE, Symbol.ACTIVATION, Symbol.PREACTIVATION, first]


def test_before_it_is_computed_the_key_asks_about_what_is_known_first(stepped):
    stepped.workspace.player.go_to(1)
    stepped.select("h")
    stepped.canvas.explain_selected()
    assert stepped.workspace.inquiry.quantity == Quantity(Symbol.PREACTIVATION, stepped.id_of("h"))
    stepped.canvas.explain_selected()
    assert stepped.workspace.inquiry.quantity.symbol is Symbol.ACTIVATION


def test_with_nothing_selected_the_key_asks_about_the_current_line(stepped):
    stepped.canvas.explain_selected()
    assert stepped.workspace.inquiry.quantity == stepped.workspace.player.current.writes


def test_where_there_is_nothing_to_ask_the_key_says_so(stepped):
    said = []
    stepped.workspace.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    stepped.workspace.player.first()
    stepped.canvas.explain_selected()
    assert said == ["Select a unit or an edge first; then W explains its numbers one by one."]


def test_the_menu_names_every_number_with_its_value(stepped):
    stepped.click(0, 0, button=Qt.MouseButton.RightButton)
    menu = stepped.canvas.findChild(QMenu, "canvas_menu")
    explain = menu.findChild(QMenu, "explain")
    texts = [action.text() for action in explain.actions()]
    assert texts[-2:] == ["z_h = 0.8808", "s_h = 2"]
    explain.actions()[-1].trigger()
    assert stepped.workspace.inquiry.quantity == Quantity(Symbol.PREACTIVATION, stepped.id_of("h"))
    menu.close()
