"""The files: PDF, HTML and LaTeX of the same sheets, networks to practise in, and nothing left of what was given up."""

from __future__ import annotations

import re

import pytest

from core import files
from core.learning.exercise import Part
from core.sheets.handout import Content, Handout
from core.sheets.latex import Paper
from core.sheets.tag import tag_of
from core.writing.notation import Notation
from gui.export.sheet_files import Format, Order, files_folder, write_sheets
from gui.export.target import ExportError
from tests.networks import chain, given, network_of, output


def order(kind=Format.PDF, with_files=False, project=None, **options):
    handout = Handout("A title", **options)
    return Order(project or chain(), 0, handout, kind, Paper.A4, with_files, Notation())


def written(wanted, path):
    progress = list(write_sheets(wanted, path))
    assert [step.done for step in progress] == sorted(step.done for step in progress)
    assert progress[-1].done == progress[-1].total
    return path.read_bytes()


def pages(content):
    return len(re.findall(rb"/Type\s*/Page\b", content))


@pytest.fixture(autouse=True)
def application(qapp):
    return qapp


def test_a_network_makes_two_pages_a_worksheet_and_its_solution(tmp_path):
    content = written(order(), tmp_path / "a.pdf")
    assert content.startswith(b"%PDF")
    assert pages(content) == 2
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)
    assert [round(float(side)) for side in box.groups()] == [595, 842]


def test_variants_have_a_page_each_and_a_solution_each(tmp_path):
    assert pages(written(order(count=3), tmp_path / "a.pdf")) == 6
    assert pages(written(order(count=3, content=Content.WORKSHEET), tmp_path / "b.pdf")) == 3


@pytest.mark.parametrize(("kind", "sheet"), [(Format.HTML, "<section>"), (Format.LATEX, r"\begin{tikzpicture}")])
def test_pages_and_documents_hold_worksheets_first_then_solutions(tmp_path, kind, sheet):
    text = written(order(kind, count=3), tmp_path / "a").decode()
    assert text.count(sheet) == 6
    assert [int(n) for n in re.findall(r"Variant (\d) of 3", text)] == [1, 2, 3, 1, 2, 3]


def test_each_student_gets_a_file(tmp_path):
    written(order(Format.HTML, with_files=True, count=12, part=Part.CACHE), tmp_path / "Chain.html")
    made = sorted(files_folder(tmp_path / "Chain.html").iterdir())
    assert [path.name for path in made] == [f"Chain {n:02d}.chainrule" for n in range(1, 13)]
    tags = [tag_of(files.load(path)) for path in made]
    assert [(tag.variant, tag.part) for tag in tags] == [(n, Part.CACHE) for n in range(1, 13)]


def test_a_folder_that_is_there_is_not_touched(tmp_path):
    folder = files_folder(tmp_path / "a.html")
    folder.mkdir()
    (folder / "mine").write_text("x")
    with pytest.raises(ExportError, match="already"):
        written(order(Format.HTML, with_files=True), tmp_path / "a.html")
    assert [path.name for path in tmp_path.rglob("*")] == ["a files", "mine"]


@pytest.mark.parametrize("kind", list(Format))
def test_what_is_given_up_leaves_nothing(tmp_path, kind):
    for many in range(1, 9):
        steps = write_sheets(order(kind, with_files=True, count=3), tmp_path / "a")
        for _ in range(many):
            next(steps)
        steps.close()
        assert list(tmp_path.iterdir()) == []


def test_more_variants_than_there_are_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("core.sheets.variants._DRAWS_PER_VARIANT", 1)
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 2.0}, [[1, 0]])
    with pytest.raises(ExportError, match="There are only"):
        written(order(Format.HTML, project=project, count=500), tmp_path / "a.html")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ExportError, match="can't be written"):
        written(order(Format.HTML), tmp_path / "no" / "a.html")
