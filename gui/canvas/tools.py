"""The tools: what pressing the mouse begins, and what is shown while it only hovers."""

from enum import StrEnum

import numpy as np
from PySide6.QtCore import QPointF, Qt

from core import edits
from core.records import EdgeId, Key, Kind, NoteId, UnitId
from core.wording import tr
from gui.canvas.geometry import is_on_rim
from gui.canvas.gestures import Band, Connect, Gesture, Move, Pointer, place_for
from gui.canvas.paint_ailments import marked_at
from gui.canvas.paint_marks import note_box
from gui.canvas.picture import Ghost
from gui.canvas.view import NetworkView

_EDGE_REACH = 6.0
_RIM_REACH = 9.0


class ToolName(StrEnum):
    """The tools."""

    SELECT = "select"
    UNIT = "unit"
    EDGE = "edge"
    NOTE = "note"


class Tool:
    """What the mouse does.

    Attributes:
        hint: what can be done now.
        cursor: the pointer's form.
    """

    hint = ""
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, view: NetworkView) -> None:
        self.view = view

    def hover(self, pointer: Pointer) -> None:
        """Show what pressing here would be about."""
        self._mark(key_under(self.view, pointer), False)

    def press(self, pointer: Pointer) -> Gesture | None:
        """Begin a gesture."""
        raise NotImplementedError

    def leave(self) -> None:
        """Take back what hovering has shown."""
        self.view.picture.ghost = None
        self._mark(None, False)

    def choose_kind(self, kind: Kind) -> bool:
        """Place units of this kind from now on; tell whether the tool places any."""
        return False

    def _mark(self, key: Key | None, rim: bool) -> None:
        picture = self.view.picture
        if (picture.hovered, picture.rim) != (key, rim):
            picture.hovered, picture.rim = key, rim
            self.view.repaint_soon()


class SelectTool(Tool):
    """Selects and drags; draws an edge from a unit's rim."""

    hint = tr(
        "Double-click places a unit; drag from a unit's rim draws an edge; type a number to set what is selected."
    )

    def hover(self, pointer: Pointer) -> None:
        """Mark what is there, and the rim where an edge begins."""
        unit = rim_under(self.view, pointer)
        self._mark(unit or key_under(self.view, pointer), unit is not None)

    def press(self, pointer: Pointer) -> Gesture | None:
        """Select, and begin to drag, to connect or to draw a rubber band."""
        unit = rim_under(self.view, pointer)
        if unit is not None and not (pointer.shift or pointer.control):
            return Connect(self.view, unit)
        key = key_under(self.view, pointer)
        if key is None:
            return Band(self.view, pointer)
        selection = self.view.workspace.selection
        if pointer.control:
            selection.toggle(key)
        elif pointer.shift:
            selection.set([*selection.keys, key])
        elif key not in selection.keys:
            selection.set([key])
        if isinstance(key, EdgeId) or key not in selection.keys:
            return None
        return Move(self.view, pointer, key)


_PLACES = {
    Kind.INPUT: tr("Click places an input unit, Shift+click an input, Ctrl+click an output; I, H, O choose."),
    Kind.HIDDEN: tr("Click places a hidden unit, Shift+click an input, Ctrl+click an output; I, H, O choose."),
    Kind.OUTPUT: tr("Click places an output unit, Shift+click an input, Ctrl+click an output; I, H, O choose."),
}


class UnitTool(Tool):
    """Places units: of the chosen kind; with Shift an input, with Ctrl an output."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: NetworkView) -> None:
        super().__init__(view)
        self.kind = Kind.HIDDEN

    @property
    def hint(self) -> str:  # type: ignore[override]
        """What a click would place."""
        return _PLACES[self.kind]

    def hover(self, pointer: Pointer) -> None:
        """Show the unit that a click would place."""
        key = key_under(self.view, pointer)
        self._mark(key, False)
        place = QPointF(*place_for(self.view, pointer))
        self.view.picture.ghost = Ghost(self._kind_for(pointer), place) if key is None else None
        self.view.repaint_soon()

    def press(self, pointer: Pointer) -> Gesture | None:
        """Place a unit, or begin to drag one that is there."""
        key = key_under(self.view, pointer)
        if isinstance(key, str | NoteId):
            self.view.workspace.selection.set([key])
            return Move(self.view, pointer, key)
        place_unit(self.view, self._kind_for(pointer), pointer)
        self.view.picture.ghost = None
        return None

    def choose_kind(self, kind: Kind) -> bool:
        """Place units of this kind from now on."""
        self.kind = kind
        if self.view.picture.ghost is not None:
            self.view.picture.ghost.kind = kind
        self.view.repaint_soon()
        return True

    def _kind_for(self, pointer: Pointer) -> Kind:
        return kind_by_keys(pointer, self.kind)


class EdgeTool(Tool):
    """Draws an edge from anywhere on a unit."""

    hint = tr("Drag from a unit to another to draw an edge, or onto empty canvas to add a hidden unit.")
    cursor = Qt.CursorShape.CrossCursor

    def hover(self, pointer: Pointer) -> None:
        """Mark the unit where an edge would begin."""
        unit = self.view.drawing.unit_at(pointer.place, self.view.reach(_RIM_REACH))
        self._mark(unit, unit is not None)

    def press(self, pointer: Pointer) -> Gesture | None:
        """Begin an edge, or select what is there."""
        unit = self.view.drawing.unit_at(pointer.place, self.view.reach(_RIM_REACH))
        if unit is not None:
            return Connect(self.view, unit)
        key = key_under(self.view, pointer)
        self.view.workspace.selection.set([] if key is None else [key])
        return None


class NoteTool(Tool):
    """Places notes."""

    hint = tr("Click to place a note; Ctrl+Return keeps its text.")
    cursor = Qt.CursorShape.IBeamCursor

    def press(self, pointer: Pointer) -> Gesture | None:
        """Begin a note, or drag one that is there."""
        key = key_under(self.view, pointer)
        if isinstance(key, NoteId):
            self.view.workspace.selection.set([key])
            return Move(self.view, pointer, key)
        self.view.note_wanted.emit(QPointF(*place_for(self.view, pointer)))
        return None


TOOLS: dict[ToolName, type[Tool]] = {
    ToolName.SELECT: SelectTool,
    ToolName.UNIT: UnitTool,
    ToolName.EDGE: EdgeTool,
    ToolName.NOTE: NoteTool,
}


def kind_by_keys(pointer: Pointer, otherwise: Kind) -> Kind:
    """Return which unit is meant: with Shift an input, with Ctrl an output."""
    return Kind.INPUT if pointer.shift else Kind.OUTPUT if pointer.control else otherwise


def place_unit(view: NetworkView, kind: Kind, pointer: Pointer) -> None:
    """Place a unit at the pointer, and select it."""
    x, y = place_for(view, pointer)
    change, unit_id = edits.add_unit(view.workspace.document.project, kind, (float(x), float(y)))
    if view.workspace.document.perform(change):
        view.workspace.selection.set([unit_id])


def key_under(view: NetworkView, pointer: Pointer) -> Key | None:
    """Return the unit, edge or note under the pointer."""
    drawing = view.drawing
    unit = drawing.unit_at(pointer.place) or marked_at(view.picture, np.asarray(pointer.place))
    if unit is not None:
        return unit
    edge = drawing.edge_at(pointer.place, view.reach(_EDGE_REACH))
    if edge is not None:
        return edge
    notes = [key for key, note in drawing.notes.items() if note_box(note).contains(QPointF(*pointer.place))]
    return notes[-1] if notes else None


def rim_under(view: NetworkView, pointer: Pointer) -> UnitId | None:
    """Return the unit whose rim the pointer grasps."""
    drawing, outside = view.drawing, max(_RIM_REACH, view.reach(5))
    unit = drawing.unit_at(pointer.place, outside)
    if unit is None or marked_at(view.picture, np.asarray(pointer.place)) is not None:
        return None
    row = drawing.unit_row[unit]
    return unit if is_on_rim(np.asarray(pointer.place), drawing.positions[row], drawing.radii[row], outside) else None
