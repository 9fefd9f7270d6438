"""Each epoch has an order of its own, and the seed decides all of them."""

from __future__ import annotations

import numpy as np

from core.descent.shuffling import Shuffling


def test_every_order_takes_each_sample_once():
    orders = Shuffling(20, seed=1).rows(0, 50)
    assert (np.sort(orders, axis=1) == np.arange(20)).all()
    assert len({order.tobytes() for order in orders}) == 50


def test_how_many_are_asked_for_at_once_makes_no_difference():
    whole, pieces = Shuffling(9, seed=4).rows(0, 30), Shuffling(9, seed=4)
    for start, end in ((0, 1), (0, 3), (2, 3), (2, 17), (17, 30)):
        np.testing.assert_array_equal(pieces.rows(start, end), whole[start:end])


def test_another_seed_gives_other_orders():
    assert (Shuffling(9, seed=4).rows(0, 5) != Shuffling(9, seed=5).rows(0, 5)).any()
