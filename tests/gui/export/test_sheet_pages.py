"""The pages: every line is on one of them, once and in order, within the margins; a heading stays with its lines."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from core import files
from core.sheets.handout import Handout, copies, sheet_of
from core.sheets.latex import Paper
from core.writing.notation import Notation
from gui import typeset
from gui.export.sheet_blocks import Cells, Words
from gui.export.sheet_pages import POINTS, SheetPages, page_image
from tests.gui.export.subjects import colors_in, ink
from tests.networks import random_project

EXAMPLES = Path(__file__).resolve().parents[3] / "resources" / "examples"


@pytest.fixture(scope="module", autouse=True)
def typesetting(qapp):
    typeset.load()


def laid_out(project, solved, paper=Paper.A4, **options):
    handout = Handout("A title", **options)
    copy = next(copies(project, 0, handout))
    sheet = sheet_of(copy, handout, solved)
    return sheet, SheetPages(sheet, copy, paper, Notation())


def example(number):
    return files.load(sorted(EXAMPLES.glob("*.chainrule"))[number - 1])


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("solved", [False, True])
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_every_line_is_there_once_in_order_and_inside(number, solved, paper):
    sheet, pages = laid_out(example(number), solved, paper)
    found, bottom = [], POINTS[paper][1] - 40
    for page in pages.pages:
        tops = [top for top, _ in page]
        assert tops == sorted(tops)
        assert all(top + block.height <= bottom for top, block in page)
        assert all(a + block.height <= b + 0.01 for (a, block), (b, _) in pairwise(page))
        found += [cell.line.number for _, block in page if isinstance(block, Cells) for _, cell in block._cells]
        last = page[-1][1]
        assert not (isinstance(last, Words) and last.keeps)
    assert found == [line.number for line in sheet.lines]


@pytest.mark.parametrize("paper", list(Paper))
def test_the_notebooks_chain_is_a_page_and_its_solution_another(paper):
    assert [len(laid_out(example(1), solved, paper)[1].pages) for solved in (False, True)] == [1, 1]


def test_a_page_is_painted_within_its_margins():
    _, pages = laid_out(example(2), True)
    image = page_image(pages, QSize(1190, 1684))
    assert (image.width(), image.height()) == (1190, 1684)
    left, top, right, bottom = ink(image)
    assert left >= 76
    assert top >= 76
    assert right <= 1190 - 70
    assert bottom <= 1684 - 60
    assert len(colors_in(image)) > 50


def test_a_large_network_takes_more_pages():
    _, pages = laid_out(random_project(3, size=12), True)
    assert len(pages.pages) > 2


def test_a_solution_shows_more_in_its_network_than_the_worksheet():
    asked, solved = (laid_out(example(1), each)[1] for each in (False, True))
    assert asked._shot.subject.moment.index == 0
    assert solved._shot.subject.moment.index == len(solved._shot.subject.moment.trace.steps)
