"""The practice bar by keyboard: from the first blank to the last word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from core.learning.exercise import Part
from gui.action_book import ActionBook
from gui.panels.practice_bar import PracticeBar, finished, progress
from gui.settings import Key
from tests.gui.shown import shown


@pytest.fixture
def bar(qtbot, chain):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = shown(qtbot, PracticeBar(chain, ActionBook(window, chain.theme)), size=(780, 90))
    chain.practice.begin(Part.FORWARD)
    return bar


def give(qtbot, bar, text):
    bar.answer.setText("")
    qtbot.keyClicks(bar.answer, text)
    qtbot.keyClick(bar.answer, Qt.Key.Key_Return)


def test_it_is_there_while_something_is_practised(qtbot, chain, bar):
    assert bar.isVisible()
    assert "s<sub>j</sub> =" in bar._question.text()
    chain.practice.end()
    assert not bar.isVisible()


def test_answers_by_keyboard_from_the_first_to_the_last(qtbot, chain, bar):
    for text in ("2", "sigmoid(s_j)", "4.404", "0.9879", "3*z_k", "z_o = s_o"):
        give(qtbot, bar, text)
    assert bar._question.text() == "<b>Done: 6 lines, 6 right at once.</b>"
    assert not bar.answer.isVisible()


def test_a_wrong_answer_stays_to_be_put_right(qtbot, bar):
    give(qtbot, bar, "2")
    give(qtbot, bar, "2")
    assert (bar.answer.text(), bar.answer.selectedText()) == ("2", "2")
    assert "σ is not applied" in bar._told.text()
    give(qtbot, bar, "0.8808")
    assert bar.answer.text() == ""
    assert "right." in bar._told.text()


@pytest.mark.parametrize("text", ["", "foo", "9**9**9", "1/0", "2(3)"])
def test_what_cannot_be_worked_out_is_said_and_costs_nothing(qtbot, chain, bar, text):
    give(qtbot, bar, text)
    assert chain.practice.exercise.blank.tries == []
    assert chain.practice.said.right is False
    assert chain.practice.said.sentence.split()[0] in bar._told.text()


def test_hints_stand_one_below_the_other(qtbot, bar):
    for n in range(3):
        qtbot.mouseClick(bar._hint, Qt.MouseButton.LeftButton)
        assert f"Hint {n + 1} of 4" in bar._told.text()
    assert bar._told.text().count("Hint") == 3


def test_checked_on_request(qtbot, chain, bar):
    bar._later.trigger()
    give(qtbot, bar, "3")
    give(qtbot, bar, "0.8808")
    assert progress(chain.practice.exercise) == "2 of 6"
    qtbot.mouseClick(bar._check, Qt.MouseButton.LeftButton)
    assert "1 of 2 are right" in bar._told.text()


def test_decimals_are_chosen_in_the_menu(chain, bar):
    next(action for action in bar._decimals.actions() if action.data() == 6).trigger()
    assert chain.practice.exercise.examiner.decimals == 6


def test_esc_empties_the_line_and_then_ends(qtbot, chain, bar):
    qtbot.keyClicks(bar.answer, "12")
    qtbot.keyClick(bar.answer, Qt.Key.Key_Escape)
    assert bar.answer.text() == ""
    qtbot.keyClick(bar.answer, Qt.Key.Key_Escape)
    assert chain.practice.exercise is None


def test_what_is_given_away_is_told_at_the_end(chain, bar):
    for _ in range(6 * 4):
        chain.practice.hint()
    assert finished(chain.practice.exercise) == "Done: 6 lines, 0 right at once, 6 shown."


def test_its_letters_grow_with_the_equation_s(chain, bar):
    usual = bar.answer.font().pointSizeF()
    chain.settings.put(Key.EQUATION_SIZE, "projector")
    assert bar.answer.font().pointSizeF() > 1.3 * usual
    chain.settings.put(Key.EQUATION_SIZE, "normal")
    assert bar.answer.font().pointSizeF() == pytest.approx(usual)


def test_what_is_typed_on_a_button_is_meant_for_the_answer(qtbot, chain, bar):
    for button in (bar._hint, bar._options, bar._end):
        button.setFocus()
        qtbot.keyClick(button, "w")
        assert bar.answer.hasFocus()
    assert bar.answer.text() == "www"
    bar._hint.setFocus()
    qtbot.keyClick(bar._hint, Qt.Key.Key_Escape)
    assert (bar.answer.hasFocus(), bar.answer.text(), bar.isVisible()) == (True, "www", True)


def test_a_button_is_still_pressed_by_the_space_bar(qtbot, chain, bar):
    bar._hint.setFocus()
    qtbot.keyClick(bar._hint, Qt.Key.Key_Space)
    assert len(chain.practice.hints) == 1


def test_it_says_its_keys(bar):
    assert "Return checks it, Ctrl+H gives a hint." in bar._told.text()
