"""Each ailment has a mark of its own form, beside the unit and clear of its numbers."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core.health import Ailment, Finding
from core.records import Kind, UnitId
from gui.canvas.geometry import RADIUS_OF
from gui.canvas.paint_ailments import SIZE, marked_at, paint_ailments, place_of
from gui.canvas.paint_units import paint_units

H = UnitId("h")


def found(*ailments):
    return [Finding(ailment, H, "because") for ailment in ailments]


def marks(board, *ailments):
    return board.paint(lambda painter: paint_ailments(painter, board.style, Kind.HIDDEN, found(*ailments)))


def test_the_forms_differ_even_without_colour(board):
    grey = [marks(board, ailment).convertToFormat(QImage.Format.Format_Grayscale8) for ailment in Ailment]
    blank = board.paint(lambda painter: None).convertToFormat(QImage.Format.Format_Grayscale8)
    at = place_of(Kind.HIDDEN, 0)

    def inked(image):
        x, y = round(300 + at.x()), round(300 + at.y())
        box = itertools.product(range(x - 10, x + 11), range(y - 10, y + 11))
        return {place for place in box if image.pixelColor(*place) != blank.pixelColor(*place)}

    shapes = [inked(image) for image in grey]
    for one, other in itertools.combinations(shapes, 2):
        assert len(one ^ other) > 40


def test_several_marks_stand_apart_and_clear_of_the_numbers_in_the_unit():
    for kind in Kind:
        places = [place_of(kind, index) for index in range(3)]
        for one, other in itertools.combinations(places, 2):
            assert math.hypot(one.x() - other.x(), one.y() - other.y()) > 3 * SIZE
        assert all(abs(place.x()) - SIZE > 18 or abs(place.y()) - SIZE > 0.75 * RADIUS_OF[kind] for place in places)


def test_the_same_ailment_twice_is_one_mark(board):
    assert marks(board, Ailment.DEAD, Ailment.DEAD) == marks(board, Ailment.DEAD)
    assert marks(board, Ailment.DEAD, Ailment.TWIN) != marks(board, Ailment.DEAD)


@pytest.mark.parametrize("ailment", Ailment)
def test_a_unit_wears_its_mark(board, ailment):
    def units():
        return board.paint(lambda painter: paint_units(painter, board.picture, board.style, 1.0, [1]))

    before = units()
    board.picture.ailments = {H: found(ailment)}
    assert units() != before
    board.picture.ailments = {UnitId("o"): found(ailment)}
    assert units() == before


def test_a_mark_is_hit_where_it_is_painted_and_nowhere_else(board):
    picture = board.picture
    x, y = picture.drawing.positions[picture.drawing.unit_row[H]].tolist()

    def hit(index, dx=0.0):
        place = place_of(Kind.HIDDEN, index)
        return marked_at(picture, np.array([x + place.x() + dx, y + place.y()]))

    assert hit(0) is None
    picture.ailments = {H: found(Ailment.DEAD, Ailment.DEAD, Ailment.TWIN)}
    assert (hit(0), hit(1), hit(2)) == (H, H, None)
    assert (hit(0, SIZE), hit(0, 2 * SIZE)) == (H, None)
