"""The predict bar by keyboard and by mouse, from the first guess to the calibration."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from core.learning.exercise import Part
from core.learning.prediction import Sign
from gui.panels.predict_bar import PredictBar
from gui.settings import Key
from tests.gui.shown import shown
from tests.gui.test_theme import contrast


@pytest.fixture
def bar(qtbot, chain):
    bar = shown(qtbot, PredictBar(chain), size=(780, 160))
    chain.predicting.begin(Part.FORWARD)
    return bar


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def guess(qtbot, keys):
    press(qtbot, *keys, Qt.Key.Key_Return)


def test_it_is_there_while_lines_are_guessed_and_takes_the_keyboard(chain, bar):
    assert bar.isVisible()
    assert bar.isAncestorOf(QApplication.focusWidget())
    assert bar._question.text() == "<b>s<sub>j</sub> is</b>"
    chain.predicting.end()
    assert not bar.isVisible()


def test_by_keyboard_alone_from_the_first_to_the_calibration(qtbot, chain, bar):
    for keys in ("+5", "+4", "-5", "+5", "0"):
        guess(qtbot, keys)
        assert bar._told.text().count("goes on") == 1
        press(qtbot, Qt.Key.Key_Return)
    guess(qtbot, "=5")
    assert bar._question.text() == "<b>Done: 6 lines.</b>"
    assert "Of 6 lines, 4 had the right sign, 4 the right size and 5 at most one size off." in bar._told.text()
    counts = re.findall(r"<td>([a-z ]+)</td><td[^>]*>([0-9]+)</td>", bar._told.text())
    assert counts == [("lines", "6"), ("sign right", "4"), ("size right", "4"), ("at most one size off", "5")]
    press(qtbot, Qt.Key.Key_Return)
    assert chain.predicting.prediction is None
    assert not bar.isVisible()


def test_return_shows_the_line_and_says_what_was_right(qtbot, chain, bar):
    guess(qtbot, "-4")
    assert chain.player.index == 1
    told = "s_j = 2. The sign is wrong, it is +; the size is 1–10, one size more than you guessed."
    assert bar._told.accessibleName() == told
    assert "✗" in bar._told.text()
    assert not bar.signs[Sign.PLUS].isEnabled()


def test_the_next_line_is_asked_for_with_nothing_chosen(qtbot, chain, bar):
    guess(qtbot, "+5")
    press(qtbot, Qt.Key.Key_Return)
    assert "z<sub>j</sub>" in bar._question.text()
    assert not any(button.isChecked() for button in (*bar.signs.values(), *bar.sizes))


@pytest.mark.parametrize("keys", ["", "+", "3"])
def test_half_a_guess_is_none(qtbot, chain, bar, keys):
    guess(qtbot, keys)
    assert "Choose a sign and a size" in bar._told.text()
    assert (chain.player.index, chain.predicting.prediction.guesses) == (0, {})
    press(qtbot, "+", "5")
    assert "Choose a sign and a size" not in bar._told.text()


def test_exactly_zero_needs_no_size(qtbot, chain, bar):
    guess(qtbot, "20")
    assert chain.player.index == 1
    assert "The sign is wrong" in bar._told.text()


def test_by_mouse(qtbot, chain, bar):
    for button in (bar.signs[Sign.PLUS], bar.sizes[4], bar._reveal):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Sign and size are right" in bar._told.text()
    qtbot.mouseClick(bar._reveal, Qt.MouseButton.LeftButton)
    assert chain.predicting.line == 1
    qtbot.mouseClick(bar._end, Qt.MouseButton.LeftButton)
    assert chain.predicting.prediction is None


def test_esc_ends(qtbot, chain, bar):
    press(qtbot, Qt.Key.Key_Escape)
    assert chain.predicting.prediction is None


def test_what_is_typed_on_the_canvas_is_taken_over(chain, bar):
    bar._end.setFocus()
    chain.predicting.wanted.emit("+")
    assert bar.signs[Sign.PLUS].isChecked()
    assert bar.signs[Sign.PLUS].hasFocus()
    chain.predicting.wanted.emit("w")
    assert not any(size.isChecked() for size in bar.sizes)


def test_every_button_has_a_name_for_screen_readers(bar):
    names = [button.accessibleName() for button in (*bar.signs.values(), *bar.sizes)]
    assert names[:4] == ["Sign: negative", "Sign: exactly zero", "Sign: positive", "Size: below 0.001"]
    assert len(set(names)) == 9


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ones_own_guess_stays_readable_when_the_line_is_shown(qtbot, chain, bar, theme):
    chain.settings.put(Key.THEME, theme)
    guess(qtbot, "+5")
    own, other = bar.signs[Sign.PLUS], bar.signs[Sign.MINUS]
    assert not own.isEnabled()
    assert contrast(ink(own), chain.theme.name_of("button")) >= 4.5
    assert contrast(ink(own), chain.theme.color("button").darker(120).name()) >= 4.5, "as dark as a pressed one is"
    assert ink(other) != ink(own)
    press(qtbot, Qt.Key.Key_Return)
    assert ink(other) == ink(own)


def ink(button):
    return button.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
