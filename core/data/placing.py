"""Data made by hand on a plot: points placed by class, erased, and a function drawn over one input."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core import edits
from core.change import Change
from core.data.classes import classes_of
from core.data.dataset import Dataset
from core.plan import FloatArray
from core.project import Project
from core.records import Kind, UnitId
from core.wording import tr
from core.writing.said import Said

CURVE_POINTS = 41
"""A function that is drawn from one end of the axis to the other comes to so many rows."""


@dataclass(frozen=True, slots=True)
class Brush:
    """What a placed point says: its name, and its target for each output unit."""

    title: str
    targets: tuple[float, ...]


def brushes(project: Project) -> list[Brush]:
    """Return what can be placed: a point of each class, or where no classes are told, of the output's two ends."""
    outputs = project.network.of_kind(Kind.OUTPUT)
    classes = classes_of(project)
    if classes is not None and not classes.binary:
        ones = np.eye(len(outputs)).tolist()
        return [Brush(name, tuple(row)) for name, row in zip(classes.names, ones, strict=True)]
    if len(outputs) != 1:
        one_hot = np.eye(len(outputs)).tolist()
        return [Brush(project.network.label(u), tuple(row)) for u, row in zip(outputs, one_hot, strict=True)]
    low = -1.0 if project.network.units[outputs[0]].activation == "tanh" else 0.0
    names = classes.names if classes is not None and classes.source else (f"y = {low:g}", "y = 1")
    return [Brush(names[0], (low,)), Brush(names[1], (1.0,))]


def place(project: Project, points: Iterable[Sequence[float]], targets: Sequence[float], title: str) -> Change:
    """Add a row for each point [input units], all with these targets [output units]."""
    inputs = np.array(list(points), dtype=np.float64)
    return _appended(project, title, inputs, np.tile(np.asarray(targets, dtype=np.float64), (len(inputs), 1)))


def erase(project: Project, rows: Collection[int]) -> Change:
    """Remove rows; an empty one is left where none would be."""
    dataset = project.dataset.without_rows(rows)
    dataset = dataset if dataset.rows else dataset.with_rows(0, 1)
    return edits.set_data(project, Said.of("Erase {}", edits.counted(len(rows), "point")), dataset)


def draw(project: Project, path: Sequence[tuple[float, float]], limits: tuple[float, float]) -> Change:
    """Let a path from (x, y) to (x, y) be the function where it runs: rows there give way to a grid on the path.

    Where the path comes back over itself, its last way counts.
    """
    grid = np.linspace(*limits, CURVE_POINTS)
    xs = np.array([x for x, _ in path])
    grid = grid[(grid >= xs.min()) & (grid <= xs.max())]
    if not len(grid):  # a click between two places of the grid
        grid = xs[:1]
    ys = np.array([_on_path(path, float(x)) for x in grid])
    (unit,) = project.network.of_kind(Kind.INPUT)
    here = project.dataset.of_units([unit])[:, 0]
    gap = (limits[1] - limits[0]) / (CURVE_POINTS - 1) / 2
    kept = project.dataset.without_rows(np.flatnonzero((here > grid[0] - gap) & (here < grid[-1] + gap)).tolist())
    return _appended(project, tr("Draw a function"), grid[:, None], ys[:, None], kept)


def _on_path(path: Sequence[tuple[float, float]], x: float) -> float:
    """Return the height of a path where it last passed x."""
    for (x0, y0), (x1, y1) in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
        if min(x0, x1) <= x <= max(x0, x1):
            return y1 if x1 == x0 else y0 + (x - x0) / (x1 - x0) * (y1 - y0)
    return path[-1][1]


def _appended(
    project: Project, label: str, inputs: FloatArray, targets: FloatArray, dataset: Dataset | None = None
) -> Change:
    """Return the edit that adds rows behind those there are; a row that is all empty gives way."""
    data = project.dataset if dataset is None else dataset
    units: list[UnitId] = [*project.network.of_kind(Kind.INPUT), *project.network.of_kind(Kind.OUTPUT)]
    new = np.hstack([inputs, targets])[:, [units.index(column.unit) for column in data.columns]]
    data = data.without_rows(np.flatnonzero(np.isnan(data.values).all(axis=1)).tolist())
    rows = replace(data, values=np.vstack([data.values, new]))
    return edits.set_data(project, label, rows)
