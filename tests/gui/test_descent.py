"""Descent by hand: iterations are counted through undo and redo, and only the latest edit is taken back."""

import pytest

from core import edits
from core.records import EdgeId, UnitId
from gui.descent import UPDATE
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X
from tests.networks import edge, given, network_of, output


@pytest.fixture
def said(chain: Workspace) -> list[str]:
    sentences: list[str] = []
    chain.messages.said.connect(lambda _level, sentence, _ids: sentences.append(sentence))
    return sentences


def parameters(workspace: Workspace) -> dict[object, float | None]:
    network = workspace.document.project.network
    weights: dict[object, float | None] = {key: record.weight for key, record in network.edges.items()}
    return weights | {key: unit.bias for key, unit in network.units.items()}


def test_each_update_is_an_iteration_by_undo_and_redo_too(chain: Workspace) -> None:
    player, stack = chain.player, chain.document.undo_stack
    assert player.descent.iteration == 1
    player.apply_update()
    player.apply_update()
    assert player.descent.iteration == 3
    stack.undo()
    assert player.descent.iteration == 2
    stack.redo()
    assert player.descent.iteration == 3


def test_an_edit_of_a_number_begins_anew_and_a_move_does_not(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    player.apply_update()
    document.perform(edits.move(document.project, {J: (10.0, 20.0)}))
    assert player.descent.iteration == 2
    player.apply_update()
    assert player.descent.iteration == 3
    document.perform(edits.edit_edges(document.project, [EdgeId(K, O)], "Set weight", weight=4.0))
    assert player.descent.iteration == 1
    player.apply_update()
    assert player.descent.iteration == 2
    document.undo_stack.setIndex(3)  # before the weight was set
    assert player.descent.iteration == 3


def test_the_update_is_the_descent_by_the_learning_rate(chain: Workspace) -> None:
    """The notebook prints ∂E/∂w of its three weights."""
    before = parameters(chain)
    chain.player.last()
    rate = chain.document.project.training.learning_rate
    gradients = {pair: chain.player.known("gradient", pair) for pair in (EdgeId(X, J), EdgeId(J, K), EdgeId(K, O))}
    chain.player.next()
    for pair, gradient in gradients.items():
        assert parameters(chain)[pair] == before[pair] - rate * gradient


def test_what_an_update_bought_is_said(chain: Workspace, said: list[str]) -> None:
    chain.player.apply_update()
    assert said[-1].startswith("Updated: on this sample E went from 0.000656")
    assert said[-1].endswith("Iteration 2 begins.")


def test_an_update_that_changes_nothing_says_so(chain: Workspace, said: list[str]) -> None:
    units = {"x": given("x"), "o": output("o")}
    chain.document.replace(network_of(units, {("x", "o"): 2.0}, [[1, 2]]), None)
    chain.player.last()
    chain.player.next()
    assert "changes nothing" in said[-1]
    assert chain.player.index == chain.player.length
    assert not chain.document.undo_stack.canUndo()
    assert chain.document.project.network.edges[edge("x", "o")].weight == 2.0


def test_stepping_back_names_what_was_done_since(chain: Workspace, said: list[str]) -> None:
    document, player = chain.document, chain.player
    player.apply_update()
    document.perform(edits.move(document.project, {J: (10.0, 20.0)}))
    changed = parameters(chain)
    player.back()
    assert "was done after the update: undo it first" in said[-1]
    assert f"“{document.undo_stack.undoText()}”" in said[-1]
    assert (player.index, parameters(chain)) == (0, changed)
    document.undo_stack.undo()
    player.back()
    assert player.index == player.length
    assert document.undo_stack.redoText() == UPDATE


def test_there_is_nothing_before_the_first_line_of_the_first_iteration(chain: Workspace, said: list[str]) -> None:
    assert not chain.player.can_go_back
    chain.player.back()
    assert "no update has been applied" in said[-1]


def test_stepping_back_returns_to_the_sample_of_the_update(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_cells(document.project, 1, 0, [[-1.0, 0.5]]))
    player.walk_samples(1)
    player.apply_update()
    player.walk_samples(-1)
    player.apply_update()
    player.back()
    assert (player.sample, player.index) == (0, player.length)
    player.first()
    player.back()
    assert (player.sample, player.index) == (1, player.length)


def test_another_document_begins_with_its_first_iteration(chain: Workspace) -> None:
    chain.player.apply_update()
    chain.document.replace(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, 2]]), None)
    assert chain.player.descent.iteration == 1
    assert not chain.player.can_go_back
    assert UnitId("x") in chain.document.project.network.units
