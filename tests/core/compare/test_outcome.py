"""What a run came to: the first epoch that met the goal, and a curve of few points."""

from __future__ import annotations

import numpy as np
import pytest

from core.compare import MOST_POINTS, Goal, Measure, Setup
from core.compare.outcome import outcome_of
from core.descent.curve import LossCurve
from core.descent.snapshot import Snapshot, StopReason
from core.plan import Parameters


def snapshot(losses, manner=""):
    epochs = np.arange(len(losses))
    curve = LossCurve(epochs, epochs, np.array(losses), manner)
    return Snapshot(Parameters(np.zeros(2), np.zeros(1)), len(losses) - 1, 0, losses[-1], 0, curve, None)


@pytest.mark.parametrize(
    ("measure", "manner", "needed"),
    [(Measure.LOSS, "", 2), (Measure.LOSS, "mean while training", 4), (Measure.GRADIENT, "", 4)],
)
def test_the_epochs_needed_are_read_off_the_curve_only_where_it_shows_the_goal(measure, manner, needed):
    goal = Goal(measure, 0.5)
    found = outcome_of(Setup("g", 1), snapshot([3.0, 1.0, 0.5, 0.4, 0.3], manner), goal.stop, goal, True)
    assert (found.needed, found.epochs, found.loss, found.diverged) == (needed, 4, 0.3, False)


def test_a_run_that_ended_for_another_reason_did_not_reach_the_goal():
    goal = Goal(Measure.LOSS, 10.0)
    found = outcome_of(Setup("g", 1), snapshot([3.0, 1.0]), StopReason.DIVERGED, goal, False)
    assert (found.needed, found.diverged, found.parameters) == (None, True, None)


def test_a_long_curve_is_thinned_and_keeps_its_ends():
    found = outcome_of(Setup("g", 1), snapshot(list(np.linspace(9, 1, 5000))), StopReason.EPOCHS, None, True)
    epochs, losses = found.curve
    assert len(epochs) <= MOST_POINTS
    assert (epochs[0], epochs[-1], losses[0], losses[-1]) == (0, 4999, 9.0, 1.0)
