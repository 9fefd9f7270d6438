"""The runner: training beside the window, one undo a run, and what becomes of a run whose network is edited."""

import math

import numpy as np
import pytest

from core import edits
from core.descent.snapshot import StopReason
from core.project import Project
from core.records import DeltaSign, EdgeId
from core.tracing.trace import Quantity, Symbol
from gui.messages import Level
from gui.settings import Key
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X

WEIGHTS = (EdgeId(X, J), EdgeId(J, K), EdgeId(K, O))
FOREVER = 1_000_000_000


def weights(workspace: Workspace) -> list[float]:
    return [workspace.document.project.network.edges[edge].weight for edge in WEIGHTS]


def set_training(workspace: Workspace, **fields: object) -> None:
    assert workspace.document.perform(edits.set_training(workspace.document.project, **fields))


@pytest.fixture
def running(chain: Workspace, qtbot: object) -> Workspace:
    """Return a workspace in the middle of a run that would go on for ever."""
    set_training(chain, epochs=FOREVER, learning_rate=1e-6)
    chain.document.undo_stack.clear()
    chain.settings.put(Key.FULL_SPEED, True)
    with qtbot.waitSignal(chain.runner.frame):
        chain.runner.start()
    yield chain
    chain.runner.shut_down()


def test_a_run_converges_and_undoes_as_one(chain: Workspace, qtbot: object) -> None:
    chain.settings.put(Key.FULL_SPEED, True)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    assert chain.runner.snapshot.loss < 1e-20
    assert weights(chain) == pytest.approx([2.0007, 5.0011, 3.0353], abs=5e-3)
    assert weights(chain) != [2.0, 5.0, 3.0]
    assert chain.document.undo_stack.undoText() == "Train 1,000 iterations"
    chain.document.undo_stack.undo()
    assert weights(chain) == [2.0, 5.0, 3.0]
    assert not chain.document.undo_stack.canUndo()


def test_one_iteration_equals_the_update_of_the_trace(chain: Workspace, qtbot: object) -> None:
    expected = [chain.player.trace.values[Quantity(Symbol.NEW_WEIGHT, edge)] for edge in WEIGHTS]
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.one_iteration()
    assert weights(chain) == pytest.approx(expected, rel=1e-15)
    assert chain.document.undo_stack.undoText() == "Train 1 iteration"


def test_runs_follow_each_other_and_the_epochs_count_on(chain: Workspace, qtbot: object) -> None:
    chain.settings.put(Key.FULL_SPEED, True)
    for work, epochs in ((chain.runner.one_epoch, 1), (chain.runner.start, 1001), (chain.runner.one_epoch, 1002)):
        with qtbot.waitSignal(chain.runner.finished):
            work()
        assert chain.runner.snapshot.epoch == epochs
    assert chain.runner.snapshot.curve.epochs[-1] == 1002


def test_stopping_keeps_what_was_reached(running: Workspace, qtbot: object) -> None:
    with qtbot.waitSignal(running.runner.finished):
        running.runner.toggle()
    assert running.runner.snapshot.stop.reason is StopReason.ASKED
    assert weights(running) != [2.0, 5.0, 3.0]
    assert weights(running) == running.runner.snapshot.parameters.weights.tolist()


def test_a_run_that_is_to_stop_before_it_begins_says_why_and_changes_nothing(chain: Workspace, qtbot: object) -> None:
    chain.document.perform(edits.set_training(chain.document.project, target_loss=1e6))
    said, before = [], chain.document.undo_stack.count()
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    for _ in range(2):
        with qtbot.waitSignal(chain.runner.finished):
            chain.runner.start()
    assert chain.runner.snapshot.stop.reason is StopReason.TARGET_LOSS
    assert said == [chain.runner.snapshot.stop.sentence] * 2
    assert weights(chain) == [2.0, 5.0, 3.0]
    assert chain.document.undo_stack.count() == before
    assert not chain.runs.all


def test_an_edit_of_the_data_drops_the_run_and_says_so(running: Workspace) -> None:
    said = []
    running.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    running.document.perform(edits.set_cells(running.document.project, 0, 0, np.array([[0.25]])))
    assert said[-1] == "The data were edited while the network trained, so that run's result was dropped."


def test_an_edit_of_a_number_drops_the_run_and_says_so(running: Workspace) -> None:
    said = []
    running.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    running.document.perform(edits.edit_edges(running.document.project, [WEIGHTS[0]], "Set", weight=1.0))
    assert not running.runner.running
    assert weights(running) == [1.0, 5.0, 3.0]
    assert said[-1] == (Level.REFUSED, "The network was edited while it trained, so that run's result was dropped.")


def test_moving_a_unit_does_not_disturb_the_run(running: Workspace, qtbot: object) -> None:
    running.document.perform(edits.move(running.document.project, {J: (0.0, 200.0)}))
    assert running.runner.running
    with qtbot.waitSignal(running.runner.finished):
        running.runner.stop()
    assert running.document.project.network.units[J].position == (0.0, 200.0)


def test_opening_another_network_ends_the_run(running: Workspace) -> None:
    running.document.replace(type(running.document.project)(), None)
    assert not running.runner.running
    assert running.runner.snapshot is None


def test_the_weights_before_come_back_after_several_runs(chain: Workspace, qtbot: object) -> None:
    for _ in range(3):
        with qtbot.waitSignal(chain.runner.finished):
            chain.runner.one_iteration()
    chain.runner.reset_weights()
    assert weights(chain) == [2.0, 5.0, 3.0]
    assert chain.runner.snapshot is None
    chain.document.undo_stack.undo()
    assert weights(chain) != [2.0, 5.0, 3.0]


def test_diverging_says_so_and_keeps_finite_weights(chain: Workspace, qtbot: object) -> None:
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    set_training(chain, learning_rate=1e6, epochs=100_000)
    chain.document.perform(edits.set_value(chain.document.project, 0, O, 1e6))
    chain.document.perform(edits.edit_units(chain.document.project, [J, K], "Linear", activation="identity"))
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    assert chain.runner.snapshot.stop.reason is StopReason.DIVERGED
    assert all(math.isfinite(weight) for weight in weights(chain))
    assert said[-1][0] is Level.REFUSED
    assert "diverged" in said[-1][1]


def test_what_cannot_be_trained_says_why(workspace: Workspace) -> None:
    said = []
    workspace.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    workspace.runner.start()
    assert said == ["The canvas is empty: double-click it to place a unit."]
    assert not workspace.runner.running


def test_at_a_pace_to_watch_a_short_run_shows_many_moments(chain: Workspace, qtbot: object) -> None:
    """At full speed a thousand epochs of the chain take a millisecond: nobody sees the curve fall."""
    epochs = set()
    chain.runner.frame.connect(lambda: epochs.add(chain.runner.snapshot.epoch))
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.start()
    assert len(epochs) > 10
    assert max(epochs) == 1000


def test_another_sign_of_delta_does_not_disturb_the_run(running: Workspace, qtbot: object) -> None:
    running.document.perform(edits.set_delta_sign(running.document.project, DeltaSign.MINUS))
    assert running.runner.running
    with qtbot.waitSignal(running.runner.finished):
        running.runner.stop()
    assert running.runner.snapshot is not None
    assert weights(running) == running.runner.snapshot.parameters.weights.tolist()


def train(chain: Workspace, qtbot: object) -> None:
    chain.settings.put(Key.FULL_SPEED, True)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()


@pytest.mark.parametrize("batch_size", [None, 1])
def test_a_run_s_record_comes_and_goes_with_its_edit(chain: Workspace, qtbot: object, batch_size: int | None) -> None:
    document, runner, stack = chain.document, chain.runner, chain.document.undo_stack
    document.perform(edits.set_cells(document.project, 0, 0, [[1, 3], [2, 1], [0, 2]]))
    set_training(chain, epochs=20, batch_size=batch_size)
    train(chain, qtbot)
    first = runner.snapshot
    document.perform(edits.move(document.project, {J: (0.0, 200.0)}))
    train(chain, qtbot)
    second, end = runner.snapshot, weights(chain)
    stack.undo()
    assert runner.snapshot is first
    stack.undo()
    assert runner.snapshot is first, "moving a unit is nothing to a run"
    stack.undo()
    assert runner.snapshot is None
    for expected in (first, first, second):
        stack.redo()
        assert runner.snapshot is expected
    document.perform(edits.edit_edges(document.project, [WEIGHTS[0]], "Set", weight=1.0))
    assert runner.snapshot is None
    for _ in range(3):
        stack.undo()
    assert runner.snapshot is first
    train(chain, qtbot)
    assert weights(chain) == end, "it goes on from there, over the same batches"
    assert runner.snapshot.curve.losses.tolist() == second.curve.losses.tolist()


def test_the_weights_before_can_be_had_after_redoing_a_run(chain: Workspace, qtbot: object) -> None:
    train(chain, qtbot)
    chain.document.undo_stack.undo()
    chain.document.undo_stack.redo()
    chain.runner.reset_weights()
    assert weights(chain) == [2.0, 5.0, 3.0]
    chain.document.undo_stack.undo()
    assert chain.runner.snapshot.epoch == 1000
    chain.document.replace(Project(), None)
    assert chain.document.record is None


def test_a_unit_that_is_moved_while_the_result_waits_stays_where_it_is_and_the_result_is_there(
    running: Workspace, qtbot: object
) -> None:
    runner, document = running.runner, running.document
    before = weights(running)
    runner.stop()
    runner._thread.join()
    document.perform(edits.move(document.project, {K: (500.0, 40.0)}))
    document.perform(edits.edit_units(document.project, [K], "Bias", label="q"))
    with qtbot.waitSignal(runner.finished):
        pass
    assert weights(running) != before
    assert document.project.network.units[K].position == (500.0, 40.0)
    assert document.project.network.label(K) == "q"
    document.undo_stack.undo()
    assert weights(running) == before


def test_the_end_is_taken_in_at_once_and_not_when_the_next_frame_is_due(chain: Workspace, qtbot: object) -> None:
    chain.runner._timer.setInterval(1_000_000)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.one_iteration()
    assert weights(chain) == chain.runner.snapshot.parameters.weights.tolist()


def test_no_frame_holds_up_the_end_that_was_asked_for(running: Workspace, qtbot: object) -> None:
    frames = []
    running.runner.stop()
    running.runner._thread.join()
    running.runner.frame.connect(lambda: frames.append(running.runner.snapshot))
    with qtbot.waitSignal(running.runner.finished):
        pass
    assert frames == [running.runner.snapshot], "the last moment, with the end"


def test_the_end_of_a_run_that_was_dropped_ends_no_later_one(running: Workspace, qtbot: object) -> None:
    running.runner.stop()
    running.runner._thread.join()  # its end is on its way to the window
    running.document.perform(edits.edit_edges(running.document.project, [WEIGHTS[0]], "Set", weight=1.0))
    with qtbot.waitSignal(running.runner.frame):
        running.runner.start()
    assert running.runner.running
    assert weights(running) == [1.0, 5.0, 3.0]
