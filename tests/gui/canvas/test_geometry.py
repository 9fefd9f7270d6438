"""Where edges run and what lies under a point."""

from __future__ import annotations

import numpy as np
import pytest

from core.rules import FARTHEST
from gui.canvas import geometry
from gui.canvas.geometry import END_GAP, RADIUS, SAMPLES, START_GAP

PLACES = np.array([[0.0, 0.0], [200.0, 0.0], [0.0, 200.0]])
RADII = np.array([26.0, 26.0, 30.0])


def curve(bends=(0.0, 0.0), source=0, target=1):
    return geometry.curves(PLACES, RADII, np.array([source]), np.array([target]), np.array([bends]))


def test_a_straight_edge_runs_from_rim_to_rim():
    assert curve()[0, 0].tolist() == [26 + START_GAP, 0]
    assert curve()[0, 3].tolist() == [200 - 26 - END_GAP, 0]
    assert not curve()[0, :, 1].any()
    assert curve(target=2)[0, 3].tolist() == [0, 200 - 30 - END_GAP]


def test_a_bend_goes_to_the_left_of_the_edge_which_is_up_for_one_to_the_right():
    points = geometry.points_at(curve((60.0, 60.0)), np.array([0.5]))
    assert points[0, 0] == pytest.approx([100, -48], abs=3)


def test_units_that_touch_have_an_edge_without_length_between_them():
    places = np.array([[0.0, 0.0], [30.0, 0.0]])
    drawn = geometry.curves(places, np.full(2, 26.0), np.array([0]), np.array([1]), np.zeros((1, 2)))
    assert np.ptp(drawn, axis=1).max() == 0
    same = geometry.curves(np.zeros((2, 2)), np.full(2, 26.0), np.array([0]), np.array([1]), np.zeros((1, 2)))
    assert np.isfinite(same).all()


def test_curves_are_finite_and_end_on_the_rims_wherever_units_are():
    numbers = np.random.default_rng(1)
    for _ in range(200):
        places = numbers.uniform(-500, 500, (2, 2))
        bends = numbers.uniform(-200, 200, (1, 2))
        drawn = geometry.curves(places, np.full(2, RADIUS), np.array([0]), np.array([1]), bends)[0]
        assert np.isfinite(drawn).all()
        if np.linalg.norm(places[1] - places[0]) > 60:
            assert np.linalg.norm(drawn[0] - places[0]) == pytest.approx(RADIUS + START_GAP)
            assert np.linalg.norm(drawn[3] - places[1]) == pytest.approx(RADIUS + END_GAP)


def test_the_lines_that_stand_for_curves_run_in_their_direction():
    def directions(of):
        return np.diff(geometry.polylines(of)[0], axis=0)

    assert (directions(curve()) > 0).tolist() == [[True, False]] * (SAMPLES - 1)
    arc = directions(curve((60.0, 60.0)))
    assert arc[1, 1] < 0 < arc[-2, 1], "up first, and down at last"
    assert (arc[:, 0] > 0).all()


def test_the_nearest_line_is_found_only_within_reach():
    lines = geometry.polylines(np.concatenate([curve(), curve(target=2)]))
    assert geometry.line_under(np.array([100.0, 5.0]), lines, 6.0) == 0
    assert geometry.line_under(np.array([5.0, 100.0]), lines, 6.0) == 1
    assert geometry.line_under(np.array([100.0, 9.0]), lines, 6.0) is None
    assert geometry.line_under(np.array([0.0, 0.0]), np.empty((0, 25, 2)), 6.0) is None


def test_distances_agree_with_the_straight_line():
    lines = geometry.polylines(curve())
    for point in ((100.0, 30.0), (-50.0, 0.0), (180.0, -9.0)):
        ends = curve()[0, [0, 3]]
        exact = geometry.segment_distances(np.array([point]), ends[:1], ends[1:])[0, 0]
        assert geometry.distances_to_lines(np.array(point), lines)[0] == pytest.approx(exact)


def test_the_unit_on_top_is_found():
    places = np.array([[0.0, 0.0], [10.0, 0.0]])
    assert geometry.unit_under(np.array([5.0, 0.0]), places, np.full(2, RADIUS)) == 1
    assert geometry.unit_under(np.array([-20.0, 0.0]), places, np.full(2, RADIUS)) == 0
    assert geometry.unit_under(np.array([60.0, 0.0]), places, np.full(2, RADIUS)) is None
    assert geometry.unit_under(np.array([0.0, 0.0]), np.empty((0, 2)), np.empty(0)) is None


def test_the_rim_is_a_ring_and_the_middle_is_not_part_of_it():
    def on_rim(x):
        return geometry.is_on_rim(np.array([x, 0.0]), np.zeros(2), RADIUS)

    assert [on_rim(x) for x in (0, 15, 21, 26, 34, 36)] == [False, False, True, True, True, False]


def test_the_neighbour_is_the_nearest_straight_ahead():
    places = np.array([[0.0, 0.0], [100.0, 60.0], [160.0, 0.0], [-50.0, 0.0], [0.0, 90.0]])
    assert geometry.neighbour(places, 0, np.array([1.0, 0.0])) == 2
    assert geometry.neighbour(places, 0, np.array([-1.0, 0.0])) == 3
    assert geometry.neighbour(places, 0, np.array([0.0, 1.0])) == 4
    assert geometry.neighbour(places, 0, np.array([0.0, -1.0])) is None


def test_a_free_place_is_clear_of_every_unit_and_the_wanted_one_if_it_is_free():
    places = np.array([[0.0, 0.0], [100.0, 0.0], [0.0, 100.0]])
    assert geometry.free_place(np.array([300.0, 0.0]), places, 100.0).tolist() == [300, 0]
    found = geometry.free_place(np.array([0.0, 0.0]), places, 100.0)
    assert np.linalg.norm(places - found, axis=1).min() >= 2 * RADIUS


def test_snapping_never_says_minus_zero():
    assert str(geometry.snapped(np.array([-3.0, 11.0]), 20).tolist()) == "[0.0, 20.0]"


def test_what_is_too_far_out_is_drawn_in():
    assert geometry.on_canvas(np.array([1e300, -1e300])).tolist() == [[FARTHEST, -FARTHEST]]
