"""The numbers of a unit are written where they are chosen and computed, and where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.records import Kind, UnitId
from core.tracing.trace import Quantity, Symbol
from gui.canvas.figures import Light, Lights, UnitFigures
from gui.canvas.geometry import RADIUS_OF
from gui.canvas.labels import Room
from gui.canvas.paint_numbers import bias_parts
from gui.canvas.paint_units import paint_units
from gui.shown import Show

H = UnitId("h")


def units(board, rows=(0, 1, 2)):
    return board.paint(lambda painter: paint_units(painter, board.picture, board.style, 1.0, rows))


def show(board, unit, **figures):
    board.picture.unit_figures = {**board.picture.unit_figures, unit: UnitFigures(**figures)}


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


@pytest.mark.parametrize("hidden", [Show.PREACTIVATION, Show.ACTIVATION, Show.DELTA, Show.ACTIVATION_GRADIENT])
def test_each_number_is_shown_only_where_it_is_chosen(board, hidden):
    board.picture.drawing.make_room(Room(3, 2))
    show(board, H, s=1.0, z=0.7, delta=0.5, z_gradient=0.25)
    everything = frozenset({Show.PREACTIVATION, Show.ACTIVATION, Show.DELTA, Show.ACTIVATION_GRADIENT})
    board.picture.shown = everything
    whole = units(board, rows=(1,))
    board.picture.shown = everything - {hidden}
    assert units(board, rows=(1,)) != whole


def test_two_lines_below_a_unit_are_written_where_there_is_room_for_two(board):
    show(board, H, delta=0.5, z_gradient=0.25)
    board.picture.shown = frozenset({Show.DELTA, Show.ACTIVATION_GRADIENT})
    one, canvas = units(board, rows=(1,)), board.style.color("canvas")
    board.picture.drawing.make_room(Room(3, 2))
    two = units(board, rows=(1,))
    box = (-45, 51, 45, 75)
    assert board.count(one, canvas, box) == 90 * 24 > board.count(two, canvas, box) + 40


def test_seen_from_farther_the_small_numbers_go_before_the_large_ones(board):
    def look(zoom, **figures):
        show(board, H, **figures)
        return board.paint(lambda painter: paint_units(painter, board.picture, board.style, zoom, [1]), zoom)

    for zoom, small, large in ((1.0, True, True), (0.6, False, True), (0.5, False, False)):
        assert (look(zoom, z=0.5, s=100.0) != look(zoom, z=0.5, s=200.0)) is small, zoom
        assert (look(zoom, z=0.5, delta=0.5) != look(zoom, z=0.5, delta=0.25)) is large, zoom


def test_the_plate_of_delta_leaves_the_ring_and_the_light_round_the_unit_whole(board):
    output, picture = UnitId("o"), board.picture
    radius, (x, y) = RADIUS_OF[Kind.OUTPUT], picture.drawing.positions[2].tolist()
    picture.unit_figures = {**picture.unit_figures, output: UnitFigures(delta=0.5)}
    picture.lights = Lights({output: Light.READS}, {}, frozenset(), backward=False)

    def below(far):
        image = board.paint(lambda painter: paint_units(painter, picture, board.style, 1.0, [2]))
        return board.color(image, x, y + radius + far)

    assert below(4) == below(-2 * radius - 4), "as above the unit"
    picture.largest_delta = 0.5
    assert below(4.5) == board.style.color("positive")


def test_a_bias_shows_its_gradient_and_then_what_it_becomes(board):
    picture = board.picture
    picture.shown = frozenset({Show.WEIGHT_GRADIENT, Show.NEW_WEIGHT})
    computed = UnitFigures(bias=2.0, bias_gradient=0.25, bias_update=-0.0025, new_bias=1.9975)
    before = replace(computed, bias_update=None, new_bias=None)
    assert bias_parts(picture, UnitFigures(bias=2.0), 2.0) == [(Symbol.BIAS, "b 2")]
    assert bias_parts(picture, before, 2.0) == [(Symbol.BIAS, "b 2"), (Symbol.BIAS_GRADIENT, " ∂ 0.25")]
    assert bias_parts(picture, computed, 2.0) == [(Symbol.BIAS, "b 2"), (Symbol.NEW_BIAS, " → 1.9975")]
    picture.shown = frozenset()
    assert bias_parts(picture, computed, 2.0) == [(Symbol.BIAS, "b 2")]
    picture.shown, picture.live = frozenset(Show), True
    assert bias_parts(picture, computed, 2.0) == [(Symbol.BIAS, "b 2")]


def test_each_number_on_the_plate_of_a_bias_can_be_pointed_at(board):
    picture = board.picture
    picture.shown = frozenset(Show)
    drawing = picture.drawing
    drawing.units = {**drawing.units, H: replace(drawing.units[H], bias=2.0)}
    show(board, H, bias=2.0, bias_gradient=0.25)
    units(board)
    old, gradient = (picture.number_boxes[Quantity(symbol, H)] for symbol in (Symbol.BIAS, Symbol.BIAS_GRADIENT))
    assert old.center().x() < gradient.center().x()
    assert old.center().y() == gradient.center().y()
    assert old.intersected(gradient).width() <= 4.5
