"""The doctor of the window looks after a moment of rest, and knows nothing from an edit on until then."""

from __future__ import annotations

import pytest

from core import edits
from core.doctor import Trouble
from core.records import EdgeId
from tests.gui.drawn import J, K, O, X


@pytest.fixture
def line(chain):
    """The chain with identities: y = w₁·w₂·w₃·x, whose loss explodes at a high learning rate."""
    project = chain.document.project
    chain.document.perform(edits.edit_units(project, [J, K], "Linear", activation="identity"))
    weights = {EdgeId(X, J): 0.5, EdgeId(J, K): 0.5, EdgeId(K, O): 0.5}
    chain.document.perform(edits.set_parameters(project, "Weights", weights, {}))
    chain.document.perform(edits.set_training(project, learning_rate=5.0, epochs=100))
    yield chain
    chain.runner.shut_down()


def looked(workspace):
    (found,) = workspace.doctor.visit()
    workspace.doctor.tell(found)
    return [finding.trouble for finding in found]


def train(workspace, qtbot):
    workspace.runner.start()
    qtbot.waitUntil(lambda: not workspace.runner.running)


def test_it_looks_at_the_run_and_its_remedy_trains_from_the_same_start(line, qtbot):
    assert looked(line) == []
    train(line, qtbot)
    assert looked(line) == [Trouble.TOO_HIGH]
    before = line.document.undo_stack.index()
    with qtbot.waitSignal(line.runner.finished):
        line.doctor.take(line.doctor.found[0].remedies[0])
    assert line.document.undo_stack.index() == before + 2  # the experiment, and its run
    assert line.document.project.training.learning_rate < 5
    assert line.runner.snapshot.loss < 1e-6
    line.document.undo_stack.undo()
    assert [edge.weight for edge in line.document.project.network.edges.values()] == [0.5] * 3
    line.document.undo_stack.undo()
    assert line.document.project.training.learning_rate == 5


@pytest.mark.parametrize("edit", ["weight", "name", "undo"])
def test_any_edit_makes_it_forget_and_asks_for_another_look(line, qtbot, edit):
    train(line, qtbot)
    looked(line)
    news, due, project = [], [], line.document.project
    line.doctor.changed.connect(lambda: news.append(line.doctor.found))
    line.doctor.due.connect(due.append)
    if edit == "weight":
        line.document.perform(edits.set_parameters(project, "", {EdgeId(J, K): 0.1}, {}))
    elif edit == "name":
        line.document.perform(edits.rename(project, J, "another"))
    else:
        line.document.undo_stack.undo()
    assert news[0] is None
    assert due


@pytest.mark.parametrize(("large", "after"), [(4_000, 3_000), (1, 10_000)])
def test_while_a_run_goes_on_it_is_asked_for_once_in_a_while(line, qtbot, monkeypatch, large, after):
    monkeypatch.setattr("gui.doctor._LARGE", large)
    line.document.perform(edits.set_training(line.document.project, learning_rate=1e-3, epochs=10_000_000))
    due = []
    line.runner.start()
    line.doctor.visit()
    line.doctor.due.connect(due.append)
    qtbot.waitUntil(lambda: len(due) > 0)
    first = len(due)
    with qtbot.waitSignals([line.runner.frame] * 3):
        pass
    assert (first, due) == (1, [after])
    looked(line)  # of the run's weights, beside it


def test_edits_during_a_look_do_not_reach_it(line, qtbot):
    work = line.doctor.visit()
    line.document.perform(edits.remove(line.document.project, [J, K]))
    (found,) = work
    assert found == ()


def test_a_call_is_passed_on(chain, qtbot):
    with qtbot.waitSignal(chain.doctor.called):
        chain.doctor.call()
