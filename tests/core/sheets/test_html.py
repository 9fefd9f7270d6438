"""The page: well formed, complete in itself, read back line by line, and without a number that it asks for."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from core import edits
from core.learning.exercise import Part
from core.sheets.html import document
from core.sheets.sheet import Wish, make_sheet
from core.tracing.trace import trace
from core.writing.notation import Notation
from core.writing.pieces import joined
from tests.networks import ODD_LABELS, chain, given, network_of, output, random_project

VOID = {"meta"}


class Reader(HTMLParser):
    """Reads a page back: the text of each list item, and whether every tag is closed in its turn."""

    def __init__(self, source):
        super().__init__()
        self.open, self.items, self.links, self.text = [], [], [], ""
        self.feed(source)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("src", "href")]
        if tag == "li":
            self.items.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data
        if "li" in self.open:
            self.items[-1] += data


def page(project, part=Part.EVERYTHING, *, solved, title="T", digits=4):
    traced = trace(project)
    made = make_sheet(project, traced, Wish(title, part, solved=solved), Notation(digits))
    return made, document([made])


def bare(text):
    return re.sub(r"[_^{}\s]|\xa0", "", text)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("solved", [False, True])
def test_each_line_is_read_back_as_it_was_written(seed, solved):
    made, source = page(random_project(seed, odd=True), solved=solved)
    items = Reader(source).items
    assert len(items) == len(made.lines)
    for item, line in zip(items, made.lines, strict=True):
        sides = [joined(side) for side in (line.left, *line.right)] + ([""] if line.shown == "blank" else [])
        assert bare(item) == bare(f"({line.number})" + " = ".join(sides))


def test_a_worksheet_holds_no_value_anywhere():
    project = chain()
    _, source = page(project, solved=False, digits=12)
    hidden = [Notation(12).number(step.value) for step in trace(project).steps]
    for value in hidden:
        if len(value) > 6:
            assert value not in source
    assert source.count('class="blank-line"') == len(hidden) + 2


def test_a_page_needs_nothing_from_anywhere():
    _, source = page(chain(), solved=True)
    assert Reader(source).links == []
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|<script|@import|url\((?!#)", source)


@pytest.mark.parametrize("label", [*ODD_LABELS, "<b>&", "</svg>"])
def test_names_and_titles_are_text(label):
    project = network_of({"x": given(label), "o": output("o")}, {("x", "o"): 0.5}, [[2, 1]])
    _, source = page(project, solved=True, title=f"{label} <script>alert(1)</script>")
    assert "<script>" not in source
    assert bare(f"{label} <script>alert(1)</script>") in bare(Reader(source).text)


def test_the_figure_is_an_svg_with_every_unit_and_edge():
    project = chain()
    project.apply(edits.move(project, {unit: (160.0 * n, 0.0) for n, unit in enumerate(project.network.units)}))
    made, source = page(project, solved=False)
    svg = ElementTree.fromstring(re.search(r"<svg.*</svg>", source, re.DOTALL)[0])
    space = "{http://www.w3.org/2000/svg}"
    assert len(svg.findall(f"{space}circle")) == len(made.figure.spots) == 4
    assert len(svg.findall(f"{space}path")) == len(made.figure.links) == 3
    texts = ["".join(text.itertext()) for text in svg.findall(f"{space}text")]
    assert {"xi", "j", "k", "o", "2", "5", "3", "x = 1", "y = 3", "σ"} <= set(texts)
