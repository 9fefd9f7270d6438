"""The grading dialog: a folder of answers becomes a table, and a sentence says what it came to."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core import files
from core.sheets.handout import Handout, copies
from core.tracing.trace import trace
from gui.export.grading_dialog import GradingDialog
from tests.gui.export.test_picture_dialog import choose


@pytest.fixture
def dialog(chain, qtbot):
    dialog = GradingDialog(chain, chain.document.project.copy(), "Chain")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def answers(chain, tmp_path):
    """Return a folder with the answers of two students, who had a variant each, a stranger's, and a damaged file."""
    folder = tmp_path / "answers"
    folder.mkdir()
    made = list(copies(chain.document.project, 0, Handout("T", count=2)))
    for name, copy, factor in (("anna", made[0], 1.0), ("ben", made[1], 2.0)):
        blanks = [[n, [repr(step.value * factor)], 0] for n, step in enumerate(trace(copy.project).steps[:4])]
        copy.project.extra = {**copy.project.extra, "practice": {"part": "forward", "blanks": blanks}}
        files.save(copy.project, folder / f"{name}.chainrule")
    (folder / "damaged.chainrule").write_text("{")
    return folder


def grade(dialog, qtbot, monkeypatch, folder, target):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.grade_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.said.text() or dialog.complaint.text()))


def test_a_folder_is_graded_into_a_table(dialog, qtbot, monkeypatch, answers, tmp_path):
    choose(dialog.part, "forward")
    grade(dialog, qtbot, monkeypatch, answers, tmp_path / "marks")
    rows = {row["file"]: row for row in csv.DictReader((tmp_path / "marks.csv").read_text("utf-8-sig").splitlines())}
    assert rows["anna.chainrule"]["variant"] == "Chain, variant 1 of seed 1"
    assert (rows["anna.chainrule"]["right"], rows["anna.chainrule"]["open"]) == ("4", "2")
    assert rows["ben.chainrule"]["right"] == "0"
    assert rows["damaged.chainrule"]["remark"]
    assert dialog.said.text().startswith("Graded 2 of 3 files:")
    assert "damaged.chainrule" in dialog.said.text()
    assert dialog.grade_button.isEnabled()


def test_without_a_folder_it_asks_for_one(dialog):
    QTest.mouseClick(dialog.grade_button, Qt.MouseButton.LeftButton)
    assert "folder" in dialog.complaint.text()
    assert dialog.isVisible()


def test_an_empty_folder_and_one_that_cannot_be_written_to_are_said(dialog, qtbot, monkeypatch, answers, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    grade(dialog, qtbot, monkeypatch, empty, tmp_path / "marks.csv")
    assert dialog.complaint.text() == f"There are no answers in {empty}."
    grade(dialog, qtbot, monkeypatch, answers, tmp_path / "no" / "marks.csv")
    qtbot.waitUntil(lambda: "can't be written" in dialog.complaint.text())
    assert dialog.grade_button.isEnabled()


def test_cancel_writes_nothing(dialog, qtbot, answers, tmp_path):
    dialog.start([answers], tmp_path / "marks.csv")
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "nothing was written" in dialog.said.text()
    assert not (tmp_path / "marks.csv").exists()


def test_single_files_are_graded_and_what_is_not_there_is_named(dialog, qtbot, monkeypatch, answers, tmp_path):
    odd = answers / "carl; second try.chainrule"
    (answers / "ben.chainrule").rename(odd)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(answers / "anna.chainrule")], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "marks.csv"), ""))
    QTest.mouseClick(dialog.files_button, Qt.MouseButton.LeftButton)
    for named, told in ((dialog.answers.text(), "Graded 1 of 1 file"), (str(odd), "Graded 1 of 1 file")):
        dialog.answers.setText(named)
        QTest.mouseClick(dialog.grade_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(dialog.said.text()))
        assert dialog.said.text().startswith(told)
        dialog.said.setText("")
    dialog.answers.setText(f"{answers / 'anna.chainrule'}; {answers / 'dora.chainrule'}")
    QTest.mouseClick(dialog.grade_button, Qt.MouseButton.LeftButton)
    assert "dora.chainrule" in dialog.complaint.text()
