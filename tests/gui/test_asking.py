"""Where a file goes: the ending, the question, and names that files can have."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui import asking


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def choosing(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def answering(monkeypatch, button):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)


def ask(window):
    return asking.ask_where(window, "Export", Path("start.svg"), ".svg", "SVG (*.svg)")


def test_no_answer_is_none(window, monkeypatch):
    choosing(monkeypatch, "")
    assert ask(window) is None


def test_an_ending_is_kept_and_a_missing_one_added(window, monkeypatch, tmp_path):
    choosing(monkeypatch, tmp_path / "net.xyz")
    assert ask(window) == tmp_path / "net.xyz"
    choosing(monkeypatch, tmp_path / "net")
    assert ask(window) == tmp_path / "net.svg"


def test_where_only_one_ending_will_do_another_is_none(window, monkeypatch, tmp_path):
    for name, written in (("net.png", "net.png.svg"), ("net.v2", "net.v2.svg"), ("net.SVG", "net.SVG")):
        choosing(monkeypatch, tmp_path / name)
        start = Path("start.svg")
        assert asking.ask_where(window, "", start, ".svg", "", any_ending=False) == tmp_path / written


@pytest.mark.parametrize("replaces", [True, False])
def test_a_file_that_the_ending_leads_to_is_not_replaced_without_a_question(window, monkeypatch, tmp_path, replaces):
    (tmp_path / "net.svg").write_text("precious")
    choosing(monkeypatch, tmp_path / "net")
    buttons = QMessageBox.StandardButton
    answering(monkeypatch, buttons.Yes if replaces else buttons.No)
    assert ask(window) == (tmp_path / "net.svg" if replaces else None)


@pytest.mark.parametrize(
    ("title", "name"), [("XOR", "XOR"), ("a/b\\c", "a b c"), ("x:y\n*", "x y"), ("///", "Untitled"), ("é → ∂", "é → ∂")]
)
def test_a_title_becomes_a_name_that_files_can_have(title, name):
    assert asking.file_name(title) == name


def test_documents_are_somewhere(qapp):
    assert asking.documents().is_dir()
