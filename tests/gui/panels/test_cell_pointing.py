"""Rows of Steps and cells of Values point at their numbers, ask about them, and are lit when others point."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from core.tracing.trace import Quantity, Symbol
from gui.panels.steps import StepsPanel
from gui.panels.values import ValuesPanel
from tests.gui.drawn import J, K, O
from tests.gui.shown import cell_point, click_cell, double_click_cell, shown

Z_J, DELTA_O = Quantity(Symbol.ACTIVATION, J), Quantity(Symbol.DELTA, O)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def values(qtbot, chain):
    return shown(qtbot, ValuesPanel(chain), size=(700, 240)).units


@pytest.fixture
def steps(qtbot, chain):
    return shown(qtbot, StepsPanel(chain), size=(300, 400)).view


def hover(qtbot, view, row, column):
    qtbot.mouseMove(view.viewport(), cell_point(view, row, column))


def leave(view):
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))


def colour(view, row, column):
    corner = view.visualRect(view.model().index(row, column)).topLeft() + QPoint(2, 2)
    return view.viewport().grab().toImage().pixelColor(corner)


def test_a_cell_under_the_mouse_is_pointed_at_until_it_leaves(qtbot, chain, values):
    hover(qtbot, values, 1, 2)
    assert chain.pointing.quantity == Z_J
    hover(qtbot, values, 1, 0)
    assert chain.pointing.quantity is None, "a name is no number"
    hover(qtbot, values, 3, 3)
    assert chain.pointing.quantity == DELTA_O
    leave(values)
    assert chain.pointing.quantity is None


def test_a_cell_without_a_number_by_nature_points_at_none(qtbot, chain, values):
    hover(qtbot, values, 1, 4)  # j has no bias
    assert chain.pointing.quantity is None


def test_leaving_does_not_take_away_what_another_view_points_at(chain, values):
    chain.pointing.point_at(DELTA_O)
    leave(values)
    assert chain.pointing.quantity == DELTA_O


def test_a_row_of_the_steps_points_at_what_it_computes(qtbot, chain, steps):
    hover(qtbot, steps, 2, 1)  # below the header of the forward pass
    assert chain.pointing.quantity == chain.player.trace.steps[1].writes == Z_J
    hover(qtbot, steps, 0, 0)
    assert chain.pointing.quantity is None


def test_the_keys_point_in_the_values(qtbot, chain, values):
    click_cell(qtbot, values, 1, 1)
    qtbot.keyClick(values, Qt.Key.Key_Right)
    assert chain.pointing.quantity == Z_J
    qtbot.keyClick(values, Qt.Key.Key_Return, CONTROL)
    assert chain.inquiry.quantity == Z_J


def test_a_double_click_asks(qtbot, chain, values):
    with qtbot.waitSignal(chain.inquiry.asked):
        double_click_cell(qtbot, values, 1, 2)
    assert chain.inquiry.quantity == Z_J


def test_a_double_click_and_a_key_ask_in_the_steps(qtbot, chain, steps):
    double_click_cell(qtbot, steps, 2, 1)
    assert chain.inquiry.quantity == Z_J
    steps.setCurrentIndex(steps.model().index(1, 1))
    qtbot.keyClick(steps, Qt.Key.Key_Return, CONTROL)
    assert chain.inquiry.quantity == Quantity(Symbol.PREACTIVATION, J)


def test_the_menus_ask(qtbot, chain, values):
    values.customContextMenuRequested.emit(cell_point(values, 2, 2))
    trigger(values)
    assert chain.inquiry.quantity == Quantity(Symbol.ACTIVATION, K)


def test_the_menu_of_the_steps_asks_about_the_line_under_the_mouse(qtbot, chain, steps):
    place = cell_point(steps, 2, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, steps.mapToGlobal(place))
    QApplication.sendEvent(steps.viewport(), event)
    trigger(steps)
    assert chain.inquiry.quantity == Z_J


def trigger(view):
    menu = view.findChild(QMenu)
    next(action for action in menu.actions() if "Explain" in action.text()).trigger()
    menu.close()


@pytest.mark.parametrize(("name", "row", "column"), [("values", 1, 2), ("steps", 2, 1)])
def test_what_is_pointed_at_elsewhere_is_lit(chain, request, name, row, column):
    view = request.getfixturevalue(name)
    before = colour(view, row, column)
    chain.pointing.point_at(Z_J)
    assert colour(view, row, column) != before
    chain.pointing.point_at(None)
    assert colour(view, row, column) == before
