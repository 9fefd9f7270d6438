"""η goes from epoch to epoch as its formula says."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.formulae.schedules import SCHEDULES, Rates

BY_HAND = {
    "constant": [0.5] * 5,
    "step": [0.5, 0.5, 0.05, 0.05, 0.005],
    "exponential": [0.5 * 0.1 ** (t / 2) for t in range(5)],
    "cosine": [0.25 * (1 + math.cos(math.pi * t / 4)) for t in range(4)] + [0.5],  # a restart, should a run go on
    "inverse_time": [0.5, 0.5 / 1.5, 0.25, 0.5 / 2.5, 0.5 / 3],
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_first_epochs_by_hand(name):
    rates = Rates(0.5, name, decay=0.1, every=2, epochs=4)
    np.testing.assert_allclose(rates.of_epochs(0, 5), BY_HAND[name], rtol=1e-14)


@pytest.mark.parametrize("warm_up", [0, 3])
@pytest.mark.parametrize("name", SCHEDULES)
def test_an_epoch_has_its_rate_wherever_one_begins_to_ask(name, warm_up):
    rates = Rates(0.5, name, warm_up=warm_up, every=3, epochs=8)
    whole = rates.of_epochs(0, 20)
    np.testing.assert_array_equal(np.concatenate([rates.of_epochs(0, 6), rates.of_epochs(6, 14)]), whole)
    assert (whole > 0).all()


def test_it_grows_to_its_full_size_while_warming_up():
    np.testing.assert_allclose(Rates(0.8, warm_up=4).of_epochs(0, 6), [0.2, 0.4, 0.6, 0.8, 0.8, 0.8], rtol=1e-15)


@pytest.mark.parametrize("schedule", SCHEDULES.values(), ids=SCHEDULES)
def test_a_formula_names_the_numbers_that_it_takes(schedule):
    for text in (schedule.formula.text, schedule.formula.tex):
        assert "$learning_rate" in text
        assert ("$decay" in text, "$every" in text) == (schedule.uses_decay, schedule.uses_every)
