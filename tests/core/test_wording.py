"""Texts are said in the settled language, with their values in its own order, counted in its own forms."""

from __future__ import annotations

import pytest

from core.wording import Wording, mark
from core.writing.said import Count, Said

GERMAN = {
    ("{} of {:,} rows", ""): "von {1:,} Zeilen {0}",
    ("Close", "verb"): "Schließen",
    ("{1} has {0} row", ""): "never asked for",
}


def german(source: str, meaning: str, number: int) -> str:
    if source == "{1} has {0} rows":
        return "{1}: {0} Zeile" if number == 1 else "{1}: {0} Zeilen"
    return GERMAN.get((source, meaning), "")


def settled() -> Wording:
    wording = Wording()
    wording.settle(german, decimal_comma=True, keeps_capitals=True)
    return wording


def test_english_is_said_as_it_stands():
    wording = Wording()
    assert wording.tr("{} of {:,} rows", 3, 1250) == "3 of 1,250 rows"
    assert [wording.tr_n("{} row", "{} rows", n) for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]


def test_braces_without_values_are_braces():
    assert Wording().tr("{a} and {") == settled().tr("{a} and {") == "{a} and {"


def test_a_translation_has_its_own_order_and_groups_of_digits():
    assert settled().tr("{} of {:,} rows", "a,b", 1250) == "von 1\u202f250 Zeilen a,b"


def test_numbers_in_places_with_a_format_have_a_decimal_comma_where_the_language_has():
    assert settled().tr("{:,} {:g} {:.1%} {}", 1250, 0.5, 0.125, 2.5) == "1\u202f250 0,5 12,5% 2.5"


def test_titles_keep_their_capitals_within_sentences_where_the_language_does():
    assert (Wording().amid("Squared Error"), Wording().amid_first("ReLU it")) == ("squared error", "reLU it")
    assert (settled().amid("Squared Error"), settled().amid_first("ReLU it")) == ("Squared Error", "ReLU it")


def test_what_is_not_translated_is_said_in_english():
    assert settled().tr("Nothing, {}", 1250.5) == "Nothing, 1250.5"
    assert settled().tr_n("{} unit", "{} units", 1) == "1 unit"


def test_meanings_part_texts_that_read_the_same():
    assert settled().tr("Close", meaning="verb") == "Schließen"
    assert settled().tr("Close", meaning="near") == "Close"


def test_counted_texts_take_the_form_of_the_language():
    said = [settled().tr_n("{1} has {0} row", "{1} has {0} rows", n, "a.csv") for n in (0, 1, 2)]
    assert said == ["a.csv: 0 Zeilen", "a.csv: 1 Zeile", "a.csv: 2 Zeilen"]


def test_a_language_that_comes_too_late_is_refused():
    wording = Wording()
    wording.tr("Open")
    with pytest.raises(RuntimeError, match="before anything is said"):
        wording.settle(german)


def test_sentences_that_remember_take_their_places_in_any_order(monkeypatch):
    monkeypatch.setattr("core.writing.said.tr", lambda template: {"{} of {}": "von {1} {0}"}[template])
    assert Said.of("{} of {}", "one", Count(1250)) == "von 1,250 one"


def test_marking_changes_nothing():
    assert mark("{} rows") == "{} rows"
