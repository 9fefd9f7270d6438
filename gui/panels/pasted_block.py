"""Reads a block of numbers as it comes from a spreadsheet, a text file or this program: all of it or nothing."""

import numpy as np
from numpy.typing import NDArray

from core.errors import DataError
from gui.widgets.number_text import NotANumberError, quoted, read_number


def read_block(text: str, decimal_comma: bool = False) -> NDArray[np.float64]:
    """Return the numbers, shape [rows, columns]; NaN is an empty cell.

    Cells are separated by tabs, else by semicolons, else by commas. Where one comma in a cell could mean both, as in
    "1,5", `decimal_comma` decides. Raises `DataError` naming the row and column of what is no number.

    >>> read_block("0,5\\t1\\n\\t2").tolist()
    [[0.5, 1.0], [nan, 2.0]]
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    separator = _separator(text, decimal_comma)
    rows = [line.split(separator) if separator else [line] for line in lines]
    if not text.strip():
        raise DataError("There is nothing to paste: the clipboard holds no numbers.")
    width = max(len(row) for row in rows)
    for number, (row, line) in enumerate(zip(rows, lines, strict=True), start=1):
        if len(row) != width and line.strip():
            raise DataError(
                f"Row {number} of what you paste has {_cells(len(row))}, but the widest row has {width}. "
                "Nothing was pasted."
            )
    filled = [row if len(row) == width else [""] * width for row in rows]
    return np.array([[_cell(cell, r, c) for c, cell in enumerate(row)] for r, row in enumerate(filled)])


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
            f"Row {row + 1}, column {column + 1} of what you paste is “{quoted(text)}”, which is not a number. "
            "Nothing was pasted."
        ) from None


def _cells(count: int) -> str:
    return f"{count} cell" if count == 1 else f"{count} cells"
