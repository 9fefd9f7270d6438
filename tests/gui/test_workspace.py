"""The workspace wires the selection and the player to the document and the runner."""

from core import edits
from core.project import Project
from core.records import EdgeId
from core.tracing.trace import Phase, Symbol
from gui.workspace import Workspace
from tests.gui.drawn import J, X


def test_opening_another_project_clears_the_selection_and_the_trace(chain: Workspace) -> None:
    chain.selection.set([J])
    chain.player.last()
    chain.document.replace(Project(), None)
    assert chain.selection.keys == ()
    assert (chain.player.index, chain.player.trace) == (0, None)


def test_after_a_run_the_forward_pass_is_shown(chain: Workspace) -> None:
    chain.runner.finished.emit()
    assert chain.player.index == 6


def test_while_a_run_lasts_there_are_no_old_lines_beside_its_numbers(chain: Workspace, qtbot) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_training(document.project, epochs=10**9, learning_rate=1e-6))
    player.last()
    chain.runner.start()
    qtbot.waitUntil(lambda: player.trace is None)
    assert "Pause it (T)" in player.obstacle
    player.next()
    assert player.index == 0
    chain.runner.stop()
    qtbot.waitUntil(lambda: not chain.runner.running)
    assert player.index == player.trace.phase_end(Phase.FORWARD)
    assert player.known(Symbol.WEIGHT, EdgeId(X, J)) == document.project.network.edges[EdgeId(X, J)].weight


def test_one_iteration_does_not_take_the_lines_away(chain: Workspace, qtbot) -> None:
    gone = []
    chain.player.trace_changed.connect(lambda: gone.append(chain.player.trace is None))
    chain.runner.one_iteration()
    qtbot.waitUntil(lambda: not chain.runner.running)
    assert not any(gone)
