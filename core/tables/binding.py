"""Which column of a table becomes what: an input, a target, a class, the mark of the validation rows, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from core.change import Change
from core.data.dataset import Role
from core.data.populating import Feature, Wish, populated
from core.data.split import Split, split_at
from core.errors import DataError
from core.network import Network
from core.project import Project
from core.records import Kind, UnitId
from core.tables.numbers import is_empty
from core.tables.table import MOST_CLASSES, Table, TextColumn
from core.wording import tr


class Use(StrEnum):
    """What becomes of a column."""

    INPUT = "input"
    TARGET = "target"
    CLASS = "class"
    VALIDATION = "validation"
    IGNORE = "ignore"


ROLES = {Use.INPUT: Role.INPUT, Use.TARGET: Role.TARGET, Use.CLASS: Role.TARGET}
_HELD_OUT = frozenset({"validation", "valid", "val", "test", "dev", "1", "1.0", "true", "yes", "x"})
_LEARNED = frozenset({"training", "train", "learn", "0", "0.0", "false", "no"})
_MARKS = frozenset({"validation", "split", "set", "subset", "fold"})
_TRAINED = frozenset({"training", "train"})
_PARTS = _TRAINED | {"validation", "valid", "val", "test", "dev"}
"""A column that holds no other words marks rows, whatever its name."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What becomes of one column; `units` are those that it feeds, empty for new ones."""

    use: Use
    units: tuple[UnitId, ...] = ()


def guessed(table: Table) -> list[Binding]:
    """Return what each column may be meant for: numbers go in, the last class is told, else the last number."""
    uses = [_alone(column) for column in table.columns]
    words = [i for i, use in enumerate(uses) if use is Use.CLASS]
    numbers = [i for i, use in enumerate(uses) if use is Use.INPUT]
    for i in words[:-1]:
        uses[i] = Use.INPUT
    if not words and len(numbers) > 1:
        uses[numbers[-1]] = Use.CLASS if _names_classes(table.columns[numbers[-1]]) else Use.TARGET
    return [Binding(use) for use in uses]


def matched(bindings: Sequence[Binding], table: Table, network: Network) -> list[Binding]:
    """Return the bindings with the units that there are.

    By name where every column has a unit of its name, else in order if they are as many, else those with a name.
    """
    chosen = list(bindings)
    for role, kind in ((Role.INPUT, Kind.INPUT), (Role.TARGET, Kind.OUTPUT)):
        places = [i for i, binding in enumerate(bindings) if ROLES.get(binding.use) is role]
        labels = [_labels(table.columns[i], bindings[i].use) for i in places]
        units = {network.label(unit): unit for unit in network.of_kind(kind)}
        in_order = iter(units.values())
        by_name = all(name in units for names in labels for name in names)
        by_order = not by_name and sum(map(len, labels)) == len(units)
        for i, names in zip(places, labels, strict=True):
            if by_order:
                chosen[i] = replace(bindings[i], units=tuple(next(in_order) for _ in names))
            else:
                known = all(name in units for name in names)
                chosen[i] = replace(bindings[i], units=tuple(units[name] for name in names) if known else ())
    return chosen


def fits(bindings: Sequence[Binding], network: Network) -> bool:
    """Tell whether every column that is used feeds units that there are, and every unit is fed."""
    used = [binding for binding in bindings if binding.use in ROLES]
    fed = [unit for binding in used for unit in binding.units]
    wanted = [*network.of_kind(Kind.INPUT), *network.of_kind(Kind.OUTPUT)]
    return bool(used) and all(binding.units for binding in used) and sorted(fed) == sorted(wanted)


def width(column: TextColumn, use: Use) -> int:
    """Return how many units a column needs."""
    return len(_labels(column, use)) if use in ROLES else 0


def problem(column: TextColumn, use: Use) -> str:
    """Return the sentence that says why a column can't be used so; "" where it can."""
    try:
        if use in ROLES:
            _features(column, Binding(use))
        elif use is Use.VALIDATION:
            _marks(column)
    except DataError as error:
        return str(error)
    return ""


def features_of(table: Table, bindings: Sequence[Binding]) -> list[Feature]:
    """Return the numbers for each unit; raise `DataError` naming row and column of a cell that can't be used."""
    pairs = zip(table.columns, bindings, strict=True)
    return [feature for column, binding in pairs for feature in _features(column, binding)]


def imported(project: Project, table: Table, bindings: Sequence[Binding], wish: Wish) -> Change:
    """Return the one edit that brings a table in; raise `DataError` where it can't be, and then nothing is taken."""
    split = marked_split(table, bindings) or wish.split
    return populated(project, features_of(table, bindings), replace(wish, split=split))


def marked_split(table: Table, bindings: Sequence[Binding]) -> Split | None:
    """Return the split that a column marks; None where no column does, raise `DataError` where two do."""
    marking = [c for c, binding in zip(table.columns, bindings, strict=True) if binding.use is Use.VALIDATION]
    if len(marking) > 1:
        raise DataError(tr("Two columns mark the validation rows: choose one."))
    return split_at(_marks(marking[0])) if marking else None


def _alone(column: TextColumn) -> Use:
    """Return what a column may be meant for, seen by itself."""
    if (column.name.lower() in _MARKS or _speaks_of_parts(column)) and not problem(column, Use.VALIDATION):
        return Use.VALIDATION
    if column.empty == len(column.cells):
        return Use.IGNORE
    if column.is_numeric:
        return Use.IGNORE if _counts_rows(column) else Use.INPUT
    return Use.CLASS if 2 <= len(column.classes) <= MOST_CLASSES else Use.IGNORE


def _speaks_of_parts(column: TextColumn) -> bool:
    """Tell whether a column only says which rows are trained on, and which are not."""
    words = {name.lower() for name in column.classes}
    return bool(words & _TRAINED and words - _TRAINED) and words <= _PARTS


def _counts_rows(column: TextColumn) -> bool:
    """Tell whether a column only numbers the rows."""
    numbers, count = column.numbers, len(column.cells)
    named = column.name.lower() in ("", "id", "index", "no", "nr", "row", "#") or column.name.startswith(
        tr("column {}", "")
    )
    return named and count > 2 and bool((np.diff(numbers) == 1).all()) and numbers[0] in (0, 1)


def _names_classes(column: TextColumn) -> bool:
    """Tell whether a last column of numbers looks like the names of classes: 0, 1, 2 … in any order."""
    found = set(column.numbers[np.isfinite(column.numbers)].tolist())
    low = min(found, default=0)
    return 2 <= len(found) <= 10 and low in (0, 1) and found == set(np.arange(low, low + len(found)).tolist())


def _labels(column: TextColumn, use: Use) -> list[str]:
    """Return the names of the units that a column needs."""
    if use is Use.TARGET or (use is Use.INPUT and column.is_numeric):
        return [column.name]
    classes = column.classes if len(column.classes) > 2 else column.classes[-1:]
    return [name if use is Use.CLASS else f"{column.name} {name}" for name in classes]


def _features(column: TextColumn, binding: Binding) -> list[Feature]:
    if binding.use not in ROLES:
        return []
    role = ROLES[binding.use]
    if binding.use is Use.TARGET or (binding.use is Use.INPUT and column.is_numeric):
        if column.bad:
            raise column.refusal(column.bad[0])
        parts: list[tuple[np.ndarray, tuple[str, ...]]] = [(column.numbers, ())]
    else:
        parts = _one_hot(column)
    labels = _labels(column, binding.use)
    units: Sequence[UnitId | None] = binding.units or [None] * len(labels)
    if len(units) != len(labels):
        raise DataError(tr("Column “{}” needs {} units, not {}.", column.name, len(labels), len(units)))
    return [
        Feature(label, role, values, column.name, classes, unit)
        for label, (values, classes), unit in zip(labels, parts, units, strict=True)
    ]


def _one_hot(column: TextColumn) -> list[tuple[np.ndarray, tuple[str, ...]]]:
    """Return 0 and 1 for two classes, else a column for each class that is 1 where it holds; NaN for empty cells."""
    classes = column.classes
    if not 2 <= len(classes) <= MOST_CLASSES:
        many = tr("only one text") if len(classes) < 2 else tr("{:,} different texts", len(classes))
        raise DataError(
            tr("Column “{}” holds {}: that is no choice between 2 and {} classes.", column.name, many, MOST_CLASSES)
        )
    place: Mapping[str, int] = {name: i for i, name in enumerate(classes)}
    found = np.array([place.get(cell, -1) for cell in column.cells])
    if len(classes) == 2:
        return [(np.where(found < 0, np.nan, found), (classes[0], classes[1]))]
    return [(np.where(found < 0, np.nan, found == i), (name,)) for i, name in enumerate(classes)]


def _marks(column: TextColumn) -> list[bool]:
    """Return which rows a column holds out; raise `DataError` naming the first cell that says neither."""
    marks = []
    for place, cell in enumerate(column.cells):
        word = cell.lower()
        if word not in _HELD_OUT and word not in _LEARNED and not is_empty(cell):
            raise column.refusal(place, tr("“train” or “validation”"))
        marks.append(word in _HELD_OUT)
    if all(marks):
        raise DataError(tr("Column “{}” holds every row out: none is left to learn from.", column.name))
    return marks
