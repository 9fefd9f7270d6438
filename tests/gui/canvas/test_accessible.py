"""What a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gui.canvas.accessible import CanvasInterface, describe
from gui.canvas.canvas import Canvas
from tests.gui.drawn import J, K, O


@pytest.fixture
def reader(pair):
    """Return what a screen reader sees of the canvas."""
    return QAccessible.queryAccessibleInterface(pair.canvas)


def test_the_canvas_is_a_list_with_a_name(reader):
    assert isinstance(reader, CanvasInterface)
    assert reader.role() == QAccessible.Role.List
    assert reader.text(QAccessible.Text.Name) == "Network canvas"


def test_each_unit_and_edge_is_a_child_that_says_what_it_is(pair, reader):
    names = [reader.child(i).text(QAccessible.Text.Name) for i in range(reader.childCount())]
    assert names == ["x, input unit", "h, hidden unit", "o, output unit", "Edge x to h, weight 2"]
    assert all(reader.indexOfChild(reader.child(i)) == i for i in range(4))


def test_children_lie_where_they_are_painted(pair, reader):
    box = reader.child(1).rect()
    assert box.contains(pair.canvas.viewport().mapToGlobal(pair.at(*pair.place("h"))))


def test_numbers_are_told_once_they_are_computed(chain, qtbot):
    canvas = Canvas(chain)
    qtbot.addWidget(canvas)
    assert describe(canvas, J) == "j, hidden unit"
    chain.player.last()
    assert describe(canvas, J).startswith("j, hidden unit, s 2, value 0.8808")
    assert "target 3" in describe(canvas, O)
    assert "gradient" in describe(canvas, chain.document.project.network.incoming(O)[0])


def test_what_is_selected_and_in_focus_is_told(pair, reader, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child())))
    pair.key(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert told == [(QAccessible.Event.Focus, 0), (QAccessible.Event.Focus, 1)]
    assert reader.child(1).state().selected
    assert not reader.child(0).state().selected


def test_a_child_that_is_gone_is_not_valid(pair, reader):
    child = reader.child(2)
    assert child.isValid()
    pair.select("o")
    pair.canvas.delete_selected()
    assert not child.isValid()
    assert child.text(QAccessible.Text.Name) == ""


def test_a_mark_is_told_with_its_reason(chain, qtbot):
    canvas = Canvas(chain)
    qtbot.addWidget(canvas)
    chain.checkup.look()
    assert describe(canvas, K).startswith("k, hidden unit. Saturated: on the only row")
