"""The lines of a trace without their numbers, and any numbers for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core import edits, files
from core.network import Network
from core.plan import compile_plan
from core.project import Project
from core.records import DeltaSign, Kind, UnitId
from core.tracing.grains import Grain, Grains
from core.tracing.script import Known, Numbers, Steps, places_of, shared
from core.tracing.steps import Quantity, Step, Symbol, Trace
from core.tracing.trace import trace
from tests.networks import chain, edge, random_project

TRAINING = (
    {"loss": "squared_error"}, {"optimizer": "adam"}, {"optimizer": "momentum"}, {"l1": 0.01}, {"l2": 0.02},
    {"optimizer": "adamw", "l2": 0.01}, {"clip_norm": 0.1}, {"learning_rate": 0.5}, {"clip_norm": None},
)  # fmt: skip


def facts(traced: Trace) -> tuple[object, ...]:
    """Return all that a trace says, in its order."""
    known = traced.given, traced.values, traced.written_at, traced.beside, traced.cache_number
    return tuple(traced.steps), *(list(each.items()) for each in known), traced.complete, traced.minus


def anew(project: Project) -> Project:
    """Return the same project, whose network nobody has ever looked at."""
    return files.loads(files.dumps(project))


def outputs(network: Network) -> list[UnitId]:
    return network.of_kind(Kind.OUTPUT)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_edited_a_trace_is_what_it_would_be_if_nothing_had_been_traced_before(seed):
    project = random_project(seed, rows=2)
    changes: list[Callable[[], object]] = [
        lambda: edits.randomize(project, seed),
        lambda: edits.set_value(project, 0, project.network.of_kind(Kind.INPUT)[0], 0.75),
        lambda: edits.set_value(project, 0, outputs(project.network)[0], None),
        lambda: edits.set_value(project, 0, outputs(project.network)[0], 0.5),
        lambda: edits.set_delta_sign(project, DeltaSign.MINUS),
        *(lambda fields=fields: edits.set_training(project, **fields) for fields in TRAINING),
        lambda: edits.edit_edges(project, list(project.network.edges)[:1], "Freeze", frozen=True),
        lambda: edits.rename(project, outputs(project.network)[0], "result"),
    ]
    assert facts(trace(project)) == facts(trace(anew(project)))
    for change in changes:
        project.apply(change())
        for row in range(2):
            assert facts(trace(project, row)) == facts(trace(anew(project), row))


def test_other_numbers_have_the_same_lines_and_grains_and_leave_the_first_trace_as_it_was():
    project = chain()
    first = trace(project)
    before = facts(first)
    project.apply(edits.set_value(project, 0, UnitId("x"), 9.0))
    second = trace(project)
    assert second.steps.lines is first.steps.lines
    plain = replace(second, steps=tuple(second.steps))
    for grain in Grain:
        assert len({tuple(Grains(each).ends(grain)) for each in (first, second, plain)}) == 1
    assert facts(first) == before != facts(second)


def test_lines_with_their_numbers_are_a_sequence_of_steps():
    steps = trace(chain()).steps
    listed = tuple(steps)
    assert isinstance(steps, Steps)
    assert all(type(step) is Step for step in listed)
    assert (steps[0], steps[-1], len(steps)) == (listed[0], listed[-1], len(listed))
    assert steps == listed
    assert listed[2:5] == steps[2:5]
    other = (*listed[:-1], listed[-1]._replace(value=0.25))
    assert steps != other
    assert steps != listed[:-1]
    assert [shared(steps, some) for some in (listed, other, listed[:3], ())] == [len(listed), len(listed) - 1, 3, 0]
    assert shared(steps[:7], steps) == 7
    with pytest.raises(IndexError):
        steps[len(listed)]


def test_only_numbers_that_have_a_name_are_known():
    plan = compile_plan(chain().network)
    numbers = Numbers(places_of(plan))
    numbers.put(Symbol.WEIGHT, [0.0] * plan.n_units + [7.0, 8.0, 9.0])
    weight, other = Quantity(Symbol.WEIGHT, edge("x", "j")), Quantity(Symbol.WEIGHT, edge("j", "k"))
    known = Known({weight: None}, numbers)
    assert dict(known) == {weight: 7.0}
    assert (weight in known, other in known, len(known)) == (True, False, 1)
    with pytest.raises(KeyError):
        known[other]
