"""A number field shows few digits, edits all of them, and reads what people type."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from gui.conventions import Conventions
from gui.settings import Key, Settings
from gui.widgets.number_field import NumberField
from tests.gui.shown import give, shown, type_over

PI = 3.141592653589793


@pytest.fixture
def settings(qapp):
    return Settings()


@pytest.fixture
def field(qtbot, settings):
    made = NumberField(Conventions(settings), "A number.")
    made.other = QLineEdit()
    made.show_value(PI)
    return shown(qtbot, made, made.other)


@pytest.fixture
def committed(field):
    values = []
    field.committed.connect(values.append)
    return values


def test_short_at_rest_and_in_full_while_it_is_edited(qtbot, field, committed):
    assert field.text() == "3.142"
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.text() == "3.141592653589793"
    field.other.setFocus()
    assert (field.text(), committed) == ("3.142", [])
    assert "3.141592653589793" in field.toolTip()


def test_a_look_at_the_number_never_rounds_it(qtbot, field, committed):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.other.setFocus()
    assert committed == []


@pytest.mark.parametrize(("text", "number"), [("0,25", 0.25), ("−4", -4.0), ("1e-3", 0.001)])
def test_it_reads_what_people_type(qtbot, field, committed, text, number):
    give(qtbot, field, text)
    assert committed == [number]


def test_garbage_stays_with_its_sentence(qtbot, field, committed):
    give(qtbot, field, "0.5.5")
    field.other.setFocus()
    assert (field.text(), committed) == ("0.5.5", [])
    assert "0.5.5" in field.complaint


def test_an_emptied_field_needs_a_number_unless_it_has_a_word_for_nothing(qtbot, settings, field, committed):
    give(qtbot, field, "")
    assert field.complaint
    assert committed == []
    optional = NumberField(Conventions(settings), nothing="all", whole=True)
    shown(qtbot, optional)
    optional.show_value(32)
    assert optional.text() == "32"
    values = []
    optional.committed.connect(values.append)
    give(qtbot, optional, "")
    assert values == [None]
    optional.show_value(None)
    assert (optional.text(), optional.placeholderText()) == ("", "all")


def test_whole_numbers_only_where_they_are_asked_for(qtbot, settings):
    field = NumberField(Conventions(settings), whole=True)
    shown(qtbot, field)
    field.show_value(1000)
    values = []
    field.committed.connect(values.append)
    give(qtbot, field, "1.5")
    assert (field.complaint != "", values) == (True, [])
    give(qtbot, field, "2e3")
    assert values == [2000]
    assert isinstance(values[0], int)


def test_it_follows_the_digits_of_the_settings(field, settings):
    settings.put(Key.DIGITS, 6)
    assert field.text() == "3.14159"


def test_the_digits_of_the_settings_leave_what_is_typed_alone(qtbot, field, settings):
    type_over(qtbot, field, "2.7")
    settings.put(Key.DIGITS, 6)
    assert field.text() == "2.7"


def test_mixed_numbers_have_no_number(field):
    field.show_value(1.0, mixed=True)
    assert (field.number, field.text(), field.placeholderText()) == (None, "", "mixed")
