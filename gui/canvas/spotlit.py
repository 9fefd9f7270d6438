"""The layers of light: one under the network, one over it; they follow the workspace's spotlight and pointing."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from gui.canvas.kept import Kept
from gui.canvas.layers import EVERYWHERE
from gui.canvas.paint_spotlight import MANY, paint_beam, paint_beam_labels, paint_frame, paint_pointed
from gui.canvas.picture import Picture
from gui.canvas.style import Style
from gui.spotlight import Beam
from gui.workspace import Workspace


class Spotlit(QObject):
    """Puts the layers of light into a scene.

    Signals:
        changed: something else is lit; paint anew.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, picture: Picture, style: Style, scene: QGraphicsScene) -> None:
        super().__init__(scene)
        self.layers = (_Light(workspace, picture, style, depth=-1), _Light(workspace, picture, style, depth=2))
        for layer in self.layers:
            scene.addItem(layer)
        workspace.spotlight.changed.connect(self.changed)
        workspace.pointing.changed.connect(self.changed)


class _Light(QGraphicsItem):
    """A layer that nothing can hit; the one below depth 0 paints what is under the network."""

    def __init__(self, workspace: Workspace, picture: Picture, style: Style, depth: float) -> None:
        super().__init__()
        self._workspace, self._picture, self._style, self._kept = workspace, picture, style, Kept()
        self.setZValue(depth)

    def boundingRect(self) -> QRectF:
        return EVERYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the light under the network, or what is written and framed over it."""
        beam, pointed = self._workspace.spotlight.beam, self._workspace.pointing.quantity
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.zValue() < 0:
            self._paint_beam(painter, beam)
            if pointed is not None:
                paint_pointed(painter, self._picture, self._style, pointed)
            return
        paint_beam_labels(painter, self._picture, self._style, beam, painter.transform().m11())
        if pointed is not None:
            paint_frame(painter, self._picture, self._style, pointed)

    def _paint_beam(self, painter: QPainter, beam: Beam) -> None:
        """Paint the beam; a large one is painted once and kept, and is dark while something is dragged."""
        picture = self._picture
        if len(beam.faint) + len(beam.owners) <= MANY:
            self._kept.forget()
            paint_beam(painter, picture, self._style, beam)
        elif not picture.moving:
            key, nothing = (beam, picture.revision), QColor(Qt.GlobalColor.transparent)
            self._kept.show(painter, key, nothing, lambda on_kept: paint_beam(on_kept, picture, self._style, beam))
