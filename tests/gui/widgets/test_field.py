"""A field commits on Return and on leaving it, restores on Esc, and loses nothing that was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from gui.widgets.field import MIXED, Field
from gui.widgets.number_text import NotANumberError
from tests.gui.shown import give, shown, type_over


class FussyField(Field):
    def read(self, text: str) -> object:
        if text == "bad":
            raise NotANumberError("That is bad.")
        return text


@pytest.fixture
def field(qtbot):
    made = FussyField("What it is for.")
    made.show_value("old")
    made.other = QLineEdit()
    return shown(qtbot, made, made.other)


@pytest.fixture
def committed(field):
    values = []
    field.committed.connect(values.append)
    return values


def test_return_commits_what_was_typed_once(qtbot, field, committed):
    give(qtbot, field, "new")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.mouseClick(field.other, Qt.MouseButton.LeftButton)
    assert committed == ["new"]


def test_leaving_the_field_commits(qtbot, field, committed):
    type_over(qtbot, field, "new")
    qtbot.mouseClick(field.other, Qt.MouseButton.LeftButton)
    field.other.setFocus()
    assert committed == ["new"]


def test_nothing_typed_is_nothing_committed(qtbot, field, committed):
    give(qtbot, field, "old")
    field.setModified(False)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.other.setFocus()
    assert committed == ["old"]


def test_escape_restores(qtbot, field, committed):
    type_over(qtbot, field, "new")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.other.setFocus()
    assert (field.text(), committed) == ("old", [])


def test_a_value_that_nobody_takes_on_is_shown_no_longer(qtbot, field, committed):
    give(qtbot, field, "new")
    assert field.text() == "old"


def test_bad_text_stays_says_why_and_is_not_committed(qtbot, field, committed):
    spy = QSignalSpy(field.complained)
    type_over(qtbot, field, "bad")
    field.other.setFocus()
    assert (field.text(), committed, field.complaint) == ("bad", [], "That is bad.")
    assert spy.at(0) == ["That is bad."]
    assert "That is bad." in field.toolTip()


def test_news_does_not_overwrite_what_is_being_typed(qtbot, field):
    type_over(qtbot, field, "half")
    field.show_value("from elsewhere")
    assert field.text() == "half"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "from elsewhere"


def test_news_does_not_overwrite_bad_text_either(qtbot, field):
    give(qtbot, field, "bad")
    field.other.setFocus()
    field.show_value("from elsewhere")
    assert field.text() == "bad"


def test_typing_on_takes_the_complaint_back(qtbot, field, committed):
    give(qtbot, field, "bad")
    qtbot.keyClicks(field, "x")
    assert field.complaint == ""
    field.selectAll()
    give(qtbot, field, "good")
    assert committed == ["good"]


def test_an_owner_may_complain_about_a_value_that_reads_well(qtbot, field):
    field.committed.connect(lambda value: field.complain("Taken already."))
    give(qtbot, field, "taken")
    assert (field.text(), field.complaint) == ("taken", "Taken already.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.complaint) == ("old", "")


def test_several_values_show_as_mixed_and_commit_only_when_one_is_typed(qtbot, field, committed):
    field.show_value("old", mixed=True)
    assert (field.text(), field.placeholderText()) == ("", MIXED)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.other.setFocus()
    assert committed == []
    give(qtbot, field, "all")
    assert committed == ["all"]


def test_a_click_into_the_field_selects_it_whole(qtbot, field):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == "old"


def test_the_tool_tip_adds_a_warning(field):
    field.set_warning("Mind the run.")
    assert field.toolTip() == "What it is for.\nMind the run."
    field.set_warning("")
    assert field.toolTip() == "What it is for."


def test_ctrl_z_takes_back_typing_first_and_then_belongs_to_the_window(qtbot, field):
    undone = []
    action = QAction("Undo", field.window())
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda checked: undone.append(1))
    field.window().addAction(action)
    type_over(qtbot, field, "n")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("old", [])
    field.restore()
    field.show_value("other")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("other", [1])
