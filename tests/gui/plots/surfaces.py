"""The error surface on the chain, for the tests of its parts."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF

from core.records import EdgeId
from core.surface import ErrorFunction
from gui.plots.surface_panel import SurfacePanel
from gui.plots.surface_scene import Scene
from gui.settings import Key
from tests.gui.drawn import J, K, O, X
from tests.networks import edge, xor_with_skip

XJ, JK, KO = EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)


@pytest.fixture
def surface_panel(qtbot, chain):
    chain.settings.put(Key.FULL_SPEED, True)
    panel = SurfacePanel(chain)
    qtbot.addWidget(panel)
    panel.resize(620, 420)
    panel.show()
    qtbot.waitExposed(panel)
    settled(qtbot, panel)
    yield panel
    chain.runner.shut_down()
    panel.cancel()


def settled(qtbot, panel):
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=20_000)
    return panel.view.content


def over(qtbot, panel, *owners):
    """Select on the canvas, and return what is shown then."""
    panel._workspace.selection.set(owners)
    return settled(qtbot, panel)


def pixel(panel, *values) -> QPoint:
    x, y = panel.view.ground.place(np.array([values], float))[0].tolist()
    return QPointF(x, y).toPoint()


def scene(limits=((-2.0, 2.0), (-1.0, 3.0)), *, logarithmic=False, project=None, **more) -> Scene:
    """Return a scene over two weights of XOR, without a window."""
    project = project or xor_with_skip()
    function = ErrorFunction(project)
    owners = (edge("a", "h"), edge("b", "h"))[: len(limits)]
    surface = function.surface(function.plan.parameters(project.network), owners, limits)
    given = {
        "surface": surface, "names": ("w_1", "w_2")[: len(limits)], "limits": limits, "logarithmic": logarithmic,
        "heading": "E of 4 rows", "here": surface.place, "path": np.empty((0, len(limits))),
        "updates": np.empty((0, len(limits))),
    }  # fmt: skip
    return Scene(**{**given, **more})
