"""Captions say the line's equation, sentence, phase and number, in their room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from gui import typeset
from gui.export.captions import Captions
from gui.export.outline import OutlinePainter
from gui.theme import FixedColors
from tests.gui.export.subjects import ink, subject_of
from tests.networks import given, network_of, output, random_project

ROOM = QRectF(40, 30, 300, 60)


class Writing(OutlinePainter):
    """Remembers what it wrote."""

    def __init__(self, device):
        super().__init__(device)
        self.words = []

    def drawText(self, *arguments):
        self.words.append(arguments[-1])
        super().drawText(*arguments)


@pytest.fixture(scope="module", autouse=True)
def typesetting():
    typeset.load()


def painted(paint):
    image = QImage(400, 150, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = Writing(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image, painter.words


def is_inside(image, room):
    left, top, right, bottom = ink(image)
    return room.adjusted(-1, -1, 1, 1).contains(QRectF(left, top, right - left, bottom - top))


@pytest.mark.parametrize("seed", [1, 2])
def test_every_equation_stays_in_its_room(qapp, seed):
    subject = subject_of(random_project(seed, size=12, odd=True))
    captions = Captions(subject, FixedColors())
    for index in range(1, subject.moment.length + 1, 7):
        moment = subject.moment.after(index)
        image, _ = painted(lambda painter, at=moment: captions.paint_equation(painter, ROOM, at, 20, middle=True))
        assert is_inside(image, ROOM)


def test_a_sum_of_many_terms_stays_in_its_room(qapp):
    units = {f"x{i}": given(f"x_{i}") for i in range(60)} | {"o": output("o")}
    project = network_of(units, {(f"x{i}", "o"): 0.123456 for i in range(60)}, [[1.0] * 60 + [2.0]])
    captions, subject = Captions(subject_of(project), FixedColors()), subject_of(project)
    image, _ = painted(lambda painter: captions.paint_equation(painter, ROOM, subject.moment.after(1), 20))
    assert is_inside(image, ROOM)


def test_the_chip_names_the_phase_and_the_place_the_line(subject):
    captions, moment = Captions(subject, FixedColors()), subject.moment.after(9)
    image, words = painted(lambda painter: captions.paint_chip(painter, QRectF(40, 30, 150, 24), moment))
    assert words == ["Backward pass"]
    assert is_inside(image, QRectF(40, 30, 150, 24))
    place = QRectF(40, 60, 200, 24)
    _, words = painted(lambda painter: captions.paint_place(painter, place, moment, Qt.AlignmentFlag.AlignRight))
    assert words == [f"line 9 of {moment.length}"]


def test_a_sentence_is_said_whole_on_several_lines(subject):
    captions, moment = Captions(subject, FixedColors()), subject.moment.after(10)
    narrow = QRectF(40, 10, 160, 120)
    image, words = painted(lambda painter: captions.paint_sentence_in_lines(painter, narrow, moment, 12, 16))
    one_line = painted(lambda painter: captions.paint_sentence(painter, ROOM.adjusted(0, 0, 900, 0), moment, 12))[1]
    assert " ".join(words).split() == " ".join(one_line).split()
    assert len([word for word in words if word]) > 1
    assert is_inside(image, narrow)


def test_where_the_lines_run_out_it_is_cut_short_and_says_so(subject):
    captions, moment = Captions(subject, FixedColors()), subject.moment.after(10)
    short = QRectF(40, 10, 160, 16)
    image, words = painted(lambda painter: captions.paint_sentence_in_lines(painter, short, moment, 12, 16))
    assert words[-1] == "…"
    assert is_inside(image, short.adjusted(0, -2, 0, 4))


def test_before_the_first_line_nothing_is_said(subject):
    captions, moment = Captions(subject, FixedColors()), subject.moment.after(0)

    def paint(painter):
        captions.paint_equation(painter, ROOM, moment, 20)
        captions.paint_sentence(painter, ROOM, moment, 12)
        captions.paint_sentence_in_lines(painter, ROOM, moment, 12, 16)
        captions.paint_chip(painter, ROOM, moment)

    image, _ = painted(paint)
    assert all(image.pixel(x, y) == 0xFFFFFFFF for x in range(0, 400, 2) for y in range(0, 150, 2))
