"""The data table: columns follow units by identity, cells grow it, and it can't be written to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.data.dataset import Column, Dataset, Role
from core.data.split import Split
from core.errors import DataError
from core.records import Kind, Unit, UnitId

X, W, O, P = (UnitId(name) for name in "xwop")  # noqa: E741 - output units are o
INPUT, TARGET = Role.INPUT, Role.TARGET
NAN = float("nan")


def unit(kind):
    return Unit("any", kind)


def table(*columns, rows=((1.0, 2.0), (3.0, 4.0))):
    return Dataset(tuple(Column(name, role) for name, role in columns), np.array(rows))


def ids(dataset):
    return [column.unit for column in dataset.columns]


XO = table((X, INPUT), (O, TARGET))


@pytest.mark.parametrize(
    "values", [[[1.0]], [[1.0, 2.0, 3.0]], [1.0, 2.0], [[[1.0, 2.0]]], [[np.inf, 1.0]], [[1.0, -np.inf]]]
)
def test_a_table_of_the_wrong_shape_or_with_infinities_is_refused(values):
    with pytest.raises(DataError):
        Dataset(XO.columns, np.array(values))


def test_the_values_are_a_copy_that_cannot_be_written_to():
    mine = np.array([[1.0, 2.0]])
    dataset = Dataset(XO.columns, mine)
    mine[0, 0] = 99.0
    assert dataset.value(0, X) == 1.0
    with pytest.raises(ValueError, match="read-only"):
        dataset.values[0, 0] = 5.0


def test_equality_takes_empty_cells_for_equal():
    one, other = (table((X, INPUT), (O, TARGET), rows=[[1.0, NAN]]) for _ in range(2))
    assert one == other
    assert one != XO
    assert one != table((X, INPUT), (P, TARGET), rows=[[1.0, NAN]])
    assert one != Dataset(one.columns, one.values, {"source": "measured"})


def test_a_cell_that_is_not_there_is_none():
    dataset = table((X, INPUT), (O, TARGET), rows=[[1.0, NAN]])
    assert (dataset.value(0, X), dataset.value(0, O)) == (1.0, None)
    assert (dataset.value(0, W), dataset.value(1, X), dataset.value(-1, X)) == (None, None, None)


def test_units_pick_their_columns_in_any_order():
    picked = XO.of_units([O, W, X])
    assert np.array_equal(picked, [[2.0, NAN, 1.0], [4.0, NAN, 3.0]], equal_nan=True)
    assert XO.of_units([]).shape == (2, 0)


@pytest.mark.parametrize("row", [0, 1, 2, 5])
def test_a_block_grows_the_table_downwards_and_leaves_the_rest(row):
    grown = XO.with_cells(row, 1, [[10.0], [20.0]])
    wanted = np.full((max(2, row + 2), 2), NAN)
    wanted[:2] = XO.values
    wanted[row : row + 2, 1] = [10.0, 20.0]
    assert np.array_equal(grown.values, wanted, equal_nan=True)
    assert XO.rows == 2


def test_a_block_that_is_too_wide_or_infinite_is_refused():
    with pytest.raises(DataError, match="The block has 2 columns, but there is room for 1 from here on"):
        XO.with_cells(0, 1, [[1.0, 2.0]])
    with pytest.raises(DataError, match="infinite"):
        XO.with_cells(0, 0, [[np.inf]])


def test_rows_come_and_go_where_they_are_asked_to():
    more = XO.with_rows(1, 2)
    assert np.array_equal(more.values, [[1, 2], [NAN, NAN], [NAN, NAN], [3, 4]], equal_nan=True)
    assert more.without_rows([2, 1, 1]) == XO
    assert XO.with_rows(2, 1).value(1, X) == 3.0
    assert XO.without_rows([0, 1]).rows == 0


def test_a_table_without_columns_keeps_its_rows():
    empty = Dataset()
    assert (empty.rows, empty.with_rows(0, 2).rows) == (1, 3)
    assert XO.following({}).rows == 2


def test_columns_follow_the_units_and_keep_their_values():
    units = {X: unit(Kind.INPUT), W: unit(Kind.INPUT), O: unit(Kind.OUTPUT), P: unit(Kind.OUTPUT)}
    followed = XO.following(units)
    assert ids(followed) == [X, W, O, P]
    assert np.array_equal(followed.values, [[1, NAN, 2, NAN], [3, NAN, 4, NAN]], equal_nan=True)
    del units[X], units[P]
    assert ids(followed.following(units)) == [W, O]
    assert followed.following(units).value(1, O) == 4.0


def test_a_table_that_fits_stays_the_same_object():
    assert XO.following({O: unit(Kind.OUTPUT), X: unit(Kind.INPUT), W: unit(Kind.HIDDEN)}) is XO


def test_a_unit_that_changes_its_kind_loses_its_values():
    followed = XO.following({X: unit(Kind.OUTPUT), O: unit(Kind.OUTPUT)})
    assert ids(followed) == [O, X]
    assert [column.role for column in followed.columns] == [TARGET, TARGET]
    assert np.isnan(followed.of_units([X])).all()


def test_what_the_user_put_in_another_order_stays_in_it():
    turned = table((O, TARGET), (X, INPUT))
    assert ids(turned.following({X: unit(Kind.INPUT), O: unit(Kind.OUTPUT), W: unit(Kind.INPUT)})) == [O, X, W]


def test_what_a_file_knows_more_survives_every_edit():
    dataset = Dataset((Column(X, INPUT, {"scale": 2}),), np.array([[1.0]]), {"source": "measured"})
    edited = dataset.with_cells(3, 0, [[1.0]]).with_rows(0, 1).without_rows([0]).following(
        {X: unit(Kind.INPUT), O: unit(Kind.OUTPUT)}
    )
    assert (edited.extra, edited.columns[0].extra) == ({"source": "measured"}, {"scale": 2})


def test_named_validation_rows_follow_their_rows():
    dataset = Dataset((Column(X, INPUT),), np.arange(5.0)[:, None], split=Split(rows=(1, 3)))
    held = lambda data: data.values[data.held_out, 0].tolist()  # noqa: E731
    assert held(dataset) == [1, 3]
    assert held(dataset.with_rows(0, 2)) == [1, 3]
    assert held(dataset.without_rows([0, 1])) == [3]
    assert dataset.without_rows([1, 3]).split is None
    assert held(dataset.with_cells(5, 0, [[9.0]])) == [1, 3]


def test_a_split_makes_other_data():
    one = Dataset((Column(X, INPUT),), np.arange(5.0)[:, None])
    assert one != replace(one, split=Split(0.5))
    assert not one.held_out.any()


def test_frozen_numbers_are_shared_and_others_copied():
    mine = np.arange(4.0)[:, None].copy()
    dataset = Dataset((Column(X, INPUT),), mine)
    mine[0] = 9
    assert dataset.values[0, 0] == 0
    assert replace(dataset, split=Split(0.5)).values is dataset.values


@given(st.data())
def test_tables_are_equal_as_their_numbers_are(data):
    cells = st.sampled_from([0.0, -0.0, 1.0, float("nan"), 5e-324])
    shape = data.draw(st.tuples(st.integers(0, 3), st.integers(1, 2)))
    tables = [data.draw(arrays(np.float64, shape, elements=cells)) for _ in range(2)]
    columns = tuple(Column(UnitId(f"u{n}"), Role.INPUT) for n in range(shape[1]))
    one, other = (Dataset(columns, table) for table in tables)
    assert (one == other) == np.array_equal(*tables, equal_nan=True)


def test_any_nan_is_an_empty_cell():
    columns = (Column(UnitId("x"), Role.INPUT),)
    odd = np.array([[0x7FF8000000000001]], dtype=np.uint64).view(np.float64)
    assert Dataset(columns, odd) == Dataset(columns, [[float("nan")]])


@given(st.data())
def test_the_first_value_that_is_missing_is_the_first_of_the_first_row(data):
    shape = data.draw(st.tuples(st.integers(0, 4), st.integers(1, 3)))
    table = data.draw(arrays(np.float64, shape, elements=st.sampled_from([1.0, float("nan")])))
    names = [UnitId(f"u{n}") for n in range(shape[1])]
    dataset = Dataset(tuple(Column(name, Role.INPUT) for name in names), table)
    units = data.draw(st.lists(st.sampled_from([*names, UnitId("none")]), unique=True))
    empty = np.argwhere(np.isnan(dataset.of_units(units)))
    expected = (int(empty[0][0]), units[int(empty[0][1])]) if len(empty) else None
    assert dataset.first_empty_of(units) == expected
