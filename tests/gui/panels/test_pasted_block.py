"""A pasted block is read whole or refused by row and column."""

import contextlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DataError
from core.writing.notation import Notation
from gui.panels.pasted_block import columns_of, read_block, read_table

NUMBER = st.floats(allow_nan=False, allow_infinity=False)
CELL = st.one_of(st.none(), NUMBER)
SHAPE = st.tuples(st.integers(1, 6), st.integers(2, 5))


def blocks(cell=CELL):
    """Return rectangular blocks with at least one number in each."""
    made = SHAPE.flatmap(
        lambda shape: st.lists(
            st.lists(cell, min_size=shape[1], max_size=shape[1]), min_size=shape[0], max_size=shape[0]
        )
    )
    return made.filter(lambda rows: any(value is not None for row in rows for value in row))


def written(rows, separator, comma=False, line_end="\n"):
    def text(value):
        plain = "" if value is None else Notation().plain(value)
        return plain.replace(".", ",") if comma else plain

    return line_end.join(separator.join(text(value) for value in row) for row in rows) + line_end


@given(blocks(), st.sampled_from(["\t", ";"]), st.booleans(), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_any_block_of_a_spreadsheet_comes_back_as_it_was(rows, separator, comma, line_end, decimal_comma):
    read = read_block(written(rows, separator, comma, line_end), decimal_comma)
    expected = np.array([[np.nan if value is None else value for value in row] for row in rows])
    assert np.array_equal(read, expected, equal_nan=True)


@given(blocks(), st.sampled_from(["x", "1.2.3", "nan", "inf", "#REF!", "--1"]), st.data())
def test_a_bad_cell_is_named_by_row_and_column(rows, garbage, data):
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[0]) - 1))
    lines = [line.split("\t") for line in written(rows, "\t").rstrip("\n").split("\n")]
    lines[row][column] = garbage
    with pytest.raises(DataError) as refusal:
        read_block("\n".join("\t".join(line) for line in lines))
    assert f"Row {row + 1}, column {column + 1} " in str(refusal.value)
    assert "Nothing was pasted" in str(refusal.value)


@given(st.text(max_size=40))
def test_whatever_is_on_the_clipboard_is_a_block_or_a_sentence(text):
    for decimal_comma in (False, True):
        with contextlib.suppress(DataError):
            block = read_block(text, decimal_comma)
            assert block.ndim == 2
            assert not np.isinf(block).any()


@pytest.mark.parametrize(
    ("text", "decimal_comma", "block"),
    [
        ("1,5", True, [[1.5]]),
        ("1,5", False, [[1, 5]]),
        ("0,1\n1,0", False, [[0, 1], [1, 0]]),
        ("0,1\n1,0", True, [[0.1], [1.0]]),
        ("1, 5", True, [[1, 5]]),
        ("0.5,1.5", True, [[0.5, 1.5]]),
        ("1,2,3", True, [[1, 2, 3]]),
        ("1,5;2", False, [[1.5, 2]]),
        ("1\n2\n3\n", False, [[1], [2], [3]]),
        ('"1"\t"2"', False, [[1, 2]]),
        ("−1\t2e3", False, [[-1, 2000]]),
    ],
)
def test_commas_separate_or_are_decimal(text, decimal_comma, block):
    assert read_block(text, decimal_comma).tolist() == block


def test_an_empty_line_is_an_empty_row():
    block = read_block("1\t2\n\n3\t4\n")
    assert np.isnan(block[1]).all()
    assert block[2].tolist() == [3, 4]


def test_rows_of_different_widths_are_refused():
    with pytest.raises(DataError, match="Row 2 of what you paste has 1 cell"):
        read_block("1\t2\t3\n4\n")


@pytest.mark.parametrize("text", ["", "  \n ", "\t\t"])
def test_nothing_is_refused_as_nothing(text):
    with pytest.raises(DataError, match="nothing to paste"):
        read_block(text)


@pytest.mark.parametrize(
    ("text", "headings", "values"),
    [
        ("x\ty\n1\t2\n3\t4\n", ("x", "y"), [[1, 2], [3, 4]]),
        ('"x_1";"y in m"\r\n0,5;2\r\n', ("x_1", "y in m"), [[0.5, 2]]),
        ("x,y\n0.5,2", ("x", "y"), [[0.5, 2]]),
        ("x\n1\n2", ("x",), [[1], [2]]),
        ("1\t2\n3\t4", (), [[1, 2], [3, 4]]),
    ],
)
def test_a_first_row_of_words_is_headings(text, headings, values):
    table = read_table(text)
    assert (table.headings, table.values.tolist()) == (headings, values)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("x\t2\n3\t4", "Row 1, column 1"),
        ("x\ty", "Row 1, column 1"),
        ("x\ty\n1\tz\n", "Row 2, column 2"),
        ("nan\t#REF!\n1\t2", "Row 1, column 1"),
        ("x\ty\tz\n1\t2", "3 headings, but 2 columns"),
    ],
)
def test_what_is_neither_headings_nor_numbers_is_named(text, place):
    with pytest.raises(DataError, match=place):
        read_table(text)


@pytest.mark.parametrize(
    ("headings", "places"),
    [(("y", "x"), [1, 0]), (("x",), [0]), (("x", "q"), None), (("x", "x"), None), ((), None)],
)
def test_headings_mean_columns_where_each_means_its_own(headings, places):
    assert columns_of(headings, ["x", "y"]) == places
