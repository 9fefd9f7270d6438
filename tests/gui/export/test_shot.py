"""A shot paints any moment, in its place, and its bounds hold all that is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.canvas.still import Content
from gui.export.outline import OutlinePainter
from gui.export.shot import MARGIN, Shot, fitting
from tests.gui.export.subjects import ink, subject_of
from tests.networks import random_project, xor_with_skip


def painted(paint, size=(800, 500)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = OutlinePainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


@pytest.mark.parametrize("index", [0, 3, -1])
@pytest.mark.parametrize("values", [True, False])
def test_the_bounds_hold_all_that_is_painted_and_little_more(qapp, index, values):
    subject = subject_of(xor_with_skip(), index)
    shot = Shot(subject, Content(values=values))
    sight = shot.bounds([subject.moment])
    zoom = 3

    def paint(painter):
        painter.scale(zoom, zoom)
        painter.translate(-sight.left() + 50, -sight.top() + 50)
        shot.paint(painter, subject.moment, 1.0)

    wide, high = round(sight.width() + 100) * zoom, round(sight.height() + 100) * zoom
    left, top, right, bottom = (at / zoom for at in ink(painted(paint, (wide, high))))
    room = QRectF(left - 50, top - 50, right - left, bottom - top)
    assert QRectF(0, 0, sight.width(), sight.height()).contains(room)
    for spare in (room.left(), room.top(), sight.width() - room.right(), sight.height() - room.bottom()):
        assert MARGIN - 1 <= spare <= MARGIN + 14


def test_every_moment_finds_its_place_in_the_whole(subject):
    shot = Shot(subject, Content())
    whole = shot.whole()
    for index in range(subject.moment.length + 1):
        assert whole.contains(shot.bounds([subject.moment.after(index)]))


def test_a_sight_lies_in_the_middle_of_its_room_as_large_as_can_be():
    sight, room = QRectF(-100, 20, 400, 300), QRectF(50, 50, 600, 900)
    seen = fitting(sight, room).mapRect(sight)
    assert seen.center() == room.center()
    assert seen.width() == pytest.approx(600)
    small = fitting(QRectF(0, 0, 10, 10), room).mapRect(QRectF(0, 0, 10, 10))
    assert small.width() == pytest.approx(45)  # 200 scene units from top to bottom, at least


def test_where_there_is_much_each_frame_is_what_would_be_painted_alone(qapp):
    project = random_project(3, size=70)
    subject = subject_of(project, 5)
    assert subject.picture.is_large
    sight = Shot(subject, Content()).whole()
    room = QRectF(20, 20, 760, 460)
    film = Shot(subject, Content())
    for index in (1, 40, 3):
        moment = subject.moment.after(index)
        frame = painted(lambda painter, at=moment: film.paint_frame(painter, room, sight, at))
        alone = painted(lambda painter, at=moment: Shot(subject, Content()).paint_frame(painter, room, sight, at))
        assert frame == alone


def test_dark_and_light_differ_whatever_the_window_has(subject):
    images = [
        painted(lambda painter, dark=dark: Shot(subject, Content(), dark).paint(painter, subject.moment, 1.0))
        for dark in (True, False)
    ]
    assert images[0] != images[1]
