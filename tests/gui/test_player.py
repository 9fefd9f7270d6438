"""The player: an index into the trace, and what becomes of it when the network changes."""

import pytest

from core import edits
from core.records import DeltaSign, EdgeId, Part
from core.tracing.grains import Grain, Grains
from core.tracing.trace import Phase, Symbol
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
    player.last()
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


# Grains


def places(walk: object, player: object, until: int) -> list[int]:
    """Return the places that a walk visits up to one of them."""
    visited = [player.index]
    while player.index != until:
        walk()
        visited.append(player.index)
    return visited


@pytest.mark.parametrize("grain", list(Grain))
def test_steps_back_visit_the_places_of_the_steps_on(chain: Workspace, grain: Grain) -> None:
    player = chain.player
    player.set_grain(grain)
    there = places(player.next, player, player.length)
    assert places(player.back, player, 0) == there[::-1]
    assert there == [0, *Grains(player.trace).ends(grain)]


def test_a_unit_is_stepped_at_once_and_marked_as_a_group(chain: Workspace) -> None:
    player = chain.player
    player.set_grain(Grain.UNIT)
    player.next()
    assert (player.index, player.group, player.place) == (2, (0, 2), f"lines 1–2 of {player.length}")
    player.go_to(1)
    assert (player.group, player.place) == ((0, 1), f"line 1 of {player.length}")
    player.next()
    assert player.index == 2
    player.set_grain(Grain.PHASE)
    assert player.group == (0, 2)
    player.next()
    assert player.current.phase is Phase.FORWARD
    assert player.index == 6


def test_into_the_group_and_out_of_it_again(chain: Workspace) -> None:
    player = chain.player
    player.set_grain(Grain.PHASE)
    player.to_phase(Phase.BACKWARD)
    end = player.index
    start = player.group.start
    player.step_into()
    assert (player.grain, player.current.writes.owner) == (Grain.UNIT, O)
    assert player.group.start == start
    player.step_into()
    assert (player.grain, player.index) == (Grain.LINE, start + 1)
    player.step_into()
    assert (player.grain, player.index) == (Grain.LINE, start + 1)
    player.next()
    player.next()
    player.step_out()
    assert (player.grain, player.index) == (Grain.UNIT, Grains(player.trace).group(Grain.UNIT, player.index - 1).end)
    player.step_out()
    assert (player.grain, player.index) == (Grain.PHASE, end)
    player.first()
    player.step_into()
    assert player.index == 2, "the first unit of what comes next"


def test_the_grain_is_a_setting_and_an_unknown_one_is_the_finest(chain: Workspace) -> None:
    chain.settings.put(Key.GRAIN, "phase")
    assert chain.player.grain is Grain.PHASE
    chain.settings.put(Key.GRAIN, "page")
    assert chain.player.grain is Grain.LINE


# Iterations


@pytest.mark.parametrize("grain", list(Grain))
def test_on_through_iterations_and_back_to_the_very_same_numbers(chain: Workspace, grain: Grain) -> None:
    player, document = chain.player, chain.document
    player.set_grain(grain)
    parts = document.project.network

    def state() -> tuple:
        weights = tuple((key, edge.weight.hex()) for key, edge in parts.edges.items())
        return player.descent.iteration, player.index, weights, player.trace.steps[: player.index]

    states = [state()]
    while player.descent.iteration < 4:
        player.next()
        states.append(state())
    assert len({weights for _, _, weights, _ in states}) == 4
    for wanted in reversed(states[:-1]):
        player.back()
        assert state() == wanted
    assert not player.can_go_back
    assert not document.undo_stack.canUndo()


def test_an_update_clears_every_number_of_the_iteration_before(chain: Workspace) -> None:
    chain.player.last()
    chain.player.next()
    assert chain.player.index == 0
    assert chain.player.known(Symbol.PREACTIVATION, J) is None
    assert chain.player.known(Symbol.LOSS) is None


def test_without_a_target_no_update_is_applied(chain: Workspace) -> None:
    said = []
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    chain.player.last()
    assert not chain.player.can_go_on
    chain.player.next()
    assert "no target" in said[0]
    assert chain.player.index == 6


@pytest.mark.parametrize(("grain", "ticks"), [(Grain.UNIT, 14), (Grain.PHASE, 5)])
def test_playing_goes_by_the_grain_and_stops_at_the_end(
    chain: Workspace, qtbot: object, grain: Grain, ticks: int
) -> None:
    player, seen = chain.player, []
    player.set_grain(grain)
    chain.settings.put(Key.PLAY_SPEED, 1000.0)
    player.moved.connect(lambda: seen.append(player.index))
    player.toggle_play()
    qtbot.waitUntil(lambda: not player.playing)
    assert len(seen) == ticks
    assert seen[-1] == player.length
    assert not chain.document.undo_stack.canUndo()


def test_playing_goes_through_iterations_where_it_is_asked_to(chain: Workspace, qtbot: object) -> None:
    player = chain.player
    chain.settings.put(Key.LOOP, True)
    player.set_grain(Grain.PHASE)
    chain.settings.put(Key.PLAY_SPEED, 1000.0)
    player.last()
    player.toggle_play()
    qtbot.waitUntil(lambda: player.descent.iteration >= 3)
    assert player.playing
    player.pause()
    assert chain.document.undo_stack.count() == player.descent.iteration - 1


def test_playing_stops_where_the_descent_has_come_to_rest(chain: Workspace, qtbot: object) -> None:
    chain.settings.put(Key.LOOP, True)
    chain.settings.put(Key.PLAY_SPEED, 1000.0)
    frozen = edits.edit_edges(chain.document.project, list(chain.document.project.network.edges), "Freeze", frozen=True)
    chain.document.perform(frozen)
    chain.player.toggle_play()
    qtbot.waitUntil(lambda: not chain.player.playing)
    assert chain.player.index == chain.player.length
    assert chain.player.descent.iteration == 1
