"""The workspace wires the selection and the player to the document and the runner."""

from core.project import Project
from gui.workspace import Workspace
from tests.gui.drawn import J


def test_opening_another_project_clears_the_selection_and_the_trace(chain: Workspace) -> None:
    chain.selection.set([J])
    chain.player.last()
    chain.document.replace(Project(), None)
    assert chain.selection.keys == ()
    assert (chain.player.index, chain.player.trace) == (0, None)


def test_after_a_run_the_forward_pass_is_shown(chain: Workspace) -> None:
    chain.runner.finished.emit()
    assert chain.player.index == 6
