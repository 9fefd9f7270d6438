"""Lanes compute in each lane what a float computes alone, at every width."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from core.engine.kernels import lanes
from core.engine.kernels.lanes import (
    add_totals,
    at,
    fill,
    first,
    lane,
    lane_count,
    load,
    power_of_two,
    store,
    total,
    where_less,
    with_lane,
)

WIDTHS = [4, 8, 16]


@pytest.fixture(params=WIDTHS)
def width(request):
    return request.param


def test_arithmetic_with_lanes_and_with_numbers(width):
    zero = lanes.zeros(width)

    @njit
    def compute(a, b, result):
        x, y = load(zero(), a, 0, 0), load(zero(), b, 0, 0)
        store(result, 0, 0, (x * y + 2.0) / (1.0 - y) - x)

    a, b = np.random.default_rng(0).random((2, 1, width))
    result = np.zeros((1, width))
    compute(a, b, result)
    np.testing.assert_allclose(result, (a * b + 2) / (1 - b) - a, rtol=1e-14)


def test_choices_and_nan(width):
    zero = lanes.zeros(width)

    @njit
    def compute(a, result):
        x = load(zero(), a, 0, 0)
        store(result, 0, 0, where_less(x, 0.0, -1.0, x))

    a = np.linspace(-1, 1, width)[None, :]
    a[0, 1] = np.nan
    result = np.zeros((1, width))
    compute(a, result)
    np.testing.assert_array_equal(result, np.where(a < 0, -1, a))


def test_powers_of_two(width):
    zero = lanes.zeros(width)

    @njit
    def compute(a, result):
        store(result, 0, 0, power_of_two(load(zero(), a, 0, 0) + 6755399441055744.0))

    k = np.linspace(-1000, 1000, width).round()[None, :]
    result = np.zeros((1, width))
    compute(k, result)
    np.testing.assert_array_equal(result, 2.0**k)


def test_sums_over_lanes_and_cutting_off(width):
    zero = lanes.zeros(width)

    @njit
    def compute(a, m):
        return total(first(load(zero(), a, 0, 0), m))

    a = np.arange(1.0, width + 1)[None, :]
    for m in (0, 1, width - 1, width, width + 5):
        assert compute(a, m) == a[0, :m].sum()


def test_four_sums_at_once(width):
    zero = lanes.zeros(width)

    @njit
    def compute(a, result):
        z = zero()
        add_totals(result, 1, load(z, a, 0, 0), load(z, a, 1, 0), load(z, a, 2, 0), load(z, a, 3, 0))

    a = np.random.default_rng(1).random((4, width))
    result = np.ones(6)
    compute(a, result)
    np.testing.assert_allclose(result, [1, *(1 + a.sum(axis=1)), 1], rtol=1e-14)


def test_single_lanes(width):
    zero = lanes.zeros(width)

    @njit
    def compute(result):
        x = fill(zero(), 3.0)
        for i in range(lane_count(x)):
            x = with_lane(x, i, lane(x, i) + i)
        store(result, 0, 0, x)

    result = np.zeros((1, width))
    compute(result)
    np.testing.assert_array_equal(result[0], 3.0 + np.arange(width))


def test_a_float_is_a_lane_of_its_own():
    @njit
    def compute(a, index):
        x = load(0.0, a, 1, 2)
        x = with_lane(x, 0, lane(x, 0) + lane_count(x))
        return total(first(x, 1)) + fill(x, 5.0) + where_less(x, 0.0, 1.0, 2.0) + at(index, 1)

    assert compute(np.arange(6.0).reshape(2, 3), np.array([10, 20], np.int32)) == 6.0 + 5.0 + 2.0 + 20.0
