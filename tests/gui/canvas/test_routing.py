"""Edges bend round units in between, and only then."""

from __future__ import annotations

import numpy as np
import pytest

from gui.canvas import geometry
from gui.canvas.geometry import RADIUS
from gui.canvas.routing import MOST_BENT, Router
from tests.gui.canvas.layouts import LAYOUTS, chain_with_skips, grid


def drawn(places, source, target):
    radii = np.full(len(places), RADIUS)
    bent = Router().bends(places, radii, source, target)
    curves = geometry.curves(places, radii, source, target, bent)
    return bent, geometry.points_at(curves, np.linspace(0, 1, 200))


@pytest.mark.parametrize("name", LAYOUTS)
def test_no_edge_runs_through_a_unit_that_it_has_nothing_to_do_with(name):
    places, source, target = LAYOUTS[name]
    _, lines = drawn(places, source, target)
    for row, line in enumerate(lines):
        others = np.delete(np.arange(len(places)), [source[row], target[row]])
        distance = np.linalg.norm(line[:, None] - places[others], axis=2)
        assert distance.min() > RADIUS, (source[row], target[row])


def test_an_edge_goes_round_the_name_of_a_unit_below_it():
    places = np.array([[0.0, -45.0], [400.0, -45.0], [200.0, 0.0]])
    bent, lines = drawn(places, np.array([0]), np.array([1]))
    assert bent[0].any()
    name = places[2] - [0, RADIUS + 16]
    assert np.linalg.norm(lines[0] - name, axis=1).min() > 8


def test_an_edge_with_nothing_in_its_way_is_straight():
    bent, _ = drawn(*grid())
    straight = [row for row, (s, t) in enumerate(zip(*grid()[1:], strict=True)) if s % 4 == t % 4]
    assert not bent[straight].any()


def test_skip_edges_of_a_chain_go_their_own_ways():
    bent, lines = drawn(*chain_with_skips(4))
    skips = np.flatnonzero(bent.any(axis=1))
    assert len(skips) == 3
    for a in skips:
        for b in skips[skips > a]:
            middle_a, middle_b = lines[a, 60:140], lines[b, 60:140]
            near = np.linalg.norm(middle_a[:, None] - middle_b[None], axis=2).min(axis=1) < 12
            assert near.mean() < 0.3


def test_where_bending_would_make_nothing_clearer_all_edges_are_straight():
    numbers = np.random.default_rng(0)
    places = numbers.uniform(0, 900, (80, 2))
    pairs = numbers.integers(0, 80, (1500, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    bent, _ = drawn(places, *pairs.T)
    assert not bent.any()
    assert len(pairs) > MOST_BENT


def test_a_router_that_has_seen_others_finds_what_a_new_one_finds():
    numbers, router = np.random.default_rng(1), Router()
    places = numbers.uniform(0, 900, (60, 2))
    few, many = numbers.integers(0, 60, (40, 2)), numbers.integers(0, 60, (900, 2))
    few, many = few[few[:, 0] != few[:, 1]], many[many[:, 0] != many[:, 1]]
    for pairs in (many, many[:-1], few, many[5:], many):
        for spread in (1.0, 1.001, 3.0, 40.0, 1.0):
            radii = np.full(60, RADIUS)
            found = router.bends(spread * places, radii, *pairs.T)
            assert np.array_equal(found, Router().bends(spread * places, radii, *pairs.T))
    assert router.bends(places[:7], np.full(7, RADIUS), np.array([0, 1]), np.array([5, 6])).shape == (2, 2)


def test_no_edges_and_units_on_one_spot_are_no_trouble():
    nothing = np.empty(0, dtype=np.int64)
    assert Router().bends(np.empty((0, 2)), np.empty(0), nothing, nothing).shape == (0, 2)
    bent, lines = drawn(np.zeros((3, 2)), np.array([0, 1]), np.array([1, 2]))
    assert np.isfinite(bent).all()
    assert np.isfinite(lines).all()


def test_a_network_always_looks_the_same():
    first, _ = drawn(*LAYOUTS["grid with skips"])
    again, _ = drawn(*LAYOUTS["grid with skips"])
    assert np.array_equal(first, again)
