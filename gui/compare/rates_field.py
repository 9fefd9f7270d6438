"""A field for learning rates: a list, or from one to another in equal steps of their logarithm."""

import math
import re

from core.errors import SettingsError
from core.wording import tr
from core.writing.notation import Notation
from gui.conventions import Conventions
from gui.widgets.field import Field
from gui.widgets.number_text import quoted, read_number

MOST_RATES = 50

_A_NUMBER = r"([0-9.,]+(?:[eE][-+−]?[0-9]+)?)"
_TO = r"\s*(?:to|bis|…|\.\.\.?|[-–—])\s*"
"""What stands between the ends of a range, in the languages of the program."""
_RANGE = re.compile(rf"{_A_NUMBER}{_TO}{_A_NUMBER}(?:\s*(?:in|:|/)\s*([0-9]+)(?:\s*(?:steps?|Stufen))?)?")
_POINT_LIST, _COMMA_LIST = re.compile(r"[;,\s]+"), re.compile(r";\s*|,\s+|\s+")


class RatesField(Field):
    """Shows and reads a tuple of learning rates; empty, the document's own is used."""

    def __init__(self, conventions: Conventions) -> None:
        self._conventions = conventions
        super().__init__()
        conventions.changed.connect(self._on_conventions)
        self._on_conventions()

    def read(self, text: str) -> object:
        """Return the learning rates that a text means."""
        return read_rates(text, self._conventions.notation)

    def written(self, value: object) -> str:
        """Write the learning rates as a list."""
        return write_rates(value if isinstance(value, tuple) else (), self._conventions.notation)

    def _on_conventions(self) -> None:
        some = write_rates((0.01, 0.1, 1.0), self._conventions.notation)
        low = self._conventions.notation.plain(0.001)
        self.set_tip(tr("A list, like {}; or steps of equal ratio: {} to 1 in 7. Empty: the document's η.", some, low))
        if not self.isModified():
            self._write()


def write_rates(rates: tuple[float, ...], notation: Notation) -> str:
    """Write learning rates as a list.

    >>> write_rates((0.1, 1.0), Notation()), write_rates((0.1, 1.0), Notation(decimal_comma=True))
    ('0.1, 1', '0,1; 1')
    """
    return ("; " if notation.decimal_comma else ", ").join(notation.plain(rate) for rate in rates)


def read_rates(text: str, notation: Notation) -> tuple[float, ...]:
    """Read learning rates, ascending and each once; raise the error that says why that can't be.

    >>> read_rates("1, 0.01; 0.1", Notation()), read_rates("0,01; 0,1", Notation(decimal_comma=True))
    ((0.01, 0.1, 1.0), (0.01, 0.1))
    >>> read_rates("0.001 to 1 in 4", Notation()), read_rates("1e-3–1", Notation())
    ((0.001, 0.01, 0.1, 1.0), (0.001, 0.01, 0.1, 1.0))
    """
    plain = text.strip()
    between = _RANGE.fullmatch(plain)
    if between:
        low, high = (_rate(end, notation) for end in between.group(1, 2))
        return _spread(low, high, between.group(3))
    marks = _COMMA_LIST if notation.decimal_comma else _POINT_LIST
    rates = tuple(sorted({_rate(part, notation) for part in marks.split(plain) if part}))
    if len(rates) > MOST_RATES:
        raise SettingsError(tr("These are {} learning rates; at most {} can be compared.", len(rates), MOST_RATES))
    return rates


def _rate(text: str, notation: Notation) -> float:
    rate = read_number(text, notation)
    if rate <= 0:
        raise SettingsError(tr("A learning rate must be greater than 0; “{}” is not.", quoted(text)))
    return rate


def _spread(low: float, high: float, steps: str | None) -> tuple[float, ...]:
    """Return so many rates from one to another, each the same multiple of the last; one per decade if not said."""
    if not low < high:
        raise SettingsError(tr("The learning rates must go from a smaller one to a greater one."))
    count = int(steps) if steps else round(math.log10(high / low)) + 1
    if not 2 <= count <= MOST_RATES:
        raise SettingsError(tr("Between 2 and {} learning rates can be compared; these are {}.", MOST_RATES, count))
    ratio = (high / low) ** (1 / (count - 1))
    inner = (float(f"{low * ratio**n:.3g}") for n in range(1, count - 1))
    return (low, *inner, high)
