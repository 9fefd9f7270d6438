"""Groups, their quartiles and their common curves, against numpy and by hand."""

from __future__ import annotations

import csv as plain_csv
import io

import numpy as np
import pytest

from core.compare import MOST_POINTS, Outcome, Plan, Setup, by_group, csv, quartile_curves, summary
from core.descent.snapshot import StopReason
from core.descent.training_settings import TrainingSettings

SETUP = Setup("g", 0)


def outcome(setup=SETUP, needed=None, losses=(2.0, 1.0), epochs=(0, 10), stop=StopReason.EPOCHS):
    return Outcome(setup, needed, epochs[-1], losses[-1], stop, (np.array(epochs), np.array(losses)))


def test_groups_stand_as_in_the_menu_of_optimizers_and_by_learning_rate():
    plan = Plan.over(1, rates=(1.0, 0.1), optimizers=("adam", "gradient_descent"))
    groups = by_group([outcome(setup) for setup in reversed(plan.setups)])
    assert list(groups) == ["Gradient descent, η = 0.1", "Gradient descent, η = 1", "Adam, η = 0.1", "Adam, η = 1"]


def test_diverged_runs_are_counted_among_all():
    runs = [outcome(needed=5), outcome(stop=StopReason.DIVERGED), outcome()]
    found = summary("g", runs)
    assert (found.runs, found.reached, found.diverged) == (3, 1, 1)
    assert found.quartiles == (5, None, None)


def test_the_band_is_that_of_the_quartiles_at_every_epoch():
    random = np.random.default_rng(3)
    curves = random.uniform(0, 9, (7, 11))
    grid, low, median, high = quartile_curves([outcome(losses=c, epochs=tuple(range(11))) for c in curves])
    assert len(grid) == MOST_POINTS
    for epoch in (0, 10):
        at = int(np.flatnonzero(np.isclose(grid, epoch))[0])
        assert [low[at], median[at], high[at]] == pytest.approx(np.percentile(curves[:, epoch], (25, 50, 75)))


def test_the_table_is_quoted_where_a_name_has_a_comma_and_can_have_decimal_commas():
    runs = [outcome(Plan.over(1, rates=(0.5,), optimizers=("adam",)).setups[0], needed=3)]
    rows = list(plain_csv.reader(io.StringIO(csv(runs, TrainingSettings()))))
    assert rows[1][:6] == ["Adam, η = 0.5", "0", "0.5", "adam", "1", "3"]
    rows = list(plain_csv.reader(io.StringIO(csv(runs, TrainingSettings(), decimal_comma=True)), delimiter=";"))
    assert (rows[1][2], rows[1][7]) == ("0,5", "1,0")
