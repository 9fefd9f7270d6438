"""What the mouse and the keys are about: the tool in hand and the gesture going on."""

from typing import cast

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.change import Change
from core.records import Kind, Note, Unit
from core.wording import tr
from gui.canvas.commands import CommandView
from gui.canvas.gestures import DIRECTIONS, Gesture, KeyConnect, Pointer
from gui.canvas.menus import open_menu
from gui.canvas.tools import TOOLS, Tool, ToolName, key_under
from gui.spotlight import DARK
from gui.workspace import Workspace

_RIM_HINT = tr("Drag from here onto another unit to connect them, or onto empty canvas to add a hidden unit.")


class HandView(CommandView):
    """A view with a tool in hand and at most one gesture going on; Esc backs out of the one, then of the selection.

    Attributes:
        tool: the tool in hand.

    Signals:
        tool_changed: another tool is in hand.
    """

    tool_changed = Signal(ToolName)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._gesture: Gesture | None = None
        self._tools: dict[ToolName, Tool] = {name: tool(self) for name, tool in TOOLS.items()}
        self.tool = ToolName.SELECT
        self._pointer = Pointer(np.zeros(2), QPointF(), Qt.KeyboardModifier.NoModifier)
        self._hint_said = ""
        workspace.document.changed.connect(self._on_edited)
        workspace.document.replaced.connect(self._begin_anew)
        self.note_wanted.connect(self._write_note)

    # Tools and gestures

    def set_tool(self, name: ToolName) -> None:
        """Take another tool in hand."""
        if name is self.tool:
            return
        self._back_out()
        self._tools[self.tool].leave()
        self.tool = name
        self._show_state()
        self.tool_changed.emit(name)

    def _begin_anew(self) -> None:
        """Take the keyboard: with another document, what is typed next is about its network."""
        self._back_out()
        self.setFocus()

    def _begin(self, gesture: Gesture | None) -> None:
        self._gesture = gesture
        self._show_state()

    def _back_out(self) -> bool:
        """End the gesture that is going on, as if it had never begun; tell whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
            self._show_state()
        return gesture is not None

    def _show_state(self) -> None:
        """Show the pointer and the hint that fit what can be done now."""
        tool = self._tools[self.tool]
        rim = self.picture.rim and self._gesture is None
        cursor = self._gesture.cursor if self._gesture else Qt.CursorShape.CrossCursor if rim else tool.cursor
        self.viewport().setCursor(cursor)
        hint = self._gesture.hint if self._gesture else _RIM_HINT if rim else tool.hint
        if hint != self._hint_said:
            self._hint_said = hint
            self.hint_changed.emit(hint)

    def _on_edited(self, change: Change) -> None:
        """Back out of a gesture whose network changes under it; numbers alone don't matter to it."""
        if not change.reweighs and any(_reshapes(change.before[key], record) for key, record in change.after.items()):
            self._back_out()
        if change.removes:
            self.editing.drop()

    def _pointer_of(self, event: QMouseEvent) -> Pointer:
        position = event.position()
        self._pointer = Pointer(self.scene_point(position), position, event.modifiers())
        return self._pointer

    def _hover(self) -> None:
        self._tools[self.tool].hover(self._pointer)
        self._show_state()

    def _write_note(self, place: QPointF) -> None:
        self.editing.write_note((place.x(), place.y()))

    # By keyboard

    def _add(self, kind: Kind) -> None:
        if self.viewport().underMouse() and self._tools[self.tool].choose_kind(kind):
            self._show_state()
        else:
            super()._add(kind)

    def edit_number(self) -> None:
        """Open the number of what is selected; where an edge is drawn by keyboard, draw it."""
        gesture = self._gesture
        if isinstance(gesture, KeyConnect):
            self._begin(None)
            gesture.confirm()
        else:
            super().edit_number()

    def connect_from_selected(self) -> None:
        """Begin an edge from the selected unit; arrows choose where it leads."""
        units = self.workspace.selection.units
        if units:
            self._back_out()
            self._begin(KeyConnect(self, units[-1]))
        else:
            self._hint(tr("Select a unit first; then C draws an edge from it."))

    def escape(self) -> None:
        """Back out of one thing: the gesture, what was refused, the selection, the tool."""
        if self._back_out():
            return
        if self.picture.bubble or self.picture.cycle:
            self._forget_refusal()
        elif self.workspace.spotlight.beam != DARK:
            self.workspace.spotlight.put_out()
        elif self.workspace.moments.shown is not None:
            self.workspace.moments.come_back()
        elif self.workspace.selection.keys:
            self.workspace.selection.clear()
        else:
            self.set_tool(ToolName.SELECT)

    def _forget_refusal(self) -> None:
        if self.picture.bubble or self.picture.cycle:
            self.show_cycle(())
            self.say_here("", np.zeros(2))

    def _on_command_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alone = not event.modifiers() & Qt.KeyboardModifier.AltModifier  # with Alt, arrows walk trail and data rows
        direction = DIRECTIONS.get(cast(Qt.Key, key)) if key in DIRECTIONS and alone else None
        if direction is not None and control:
            self.walk_towards(direction)
        elif direction is not None:
            return self.nudge(direction, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            self.escape()
        elif key == Qt.Key.Key_Insert or (key == Qt.Key.Key_E and control):
            self.add_connected()
        elif key == Qt.Key.Key_Y and not control:
            self.editing.edit_target()
        elif key == Qt.Key.Key_Enter:
            self.edit_number()
        elif key == Qt.Key.Key_Backspace:
            self.delete_selected()
        else:
            return False
        return True

    def _open_menu(self, pointer: Pointer) -> None:
        key = key_under(self, pointer)
        if key is None:
            self.workspace.selection.clear()
        elif key not in self.workspace.selection.keys:
            self.workspace.selection.set([key])
        open_menu(self, key, pointer.place, self.viewport().mapToGlobal(pointer.at.toPoint()))

    def _on_modifier(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control) and self._gesture is None and self.picture.ghost:
            held = event.modifiers()  # X11 tells what was held before the key, so the key itself is taken into account
            modifiers = Qt.KeyboardModifier
            own = modifiers.ShiftModifier if event.key() == Qt.Key.Key_Shift else modifiers.ControlModifier
            held = held | own if event.type() == QEvent.Type.KeyPress else held & ~own
            self._pointer = Pointer(self._pointer.place, self._pointer.at, held)
            self._hover()
        event.ignore()


def _reshapes(before: object, after: object) -> bool:
    """Tell whether a record comes, goes, or moves."""
    if isinstance(before, Unit | Note) and isinstance(after, Unit | Note):
        return before.position != after.position
    return before is None or after is None


