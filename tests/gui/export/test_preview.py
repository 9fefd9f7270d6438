"""The preview is drawn for its size, once, and a ground that is not there is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette

from gui.export.preview import Preview


@pytest.fixture
def rooms():
    return []


@pytest.fixture
def preview(qtbot, rooms):
    def draw(room: QSize) -> QImage:
        rooms.append(room)
        image = QImage(100, 50, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        image.setPixelColor(50, 25, QColor("red"))
        return image

    preview = Preview(draw)
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    preview.show()
    return preview


def test_it_is_drawn_once_until_something_changes(preview, rooms):
    preview.grab()
    drawn = len(rooms)
    preview.grab()
    assert len(rooms) == drawn
    preview.renew()
    preview.grab()
    assert len(rooms) == drawn + 1
    preview.resize(600, 400)
    preview.grab()
    assert rooms[-1].width() > rooms[0].width()


def test_the_picture_stands_in_the_middle_on_squares(preview):
    seen = preview.grab().toImage()
    assert seen.pixelColor(250, 200) == QColor("red")
    colors = {seen.pixelColor(x, 180).rgb() for x in range(205, 295)}
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Midlight)
    assert colors == {preview.palette().color(role).rgb() for role in roles}


def test_where_nothing_can_be_drawn_it_stays_empty(qtbot):
    preview = Preview(lambda room: QImage())
    qtbot.addWidget(preview)
    preview.grab()
