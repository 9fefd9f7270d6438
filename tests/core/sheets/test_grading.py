"""Grading: right, wrong, cheated, foreign and damaged files in one batch, each judged by numbers made here."""

from __future__ import annotations

import csv
import io
import json

import pytest

from core import edits, files
from core.learning.exercise import HINTS, Part
from core.sheets.answers import PRACTICE
from core.sheets.grading import HEAD, Marks, files_in, grade, summary, to_csv, write_csv
from core.sheets.handed_out import HandedOut, Original
from core.sheets.sheet import SheetError
from core.sheets.tag import Tag
from core.sheets.variants import variants
from core.tracing.trace import trace
from tests.networks import chain, edge

FORWARD = {1: "2", 2: "0.8808", 3: "4.4040", 4: "0.9879", 5: "2.9638", 6: "2.9638"}
"""The notebook's forward pass of the chain, as printed there."""


@pytest.fixture
def out():
    return HandedOut([Original("Chain", Tag(Part.FORWARD).put_on(chain()))])


def answered(path, typed, project=None, **fields):
    """Save a file in which so much was typed: for each line, counted from 1, the tries."""
    project = project or chain()
    blanks = [[line - 1, [tries] if isinstance(tries, str) else tries, 0] for line, tries in typed.items()]
    project.extra = {**project.extra, PRACTICE: {"part": "forward", "sample": 0, "blanks": blanks, **fields}}
    files.save(project, path)
    return path


def one(path, out, **options):
    return next(grade([path], out, **options))


def test_the_notebooks_own_numbers_are_all_right(tmp_path, out):
    marks = one(answered(tmp_path / "a.chainrule", FORWARD), out)
    assert (marks.right, marks.at_once, marks.blanks, marks.wrong, marks.remark) == (6, 6, 6, (), "")
    assert (marks.variant, marks.part) == ("Chain", "forward")


def test_a_wrong_line_is_named_with_the_mistake_that_gives_it(tmp_path, out):
    backward = {**FORWARD, 7: "0.5", 8: "-0.0362"}
    project = chain()
    lines = trace(project)
    slope = next(
        n for n, step in enumerate(lines.steps, 1) if step.kind == "cache" and step.reads[-1].symbol == "slope"
    )
    backward[slope] = "3"  # the weight alone: σ′ is forgotten
    marks = one(answered(tmp_path / "a.chainrule", backward), out, part=Part.EVERYTHING)
    assert {line.split()[0] for line in marks.wrong} == {"7", str(slope)}
    assert any(why.startswith(f"{slope}: This is what you get if") and "σ′" in why for why in marks.why)
    assert marks.right == 7
    assert marks.open == marks.blanks - 9


def test_tries_and_hints_are_counted(tmp_path, out):
    path = answered(tmp_path / "a.chainrule", {**FORWARD, 1: ["3", "2"]})
    project = files.load(path)
    project.extra[PRACTICE]["blanks"][1][2] = 2
    project.extra[PRACTICE]["blanks"][2][2] = HINTS
    files.save(project, path)
    marks = one(path, out)
    assert (marks.right, marks.at_once, marks.hints, marks.given_away) == (5, 3, 2 + HINTS, 1)


CHEATS = {
    "results that were written in": {"right": 6, "done": True, "verdicts": [True] * 6},
    "no decimals asked for": {"decimals": 0},
    "infinitely tolerant": {"decimals": -300, "finer": {"s_j": -9}},
    "another part": {"part": "loss"},
}


@pytest.mark.parametrize("fields", CHEATS.values(), ids=CHEATS)
def test_what_a_file_says_of_itself_is_not_believed(tmp_path, out, fields):
    wrong = dict.fromkeys(FORWARD, "1.9")
    marks = one(answered(tmp_path / "a.chainrule", wrong, **fields), out)
    assert (marks.blanks, marks.right) == (6, 0)
    assert len(marks.wrong) == 6


def test_a_network_made_easier_is_refused_by_name(tmp_path, out):
    easy = chain()
    easy.apply(edits.edit_edges(easy, [edge("x", "j")], "w", weight=0.0))
    marks = one(answered(tmp_path / "a.chainrule", FORWARD, easy), out)
    assert marks.blanks == marks.right == 0
    assert marks.remark == (
        "This is not a network that was handed out: in it, w_{x_i→j} is 0, not 2 (compared with Chain)."
    )


def test_another_row_of_the_data_does_not_count(tmp_path):
    project = chain()
    project.apply(edits.set_data(project, "rows", project.dataset.with_cells(1, 0, [[0.0, 0.0]])))
    out = HandedOut([Original("Chain", Tag(Part.FORWARD).put_on(project.copy()))])
    zeros = {1: "0", 2: "0.5", 3: "2.5", 4: "0.9241", 5: "2.7724", 6: "2.7724"}
    marks = one(answered(tmp_path / "a.chainrule", zeros, project, sample=1), out)
    assert (marks.row, marks.right) == (1, 0)


def test_variants_are_graded_each_by_its_own_numbers(tmp_path):
    made = list(variants(chain(), 3, 5, Tag(Part.FORWARD)))
    out = HandedOut(Original(f"Chain {n}", project) for n, project in enumerate(made, 1))
    first = {n: repr(step.value) for n, step in enumerate(trace(made[0]).steps[:6], 1)}
    own = one(answered(tmp_path / "own.chainrule", first, made[0].copy()), out)
    copied = one(answered(tmp_path / "copied.chainrule", first, made[1].copy()), out)
    assert (own.variant, own.right) == ("Chain 1", 6)
    assert copied.variant == "Chain 2"
    assert copied.right < 6


def test_tables_are_graded_by_line_and_by_name(tmp_path, out):
    (tmp_path / "a.csv").write_text("line;answer\n1;2\nz_j;0,8808\n3;oops(\n4;\n99;7\n", encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"answers": {str(n): text for n, text in FORWARD.items()}}))
    table, full = grade([tmp_path / "a.csv", tmp_path / "b.json"], out)
    assert (table.right, table.open, table.wrong, table.why) == (2, 3, ("3 s_k",), ("3: can't be read",))
    assert table.remark == "Not among the blanks: 99."
    assert full.right == full.at_once == 6


def test_expressions_are_worked_out_and_endless_ones_cost_nothing(tmp_path, out):
    typed = {**FORWARD, 2: "sigmoid(2)", 3: "5*z_j", 4: "9**9**9**9", 5: "__import__('os')"}
    marks = one(answered(tmp_path / "a.chainrule", typed), out)
    assert (marks.right, marks.wrong) == (4, ("4 z_k", "5 s_o"))


DAMAGED = {
    "empty.chainrule": b"", "cut.chainrule": b'{"format": "chainrule", "ver', "binary.csv": b"\0\1\2,\xff",
    "list.json": b"[]", "deep.json": b"[" * 100_000, "word.docx": b"PK", "text.txt": b"nothing", "none.json": b"{}",
    "huge.json": b'{"answers": {"1": ' + b"9" * 10_000 + b"}}",
}  # fmt: skip


def test_damaged_files_are_named_and_the_rest_is_graded(tmp_path, out):
    for name, content in DAMAGED.items():
        (tmp_path / name).write_bytes(content)
    answered(tmp_path / "good.chainrule", FORWARD)
    files.save(chain(), tmp_path / "unpractised.chainrule")
    found = {marks.file: marks for marks in grade(files_in([tmp_path]), out)}
    assert found["good.chainrule"].right == 6
    assert len(found) == len(DAMAGED) + 2
    for name in [*DAMAGED, "unpractised.chainrule"]:
        assert not found[name].right
        assert found[name].remark or found[name].wrong or found[name].open, name


def test_without_what_was_handed_out_the_file_is_judged_by_its_own_network(tmp_path):
    marks = one(answered(tmp_path / "a.chainrule", FORWARD), None)
    assert (marks.variant, marks.right) == ("as in the file", 6)
    (tmp_path / "a.csv").write_text("1,2\n")
    assert "which file or folder" in one(tmp_path / "a.csv", None).remark
    odd = answered(tmp_path / "b.chainrule", FORWARD, part="nonsense")
    assert "unknown" in one(odd, None).remark


def test_a_row_that_is_not_there_is_said(tmp_path):
    marks = one(answered(tmp_path / "a.chainrule", FORWARD, sample=7), None)
    assert marks.remark == "There is no row 8: the data have 1."


def test_the_table_has_a_row_for_each_file_and_no_formula_for_a_spreadsheet(tmp_path, out):
    answered(tmp_path / "=SUM(A1).chainrule", {**FORWARD, 1: "7"})
    (tmp_path / "broken.json").write_text("{")
    marks = list(grade(files_in([tmp_path]), out))
    write_csv(marks, tmp_path / "marks.csv")
    raw = (tmp_path / "marks.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    assert [row["file"] for row in rows] == ["'=SUM(A1).chainrule", "broken.json"]
    assert (rows[0]["right"], rows[0]["wrong lines"]) == ("5", "1 s_j")
    assert rows[1]["right"] == ""
    assert rows[1]["remark"]
    assert tuple(rows[0]) == HEAD
    assert [file.name for file in files_in([tmp_path])] == ["=SUM(A1).chainrule", "broken.json"]
    with pytest.raises(SheetError, match="can't be written"):
        write_csv(marks, tmp_path / "no" / "marks.csv")


def test_folders_are_searched_and_hidden_files_are_not(tmp_path):
    for name in ("b.csv", "anna/a.chainrule", ".hidden", "~$a.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [file.name for file in files_in([tmp_path, tmp_path / "b.csv"])] == ["a.chainrule", "b.csv"]


def test_the_summary_says_how_many_and_who_not():
    marks = [Marks("a", blanks=4, right=3), Marks("b", blanks=2, right=1), Marks("c", remark="No.")]
    assert summary(marks) == "Graded 2 of 3 files: on average 62 % of the blanks are right. Not graded: c."
    assert summary([Marks("c")]) == "None of 1 file could be graded: c."
    assert "a0, a1, a2, a3, a4 and 3 more" in summary([Marks(f"a{n}") for n in range(8)])
    assert to_csv([]).strip() == ",".join(HEAD)


def test_the_project_that_was_handed_out_is_left_alone(tmp_path, out):
    before = files.dumps(out.originals[0].project)
    one(answered(tmp_path / "a.chainrule", FORWARD), out)
    assert files.dumps(out.originals[0].project) == before
