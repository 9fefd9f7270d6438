"""The view: zoom, pan, and painting the window's own pixels; it knows nothing of editing."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from core.records import Key
from gui.canvas.drawing import Drawing
from gui.canvas.flow import Flow
from gui.canvas.geometry import Floats
from gui.canvas.paint_marks import paint_bubble, paint_far, paint_grid, paint_row, paint_welcome
from gui.canvas.paint_numbers import PLATE
from gui.canvas.picture import Bubble, Picture
from gui.canvas.scene import NetworkScene
from gui.canvas.style import SMALLEST
from gui.settings import Key as SettingKey
from gui.workspace import Workspace

ZOOM_STEP = 1.2
SMALLEST_ZOOM, LARGEST_ZOOM = 0.08, 6.0
LARGEST_FIT = 1.25
"""Fitting never shows a network larger than this."""

_MARGIN = 14
_CALM_MS = 160


class NetworkView(QGraphicsView):
    """Shows the scene, at a scale of its own.

    Attributes:
        workspace: what it shows and edits.
        picture: the scene's picture.
        largest_fit: how large fitting may show a network, None for as large as usual.

    Signals:
        hint_changed: what the mouse and keys can do now, in a sentence.
        zoom_changed: the scale is another one.
        note_wanted: a note is to be written here.
    """

    hint_changed = Signal(str)
    zoom_changed = Signal(float)
    note_wanted = Signal(QPointF)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._network_scene = NetworkScene(workspace, self)
        self.picture: Picture = self._network_scene.picture
        self._fit_when_shown = True
        self.largest_fit: float | None = None
        self._flow = Flow(workspace, self.picture, self)
        self._flow.flowed.connect(self.viewport().update)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(workspace.checkup.look)
        workspace.checkup.due.connect(self._rest.start)
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._on_calm)
        self._set_up()
        self._network_scene.repainted.connect(self.viewport().update)
        workspace.document.replaced.connect(self._on_replaced)

    def _set_up(self) -> None:
        self.setScene(self._network_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAcceptDrops(False)  # a scene takes every drop; files are the window's
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.centerOn(0, 0)

    @property
    def drawing(self) -> Drawing:
        """Where everything is."""
        return self.picture.drawing

    @property
    def zoom(self) -> float:
        """How many pixels a scene unit takes."""
        return self.transform().m11()

    def repaint_soon(self) -> None:
        """Paint anew when the window gets round to it."""
        self.viewport().update()

    def renew(self) -> None:
        """Paint everything anew, what has been kept as a picture included."""
        self._network_scene.repaint()

    def show_cycle(self, ids: tuple[Key, ...]) -> None:
        """Light up what a refusal is about; nothing puts the light out."""
        if ids or self.picture.cycle:
            self._network_scene.show_cycle(ids)

    def hasten(self) -> None:
        """Let speed count for more than smooth lines, until nothing has moved for a moment."""
        self.picture.quick = True
        self._calm.start()

    def reach(self, pixels: float) -> float:
        """Return in scene units what is so many pixels."""
        return pixels / self.zoom

    def scene_point(self, position: QPoint | QPointF) -> Floats:
        """Return the place on the canvas under a place in the window."""
        inverted, _ = self.viewportTransform().inverted()
        point = inverted.map(QPointF(position))
        return np.array([point.x(), point.y()])

    def window_point(self, place: Floats | QPointF) -> QPointF:
        """Return where a place on the canvas is in the window."""
        x, y = (place.x(), place.y()) if isinstance(place, QPointF) else (float(place[0]), float(place[1]))
        return self.viewportTransform().map(QPointF(x, y))

    def middle(self) -> Floats:
        """Return the place in the middle of the window."""
        return self.scene_point(QRectF(self.viewport().rect()).center())

    # Zoom and pan

    def zoom_in(self) -> None:
        """Show the network larger, round the middle."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the network smaller, round the middle."""
        self.zoom_by(1 / ZOOM_STEP)

    def zoom_actual(self) -> None:
        """Show the network at its own size."""
        self.zoom_by(1 / self.zoom)

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Scale the view, keeping what lies under a point of the window there."""
        around = QRectF(self.viewport().rect()).center() if around is None else around
        wanted = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, self.zoom * factor))
        fixed = self.scene_point(around)
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self.pan(around - self.window_point(fixed))
        self.zoom_changed.emit(self.zoom)

    def zoom_fit(self) -> None:
        """Show the whole network, never larger than a little above its own size."""
        bounds = self.drawing.bounds()
        if bounds is None:
            self.resetTransform()
            self.centerOn(0, 0)
        else:
            left, top, right, bottom = bounds
            scale = _fitting(bounds, self.viewport().size(), self.largest_fit or LARGEST_FIT)
            self.resetTransform()
            self.scale(scale, scale)
            self.centerOn((left + right) / 2, (top + bottom) / 2)
        self.zoom_changed.emit(self.zoom)

    def pan(self, offset: QPointF) -> None:
        """Move what is shown by so many pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(round(across.value() - offset.x()))
        down.setValue(round(down.value() - offset.y()))
        self.hasten()

    def show_place(self, place: Floats) -> None:
        """Scroll so far that a place can be seen; the scale stays."""
        seen = QRectF(self.viewport().rect()).adjusted(50, 50, -50, -50)
        at = self.window_point(place)
        x = min(max(at.x(), seen.left()), max(seen.left(), seen.right()))
        y = min(max(at.y(), seen.top()), max(seen.top(), seen.bottom()))
        if (x, y) != (at.x(), at.y()):
            self.pan(QPointF(x, y) - at)

    def say_here(self, sentence: str, place: Floats, refused: bool = False) -> None:
        """Show a sentence beside a place on the canvas."""
        self.picture.bubble = Bubble(sentence, QPointF(*place), refused) if sentence else None
        self.repaint_soon()

    def _on_calm(self) -> None:
        self.picture.quick = self.picture.live
        self.repaint_soon()

    def _on_replaced(self) -> None:
        if self.isVisible():
            self.zoom_fit()
        else:
            self._fit_when_shown = True

    # Qt

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer, or scroll sideways with Shift."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(QPointF(turn.x() or turn.y(), 0 if not turn.x() else turn.y()) / 2)
        elif turn.y():
            self.zoom_by(ZOOM_STEP ** (turn.y() / 120), event.position())
        event.accept()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the ground and the grid."""
        painter.fillRect(rect, self._network_scene.looks.color("canvas"))
        if self.workspace.settings.flag(SettingKey.SHOW_GRID):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            paint_grid(painter, self._network_scene.looks, self.zoom, QRectF(rect))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what stands in the window's own pixels."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        window = QRectF(self.viewport().rect())
        if not self.drawing.unit_ids and not self.drawing.notes:
            paint_welcome(painter, self._network_scene.looks, window)
        seen = self.picture.seen
        if seen is not None and seen.is_of_batch and not self.picture.live:
            paint_row(painter, self._network_scene.looks, window, seen.sample)
        if self.drawing.unit_ids and self.zoom * PLATE < SMALLEST:
            paint_far(painter, self._network_scene.looks, window)
        if self.picture.bubble is not None:
            at = self.window_point(self.picture.bubble.place)
            paint_bubble(painter, self.picture.bubble, self._network_scene.looks, at, window)
        painter.restore()

    def showEvent(self, event: object) -> None:
        """Fit the network once, when it is shown first."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._fit_when_shown:
            self._fit_when_shown = False
            self.zoom_fit()


def _fitting(bounds: tuple[float, float, float, float], room: QSize, largest: float) -> float:
    """Return the scale at which the whole network can be seen."""
    left, top, right, bottom = bounds
    across = (room.width() - 2 * _MARGIN) / max(1.0, right - left)
    down = (room.height() - 2 * _MARGIN) / max(1.0, bottom - top)
    return min(largest, max(SMALLEST_ZOOM, min(across, down)))
