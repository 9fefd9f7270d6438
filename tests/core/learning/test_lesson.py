"""What a stage asks for, and when it is done."""

from __future__ import annotations

import pytest

from core import edits
from core.learning.exercise import Part
from core.learning.lesson import TASKS, Do, Stage, Standing, loss_of, state_of
from core.records import UnitId
from core.writing.notation import Notation
from tests.networks import chain, edge, network_of, output
from tests.networks import given as given_unit


def done(stage: Stage, **standing) -> bool:
    project = standing.pop("project", None) or chain()
    usual = {"begun_with": state_of(project), "seen": False, "filled": (0, 0)}
    return TASKS[stage.do].done(stage, Standing(project, **(usual | standing)))


@pytest.mark.parametrize("do", Do)
def test_every_task_says_what_there_is_to_do(do):
    for part in Part:
        assert TASKS[do].wanted(Stage("A", do=do, part=part, loss=0.5), Notation()).endswith((".", "train."))


def test_reading_is_done_at_once_and_seeing_when_it_was_stepped():
    assert done(Stage("A"))
    assert not done(Stage("A", do=Do.SEE))
    assert done(Stage("A", do=Do.SEE), seen=True)


def test_filling_in_is_done_when_every_blank_is():
    assert not done(Stage("A", do=Do.FILL))
    assert not done(Stage("A", do=Do.FILL), filled=(3, 4))
    assert done(Stage("A", do=Do.FILL), filled=(4, 4))


def test_changing_is_done_by_a_number_and_not_by_a_place():
    project = chain()
    begun = state_of(project)
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Set", weight=5.5))
    assert done(Stage("A", do=Do.CHANGE), project=project, begun_with=begun)
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Set", weight=5.0))
    assert not done(Stage("A", do=Do.CHANGE), project=project, begun_with=begun)


def test_training_is_done_when_the_loss_is_low():
    assert loss_of(chain()) == pytest.approx(0.000656, abs=1e-6)
    assert done(Stage("A", do=Do.TRAIN, loss=0.001))
    assert not done(Stage("A", do=Do.TRAIN, loss=0.0005))


def test_without_targets_there_is_no_loss():
    project = network_of({"x": given_unit("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, None]])
    assert loss_of(project) is None
    assert not done(Stage("A", do=Do.TRAIN, loss=1.0), project=project)
    assert UnitId("o") in project.network.units


def test_the_loss_is_written_with_the_comma_that_is_wanted():
    stage = Stage("A", do=Do.TRAIN, loss=0.5)
    assert TASKS[Do.TRAIN].wanted(stage, Notation(decimal_comma=True)) == "Bring E below 0,5: press T to train."
