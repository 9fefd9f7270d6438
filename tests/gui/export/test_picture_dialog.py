"""The picture dialog: what is ticked is what is written, and the preview shows it first."""

from __future__ import annotations

import re

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gui.export.picture_dialog import PictureDialog
from gui.export.pictures import Choice, Format


@pytest.fixture
def dialog(chain, subject, qtbot):
    dialog = PictureDialog(chain, subject, Choice())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def said(chain):
    heard = []
    chain.messages.said.connect(lambda level, sentence, ids: heard.append(sentence))
    return heard


def choose(choice, name):
    choice.show_name(name)
    choice.chosen.emit(name)


def export(dialog, qtbot, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", list(Format))
def test_it_writes_the_kind_chosen_and_says_where(dialog, qtbot, monkeypatch, tmp_path, said, kind):
    choose(dialog.format, kind)
    export(dialog, qtbot, monkeypatch, tmp_path / "net")
    path = tmp_path / f"net.{kind}"
    assert path.stat().st_size > 5000
    assert said[-1] == f"Exported {path}."


def test_the_preview_follows_each_choice(dialog):
    dialog.preview.grab()
    before = dialog.preview.picture
    for box in (dialog.values, dialog.lights, dialog.names, dialog.transparent):
        QTest.keyClick(box, Qt.Key.Key_Space)
        dialog.preview.grab()
        assert dialog.preview.picture != before
        before = dialog.preview.picture
    choose(dialog.color, "dark")
    dialog.preview.grab()
    assert dialog.preview.picture != before


def test_a_width_in_pixels_is_what_the_file_has(dialog, qtbot, monkeypatch, tmp_path):
    choose(dialog.format, Format.PNG)
    dialog.dpi.setValue(96)
    dialog.width_box.setValue(1234)
    dialog.dpi.setValue(192)  # twice the pixels on each inch
    assert dialog.width_box.value() == 2468
    assert re.fullmatch(r"2,468 × [\d,]+ pixels", dialog.said.text())
    export(dialog, qtbot, monkeypatch, tmp_path / "net.png")
    with Image.open(tmp_path / "net.png") as made:
        assert made.width == 2468


def test_too_large_is_said_and_the_dialog_stays(dialog, qtbot, monkeypatch, tmp_path, said):
    choose(dialog.format, Format.PNG)
    dialog.width_box.setValue(30_000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.png"), ""))
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.complaint.text()))
    assert "too many" in dialog.complaint.text()
    assert said[-1] == dialog.complaint.text()
    assert dialog.isVisible()
    assert dialog.export_button.isEnabled()
    assert not list(tmp_path.iterdir())


def test_no_file_chosen_writes_nothing(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not dialog.bar.isVisible()


def test_copy_puts_the_picture_into_the_clipboard(dialog, said):
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert said[-1] == "Copied the picture."


def test_what_is_not_there_cannot_be_ticked(dialog):
    assert dialog.lights.isEnabled()
    assert not dialog.notes.isEnabled()
