"""What the editor on the canvas edits: weights, biases, values, names and notes, each as one edit of the document."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF

from core import edits
from core.change import Change
from core.errors import ChainruleError, NotReadyError
from core.project import Project
from core.records import EdgeId, Kind, NoteId, UnitId
from core.wording import tr, tr_n
from gui.canvas.geometry import RADIUS, Floats
from gui.canvas.inline_editor import InlineEditor, NoteEditor
from gui.canvas.question import place_of
from gui.canvas.view import NetworkView
from gui.messages import Level
from gui.widgets.number_text import read_number


class Editing:
    """Opens the editor for what is selected, one at a time; `go_on` is called where Tab asks for the next.

    Attributes:
        editor: the one that is open, or None.
    """

    def __init__(self, view: NetworkView, go_on: Callable[[bool], None]) -> None:
        self._view, self._go_on = view, go_on
        self._space = view.workspace
        self.editor: InlineEditor | NoteEditor | None = None

    # What can be opened

    def edit_number(self, typed: str = "") -> bool:
        """Open the number of what is selected, with what was typed; tell whether there is one.

        While something is asked for, what is typed is meant for that.
        """
        session = self._space.hold.session
        if session is not None and session.listens:
            session.wanted.emit(typed)
            return True
        edges, units = self._space.selection.edges, self._space.selection.units
        if edges:
            self._edit_weight(edges, typed)
        elif units:
            self._edit_unit_number(units, typed)
        elif self._space.selection.notes and not typed:
            self.edit_note(self._space.selection.notes[-1])
        else:
            self._space.messages.say(Level.HINT, tr("Select an edge or a unit first; then type its number."))
        return bool(edges or units)

    def edit_blank(self, typed: str = "") -> None:
        """Open a field for what is asked for in practice."""
        asked = self._space.practice.asked
        if asked is not None:
            self._open(place_of(self._view, asked), tr("Answer"), "", typed, self._space.practice.answer)

    def rename(self) -> None:
        """Open the name of the selected unit, or the text of the selected note."""
        units = self._space.selection.units
        if not units:
            if self._space.selection.notes:
                self.edit_note(self._space.selection.notes[-1])
            else:
                self._space.messages.say(Level.HINT, tr("Select a unit first; then F2 renames it."))
            return
        unit_id = units[-1]
        place = self._place(unit_id) - np.array([0, RADIUS + 14])
        label = self._space.document.project.network.label(unit_id)
        self._open(place, tr("Name"), label, "", lambda text: self._perform(edits.rename(self._project, unit_id, text)))

    def edit_note(self, key: NoteId) -> None:
        """Open the text of a note."""
        note = self._project.notes[key]
        self._open_note(note.position, note.text, lambda text: edits.write_notes(self._project, [key], text))

    def write_note(self, place: tuple[float, float]) -> None:
        """Open an editor for a new note; one left empty makes none."""
        self._open_note(place, "", lambda text: edits.add_note(self._project, text, place)[0])

    # Numbers

    def _edit_weight(self, edges: Sequence[EdgeId], typed: str) -> None:
        first = edges[-1]
        row = self._view.drawing.edge_row[first]
        title = tr("Set weight") if len(edges) == 1 else tr_n("Set {} weight", "Set {} weights", len(edges))

        def accept(text: str) -> None:
            self._perform(edits.edit_edges(self._project, edges, title, weight=self._read(text)))

        now = self._project.network.edges[first].weight
        self._open(self._view.drawing.labels[row], tr("Weight"), self._plain(now), typed, accept)

    def _edit_unit_number(self, units: Sequence[UnitId], typed: str) -> None:
        network = self._project.network
        first = network.units[units[-1]]
        if first.kind is Kind.INPUT:
            self._edit_value(units, typed)
            return
        others = [u for u in units if network.units[u].kind is not Kind.INPUT]
        several = tr_n("Set {} bias", "Set {} biases", len(others))
        title = tr("Set bias of {}", first.label) if len(others) == 1 else several

        def accept(text: str) -> None:
            self._perform(edits.edit_units(self._project, others, title, bias=self._read(text)))

        place = self._place(units[-1]) + np.array([0, RADIUS + 4])
        self._open(place, tr("Bias"), "" if first.bias is None else self._plain(first.bias), typed, accept)

    def edit_target(self) -> None:
        """Open the target y of the selected output units, in the row whose numbers are shown."""
        units = [u for u in self._space.selection.units if self._project.network.units[u].kind is Kind.OUTPUT]
        if units:
            self._edit_value(units, "")
        else:
            self._space.messages.say(Level.HINT, tr("Select an output unit first; then Y sets its target y."))

    def _edit_value(self, units: Sequence[UnitId], typed: str) -> None:
        sample, kind = self._space.player.row, self._project.network.units[units[-1]].kind
        same = [u for u in units if self._project.network.units[u].kind is kind]
        now = self._project.dataset.value(sample, units[-1])

        def accept(text: str) -> None:
            self._perform(values_set(self._project, sample, same, self._read(text)))

        place, what = self._place(units[-1]), tr("Value x")
        if kind is Kind.OUTPUT:
            place, what = place + np.array([RADIUS + 34, 0]), tr("Target y")
        self._open(place, what, "" if now is None else self._plain(now), typed, accept)

    # How it is done

    @property
    def _project(self) -> Project:
        return self._space.document.project

    def _read(self, text: str) -> float:
        return read_number(text, self._space.conventions.notation)

    def _plain(self, value: float) -> str:
        return self._space.conventions.notation.plain(value)

    def _place(self, unit_id: UnitId) -> Floats:
        return np.asarray(self._view.drawing.positions[self._view.drawing.unit_row[unit_id]])

    def _perform(self, change: Change) -> None:
        """Make an edit; a rule that forbids it is told where the text was typed."""
        if change:
            self._project.check(change)
            self._space.document.perform(change)

    def _open(self, place: Floats, what: str, text: str, typed: str, accept: Callable[[str], None]) -> None:
        self.close()
        self._view.show_place(place)
        editor = InlineEditor(self._view.viewport(), what, accept)
        self.editor = editor
        editor.closed.connect(self._on_closed)
        editor.went_on.connect(self._go_on)
        editor.open_at(self._view.window_point(place), text, typed)

    def _open_note(self, place: tuple[float, float], text: str, edit: Callable[[str], Change]) -> None:
        def accept(written: str) -> None:
            if written.strip() and written != text:
                try:
                    self._perform(edit(written))
                except ChainruleError as error:
                    self._space.messages.refuse(error)

        self.close()
        self.editor = NoteEditor(self._view.viewport(), accept)
        self.editor.closed.connect(self._on_closed)
        self.editor.open_at(self._view.window_point(QPointF(*place)), text)

    def close(self) -> None:
        """Keep what is being typed if it can be taken, and close."""
        if self.editor is not None and not self.editor.commit():
            self.editor.close_quietly()

    def drop(self) -> None:
        """Close without keeping anything."""
        if self.editor is not None:
            self.editor.close_quietly()

    def _on_closed(self) -> None:
        had_focus = self.editor is not None
        self.editor = None
        if had_focus:
            self._view.setFocus()


def values_set(project: Project, sample: int, units: Sequence[UnitId], value: float) -> Change:
    """Return the one edit that gives several input units the same x, or outputs the same y, in a row of the data."""
    dataset = project.dataset.following(project.network.units)
    if not 0 <= sample < max(1, dataset.rows):
        raise NotReadyError(tr("There is no such row in the data."))
    for unit_id in units:
        column = dataset.index_of(unit_id)
        if column is not None:
            dataset = dataset.with_cells(sample, column, [[value]])
    names = ", ".join(project.network.label(u) for u in units)
    symbol = "x" if project.network.units[units[0]].kind is Kind.INPUT else "y"
    return edits.set_data(project, tr("Set {} of {}", symbol, names), dataset)
