"""A moment of a trace knows what the player knows there, and moves nobody."""

from __future__ import annotations

from core.records import EdgeId
from core.tracing.trace import Symbol
from gui.moment import Moment
from tests.gui.drawn import J, O, X


def test_it_knows_at_every_line_what_the_player_knows_there(chain):
    player = chain.player
    start = Moment(player.trace)
    assert start.length == player.length
    asked = [(Symbol.PREACTIVATION, J), (Symbol.DELTA, O), (Symbol.NEW_WEIGHT, EdgeId(X, J)), (Symbol.LOSS, None)]
    for index in range(player.length + 1):
        player.go_to(index)
        moment = start.after(index)
        assert moment.current == player.current
        assert [moment.known(*name) for name in asked] == [player.known(*name) for name in asked]


def test_where_nothing_can_be_stepped_nothing_is_known():
    moment = Moment(None)
    assert (moment.current, moment.length, moment.known(Symbol.LOSS)) == (None, 0, None)
