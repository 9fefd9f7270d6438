"""Right, right with rounded numbers, or wrong."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.learning.judge import Match, agrees, match


@pytest.mark.parametrize(
    ("answer", "value", "right"),
    [
        (0.8808, 0.88079708, True), (0.88079708, 0.88079708, True), (0.8807, 0.88079708, False), (0.881, 0.8808, False),
        (0.0007, 0.00065, True), (-0.0007, 0.00065, False), (-0.0358, -0.03581, True), (0.0, -0.0000318, False),
        (-0.000032, -0.0000318, True), (0.0, 0.0, True), (0.00004, 0.0, True), (0.001, 0.0, False),
        (123457.0, 123456.789, True), (123400.0, 123456.789, False), (math.nan, 1.0, False), (math.inf, 1.0, False),
    ],
)  # fmt: skip
def test_what_agrees_to_four_decimals(answer, value, right):
    assert agrees(answer, value) is right


@given(st.floats(-1e6, 1e6), st.integers(1, 8))
def test_a_number_rounded_by_the_book_is_always_right(value, decimals):
    if round(value, decimals):
        assert agrees(float(f"{value:.{decimals}f}"), value, decimals)


def test_which_chain_an_answer_agrees_with():
    assert match(0.0125, 0.01255, 0.0126) is Match.EXACT
    assert match(0.0127, 0.01255, 0.0127) is Match.ROUNDED
    assert match(0.0127, 0.01255, None) is Match.WRONG
