"""Which class a row belongs to, and which one a network answers: what accuracy and confusion are counted from."""

from dataclasses import dataclass

import numpy as np

from core.data.dataset import Column, Role
from core.plan import FloatArray, IntArray
from core.project import Project
from core.records import Kind
from core.wording import tr


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes that a network's outputs tell apart.

    Attributes:
        names: their names; a class is its place here.
        binary: whether one output tells two classes apart, by ½; else there is an output for each class.
        source: what is told, e.g. "species"; "" where nobody named it.
    """

    names: tuple[str, ...]
    binary: bool
    source: str = ""

    def of(self, answers: FloatArray) -> IntArray:
        """Return the class of targets y or predictions ŷ, [rows, output units] → [rows]; −1 where one is not known."""
        known = np.isfinite(answers).all(axis=1)
        filled = np.where(np.isfinite(answers), answers, 0.0)
        picked = (filled[:, 0] > 0.5).astype(np.int64) if self.binary else np.argmax(filled, axis=1)
        return np.where(known, picked, -1)


def classes_of(project: Project) -> Classes | None:
    """Return what a project's outputs tell apart; None where its targets are no classes.

    What was imported as a class is one. Else targets that are all 0 or 1 in the one output, or in each row 1 in just
    one of the outputs, are classes named by the units.
    """
    outputs = project.network.of_kind(Kind.OUTPUT)
    by_unit = {column.unit: column for column in project.dataset.columns if column.role is Role.TARGET}
    columns = [by_unit[unit] for unit in outputs if unit in by_unit]
    if not outputs or len(columns) < len(outputs):
        return None
    named = _named(columns)
    if named is not None:
        return named
    targets = project.dataset.of_units(outputs)
    targets = targets[np.isfinite(targets).all(axis=1)]
    if not len(targets) or not np.isin(targets, (0.0, 1.0)).all():
        return None
    labels = tuple(project.network.label(unit) for unit in outputs)
    if len(outputs) == 1:
        return Classes((tr("not {}", labels[0]), labels[0]), binary=True)
    return Classes(labels, binary=False) if (targets.sum(axis=1) == 1).all() else None


def _named(columns: list[Column]) -> Classes | None:
    if len(columns) == 1 and len(columns[0].classes) == 2:
        return Classes(columns[0].classes, True, columns[0].source)
    same = len({column.source for column in columns}) == 1
    if len(columns) > 1 and same and all(len(column.classes) == 1 for column in columns):
        return Classes(tuple(column.classes[0] for column in columns), False, columns[0].source)
    return None
