"""A line is worked out as it is written, and gets just the digits that it takes."""

import math

import pytest

from core.writing.arithmetic import come_to, enough_digits
from core.writing.notation import Notation, shortened


@pytest.mark.parametrize(
    ("numbers", "value"),
    [
        ("−2·3 + (−4)^2/(1 + exp(−0))", 2.0), ("max(0.01·(−3), −3) + |−½|·√(4) + 1e−1", 1.07), ("−2^2", -4.0),
        ("step(2)·sign(−1) + clip(7) + huber(3)", 2.5), ("σ(0) + Φ(0) + cos(0)", 2.0),
    ],
)  # fmt: skip
def test_numbers_as_an_equation_writes_them(numbers, value):
    assert come_to(numbers) == pytest.approx(value)


@pytest.mark.parametrize("numbers", ["", "1/0", "exp(1000)", "ln(−1)", "2 + …", "inf", "x", "2(3)", "exp(1, 2)"])
def test_what_cannot_be_worked_out_is_no_number(numbers):
    assert math.isnan(come_to(numbers))


def test_a_difference_gets_the_digits_that_it_loses():
    def write(digits):
        return f"{shortened(2.9637577, digits)} − 3"

    assert enough_digits(4, 2.9637577 - 3, write) == 6
    assert enough_digits(4, 17.0, write) == 4  # no digits do


@pytest.mark.parametrize(
    ("old", "change", "digits", "shown"),
    [
        (2.0, -0.0000877, 4, "1.9999123"),
        (2.0, 0.5, 4, "2.5"),
        (0.001, 100.0, 4, "100.001"),
        (2.0, 0.0, 4, "2"),
        (1e300, 1e300, 4, "2e300"),
        (math.inf, 1.0, 4, "inf"),
    ],
)
def test_what_has_moved_is_written_so_that_it_shows(old, change, digits, shown):
    assert Notation(digits).moved(old + change, old, change) == shown
