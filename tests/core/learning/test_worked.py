"""Lines worked out anew from other numbers."""

from __future__ import annotations

import pytest

from core import edits
from core.formulae.optimizers import OPTIMIZERS
from core.learning.worked import Reworked, decimals_of, rounded_to
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace import trace
from tests.networks import ALLOWED, chain, edge, random_project, split


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_with_its_own_numbers_a_line_comes_to_its_own_value(rule, loss):
    project = random_project(3, rule, loss)
    traced = trace(project)
    reworked = Reworked(project, traced)
    for step in traced.steps:
        assert reworked.value(step, {}) == pytest.approx(step.value, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_so_does_the_update_of_every_optimizer(optimizer):
    project = chain()
    project.apply(edits.set_training(project, optimizer=optimizer, clip_norm=0.01, l2=0.1))
    traced = trace(project)
    for step in traced.steps:
        assert Reworked(project, traced).value(step, {}) == pytest.approx(step.value, rel=1e-9, abs=1e-12)


def test_other_numbers_go_through_the_lines_of_the_cache():
    project = split()
    traced = trace(project)
    delta_j = traced.steps[traced.written_at[Quantity(Symbol.DELTA, edge("x", "i").target)]]
    reworked, slope = Reworked(project, traced), Quantity(Symbol.SLOPE, edge("x", "i").target)
    assert reworked.value(delta_j, {slope: 1.0}) == pytest.approx(delta_j.value)
    assert reworked.through_cache(delta_j, {slope: 1.0}) == pytest.approx(delta_j.value / traced.values[slope])


def test_the_chain_of_numbers_rounded_to_four_decimals_is_what_paper_gives():
    project = chain()
    rounded = Reworked(project, trace(project)).rounded(4)
    s_k = rounded[Quantity(Symbol.PREACTIVATION, edge("j", "k").target)]
    s_o = rounded[Quantity(Symbol.PREACTIVATION, edge("k", "o").target)]
    assert (s_k, s_o) == pytest.approx((5 * 0.8808, 3 * 0.9879), rel=1e-12)


def test_nothing_is_rounded_away():
    assert [rounded_to(value, 4) for value in (0.88079708, -0.0000318, 0.0, 12.0)] == [0.8808, -3.2e-5, 0.0, 12.0]
    assert [decimals_of(value, 2) for value in (0.5, 0.004, 1e-9)] == [2, 4, 10]
