"""The error surface as a widget: pointed at, zoomed, moved and turned, by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.plots.surface_canvas import SurfaceCanvas, marks_room
from gui.plots.surface_flat import rounded
from gui.theme import Theme

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
_KEY_STEPS = 40
"""So many presses of an arrow key lead through the whole plot."""
_KEY_TURN, _DRAG_TURN = 6.0, 0.5
_ZOOM = 1.25
_CLICK = 4.0
"""A press that moves no further than this is a click, in pixels."""


class SurfaceView(SurfaceCanvas):
    """Says what the user wants of a surface.

    Signals:
        chosen: a place was clicked, or Enter pressed on it: a tuple of the weights there.
        limits_wanted: the axes shall go elsewhere: a tuple of limits.
        reset_wanted: the axes shall go where they would by themselves.
    """

    chosen = Signal(tuple)
    limits_wanted = Signal(tuple)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPointF | None = None
        self._dragged = False

    def zoom(self, factor: float, about: Sequence[float] | None = None) -> None:
        """Ask for axes so many times narrower, about a place or where the network stands."""
        if self.content is not None:
            self.limits_wanted.emit(self.content.zoomed(factor, about))

    def _walk(self, across: int, up: int) -> None:
        """Move the cursor by keys, beginning where the network stands."""
        if self.content is None:
            return
        place = list(self.cursor_place or self.content.here)
        for n, way in enumerate((across, up)[: len(place)]):
            low, high = self.content.limits[n]
            place[n] = rounded(min(high, max(low, place[n] + way * (high - low) / _KEY_STEPS)), (low, high))
        self.point_at(tuple(place))

    def _move(self, across: float, up: float) -> None:
        """Ask for axes that are moved by so many parts of their length."""
        if self.content is not None:
            self.limits_wanted.emit(self.content.moved((across, up)))

    # What Qt asks

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the cursor; turn the landscape, or move the map, where it is dragged."""
        if self.content is None:
            return
        if self._pressed is None:
            self.point_at(self.ground.values(event.position()))
            return
        away = event.position() - self._pressed
        if not self._dragged and abs(away.x()) + abs(away.y()) <= _CLICK:
            return
        self._dragged, self._pressed = True, event.position()
        self.point_at(None)
        if self.is_space:
            self.turn_by(-_DRAG_TURN * away.x(), _DRAG_TURN * away.y())
        else:
            room = marks_room(self.ground, QRectF(self.rect()))
            self._move(-away.x() / room.width(), away.y() / room.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the place that is clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        clicked, self._pressed = not self._dragged, None
        place = self.ground.values(event.position()) if clicked and self.content is not None else None
        if place is not None:
            self.chosen.emit(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor."""
        turns = event.angleDelta().y() / 120
        if self.content is not None and turns:
            about = None if self.is_space else self.ground.values(event.position())
            self.zoom(_ZOOM**turns, about)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read nothing any more."""
        self.point_at(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, start from it, zoom, and with Shift turn or move."""
        key = Qt.Key(event.key())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _WAYS and shifted:
            across, up = _WAYS[key]
            if self.is_space:
                self.turn_by(_KEY_TURN * across, _KEY_TURN * up)
            else:
                self._move(across / 10, up / 10)
        elif key in _WAYS:
            self._walk(*_WAYS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _ZOOM if key == Qt.Key.Key_Minus else _ZOOM, self.cursor_place)
        elif key == Qt.Key.Key_0:
            self.reset_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cursor_place is not None:
            self.chosen.emit(self.cursor_place)
        elif key == Qt.Key.Key_Escape and self.cursor_place is not None:
            self.point_at(None)
        else:
            super().keyPressEvent(event)
