"""The edits a person makes, each built as one `Change` for `Project.apply`; nothing here changes anything."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from typing import cast

import numpy as np

from core.change import Change, Record
from core.data.dataset import Dataset, Role
from core.descent.training_settings import TrainingSettings
from core.errors import UnknownUnitError
from core.formulae import initialization
from core.network import Network
from core.plan import Parameters, Plan
from core.project import Project
from core.records import DeltaSign, Edge, EdgeId, Key, Kind, Note, NoteId, Part, Unit, UnitId
from core.rules import LONGEST_LABEL
from core.weighing import Weighed
from core.wording import tr
from core.writing.said import Count, Said

GRID = 20.0
"""Distance of the grid's lines in scene units."""

UNIT_DISTANCE = 160.0
"""Distance at which a unit is placed beside another by keyboard or paste."""

_PREFIX = {Kind.INPUT: "x", Kind.HIDDEN: "h", Kind.OUTPUT: "o"}
_ADD = {Kind.INPUT: tr("Add input unit"), Kind.HIDDEN: tr("Add hidden unit"), Kind.OUTPUT: tr("Add output unit")}
_MAKE = {Kind.INPUT: tr("Make input unit"), Kind.HIDDEN: tr("Make hidden unit"), Kind.OUTPUT: tr("Make output unit")}

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Clip:
    """What was copied: units, the edges among them, and notes."""

    units: Mapping[UnitId, Unit]
    edges: Mapping[EdgeId, Edge]
    notes: tuple[Note, ...] = ()


def default_activation(kind: Kind) -> str:
    """Return the activation of a new unit: hidden units squash, inputs and outputs are linear."""
    return "sigmoid" if kind is Kind.HIDDEN else "identity"


# Units and edges


def add_unit(project: Project, kind: Kind, position: Point) -> tuple[Change, UnitId]:
    """Place a unit with a free name, e.g. h_3; return the edit and the new unit's id."""
    unit_id = _free_id(project.network)
    unit = Unit(_free_label(project.network, kind), kind, default_activation(kind), None, False, position)
    return project.change(_ADD[kind], {unit_id: unit}), unit_id


def connect(project: Project, source: UnitId, target: UnitId) -> Change:
    """Draw an edge; raise the typed error of the rule that forbids it."""
    project.network.check_edge(source, target)
    return project.change(tr("Draw edge"), {EdgeId(source, target): Edge(next_weight(project.network))})


def connect_to_new(project: Project, source: UnitId, position: Point) -> tuple[Change, UnitId]:
    """Draw an edge from a unit onto empty canvas: the edge and a new hidden unit at its end, in one edit."""
    added, unit_id = add_unit(project, Kind.HIDDEN, position)
    edge = EdgeId(source, unit_id)
    after = {**added.after, edge: Edge(next_weight(project.network))}
    return project.change(tr("Draw edge and unit"), after), unit_id


def insert_on_edge(project: Project, edge: EdgeId, position: Point) -> tuple[Change, UnitId]:
    """Put a new hidden unit into an edge: source → new → target. The old weight stays on the way in."""
    added, unit_id = add_unit(project, Kind.HIDDEN, position)
    old = project.network.edges[edge]
    after: dict[Key, Record | None] = {**added.after, edge: None}
    after[EdgeId(edge.source, unit_id)] = old
    after[EdgeId(unit_id, edge.target)] = Edge(next_weight(project.network))
    return project.change(tr("Insert unit into edge"), after), unit_id


def remove(project: Project, keys: Collection[Key]) -> Change:
    """Delete units with their edges, edges, and notes."""
    units = [cast(UnitId, key) for key in keys if key in project.network.units]
    edges = dict.fromkeys([*(k for k in keys if isinstance(k, EdgeId)), *project.network.edges_at(units)])
    notes = [key for key in keys if isinstance(key, NoteId)]
    after: dict[Key, Record | None] = dict.fromkeys([*units, *edges, *notes])
    gone = counted(len(units), "unit", len(edges), "edge", len(notes), "note")
    return project.change(Said.of("Delete {}", gone), after)


def edit_units(project: Project, units: Iterable[UnitId], title: str, /, **fields: object) -> Change:
    """Give every one of the units these fields, e.g. `activation="tanh"`."""
    return project.change(title, {u: replace(_unit(project, u), **fields) for u in units})  # type: ignore[arg-type]


def edit_edges(project: Project, edges: Iterable[EdgeId], title: str, /, **fields: object) -> Change:
    """Give every one of the edges these fields, e.g. `weight=0.5`."""
    now = project.network.edges
    return project.change(title, {e: replace(now[e], **fields) for e in edges if e in now})  # type: ignore[arg-type]


def rename(project: Project, unit: UnitId, label: str) -> Change:
    """Name a unit; spaces around the name are dropped."""
    return edit_units(
        project, [unit], tr("Rename {} to {}", _unit(project, unit).label, label.strip()), label=label.strip()
    )


def set_kind(project: Project, units: Collection[UnitId], kind: Kind) -> Change:
    """Make units inputs, hidden units or outputs; an input loses its bias, and the data follow."""
    fields: dict[str, object] = {"kind": kind}
    if kind is Kind.INPUT:
        fields |= {"bias": None, "activation": "identity"}
    return edit_units(project, units, _MAKE[kind], **fields)


def move(project: Project, offset: Mapping[Key, Point]) -> Change:
    """Move units and notes to these positions."""
    after: dict[Key, Record | None] = {}
    for key, position in offset.items():
        record = project.record(key)
        if isinstance(record, Unit | Note):
            after[key] = replace(record, position=(float(position[0]), float(position[1])))
    return project.change(Said.of("Move {}", counted(len(after), "item")), after)


def add_note(project: Project, text: str, position: Point) -> tuple[Change, NoteId]:
    """Put a text on the canvas."""
    key = NoteId(1 + max((note.number for note in project.notes), default=0))
    return project.change(tr("Add note"), {key: Note(text, position)}), key


def write_notes(project: Project, notes: Iterable[NoteId], text: str) -> Change:
    """Give notes another text."""
    now = project.notes
    return project.change(tr("Edit note"), {key: replace(now[key], text=text) for key in notes if key in now})


def name_network(project: Project, name: str) -> Change:
    """Give the network itself a name; spaces around it are dropped."""
    return project.change(tr("Name the network {}", name.strip()), {Part.NAME: name.strip()})


# Numbers


def set_parameters(
    project: Project, label: str, weights: Mapping[EdgeId, float], biases: Mapping[UnitId, float]
) -> Change:
    """Give edges weights and units biases; units without a bias and unknown ids are left out."""
    network, edges = project.network, project.network.edges
    after: dict[Key, Record | None] = {e: edges[e].weighing(float(w)) for e, w in weights.items() if e in edges}
    for unit_id, bias in biases.items():
        unit = network.units.get(unit_id)
        if unit is not None and unit.bias is not None:
            after[unit_id] = replace(unit, bias=float(bias))
    return project.change(label, after)


def reweigh(project: Project, label: str, plan: Plan, parameters: Parameters) -> Change:
    """Give every edge and every unit with a bias the number that it has in the plan's order: what a run comes to."""
    now, weights = plan.parameters(project.network), parameters.weights.copy()
    weights.setflags(write=False)
    touched = compress(plan.units, ((parameters.biases != now.biases) & plan.has_bias).tolist())
    units = {unit_id: project.network.units[unit_id] for unit_id in touched}
    biases = dict(zip(plan.units, parameters.biases.tolist(), strict=True))
    others = {unit_id: unit.biased(biases[unit_id]) for unit_id, unit in units.items()}
    differs, edges = weights != now.weights, project.network.edges_as_they_stand()
    return Change(
        label, Weighed(plan, now.weights, differs, units, edges), Weighed(plan, weights, differs, others, edges)
    )


def randomize(project: Project, seed: int) -> Change:
    """Draw every free weight and bias as the training options say; another seed than theirs is put there with it."""
    training, network = project.training, project.network
    generator = np.random.default_rng(seed)
    weights: dict[EdgeId, float] = {}
    biases: dict[UnitId, float] = {}
    for edge_id, edge in network.edges.items():
        fans = len(network.incoming(edge_id.target)), len(network.outgoing(edge_id.source))
        number = initialization.drawn(training.initialization, generator, *fans, training.initial_width)
        if not edge.frozen and number is not None:
            weights[edge_id] = number
    for unit_id, unit in network.units.items():
        number = _first_bias(training, generator, len(network.incoming(unit_id)))
        if not unit.frozen and number is not None:
            biases[unit_id] = number
    change = set_parameters(project, tr("Randomize weights"), weights, biases)
    if seed == training.seed:
        return change
    seeded = {**change.after, Part.TRAINING: replace(training, seed=seed)}
    return project.change(tr("Randomize weights by seed {}", seed), seeded)


def _first_bias(training: TrainingSettings, generator: np.random.Generator, fan_in: int) -> float | None:
    """Return what a bias starts from; None where it stays."""
    if training.initial_biases == "drawn":
        return initialization.drawn(training.initialization, generator, fan_in, 1, training.initial_width)
    return None if training.initial_biases == "keep" else 0.0


def next_weight(network: Network) -> float:
    """Return the weight of the next edge drawn: friendly, never 0, and unlike its neighbours', so that units differ."""
    golden = 0.6180339887498949
    place = (len(network.edges) * golden + 0.45) % 1.0
    magnitude = round(0.2 + 0.8 * place, 1)
    return magnitude if len(network.edges) % 3 != 2 else -magnitude


# Data


def set_cells(project: Project, row: int, column: int, block: np.ndarray) -> Change:
    """Write a block of cells into the data, growing it downwards as needed; NaN empties a cell."""
    return set_data(project, tr("Edit data"), project.dataset.with_cells(row, column, block))


def set_value(project: Project, row: int, unit: UnitId, value: float | None) -> Change:
    """Write the value x of an input unit, or the target y of an output unit, in one row."""
    dataset = project.dataset.following(project.network.units)
    column = dataset.index_of(unit)
    if column is None:
        raise UnknownUnitError(tr("Only input and output units have data."), [unit])
    role = "x" if dataset.columns[column].role is Role.INPUT else "y"
    number = np.nan if value is None else value
    title = tr("Set {} of {}", role, project.network.label(unit))
    return set_data(project, title, dataset.with_cells(row, column, [[number]]))


def set_data(project: Project, label: str, dataset: Dataset) -> Change:
    """Replace the data."""
    return project.change(label, {Part.DATA: dataset})


def set_training(project: Project, **fields: object) -> Change:
    """Change training options, e.g. `learning_rate=0.05`; raise `SettingsError` for what can't be."""
    return project.change(tr("Change training options"), {Part.TRAINING: replace(project.training, **fields)})  # type: ignore[arg-type]


def set_delta_sign(project: Project, sign: DeltaSign) -> Change:
    """Let δ stand for ∂E/∂s, or for −∂E/∂s."""
    meaning = "∂E/∂s" if sign is DeltaSign.PLUS else "−∂E/∂s"
    return project.change(tr("Let δ be {}", meaning), {Part.DELTA_SIGN: sign})


# Copy and paste


def copied(project: Project, keys: Collection[Key]) -> Clip:
    """Return the units, the edges among them, and the notes, to paste somewhere."""
    network = project.network
    units = {u: unit for u, unit in network.units.items() if u in keys}
    edges = {e: edge for e, edge in network.edges.items() if e.source in units and e.target in units}
    return Clip(units, edges, tuple(note for key, note in project.notes.items() if key in keys))


def paste(project: Project, clip: Clip, offset: Point, label: str = "Paste") -> tuple[Change, list[Key]]:
    """Add what was copied, moved by `offset`, under free names; return the edit and the new ids."""
    taken_labels = {unit.label for unit in project.network.units.values()}
    renamed: dict[UnitId, UnitId] = {}
    after: dict[Key, Record | None] = {}
    for old, unit in clip.units.items():
        renamed[old] = _free_id(project.network, renamed.values())
        free = _free_copy_label(unit.label, taken_labels)
        taken_labels.add(free)
        after[renamed[old]] = replace(unit, label=free, position=_shifted(unit.position, offset))
    for edge_id, edge in clip.edges.items():
        after[EdgeId(renamed[edge_id.source], renamed[edge_id.target])] = edge
    number = max((note.number for note in project.notes), default=0)
    for index, note in enumerate(clip.notes, start=1):
        after[NoteId(number + index)] = replace(note, position=_shifted(note.position, offset))
    return project.change(label, after), list(after)


# Names


def counted(*pairs: int | str) -> Said:
    """Say how many of what: `counted(2, "unit", 1, "edge")` is "2 units and 1 edge"."""
    numbers, nouns = pairs[::2], pairs[1::2]
    said = [Count(int(n), str(noun)) for n, noun in zip(numbers, nouns, strict=True) if n]
    if len(said) > 1:
        return Said.joined(tr(" and "), [Said.joined(", ", said[:-1]), said[-1]])
    return Said.joined("", said or [tr("nothing")])


def _unit(project: Project, unit_id: UnitId) -> Unit:
    unit = project.network.units.get(unit_id)
    if unit is None:
        raise UnknownUnitError(tr("There is no unit “{}” in this network.", unit_id), [unit_id])
    return unit


def free_ids(network: Network, count: int) -> list[UnitId]:
    """Return so many ids that no unit has."""
    numbers = (UnitId(f"u{n}") for n in range(1, len(network.units) + count + 1))
    return [unit_id for unit_id in numbers if unit_id not in network.units][:count]


def _free_id(network: Network, taken: Iterable[UnitId] = ()) -> UnitId:
    used = {*network.units, *taken}
    return next(UnitId(f"u{n}") for n in range(1, len(used) + 2) if UnitId(f"u{n}") not in used)


def _free_label(network: Network, kind: Kind) -> str:
    used = {unit.label for unit in network.units.values()}
    return next(name for n in range(1, len(used) + 2) if (name := f"{_PREFIX[kind]}_{n}") not in used)


def _free_copy_label(label: str, taken: Collection[str]) -> str:
    if label not in taken:
        return label
    stem, _, tail = label.rpartition("_")
    stem = stem if stem and tail.isdigit() else label
    longest = LONGEST_LABEL - len(f"_{len(taken) + 2}")
    return next(name for n in range(2, len(taken) + 3) if (name := f"{stem[:longest]}_{n}") not in taken)


def _shifted(position: Sequence[float], offset: Sequence[float]) -> Point:
    return position[0] + offset[0], position[1] + offset[1]
