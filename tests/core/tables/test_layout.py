"""What a file seems to be."""

import codecs
import contextlib

import pytest

from core.errors import DataError
from core.tables.layout import Layout, decoded, detect, redetected

GERMAN = "Länge;Art\n1,5;Käfer\n2,25;Motte\n"


@pytest.mark.parametrize(
    ("text", "delimiter", "decimal", "heading"),
    [
        ("a,b\n1,2\n3,4\n", ",", ".", True),
        ("1,2\n3,4\n", ",", ".", False),
        ("a;b\n1,5;2\n3,25;4\n", ";", ",", True),
        ("a;b\n1.234,5;2\n", ";", ",", True),
        ("a;b\n1.5;2\n", ";", ".", True),
        ("a\tb\n1,5\t2,5\n", "\t", ",", True),
        ("a|b\n1|2\n", "|", ".", True),
        ("a b\n1 2\n3 4\n", " ", ".", True),
        ("x\n1\n2\n", ",", ".", True),
        ("1\n2\n", ",", ".", False),
        ('name,note\n1,"a;b;c"\n2,"d;e;f"\n', ",", ".", True),
        ("a,b\nred,blue\ngreen,red\n", ",", ".", True),
        ("red,red\nred,red\n", ",", ".", False),
        ('a,b\n"1,5","2,5"\n', ",", ",", True),
        ("", ",", ".", False),
    ],
)
def test_the_layout_is_seen(text, delimiter, decimal, heading):
    found = detect(text.encode())
    assert (found.delimiter, found.decimal, found.heading) == (delimiter, decimal, heading)


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8-sig"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16"),
     ("utf-16-be", "utf-16"), ("utf-32", "utf-32"), ("cp1252", "cp1252"), ("latin-1", "cp1252")],
)  # fmt: skip
def test_the_encoding_is_seen_and_its_mark_is_no_part_of_the_first_name(encoding, found):
    raw = GERMAN.encode(encoding)
    layout = detect(raw)
    assert layout == Layout(found, ";", ",", True)
    assert decoded(raw, layout.encoding) == GERMAN


def test_big_endian_with_its_mark():
    raw = codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be")
    assert decoded(raw, detect(raw).encoding) == GERMAN


def test_a_wrong_choice_is_named_by_byte():
    with pytest.raises(DataError, match=r"not UTF-8 text \(at byte 1\)"):
        decoded(GERMAN.encode("cp1252"), "utf-8-sig")


def test_zero_bytes_are_refused_by_row():
    with pytest.raises(DataError, match="Row 2 holds a zero byte"):
        decoded(b"a,b\n1,\x002\n", "utf-8-sig")


def test_another_encoding_guesses_the_rest_anew_and_an_impossible_one_leaves_it():
    raw = GERMAN.encode("utf-16")
    assert redetected(raw, Layout("utf-16")).delimiter == ";"
    assert redetected(GERMAN.encode("cp1252"), Layout("utf-8-sig", "|")) == Layout("utf-8-sig", "|")


def test_bytes_at_random_are_a_sentence_and_never_a_crash():
    import random  # noqa: PLC0415

    numbers = random.Random(0)
    for _ in range(300):
        raw = numbers.randbytes(numbers.randrange(200))
        layout = detect(raw)
        with contextlib.suppress(DataError):
            decoded(raw, layout.encoding)
