"""Goals are measured as the program measures them elsewhere, and impossible ones are refused."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from core.compare import Goal, Measure
from core.compare.goal import looks_within
from core.descent.gauge import gauge_of
from core.errors import SettingsError
from core.plan import compile_plan
from tests.networks import given, network_of, output


def one_edge(weight):
    """ŷ = w·x on (1, 1) and (−2, −1): E = ½·mean((w − 1)², (−2w + 1)²), ∂E/∂w = mean((w − 1)·1, (−2w + 1)·(−2))."""
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): weight}, [[1, 1], [-2, -1]])
    plan = compile_plan(project.network)
    return gauge_of(plan, project), np.array([0.0, 0.0, weight])


def met(goal, gauge, point):
    """Return whether a goal is met, which must be told of the first of two points as of the only one."""
    test = goal.test_on(gauge)
    (alone,), (first, _) = test(point[None]), test(np.array([point, point + 7]))
    assert alone == first
    return alone


@pytest.mark.parametrize("weight", [0.6, 0.4, 3.0, -1.0])
def test_loss_gradient_and_accuracy_by_hand(weight):
    gauge, point = one_edge(weight)
    loss = ((weight - 1) ** 2 + (1 - 2 * weight) ** 2) / 4
    slope = abs((weight - 1) - 2 * (1 - 2 * weight)) / 2
    right = ((weight >= 0) + (-2 * weight < 0)) / 2  # classes 1 and −1: the nearer target
    for measure, number in ((Measure.LOSS, loss), (Measure.GRADIENT, slope)):
        assert met(Goal(measure, number + 1e-9), gauge, point)
        assert number < 1e-9 or not met(Goal(measure, number - 1e-9), gauge, point)
    for wanted in (0.25, 0.5, 0.75, 1.0):
        assert met(Goal(Measure.ACCURACY, wanted), gauge, point) == (right >= wanted)


@pytest.mark.parametrize(
    ("measure", "value"), [(Measure.ACCURACY, 1.5), (Measure.ACCURACY, 0.0), (Measure.GRADIENT, 0.0)]
)
def test_goals_that_no_run_can_reach_are_refused_in_a_sentence(measure, value):
    with pytest.raises(SettingsError, match=r"accuracy lies|must be greater"):
        Goal(measure, value)


def test_a_goal_is_looked_at_every_epoch_at_first_and_then_ever_more_rarely():
    looks = looks_within(20_000).tolist()
    assert looks[:51] == list(range(51))
    assert looks[-1] <= 20_000 < 1.02 * looks[-1]
    assert all(later - epoch <= max(1, 0.02 * epoch) for epoch, later in itertools.pairwise(looks))
    assert len(looks) < 1000
