"""The worksheet dialog: what is chosen is previewed and written."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import files
from gui import typeset
from gui.export.sheet_dialog import SheetChoice, SheetDialog, kept
from gui.export.sheet_files import files_folder
from tests.gui.export.test_picture_dialog import choose, export


@pytest.fixture(scope="module", autouse=True)
def typesetting(qapp):
    typeset.load()


@pytest.fixture
def dialog(chain, qtbot):
    dialog = SheetDialog(chain, chain.document.project, 0, SheetChoice())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_at_once_it_makes_a_two_page_sheet_with_its_solution(dialog, qtbot, monkeypatch, tmp_path):
    export(dialog, qtbot, monkeypatch, tmp_path / "sheet")
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 2


@pytest.mark.parametrize(("kind", "suffix"), [("html", ".html"), ("tex", ".tex")])
def test_what_is_typed_and_chosen_is_written(dialog, qtbot, monkeypatch, tmp_path, kind, suffix):
    dialog.title.selectAll()
    QTest.keyClicks(dialog.title, "Week 3")
    choose(dialog.format, kind)
    choose(dialog.part, "loss")
    dialog.count.setValue(2)
    QTest.keyClick(dialog.with_files, Qt.Key.Key_Space)
    assert "sheets" in dialog.said.text()
    export(dialog, qtbot, monkeypatch, tmp_path / "sheet")
    text = (tmp_path / f"sheet{suffix}").read_text(encoding="utf-8")
    assert text.count("Week 3") >= 4
    assert "Fill in the blank, to 4 decimals." in text
    made = sorted(files_folder(tmp_path / f"sheet{suffix}").iterdir())
    assert len(made) == 2
    assert all(files.load(path).network.units for path in made)


def test_the_preview_follows_each_choice(dialog):
    dialog.preview.grab()
    before = dialog.preview.picture
    for change in (lambda: choose(dialog.part, "cache"), lambda: choose(dialog.content, "solution"),
                   lambda: dialog.count.setValue(3), lambda: dialog.seed.setValue(9),
                   lambda: choose(dialog.paper, "Letter"), lambda: dialog.title.setText("Other")):  # fmt: skip
        change()
        dialog.preview.grab()
        assert dialog.preview.picture != before
        before = dialog.preview.picture


def test_what_does_not_matter_is_not_asked(dialog):
    assert not dialog.seed.isVisible()
    dialog.count.setValue(1)
    assert dialog.seed.isVisible()
    choose(dialog.format, "html")
    assert not dialog.paper.isVisible()


def test_the_choices_made_are_kept_but_for_the_title(dialog, chain, qtbot):
    choose(dialog.part, "deltas")
    dialog.count.setValue(4)
    dialog.title.setText("Mine")
    again = SheetDialog(chain, chain.document.project, 0, kept(dialog.choice))
    qtbot.addWidget(again)
    assert again.choice.handout.part == "deltas"
    assert again.choice.handout.count == 4
    assert again.choice.handout.title == chain.document.project.name


def test_no_title_is_the_networks_name(dialog, chain):
    dialog.title.clear()
    assert dialog.choice.handout.title == chain.document.project.name
