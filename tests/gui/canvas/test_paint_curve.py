"""A unit's curve shows where the unit works, honestly at the ends, and as large as the numbers leave room for."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from core.formulae.activations import ACTIVATIONS
from core.records import Kind, UnitId
from gui.canvas import paint_curve as curves
from gui.canvas.figures import UnitFigures
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_curve import SMALL, large_frame, on_curve, paint_large_curve, reach_of
from gui.canvas.paint_units import paint_body, paint_units
from gui.shown import Show

H = UnitId("h")
S, Z, CURVE = Show.PREACTIVATION, Show.ACTIVATION, Show.CURVE


def units(board):
    return board.paint(lambda painter: paint_units(painter, board.picture, board.style, 1.0, (0, 1, 2)))


def show(board, unit, **figures):
    board.picture.unit_figures = {**board.picture.unit_figures, unit: UnitFigures(**figures)}


def large(board, activation, s, zoom=1.0):
    frame = large_frame(frozenset())
    return board.paint(
        lambda painter: paint_large_curve(painter, board.style, Kind.HIDDEN, activation, frame, s), zoom
    )


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_rule_has_its_small_curve_inside_the_unit(board, activation):
    blank = board.paint(lambda painter: paint_body(painter, board.style, Kind.INPUT, "identity"))
    for kind in (Kind.HIDDEN, Kind.OUTPUT):
        image = board.paint(lambda painter, kind=kind: paint_body(painter, board.style, kind, activation))
        assert image != blank
    box = SMALL.rectangle.adjusted(-0.01, -0.01, 0.01, 0.01)
    for s in (-1e9, -1.0, 0.0, 2.5, 1e9):
        assert box.contains(on_curve(activation, s))


def test_the_operating_point_is_on_the_curve_once_s_is_known(board):
    dot = board.style.color("forward")
    assert not board.count(units(board), dot)
    show(board, H, s=1.0, z=0.73)
    at = on_curve("sigmoid", 1.0)
    assert board.color(units(board), at.x(), at.y()) == dot


def test_beyond_the_end_of_the_small_axis_an_arrow_points_on(board):
    for s, way in ((9.0, 1), (-9.0, -1)):
        show(board, H, s=s, z=0.5)
        at = on_curve("sigmoid", s)
        image = units(board)
        ahead, behind = (board.color(image, at.x() + 2 * side * way, at.y()) for side in (1, -1))
        assert ahead == board.style.color("forward")
        assert behind != ahead


@pytest.mark.parametrize("shown", [{CURVE}, {S, CURVE}, {Z, CURVE}, {S, Z, CURVE}])
def test_the_large_curve_lies_inside_the_unit_and_below_its_numbers(shown):
    frame = large_frame(frozenset(shown)).rectangle
    corners = itertools.product((frame.left(), frame.right()), (frame.top(), frame.bottom() + 0.8))
    assert max(math.hypot(*corner) for corner in corners) < RADIUS
    assert frame.width() * frame.height() > 1.9 * SMALL.width * SMALL.height


def test_where_fewer_numbers_are_shown_the_curve_is_larger():
    heights = [large_frame(frozenset(shown)).height for shown in ({S, Z}, {Z}, set())]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_the_axis_reaches_farther_for_an_s_beyond_it(board):
    assert [reach_of(s) for s in (None, 0.0, 4.0, -4.1, 8.0, 15.0, -1e300, math.inf, math.nan)] == [
        4, 4, 4, 8, 8, 16, 16, 4, 4,
    ]  # fmt: skip
    near, far = large(board, "sigmoid", 3.9), large(board, "sigmoid", 7.8)
    assert near != far


@pytest.mark.parametrize("activation", [name for name, rule in ACTIVATIONS.items() if not rule.joint])
@pytest.mark.parametrize("s", [-7.0, -0.6, 0.3, 3.0, 12.0])
def test_the_tangent_has_the_curves_direction_at_the_operating_point(activation, s):
    frame, reach = large_frame(frozenset()), reach_of(s)
    line = curves._tangent(activation, s, frame, reach)
    before, after = (on_curve(activation, s + side * 1e-4, frame, reach) for side in (-1, 1))
    wanted = np.array([after.x() - before.x(), after.y() - before.y()])
    found = np.array([line.dx(), line.dy()])
    assert found / np.linalg.norm(found) == pytest.approx(wanted / np.linalg.norm(wanted), abs=1e-4)
    middle = line.center()
    assert QRectF(*frame).adjusted(-0.1, -0.1, 0.1, 0.1).contains(middle)


def test_a_flat_tangent_tells_saturation_from_a_steep_one(board):
    frame = large_frame(frozenset())
    steep, flat = (curves._tangent("sigmoid", s, frame, reach_of(s)) for s in (0.0, 3.9))
    assert abs(steep.dy()) > 0.8 * abs(steep.dx())
    assert abs(flat.dy()) < 0.2 * abs(flat.dx())


def test_the_large_curve_replaces_the_small_one_and_has_no_point_before_s_is_known(board):
    board.picture.shown = frozenset({S, Z})
    small = units(board)
    board.picture.shown = frozenset({S, Z, CURVE})
    large_one = units(board)
    assert large_one != small
    assert not board.count(large_one, board.style.color("forward"))
    show(board, H, s=2.0, z=0.88)
    assert board.count(units(board), board.style.color("forward")) > 5


@pytest.mark.parametrize("s", [math.nan, math.inf, -math.inf, 1e308])
def test_numbers_beyond_everything_are_no_error(board, s):
    for activation in ACTIVATIONS:
        large(board, activation, s)
