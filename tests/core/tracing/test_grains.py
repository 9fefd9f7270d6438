"""The grains: their groups partition every trace, nest in one another, and are walked alike in both ways."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.records import EdgeId
from core.tracing.grains import Grain, Grains, Group, unit_of
from core.tracing.trace import Phase, trace
from tests.networks import ALLOWED, chain, random_project, split

drawn_traces = st.builds(
    lambda seed, allowed, size: trace(random_project(seed, *allowed, size=size)),
    st.integers(0, 500),
    st.sampled_from(ALLOWED),
    st.integers(4, 14),
)


def owner(step):
    """Say at which unit a line is computed, by the symbols alone."""
    name = step.writes.owner
    if not isinstance(name, EdgeId):
        return name
    return name.source if step.kind == "cache" else name.target


def brute_ends(made, grain):
    """Find the ends of groups by grouping neighbours."""
    keys = {
        Grain.LINE: lambda pair: pair[0],
        Grain.UNIT: lambda pair: (pair[1].phase, owner(pair[1])),
        Grain.PHASE: lambda pair: pair[1].phase,
    }
    return [list(run)[-1][0] + 1 for _, run in groupby(enumerate(made.steps), keys[grain])]


@settings(max_examples=60)
@given(drawn_traces)
def test_groups_are_the_runs_of_neighbours_that_belong_together(made):
    grains = Grains(made)
    for grain in Grain:
        assert list(grains.ends(grain)) == brute_ends(made, grain)


@settings(max_examples=60)
@given(drawn_traces)
def test_groups_partition_the_trace_and_nest(made):
    grains = Grains(made)
    for grain in Grain:
        groups = [grains.group(grain, line) for line in range(len(made.steps))]
        assert all(start <= line < end for line, (start, end) in enumerate(groups))
        parts = sorted(set(groups))
        assert parts[0].start == 0
        assert parts[-1].end == len(made.steps)
        assert all(one.end == other.start for one, other in pairwise(parts))
        assert set(grains.ends(grain)) >= set(grains.ends(grain.coarser))


@settings(max_examples=60)
@given(drawn_traces)
def test_the_way_back_visits_the_places_of_the_way_there(made):
    grains = Grains(made)
    for grain in Grain:
        there = [0]
        while (place := grains.after(grain, there[-1])) != there[-1]:
            there.append(place)
        back = [len(made.steps)]
        while back[-1]:
            back.append(grains.before(grain, back[-1]))
        assert there == back[::-1] == [0, *grains.ends(grain)]


@given(drawn_traces, st.data())
def test_from_amid_a_group_one_gets_to_its_ends(made, data):
    grains = Grains(made)
    place = data.draw(st.integers(0, len(made.steps)))
    for grain in Grain:
        ends = [0, *brute_ends(made, grain)]
        assert grains.after(grain, place) == min((end for end in ends if end > place), default=place)
        assert grains.before(grain, place) == max((end for end in ends if end < place), default=0)
        start, stop = sorted((place, data.draw(st.integers(0, len(made.steps)))))
        assert list(grains.inside(grain, start, stop)) == [end for end in ends if start < end < stop]


def test_the_chains_units_are_those_of_the_notebook():
    made = trace(chain())
    ends = Grains(made).ends(Grain.UNIT)
    told = [(made.steps[end - 1].phase, unit_of(made.steps[end - 1])) for end in ends]
    forward, backward = ["j", "k", "o"], ["o", "k", "j", "x"]
    wanted = [(Phase.FORWARD, unit) for unit in forward] + [(Phase.LOSS, None)]
    wanted += [(Phase.BACKWARD, unit) for unit in backward]
    wanted += [(phase, unit) for phase in (Phase.GRADIENTS, Phase.UPDATE) for unit in ["o", "k", "j"]]
    assert [(phase, unit) for phase, unit in told if phase is not Phase.LOSS] == [w for w in wanted if w[1]]
    assert len(told) == len(wanted)


def test_a_unit_goes_back_with_its_slope_its_factors_and_its_delta():
    """In the split network i feeds j and k: σ′(s_i), C of both edges, δ_i."""
    made = trace(split())
    line = next(n for n, step in enumerate(made.steps) if step.kind == "delta" and step.writes.owner == "i")
    start, end = Grains(made).group(Grain.UNIT, line)
    assert [step.kind for step in made.steps[start:end]] == ["slope", "cache", "cache", "delta"]


@pytest.mark.parametrize(
    ("grain", "finer", "coarser"),
    [("line", "line", "unit"), ("unit", "line", "phase"), ("phase", "unit", "phase")],
)
def test_grains_are_in_order(grain, finer, coarser):
    assert (Grain(grain).finer, Grain(grain).coarser) == (finer, coarser)
    assert Grain.named(grain) is Grain(grain)


def test_an_unknown_name_is_the_finest_grain():
    assert Grain.named("pages") is Grain.LINE


def test_a_group_of_an_unfinished_sample_ends_with_it():
    made = trace(chain())
    assert Grains(made).group(Grain.PHASE, 0) == Group(0, made.phase_end(Phase.FORWARD))
