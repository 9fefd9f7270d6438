"""Zoom, pan and fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.canvas.hands import CTRL, NONE, SHIFT


def wheel(hands, x, y, turn, modifiers=NONE):
    at = QPointF(hands.at(x, y))
    where = QPointF(hands.canvas.viewport().mapToGlobal(at.toPoint()))
    event = QWheelEvent(
        at, where, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(hands.canvas.viewport(), event)


def test_the_wheel_zooms_round_the_pointer(pair):
    before = pair.at(100, 50)
    wheel(pair, 100, 50, 240)
    assert pair.canvas.zoom > 1.3
    assert (pair.at(100, 50) - before).manhattanLength() <= 2
    wheel(pair, 100, 50, -240, CTRL)
    assert pair.canvas.zoom == pytest.approx(1.0, rel=0.01)


@pytest.mark.parametrize(
    ("button", "modifiers"),
    [
        (Qt.MouseButton.MiddleButton, NONE),
        (Qt.MouseButton.RightButton, NONE),
        (Qt.MouseButton.LeftButton, CTRL | SHIFT),
    ],
)
def test_dragging_pans(pair, button, modifiers):
    before = pair.at(0, 0)
    start = pair.at(0, 200)
    pair.held = button
    QTest.mousePress(pair.canvas.viewport(), button, modifiers, start)
    for step in (10, 40):
        at = QPointF(start + QPoint(step, step))
        pair.move(*pair.canvas.scene_point(at), modifiers)
    QTest.mouseRelease(pair.canvas.viewport(), button, modifiers, start + QPoint(40, 40))
    assert pair.at(0, 0) - before == QPoint(40, 40)
    assert pair.edits == 0
    assert not pair.canvas.findChildren(QMenu)


def test_files_are_dropped_on_the_window_not_on_the_canvas(pair):
    assert not pair.canvas.acceptDrops()
    assert not pair.canvas.viewport().acceptDrops()


def test_the_view_fits_once_when_a_document_is_opened_and_never_by_itself(pair):
    canvas = pair.canvas
    canvas.zoom_by(3.0)
    pair.canvas.add_hidden()
    assert canvas.zoom == pytest.approx(3.0)
    pair.workspace.document.replaced.emit()
    assert canvas.zoom <= 1.25
    seen = canvas.viewport().rect()
    assert all(seen.contains(pair.at(*unit.position)) for unit in pair.network.units.values())


def test_where_numbers_are_too_small_to_read_the_corner_says_how_to_come_nearer(pair):
    def corner():
        view = pair.canvas.viewport()
        return view.grab(QRect(0, view.height() - 30, 340, 30)).toImage()

    empty = {pair.canvas.zoom: corner()}
    pair.canvas.zoom_by(0.8)
    assert len(colors(corner())) == len(colors(empty[1.0]))
    pair.canvas.zoom_by(0.4)
    assert len(colors(corner())) > len(colors(empty[1.0]))


def colors(image):
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
