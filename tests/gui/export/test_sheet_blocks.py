"""The blocks of a page: a blank leaves room to write and shows no value, a solved line marks its own."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from core.sheets.handout import Handout, copies, sheet_of
from core.sheets.sheet import Shown
from core.writing.pieces import joined
from gui import typeset
from gui.export.pixels import pixels
from gui.export.sheet_blocks import NUMBER, Cells, FormulaRow, Who, Words, cell_of, natural_width
from gui.theme import FixedColors
from tests.networks import chain, random_project


@pytest.fixture(scope="module", autouse=True)
def typesetting(qapp):
    typeset.load()


def lines(solved, project=None):
    handout = Handout("T")
    return sheet_of(next(copies(project or chain(), 0, handout)), handout, solved).lines


def painted(block, width=520):
    image = QImage(QSize(width, int(block.height) + 40), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    block.paint(painter, 10, 10)
    painter.end()
    return pixels(image)


def inked(colors):
    rows, columns = np.nonzero((colors != colors[0, 0]).any(axis=2))
    return rows.min(), rows.max(), columns.min(), columns.max()


@pytest.mark.parametrize("solved", [False, True])
@pytest.mark.parametrize("make", [chain, lambda: random_project(4, "softmax", "categorical_cross_entropy")])
def test_every_line_is_painted_within_its_width_and_height(solved, make):
    for line in lines(solved, make()):
        block = Cells([(0.0, cell_of(line, 500))], FixedColors())
        top, bottom, left, right = inked(painted(block))
        assert left >= 9
        assert right <= 10 + 500 + 4
        assert top >= 6
        assert bottom <= 10 + block.height + 3


def test_what_is_painted_of_a_line_is_the_line():
    for line in lines(True):
        cell = cell_of(line, 500)
        written = "".join(operand.piece.text for operand in cell.whole.operands)
        for side in (line.left, line.right[-1]):
            assert all(piece.text in written for piece in side), joined(side)
        assert cell.whole.operands[-1].piece == line.right[-1][-1]


def test_a_blank_has_a_line_to_write_on_and_a_formula_none():
    blank = lines(False)[0]
    assert blank.shown is Shown.BLANK
    cell = cell_of(blank, 500)
    assert cell.width > natural_width(blank) - 1
    assert cell.width - NUMBER - cell.row.width > 80
    assert cell.height >= 16


def test_a_short_line_takes_less_than_a_long_one_and_a_narrow_column_makes_it_smaller():
    short, long = lines(True)[0], lines(True)[9]
    assert natural_width(short) < natural_width(long)
    assert cell_of(long, 150).width <= 150 + 1


def test_words_are_broken_and_formulas_go_into_rows():
    colors = FixedColors()
    assert Words("word " * 60, 300, colors).height > 3 * Words("word", 300, colors).height
    given = [line.left for line in lines(False)]
    wide, narrow = FormulaRow("Given", given, 500, colors), FormulaRow("Given", given, 200, colors)
    assert narrow.height > wide.height
    assert inked(painted(narrow, 230))[3] <= 215


def test_there_is_a_place_for_the_name():
    top, bottom, left, right = inked(painted(Who(500, FixedColors())))
    assert right - left > 480
    assert bottom - top < 34
