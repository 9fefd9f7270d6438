"""A run's weights come into the document whole, as one edit, or a sentence says why they don't fit."""

from __future__ import annotations

import pytest

from core import edits, engine
from core.compare import Comparison, Plan, ending_with, starting_from
from core.descent.training import Trainer
from core.errors import NotReadyError
from core.plan import compile_plan
from core.records import UnitId
from tests.networks import edge, xor_with_skip

engine.prepare()


def one_run(project, **plan):
    comparison = Comparison(project, Plan.over(1, first=4, **plan), 60, None)
    comparison.start()
    comparison.join()
    return comparison.project, comparison.results[0]


def loss_of(project):
    plan = compile_plan(project.network)
    numbers = plan.parameters(project.network)
    return Trainer(plan, numbers, *project.training_samples(), project.training).advance(0).loss


def test_the_start_is_that_of_the_project_compared_even_if_ways_to_draw_have_changed_since():
    project = xor_with_skip()
    compared, run = one_run(project, optimizers=("adam",))
    project.apply(edits.set_training(project, initialization="constant"))
    project.apply(starting_from(project, run.setup, compared))
    assert loss_of(project) == run.curve[1][0]
    assert (project.training.optimizer, project.training.seed) == ("adam", 4)


def test_the_result_has_the_loss_of_the_run():
    project = xor_with_skip()
    compared, run = one_run(project)
    change = ending_with(project, run, compared)
    project.apply(change)
    assert loss_of(project) == pytest.approx(run.loss, rel=1e-12)
    project.apply(change.inverted())
    assert dict(project.network.edges) == dict(compared.network.edges)


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: edits.remove(p, [UnitId("h")]),
        lambda p: edits.remove(p, [edge("a", "o")]),
        lambda p: edits.edit_units(p, [UnitId("h")], "x", activation="tanh"),
        lambda p: edits.edit_units(p, [UnitId("h")], "x", bias=None),
    ],
)
def test_another_network_is_refused_and_moved_or_renamed_units_are_not(edit):
    project = xor_with_skip()
    compared, run = one_run(project)
    project.apply(edits.rename(project, UnitId("h"), "hid"))
    project.apply(edits.move(project, {UnitId("h"): (3.0, 4.0)}))
    assert starting_from(project, run.setup, compared)
    project.apply(edit(project))
    for build in (lambda: starting_from(project, run.setup, compared), lambda: ending_with(project, run, compared)):
        with pytest.raises(NotReadyError, match="other units, edges or rules"):
            build()
