"""Which part of a trace is told: only the parts that there are can be chosen, and what is chosen is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from core.tracing.grains import Grain
from gui.export.stops import Span
from gui.export.telling_dialog import TellingDialog
from tests.gui.export.subjects import subject_of
from tests.gui.export.test_picture_dialog import choose
from tests.networks import network_of, split


class Telling(TellingDialog):
    def __init__(self, workspace, subject, span):
        super().__init__(workspace, "Tell it", subject)
        self.shown = []
        self.add_told(span, Grain.UNIT, "How.")

    def draw(self, room: QSize):
        return QImage()

    def refresh(self):
        self.shown.append(self.told)
        super().refresh()


@pytest.fixture
def opened(chain, subject, qtbot):
    def open_with(span, told=subject):
        dialog = Telling(chain, told, span)
        qtbot.addWidget(dialog)
        return dialog

    return open_with


def test_what_was_chosen_last_stands_there_and_another_choice_is_shown(opened):
    dialog = opened(Span.BACKWARD)
    assert dialog.told == (Span.BACKWARD, Grain.UNIT)
    choose(dialog.span, "forward")
    choose(dialog.grain, "phase")
    assert dialog.shown == [(Span.FORWARD, Grain.UNIT), (Span.FORWARD, Grain.PHASE)]


def test_a_part_that_is_not_there_becomes_the_first_that_is(opened):
    whole = split()
    half = subject_of(network_of(whole.network.units, whole.network.edges, [[1, None]]))
    dialog = opened(Span.BACKWARD, half)
    assert dialog.span.findData("backward") == -1
    assert dialog.told[0] is Span.WHOLE
