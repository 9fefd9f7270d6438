"""Painting into memory, and looking at the colours that come out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from core.records import Edge, EdgeId, Kind, Unit, UnitId
from gui.canvas.figures import EdgeFigures, UnitFigures
from gui.canvas.picture import Picture
from gui.canvas.style import Style
from gui.settings import Key
from gui.workspace import Workspace

SIZE = 600


class Board:
    """A picture of a workspace's network, and its style, to paint with; the scene's origin is in the middle.

    Attributes:
        picture: what is painted; its numbers are empty.
    """

    def __init__(self, workspace: Workspace) -> None:
        workspace.settings.put(Key.THEME, "light")
        self.style, self.picture = Style(workspace.theme), Picture()
        self.picture.drawing.replace(workspace.document.project)
        drawing = self.picture.drawing
        self.picture.unit_figures = {key: UnitFigures() for key in drawing.unit_ids}
        self.picture.edge_figures = {key: EdgeFigures(edge.weight) for key, edge in drawing.edges.items()}

    def paint(self, paint: Callable[[QPainter], None], zoom: float = 1.0) -> QImage:
        image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
        image.fill(self.style.color("canvas"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(SIZE / 2, SIZE / 2)
        painter.scale(zoom, zoom)
        paint(painter)
        painter.end()
        return image

    def color(self, image: QImage, x: float, y: float, zoom: float = 1.0) -> QColor:
        return image.pixelColor(round(SIZE / 2 + x * zoom), round(SIZE / 2 + y * zoom))

    def count(self, image: QImage, color: QColor, box: tuple[int, int, int, int] | None = None) -> int:
        """Return how many pixels have a colour, in a box of the scene."""
        left, top, right, bottom = box or (-SIZE // 2, -SIZE // 2, SIZE // 2, SIZE // 2)
        half = SIZE // 2
        return sum(
            image.pixelColor(x + half, y + half) == color for x in range(left, right) for y in range(top, bottom)
        )


@pytest.fixture
def board(workspace: Workspace) -> Board:
    """Return a board with x → h (w = 2) and an output o, h with a bias."""
    units = {
        UnitId("x"): Unit("x", Kind.INPUT, "identity", position=(-160, 0)),
        UnitId("h"): Unit("h", Kind.HIDDEN, bias=0.5, position=(0, 0)),
        UnitId("o"): Unit("o", Kind.OUTPUT, "identity", position=(160, 0)),
    }
    edges = {EdgeId(UnitId("x"), UnitId("h")): Edge(2.0), EdgeId(UnitId("h"), UnitId("o")): Edge(-2.0)}
    document = workspace.document
    assert document.perform(document.project.change("Draw", {**units, **edges}))
    return Board(workspace)
