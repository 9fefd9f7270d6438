"""Pointing tells only when something else is pointed at."""

from core.trace import Quantity, Symbol
from gui.pointing import Pointing
from tests.gui.drawn import J, K


def test_it_tells_of_another_number_once(qtbot):
    pointing, told = Pointing(), []
    pointing.changed.connect(lambda: told.append(pointing.quantity))
    for unit in (J, J, K, None, None):
        pointing.point_at(unit and Quantity(Symbol.DELTA, unit))
    assert told == [Quantity(Symbol.DELTA, J), Quantity(Symbol.DELTA, K), None]
