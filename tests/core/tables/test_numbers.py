"""Numbers in tables."""

import locale

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tables.numbers import is_empty, read_cell


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("1", 1, 1), ("-2.5", -2.5, None), ("-2,5", None, -2.5), ("1.234,5", None, 1234.5), ("1,234.5", 1234.5, None),
        ("1.234", 1.234, 1234), ("1,234", 1234, 1.234), (".5", 0.5, None), (",5", None, 0.5), ("5.", 5, None),
        ("1e3", 1000, 1000), ("−7", -7, -7), ("1 000", None, None), ("1\u00a0000", 1000, 1000), ("", None, None),
        ("1e999", None, None), ("inf", None, None), ("nan", None, None), ("0x10", None, None), ("1_000", None, None),
        ("٣", None, None), ("1,2,3", None, None), ("12,34.5", None, None), (".", None, None), ("9" * 500, None, None),
    ],
)  # fmt: skip
def test_a_cell_is_read_by_its_decimal_mark(text, point, comma):
    assert read_cell(text, ".") == point
    assert read_cell(text, ",") == comma


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_whatever_python_writes_is_read(number):
    assert read_cell(repr(number)) == number
    assert read_cell(repr(number).replace(".", ","), ",") == number
    assert read_cell(locale.str(number)) is not None


def test_the_words_for_nothing():
    assert all(is_empty(text) for text in ("", "  ", "NA", "n/a", "NaN", "?", "-"))
    assert not any(is_empty(text) for text in ("0", "no", "x"))
