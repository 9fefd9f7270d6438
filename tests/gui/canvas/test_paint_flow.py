"""What flows differs in form by its direction and in size by its strength, and moves the way it flows."""

from __future__ import annotations

import numpy as np
import pytest

from core.records import EdgeId, UnitId
from gui.canvas.figures import Lights
from gui.canvas.paint_flow import APART, SPEED, moving_spots, paint_flow

FIRST, SECOND = (EdgeId(UnitId(a), UnitId(b)) for a, b in ("xh", "ho"))
ROWS = np.arange(2)


def flow(board, backward=False, seconds=None, **strengths):
    sizes = {FIRST: strengths.get("first", 1.0), SECOND: strengths.get("second", 1.0)}
    board.picture.lights = Lights({}, {}, frozenset([FIRST, SECOND]), backward, sizes)
    board.picture.flowing = seconds
    return board.paint(lambda painter: paint_flow(painter, board.picture, board.style, ROWS))


def ink(board, image, role, box=None):
    return board.count(image, board.style.color(role), box)


def test_standing_still_arrows_point_forward_or_backward(board):
    forward, backward = flow(board), flow(board, backward=True)
    assert ink(board, forward, "forward") > 20
    assert ink(board, backward, "backward") > 20
    assert not ink(board, forward, "backward")


def test_forward_are_dots_and_backward_longer_dashes(board):
    def runs(image, role):
        row = [board.color(image, x, 0) == board.style.color(role) for x in range(-125, -35)]
        edges = np.flatnonzero(np.diff(np.array([False, *row, False]).astype(int)))
        return np.diff(edges)[::2]

    dots = runs(flow(board, seconds=0.1, first=0.01), "forward")
    dashes = runs(flow(board, backward=True, seconds=0.1, first=0.01), "backward")
    assert dots.max() < 6 < dashes.max()
    assert len(dots) >= 3


@pytest.mark.parametrize("backward", [False, True])
def test_it_moves_the_way_it_flows(backward):
    length, before, after = 200.0, 0.1, 0.15
    moved = moving_spots(length, after, backward)[2] - moving_spots(length, before, backward)[2]
    assert moved * length == pytest.approx((-1 if backward else 1) * SPEED * (after - before))


def test_spots_stay_on_the_edge_whatever_its_length():
    for length in (0.0, 1e-9, 5.0, APART, 3000.0):
        for seconds in (0.0, 0.2, 1.0, 1e6):
            spots = moving_spots(length, seconds, backward=False)
            assert ((spots > 0) & (spots < 1)).all()


def test_more_is_larger_and_the_strong_glow(board):
    image = flow(board, seconds=0.1, first=0.02, second=1.0)
    weak, strong = ink(board, image, "forward", (-130, -12, -30, 12)), ink(board, image, "forward", (30, -12, 130, 12))
    assert strong > 2 * weak > 0
    glow = board.style.mixed("forward", "canvas", 0.6)
    assert board.count(image, glow, (30, -12, 130, 12))
    assert not board.count(image, glow, (-130, -12, -30, 12))


def test_only_the_rows_asked_for_are_painted(board):
    flow(board, seconds=0.1)
    image = board.paint(lambda painter: paint_flow(painter, board.picture, board.style, np.array([1])))
    assert not ink(board, image, "forward", (-130, -12, -30, 12))
    assert ink(board, image, "forward", (30, -12, 130, 12))


def test_where_very_much_flows_bands_alone_tell(board, monkeypatch):
    monkeypatch.setattr("gui.canvas.paint_flow.MOST_SHOWN", 1)
    assert flow(board) == flow(board, seconds=0.1) == board.paint(lambda painter: None)
