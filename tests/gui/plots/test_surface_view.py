"""The error surface under the hand: zoomed, moved, pointed at, by mouse and by keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.plots.surface_view import SurfaceView
from tests.gui.plots.surfaces import scene


@pytest.fixture
def view(qtbot, workspace):
    view = SurfaceView(workspace.theme)
    qtbot.addWidget(view)
    view.resize(400, 260)
    view.show()
    view.show_scene(scene())
    return view


def wanted(view) -> list:
    found = []
    view.limits_wanted.connect(found.append)
    return found


def test_plus_and_minus_zoom_about_the_network_or_the_cursor(view):
    found = wanted(view)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert [limits[0][1] - limits[0][0] for limits in found] == pytest.approx([3.2, 5.0])
    view.point_at((-2.0, 3.0))
    QTest.keyClick(view, Qt.Key.Key_Plus)
    np.testing.assert_allclose(found[-1], [(-2, 1.2), (-0.2, 3)])


def test_a_drag_moves_the_map_and_chooses_nothing(view):
    found, chosen = wanted(view), []
    view.chosen.connect(chosen.append)
    area = view.ground.axes.area
    start = area.center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(round(area.width() / 4), 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(50, 0))
    assert found[-1][0] == pytest.approx((-3.0, 1.0), abs=0.05)
    assert found[-1][1] == (-1.0, 3.0)
    assert chosen == []


def test_shift_and_arrows_move_the_map(view):
    found = wanted(view)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_allclose(found[-1], [(-2, 2), (-0.6, 3.4)])


def test_the_cursor_stops_at_the_edge_and_escape_lets_go(view):
    for _ in range(100):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.cursor_place[0] == 2.0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.cursor_place is None


def test_enter_chooses_only_what_is_pointed_at(view):
    chosen = []
    view.chosen.connect(chosen.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == []
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    assert chosen == [view.cursor_place]


def test_beside_the_map_a_click_means_nothing(view):
    chosen = []
    view.chosen.connect(chosen.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert chosen == []


def test_with_nothing_shown_nothing_happens(view):
    view.show_scene(None)
    found = wanted(view)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 130))
    assert found == []
