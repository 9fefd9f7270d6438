"""Answers are read from the program's files and from tables; what can't be read says why."""

from __future__ import annotations

import json

import pytest

from core import files
from core.errors import ChainruleError
from core.learning.exercise import Exercise, Part
from core.sheets.answers import PRACTICE, read_answers
from core.tracing.trace import trace
from tests.networks import chain


def saved(tmp_path, fields, name="a.chainrule"):
    project = chain()
    project.extra = {PRACTICE: fields}
    files.save(project, tmp_path / name)
    return tmp_path / name


def table(tmp_path, text, name="a.csv"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / name


def test_an_exercise_is_read_as_it_was_saved(tmp_path):
    project = chain()
    exercise = Exercise(project, trace(project), Part.FORWARD)
    exercise.answer("3")
    exercise.answer("2")
    exercise.hint()
    answers = read_answers(saved(tmp_path, exercise.to_dict()))
    assert answers.part == "forward"
    assert answers.entries["1"] == (["3", "2"], 0)
    assert answers.entries["2"] == ([], 1)


@pytest.mark.parametrize(
    "text",
    ["line,answer\n1,2\nz_j,0.88\n", "1;2\nz_j;0,88\n", "1\t2\nz_j\t0.88\n", "variant,Chain 02\n(1),2\nz_j,0.88\n,\n"],
)
def test_tables_with_commas_semicolons_and_tabs(tmp_path, text):
    answers = read_answers(table(tmp_path, text))
    assert answers.entries == {"1": (["2"], 0), "z_j": (["0.88"], 0)}
    assert answers.about == ("Chain 02" if "variant" in text else "a")


@pytest.mark.parametrize(
    "content", [{"answers": {"1": 2, "z_j": "0.88"}}, {"1": 2, "z_j": "0.88"}, {"variant": 3, "answers": {"1": "2"}}]
)
def test_json(tmp_path, content):
    answers = read_answers(table(tmp_path, json.dumps(content), "a.json"))
    assert answers.entries["1"] == (["2"], 0)
    assert answers.about == ("3" if "variant" in content else "a")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        (None, "nothing was practised"), ("x", "nothing was practised"), ({}, "damaged"), ({"blanks": 3}, "damaged"),
        ({"blanks": [[1]]}, "damaged"), ({"blanks": [["a", [], 0]]}, "damaged"),
        ({"blanks": [[0, "text", 0]]}, "damaged"),
    ],
)  # fmt: skip
def test_damaged_exercises_say_so(tmp_path, fields, why):
    with pytest.raises(ChainruleError, match=why):
        read_answers(saved(tmp_path, fields))


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.json", "[1]"), ("a.json", "{"), ("a.json", '{"answers": 3}'), ("a.csv", ""), ("a.csv", "hello"),
     ("a.csv", "a\0b,c"), ("a.docx", "x"), ("a.chainrule", "{}")],
)  # fmt: skip
def test_what_is_no_table_says_so(tmp_path, name, text):
    with pytest.raises(ChainruleError) as caught:
        read_answers(table(tmp_path, text, name))
    assert str(caught.value).endswith((".", "…}}."))


def test_only_the_last_tries_of_very_many_are_judged(tmp_path):
    answers = read_answers(saved(tmp_path, {"blanks": [[0, [str(n) for n in range(5000)], 0]]}))
    assert answers.entries["1"][0][-1] == "4999"
    assert len(answers.entries["1"][0]) == 100
