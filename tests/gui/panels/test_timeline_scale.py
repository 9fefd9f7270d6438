"""The scale of the timeline: phases in proportion, none too narrow, there and back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tracing.trace import Phase
from gui.panels.timeline_scale import NARROWEST, Scale, Stretch

lengths = st.lists(st.integers(1, 100_000), min_size=1, max_size=5)


def scale_of(lengths: list[int], left: float = 100.0, width: float = 500.0) -> Scale:
    ends = [sum(lengths[: n + 1]) for n in range(len(lengths))]
    return Scale([Stretch(phase, end) for phase, end in zip(Phase, ends, strict=False)], left, width)


@given(lengths)
def test_phases_fill_the_width_and_none_is_too_narrow(lengths: list[int]) -> None:
    edges = scale_of(lengths).edges
    assert edges[0] == 100.0
    assert edges[-1] == pytest.approx(600.0)
    assert all(right - left >= NARROWEST - 1e-6 for left, right in pairwise(edges))


def test_phases_are_as_wide_as_they_have_lines() -> None:
    edges = scale_of([10, 30], width=20 + 400).edges
    assert edges == pytest.approx([100, 100 + 10 + 100, 100 + 20 + 400])


@given(lengths, st.data())
def test_a_place_lies_where_it_is_found_again(lengths: list[int], data: st.DataObject) -> None:
    scale = scale_of(lengths)
    place = data.draw(st.integers(0, sum(lengths)))
    assert scale.place_at(scale.x_of(place)) == place


@given(lengths, st.floats(-1e4, 1e4))
def test_every_pixel_is_a_place_and_more_to_the_right_is_later(lengths: list[int], x: float) -> None:
    scale = scale_of(lengths)
    assert 0 <= scale.place_at(x) <= scale.place_at(x + 3) <= sum(lengths)


def test_no_trace_has_one_place() -> None:
    assert Scale().place_at(50.0) == 0
    assert Scale().x_of(3) == 0.0


def test_little_room_is_shared_out() -> None:
    assert scale_of([5, 5, 5], width=9.0).edges == pytest.approx([100, 103, 106, 109])
