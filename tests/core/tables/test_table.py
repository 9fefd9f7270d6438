"""Reading tables, hostile ones included, against Python's own csv."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DataError
from core.tables.layout import Layout, detect
from core.tables.table import MOST_COLUMNS, read_file, read_table, table_of

CELL = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=8).map(str.strip)


@given(st.integers(1, 4).flatmap(lambda w: st.lists(st.lists(CELL, min_size=w, max_size=w), min_size=1, max_size=6)))
def test_what_csv_writes_is_read_whatever_it_holds(rows):
    rows = [row for row in rows if any(row)]
    if not rows:
        return
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows(rows)
    table = table_of(written.getvalue(), Layout(heading=False))
    assert [list(cells) for cells in zip(*(column.cells for column in table.columns), strict=True)] == rows


def test_quotes_hold_delimiters_newlines_and_quotes():
    table = table_of('name,x\n"a, ""b""\nc",1\n', Layout())
    assert table.columns[0].cells == ('a, "b"\nc',)
    assert table.columns[1].numbers.tolist() == [1]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b\n1,2\n3\n", "Row 3 has 1 cell, but the first one has 2 cells"),
        ("a,b\n1,2,3\n", "Row 2 has 3 cells"),
        ("", "the file is empty"),
        ("\n\n  \n", "Row 3|the file is empty|only one row"),
        ("a,b\n", "only one row"),
        ('a,b\n"' + "x" * 200_000 + '",1\n', "Row 2 is no row of a table"),
        (",".join("1" * 1) + ",1" * 999_999, "1,000,000 columns"),
    ],
)
def test_what_is_no_table_is_refused_by_row(text, sentence):
    with pytest.raises(DataError, match=sentence):
        table_of(text, Layout())


def test_blank_lines_don_t_count_but_keep_their_number():
    table = table_of("\na,b\n\n1,2\n\nx,4\n", Layout())
    assert table.rows == 2
    assert not table.columns[0].is_numeric


def test_bad_cells_are_named_by_row_and_column():
    rows = "\n".join(f"{n},{n}" for n in range(10))
    column = table_of(f"a,b\n{rows}\n1,oops\n2,NA\n", Layout()).columns[1]
    assert column.is_numeric
    assert column.bad == [10]
    assert column.empty == 1
    assert "Row 12, column “b”: “oops” is not a number." in str(column.refusal(10))


def test_a_bad_cell_after_blank_rows_is_named_by_its_row_in_the_file():
    text = "a,b\n1,1\n\n,\n2,2\n3,3\n\n4,oops\n5,5\n"
    column = table_of(text, Layout()).columns[1]
    assert list(column.file_rows) == [2, 5, 6, 8, 9]
    assert f"Row {text.splitlines().index('4,oops') + 1}, column “b”" in str(column.refusal(column.bad[0]))


def test_numbers_with_a_decimal_comma():
    raw = b"a;b\n1.234,5;x\n-0,25;y\n"
    assert read_table(raw, detect(raw)).columns[0].numbers.tolist() == [1234.5, -0.25]


def test_headings_are_made_distinct_and_printable():
    table = table_of("a,a,,b\x01\n1,2,3,4\n", Layout())
    assert [column.name for column in table.columns] == ["a", "a 2", "column 3", "b"]


def test_classes_are_ordered_as_people_would():
    assert table_of("10\n9\nb\nNA\na\n9\n", Layout(heading=False)).columns[0].classes == ["9", "10", "a", "b"]


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_numbers_are_read_to_the_last_bit(numbers):
    text = "\n".join(map(repr, numbers))
    assert (table_of(text, Layout(heading=False)).columns[0].numbers == np.array(numbers)).all()


def test_the_limit_itself_is_allowed():
    row = ",".join(["1"] * MOST_COLUMNS)
    assert len(table_of(row, Layout(heading=False)).columns) == MOST_COLUMNS


def test_files_that_are_not_there_are_refused(tmp_path):
    with pytest.raises(DataError, match="There is no file"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(DataError, match="is not a file"):
        read_file(tmp_path)


def test_reading_tells_how_far_it_is_and_ends_where_it_is_told_to():
    told, text = [], "x\n" + "1\n" * 10_000

    class EndError(Exception):
        pass

    def end(share):
        if share > 0.5:
            raise EndError

    assert table_of(text, Layout(), told.append).rows == 10_000
    assert told == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0], abs=1e-3)
    with pytest.raises(EndError):
        table_of(text, Layout(), end)
