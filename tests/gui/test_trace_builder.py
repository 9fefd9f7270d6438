"""The builder of traces: at once or beside the window, and never with a result that nobody asks for any more."""

from __future__ import annotations

import pytest

from core import edits
from core.errors import NotReadyError
from core.tracing import trace as tracing
from core.tracing.batch_trace import trace_batch
from gui import trace_builder
from gui.trace_builder import UNDER_WAY, TraceBuilder
from tests.networks import chain, edge, random_project, split


@pytest.fixture
def builder(qapp, monkeypatch):
    """Return a builder that builds every trace on its thread, and what it has built."""
    monkeypatch.setattr(trace_builder, "AT_ONCE", 0)
    monkeypatch.setattr(trace_builder, "KNOWN_AT_ONCE", 0)
    made = TraceBuilder()
    made.results = []
    made.built.connect(made.results.append)
    yield made
    made.shut_down()


def test_a_short_trace_is_there_at_once(qapp):
    built = TraceBuilder().request(chain(), 0)
    assert built.trace.steps == tracing.trace(chain()).steps
    assert built.grains.ends("phase")[-1] == len(built.trace.steps)


def test_a_long_one_comes_later_and_is_the_same(builder, qtbot):
    assert builder.request(chain(), 0) is UNDER_WAY
    qtbot.waitUntil(lambda: len(builder.results) == 1)
    assert [built.trace.steps for built in builder.results] == [tracing.trace(chain()).steps]


def test_a_batch_comes_in_the_same_way(builder, qtbot):
    project = random_project(3, rows=3)
    builder.request(project, 1, batch=True)
    builder.wait()
    assert builder.results[0].trace.steps == trace_batch(project, 1).steps


def test_a_batch_of_many_rows_is_built_beside_the_window(qapp, monkeypatch):
    monkeypatch.setattr(trace_builder, "AT_ONCE", 10)
    monkeypatch.setattr(trace_builder, "_ROWS_FOR_ONE", 2)
    made = TraceBuilder()
    assert made.request(chain(), 0, batch=True).trace is not None
    assert made.request(random_project(3, rows=30), 0, batch=True) is UNDER_WAY
    made.shut_down()


def test_waiting_brings_it_at_once(builder):
    builder.request(split(), 0)
    builder.wait()
    assert builder.results[0].trace.steps == tracing.trace(split()).steps


def test_only_what_was_asked_for_last_is_delivered(builder):
    for project in (chain(), split(), chain(), split()):
        builder.request(project, 0)
    builder.wait()
    assert [built.trace.steps for built in builder.results] == [tracing.trace(split()).steps]


def test_an_edit_while_it_is_read_drops_what_was_read(builder, monkeypatch):
    """The thread reads the project in the middle of an edit, and fails; nobody hears of it."""
    project, read = chain(), []
    build = trace_builder.build

    def disturbed(project, sample, batch):
        read.append(project.network.edges[edge("k", "o")].weight)
        if len(read) == 1:
            raise RuntimeError("dictionary changed size during iteration")
        return build(project, sample, batch)

    monkeypatch.setattr(trace_builder, "build", disturbed)
    builder.request(project, 0)
    project.apply(edits.edit_edges(project, [edge("k", "o")], "Set", weight=7.0))
    builder.request(project, 0)
    builder.wait()
    assert len(builder.results) == 1
    assert read[-1] == 7.0


def test_an_error_of_its_own_is_not_lost(builder, monkeypatch):
    def fails(project, sample, batch):
        raise RuntimeError("broken")

    monkeypatch.setattr(trace_builder, "build", fails)
    builder.request(chain(), 0)
    with pytest.raises(RuntimeError, match="broken"):
        builder.wait()


def test_what_cannot_be_stepped_says_why(builder):
    builder.request(chain(), 7)
    builder.wait()
    with pytest.raises(NotReadyError) as told:
        tracing.trace(chain(), 7)
    assert builder.results[0] == (None, None, str(told.value))


def test_shutting_down_delivers_nothing(builder):
    builder.request(chain(), 0)
    builder.shut_down()
    assert builder.results == []


def test_other_numbers_for_known_lines_are_there_at_once(builder, monkeypatch, qtbot):
    project = random_project(3, rows=2)
    assert builder.request(project, 0) is UNDER_WAY
    builder.wait()
    monkeypatch.setattr(trace_builder, "KNOWN_AT_ONCE", 1000)
    project.apply(edits.randomize(project, 5))
    for row in range(2):
        assert builder.request(project, row).trace.steps == tracing.trace(project, row).steps
    project.apply(edits.set_training(project, optimizer="adam"))
    assert builder.request(project, 0) is UNDER_WAY
