"""The fields above the error surface."""

import pytest

from core.records import EdgeId, UnitId
from gui.plots.surface_head import _MOST_CHOICES, SurfaceHead
from gui.settings import Key
from tests.gui.plots.surfaces import JK, KO, XJ


@pytest.fixture
def head(qtbot, chain):
    head = SurfaceHead(chain)
    qtbot.addWidget(head)
    return head


def test_both_boxes_name_every_weight_and_show_the_chosen_ones(head):
    head.show_choices([XJ, JK, KO], (KO, XJ))
    assert [head.first.itemText(n) for n in range(head.first.count())] == ["x_i→j", "j→k", "k→o"]
    assert (head.first.currentText(), head.second.currentText()) == ("k→o", "x_i→j")
    head.show_choices([XJ, JK, KO], (JK,))
    assert (head.first.currentText(), head.second.currentText()) == ("j→k", "one only")
    assert not head.form.isEnabled()


def test_the_same_weight_twice_is_one(head):
    chosen = []
    head.owners_chosen.connect(chosen.append)
    head.show_choices([XJ, JK, KO], (KO, XJ))
    head.second.setCurrentIndex(3)
    head.second.activated.emit(3)
    assert chosen == [(KO,)]


def test_of_very_many_weights_the_chosen_and_the_first_are_offered(head):
    many = [EdgeId(UnitId("a"), UnitId(f"u{n}")) for n in range(3 * _MOST_CHOICES)]
    head.show_choices(many, (many[-1],))
    assert head.first.count() == _MOST_CHOICES + 1
    assert head.first.currentIndex() == 0


def test_the_menu_switches_settings(head, chain):
    head.menu.switches[Key.SURFACE_LOG].trigger()
    assert chain.settings.flag(Key.SURFACE_LOG)
    chain.settings.put(Key.SURFACE_LOG, False)
    assert not head.menu.switches[Key.SURFACE_LOG].isChecked()


def test_everything_has_an_accessible_name(head):
    head.show_limits(("w_1",), ((0.0, 1.0),))
    names = [head.first.accessibleName(), head.second.accessibleName(), head.form.accessibleName()]
    names += [field.accessibleName() for field in head._typed.fields[0]]
    assert names == ["First weight", "Second weight", "Landscape in 3-D", "w_1 from", "w_1 to"]
