"""Pointing tells only when something else is pointed at."""

from core.tracing.trace import Quantity, Symbol
from gui.pointing import Pointing
from tests.gui.drawn import J, K, X


def test_it_tells_of_another_number_once(qtbot):
    pointing, told = Pointing(), []
    pointing.changed.connect(lambda: told.append(pointing.quantity))
    for unit in (J, J, K, None, None):
        pointing.point_at(unit and Quantity(Symbol.DELTA, unit))
    assert told == [Quantity(Symbol.DELTA, J), Quantity(Symbol.DELTA, K), None]


def test_an_input_is_pointed_at_by_each_of_its_names(chain):
    x, z, s = (Quantity(symbol, X) for symbol in (Symbol.INPUT, Symbol.ACTIVATION, Symbol.PREACTIVATION))
    pointing = chain.pointing
    for name in (x, z, s):
        pointing.point_at(name)
        assert [pointing.is_at(other) for other in (x, z, s)] == [True, True, True]
    assert not pointing.is_at(Quantity(Symbol.ACTIVATION, J))
    assert not pointing.is_at(None)


def test_a_hidden_unit_s_s_and_z_are_two_numbers(chain):
    chain.player.last()
    chain.pointing.point_at(Quantity(Symbol.PREACTIVATION, J))
    assert chain.pointing.is_at(Quantity(Symbol.PREACTIVATION, J))
    assert not chain.pointing.is_at(Quantity(Symbol.ACTIVATION, J))


def test_nothing_is_at_no_number(chain):
    assert not chain.pointing.is_at(None)
