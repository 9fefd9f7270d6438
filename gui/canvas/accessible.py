"""The canvas for those who don't see it: each unit and edge is a child with a name, and the one in focus is told."""

import weakref

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from core.records import EdgeId, Key, NoteId
from core.wording import tr
from gui.canvas.commands import CommandView
from gui.canvas.figures import EdgeFigures, UnitFigures
from gui.canvas.geometry import RADIUS
from gui.widgets.unit_words import UNIT_WORDS

_kept: list["CanvasInterface"] = []
# PySide6: an interface belongs to Python, yet Qt deletes it in its own time, a part's only when the application ends.
# One that Python collects before is deleted twice and crashes the process at its end (6.8 to 6.11), so all are kept.


def describe(view: CommandView, key: Key) -> str:
    """Say what a unit or an edge is, and what it shows."""
    project, notation = view.workspace.document.shown, view.picture.notation
    number = notation.number
    if isinstance(key, EdgeId):
        source, target = (project.network.label(unit) for unit in key)
        shown: EdgeFigures = view.picture.edge_figures[key]
        said = tr("Edge {} to {}, weight {}", source, target, number(shown.weight))
        return said if shown.gradient is None else tr("{}, gradient {}", said, number(shown.gradient))
    if isinstance(key, NoteId):
        return tr("Note: {}", project.notes[key].text)
    assert isinstance(key, str), "the canvas shows units, edges and notes"
    unit = project.network.units[key]
    told: UnitFigures = view.picture.unit_figures[key]
    parts = [f"{unit.label}, {UNIT_WORDS[unit.kind]}"]
    s = notation.letters.preactivation.text
    named = ((tr("bias"), told.bias), (tr("target"), told.target), (tr("delta"), told.delta))
    pairs = ((s, told.s), (tr("value"), told.z), *named)
    parts += [f"{word} {number(value)}" for word, value in pairs if value is not None]
    return ". ".join([", ".join(parts), *(finding.sentence for finding in view.workspace.checkup.of(key))])


def keys_of(view: CommandView) -> list[Key]:
    """Return what has a child of its own, in the order in which Tab walks."""
    return [*view.drawing.unit_ids, *view.drawing.edge_ids, *view.drawing.notes]


class PartInterface(QAccessibleInterface):
    """A unit, an edge or a note, as a screen reader sees it."""

    def __init__(self, canvas: "CanvasInterface", key: Key) -> None:
        super().__init__()
        self._canvas, self._key = canvas, key

    def isValid(self) -> bool:
        """Tell whether the part is still there."""
        if not self._canvas.isValid():
            return False
        drawing = self._canvas.view.drawing
        return self._key in drawing.units or self._key in drawing.edges or self._key in drawing.notes

    def object(self) -> QObject:
        """Name no object of Qt's: a part is none."""
        return None  # type: ignore[return-value]  # a part is no object of Qt's

    def window(self) -> QWindow:
        """Name the window."""
        return self._canvas.window()

    def role(self) -> QAccessible.Role:
        """Say that it is one of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Say what it is and what it shows."""
        return describe(self._canvas.view, self._key) if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: numbers are typed on the canvas."""

    def rect(self) -> QRect:
        """Say where it is on the screen."""
        view = self._canvas.view
        middle = view.viewport().mapToGlobal(view.window_point(view.place_of(self._key)).toPoint())
        half = max(4, round(RADIUS * view.zoom))
        return QRect(middle.x() - half, middle.y() - half, 2 * half, 2 * half)

    def state(self) -> QAccessible.State:
        """Say whether it is selected or in focus."""
        state = QAccessible.State()
        view = self._canvas.view
        state.focusable = state.selectable = True
        state.selected = self._key in view.workspace.selection.keys
        state.focused = view.hasFocus() and self._key == view.picture.focused
        return state

    def parent(self) -> QAccessibleInterface:
        """Name the canvas."""
        return self._canvas

    def childCount(self) -> int:
        """Count its parts: it has none."""
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        """Name none of its parts."""
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Name none of its parts."""
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Find none of its parts."""
        return -1

    def backgroundColor(self) -> QColor:
        """Say nothing of colours."""
        return QColor()


class CanvasInterface(QAccessibleWidget):
    """The canvas as a list of units, edges and notes; what is being typed lies in its viewport, the last child."""

    def __init__(self, view: CommandView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = weakref.ref(view)  # the interface is kept, the canvas and its document need not be
        self._parts: dict[Key, PartInterface] = {}

    @property
    def view(self) -> CommandView:
        """The canvas; Qt asks nothing of an interface whose widget is gone."""
        view = self._view()
        assert view is not None, "valid interfaces have a canvas"
        return view

    def part(self, key: Key) -> PartInterface:
        """Return the child that stands for a key."""
        if key not in self._parts:
            self._parts[key] = PartInterface(self, key)
        return self._parts[key]

    def childCount(self) -> int:
        """Count units, edges and notes, and the viewport while something is typed there."""
        return len(keys_of(self.view)) + _is_typed_in(self.view)

    def child(self, index: int) -> QAccessibleInterface:
        """Name one of them."""
        keys = keys_of(self.view)
        if 0 <= index < len(keys):
            return self.part(keys[index])
        return QAccessible.queryAccessibleInterface(self.view.viewport())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Find one of them."""
        keys = keys_of(self.view)
        if child.object() is self.view.viewport():
            return len(keys)
        return next((i for i, key in enumerate(keys) if self._parts.get(key) is child), -1)


def _is_typed_in(view: CommandView) -> bool:
    return any(isinstance(child, QWidget) and child.isVisible() for child in view.viewport().children())


def _interface_for(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Make what stands for a canvas: a new one each time, as Qt asks anew whenever its metaobject has grown.

    PySide6 gives an object another metaobject when a signal is connected to a method of it for the first time, and Qt
    then takes it for another object. It deletes all that it was given: the same interface twice would crash it.
    """
    if not isinstance(thing, CommandView):
        return None
    _kept.append(CanvasInterface(thing))
    return _kept[-1]


_installed: list[bool] = []


def speak_for(view: QWidget) -> None:
    """Let screen readers see into the canvas."""
    if not _installed:
        QAccessible.installFactory(_interface_for)
        _installed.append(True)


def say_selected(view: CommandView) -> None:
    """Tell screen readers what is in focus now."""
    if not QAccessible.isActive() or view.picture.focused is None:
        return
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(keys_of(view).index(view.picture.focused))
    QAccessible.updateAccessibility(event)
