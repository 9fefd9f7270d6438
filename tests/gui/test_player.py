"""The player: an index into the trace, and what becomes of it when the network changes."""

import pytest

from core import edits
from core.records import DeltaSign, EdgeId, Part
from core.trace import Phase, Symbol
from gui.settings import Key
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X, draw_chain


def test_numbers_appear_as_they_are_computed_and_go_again(chain: Workspace) -> None:
    player = chain.player
    assert player.known(Symbol.PREACTIVATION, J) is None
    player.next()
    assert player.known(Symbol.PREACTIVATION, J) == 2.0
    assert player.known(Symbol.ACTIVATION, J) is None
    player.back()
    assert player.known(Symbol.PREACTIVATION, J) is None


def test_to_the_ends_and_no_further(chain: Workspace) -> None:
    player = chain.player
    player.last()
    assert player.index == player.length > 20
    player.next()
    assert player.index == player.length
    player.first()
    player.back()
    assert player.index == 0
    assert player.current is None


@pytest.mark.parametrize("phase", list(Phase))
def test_a_phase_at_once_from_before_and_from_behind(chain: Workspace, phase: Phase) -> None:
    for start in (chain.player.first, chain.player.last):
        start()
        chain.player.to_phase(phase)
        assert chain.player.current.phase is phase
        following = chain.player.trace.steps[chain.player.index :]
        assert all(step.phase is not phase for step in following)


def test_the_notebooks_cache_is_read_after_the_backward_pass(chain: Workspace) -> None:
    chain.player.to_phase(Phase.BACKWARD)
    read = [chain.player.known(Symbol.CACHE, owner) for owner in (O, EdgeId(K, O), EdgeId(J, K))]
    assert [f"{value:.4f}" for value in read] == ["-0.0362", "0.0358", "0.5250"]


def test_applying_the_update_changes_the_weights_once_and_undoes_once(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    player.to_phase(Phase.UPDATE)
    expected = player.known(Symbol.NEW_WEIGHT, EdgeId(K, O))
    player.apply_update()
    assert document.project.network.edges[EdgeId(K, O)].weight == expected != 3.0
    assert document.undo_stack.undoText() == "Apply the update"
    document.undo_stack.undo()
    assert document.project.network.edges[EdgeId(K, O)].weight == 3.0
    assert not document.undo_stack.canUndo()


def test_an_edit_drops_the_trace_to_the_last_line_that_is_still_right(chain: Workspace) -> None:
    """Changing w_{k→o} leaves s_j, z_j, s_k and z_k as they were."""
    chain.player.last()
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(K, O)], "Set", weight=4.0))
    assert chain.player.index == 4
    assert chain.player.known(Symbol.ACTIVATION, K) is not None
    assert chain.player.known(Symbol.DELTA, O) is None


def test_moving_and_renaming_drop_nothing(chain: Workspace) -> None:
    chain.player.last()
    chain.document.perform(edits.move(chain.document.project, {J: (0.0, 90.0)}))
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    assert chain.player.index == chain.player.length


def test_what_cannot_be_stepped_says_why(workspace: Workspace) -> None:
    said = []
    workspace.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    workspace.player.next()
    assert said == ["The canvas is empty: double-click it to place a unit."]
    draw_chain(workspace)
    assert workspace.player.trace is not None


def test_without_a_target_there_is_a_forward_pass_and_a_sentence(chain: Workspace) -> None:
    said = []
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    chain.player.to_phase(Phase.BACKWARD)
    assert chain.player.index == chain.player.length == 6
    assert "no target" in said[0]


def test_samples_are_walked_and_a_removed_row_is_left(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_cells(document.project, 1, 0, [[-1.0, 0.5]]))
    player.last()
    player.walk_samples(1)
    assert (player.sample, player.index) == (1, 0)
    assert player.known(Symbol.INPUT, X) == -1.0
    player.walk_samples(1)
    assert player.sample == 1
    without = document.project.dataset.without_rows([1])
    document.perform(edits.set_data(document.project, "Remove row", without))
    assert player.sample == 0
    assert player.known(Symbol.INPUT, X) == 1.0


def test_playing_goes_on_by_itself_to_the_end(chain: Workspace, qtbot: object) -> None:
    chain.settings.put(Key.PLAY_SPEED, 1000.0)
    chain.player.toggle_play()
    qtbot.waitUntil(lambda: not chain.player.playing)
    assert chain.player.index == chain.player.length


def test_stepping_by_hand_pauses(chain: Workspace) -> None:
    chain.player.toggle_play()
    chain.player.next()
    assert not chain.player.playing


def test_a_change_of_the_learning_rate_keeps_the_passes(chain: Workspace) -> None:
    chain.player.to_phase(Phase.GRADIENTS)
    index = chain.player.index
    chain.document.perform(edits.set_training(chain.document.project, learning_rate=0.5))
    assert chain.player.index == index
    assert chain.document.project.record(Part.TRAINING).learning_rate == 0.5


def test_another_sign_of_delta_keeps_the_place_and_undoes(chain: Workspace) -> None:
    chain.player.to_phase(Phase.GRADIENTS)
    before, said = (chain.player.index, chain.player.known(Symbol.DELTA, O)), []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    chain.document.perform(edits.set_delta_sign(chain.document.project, DeltaSign.MINUS))
    assert (chain.player.index, chain.player.known(Symbol.DELTA, O)) == (before[0], -before[1])
    chain.document.undo_stack.undo()
    assert (chain.player.index, chain.player.known(Symbol.DELTA, O)) == before
    assert not said
