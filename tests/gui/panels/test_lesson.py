"""The Lesson panel."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from core.learning.exercise import Part
from core.learning.lesson import Do, Lesson, Stage
from gui.action_book import ActionBook
from gui.panels.lesson import LessonPanel, paragraphs
from tests.gui.shown import shown

LESSON = Lesson("Test & more", (Stage("See s_j", "One <b>.\n\nTwo: w_{i→j}.", Do.SEE, Part.FORWARD), Stage("Read")))


@pytest.fixture
def panel(qtbot, chain):
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = shown(qtbot, LessonPanel(chain, ActionBook(window, chain.theme)), size=(300, 400))
    chain.guide.teach(LESSON)
    return panel


def test_text_is_set_and_is_never_markup():
    assert paragraphs("One <b>.\n\nTwo: w_{i→j}.") == "<p>One &lt;b&gt;.</p><p>Two: w<sub>i→j</sub>.</p>"


def test_a_stage_is_told(panel):
    assert panel._where.text() == "Test &amp; more<br>Stage 1 of 2"
    assert panel._title.text() == "See s<sub>j</sub>"
    assert "Press N to step through the forward pass." in panel._task.text()
    assert "Two: w_{i→j}." in panel.accessibleDescription()


def test_it_says_when_the_task_is_done(chain, panel):
    assert "○" in panel._task.text()
    chain.player.last()
    assert "✓" in panel._task.text()
    assert "Done: Ctrl+PgDown goes on." in panel._task.text()
    chain.guide.go_on()
    assert "Done, and the lesson with it" in panel._task.text()


def test_it_follows_to_the_next_stage(chain, panel):
    chain.guide.go_on()
    assert panel._title.text() == "Read"


def test_an_exercise_that_was_ended_can_be_taken_up_again_and_it_says_how(chain, panel):
    chain.guide.teach(Lesson("T", (Stage("Do", do=Do.FILL, part=Part.FORWARD),)))
    assert "Fill the lines in" in panel._task.text()
    chain.practice.end()
    assert "It was ended: Ctrl+Shift+L takes it up again." in panel._task.text()
