"""The sentence under a field comes and goes with what is wrong in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.conventions import Conventions
from gui.settings import Settings
from gui.widgets.complaint import Complaint, with_complaint
from gui.widgets.number_field import NumberField
from tests.gui.shown import give, shown


def test_it_shows_the_sentence_until_the_text_is_put_right(qtbot):
    field = NumberField(Conventions(Settings()))
    box = with_complaint(field)
    shown(qtbot, box)
    sentence = box.findChild(Complaint)
    assert not sentence.isVisible()
    give(qtbot, field, "half")
    assert sentence.isVisible()
    assert sentence.text() == field.complaint != ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not sentence.isVisible()


def test_one_sentence_serves_several_fields(qtbot):
    first, second = NumberField(Conventions(Settings())), NumberField(Conventions(Settings()))
    sentence = Complaint(first, second)
    shown(qtbot, first, second, sentence)
    give(qtbot, first, "a")
    give(qtbot, second, "b")
    assert "“a”" in sentence.text()
    first.restore()
    assert "“b”" in sentence.text()
    second.restore()
    assert not sentence.isVisible()
    assert isinstance(sentence, QLabel)
