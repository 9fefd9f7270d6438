"""Networks drawn into a workspace, for the tests of the window."""

import pytest

from core import edits
from core.records import Edge, EdgeId, Kind, Unit, UnitId
from gui.workspace import Workspace, make_workspace

X, J, K, O = (UnitId(name) for name in "xjko")  # noqa: E741 - the notebook's names


@pytest.fixture
def workspace(qapp: object) -> Workspace:
    """Return an empty document and what goes with it."""
    return make_workspace()


@pytest.fixture
def chain(workspace: Workspace) -> Workspace:
    """Return the notebook's chain, x = 1, y = 3, with nothing to undo."""
    draw_chain(workspace)
    workspace.document.undo_stack.clear()
    return workspace


def draw_chain(workspace: Workspace) -> None:
    document = workspace.document
    units = {
        X: Unit("x_i", Kind.INPUT, "identity", position=(0, 0)),
        J: Unit("j", Kind.HIDDEN, position=(160, 0)),
        K: Unit("k", Kind.HIDDEN, position=(320, 0)),
        O: Unit("o", Kind.OUTPUT, "identity", position=(480, 0)),
    }
    edges = {EdgeId(X, J): Edge(2.0), EdgeId(J, K): Edge(5.0), EdgeId(K, O): Edge(3.0)}
    assert document.perform(document.project.change("Draw the chain", {**units, **edges}))
    for unit, value in ((X, 1.0), (O, 3.0)):
        assert document.perform(edits.set_value(document.project, 0, unit, value))
