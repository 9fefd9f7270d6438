"""A teacher makes a lesson in the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from core.learning.exercise import Part
from core.learning.lesson import Do
from core.learning.lesson_files import KEY
from gui.learning.lesson_dialog import LessonDialog


@pytest.fixture
def dialog(qtbot, chain):
    dialog = LessonDialog(chain.guide, "Chain")
    qtbot.addWidget(dialog)
    return dialog


def add(qtbot, dialog, title, do, part=None):
    qtbot.mouseClick(dialog._buttons["Add"], Qt.MouseButton.LeftButton)
    dialog.form.title.clear()
    qtbot.keyClicks(dialog.form.title, title)
    dialog.form.do.show_name(do)
    dialog.form.do.chosen.emit(do)
    if part is not None:
        dialog.form.part.show_name(part)
        dialog.form.part.chosen.emit(part)


def test_a_lesson_is_written_and_the_document_has_it(qtbot, chain, dialog):
    qtbot.keyClicks(dialog.form.text, "Look at j.")
    add(qtbot, dialog, "Fill the cache", Do.FILL, Part.CACHE)
    dialog.accept()
    lesson = chain.guide.lesson
    assert [(stage.title, stage.do, stage.part) for stage in lesson.stages] == [
        ("Read this first", Do.READ, Part.EVERYTHING), ("Fill the cache", Do.FILL, Part.CACHE),
    ]  # fmt: skip
    assert lesson.stages[0].text.endswith("Look at j.") or lesson.stages[0].text.startswith("Look at j.")
    assert chain.document.project.extra[KEY]["title"] == "Chain"
    assert not chain.document.undo_stack.isClean()


def test_stages_are_moved_and_removed(qtbot, dialog):
    add(qtbot, dialog, "Two", Do.SEE)
    add(qtbot, dialog, "Three", Do.READ)
    dialog.up()
    assert [stage.title for stage in dialog.stages] == ["Read this first", "Three", "Two"]
    dialog.down()
    dialog.remove()
    dialog.list.setCurrentRow(0)
    dialog.remove()
    dialog.remove()
    assert [stage.title for stage in dialog.stages] == ["Two"]


def test_what_can_t_be_a_stage_is_said_and_the_dialog_stays(qtbot, chain, dialog):
    add(qtbot, dialog, "Train", Do.TRAIN)
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "A number is needed here" in dialog.complaint.text()
    qtbot.keyClicks(dialog.form.loss, "0.01")
    dialog.form.title.clear()
    dialog.form.title.textEdited.emit("")
    dialog.accept()
    assert "Stage 2 needs a title." in dialog.complaint.text()
    assert chain.guide.lesson is None


def test_cancelling_leaves_the_document_alone(qtbot, chain, dialog):
    add(qtbot, dialog, "Two", Do.SEE)
    dialog.reject()
    assert chain.guide.lesson is None


def test_a_lesson_is_edited_and_removed(qtbot, chain, dialog):
    dialog.accept()
    again = LessonDialog(chain.guide, "Chain")
    qtbot.addWidget(again)
    again.title.setText("Another")
    again.accept()
    assert chain.guide.lesson.title == "Another"
    last = LessonDialog(chain.guide, "Chain")
    qtbot.addWidget(last)
    last._remove_lesson()
    assert chain.guide.lesson is None
