"""The gestures that make data, without a widget."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from core.data.sets import Order, opened
from gui.plots.axes import Axes
from gui.plots.placing import DRAW, ERASE, LOOK, Placing
from gui.plots.response import Form, response_of
from tests.gui.plots.drawn import compiled, draw

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def made(workspace, inputs=2, outputs=1):
    project = draw(workspace, inputs, outputs)
    return begun(workspace, project)


def begun(workspace, project):
    response = response_of(*compiled(project), project)
    return Placing(workspace), Axes(QRectF(60, 20, 200, 100), response.x, response.y), response


def press(key, modifiers=NONE):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def rows(workspace):
    return workspace.document.project.dataset.values


def test_a_click_places_a_point_where_it_is(workspace):
    placing, axes, response = made(workspace)
    placing.set_mode("place 1", response)
    before, at = len(rows(workspace)), QPointF(100, 50)
    placing.press(axes, response, at)
    placing.release(axes, response)
    assert len(rows(workspace)) == before + 1
    assert rows(workspace)[-1] == pytest.approx([*axes.numbers(at), 1])
    workspace.document.undo_stack.undo()
    assert len(rows(workspace)) == before


def test_a_drag_sprays_points_and_undoes_as_one(workspace):
    placing, axes, response = made(workspace)
    placing.set_mode("place 0", response)
    before = len(rows(workspace))
    placing.press(axes, response, QPointF(100, 50))
    for x in (103, 115, 130, 145):
        placing.move(axes, response, QPointF(x, 50))
    placing.move(axes, response, QPointF(500, 50))
    placing.release(axes, response)
    assert len(rows(workspace)) == before + 4
    placing.press(axes, response, QPointF(70, 50))
    placing.release(axes, response)
    workspace.document.undo_stack.undo()
    assert len(rows(workspace)) == before + 4
    workspace.document.undo_stack.undo()
    assert len(rows(workspace)) == before


def test_outside_the_axes_nothing_is_placed(workspace):
    placing, axes, response = made(workspace)
    placing.set_mode("place 0", response)
    placing.press(axes, response, QPointF(5, 5))
    placing.release(axes, response)
    assert not workspace.document.undo_stack.canUndo()


def test_the_eraser_takes_what_it_reaches_and_no_more(workspace):
    placing, axes, response = made(workspace)
    placing.set_mode(ERASE, response)
    data = rows(workspace).copy()
    at = axes.place(*data[0, :2].tolist())
    away = [(axes.place(x, y) - at) for x, y in data[:, :2].tolist()]
    near = [(p.x() ** 2 + p.y() ** 2) ** 0.5 <= 14 for p in away]
    placing.press(axes, response, at)
    placing.release(axes, response)
    assert rows(workspace).tolist() == data[~np.array(near)].tolist()


def test_a_function_is_drawn_over_the_axis(workspace):
    placing, axes, response = made(workspace, 1, 1)
    assert ("draw", "Draw by hand") in placing.modes(response)
    placing.set_mode(DRAW, response)
    placing.press(axes, response, QPointF(60, 120))
    placing.move(axes, response, QPointF(260, 20))
    placing.release(axes, response)
    x, y = rows(workspace).T
    slope = (axes.y[1] - axes.y[0]) / (axes.x[1] - axes.x[0])
    assert y == pytest.approx(axes.y[0] + slope * (x - axes.x[0]))
    workspace.document.undo_stack.undo()
    assert not workspace.document.undo_stack.canUndo()


def test_the_keys_do_it_too(workspace):
    placing, axes, response = made(workspace)
    placing.set_mode("place 1", response)
    before = len(rows(workspace))
    assert placing.key(press(Qt.Key.Key_Return), axes, response) is False
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        assert placing.key(press(key), axes, response)
    assert placing.crosshair == QPointF(axes.area.center().x() + 5, axes.area.center().y() + 2.5)
    placing.key(press(Qt.Key.Key_Left, SHIFT), axes, response)
    assert placing.crosshair.x() == axes.area.center().x() + 4
    assert placing.key(press(Qt.Key.Key_Return), axes, response)
    assert len(rows(workspace)) == before + 1
    placing.key(press(Qt.Key.Key_Escape), axes, response)
    assert placing.mode == LOOK
    assert placing.key(press(Qt.Key.Key_A), axes, response) is False


def test_there_is_a_brush_for_each_class(workspace):
    project = workspace.document.project
    workspace.document.perform(opened(project, "iris", Order(), True))
    placing, _, response = begun(workspace, project)
    assert response.form is Form.SCATTER
    assert placing.modes(response) == []
    workspace.document.perform(opened(project, "moons", Order(size=20), True))
    placing, _, response = begun(workspace, project)
    assert [title for _, title in placing.modes(response)] == ["Look", "Place upper", "Place lower", "Erase points"]


def test_the_axes_are_held_while_points_are_placed(workspace):
    placing, _axes, response = made(workspace)
    placing.set_mode("place 0", response)
    assert placing.held == (response.x, response.y)
    again = response_of(*compiled(workspace.document.project), workspace.document.project, placing.held)
    assert (again.x, again.y) == placing.held
    placing.set_mode(LOOK, response)
    assert placing.held is None
