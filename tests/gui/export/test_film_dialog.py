"""The film dialog: what is chosen is filmed, its length is said before, and Cancel is heard."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gui import typeset
from gui.export import mp4
from gui.export.film import Film, FilmChoice, Format
from gui.export.film_dialog import FilmDialog
from gui.export.pixels import pixels
from tests.gui.export.test_picture_dialog import choose, export


@pytest.fixture(scope="module", autouse=True)
def typesetting():
    typeset.load()


def opened(chain, subject, qtbot, choice=None):
    dialog = FilmDialog(chain, subject, choice or FilmChoice(size=(640, 360)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_films_what_is_chosen(chain, subject, qtbot, monkeypatch, tmp_path):
    dialog = opened(chain, subject, qtbot)
    choose(dialog.span, "forward")
    dialog.speed.setValue(5)
    assert dialog.said.text().splitlines()[0] == "8 frames, 4 s"
    export(dialog, qtbot, monkeypatch, tmp_path / "film")
    with Image.open(tmp_path / "film.gif") as made:
        assert (made.size, made.n_frames) == ((640, 360), 8)


def test_the_preview_begins_where_the_user_stands_and_can_be_scrubbed(chain, subject, qtbot):
    dialog = opened(chain, subject, qtbot)
    assert dialog.scrubber.value() == subject.moment.index
    dialog.preview.grab()
    before = dialog.preview.picture
    dialog.scrubber.setFocus()
    QTest.keyClick(dialog.scrubber, Qt.Key.Key_Right)
    dialog.preview.grab()
    assert dialog.preview.picture != before


def test_the_preview_is_a_frame_of_the_film_with_all_its_numbers(chain, subject, qtbot):
    dialog = opened(chain, subject, qtbot, FilmChoice(size=(1280, 720)))
    frame = pixels(Film(subject, dialog.choice).frame(dialog.scrubber.value())).astype(float)
    averaged = frame.reshape(180, 4, 320, 4, 3).mean(axis=(1, 3))
    seen = pixels(dialog.draw(QSize(320, 180)))
    assert np.abs(seen - averaged).max() < 24  # a number left out differs by 60


def test_cancel_is_heard_in_the_middle_of_a_film(chain, subject, qtbot, monkeypatch, tmp_path):
    dialog = opened(chain, subject, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.gif"), ""))
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.value() > 2)
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not list(tmp_path.iterdir())
    assert dialog.said.text() == "Cancelled: nothing was written."


def test_where_no_mp4_can_be_made_it_says_why(chain, subject, qtbot, monkeypatch):
    monkeypatch.setattr(mp4, "find_spec", lambda name: None)
    dialog = opened(chain, subject, qtbot, FilmChoice(Format.MP4))
    assert dialog.choice.format is Format.GIF
    assert not dialog.format.model().item(dialog.format.findData("mp4")).isEnabled()
    assert "“av”" in dialog.said.text()


def test_the_choices_made_are_kept(chain, subject, qtbot):
    dialog = opened(chain, subject, qtbot)
    choose(dialog.grain, "unit")
    choose(dialog.color, "dark")
    again = opened(chain, subject, qtbot, dialog.choice)
    assert again.choice == dialog.choice
    assert again.choice.is_dark
