"""A chart is read by mouse and keys, painted in every form, copied and saved."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage

from core.descent.metrics import Confusion
from core.writing.notation import Notation
from gui.plots.chart import NO_CHART, Chart, Mark, Matrix, Series
from gui.plots.chart_painting import cells_of
from gui.plots.chart_view import ChartView
from gui.plots.series_pens import pen_of
from gui.settings import Key, Settings
from gui.theme import Theme

N = Notation()


def two_lines():
    x = np.arange(11.0)
    return Chart("Loss", "epoch", "loss E", (Series("up", x, x, 0), Series("down", x, 10 - x, 1)))


def matrix():
    return Matrix("Confusion", Confusion(("no", "yes"), np.array([[3, 1], [0, 2]])))


@pytest.fixture
def view(qtbot):
    settings = Settings()
    view = ChartView(Theme(settings))
    view.settings = settings
    qtbot.addWidget(view)
    view.resize(400, 220)
    view.show()
    qtbot.waitExposed(view)
    return view


def move(qtbot, view, x, y):
    qtbot.mouseMove(view, view.axes.place(x, y).toPoint() + QPoint(1, 0))


def test_the_line_nearest_to_the_cursor_is_read(qtbot, view):
    view.show_content(two_lines())
    move(qtbot, view, 3, 2.6)
    assert view.said(N) == "up · epoch 3 · loss E 3"
    move(qtbot, view, 3, 7.4)
    assert view.said(N) == "down · epoch 3 · loss E 7"
    qtbot.mouseMove(view, QPoint(2, 2))
    assert view.said(N) == ""


def test_keys_walk_along_and_across_and_enter_chooses(qtbot, view):
    view.show_content(two_lines())
    view.setFocus()
    chosen = []
    view.chosen.connect(chosen.append)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.said(N) == "up · epoch 1 · loss E 1"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.said(N) == "down · epoch 1 · loss E 9"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [1.0]
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.at == (1, 10)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.at is None


def test_a_click_chooses_the_very_point(qtbot, view):
    view.show_content(two_lines())
    chosen = []
    view.chosen.connect(chosen.append)
    place = view.axes.place(7, 7).toPoint() + QPoint(4, 0)
    qtbot.mouseMove(view, place)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [7.0]


def test_a_matrix_is_read_cell_by_cell(qtbot, view):
    view.show_content(matrix())
    cells = cells_of(matrix(), QRectF(view.rect()))
    qtbot.mouseMove(view, QPointF(cells.right() - 5, cells.top() + 5).toPoint())
    assert view.said(N) == "true no, taken for yes: 1 of 4 of its rows"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.at == (1, 1)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.at == (1, 0)


def test_what_is_read_goes_with_what_is_gone(qtbot, view):
    view.show_content(two_lines())
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.at == (0, 10)
    view.show_content(Chart("Loss", "epoch", "loss E", (Series("up", np.arange(3.0), np.arange(3.0)),)))
    assert view.at is None
    view.show_content(NO_CHART)
    view.grab()


def test_a_picture_fills_a_slide_whatever_the_panel_and_shows_every_line(view):
    view.show_content(two_lines())
    view.resize(200, 90)
    image = view.picture()
    assert (image.width(), image.height()) == (1920, 1080)
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    for look in (0, 1):
        assert pen_of(look, view._theme).color().name() in seen


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_mark_is_painted(view, theme):
    view.settings.put(Key.THEME, theme)
    x = np.arange(5.0)
    for mark in Mark:
        view.show_content(Chart("T", "x", "y", (Series("a", x, x + 1, 2, mark, 1.0),), diagonal=mark is Mark.POINTS))
        view.mark(2.0)
        assert view.grab().toImage() != QImage()
        color = view._theme.color("base").name()
        image = view.grab().toImage()
        assert {image.pixelColor(x, y).name() for x in range(70, 380, 3) for y in range(10, 180, 3)} != {color}
