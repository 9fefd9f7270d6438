"""Sentences remember their numbers and letters, and write them in any notation; what a user typed stays as it is."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.descent.stopping import diverged_at
from core.writing.notation import LETTERS, Notation
from core.writing.said import Comma, Count, Figure, Letter, Said, Share, written

COMMA = Notation(decimal_comma=True, letters=LETTERS["z-a"])
SAID = Said.of(
    "E is {}, {} of {}: {} of “{}”{}",
    Figure(0.123456), Share(0.4567, 1), Count(12345, "row"), Letter("s"), "a.5, {x}", Comma(),
)  # fmt: skip


def test_as_a_text_it_is_in_the_usual_notation():
    assert SAID == "E is 0.123, 45.7% of 12,345 rows: s of “a.5, {x}”, "
    assert f"{SAID}!" == "E is 0.123, 45.7% of 12,345 rows: s of “a.5, {x}”, !"


def test_it_is_written_in_another_notation_but_for_what_a_user_typed():
    assert SAID.written(COMMA) == "E is 0,123, 45,7% of 12\u202f345 rows: z of “a.5, {x}”; "
    assert written("0.5 stays", COMMA) == "0.5 stays"


def test_sentences_within_sentences_remember_too():
    outer = Said.joined(" and ", [Said.of("<{}>", SAID), Count(1, "unit"), Count(2, "class", "classes")])
    assert outer == f"<{SAID}> and 1 unit and 2 classes"
    assert outer.written(COMMA) == f"<{SAID.written(COMMA)}> and 1 unit and 2 classes"


@given(st.text(), st.floats(allow_nan=False), st.integers(0, 10**9))
def test_no_text_is_taken_for_a_number_or_a_place(text, value, count):
    said = Said.of("{} {} {}", text, Figure(value, 5), Count(count))
    for notation in (Notation(), COMMA):
        number = Notation(5, notation.decimal_comma).number(value)
        assert said.written(notation) == f"{text} {number} {notation.count(count)}"


def test_another_process_gets_it_whole():
    there = pickle.loads(pickle.dumps(SAID))
    assert (there, there.written(COMMA)) == (SAID, SAID.written(COMMA))


@pytest.mark.parametrize(
    ("said", "comma"),
    [
        (diverged_at(12345).sentence, "update 12\u202f345 would"),
        (edits.counted(2500, "unit", 1, "edge"), "2\u202f500 units and 1 edge"),
        (edits.counted(0, "unit"), "nothing"),
    ],
)
def test_what_core_says_of_numbers_can_be_written_with_a_comma(said, comma):
    assert comma in said.written(COMMA)
