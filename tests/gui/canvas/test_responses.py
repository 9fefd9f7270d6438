"""The maps in the units follow whatever numbers are shown, and only while they are chosen."""

import numpy as np
import pytest

from core import edits
from core.records import EdgeId
from gui.canvas.scene import NetworkScene
from gui.settings import Key
from gui.shown import Show, toggle
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X


@pytest.fixture
def scene(chain: Workspace) -> NetworkScene:
    scene = NetworkScene(chain)
    yield scene
    chain.runner.shut_down()
    scene._responses._throttle.flush()
    scene._responses._throttle._timer.stop()


def settle(scene: NetworkScene) -> None:
    scene._responses._throttle.flush()


def sigmoid(s):
    return 1 / (1 + np.exp(-s))


def test_they_come_and_go_with_the_setting(chain: Workspace, scene: NetworkScene) -> None:
    assert scene.picture.responses == {}
    toggle(chain.settings, Show.RESPONSE)
    x = np.linspace(0, 2, 64)
    assert scene.picture.responses[J] == pytest.approx(sigmoid(2 * x))
    toggle(chain.settings, Show.RESPONSE)
    assert scene.picture.responses == {}


def test_they_follow_an_edit_and_undo(chain: Workspace, scene: NetworkScene) -> None:
    toggle(chain.settings, Show.RESPONSE)
    chain.document.perform(edits.set_parameters(chain.document.project, "Set", {EdgeId(X, J): -1.0}, {}))
    settle(scene)
    assert scene.picture.responses[J] == pytest.approx(sigmoid(-np.linspace(0, 2, 64)))
    chain.document.undo_stack.undo()
    settle(scene)
    assert scene.picture.responses[J] == pytest.approx(sigmoid(2 * np.linspace(0, 2, 64)))


def test_a_removed_unit_has_none(chain: Workspace, scene: NetworkScene) -> None:
    toggle(chain.settings, Show.RESPONSE)
    chain.document.perform(edits.remove(chain.document.project, [K]))
    settle(scene)
    assert set(scene.picture.responses) == {X, J, O}


def test_they_follow_a_run_and_a_past_moment(chain: Workspace, scene: NetworkScene, qtbot: object) -> None:
    chain.settings.put(Key.FULL_SPEED, True)
    toggle(chain.settings, Show.RESPONSE)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    settle(scene)
    weight = chain.document.project.network.edges[EdgeId(X, J)].weight
    now = scene.picture.responses[J]
    assert now == pytest.approx(sigmoid(weight * np.linspace(0, 2, 64)), rel=1e-12)
    chain.moments.show(chain.runs.all[0], 0)
    settle(scene)
    assert scene.picture.responses[J] == pytest.approx(sigmoid(2 * np.linspace(0, 2, 64)), rel=1e-12)
    assert scene.picture.past
    assert scene.picture.drawing.weights.tolist() == [2.0, 5.0, 3.0]
    chain.moments.come_back()
    settle(scene)
    assert scene.picture.responses[J].tolist() == now.tolist()
    assert scene.picture.drawing.weights[0] == weight
