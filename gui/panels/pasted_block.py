"""Reads a block of numbers as it comes from a spreadsheet, a text file or this program: all of it or nothing."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.errors import DataError
from core.wording import tr, tr_n
from gui.widgets.number_text import NotANumberError, quoted, read_number

_NO_NAME = re.compile(r"[+-]?(nan|inf|infinity)|n/?a|null|none", re.IGNORECASE)
"""Words that stand for a number that isn't there."""


def read_block(text: str, decimal_comma: bool = False) -> NDArray[np.float64]:
    """Return the numbers, shape [rows, columns]; NaN is an empty cell.

    Cells are separated by tabs, else by semicolons, else by commas. Where one comma in a cell could mean both, as in
    "1,5", `decimal_comma` decides. Raises `DataError` naming the row and column of what is no number.

    >>> read_block("0,5\\t1\\n\\t2").tolist()
    [[0.5, 1.0], [nan, 2.0]]
    """
    return _numbers(_plain(text), _separator(text, decimal_comma))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _numbers(text: str, separator: str, first: int = 1) -> NDArray[np.float64]:
    """Read lines of cells; the first of them is called row `first` in sentences."""
    lines = text.removesuffix("\n").split("\n")
    rows = [line.split(separator) if separator else [line] for line in lines]
    if not text.strip():
        raise DataError(tr("There is nothing to paste: the clipboard holds no numbers."))
    width = max(len(row) for row in rows)
    for number, (row, line) in enumerate(zip(rows, lines, strict=True), start=first):
        if len(row) != width and line.strip():
            raise DataError(
                tr_n(
                    "Row {1} of what you paste has {0:,} cell, but the widest row has {2}. Nothing was pasted.",
                    "Row {1} of what you paste has {0:,} cells, but the widest row has {2}. Nothing was pasted.",
                    len(row), number, width,
                )
            )  # fmt: skip
    filled = [row if len(row) == width else [""] * width for row in rows]
    return np.array([[_cell(cell, r, c) for c, cell in enumerate(row)] for r, row in enumerate(filled, first)])


class Table(NamedTuple):
    """A pasted block.

    Attributes:
        headings: the words of its first row, one a column; none where that is numbers as well.
        values: the numbers, shape [rows, columns]; NaN is an empty cell.
    """

    headings: tuple[str, ...]
    values: NDArray[np.float64]


def read_table(text: str, decimal_comma: bool = False) -> Table:
    """Read a block whose first row may be headings; raise `DataError` as `read_block` does.

    >>> read_table("x\\ty\\n0.5\\t1").headings
    ('x', 'y')
    """
    first, _, rest = _plain(text).partition("\n")
    separator = _separator(rest, decimal_comma)
    cells = tuple(cell.strip().strip('"').strip() for cell in (first.split(separator) if separator else [first]))
    if not rest.strip() or not all(_is_heading(cell) for cell in cells):
        return Table((), read_block(text, decimal_comma))
    values = _numbers(rest, separator, first=2)
    if values.shape[1] != len(cells):
        headings = tr_n("{:,} heading", "{:,} headings", len(cells))
        columns = tr_n("{:,} column", "{:,} columns", values.shape[1])
        raise DataError(tr("What you paste has {}, but {} of numbers. Nothing was pasted.", headings, columns))
    return Table(cells, values)


def columns_of(headings: Sequence[str], names: Sequence[str]) -> list[int] | None:
    """Return which of the named columns each heading means, None unless each means one of its own."""
    places = [names.index(heading) for heading in headings if heading in names]
    return places if len(set(places)) == len(headings) > 0 else None


def _is_heading(text: str) -> bool:
    """Tell whether a cell is a name rather than a number, the lack of one, or what stands for an error."""
    return any(c.isalpha() for c in text) and not text.startswith("#") and not _NO_NAME.fullmatch(text)


def _separator(text: str, decimal_comma: bool) -> str:
    """Return what stands between the cells, "" where every line is one cell."""
    if "\t" in text:
        return "\t"
    if ";" in text:
        return ";"
    if "," not in text:
        return ""
    surely_between = "." in text or ", " in text or any(line.count(",") > 1 for line in text.splitlines())
    return "," if surely_between or not decimal_comma else ""


def _cell(text: str, row: int, column: int) -> float:
    if not text.strip():
        return np.nan
    try:
        return read_number(text.strip().strip('"'))
    except NotANumberError:
        raise DataError(
            tr(
                "Row {}, column {} of what you paste is “{}”, which is not a number. "
                "Nothing was pasted.",
                row, column + 1, quoted(text),
            )
        ) from None
