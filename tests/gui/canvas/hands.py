"""A hand on the mouse and one on the keys: real events at places of the canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.records import Edge, EdgeId, Kind, Unit, UnitId
from gui.canvas.canvas import Canvas
from gui.canvas.geometry import RADIUS
from gui.workspace import Workspace

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Drives a canvas that is shown, in scene coordinates."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.workspace: Workspace = canvas.workspace
        self.held = Qt.MouseButton.NoButton

    # Mouse

    def at(self, x: float, y: float) -> QPoint:
        return self.canvas.window_point(np.array([x, y], dtype=float)).toPoint()

    def click(self, x: float, y: float, modifiers=NONE, button=LEFT) -> None:
        QTest.mouseClick(self.canvas.viewport(), button, modifiers, self.at(x, y))

    def double_click(self, x: float, y: float, modifiers=NONE) -> None:
        self.click(x, y, modifiers)
        QTest.mouseDClick(self.canvas.viewport(), LEFT, modifiers, self.at(x, y))
        QTest.mouseRelease(self.canvas.viewport(), LEFT, modifiers, self.at(x, y))

    def press(self, x: float, y: float, modifiers=NONE, button=LEFT) -> None:
        self.held = button
        QTest.mousePress(self.canvas.viewport(), button, modifiers, self.at(x, y))

    def move(self, x: float, y: float, modifiers=NONE) -> None:
        # QTest.mouseMove carries neither buttons nor modifiers.
        viewport = self.canvas.viewport()
        at = QPointF(self.at(x, y))
        where = QPointF(viewport.mapToGlobal(at.toPoint()))
        event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, self.held, modifiers)
        QApplication.sendEvent(viewport, event)

    def release(self, x: float, y: float, modifiers=NONE) -> None:
        QTest.mouseRelease(self.canvas.viewport(), self.held, modifiers, self.at(x, y))
        self.held = Qt.MouseButton.NoButton

    def drag(self, start, end, modifiers=NONE, button=LEFT) -> None:
        self.press(*start, modifiers, button)
        for share in (0.3, 0.7, 1.0):
            self.move(*(np.array(start) + share * (np.array(end) - start)), modifiers)
        self.release(*end, modifiers)

    # Keys

    def key(self, *keys: Qt.Key, modifiers=NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focus, letter)

    @property
    def focus(self):
        return QApplication.focusWidget() or self.canvas

    # What is there

    @property
    def network(self):
        return self.workspace.document.project.network

    @property
    def labels(self) -> list[str]:
        return [unit.label for unit in self.network.units.values()]

    def unit(self, label: str) -> Unit:
        return next(unit for unit in self.network.units.values() if unit.label == label)

    def id_of(self, label: str) -> UnitId:
        return next(key for key, unit in self.network.units.items() if unit.label == label)

    def place(self, label: str) -> tuple[float, float]:
        return self.unit(label).position

    def rim(self, label: str, dx: float = 1.0, dy: float = 0.0) -> tuple[float, float]:
        x, y = self.place(label)
        return x + dx * (RADIUS + 1), y + dy * (RADIUS + 1)

    def edge(self, source: str, target: str) -> Edge:
        return self.network.edges[self.edge_id(source, target)]

    def edge_id(self, source: str, target: str) -> EdgeId:
        return EdgeId(self.id_of(source), self.id_of(target))

    def middle(self, source: str, target: str) -> tuple[float, float]:
        x, y = self.canvas.drawing.labels[self.canvas.drawing.edge_row[self.edge_id(source, target)]]
        return float(x), float(y)

    def select(self, *labels: str) -> None:
        self.workspace.selection.set(self.id_of(label) for label in labels)

    def undo(self) -> None:
        self.workspace.document.undo_stack.undo()

    @property
    def edits(self) -> int:
        return self.workspace.document.undo_stack.index()


def draw(workspace: Workspace, units, edges) -> None:
    """Draw units {label: (kind, x, y)} and edges {(label, label): weight}, with nothing to undo."""
    records = {
        UnitId(label): Unit(label, Kind(kind), "identity" if kind == "input" else "sigmoid", position=(x, y))
        for label, (kind, x, y) in units.items()
    }
    edge_records = {EdgeId(UnitId(s), UnitId(t)): Edge(weight) for (s, t), weight in edges.items()}
    document = workspace.document
    assert document.perform(document.project.change("Draw", {**records, **edge_records}))
    document.undo_stack.clear()


@pytest.fixture
def hands(qtbot, workspace) -> Hands:
    """Return hands on an empty canvas that is shown and has the focus."""
    canvas = Canvas(workspace)
    canvas.resize(900, 600)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.activateWindow()
    canvas.setFocus()
    return Hands(canvas)


@pytest.fixture
def pair(hands) -> Hands:
    """Return hands on x → h, and an output o."""
    units = {"x": ("input", -160, 0), "h": ("hidden", 0, 0), "o": ("output", 160, 0)}
    draw(hands.workspace, units, {("x", "h"): 2.0})
    return hands
