"""Context menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from core.records import Kind


def test_the_menu_key_opens_the_menu_of_what_is_selected(pair):
    pair.select("h")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(pair.canvas.viewport(), event)
    menu = pair.canvas.findChild(QMenu, "canvas_menu")
    menu.findChild(QAction, "toggle_bias").trigger()
    assert pair.unit("h").bias == 0.0
    menu.close()


def test_kinds_and_rules_can_be_chosen_in_the_menu(pair):
    pair.click(*pair.place("h"), button=Qt.MouseButton.RightButton)
    menu = pair.canvas.findChild(QMenu, "canvas_menu")
    chosen = {action.text(): action for sub in menu.findChildren(QMenu) for action in sub.actions()}
    assert chosen["Hidden unit"].isChecked()
    chosen["Output unit"].trigger()
    chosen["Tanh"].trigger()
    menu.close()
    assert (pair.unit("h").kind, pair.unit("h").activation) == (Kind.OUTPUT, "tanh")


def test_a_unit_can_be_put_into_an_edge(pair):
    pair.click(*pair.middle("x", "h"), button=Qt.MouseButton.RightButton)
    menu = pair.canvas.findChild(QMenu, "canvas_menu")
    next(action for action in menu.actions() if "nsert" in action.text()).trigger()
    menu.close()
    assert list(pair.network.edges) == [pair.edge_id("x", "h_1"), pair.edge_id("h_1", "h")]


def test_the_context_menu_fits_what_is_under_the_pointer(pair):
    texts = {}
    for name, place in (("unit", pair.place("h")), ("edge", pair.middle("x", "h")), ("canvas", (0, 250))):
        pair.click(*place, button=Qt.MouseButton.RightButton)
        menu = pair.canvas.findChild(QMenu, "canvas_menu")
        texts[name] = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
        menu.close()
        QApplication.sendPostedEvents(None, 52)
    assert "Edit bias" in texts["unit"]
    assert "Edit weight" in texts["edge"]
    assert "Add input unit" in texts["canvas"]
