"""The curve can be read by mouse and by keyboard."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from gui.plots.loss_canvas import LossCanvas
from gui.plots.loss_points import LossPoints


@pytest.fixture
def canvas(qtbot, workspace):
    canvas = LossCanvas(workspace.theme)
    qtbot.addWidget(canvas)
    canvas.resize(360, 190)
    canvas.show_points(LossPoints("epoch", np.arange(101.0), np.linspace(2, 0.1, 101)), False, growing=False)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.grab()
    return canvas


def test_the_mouse_reads_the_point_under_it(qtbot, canvas):
    with qtbot.waitSignal(canvas.pointed) as pointed:
        qtbot.mouseMove(canvas, canvas.figure.place(40).toPoint())
    assert pointed.args == [pytest.approx(40, abs=1)]
    with qtbot.waitSignal(canvas.pointed) as pointed:
        qtbot.mouseMove(canvas, QPoint(5, 185))
    assert pointed.args == [-1]


def test_the_crosshair_is_painted(qtbot, canvas, workspace):
    before = canvas.grab().toImage()
    qtbot.mouseMove(canvas, canvas.figure.place(40).toPoint())
    after = canvas.grab().toImage()
    place = canvas.figure.place(canvas.pointed_at).toPoint()
    column = [QPoint(place.x(), y) for y in range(10, 140)]
    assert sum(before.pixelColor(p) != after.pixelColor(p) for p in column) > 40


def test_the_keyboard_walks_along_the_curve(qtbot, canvas):
    seen = []
    canvas.pointed.connect(seen.append)
    for key in ("Left", "Home", "Right", "PageDown", "End", "Right", "Escape"):
        qtbot.keyClick(canvas, getattr(Qt.Key, f"Key_{key}"))
    assert seen == [99, 0, 1, 11, 100, -1]


def test_what_is_read_is_let_go_when_the_curve_becomes_shorter(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    canvas.show_points(LossPoints("epoch", np.arange(3.0), np.ones(3)), False, growing=False)
    assert canvas.pointed_at == -1


def test_a_picture_is_large_enough_for_a_slide(canvas):
    assert canvas.picture().size() == canvas.size() * 3
    assert canvas.grab().size() == canvas.size() * canvas.devicePixelRatioF()


def test_a_canvas_of_no_size_does_no_harm(canvas):
    canvas.setMinimumSize(0, 0)
    canvas.resize(3, 2)
    canvas.grab()
