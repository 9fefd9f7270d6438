"""The data: a table whose columns are bound to units by identity, never by position."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.data.split import RowMask, Split, split_at
from core.errors import DataError
from core.records import Extra, Kind, Unit, UnitId
from core.wording import tr
from core.writing.notation import quantity


class Role(StrEnum):
    """What a column gives its unit: the value x of an input unit, or the target y of an output unit."""

    INPUT = "input"
    TARGET = "target"


ROLE_OF_KIND = {Kind.INPUT: Role.INPUT, Kind.OUTPUT: Role.TARGET}


_ALL = slice(None)


@dataclass(frozen=True, slots=True)
class Scale:
    """How a column was scaled: scaled = (value − offset)/factor.

    Attributes:
        method: the name of a way of scaling, a `Method` of `core.data.scaling`.
        offset, factor: finite; the factor is positive.
    """

    method: str
    offset: float
    factor: float

    def apply(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return values scaled."""
        return (values - self.offset) / self.factor

    def invert(self, scaled: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what was scaled."""
        return scaled * self.factor + self.offset


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table and the unit that it feeds.

    Attributes:
        unit, role: whom it feeds, and as what.
        extra: keys from a file that this version does not know.
        scale: how its numbers were scaled, None if they are as they came.
        source: the name of the column that it was imported from, "" if it was typed.
        classes: empty for numbers; ("setosa",) where 1 means this class of `source` and 0 another one; ("no", "yes")
            where 0 and 1 mean these two.
    """

    unit: UnitId
    role: Role
    extra: Extra = field(default_factory=dict)
    scale: Scale | None = None
    source: str = ""
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """The samples, one a row.

    Attributes:
        columns: what each column feeds.
        values: float64, shape [rows, columns], read-only; NaN is an empty cell.
        extra: keys from a file that this version does not know.
        split: which rows are held out for validation, None for none.
        first_empty: of each column the first row whose cell is empty, −1 where none is.
    """

    columns: tuple[Column, ...] = ()
    values: NDArray[np.float64] = field(default_factory=lambda: np.empty((1, 0)))
    extra: Extra = field(default_factory=dict)
    split: Split | None = None
    first_empty: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        values = self.values
        if not (isinstance(values, np.ndarray) and values.dtype == np.float64 and _owns_frozen(values)):
            values = np.array(values, dtype=np.float64)
        if values.ndim != 2 or values.shape[1] != len(self.columns):
            raise DataError(
                tr("The data have {}, but the rows are not that long.", quantity(len(self.columns), "column"))
            )
        known = np.asarray(np.isfinite(values).all(axis=0))
        if np.isinf(values[:, ~known]).any():
            raise DataError(tr("The data hold an infinite number; every cell must be finite or empty."))
        values.flags.writeable = False
        object.__setattr__(self, "values", values)
        first = (-1 if full else int(np.isnan(values[:, i]).argmax()) for i, full in enumerate(known.tolist()))
        object.__setattr__(self, "first_empty", tuple(first))

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Dataset)
            and self.columns == other.columns
            and self.extra == other.extra
            and self.split == other.split
            and _equal(self.values, other.values)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def rows(self) -> int:
        """The number of samples."""
        return int(self.values.shape[0])

    @property
    def held_out(self) -> RowMask:
        """Which rows are held out for validation, bool[rows]; the others are learned from."""
        return (self.split or Split(rows=())).held_out(self.rows)

    @property
    def learned(self) -> NDArray[np.intp]:
        """The numbers of the rows that are learned from, ascending: all that are not held out."""
        return np.flatnonzero(~self.held_out)

    def index_of(self, unit: UnitId) -> int | None:
        """Return the position of the unit's column, or None where it has none."""
        return next((i for i, column in enumerate(self.columns) if column.unit == unit), None)

    def value(self, row: int, unit: UnitId) -> float | None:
        """Return one cell, None where it is empty, or where there is no such row or column."""
        column = self.index_of(unit)
        if column is None or not 0 <= row < self.rows or np.isnan(self.values[row, column]):
            return None
        return float(self.values[row, column])

    def of_units(self, units: Sequence[UnitId], rows: slice = _ALL) -> NDArray[np.float64]:
        """Return the units' columns of these rows, shape [rows, units]; NaN where a unit has none."""
        columns, values = [self.index_of(unit) for unit in units], self.values[rows]
        picked = [np.full(len(values), np.nan) if i is None else values[:, i] for i in columns]
        return np.stack(picked, axis=1) if picked else np.empty((len(values), 0))

    def has_row_of(self, other: "Dataset", row: int) -> bool:
        """Tell whether a row is there, and in the other data, too, with the same columns and the same values."""
        if self.columns != other.columns or not 0 <= row < min(self.rows, other.rows):
            return False
        return bool(np.array_equal(self.values[row], other.values[row], equal_nan=True))

    def first_empty_of(self, units: Sequence[UnitId]) -> tuple[int, UnitId] | None:
        """Return the first row in which a value of these units is missing, and the first unit that lacks it there."""
        columns = [self.index_of(unit) for unit in units]
        rows = [0 if column is None else self.first_empty[column] for column in columns]
        missing = [place for place, row in enumerate(rows) if row >= 0]
        if not missing or not self.rows:
            return None
        first = min(missing, key=rows.__getitem__)
        return rows[first], units[first]

    def with_cells(self, row: int, column: int, block: ArrayLike) -> "Dataset":
        """Return the data with a block of cells written from (row, column) on; rows are added as needed.

        Raises `DataError` if the block is wider than what is left of the table.
        """
        new = np.atleast_2d(np.asarray(block, dtype=np.float64))
        height, width = new.shape
        if column + width > len(self.columns):
            room = len(self.columns) - column
            raise DataError(
                tr("The block has {}, but there is room for {} from here on.", quantity(width, "column"), room)
            )
        values = np.full((max(self.rows, row + height), len(self.columns)), np.nan)
        values[: self.rows] = self.values
        values[row : row + height, column : column + width] = new
        return replace(self, values=values)

    def with_rows(self, at: int, count: int) -> "Dataset":
        """Return the data with `count` empty rows inserted before row `at`."""
        values = np.insert(self.values, [at] * count, np.nan, axis=0)
        return replace(self, values=values, split=self._split_with(np.insert(self.held_out, [at] * count, False)))

    def without_rows(self, rows: Iterable[int]) -> "Dataset":
        """Return the data without these rows."""
        gone = np.zeros(self.rows, dtype=bool)
        gone[list(rows)] = True
        return replace(self, values=self.values[~gone], split=self._split_with(self.held_out[~gone]))

    def following(self, units: Mapping[UnitId, Unit]) -> "Dataset":
        """Return the data with a column for each input and output unit, and none for anything else.

        What fits stays where it is; a new unit's column stands behind the last of its role.
        """
        wanted = {unit_id: ROLE_OF_KIND[unit.kind] for unit_id, unit in units.items() if unit.kind in ROLE_OF_KIND}
        kept = [i for i, column in enumerate(self.columns) if wanted.get(column.unit) == column.role]
        present = {self.columns[i].unit for i in kept}
        order: list[tuple[Column, int | None]] = [(self.columns[i], i) for i in kept]
        for unit_id, role in wanted.items():
            if unit_id not in present:
                place = 1 + max((n for n, (column, _) in enumerate(order) if column.role == role), default=-1)
                at = place if place or role is Role.INPUT else len(order)
                order.insert(at, (Column(unit_id, role), None))
        if [i for _, i in order] == list(range(len(self.columns))):
            return self
        empty = np.full(self.rows, np.nan)
        stacked = [empty if i is None else self.values[:, i] for _, i in order]
        values = np.stack(stacked, axis=1) if stacked else np.empty((self.rows, 0))
        return replace(self, columns=tuple(column for column, _ in order), values=values)

    def _split_with(self, held_out: RowMask) -> Split | None:
        """Return the split after rows came or went: named rows keep theirs, a share is drawn anew."""
        return self.split if self.split is None or self.split.share is not None else split_at(held_out)


def _equal(values: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """Tell whether two tables hold the same numbers; their bits are compared, which is far quicker than numbers."""
    if values.shape != others.shape:
        return False
    apart = values.view(np.int64) != others.view(np.int64)
    return not apart.any() or np.array_equal(values[apart], others[apart], equal_nan=True)


def _owns_frozen(values: NDArray[np.float64]) -> bool:
    """Whether nobody can change an array any more, so that it need not be copied."""
    return values.base is None and not values.flags.writeable
