"""What the canvas does when a menu or a key asks for it: placing, deleting, copying, editing."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from core import edits
from core.change import Change
from core.edits import GRID, UNIT_DISTANCE
from core.errors import ChainruleError
from core.records import EdgeId, Key, Kind, Note, Unit
from core.wording import tr
from gui.canvas import clipboard
from gui.canvas.asking import explain_selected
from gui.canvas.choosing import ChoosingView
from gui.canvas.editing import Editing
from gui.canvas.geometry import Floats, free_place, snapped
from gui.canvas.gestures import place_kept
from gui.workspace import Workspace

_PASTE_STEP = 2 * GRID


class CommandView(ChoosingView):
    """A view whose network can be edited by commands; every slot takes no parameters.

    Attributes:
        editing: the editor on the canvas.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.editing = Editing(self, self._edit_next)
        self._pasted: tuple[str, int] = ("", 0)
        self._nudges = 0
        workspace.selection.changed.connect(self._on_selection)
        workspace.practice.wanted.connect(self.editing.edit_blank)

    def _on_selection(self) -> None:
        self._nudges += 1

    # Placing

    def add_input(self) -> None:
        """Place an input unit."""
        self._add(Kind.INPUT)

    def add_hidden(self) -> None:
        """Place a hidden unit."""
        self._add(Kind.HIDDEN)

    def add_output(self) -> None:
        """Place an output unit."""
        self._add(Kind.OUTPUT)

    def _add(self, kind: Kind) -> None:
        place = self._free_place_for(kind)
        self._perform_and_choose(lambda: edits.add_unit(self.workspace.document.project, kind, place))

    def add_connected(self) -> None:
        """Place a hidden unit to the right of the selected one, connected from it."""
        if not self.workspace.selection.units:
            self._hint(tr("Select a unit first; then Insert adds a hidden unit that it leads to."))
            return
        source, place = self.workspace.selection.units[-1], self._free_place_for(Kind.HIDDEN)
        self._perform_and_choose(lambda: edits.connect_to_new(self.workspace.document.project, source, place))

    def _free_place_for(self, kind: Kind) -> tuple[float, float]:
        chosen = self.workspace.selection.units
        wanted = snapped(self.middle(), GRID)
        if chosen:
            beside = (0.0, 5 * GRID) if kind is Kind.INPUT else (UNIT_DISTANCE, 0.0)
            wanted = self.drawing.positions[self.drawing.unit_row[chosen[-1]]] + beside
        x, y = free_place(wanted, self.drawing.positions, 5 * GRID)
        return float(x), float(y)

    def _perform_and_choose(self, made: Callable[[], tuple[Change, Key]]) -> None:
        change, key = made()
        self.setFocus()  # digits typed next are about what was placed, wherever the command came from
        if self.workspace.document.perform(change):
            self.choose(key)

    def nudge(self, direction: Floats, fine: bool) -> bool:
        """Move what is selected by a step of the grid, or by one unit; nudges that follow each other undo as one."""
        project = self.workspace.document.project
        keys = [key for key in self.workspace.selection.keys if not isinstance(key, EdgeId)]
        offset = direction * (1.0 if fine else GRID)
        places: dict[Key, tuple[float, float]] = {}
        for key in keys:
            x, y = place_kept(project, key) + offset
            places[key] = (float(x), float(y))
        if places:
            self.workspace.document.perform(edits.move(project, places), merge=f"nudge {self._nudges}")
        return bool(places)

    # Deleting, copying

    def delete_selected(self) -> None:
        """Delete what is selected, units with their edges."""
        keys = self.workspace.selection.keys
        if keys:
            self.workspace.document.perform(edits.remove(self.workspace.document.project, keys))
        else:
            self._hint(tr("Nothing is selected."))

    def copy(self) -> None:
        """Copy what is selected."""
        self._copied()

    def cut(self) -> None:
        """Copy what is selected, and delete it."""
        if self._copied():
            self.delete_selected()

    def _copied(self) -> bool:
        done = clipboard.to_clipboard(self.workspace.document.project, self.workspace.selection.keys)
        if not done:
            self._hint(tr("Select some units first; the edges among them are copied with them."))
        return done

    def paste(self) -> None:
        """Paste what was copied, beside where it was, or in the middle of what is shown."""
        try:
            clip = clipboard.from_clipboard()
        except ChainruleError as error:
            self.workspace.messages.refuse(error)
            return
        text = clipboard.to_text(clip)
        times = self._pasted[1] + 1 if self._pasted[0] == text else 1
        self._pasted = (text, times)
        self._paste(clip, np.array([_PASTE_STEP, _PASTE_STEP]) * times, tr("Paste"))

    def duplicate(self) -> None:
        """Copy and paste what is selected, without the clipboard."""
        clip = edits.copied(self.workspace.document.project, self.workspace.selection.keys)
        if clip.units or clip.notes:
            self._paste(clip, np.array([_PASTE_STEP, _PASTE_STEP]), tr("Duplicate"))
        else:
            self._hint(tr("Select some units first."))

    def _paste(self, clip: edits.Clip, offset: Floats, label: str) -> None:
        records: list[Unit | Note] = [*clip.units.values(), *clip.notes]
        places = np.array([record.position for record in records], dtype=np.float64)
        seen = self.viewport().rect().contains(self.window_point(places.mean(axis=0) + offset).toPoint())
        if not seen:
            offset = snapped(self.middle() - places.mean(axis=0), GRID)
        change, keys = edits.paste(self.workspace.document.project, clip, (float(offset[0]), float(offset[1])), label)
        if self.workspace.document.perform(change):
            self.workspace.selection.set(keys)

    # Asking

    def explain_selected(self) -> None:
        """Ask where the numbers of what is selected come from, one after the other."""
        hint = explain_selected(self.workspace)
        if hint:
            self._hint(hint)

    # Editing

    def rename_selected(self) -> None:
        """Open the name of the selected unit."""
        self.editing.rename()

    def edit_number(self) -> None:
        """Open the number of what is selected: a weight, a bias, or the value of an input unit."""
        self.editing.edit_number()

    def _edit_next(self, forward: bool) -> None:
        """Go on to the next number of the same sort, round and round."""
        keys: Sequence[Key] = self.drawing.unit_ids
        if self.workspace.selection.edges:
            keys = self.drawing.edge_ids
        current = self.picture.focused
        place = keys.index(current) if current in keys else -1
        self.choose(keys[(place + (1 if forward else -1)) % len(keys)])
        self.editing.edit_number()

    def toggle_bias(self) -> None:
        """Give the selected units a bias, or take it from them where all have one."""
        project = self.workspace.document.project
        units = [u for u in self.workspace.selection.units if project.network.units[u].kind is not Kind.INPUT]
        if not units:
            self._hint(tr("Select a hidden or output unit first; an input unit has no bias."))
            return
        lacking = [u for u in units if project.network.units[u].bias is None]
        title = tr("Add bias") if lacking else tr("Remove bias")
        self.workspace.document.perform(
            edits.edit_units(project, lacking or units, title, bias=0.0 if lacking else None)
        )

    def toggle_frozen(self) -> None:
        """Keep training from changing the selected weights and biases, or let it again where all are kept."""
        project, selection = self.workspace.document.project, self.workspace.selection
        units = [u for u in selection.units if project.network.units[u].bias is not None]
        edges = selection.edges
        if not units and not edges:
            self._hint(tr("Select edges, or units with a bias, first."))
            return
        network = project.network
        frozen = [*(network.units[u].frozen for u in units), *(network.edges[e].frozen for e in edges)]
        title, value = (tr("Unfreeze"), False) if all(frozen) else (tr("Freeze"), True)
        changed = edits.edit_units(project, units, title, frozen=value)
        self.workspace.document.perform(changed.merged(edits.edit_edges(project, edges, title, frozen=value)))
