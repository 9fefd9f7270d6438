"""Choosing by keyboard: going from one thing to the next, in order or in a direction."""

import numpy as np

from core.records import EdgeId, Key, UnitId
from gui.canvas.geometry import Floats, neighbour
from gui.canvas.gestures import place_kept
from gui.canvas.view import NetworkView
from gui.messages import Level


class ChoosingView(NetworkView):
    """A view in which things can be selected."""

    def select_all(self) -> None:
        """Select everything."""
        drawing = self.drawing
        self.workspace.selection.set([*drawing.unit_ids, *drawing.edge_ids, *drawing.notes])

    def walk(self, forward: bool) -> bool:
        """Select the next unit, edge or note, in the document's order; tell whether there is one."""
        keys: list[Key] = [*self.drawing.unit_ids, *self.drawing.edge_ids, *self.drawing.notes]
        current = self.picture.focused
        place = keys.index(current) if current in keys else -1 if forward else len(keys)
        place += 1 if forward else -1
        if not 0 <= place < len(keys):
            return False
        self.choose(keys[place])
        return True

    def walk_towards(self, direction: Floats) -> None:
        """Select the nearest unit in a direction; from an edge, the end that lies there."""
        drawing, chosen = self.drawing, self.workspace.selection.units
        if not chosen and self.workspace.selection.edges:
            self.choose(self._end_towards(self.workspace.selection.edges[-1], direction))
            return
        if not chosen:
            self.walk(True)
            return
        row = neighbour(drawing.positions, drawing.unit_row[chosen[-1]], direction)
        if row is not None:
            self.choose(drawing.unit_ids[row])

    def _end_towards(self, edge: EdgeId, direction: Floats) -> UnitId:
        source, target = (self.drawing.positions[self.drawing.unit_row[end]] for end in edge)
        return edge.target if (target - source) @ direction >= 0 else edge.source

    def choose(self, key: Key) -> None:
        """Select one thing, and scroll to it if it can't be seen."""
        self.picture.focused = key
        self.workspace.selection.set([key])
        self.show_place(self.place_of(key))
        self.repaint_soon()

    def place_of(self, key: Key) -> Floats:
        """Return where a unit, an edge's label or a note is."""
        drawing = self.drawing
        if isinstance(key, EdgeId):
            return np.asarray(drawing.labels[drawing.edge_row[key]])
        if isinstance(key, str):
            return np.asarray(drawing.positions[drawing.unit_row[UnitId(key)]])
        return place_kept(self.workspace.document.project, key)

    def _hint(self, sentence: str) -> None:
        self.workspace.messages.say(Level.HINT, sentence)
