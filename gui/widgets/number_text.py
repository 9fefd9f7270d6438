"""Numbers as people type them: decimal comma, a true minus sign, exponents; and written out in full."""

import math
import re

from core.errors import ChainruleError
from core.wording import tr, tr_n
from core.writing.notation import Notation

_NUMBER = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?")
_SIGNS = str.maketrans({"−": "-", "–": "-", "﹣": "-", "－": "-", "＋": "+"})
_LONGEST_QUOTE = 30
_USUAL = Notation()


class NotANumberError(ChainruleError):
    """The text is not a number; the sentence says how to write one."""


def read_number(text: str, notation: Notation = _USUAL) -> float:
    """Read a number with a decimal point or comma; where it is none, the error tells how `notation` writes one.

    >>> read_number("−0,5"), read_number(" 1e-3 ")
    (-0.5, 0.001)
    """
    plain = text.strip().translate(_SIGNS)
    if not plain:
        raise NotANumberError(tr("A number is needed here, e.g. {}.", notation.number(0.5)))
    if not _NUMBER.fullmatch(plain):
        raise NotANumberError(
            tr("“{}” is not a number. Write it like {}, −2 or 1e−3.", quoted(text), notation.number(0.5))
        )
    value = float(plain.replace(",", "."))
    if math.isinf(value):
        raise NotANumberError(
            tr("“{}” is too large; the largest number is about {}e308.", quoted(text), notation.number(1.8))
        )
    return value


def read_whole_number(text: str, notation: Notation = _USUAL) -> int:
    """Read a whole number; 1e3 is one."""
    value = read_number(text, notation)
    if not value.is_integer():
        raise NotANumberError(tr("“{}” is not a whole number.", quoted(text)))
    return int(value)


def quoted(text: str) -> str:
    """Shorten what was typed, for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"


def sized(rows: int, columns: int) -> str:
    """Say how large a table is.

    >>> sized(1, 3), sized(1250, 1)
    ('1 row × 3 columns', '1,250 rows × 1 column')
    """
    across = tr_n("{:,} column", "{:,} columns", columns)
    return f"{tr_n('{:,} row', '{:,} rows', rows)} × {across}"
