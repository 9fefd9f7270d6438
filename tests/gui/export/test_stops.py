"""Where films and storyboards stop: every line of the part that is told, or the last of each unit or phase."""

from __future__ import annotations

import itertools

import pytest

from core.tracing.grains import Grain
from core.tracing.trace import Phase, Symbol
from gui.export.stops import Span, spans, stops
from gui.moment import Moment
from tests.gui.export.subjects import subject_of
from tests.networks import network_of, random_project, split


@pytest.fixture
def moment() -> Moment:
    return subject_of(split(), 10).moment


def phases(moment, places):
    return [moment.trace.steps[place - 1].phase for place in places]


def test_line_by_line_the_whole_trace_is_every_line(moment):
    assert stops(moment, Span.WHOLE, Grain.LINE) == list(range(1, moment.length + 1))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("grain", list(Grain))
def test_the_parts_make_the_whole(seed, grain):
    moment = subject_of(random_project(seed), 0).moment
    parts = [stops(moment, span, grain) for span in (Span.FORWARD, Span.BACKWARD, Span.UPDATE)]
    assert [*itertools.chain(*parts)] == stops(moment, Span.WHOLE, grain)


def test_unit_by_unit_each_stop_is_the_last_line_of_its_unit(moment):
    written = [moment.trace.steps[place - 1].writes for place in stops(moment, Span.WHOLE, Grain.UNIT)]
    assert [(q.symbol, q.owner) for q in written[:5]] == [
        *((Symbol.ACTIVATION, unit) for unit in ("i", "j", "k", "o")),
        (Symbol.LOSS, None),
    ]
    assert [q.owner for q in written if q.symbol is Symbol.DELTA] == ["o", "k", "j", "i", "x"]


def test_phase_by_phase_each_stop_ends_a_phase(moment):
    places = stops(moment, Span.WHOLE, Grain.PHASE)
    assert places == [moment.trace.phase_end(phase) for phase in Phase]


def test_the_current_phase_is_the_line_s(moment):
    assert set(phases(moment, stops(moment, Span.CURRENT, Grain.LINE))) == {Phase.BACKWARD}
    assert stops(moment.after(0), Span.CURRENT, Grain.LINE) == []


def test_only_parts_that_are_there_are_offered(moment):
    assert [span for span, _ in spans(moment)] == list(Span)
    assert Span.CURRENT not in dict(spans(moment.after(0)))
    project = split()
    half = network_of(project.network.units, project.network.edges, [[1, None]])
    assert [span for span, _ in spans(subject_of(half).moment)] == [Span.WHOLE, Span.FORWARD]
    assert spans(Moment(None)) == stops(Moment(None), Span.WHOLE, Grain.LINE) == []
