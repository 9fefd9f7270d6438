"""The form of a unit: every field says what it is for, and nothing jumps when a bias comes or goes."""

import pytest
from PySide6.QtWidgets import QApplication

from gui.panels.unit_form import UnitForm
from gui.widgets.field import Field
from tests.gui.shown import shown


@pytest.fixture
def form(qtbot, chain):
    made = UnitForm(chain)
    made.resize(280, 500)
    return shown(qtbot, made, size=(300, 520))


def test_every_field_says_what_it_is_for(form):
    form.datum.set_tip("The value.")
    for field in form.findChildren(Field):
        assert field.toolTip().endswith(".")
    for choice in (form.kind, form.activation):
        assert choice.toolTip().endswith(".")
    assert form.has_bias.accessibleName() == "has a bias"


def test_the_rows_beneath_stay_where_they_are_when_the_bias_goes(form):
    places = []
    for there in (True, False):
        form.bias.setVisible(there)
        QApplication.processEvents()
        places.append(form.across.mapTo(form, form.across.rect().topLeft()).y())
    assert places[0] == places[1]


def test_numbers_start_as_not_computed(form):
    assert [label.text() for label in form.numbers.values()] == ["—"] * 4
