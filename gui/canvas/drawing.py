"""The drawing: the document's units and edges as arrays, in the document's order, with the shapes that edges take."""

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import replace

import numpy as np

from core.change import Change
from core.network import Network
from core.plan import Plan, compile_plan
from core.project import Project
from core.records import Edge, EdgeId, Key, Note, NoteId, Part, Unit, UnitId
from core.weighing import Weighed
from gui.canvas import geometry
from gui.canvas.geometry import RADIUS_OF, Floats, Ints
from gui.canvas.labels import MOST_PLACED, Room, free_lines, free_plates, label_points
from gui.canvas.routing import Router

_MOST_BENT_IN_A_DRAG = 12


class Drawing:
    """A mirror of the document in arrays; a row is a place in the document's order.

    Attributes:
        units, notes: the records by id.
        edges: the document's own.
        unit_row, edge_row: the row of an id.
        positions: [units, 2]; while a drag goes on, where the units are shown.
        radii: [units], outer radius of each shape.
        source, target: [edges], rows of the units joined.
        frozen: [edges], whether training leaves the weight alone.
        weights: [edges], as shown: a run's newest while it goes on.
        curves, lines, labels: the edges' curves, the polylines that stand for them, and where their labels sit.
        free_lines: how many more lines each label has room for.
        free_plates: how many lines there is room for below each unit.
        room: how many lines there may be on edges and below units.
    """

    def __init__(self) -> None:
        self.units: dict[UnitId, Unit] = {}
        self.notes: dict[NoteId, Note] = {}
        self._kept_notes: dict[NoteId, Note] = {}
        self.room, self._router = Room(), Router()
        self.bends: Floats
        self._index(Project())

    # Following the document

    def replace(self, project: Project) -> None:
        """Draw another document: the same as adding everything that it holds."""
        self.units, self.notes = {}, {}
        self._index(Project())
        keys: list[Key] = [*project.network.units, *project.network.edges, *project.notes]
        self.follow(Change("", dict.fromkeys(keys), {key: project.record(key) for key in keys}), project)

    def follow(self, change: Change, project: Project) -> None:
        """Make the edit in the drawing, too, and as little as it takes."""
        if isinstance(change.after, Weighed):
            self.units.update(change.after.units)
            self.read_weights(project.network)
            return
        reshaped = regrouped = False
        self.notes.update(self._kept_notes)
        self._kept_notes.clear()
        for key, record in change.after.items():
            before = change.before[key]
            self._put(key, record)
            drawn = isinstance(key, str | EdgeId) and not isinstance(key, Part)
            regrouped |= drawn and (before is None or record is None)
            reshaped |= isinstance(record, Unit) and isinstance(before, Unit) and _form(record) != _form(before)
        if regrouped:
            self._index(project)
        elif reshaped and change.structural:
            self._place()
        elif reshaped:
            self._move()
            self._read_weights(change)
        else:
            self._read_weights(change)

    def _put(self, key: Key, record: object) -> None:
        shelf = self._shelf(key)
        if shelf is not None and record is None:
            shelf.pop(key, None)
        elif shelf is not None:
            shelf[key] = record

    def _shelf(self, key: Key) -> dict[Key, object] | None:
        if isinstance(key, NoteId):
            return self.notes  # type: ignore[return-value]
        return None if isinstance(key, Part | EdgeId) else self.units  # type: ignore[return-value]

    def _index(self, project: Project) -> None:
        """Bring everything into the document's order, which an undo restores."""
        self.units = {key: self.units[key] for key in project.network.units}
        self._network, self.edges = project.network, project.network.edges
        self.unit_ids, self.edge_ids = tuple(self.units), tuple(self.edges)
        self.unit_row = {key: row for row, key in enumerate(self.unit_ids)}
        self.edge_row = {key: row for row, key in enumerate(self.edge_ids)}
        self._plan: Plan | None = None
        self.source: Ints = np.array([self.unit_row[e.source] for e in self.edge_ids], dtype=np.int64)
        self.target: Ints = np.array([self.unit_row[e.target] for e in self.edge_ids], dtype=np.int64)
        self._place()

    def _place(self) -> None:
        self.positions: Floats = self._places()
        self.radii: Floats = np.array([RADIUS_OF[unit.kind] for unit in self.units.values()])
        self.weights: Floats = self._network.weights(self.edge_ids).copy()
        standing = self._network.edges_as_they_stand().values()
        self.frozen = np.array([edge.frozen for edge in standing], dtype=np.bool_)
        self.route()

    def _move(self) -> None:
        """Show the units where they are now; as long as the same edges are bent, only theirs are shaped anew."""
        places, before = self._places(), self.bends
        moved = np.flatnonzero((places != self.positions).any(axis=1))
        self.positions = places
        self.bends = self._router.bends(places, self.radii, self.source, self.target)
        if len(self.edge_ids) > MOST_PLACED and np.array_equal(before, self.bends):
            self._shape_at(self.edge_rows_at(self.unit_ids[row] for row in moved))
            self._label()
        else:
            self._shape()

    def _places(self) -> Floats:
        return geometry.on_canvas(np.array([unit.position for unit in self.units.values()], dtype=np.float64))

    def _read_weights(self, change: Change) -> None:
        for key, record in change.after.items():
            if isinstance(record, Edge):
                row = self.edge_row[key]  # type: ignore[index]
                self.weights[row], self.frozen[row] = record.weight, record.frozen

    def read_weights(self, network: Network) -> None:
        """Show the weights that a network has; if other edges have them, the drawing is about to follow it anyway."""
        plan = compile_plan(network)
        if plan is self._plan or set(plan.edges) == self.edge_row.keys():
            self.show_weights(plan, plan.parameters(network).weights)

    def show_weights(self, plan: Plan, weights: Floats) -> None:
        """Show the weights of every edge, float64[edges] in the plan's order."""
        if plan is not self._plan:
            self._plan = plan
            self._rows_of_plan: Ints = np.array([self.edge_row[edge_id] for edge_id in plan.edges], dtype=np.int64)
        self.weights[self._rows_of_plan] = weights

    # The shapes of edges

    def route(self) -> None:
        """Lay all edges anew: straight where free, else bent round what is in between."""
        self.bends = self._router.bends(self.positions, self.radii, self.source, self.target)
        self._shape()

    def _shape(self) -> None:
        self.curves = geometry.curves(self.positions, self.radii, self.source, self.target, self.bends)
        self.lines = geometry.polylines(self.curves)
        self.bent = self.bends.any(axis=1)
        self._label()

    def _label(self) -> None:
        self.labels = label_points(self.curves, self.lines, self.positions, self.source, self.target, self.room)
        self.free_lines = free_lines(self.labels, self.positions, self.room)
        self.free_plates = free_plates(self.positions, self.room)

    def make_room(self, room: Room) -> None:
        """Place the labels anew for other numbers of lines."""
        if room != self.room:
            self.room = room
            self._label()

    def show_moved(self, places: Mapping[Key, Floats]) -> None:
        """Show units and notes elsewhere while they are dragged; the document knows nothing of it."""
        for key, place in places.items():
            if isinstance(key, NoteId):
                note = self.notes[key]
                self._kept_notes.setdefault(key, note)
                self.notes[key] = replace(note, position=(float(place[0]), float(place[1])))
            elif isinstance(key, str):
                self.positions[self.unit_row[UnitId(key)]] = geometry.on_canvas(place)[0]
        if len(self.edge_ids) <= MOST_PLACED and self.bent.sum() <= _MOST_BENT_IN_A_DRAG:
            self.route()
        else:
            self._shape_at(self.edge_rows_at(UnitId(key) for key in places if isinstance(key, str)))

    def _shape_at(self, rows: Ints) -> None:
        """Shape some edges anew; in a large network, the others stay as they are until the drag ends."""
        part = self.source[rows], self.target[rows]
        self.curves[rows] = geometry.curves(self.positions, self.radii, *part, self.bends[rows])
        self.lines[rows] = geometry.polylines(self.curves[rows])
        self.labels[rows] = geometry.points_at(self.curves[rows], np.array([0.5]))[:, 0]

    def show_as_kept(self) -> None:
        """Show everything where the document has it."""
        self.notes.update(self._kept_notes)
        self._kept_notes.clear()
        self._place()

    def snapshot(self) -> "Drawing":
        """Return the edges as they are now, whatever happens to this drawing."""
        made = copy(self)
        made.weights, made.frozen = self.weights.copy(), self.frozen.copy()
        made.curves = self.curves.copy()
        return made

    # What is where

    def edge_rows_at(self, units: Iterable[UnitId]) -> Ints:
        """Return the rows of the edges that begin or end at one of the units."""
        rows = [self.unit_row[unit_id] for unit_id in units]
        return np.flatnonzero(np.isin(self.source, rows) | np.isin(self.target, rows))

    def unit_at(self, point: Floats, reach: float = 0.0) -> UnitId | None:
        """Return the unit whose shape, grown by `reach`, lies under a point."""
        row = geometry.unit_under(point, self.positions, self.radii, reach)
        return None if row is None else self.unit_ids[row]

    def edge_at(self, point: Floats, reach: float) -> EdgeId | None:
        """Return the edge within reach of a point."""
        row = geometry.line_under(point, self.lines, reach)
        return None if row is None else self.edge_ids[row]

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Return left, top, right and bottom of what is drawn, names and numbers included; None where nothing is."""
        parts = [self.positions - 50, self.positions + 50, self.lines.reshape(-1, 2)]
        targets = self.radii > geometry.RADIUS
        parts.append(self.positions[targets] + np.array([100.0, 0.0]))  # the target stands beside an output
        parts += [np.array([note.position, np.add(note.position, (160, 40))]) for note in self.notes.values()]
        points = np.concatenate([part.reshape(-1, 2) for part in parts])
        return (*points.min(axis=0).tolist(), *points.max(axis=0).tolist()) if len(points) else None


def _form(unit: Unit) -> object:
    return unit.position, unit.kind
