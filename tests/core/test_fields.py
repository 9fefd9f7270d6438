"""Fields of JSON: every wrong one is named, with what it must be."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import ProjectFileError
from core.fields import DEEPEST, Fields, parse_json

HUGE = "9" * 401


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "ends in the middle"),
        (b"  \n", "ends in the middle"),
        (b'{"a": [1, 2', "ends in the middle"),
        (b'{"a" 1}', "Line 1, column 6 is not JSON"),
        (b'{"a": 1}\n}', "Line 2, column 1 is not JSON"),
        (b"\xff\xfe{\x00", "not UTF-8 text (at byte 0)"),
        (b'{"a": 1, "a": 1}', "The key “a” stands twice"),
        (b'{"b": {"' + b"k" * 99 + b'": 1, "' + b"k" * 99 + b'": 2}}', "k…” stands twice"),
        (b'{"a": NaN}', "the number NaN"),
        (b"[-Infinity]", "the number -Infinity"),
        (f"[{HUGE}]".encode(), "a number of 401 digits"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"a": "\\ud83d"}', "half a character, \\ud83d"),
        ('{"a": "\udc00"}', "half a character, \\udc00"),
        (b"{'a': 1}", "is not JSON"),
        (b'{"a": 1,}', "is not JSON"),
        (b"import os", "is not JSON"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_strict_json_is_refused_with_its_place(raw, sentence):
    with pytest.raises(ProjectFileError) as caught:
        parse_json(raw)
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 200


def test_good_json_of_any_kind_is_read():
    raw = '\ufeff{"a": [1, 2.5, "\\ud83d\\ude00", null, true]}'.encode()
    assert parse_json(raw) == {"a": [1, 2.5, "😀", None, True]}
    assert parse_json('{"a\\\\ud800": "\\\\ud800"}') == {"a\\ud800": "\\ud800"}


READERS = {
    "text": (lambda f: f.text("k"), "a text", "x"),
    "choice": (lambda f: f.choice("k", ["a", "b"], "a"), "one of a, b", "b"),
    "boolean": (lambda f: f.boolean("k", False), "true or false", True),
    "number": (lambda f: f.number("k", 0.0), "a number", 2.5),
    "number or none": (lambda f: f.number_or_none("k"), "a number", 2.5),
    "integer": (lambda f: f.integer("k"), "a whole number", 3),
    "integer or none": (lambda f: f.integer_or_none("k"), "a whole number", 3),
    "point": (lambda f: f.point("k"), "two numbers [x, y]", [1, 2]),
    "mapping": (lambda f: f.mapping("k"), "an object {…}", {}),
    "items": (lambda f: list(f.items("k")), "a list […]", []),
    "texts": (lambda f: f.texts("k"), "a list of texts", ["a"]),
    "integers": (lambda f: f.integers("k"), "a list of whole numbers", [3]),
    "rows": (lambda f: f.rows("k", 2), "a list of rows", [[1, None]]),
}
VALUES = [None, True, False, 0, -1, 1.5, "x", "b", [], [1], [1, "2"], {}, {"k": 1}, [[]], "y" * 99]
VALUES += [float("inf"), 10**399]


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:12])
def test_a_wrong_field_is_named_with_what_it_must_be(name, value):
    read, wanted, _ = READERS[name]
    try:
        read(Fields({"k": value}, "nodes[3]"))
    except ProjectFileError as error:
        sentence = str(error)
        assert sentence.startswith("nodes[3]: “k")
        # A word is a text first; a list is wrong where one of its items is.
        named = (f"be {wanted}, not ", "be a text, not ", "be a number, not ", "too large a number", "[0]")
        assert any(part in sentence for part in named)
        assert len(sentence) < 150


@pytest.mark.parametrize("name", READERS)
def test_a_right_field_is_read(name):
    read, _, value = READERS[name]
    read(Fields({"k": value}, "the file"))


def test_a_field_without_a_default_is_missed():
    for read in (lambda f: f.text("k"), lambda f: f.integer("k"), lambda f: list(f.items("k", required=True))):
        with pytest.raises(ProjectFileError, match=r"^“k” is missing\.$"):
            read(Fields({}, "the file"))


def test_fields_with_a_default_may_be_left_out():
    fields = Fields({}, "the file")
    assert (fields.text("a", "x"), fields.boolean("b", True)) == ("x", True)
    assert (fields.number("c", 2.0), fields.integer("d", 3)) == (2.0, 3)
    assert (fields.number_or_none("e"), fields.integer_or_none("f"), fields.point("g")) == (None, None, (0.0, 0.0))
    assert (list(fields.items("h")), fields.mapping("i").rest(), fields.rows("j", 3)) == ([], {}, None)


@pytest.mark.parametrize("rows", [[[1]], [[1, 2, 3]], [1], [[1, "2"]], [[1, True]], [[1, 1e999]], [[1, {}]], "x", {}])
def test_a_wrong_table_is_named_by_its_cell(rows):
    with pytest.raises(ProjectFileError, match="“rows"):
        Fields({"rows": rows}, "the file").rows("rows", 2)


def test_a_table_is_read_with_its_empty_cells():
    rows = Fields({"rows": [[1, None], [2.5, -3]]}, "the file").rows("rows", 2)
    assert np.array_equal(rows, [[1, np.nan], [2.5, -3]], equal_nan=True)
    assert Fields({"rows": []}, "the file").rows("rows", 2).shape == (0, 2)
    assert Fields({"rows": [[], []]}, "the file").rows("rows", 0).shape == (2, 0)


def test_what_nobody_asks_for_is_kept():
    fields = Fields({"a": 1, "b": [1, {"c": None}], "d": "x"}, "the file")
    fields.integer("a")
    assert fields.rest() == {"b": [1, {"c": None}], "d": "x"}


def nested(depth):
    value = 1
    for _ in range(depth):
        value = {"k": value} if depth % 2 else [value]
    return value


def test_what_is_kept_must_be_fit_to_be_saved():
    assert Fields({"a": nested(DEEPEST)}, "the file").rest()
    with pytest.raises(ProjectFileError, match="“a” is nested too deeply"):
        Fields({"a": nested(DEEPEST + 1)}, "the file").rest()
    with pytest.raises(ProjectFileError, match="“a” holds too large a number"):
        Fields({"a": [{"b": float("inf")}]}, "the file").rest()


def test_many_keys_of_which_one_stands_twice_are_read_in_time():
    keys = ", ".join(f'"k{n}": 1' for n in range(200_000))
    with pytest.raises(ProjectFileError, match="“k199999” stands twice"):
        parse_json(f'{{{keys}, "k199999": 2}}')
