"""Whole data for a network, or a network for whole data, as one edit: what an import and a built-in set come to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from core import edits
from core.change import Change, Record
from core.data.dataset import Column, Dataset, Role
from core.data.scaling import Method, scalable, scaled
from core.data.split import Split
from core.errors import DataError
from core.formulae import initialization
from core.plan import FloatArray
from core.project import Project
from core.records import Edge, EdgeId, Key, Kind, Part, Unit, UnitId
from core.rules import LONGEST_LABEL
from core.wording import tr

ACROSS, DOWN = 240.0, 100.0
"""How far layers, and the units of one, stand apart."""
MOST_EDGES = 20_000
"""A network of more edges is not drawn by itself."""
KIND_OF_ROLE = {Role.INPUT: Kind.INPUT, Role.TARGET: Kind.OUTPUT}


@dataclass(frozen=True, slots=True, eq=False)
class Feature:
    """The numbers that one unit is given.

    Attributes:
        label: the name that a new unit gets.
        role: whether they are its x or its y.
        values: float64[rows], NaN where a cell is empty.
        source, classes: as in `Column`.
        unit: the unit that is fed, None for a new one.
    """

    label: str
    role: Role
    values: FloatArray
    source: str = ""
    classes: tuple[str, ...] = ()
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The network to draw in place of what there is: dense layers between inputs and outputs."""

    hidden: tuple[int, ...] = (4,)
    activation: str = "tanh"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """What else is to be done with the data.

    Attributes:
        label: what the Undo menu says.
        draft: the network to draw; None feeds the units there are, and adds those that are missing, without edges.
        split: which rows are held out.
        standardize: whether inputs and targets that are numbers are standardized.
        name: the network's name, "" to keep it.
        training: training options to set, by name; None chooses by the task where a network is drawn.
    """

    label: str = tr("Import data")
    draft: Draft | None = None
    split: Split | None = None
    standardize: bool = False
    name: str = ""
    training: Mapping[str, object] | None = field(default=None)


@dataclass(frozen=True, slots=True)
class Task:
    """What the targets ask for: the outputs' activation and the loss that goes with it."""

    activation: str
    loss: str


NUMBERS = Task("identity", "half_squared_error")
TWO_CLASSES = Task("sigmoid", "binary_cross_entropy")
CLASSES = Task("softmax", "categorical_cross_entropy")


def task_of(features: Iterable[Feature]) -> Task:
    """Return what targets ask for: softmax for the classes of one column, sigmoid for yes or no, else plain numbers."""
    targets = [feature for feature in features if feature.role is Role.TARGET]
    if not targets or not all(feature.classes for feature in targets):
        return NUMBERS
    one_hot = len(targets) > 1 and all(len(feature.classes) == 1 for feature in targets)
    return CLASSES if one_hot and len({feature.source for feature in targets}) == 1 else TWO_CLASSES


def populated(project: Project, features: Sequence[Feature], wish: Wish) -> Change:
    """Return the one edit that brings the data in; raise `DataError` with a sentence where it can't be."""
    _check(features, wish.draft)
    task = task_of(features)
    after: dict[Key, Record | None] = {}
    if wish.draft is not None:
        everything: list[Key] = [*project.network.units, *project.network.edges]
        after.update(edits.remove(project, everything).after)
    units = _units(project, features, task, wish.draft is not None)
    after.update({unit_id: unit for unit_id, unit in units if unit is not None})
    if wish.draft is not None:
        after.update(_hidden_layers(project, units, wish.draft))
        settings = _training_for(task, len(features[0].values)) if wish.training is None else dict(wish.training)
        after[Part.TRAINING] = replace(project.training, **settings)  # type: ignore[arg-type]
    if wish.name:
        after[Part.NAME] = wish.name
    after[Part.DATA] = _dataset(features, [unit_id for unit_id, _ in units], wish)
    return project.change(wish.label, after)


def _training_for(task: Task, rows: int) -> dict[str, object]:
    """Return options with which most small tables are learned in seconds: mini-batches, and a rate that is safe."""
    rate = 0.05 if task is NUMBERS else 0.2
    return {"loss": task.loss, "learning_rate": rate, "batch_size": 16 if rows <= 2000 else 64, "reduction": "mean"}


def _check(features: Sequence[Feature], draft: Draft | None) -> None:
    roles = [feature.role for feature in features]
    if Role.INPUT not in roles:
        raise DataError(tr("No column is an input yet: choose one that the network may see."))
    if draft is not None and Role.TARGET not in roles:
        raise DataError(tr("No column is a target yet: choose one that the network is to tell."))
    fed = [feature.unit for feature in features if feature.unit is not None]
    if len(set(fed)) < len(fed):
        raise DataError(tr("Two columns feed the same unit: choose another unit for one of them."))
    if draft is not None:
        sizes = [roles.count(Role.INPUT), *draft.hidden, roles.count(Role.TARGET)]
        count = sum(a * b for a, b in pairwise(sizes))
        if count > MOST_EDGES:
            raise DataError(tr("That network would have {:,} edges, too many to draw. Take fewer hidden units.", count))


def _dataset(features: Sequence[Feature], units: Sequence[UnitId], wish: Wish) -> Dataset:
    """Return the data, inputs before targets."""
    pairs = sorted(zip(features, units, strict=True), key=lambda pair: pair[0].role is Role.TARGET)
    columns = tuple(Column(unit, f.role, {}, None, f.source, f.classes) for f, unit in pairs)
    dataset = Dataset(columns, np.stack([f.values for f, _ in pairs], axis=1), split=wish.split)
    numbers = [i for role in Role for i in scalable(dataset, role)]
    return scaled(dataset, numbers, Method.STANDARDIZE) if wish.standardize else dataset


# Drawing


def _units(
    project: Project, features: Sequence[Feature], task: Task, alone: bool
) -> list[tuple[UnitId, Unit | None]]:
    """Return each feature's unit, with its record where it is new."""
    fresh = edits.free_ids(project.network, len(features))
    taken = set() if alone else {unit.label for unit in project.network.units.values()}
    places = _places(project, features, alone)
    found: list[tuple[UnitId, Unit | None]] = []
    for feature, unit_id, place in zip(features, fresh, places, strict=True):
        if feature.unit is not None and not alone:
            found.append((feature.unit, None))
            continue
        label = free_label(feature.label, taken)
        taken.add(label)
        is_input = feature.role is Role.INPUT
        rule, bias = ("identity", None) if is_input else (task.activation, 0.0)
        found.append((unit_id, Unit(label, KIND_OF_ROLE[feature.role], rule, bias, False, place)))
    return found


def _places(project: Project, features: Sequence[Feature], alone: bool) -> list[edits.Point]:
    """Return where new units stand: inputs in a column at the left, outputs at the right, or below what there is."""
    positions = [unit.position for unit in project.network.units.values()]
    layers = 0.0 if not alone else ACROSS
    left = 0.0 if alone or not positions else min(x for x, _ in positions)
    right = left + 2 * layers if alone or not positions else max(x for x, _ in positions)
    counts = {role: sum(f.role is role for f in features) for role in Role}
    top = {role: -DOWN * (counts[role] - 1) / 2 for role in Role}
    if not alone and positions:
        top = dict.fromkeys(Role, max(y for _, y in positions) + DOWN)
        right = max(right, left + ACROSS)
    seen = dict.fromkeys(Role, 0)
    places = []
    for feature in features:
        x = left if feature.role is Role.INPUT else right or 2 * ACROSS
        places.append((x, top[feature.role] + DOWN * seen[feature.role]))
        seen[feature.role] += 1
    return places


def _hidden_layers(
    project: Project, ends: Sequence[tuple[UnitId, Unit | None]], draft: Draft
) -> dict[Key, Record | None]:
    """Return the hidden units, the outputs moved to behind them, and the edges of dense layers with drawn weights."""
    inputs = [unit_id for unit_id, unit in ends if unit is not None and unit.kind is Kind.INPUT]
    outputs = {unit_id: unit for unit_id, unit in ends if unit is not None and unit.kind is Kind.OUTPUT}
    fresh = iter(edits.free_ids(project.network, len(ends) + sum(draft.hidden))[len(ends) :])
    generator = np.random.default_rng(draft.seed)
    after: dict[Key, Record | None] = {}
    before, number = inputs, 0
    for depth, count in enumerate([count for count in draft.hidden if count], start=1):
        layer = [next(fresh) for _ in range(count)]
        for at, unit_id in enumerate(layer):
            number += 1
            place = (ACROSS * depth, DOWN * (at - (count - 1) / 2))
            after[unit_id] = Unit(f"h_{number}", Kind.HIDDEN, draft.activation, 0.0, False, place)
        after.update(_dense(before, layer, generator))
        before = layer
    depth = 1 + len([count for count in draft.hidden if count])
    for unit_id, unit in outputs.items():
        after[unit_id] = replace(unit, position=(ACROSS * depth, unit.position[1]))
    after.update(_dense(before, list(outputs), generator))
    return after


def _dense(sources: Sequence[UnitId], targets: Sequence[UnitId], generator: np.random.Generator) -> dict[EdgeId, Edge]:
    reach = initialization.reach(len(sources))
    return {
        EdgeId(source, target): Edge(float(np.round(generator.uniform(-reach, reach), 4)))
        for target in targets
        for source in sources
    }


def free_label(name: str, taken: Iterable[str]) -> str:
    """Return a label as near to a name as the rules allow: printable, short enough, not taken."""
    clean = "".join(c if c.isprintable() else " " for c in name).strip()[:LONGEST_LABEL].strip() or "unit"
    used = set(taken)
    if clean not in used:
        return clean
    stem = clean[: LONGEST_LABEL - 6]
    return next(label for n in range(2, len(used) + 3) if (label := f"{stem} {n}") not in used)
