"""Numbers as tables write them: decimal point or comma, thousands set apart, and the words for an empty cell."""

import math
import re

EMPTY = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-", "–", "—"})
"""What stands in a cell that holds nothing, in small letters."""

_PATTERNS = {
    ".": re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+|(?=\.\d))(\.\d*)?([eE][+-]?\d+)?"),
    ",": re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+|(?=,\d))(,\d*)?([eE][+-]?\d+)?"),
}


def is_empty(text: str) -> bool:
    """Tell whether a cell holds nothing."""
    return text.strip().lower() in EMPTY


def read_cell(text: str, decimal: str = ".") -> float | None:
    """Return a cell's finite number, None where it is none.

    >>> read_cell("1.234,5", ","), read_cell("1.234,5", "."), read_cell("−2e3"), read_cell("1e999")
    (1234.5, None, -2000.0, None)
    """
    plain = text.strip().replace("−", "-").replace("\u00a0", "").replace("\u202f", "")
    if len(plain) > 400 or not plain.isascii() or not _PATTERNS[decimal].fullmatch(plain):
        return None
    number = float(plain.replace(",", "") if decimal == "." else plain.replace(".", "").replace(",", "."))
    return number if math.isfinite(number) else None
