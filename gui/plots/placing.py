"""Making data by hand on the response plot: place points by class, erase them, draw a function; by mouse and keys."""

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF

from core.change import Change
from core.data import placing as hand
from core.plan import FloatArray
from core.project import Project
from core.wording import tr
from gui.plots.axes import Axes, Limits
from gui.plots.response import Form, Response
from gui.theme import Theme
from gui.workspace import Workspace

LOOK, ERASE, DRAW, PLACE = "look", "erase", "draw", "place"
RADIUS = 14.0
"""How far the eraser reaches, in pixels."""

_APART, _STEPS, _FINE = 12.0, 40, 200
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Placing(QObject):
    """What the mouse and the keys do on the plot, beside looking; each gesture is one edit.

    Attributes:
        mode: "look", "erase", "draw", or "place 0" for the first brush.
        crosshair: where the keys are, in pixels; None before the first arrow key.
        held: the limits of the axes while points are placed, so that they don't run away under the hand.

    Signals:
        changed: the mode, the crosshair or the path is another one.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.mode = LOOK
        self.crosshair: QPointF | None = None
        self.held: tuple[Limits, Limits] | None = None
        self._path: list[QPointF] = []
        self._gesture = 0

    @property
    def active(self) -> bool:
        """Whether the mouse makes data rather than looks."""
        return self.mode != LOOK

    def modes(self, response: Response | None) -> list[tuple[str, str]]:
        """Return the modes that a response has a use for, each with its title; none where no plane is shown."""
        if response is None or response.form is Form.SCATTER:
            return []
        erase = (ERASE, tr("Erase points"))
        if response.form is Form.CURVE:
            return [(LOOK, tr("Look")), (f"{PLACE} 0", tr("Place points")), (DRAW, tr("Draw by hand")), erase]
        brushes = hand.brushes(self._project)
        places = [(f"{PLACE} {n}", tr("Place {}", brush.title)) for n, brush in enumerate(brushes)]
        return [(LOOK, tr("Look")), *places, erase]

    def set_mode(self, mode: str, response: Response | None) -> None:
        """Choose what the mouse and the keys do."""
        self.mode, self.crosshair, self._path = mode, None, []
        self.held = (response.x, response.y) if self.active and response is not None else None
        self.changed.emit()

    # The mouse

    def press(self, axes: Axes, response: Response, at: QPointF) -> None:
        """Begin a gesture."""
        if axes.area.contains(at):
            self._gesture += 1
            self._path = [at]
            self._act(axes, response, at)

    def move(self, axes: Axes, response: Response, at: QPointF) -> None:
        """Go on with a gesture: points apart from each other, erase as it goes, or a path."""
        if not self._path or not axes.area.contains(at):
            return
        apart = (at - self._path[-1]).manhattanLength()
        if self.mode == DRAW or apart >= _APART:
            self._path.append(at)
            self._act(axes, response, at)

    def release(self, axes: Axes, response: Response) -> None:
        """End a gesture; a path becomes the function."""
        path, self._path = self._path, []
        if self.mode == DRAW and path:
            self._draw(axes, [axes.numbers(at) for at in path])
        self.changed.emit()

    # The keys

    def key(self, event: QKeyEvent, axes: Axes, response: Response) -> bool:
        """Move the crosshair, act at it, or stop; tell whether the key was one of these."""
        if event.key() == Qt.Key.Key_Escape:
            self.set_mode(LOOK, response)
        elif event.key() in _WAYS:
            self._walk(axes, *_WAYS[Qt.Key(event.key())], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.crosshair is not None:
            self._gesture += 1
            self._act(axes, response, self.crosshair)
            if self.mode == DRAW:
                self._draw(axes, [axes.numbers(self.crosshair)])
        else:
            return False
        return True

    def _walk(self, axes: Axes, across: int, down: int, fine: bool) -> None:
        steps, area = _FINE if fine else _STEPS, axes.area
        at = self.crosshair or area.center()
        x = min(max(at.x() + across * area.width() / steps, area.left()), area.right())
        y = min(max(at.y() + down * area.height() / steps, area.top()), area.bottom())
        self.crosshair = QPointF(x, y)
        self.changed.emit()

    # What is done

    @property
    def _project(self) -> Project:
        return self._workspace.document.project

    def _act(self, axes: Axes, response: Response, at: QPointF) -> None:
        if self.mode == ERASE:
            away = _places(axes, response.form, self._project) - (at.x(), at.y())
            rows = np.flatnonzero(np.hypot(away[:, 0], away[:, 1]) <= RADIUS)
            if len(rows):
                self._perform(hand.erase(self._project, rows.tolist()))
        elif self.mode.startswith(PLACE):
            x, y = axes.numbers(at)
            if response.form is Form.CURVE:
                self._perform(hand.place(self._project, [(x,)], (y,), tr("Place points")))
            else:
                brush = hand.brushes(self._project)[int(self.mode.split()[1])]
                self._perform(hand.place(self._project, [(x, y)], brush.targets, tr("Place {}", brush.title)))
        self.changed.emit()

    def _draw(self, axes: Axes, path: list[tuple[float, float]]) -> None:
        self._perform(hand.draw(self._project, path, axes.x))

    def _perform(self, change: Change) -> None:
        self._workspace.document.perform(change, merge=f"by hand {self._gesture}")

    # How it looks

    def paint(self, painter: QPainter, axes: Axes, theme: Theme, cursor: QPointF | None) -> None:
        """Paint the path that is drawn, the keys' crosshair, and how far the eraser reaches."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.mode == DRAW and len(self._path) > 1:
            painter.setPen(QPen(theme.color("phase_loss"), 2))
            painter.drawPolyline(QPolygonF(self._path))
        at = cursor or self.crosshair
        painter.setPen(QPen(theme.color("text"), 1))
        if self.mode == ERASE and at is not None:
            painter.drawEllipse(at, RADIUS, RADIUS)
        if self.crosshair is not None:
            x, y, area = self.crosshair.x(), self.crosshair.y(), QRectF(axes.area)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _places(axes: Axes, form: Form, project: Project) -> FloatArray:
    """Return where every row of the data stands, in pixels, [rows, 2]; NaN where a number is missing."""
    inputs, targets = project.samples()
    pairs = np.hstack([inputs, targets])[:, :2] if form is Form.CURVE else inputs[:, :2]
    across = axes.area.left() + (pairs[:, 0] - axes.x[0]) / (axes.x[1] - axes.x[0]) * axes.area.width()
    up = axes.area.bottom() - (pairs[:, 1] - axes.y[0]) / (axes.y[1] - axes.y[0]) * axes.area.height()
    return np.stack([across, up], axis=1)
