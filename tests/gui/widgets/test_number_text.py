"""Numbers are read as people write them, and nothing else passes for one."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.writing.notation import Notation
from gui.widgets.number_text import NotANumberError, quoted, read_number, read_whole_number

FINITE = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2.0), ("0,5", 0.5), ("−3.5", -3.5), ("–1", -1.0), ("1e-3", 0.001), ("1e−3", 0.001), ("+4", 4.0),
        (".5", 0.5), ("5.", 5.0), (" 7 ", 7.0), ("1,5E2", 150.0),
    ],
)  # fmt: skip
def test_a_number_as_people_write_it(text, number):
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text", ["", " ", "abc", "nan", "inf", "1_000", "1.2.3", "1,234.5", "--1", "0x10", "1e", "e5", "1 2", "²", "½"]
)
def test_anything_else_is_refused_with_a_sentence(text):
    with pytest.raises(NotANumberError) as refusal:
        read_number(text)
    assert str(refusal.value).endswith(".")


def test_the_sentence_writes_numbers_as_the_reader_does():
    for text in ("abc", "", "1e999"):
        with pytest.raises(NotANumberError, match=r"\d,\d") as refusal:
            read_whole_number(text, Notation(decimal_comma=True))
        assert not re.search(r"\d\.\d", str(refusal.value))


def test_a_number_beyond_all_bounds_is_refused():
    with pytest.raises(NotANumberError, match="too large"):
        read_number("1e999")


@given(FINITE, st.sampled_from([Notation(), Notation(decimal_comma=True)]))
def test_what_is_written_in_full_reads_as_the_same_number(number, notation):
    assert read_number(notation.exact.number(number)) == number
    again = read_number(notation.plain(number))
    assert again == number
    assert math.copysign(1, again) == math.copysign(1, number)


def test_whole_numbers_may_be_written_with_an_exponent_but_not_with_a_fraction():
    assert read_whole_number("1e3") == 1000
    with pytest.raises(NotANumberError, match="whole"):
        read_whole_number("1.5")


def test_a_sentence_quotes_no_more_than_fits_in_it():
    assert quoted("a\n b") == "a b"
    assert len(quoted("x" * 500)) == 30
