"""The time machine: every view's source shows a past moment, and an edit, a run or Esc comes back to now."""

import numpy as np
import pytest

from core import edits
from core.plan import compile_plan
from core.records import EdgeId
from core.tracing.trace import Quantity, Symbol, trace
from gui.messages import Level
from gui.panels.live_numbers import LiveNumbers
from gui.settings import Key
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X

XJ, KO = EdgeId(X, J), EdgeId(K, O)


@pytest.fixture
def trained(chain: Workspace, qtbot: object) -> Workspace:
    """Return a workspace with one run of 100 epochs."""
    chain.settings.put(Key.FULL_SPEED, True)
    chain.document.perform(edits.set_training(chain.document.project, epochs=100))
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    yield chain
    chain.runner.shut_down()


def weight(workspace: Workspace, edge: EdgeId = KO) -> float:
    return workspace.document.project.network.edges[edge].weight


def show(workspace: Workspace, iteration: int) -> float:
    """Show a moment, and return the weight that the history has of it."""
    run = workspace.runs.all[0]
    workspace.moments.show(run, iteration)
    kept = run.history.at(iteration)
    return float(kept.parameters.weights[run.history.edges.index(KO)])


def test_a_past_moment_is_shown_and_the_document_is_as_it_was(trained: Workspace) -> None:
    now, undo = weight(trained), trained.document.undo_stack.index()
    past = show(trained, 7)
    assert past != now
    assert trained.document.shown.network.edges[KO].weight == past
    assert weight(trained) == now
    assert trained.document.undo_stack.index() == undo
    assert trained.moments.shown.place == "epoch 7 of Run 1"
    assert trained.player.trace.values[Quantity(Symbol.WEIGHT, KO)] == past


def test_the_steps_of_a_past_moment_are_those_of_a_network_with_these_weights(trained: Workspace) -> None:
    show(trained, 3)
    alone = trained.document.project.with_parameters({}, {})
    plan, kept = compile_plan(alone.network), trained.runs.all[0].history.at(3)
    weights = dict(zip(plan.edges, kept.parameters.weights.tolist(), strict=True))
    alone.apply(edits.set_parameters(alone, "Set", weights, {}))
    assert trained.player.trace.values == trace(alone, 0).values
    assert trained.moments.shown.loss == pytest.approx(trace(alone, 0).values[Quantity(Symbol.LOSS)])


def test_the_player_stands_where_it_stood(trained: Workspace) -> None:
    trained.player.go_to(5)
    show(trained, 7)
    assert trained.player.index == 5
    trained.moments.come_back()
    assert trained.player.index == 5
    assert trained.moments.shown is None
    assert trained.player.trace.values[Quantity(Symbol.WEIGHT, KO)] == weight(trained)


def test_an_edit_comes_back_and_is_made_on_the_documents_own_weights(trained: Workspace) -> None:
    now = weight(trained)
    show(trained, 2)
    trained.document.perform(edits.set_parameters(trained.document.project, "Set", {XJ: 0.5}, {}))
    assert not trained.document.is_past
    assert trained.moments.shown is None
    assert weight(trained) == now
    trained.document.undo_stack.undo()
    assert weight(trained) == now


def test_undo_comes_back(trained: Workspace) -> None:
    show(trained, 2)
    trained.document.undo_stack.undo()
    assert trained.moments.shown is None
    assert weight(trained) == 3.0


def test_training_comes_back_and_goes_on_from_now(trained: Workspace, qtbot: object) -> None:
    show(trained, 2)
    with qtbot.waitSignal(trained.runner.finished):
        trained.runner.one_iteration()
    assert trained.moments.shown is None
    assert trained.runner.snapshot.iteration == 101


def test_branching_is_one_edit_from_which_another_run_begins(trained: Workspace, qtbot: object) -> None:
    now, count = weight(trained), trained.document.undo_stack.count()
    past = show(trained, 7)
    trained.moments.branch()
    assert weight(trained) == past
    assert trained.moments.shown is None
    assert trained.document.undo_stack.count() == count + 1
    assert trained.document.undo_stack.undoText() == "Branch from epoch 7 of Run 1"
    trained.document.perform(edits.set_training(trained.document.project, learning_rate=0.02))
    with qtbot.waitSignal(trained.runner.finished):
        trained.runner.start()
    assert [run.name for run in trained.runs.all] == ["Run 1", "Run 2"]
    assert trained.runs.all[1].origin == "epoch 7 of Run 1"
    assert trained.runs.all[1].history.moment(0).parameters.weights[-1] == past
    for _ in range(3):
        trained.document.undo_stack.undo()
    assert weight(trained) == now


def test_no_update_is_applied_to_a_past_moment(trained: Workspace) -> None:
    said = []
    trained.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    now = weight(trained)
    show(trained, 4)
    trained.player.last()
    trained.player.apply_update()
    assert weight(trained) == now
    assert said[-1][0] is Level.REFUSED
    assert "branch" in said[-1][1]


def test_a_redrawn_network_has_no_past_moments_of_the_old_one(trained: Workspace) -> None:
    trained.document.perform(edits.remove(trained.document.project, [XJ]))
    said = []
    trained.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    trained.moments.show(trained.runs.all[0], 5)
    assert trained.moments.shown is None
    assert "other units or edges" in said[-1]
    trained.document.undo_stack.undo()
    trained.moments.show(trained.runs.all[0], 5)
    assert trained.moments.shown is not None


def test_a_run_goes_on_while_one_looks_back_and_its_end_leaves_the_past_on_the_screen(
    trained: Workspace, qtbot: object
) -> None:
    trained.document.perform(edits.set_training(trained.document.project, epochs=10**9, learning_rate=1e-9))
    trained.runner.start()
    qtbot.waitUntil(lambda: trained.runner.live and trained.runner.snapshot is not None, timeout=20_000)
    past = show(trained, 5)
    numbers = LiveNumbers(trained)
    assert trained.runner.running
    assert not trained.runner.live
    seen = trained.runner.snapshot.iteration
    qtbot.waitUntil(lambda: trained.runner.snapshot.iteration > seen, timeout=20_000)
    assert numbers.weight(KO) == past
    assert trained.document.shown.network.edges[KO].weight == past
    assert trained.player.trace.values[Quantity(Symbol.WEIGHT, KO)] == past, "its lines can be stepped"
    with qtbot.waitSignal(trained.runner.finished):
        trained.runner.stop()
    assert trained.moments.shown.place == "epoch 5 of Run 1"
    assert numbers.weight(KO) == past
    assert trained.player.trace.values[Quantity(Symbol.WEIGHT, KO)] == past
    plan = trained.runner.plan
    assert weight(trained) == trained.runner.snapshot.parameters.weights[plan.edges.index(KO)], "its result is there"
    trained.moments.come_back()
    assert numbers.weight(KO) == weight(trained)
    assert trained.player.trace.values[Quantity(Symbol.WEIGHT, KO)] == weight(trained)


def test_back_to_now_while_a_run_goes_on_shows_its_newest_weights(trained: Workspace, qtbot: object) -> None:
    trained.document.perform(edits.set_training(trained.document.project, epochs=10**9, learning_rate=1e-9))
    trained.runner.start()
    qtbot.waitUntil(lambda: trained.runner.live and trained.runner.snapshot is not None, timeout=20_000)
    show(trained, 5)
    trained.moments.come_back()
    assert trained.runner.live
    assert trained.player.trace is None, "no lines beside newer numbers"
    place = trained.runner.plan.edges.index(KO)
    assert LiveNumbers(trained).weight(KO) == trained.runner.snapshot.parameters.weights[place]
    trained.runner.shut_down()


def test_to_branch_a_run_is_paused_first(trained: Workspace, qtbot: object) -> None:
    trained.document.perform(edits.set_training(trained.document.project, epochs=10**9, learning_rate=1e-9))
    trained.runner.start()
    show(trained, 5)
    said: list[str] = []
    trained.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    trained.moments.branch()
    assert trained.runner.running
    assert "Pause the training" in said[-1]
    trained.runner.shut_down()


def test_deleting_the_run_or_opening_another_file_comes_back(trained: Workspace) -> None:
    show(trained, 5)
    trained.runs.remove(1)
    assert trained.moments.shown is None
    assert not trained.document.is_past


def test_every_kept_moment_can_be_visited_there_and_back(trained: Workspace) -> None:
    iterations = trained.runs.all[0].history.iterations.tolist()
    there = [show(trained, iteration) for iteration in iterations]
    back = [show(trained, iteration) for iteration in reversed(iterations)]
    assert there == back[::-1]
    assert there[-1] == weight(trained)
    assert np.isfinite(there).all()
