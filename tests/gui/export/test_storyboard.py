"""Storyboards: every panel once, on pages of the paper asked for, whole or not at all."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from core import files
from core.tracing.grains import Grain
from gui import typeset
from gui.export.shot import Shot
from gui.export.stops import Span
from gui.export.storyboard import Format, Paper, Storyboard, StoryboardChoice, page_image, write_storyboard
from gui.export.target import ExportError
from tests.gui.export.subjects import ink, subject_of
from tests.networks import split

EXAMPLES = Path(__file__).parents[3] / "resources" / "examples"


@pytest.fixture(scope="module", autouse=True)
def typesetting():
    typeset.load()


@pytest.fixture
def told(qapp):
    return subject_of(split(), 10)


def written(told, choice, path):
    steps = list(write_storyboard(told, choice, path))
    assert steps[-1].done == steps[-1].total
    return path.read_bytes()


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [
        (Paper.A4, False, (595, 842)),
        (Paper.A4, True, (842, 595)),
        (Paper.LETTER, False, (612, 792)),
        (Paper.LETTER, True, (792, 612)),
    ],
)
@pytest.mark.parametrize("columns", [1, 3])
def test_a_pdf_has_the_pages_it_says_in_the_size_of_the_paper(told, tmp_path, paper, landscape, size, columns):
    choice = StoryboardChoice(paper=paper, landscape=landscape, columns=columns, grain=Grain.UNIT)
    board = Storyboard(told, choice)
    assert board.pages == math.ceil(18 / (columns * board.rows))
    content = written(told, choice, tmp_path / "a.pdf")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == board.pages
    for box in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", content):
        assert [float(number) for number in box.split()] == pytest.approx([0, 0, *size], abs=1)
    assert b"/Subtype /Image" not in content


def test_every_panel_is_painted_once_whatever_the_pages(told):
    choice = StoryboardChoice(columns=4)
    board = Storyboard(told, choice)
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415

    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    numbers = [number for page in range(board.pages) for number in board.paint_page(painter, page)]
    painter.end()
    assert numbers == list(range(38))


def test_a_strip_is_one_page_as_wide_as_the_paper(told, tmp_path):
    choice = StoryboardChoice(Format.PNG, span=Span.FORWARD)
    board = Storyboard(told, choice)
    assert board.pages == 1
    written(told, choice, tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as made:
        assert made.size == (round(595 * 200 / 72), round(board.page.height() * 200 / 72))
        assert made.info["dpi"] == pytest.approx((200, 200), abs=0.1)
    root = ElementTree.fromstring(written(told, replace(choice, format=Format.SVG), tmp_path / "a.svg"))
    assert float(root.get("viewBox").split()[2]) == 595
    assert float(root.get("width").removesuffix("mm")) == pytest.approx(210, abs=0.5)
    assert not [element for element in root.iter() if element.tag.endswith(("}text", "}image"))]


@pytest.mark.parametrize("kind", list(Format))
@pytest.mark.parametrize("after", [1, 4, 15])
def test_given_up_it_leaves_nothing_and_the_old_file_as_it_was(told, tmp_path, kind, after):
    path = tmp_path / f"a.{kind}"
    path.write_bytes(b"precious")
    steps = write_storyboard(told, StoryboardChoice(kind), path)
    for _ in range(after):
        next(steps)
    steps.close()
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_hostile_targets_and_empty_parts_are_sentences(told, tmp_path):
    with pytest.raises(ExportError, match="can't be written"):
        list(write_storyboard(told, StoryboardChoice(), tmp_path / "missing" / "a.pdf"))
    beginning = replace(told, moment=told.moment.after(0))
    with pytest.raises(ExportError, match="nothing in this part"):
        list(write_storyboard(beginning, StoryboardChoice(span=Span.CURRENT), tmp_path / "a.pdf"))
    with pytest.raises(ExportError, match="too many"):
        list(write_storyboard(told, StoryboardChoice(Format.PNG, columns=1), tmp_path / "a.png"))
    assert not list(tmp_path.iterdir())


def test_a_preview_is_the_first_page(told):
    image = page_image(Storyboard(told, StoryboardChoice()), QSize(400, 300))
    assert image.height() == 300
    assert image.width() == round(300 * 595 / 842)


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("example", ["01 Chain", "02 Split network", "03 XOR with two hidden units"])
def test_left_to_itself_no_letter_is_below_six_points_and_the_page_is_full(qapp, monkeypatch, example, landscape):
    told = subject_of(files.load(EXAMPLES / f"{example}.chainrule"))
    scales, paint = [], Shot.paint
    board = Storyboard(told, StoryboardChoice(landscape=landscape))

    def spied(shot, painter, moment, zoom):
        scales.append((painter.transform().m11(), zoom))
        paint(shot, painter, moment, zoom)

    monkeypatch.setattr(Shot, "paint", spied)
    page = page_image(board, board.page.toSize())
    assert len(scales) == board.rows * board.columns
    for scale, zoom in scales:
        assert scale == pytest.approx(zoom, rel=0.01)
        assert 9 * scale >= 6  # s has letters of 9 scene units, the smallest
    assert page.height() - 38 <= ink(page)[3] <= page.height() - 34


def test_a_small_network_is_not_blown_up_and_a_strip_is_no_higher_than_needed(told):
    strip = Storyboard(told, StoryboardChoice(Format.SVG, span=Span.FORWARD))
    pages = Storyboard(told, StoryboardChoice(span=Span.FORWARD))
    assert strip.columns == pages.columns == 2
    assert strip.page.height() < pages.page.height() * pages.pages
