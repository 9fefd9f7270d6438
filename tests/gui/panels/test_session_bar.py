"""What the bars under the equation have alike."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from core.learning.exercise import Part
from gui.panels.predict_bar import PredictBar
from gui.panels.session_bar import html
from tests.gui.shown import shown


@pytest.mark.parametrize(("text", "written"), [("a < b", "a &lt; b"), ("s_j is", "s<sub>j</sub> is")])
def test_texts_are_no_markup_and_names_are_set_low(text, written):
    assert html(text) == written


def test_the_keyboard_is_given_back_when_it_hides(qtbot, chain):
    bar = shown(qtbot, PredictBar(chain), size=(780, 160))
    chain.predicting.begin(Part.FORWARD)
    assert bar.isAncestorOf(QApplication.focusWidget())
    chain.predicting.end()
    assert not bar.isAncestorOf(QApplication.focusWidget())
    chain.theme.changed.emit()
    assert not bar.isVisible()
