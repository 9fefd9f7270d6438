"""A plan's runs: each with each, from the same seeds, named as they are shown, and never too many."""

from __future__ import annotations

import pytest

from core.compare import MOST_RUNS, Plan, Setup
from core.descent.training_settings import TrainingSettings
from core.errors import SettingsError
from core.writing.notation import Notation


def test_each_optimizer_goes_with_each_rate_from_the_same_seeds_and_all_groups_grow_together():
    plan = Plan.over(2, first=5, rates=(0.1, 1.0), optimizers=("adam", "rprop"))
    assert len(plan.setups) == 8
    assert [(s.seed, s.optimizer, s.learning_rate) for s in plan.setups[:4]] == [
        (5, "adam", 0.1), (5, "adam", 1.0), (5, "rprop", 0.1), (5, "rprop", 1.0)
    ]  # fmt: skip
    assert {setup.seed for setup in plan.setups[4:]} == {6}
    assert list(plan.groups) == ["Adam, η = 0.1", "Adam, η = 1", "Rprop, η = 0.1", "Rprop, η = 1"]


def test_rates_that_look_alike_in_few_digits_are_groups_of_their_own():
    assert len(Plan.over(1, rates=(0.12341, 0.12342)).groups) == 2


def test_a_group_is_named_in_the_readers_notation():
    comma = Notation(3, decimal_comma=True)
    assert Setup("x", 1, 0.25).title(comma) == "η = 0,25"
    assert Setup("x", 1, optimizer="rmsprop").title(comma) == "RMSProp"
    assert Plan.over_seeds(1).setups[0].title(comma) == "All seeds"


@pytest.mark.parametrize(("seeds", "first"), [(0, 0), (3, -1), (MOST_RUNS + 1, 0)])
def test_no_run_too_many_runs_and_seeds_below_0_are_refused(seeds, first):
    with pytest.raises(SettingsError, match=r"seed|2,001 runs; at most 2,000"):
        Plan.over(seeds, first)


def test_what_is_not_compared_stays_the_documents():
    options = TrainingSettings(learning_rate=0.7, optimizer="adam", seed=9)
    own = Setup("x", 3, learning_rate=0.01).settings(options)
    assert (own.seed, own.learning_rate, own.optimizer) == (3, 0.01, "adam")
