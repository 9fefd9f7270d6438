"""The numbers of a unit are written where they are chosen and computed, and where there is room."""

from __future__ import annotations

import pytest

from core.records import Kind, UnitId
from gui.canvas.figures import Light, Lights, UnitFigures
from gui.canvas.geometry import RADIUS_OF
from gui.canvas.labels import Room
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
