"""The canvas: drawing networks by hand, and seeing their numbers."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.records import EdgeId, Kind, NoteId, UnitId
from core.wording import tr
from gui.canvas import accessible, asking, figures
from gui.canvas.gestures import Gesture, KeyConnect, Pan, Pointer
from gui.canvas.handling import HandView
from gui.canvas.menus import open_menu
from gui.canvas.question import Question
from gui.canvas.tools import ToolName, key_under, kind_by_keys, place_unit
from gui.workspace import Workspace

__all__ = ["Canvas", "ToolName"]

_BEGINS_A_NUMBER = frozenset("0123456789-−.,")


_ABOUT = 1.6
"""How far names and numbers reach about a unit, in its radii."""


class Canvas(HandView):
    """Where networks are drawn: hands Qt's events to the gesture that is going on, else to the tool in hand."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Network canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        accessible.speak_for(self)
        self._question = Question(self)
        workspace.hold.begun.connect(self._fit_soon)
        workspace.selection.changed.connect(self._say_selected)

    def _say_selected(self) -> None:
        accessible.say_selected(self)

    def _fit_soon(self) -> None:
        """Show the whole network, once what came over the canvas has taken its room."""
        QTimer.singleShot(0, self, self.zoom_fit)

    def places_of_units(self) -> list[QRectF]:
        """Return where the units are in the window, with what is written about them."""
        places, radii = self.drawing.positions, self.drawing.radii
        reach = _ABOUT * radii[:, None]
        corners = zip(places - reach, places + reach, strict=True)
        return [QRectF(self.window_point(low), self.window_point(high)) for low, high in corners]

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        pointer, button = self._pointer_of(event), event.button()
        self.editing.close()
        self._back_out()
        self._forget_refusal()
        panning = pointer.shift and pointer.control and button == Qt.MouseButton.LeftButton
        if button == Qt.MouseButton.MiddleButton or panning:
            self._begin(Pan(self, pointer))
        elif button == Qt.MouseButton.RightButton:
            self._begin(Pan(self, pointer, self._open_menu))
        elif button == Qt.MouseButton.LeftButton:
            self._begin(self._pressed(pointer))
        self.repaint_soon()

    def _pressed(self, pointer: Pointer) -> Gesture | None:
        """Begin what the tool does here; with the Select tool, a click on a number asks about it."""
        quantity = asking.question_at(self, pointer) if self.tool is ToolName.SELECT else None
        begun = self._tools[self.tool].press(pointer)
        return asking.Ask(self, pointer, quantity, begun) if quantity is not None else begun

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what could begin here."""
        pointer = self._pointer_of(event)
        if self._gesture is not None:
            self._gesture.move(pointer)
        else:
            self._hover()
            self._point(pointer)

    def _point(self, pointer: Pointer) -> None:
        """Let every view show which number is under the pointer, and the pointer what a click on it would do."""
        asking.point_under(self, pointer.at)
        if self.tool is ToolName.SELECT and not self.picture.rim and asking.question_at(self, pointer) is not None:
            self.viewport().setCursor(asking.CURSOR)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        pointer = self._pointer_of(event)
        gesture = self._gesture
        if isinstance(gesture, KeyConnect):
            return
        self._gesture = None
        if gesture is not None:
            gesture.release(pointer)
        self._hover()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Place a unit, or open the editor of what is there."""
        if event.button() != Qt.MouseButton.LeftButton or self.tool is not ToolName.SELECT:
            self.mousePressEvent(event)
            return
        pointer = self._pointer_of(event)
        key = key_under(self, pointer)
        if key is None:
            place_unit(self, kind_by_keys(pointer, Kind.HIDDEN), pointer)
            return
        self.workspace.selection.set([key])
        if isinstance(key, EdgeId):
            self.edit_number()
        else:
            self.rename_selected()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu that the Menu key asks for; the mouse opens it when its button is let go."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            keys = self.workspace.selection.keys
            place = self.place_of(keys[-1]) if keys else self.middle()
            at = self.viewport().mapToGlobal(self.window_point(place).toPoint())
            open_menu(self, keys[-1] if keys else None, place, at)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; what is being typed is kept first."""
        self.editing.close()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow a key: the gesture's, a command, or the first of a number."""
        if self._gesture is not None and self._gesture.key(event):
            return
        if self._on_command_key(event):
            return
        if event.text() and event.text() in _BEGINS_A_NUMBER and self.editing.edit_number(event.text()):
            return
        self._on_modifier(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Follow Shift and Ctrl, which change what a click would place."""
        self._on_modifier(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk on by Tab through the network, and out of it at its end."""
        return (self.hasFocus() and self.walk(forward)) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.repaint_soon()

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing while the pointer is elsewhere."""
        self._tools[self.tool].leave()
        self.workspace.pointing.point_at(None)
        self._show_state()
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips in full precision."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        position = QPointF(event.pos())
        key = key_under(self, Pointer(self.scene_point(position), position, Qt.KeyboardModifier.NoModifier))
        project = self.workspace.document.project
        if isinstance(key, EdgeId):
            text = figures.edge_tip(project, key, self.picture.edge_figures[key], self.picture.notation)
        elif key is None or isinstance(key, NoteId):
            text = ""
        else:
            unit = UnitId(str(key))
            found, largest = self.picture.ailments.get(unit, ()), self.picture.largest_delta
            shown, notation = self.picture.unit_figures[unit], self.picture.notation
            text = figures.unit_tip(project, unit, shown, notation, largest, found)
        QToolTip.showText(event.globalPos(), text, self.viewport())
