"""Asking about a number on the canvas: a click on one that is no click on the unit or the edge itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from core.records import EdgeId, UnitId
from core.tracing.provenance import numbers_of
from core.tracing.trace import Quantity, Symbol
from core.wording import tr
from core.writing.equations import EquationWriter
from gui.canvas.gestures import Gesture, Pointer
from gui.canvas.numbers_at import number_at
from gui.canvas.view import NetworkView
from gui.workspace import Workspace

_STILL = 4.0
_INSIDE = (Symbol.INPUT, Symbol.PREACTIVATION, Symbol.ACTIVATION, Symbol.WEIGHT)
"""Numbers on the unit's or the edge's very body: a first click there selects it, a click on a selected one asks."""


class Ask(Gesture):
    """Passes everything on to the gesture that the press began; a click that moves nothing asks about a number."""

    def __init__(self, view: NetworkView, pointer: Pointer, quantity: Quantity, begun: Gesture | None) -> None:
        super().__init__(view)
        self._at, self._quantity, self._begun, self._moved = pointer.at, quantity, begun, False
        if begun is not None:
            self.hint, self.cursor = begun.hint, begun.cursor

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse; from where it has moved, this is no question any more."""
        self._moved = self._moved or (pointer.at - self._at).manhattanLength() > _STILL
        if self._begun is not None:
            self._begun.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """Ask, where nothing was moved, and select whose number it is."""
        if self._begun is not None:
            self._begun.release(pointer)
        if not self._moved:
            if self._quantity.owner is not None:
                self.view.workspace.selection.set([self._quantity.owner])
            self.view.workspace.inquiry.ask(self._quantity)

    def cancel(self) -> None:
        """Take back what has been shown."""
        if self._begun is not None:
            self._begun.cancel()

    def key(self, event: QKeyEvent) -> bool:
        """Follow a key."""
        return self._begun is not None and self._begun.key(event)


def question_at(view: NetworkView, pointer: Pointer) -> Quantity | None:
    """Return the number that a click here would ask about; None where a click means something else."""
    if pointer.shift or pointer.control:
        return None
    quantity = number_at(view.picture, pointer.place, view.zoom)
    if quantity is None or pointer.alt or quantity.symbol not in _INSIDE:
        return quantity
    return quantity if view.workspace.selection.keys == (quantity.owner,) else None


def point_under(view: NetworkView, place: QPointF) -> Quantity | None:
    """Point at the number under a place of the window, for every view; return it."""
    quantity = number_at(view.picture, view.scene_point(place), view.zoom)
    view.workspace.pointing.point_at(quantity)
    return quantity


# By keyboard and menu


def numbers_about(workspace: Workspace, owner: UnitId | EdgeId) -> list[Quantity]:
    """Return a unit's or an edge's numbers to ask about: the one computed last first, then those before it."""
    player = workspace.player
    if player.trace is None:
        return []
    found = numbers_of(player.trace, owner)
    known = [quantity for quantity in found if player.trace.known(quantity, player.index) is not None]
    return known[::-1] + [quantity for quantity in found if quantity not in known]


def explain_selected(workspace: Workspace) -> str:
    """Ask about the numbers of what is selected, one after the other, or else about the current line's.

    Returns a hint where there is nothing to ask about.
    """
    player, inquiry, keys = workspace.player, workspace.inquiry, workspace.selection.keys
    owner = next((key for key in reversed(keys) if isinstance(key, str | EdgeId)), None)
    if owner is None:
        if player.current is None:
            return tr("Select a unit or an edge first; then W explains its numbers one by one.")
        inquiry.ask(player.current.writes)
        return ""
    choices = numbers_about(workspace, owner if isinstance(owner, EdgeId) else UnitId(str(owner)))
    if not choices:
        return player.obstacle
    inquiry.ask(_next(choices, inquiry.quantity))
    return ""


def _next(choices: Sequence[Quantity], last: Quantity | None) -> Quantity:
    return choices[(choices.index(last) + 1) % len(choices)] if last in choices else choices[0]


def add_explain_menu(menu: QMenu, workspace: Workspace, owner: UnitId | EdgeId) -> None:
    """Add a menu with one entry for each number of a unit or an edge: “Explain δ_a = −0.0036”."""
    player = workspace.player
    choices = numbers_about(workspace, owner)
    if player.trace is None or not choices:
        return
    explain = menu.addMenu(tr("E&xplain\tW"))
    explain.setObjectName("explain")
    notation = workspace.conventions.notation
    writer = EquationWriter(workspace.document.shown, notation)
    for quantity in choices:
        name = writer.symbol(player.trace, quantity).text
        value = notation.number(player.trace.known(quantity, player.index))
        entry = explain.addAction(f"{name} = {value}".replace("&", "&&"))
        entry.triggered.connect(lambda _checked, quantity=quantity: workspace.inquiry.ask(quantity))


CURSOR = Qt.CursorShape.PointingHandCursor
"""The pointer's form over a number that a click would ask about."""
