"""The line for an answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core.learning.exercise import Part
from gui.panels.answer_line import AnswerLine
from tests.gui.shown import shown


def test_what_was_typed_for_another_line_goes_and_for_the_same_stays(qtbot, chain):
    chain.practice.begin(Part.FORWARD)
    line = shown(qtbot, AnswerLine(chain.practice), size=(200, 30))
    line.ask_for(0, "s_j")
    qtbot.keyClicks(line, "2.")
    line.ask_for(0, "s_j")
    assert (line.text(), line.accessibleName()) == ("2.", "Answer: s_j")
    line.ask_for(1, "z_j")
    assert (line.text(), line.accessibleName()) == ("", "Answer: z_j")


def test_return_gives_the_answer_and_esc_leaves_an_empty_line(qtbot, chain):
    chain.practice.begin(Part.FORWARD)
    line = shown(qtbot, AnswerLine(chain.practice), size=(200, 30))
    qtbot.keyClicks(line, "2")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chain.practice.line == 1
    line.clear()
    with qtbot.waitSignal(line.left):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
