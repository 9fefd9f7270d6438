"""The numbers as they are now: the document's, the player's, and a run's own weights while it goes on."""

import pytest

from core import edits
from core.records import EdgeId, UnitId
from core.tracing.trace import Symbol
from gui.panels.live_numbers import LiveNumbers
from tests.gui.drawn import J, K, O

KO = EdgeId(K, O)


@pytest.fixture
def numbers(chain):
    return LiveNumbers(chain)


def test_weights_and_biases_are_those_of_the_network(chain, numbers):
    assert (numbers.weight(KO), numbers.bias(J)) == (3.0, None)
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5))
    assert numbers.bias(J) == 0.5


def test_what_is_not_there_has_no_number(numbers):
    assert numbers.weight(EdgeId(O, K)) is None
    assert numbers.bias(UnitId("nobody")) is None


def test_the_rest_is_known_once_it_is_computed(chain, numbers):
    assert numbers.known(Symbol.ACTIVATION, J) is None
    chain.player.go_to(2)
    assert numbers.known(Symbol.ACTIVATION, J) == pytest.approx(0.8808, abs=1e-4)


def test_many_are_answered_as_one_is(chain, numbers):
    chain.player.go_to(4)
    assert numbers.known_of(Symbol.ACTIVATION, [J, K, O]) == [numbers.known(Symbol.ACTIVATION, u) for u in (J, K, O)]
    assert numbers.known_of(Symbol.ACTIVATION, [O]) == [None]


def test_the_cache_is_numbered(numbers):
    assert (numbers.cache_number(O), numbers.cache_number(KO)) == (1, 2)


def test_a_run_has_weights_of_its_own_and_nothing_else(qtbot, chain, numbers):
    chain.player.last()
    with qtbot.waitSignal(chain.runner.frame, timeout=20_000):
        chain.runner.start()
    qtbot.waitUntil(lambda: numbers.weight(KO) != 3.0, timeout=20_000)
    assert chain.document.project.network.edges[KO].weight == 3.0
    assert numbers.known(Symbol.ACTIVATION, J) is None
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.stop()
    assert numbers.weight(KO) == chain.document.project.network.edges[KO].weight != 3.0
