"""The storyboard dialog: what is chosen is written, and its pages are counted before."""

from __future__ import annotations

import re

import pytest

from gui import typeset
from gui.export.storyboard import StoryboardChoice
from gui.export.storyboard_dialog import StoryboardDialog
from tests.gui.export.test_picture_dialog import choose, export


@pytest.fixture(scope="module", autouse=True)
def typesetting():
    typeset.load()


@pytest.fixture
def dialog(chain, subject, qtbot):
    dialog = StoryboardDialog(chain, subject, StoryboardChoice())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_writes_as_many_pages_as_it_says(dialog, qtbot, monkeypatch, tmp_path):
    choose(dialog.columns, "3")
    choose(dialog.way, "landscape")
    said = re.fullmatch(r"(\d+) panels on (\d+) pages", dialog.said.text().splitlines()[0])
    assert int(said[1]) == dialog.subject.moment.length
    export(dialog, qtbot, monkeypatch, tmp_path / "board")
    content = (tmp_path / "board.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == int(said[2])


def test_a_strip_has_no_pages(dialog):
    choose(dialog.format, "svg")
    assert "page" not in dialog.said.text()


def test_the_preview_follows(dialog):
    dialog.preview.grab()
    before = dialog.preview.picture
    choose(dialog.grain, "phase")
    dialog.preview.grab()
    assert dialog.preview.picture != before
    assert dialog.said.text() == "5 panels on 2 pages"


def test_it_says_where_numbers_are_left_out(dialog):
    choose(dialog.grain, "phase")
    choose(dialog.columns, "2")
    assert dialog.said.text().splitlines() == [
        "5 panels on 1 page",
        "Numbers that would be too small in print are left out of the networks.",
    ]


def test_the_choices_made_are_kept(dialog, chain, subject, qtbot):
    choose(dialog.paper, "Letter")
    choose(dialog.span, "backward")
    again = StoryboardDialog(chain, subject, dialog.choice)
    qtbot.addWidget(again)
    assert again.choice == dialog.choice
