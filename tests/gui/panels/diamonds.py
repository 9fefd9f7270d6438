"""The diamond in a workspace: x → a → {b, c} → d, two branches that nearly cancel."""

import pytest

from core.records import EdgeId, UnitId
from tests.networks import diamond

X, A, B, C, D = (UnitId(name) for name in "xabcd")
FIRST = EdgeId(X, A)


@pytest.fixture
def diamonds(workspace):
    """Return a workspace with the diamond, with nothing done yet."""
    workspace.document.replace(diamond(), None)
    return workspace
