"""The figure: everything lies within it, edges end at rims and run clear of units, weights don't meet."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from core import edits
from core.records import UnitId
from core.sheets.figure import LARGEST, figure_of
from core.tracing.trace import trace
from core.writing.notation import Notation
from tests.networks import chain, given, hidden, network_of, output, random_project, split, xor_with_skip


def drawn(project, positions):
    after = {
        UnitId(name): replace(project.network.units[UnitId(name)], position=place) for name, place in positions.items()
    }
    project.apply(project.change("Move", after))
    return figure_of(project, trace(project), Notation())


def in_a_row():
    """x → h → o and x → o, all on one line: the skip edge must bend round h."""
    units = {"x": given("x"), "h": hidden("h"), "o": output("o")}
    project = network_of(units, {("x", "h"): 0.5, ("h", "o"): 2.0, ("x", "o"): -1.5}, [[1, 2]])
    return drawn(project, {"x": (0, 0), "h": (160, 0), "o": (320, 0)})


def curve(link):
    for n in range(33):
        t = n / 32
        yield tuple(
            (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t**2 * b
            for a, c, b in zip(link.start, link.control, link.end, strict=True)
        )


def test_a_skip_edge_bends_round_the_unit_in_between():
    figure = in_a_row()
    skip = next(link for link in figure.links if link.weight.text == "−1.5")
    middle = next(spot for spot in figure.spots if spot.name.text == "h")
    assert not skip.is_straight
    assert min(math.dist(point, middle.at) for point in curve(skip)) > figure.radius
    assert sum(link.is_straight for link in figure.links) == 2


@pytest.mark.parametrize("make", [in_a_row, lambda: drawn(chain(), CHAIN), lambda: drawn(split(), SPLIT)])
def test_edges_go_from_rim_to_rim_and_everything_is_inside(make):
    figure = make()
    places = [spot.at for spot in figure.spots]
    for link in figure.links:
        for end, room in ((link.start, 0.5), (link.end, 1.5)):
            assert min(abs(math.dist(end, place) - figure.radius) for place in places) <= room
        assert all(0 <= x <= figure.width and 0 <= y <= figure.height for x, y in curve(link))
    for x, y in places:
        assert figure.radius <= x <= figure.width - figure.radius
        assert figure.radius <= y <= figure.height - figure.radius
    labels = [link.label_at for link in figure.links]
    assert all(math.dist(a, b) > 9 for n, a in enumerate(labels) for b in labels[:n])


CHAIN = {"x": (0, 0), "j": (160, 0), "k": (320, 0), "o": (480, 0)}
SPLIT = {"x": (0, 80), "i": (160, 80), "j": (320, 0), "k": (320, 160), "o": (480, 80)}


def test_units_keep_their_arrangement_and_their_size():
    figure = drawn(chain(), CHAIN)
    xs = [spot.at[0] for spot in figure.spots]
    assert xs == sorted(xs)
    assert len({round(b - a, 6) for a, b in pairwise(xs)}) == 1
    assert len({spot.at[1] for spot in figure.spots}) == 1
    assert figure.radius == LARGEST


def test_what_a_unit_does_and_is_given_stands_at_it():
    figure = drawn(xor_with_skip(), {"a": (0, 0), "b": (0, 200), "h": (150, 100), "o": (300, 100)})
    at = {spot.name.text: spot for spot in figure.spots}
    assert [formula.text for formula in at["a"].below] == ["x = 0"]
    assert [formula.text for formula in at["o"].below] == ["y = 0", "b = −0.6"]
    assert at["h"].rule.text == "σ"
    assert at["a"].rule is None


def test_a_far_stretched_network_fits_the_page_and_a_crowded_one_has_smaller_units():
    figure = drawn(chain(), {"x": (0, 0), "j": (5000, 10), "k": (9000, 0), "o": (9040, 0)})
    assert figure.width < 530
    assert figure.radius < LARGEST
    assert not any(spot.below for spot in figure.spots)
    assert [link.weight.text for link in figure.links][-1] == ""  # k and o nearly touch


def test_units_on_one_spot_are_still_drawn():
    project = random_project(1)
    project.apply(edits.move(project, dict.fromkeys(project.network.units, (3, 3))))
    figure = figure_of(project, trace(project), Notation())
    assert len(figure.spots) == len(project.network.units)
    assert len(figure.links) == len(project.network.edges)
