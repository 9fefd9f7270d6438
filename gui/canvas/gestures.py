"""Gestures: from pressing a button to letting it go. Each shows what it would do, and in the end makes one edit."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from core import edits
from core.change import Change
from core.edits import GRID
from core.errors import NetworkError
from core.network import Network
from core.project import Project
from core.records import EdgeId, Key, Kind, Note, Unit, UnitId
from core.wording import tr
from gui.canvas.geometry import RADIUS, Floats, neighbour, snapped
from gui.canvas.paint_marks import note_box
from gui.canvas.picture import Draft
from gui.canvas.view import NetworkView
from gui.settings import Key as SettingKey

DIRECTIONS = {
    Qt.Key.Key_Left: np.array([-1.0, 0.0]),
    Qt.Key.Key_Right: np.array([1.0, 0.0]),
    Qt.Key.Key_Up: np.array([0.0, -1.0]),
    Qt.Key.Key_Down: np.array([0.0, 1.0]),
}
_STILL = 4.0


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is.

    Attributes:
        place: on the canvas.
        at: in the window.
        modifiers: the keys held with it.
    """

    place: Floats
    at: QPointF
    modifiers: Qt.KeyboardModifier

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def control(self) -> bool:
        """Whether Ctrl is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def alt(self) -> bool:
        """Whether Alt is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)


class Gesture:
    """What is going on between press and release; `cancel` leaves everything as it was.

    Attributes:
        hint: what can be done now.
        cursor: the pointer's form meanwhile.
    """

    hint = ""
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, view: NetworkView) -> None:
        self.view = view

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse."""

    def release(self, pointer: Pointer) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Take back what has been shown."""

    def key(self, event: QKeyEvent) -> bool:
        """Follow a key; tell whether it was meant for this gesture."""
        return False

    def confirm(self) -> bool:
        """Do it by keyboard; tell whether that makes sense."""
        return False


def place_kept(project: Project, key: Key) -> Floats:
    """Return where the document has a unit or a note."""
    record = project.record(key)
    return np.array(record.position if isinstance(record, Unit | Note) else (0.0, 0.0))


def place_for(view: NetworkView, pointer: Pointer) -> Floats:
    """Return where something dropped at the pointer comes to lie: on the grid, if it snaps."""
    snaps = view.workspace.settings.flag(SettingKey.SNAP) and not pointer.alt
    return snapped(pointer.place, GRID) if snaps else pointer.place


class Pan(Gesture):
    """Moves what is shown."""

    hint = tr("Drag to move the view.")
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: NetworkView, pointer: Pointer, clicked: Callable[[Pointer], None] | None = None) -> None:
        super().__init__(view)
        self._start = self._last = pointer.at
        self._clicked, self._moved = clicked, False

    def move(self, pointer: Pointer) -> None:
        """Move the view along."""
        self._moved = self._moved or (pointer.at - self._start).manhattanLength() > _STILL
        if self._moved:
            self.view.pan(pointer.at - self._last)
            self._last = pointer.at

    def release(self, pointer: Pointer) -> None:
        """Click, where nothing was moved."""
        if not self._moved and self._clicked is not None:
            self._clicked(pointer)


class Move(Gesture):
    """Drags what is selected; one that did not move was a click on `clicked`."""

    hint = tr("Drag to move; Alt lets go of the grid; Esc puts everything back.")
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: NetworkView, pointer: Pointer, clicked: Key) -> None:
        super().__init__(view)
        self._start, self._at, self._clicked = pointer.place, pointer.at, clicked
        project = view.workspace.document.project
        keys = [k for k in view.workspace.selection.keys if not isinstance(k, EdgeId)]
        self._from: dict[Key, Floats] = {key: place_kept(project, key) for key in keys}
        self._places: dict[Key, Floats] = {}
        self._was_many = len(view.workspace.selection.keys) > 1

    def move(self, pointer: Pointer) -> None:
        """Show everything where it would come to lie."""
        if not self._places and (pointer.at - self._at).manhattanLength() <= _STILL:
            return
        offset = pointer.place - self._start
        if self.view.workspace.settings.flag(SettingKey.SNAP) and not pointer.alt and self._clicked in self._from:
            offset = snapped(self._from[self._clicked] + offset, GRID) - self._from[self._clicked]
        self._places = {key: place + offset for key, place in self._from.items()}
        self.view.picture.moving = frozenset(self._places)
        self.view.hasten()
        self.view.drawing.show_moved(self._places)
        self.view.repaint_soon()

    def release(self, pointer: Pointer) -> None:
        """Make the move, or the click."""
        self.view.picture.moving = frozenset()
        if not self._places:
            if self._was_many and not (pointer.shift or pointer.control):
                self.view.workspace.selection.set([self._clicked])
            return
        document = self.view.workspace.document
        change = edits.move(document.project, {key: (float(x), float(y)) for key, (x, y) in self._places.items()})
        if not change or not document.perform(change):
            self.cancel()

    def cancel(self) -> None:
        """Show everything where it was."""
        self.view.picture.moving = frozenset()
        self.view.drawing.show_as_kept()
        self.view.repaint_soon()


class Band(Gesture):
    """Selects what a rectangle takes in; Shift adds it to what is selected, Ctrl turns it round."""

    hint = tr("Drag a rectangle round what you want to select; Shift adds to the selection, Ctrl turns it round.")

    def __init__(self, view: NetworkView, pointer: Pointer) -> None:
        super().__init__(view)
        self._start = QPointF(*pointer.place)
        self._before = view.workspace.selection.keys
        if not (pointer.shift or pointer.control):
            view.workspace.selection.clear()

    def move(self, pointer: Pointer) -> None:
        """Select what lies inside."""
        band = QRectF(self._start, QPointF(*pointer.place)).normalized()
        self.view.picture.band = band
        inside = self._inside(band)
        if pointer.control:
            inside = [k for k in self._before if k not in inside] + [k for k in inside if k not in self._before]
        elif pointer.shift:
            inside = [*self._before, *inside]
        self.view.workspace.selection.set(inside)
        self.view.repaint_soon()

    def _inside(self, band: QRectF) -> list[Key]:
        drawing = self.view.drawing
        places = zip(drawing.unit_ids, drawing.positions.tolist(), strict=True)
        keys: list[Key] = [k for k, (x, y) in places if band.contains(x, y)]
        units = set(keys)
        if len(drawing.edge_ids):
            low, high = np.array([band.left(), band.top()]), np.array([band.right(), band.bottom()])
            whole = np.all((drawing.lines >= low) & (drawing.lines <= high), axis=(1, 2)).tolist()
            keys += [e for e, taken in zip(drawing.edge_ids, whole, strict=True) if taken or units.issuperset(e)]
        return keys + [k for k, note in drawing.notes.items() if band.contains(note_box(note))]

    def release(self, pointer: Pointer) -> None:
        """Keep the selection."""
        self._end()

    def cancel(self) -> None:
        """Select again what was selected before."""
        self.view.workspace.selection.set(self._before)
        self._end()

    def _end(self) -> None:
        self.view.picture.band = None
        self.view.repaint_soon()


class Connect(Gesture):
    """Draws an edge: onto a unit, or onto empty canvas, where a hidden unit comes with it."""

    hint = tr("Let go on a unit to connect it, or on empty canvas to add a hidden unit; Esc backs out.")
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: NetworkView, source: UnitId) -> None:
        super().__init__(view)
        self._source, self._left = source, False
        row = view.drawing.unit_row[source]
        network = view.workspace.document.project.network
        impossible = frozenset(impossible_targets(network, source))
        self._draft = Draft(source, QPointF(*view.drawing.positions[row]), source, impossible=impossible)
        view.picture.hovered, view.picture.rim = None, False
        view.picture.draft = self._draft
        view.renew()

    def move(self, pointer: Pointer) -> None:
        """Aim at what is under the pointer."""
        target = self.view.drawing.unit_at(pointer.place, self.view.reach(5))
        self._left = self._left or target != self._source
        self.aim_at(target, place_for(self.view, pointer) if target is None else pointer.place)

    def aim_at(self, target: UnitId | None, place: Floats) -> None:
        """Show what letting go here would do, or why it can't be done."""
        draft, drawing = self._draft, self.view.drawing
        error = refusal(self.view.workspace.document.project.network, self._source, target) if self._left else None
        draft.target, draft.allowed = target, error is None
        draft.end = QPointF(*(place if target is None else drawing.positions[drawing.unit_row[target]]))
        self.view.show_cycle(error.ids if error and len(error.ids) > 1 else ())
        self._complain(error, target, place)

    def release(self, pointer: Pointer) -> None:
        """Make the edge that is shown."""
        self.move(pointer)
        self.finish()

    def finish(self) -> None:
        """Make the edge, or say why not."""
        target, end = self._draft.target, self._draft.end
        self._end()
        if target == self._source:
            self.view.workspace.selection.set([self._source])
            if not self._left:
                return
        elif target is not None:
            self._connect(target)
        elif self.view.drawing.unit_at(np.array([end.x(), end.y()]), RADIUS) is None:
            self._connect_to_new((end.x(), end.y()))

    def _connect(self, target: UnitId) -> None:
        document = self.view.workspace.document
        try:
            change = edits.connect(document.project, self._source, target)
        except NetworkError as error:
            document.messages.refuse(error)
            self._complain(error, target, np.zeros(2))
            return
        self._perform(change, EdgeId(self._source, target))

    def _complain(self, error: NetworkError | None, target: UnitId | None, place: Floats) -> None:
        """Say why not, below the unit that it is about; or say nothing."""
        drawing = self.view.drawing
        if target is not None:
            place = drawing.positions[drawing.unit_row[target]] + np.array([-RADIUS, RADIUS])
        self.view.say_here(str(error) if error else "", place, refused=True)

    def _connect_to_new(self, place: tuple[float, float]) -> None:
        change, unit_id = edits.connect_to_new(self.view.workspace.document.project, self._source, place)
        self._perform(change, unit_id)

    def _perform(self, change: Change, key: Key) -> None:
        if self.view.workspace.document.perform(change):
            self.view.workspace.selection.set([key])

    def cancel(self) -> None:
        """Show no edge."""
        self._end()

    def _end(self) -> None:
        self.view.picture.draft = None
        self.view.show_cycle(())
        self.view.say_here("", np.zeros(2))


class KeyConnect(Connect):
    """Draws an edge by keyboard: arrows choose the target, Return connects."""

    hint = tr("Arrows choose the unit to connect to; Return connects, Esc backs out.")

    def __init__(self, view: NetworkView, source: UnitId) -> None:
        super().__init__(view, source)
        self._left = True
        any(self._aim(np.array(direction)) for direction in ((1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (-1.0, 0.0)))

    def _aim(self, direction: Floats) -> bool:
        drawing = self.view.drawing
        here = drawing.unit_row[self._draft.target or self._source]
        row = neighbour(drawing.positions, here, direction)
        if row is None:
            return False
        self.view.show_place(drawing.positions[row])
        self.aim_at(drawing.unit_ids[row], drawing.positions[row])
        return True

    def move(self, pointer: Pointer) -> None:
        """The mouse has no part in it."""

    def key(self, event: QKeyEvent) -> bool:
        """Aim by an arrow, connect by Enter."""
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if direction is not None:
            self._aim(direction)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        return direction is not None

    def confirm(self) -> bool:
        """Make the edge that is shown."""
        self.finish()
        return True


def refusal(network: Network, source: UnitId, target: UnitId | None) -> NetworkError | None:
    """Return the error that forbids an edge, None where it may be drawn."""
    if target is None:
        return None
    try:
        network.check_edge(source, target)
    except NetworkError as error:
        return error
    return None


def impossible_targets(network: Network, source: UnitId) -> set[UnitId]:
    """Return the units that no edge from `source` can lead to: what `check_edge` refuses, found at once for all."""
    inputs = set(network.of_kind(Kind.INPUT))
    return inputs | {source} | {edge.target for edge in network.outgoing(source)} | network.ancestors(source)
