"""Units show by form and fill what they are for, and in letters what they have computed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from core.activations import ACTIVATIONS
from core.records import Kind, UnitId
from core.trace import Quantity, Symbol
from gui.canvas import paint_units as painting
from gui.canvas.figures import Light, Lights, UnitFigures
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_units import paint_body, paint_units
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


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_rule_has_its_small_curve_inside_the_unit(board, activation):
    blank = board.paint(lambda painter: paint_body(painter, board.style, Kind.INPUT, "identity"))
    for kind in (Kind.HIDDEN, Kind.OUTPUT):
        image = board.paint(lambda painter, kind=kind: paint_body(painter, board.style, kind, activation))
        assert image != blank
    for s in (-1e9, -1.0, 0.0, 2.5, 1e9):
        assert painting._CURVE.adjusted(-0.01, -0.01, 0.01, 0.01).contains(painting._on_curve(activation, s))


def test_the_operating_point_is_on_the_curve_once_s_is_known(board):
    dot = board.style.color("forward")
    assert not board.count(units(board), dot)
    show(board, H, s=1.0, z=0.73)
    at = painting._on_curve("sigmoid", 1.0)
    assert board.color(units(board), at.x(), at.y()) == dot


def test_delta_appears_below_once_it_is_computed_and_not_while_training_runs(board):
    box, role = (-40, 30, 40, 70), board.style.color("backward")
    assert not board.count(units(board), role, box)
    show(board, H, delta=-0.25)
    assert board.count(units(board), role, box)
    board.picture.live = True
    assert not board.count(units(board), role, box)


def test_numbers_that_are_not_computed_are_no_zeros(board):
    empty = units(board, rows=(1,))
    show(board, H, s=0.0, z=0.0)
    assert units(board, rows=(1,)) != empty


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
