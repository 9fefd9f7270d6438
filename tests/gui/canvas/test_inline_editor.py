"""The editors on the canvas keep or drop what is typed, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.errors import DataError
from gui.canvas.inline_editor import InlineEditor, NoteEditor
from tests.gui.canvas.hands import CTRL

KEY = Qt.Key


@pytest.fixture
def ground(qtbot):
    ground = QWidget()
    ground.resize(300, 200)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    ground.activateWindow()
    return ground


def refuse(text):
    raise DataError(f"No {text}.")


def test_it_opens_with_the_text_selected_so_that_typing_replaces_it(ground):
    kept = []
    editor = InlineEditor(ground, "Weight", kept.append)
    editor.open_at(QPointF(150, 100), "2.5")
    assert editor.selectedText() == "2.5"
    QTest.keyClicks(editor, "7")
    QTest.keyClick(editor, KEY.Key_Return)
    assert kept == ["7"]
    assert not editor.isVisible()


def test_it_opens_with_what_was_typed_and_goes_on_from_there(ground):
    kept = []
    editor = InlineEditor(ground, "Weight", kept.append)
    editor.open_at(QPointF(150, 100), "2.5", "-")
    QTest.keyClicks(editor, "1")
    QTest.keyClick(editor, KEY.Key_Return)
    assert kept == ["-1"]


def test_it_stays_inside_the_window(ground):
    editor = InlineEditor(ground, "Weight", print)
    for place in (QPointF(-50, -50), QPointF(900, 900)):
        editor.open_at(place, "2.5")
        assert ground.rect().contains(editor.geometry())
    editor.close_quietly()


def test_a_refusal_keeps_it_open_with_the_sentence_in_sight(ground):
    editor = InlineEditor(ground, "Weight", refuse)
    editor.open_at(QPointF(150, 195), "x")
    assert not editor.commit()
    assert editor.complaint.text() == "No x."
    assert ground.rect().contains(editor.complaint.geometry())
    QTest.keyClicks(editor, "y")
    assert not editor.complaint.isVisible()
    editor.close_quietly()


def test_escape_drops_the_text_and_closes_once(ground):
    kept, closed = [], []
    editor = InlineEditor(ground, "Weight", kept.append)
    editor.closed.connect(lambda: closed.append(True))
    editor.open_at(QPointF(150, 100), "2.5", "9")
    QTest.keyClick(editor, KEY.Key_Escape)
    editor.close_quietly()
    assert editor.commit()
    assert (kept, closed) == ([], [True])


@pytest.mark.parametrize(("key", "forward"), [(KEY.Key_Tab, True), (KEY.Key_Backtab, False)])
def test_tab_keeps_the_text_and_asks_for_the_next(ground, key, forward):
    kept, ways = [], []
    editor = InlineEditor(ground, "Weight", kept.append)
    editor.went_on.connect(ways.append)
    editor.open_at(QPointF(150, 100), "2.5")
    QTest.keyClick(editor, key)
    assert (kept, ways) == (["2.5"], [forward])


def test_a_note_takes_return_as_a_new_line_and_ctrl_return_as_the_end(ground):
    kept = []
    editor = NoteEditor(ground, kept.append)
    editor.open_at(QPointF(10, 10), "")
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "b")
    QTest.keyClick(editor, KEY.Key_Return, CTRL)
    assert kept == ["a\nb"]
    assert not editor.isVisible()


def test_escape_drops_a_note(ground):
    kept = []
    editor = NoteEditor(ground, kept.append)
    editor.open_at(QPointF(10, 10), "a")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert kept == []
