"""Scaling: against the statistics module, and back again."""

import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Column, Dataset, Role
from core.data.scaling import Method, fitting_scale, scalable, scaled, unscaled
from core.data.split import Split
from core.records import UnitId

COLUMNS = (Column(UnitId("x"), Role.INPUT), Column(UnitId("y"), Role.TARGET, classes=("no", "yes")))
NUMBERS = st.lists(st.floats(-1e6, 1e6).map(lambda v: round(v, 3)), min_size=2, max_size=40)


@given(NUMBERS)
def test_standardizing_is_what_the_statistics_module_says(numbers):
    scale = fitting_scale(np.array(numbers), Method.STANDARDIZE)
    deviation = statistics.pstdev(numbers)
    assert scale.offset == pytest.approx(statistics.fmean(numbers), rel=1e-9, abs=1e-6)
    if deviation > 1e-3:
        assert scale.factor == pytest.approx(deviation, rel=1e-6)
        assert statistics.pstdev(scale.apply(np.array(numbers)).tolist()) == pytest.approx(1, rel=1e-6)


def test_normalizing_goes_from_nought_to_one():
    scale = fitting_scale(np.array([5.0, np.nan, 9.0, 6.0]), Method.NORMALIZE)
    assert scale.apply(np.array([5.0, 9.0, 6.0])).tolist() == [0, 1, 0.25]


def test_a_column_that_is_the_same_everywhere_becomes_nought():
    for method in Method:
        assert fitting_scale(np.full(3, 7.1), method).apply(np.full(3, 7.1)).tolist() == [0, 0, 0]


@given(NUMBERS, st.sampled_from(Method))
def test_what_was_typed_comes_back_to_the_last_digit(numbers, method):
    before = Dataset(COLUMNS[:1], np.array(numbers)[:, None])
    after = unscaled(scaled(before, [0], method))
    spread = max(map(abs, numbers))
    assert after.values == pytest.approx(before.values, rel=1e-9, abs=1e-9 * spread + 1e-12)
    assert after.columns == before.columns


def test_ordinary_numbers_come_back_exactly():
    numbers = [5.1, 4.9, 4.7, 4.6, 5.0, 5.4, 0.2, 123.456, -17.0]
    before = Dataset(COLUMNS[:1], np.array(numbers)[:, None])
    assert unscaled(scaled(before, [0], Method.STANDARDIZE)) == before


def test_the_held_out_rows_do_not_count():
    before = Dataset(COLUMNS[:1], np.array([[0.0], [2.0], [100.0]]), split=Split(rows=(2,)))
    after = scaled(before, [0], Method.STANDARDIZE)
    assert after.values.ravel().tolist() == [-1, 1, 99]


def test_scaling_again_starts_from_the_numbers_as_they_came():
    before = Dataset(COLUMNS[:1], np.array([[1.0], [2.0], [4.0]]))
    twice = scaled(scaled(before, [0], Method.STANDARDIZE), [0], Method.NORMALIZE)
    assert twice == scaled(before, [0], Method.NORMALIZE)


def test_marks_of_classes_are_not_scaled():
    dataset = Dataset(COLUMNS, np.zeros((2, 2)))
    assert scalable(dataset, Role.INPUT) == [0]
    assert scalable(dataset, Role.TARGET) == []
    assert [column.scale is None for column in dataset.columns] == [True, True]
    assert [column.scale is None for column in scaled(dataset, [0], Method.NORMALIZE).columns] == [False, True]
