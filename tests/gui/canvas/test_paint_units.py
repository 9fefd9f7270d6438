"""Units show by form and fill what they are for, and in letters what they have computed."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF

from core.records import UnitId
from core.tracing.trace import Quantity, Symbol
from gui.canvas import paint_units as painting
from gui.canvas.figures import Light, Lights, UnitFigures
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_units import paint_units
from gui.canvas.picture import Draft

X, H, O = (UnitId(name) for name in "xho")  # noqa: E741


def units(board, zoom=1.0, rows=(0, 1, 2)):
    return board.paint(lambda painter: paint_units(painter, board.picture, board.style, zoom, rows), zoom)


def show(board, unit, **figures):
    board.picture.unit_figures = {**board.picture.unit_figures, unit: UnitFigures(**figures)}


def test_kinds_differ_in_fill_and_in_form(board):
    image = units(board)
    corner = RADIUS * 0.73
    fills = [board.color(image, x, 0.6 * RADIUS) for x in (-160 - 15, -15, 160 - 15)]
    assert fills == [board.style.color(role) for role in ("input_fill", "hidden_fill", "output_fill")]
    assert board.color(image, -160 + corner, -corner) == fills[0]
    assert board.color(image, corner, -corner) == board.style.color("canvas")
    inside, ring = (board.color(image, 160 + RADIUS + x, 0).lightness() for x in (1, 3))
    assert ring < 120 < inside


def test_far_away_names_shrink_less_than_their_units_and_never_grow_without_end():
    for zoom in (1.0, 2.0, 0.6):
        assert painting.name_size(zoom) == painting.NAME
    assert painting.name_size(0.4) * 0.4 == 10.0  # pixels
    assert painting.name_size(0.2) == painting.name_size(0.1) == 1.6 * painting.NAME


def test_marks_change_the_looks(board):
    picture = board.picture
    looks = [units(board)]
    picture.hovered = H
    looks.append(units(board))
    picture.rim = True
    looks.append(units(board))
    picture.selected = frozenset([H])
    looks.append(units(board))
    picture.focused, picture.selected = H, frozenset([H, X])
    looks.append(units(board))
    picture.lights = Lights({H: Light.READS}, {Quantity(Symbol.BIAS, H): Light.READS}, frozenset(), backward=False)
    looks.append(units(board))
    picture.cycle = frozenset([H])
    looks.append(units(board))
    picture.draft = Draft(X, QPointF(0, 0), H, False, frozenset([O]))
    looks.append(units(board))
    same = [(n, m) for n, image in enumerate(looks) for m in range(n) if image == looks[m]]
    assert not same


def test_many_units_are_stamped_and_look_the_same(board, monkeypatch):
    drawn = units(board)
    monkeypatch.setattr(painting, "_MOST_DRAWN", 1)
    stamped = units(board)
    for x in (-160, 0, 160):
        assert board.color(stamped, x - 15, 15) == board.color(drawn, x - 15, 15)


def test_letters_too_small_to_read_are_left_out(board):
    image = units(board, 0.3)
    text = board.style.color("unit_text")
    assert not board.count(image, text, (-20, -30, 20, -9))


def ring(board, delta, largest=1.0):
    show(board, H, delta=delta)
    board.picture.shown, board.picture.largest_delta = frozenset(), largest
    return units(board, rows=(1,))


def breadth(board, image, role):
    """Return how many pixels wide the ring is, looking to the left of the unit."""
    return sum(board.color(image, -RADIUS - x, 0) == board.style.color(role) for x in range(12))


def test_a_ring_is_the_broader_the_larger_delta_is(board):
    breadths = [breadth(board, ring(board, delta), "positive") for delta in (0.0, 0.2, 0.5, 1.0)]
    assert breadths == sorted(set(breadths))
    assert breadths[0] == 0
    assert ring(board, 2.0, 2.0) == ring(board, 1.0, 1.0)


def test_a_ring_tells_the_sign_by_its_colour_and_by_its_dashes(board):
    whole, dashed = ring(board, 1.0), ring(board, -1.0)
    around = [(29.5 * math.cos(turn), 29.5 * math.sin(turn)) for turn in np.linspace(-0.6, 0.6, 60)]
    canvas = board.style.color("canvas")
    assert sum(board.color(whole, *at) == board.style.color("positive") for at in around) > 55
    assert sum(board.color(dashed, *at) == board.style.color("negative") for at in around) > 20
    assert sum(board.color(dashed, *at) == canvas for at in around) > 10


def test_without_a_known_delta_there_is_no_ring(board):
    none = ring(board, None)
    assert ring(board, math.inf) == none
    assert not breadth(board, none, "positive")
    board.picture.live = True
    assert not breadth(board, ring(board, 1.0), "positive"), "while training runs δ is not known"
