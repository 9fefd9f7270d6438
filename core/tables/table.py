"""A table as it stands in a file: texts in columns, every row as long as the first; and what each column holds."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from core.errors import DataError
from core.plan import FloatArray
from core.tables.layout import LARGEST_FILE, Layout, decoded
from core.tables.numbers import is_empty, read_cell
from core.wording import tr, tr_n

MOST_COLUMNS = 1_000
MOST_CELLS = 20_000_000
MOST_CLASSES = 50
"""A column of more different texts names rows, not classes."""
Heard = Callable[[float], None]
"""What is told which share of a file is read; it may raise, which ends the reading."""

Row = tuple[int, list[str]]
"""A row's number in the file, from 1, and its cells."""

_TOLD_EVERY = 2_000
_MOSTLY = 0.7
"""A column of which so large a share are numbers is meant to hold numbers."""


@dataclass(frozen=True, eq=False)
class TextColumn:
    """One column of a file.

    Attributes:
        name: its heading, or "column 3".
        cells: its texts, without the spaces around them.
        decimal: the mark in its numbers.
        file_rows: the file's row that each cell stands in, from 1: blank rows count there, and hold no cell.
    """

    name: str
    cells: Sequence[str]
    decimal: str = "."
    file_rows: Sequence[int] = ()

    @cached_property
    def numbers(self) -> FloatArray:
        """The cells as numbers, NaN where one is empty or no number."""
        try:  # fast, where every cell is as Python writes it
            if self.decimal == "." and not any("_" in cell for cell in self.cells):
                plain = np.array([float(cell) for cell in self.cells])
                if np.isfinite(plain).all():
                    return plain
        except ValueError:
            pass
        read = (read_cell(cell, self.decimal) for cell in self.cells)
        return np.array([np.nan if number is None else number for number in read], dtype=np.float64)

    @cached_property
    def empty(self) -> int:
        """How many cells hold nothing."""
        return sum(is_empty(cell) for cell in self.cells)

    @cached_property
    def bad(self) -> list[int]:
        """The places of the cells that are neither numbers nor empty."""
        unknown = np.flatnonzero(np.isnan(self.numbers)).tolist()
        return [place for place in unknown if not is_empty(self.cells[place])]

    @cached_property
    def is_numeric(self) -> bool:
        """Whether it is meant to hold numbers, though some cells may be none."""
        filled = len(self.cells) - self.empty
        return filled - len(self.bad) >= _MOSTLY * max(filled, 1)

    @cached_property
    def classes(self) -> list[str]:
        """Its different texts, numbers by size and words by the alphabet; empty cells don't count."""
        found = {cell for cell in self.cells if not is_empty(cell)}
        order = {cell: read_cell(cell, self.decimal) for cell in found}
        return sorted(found, key=lambda cell: (order[cell] is None, order[cell] or 0.0, cell))

    def refusal(self, place: int, wanted: str = "") -> DataError:
        """Return the error that names a bad cell by row and column."""
        others = len(self.bad) - 1
        more = tr(" (and {:,} more)", others) if not wanted and others > 0 else ""
        row, text = self.file_rows[place], self.cells[place]
        shown = text if len(text) <= 30 else text[:29] + "…"
        return DataError(
            tr("Row {:,}, column “{}”: “{}” is not {}{}.", row, self.name, shown, wanted or tr("a number"), more)
        )


@dataclass(frozen=True, eq=False)
class Table:
    """The columns of a file; `rows` is the number of data rows."""

    columns: tuple[TextColumn, ...] = field(default_factory=tuple)

    @property
    def rows(self) -> int:
        """How many rows of data there are."""
        return len(self.columns[0].cells) if self.columns else 0


def read_file(path: Path) -> bytes:
    """Return a file's bytes; raise `DataError` where it can't be read or is too large."""
    try:
        if not path.is_file():
            raise DataError(tr("There is no file {}.", path) if not path.exists() else tr("{} is not a file.", path))
        if path.stat().st_size > LARGEST_FILE:
            raise DataError(tr("{} is larger than {} MB.", path.name, LARGEST_FILE // 2**20))
        return path.read_bytes()
    except OSError as error:
        raise DataError(tr("{} can't be read: {}.", path, error.strerror or error)) from error


def read_table(raw: bytes, layout: Layout, heard: Heard = lambda _share: None) -> Table:
    """Return the whole table; raise `DataError` naming the row where it is none."""
    return table_of(decoded(raw, layout.encoding), layout, heard)


def table_of(text: str, layout: Layout, heard: Heard = lambda _share: None) -> Table:
    """Return the table that a text holds."""
    rows = list(_told(_rows(text, layout), text.count("\n"), heard))
    if not rows:
        raise DataError(tr("There is no table: the file is empty."))
    names, first = (rows[0][1], 1) if layout.heading else ([""] * len(rows[0][1]), 0)
    body = rows[first:]
    if not body:
        raise DataError(tr("There is only one row, and it names the columns. Is it a row of data?"))
    file_rows = [number for number, _ in body]
    columns = zip(*(cells for _, cells in body), strict=True)
    return Table(
        tuple(
            TextColumn(name, cells, layout.decimal, file_rows)
            for name, cells in zip(_distinct(names), columns, strict=True)
        )
    )


def _told(rows: Iterator[Row], lines: int, heard: Heard) -> Iterator[Row]:
    """Yield rows, and tell once in a while which share of so many they are."""
    for place, row in enumerate(rows):
        if place % _TOLD_EVERY == 0:
            heard(min(1.0, place / max(lines, 1)))
        yield row


def _rows(text: str, layout: Layout) -> Iterator[Row]:
    """Yield each row that is not blank with its number; raise `DataError` for one of another length."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=layout.delimiter, skipinitialspace=layout.delimiter != "\t"
    )
    width, number = 0, 0
    try:
        for number, row in enumerate(reader, start=1):
            if not any(row):
                continue
            cells = [cell.strip() for cell in row]
            if layout.delimiter == " " and not cells[-1]:
                cells.pop()
            width = width or _checked_width(cells)
            if len(cells) != width:
                here, first = _counted(len(cells)), _counted(width)
                raise DataError(
                    tr("Row {:,} has {}, but the first one has {}. Is the delimiter right?", number, here, first)
                )
            if number * width > MOST_CELLS:
                raise DataError(tr("The table has more than {:,} cells.", MOST_CELLS))
            yield number, cells
    except csv.Error as error:
        raise DataError(tr("Row {:,} is no row of a table: {}.", number + 1, error)) from None


def _checked_width(row: list[str]) -> int:
    if len(row) > MOST_COLUMNS:
        raise DataError(tr("The first row has {:,} columns; a table has at most {:,}.", len(row), MOST_COLUMNS))
    return len(row)


def _distinct(names: Sequence[str]) -> list[str]:
    """Return printable names, each once; a column without one is called by its number."""
    taken: dict[str, None] = {}
    for number, name in enumerate(names, start=1):
        clean = "".join(c if c.isprintable() else " " for c in name).strip()[:60] or tr("column {}", number)
        stem, copy = clean, 2
        while clean in taken:
            clean, copy = f"{stem} {copy}", copy + 1
        taken[clean] = None
    return list(taken)


def _counted(cells: int) -> str:
    return tr_n("{:,} cell", "{:,} cells", cells)
