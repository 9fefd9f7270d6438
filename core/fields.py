"""Reads the fields of a JSON object one by one, with a sentence that names the field for whatever is wrong with it."""

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from core.errors import ProjectFileError
from core.wording import tr

LONGEST_TEXT = 10_000
DEEPEST = 50
"""So many lists and objects may lie in one another in what a file holds beyond the known fields."""
MOST_DIGITS = 400
"""A whole number in a file has at most so many digits: longer ones are float64 infinity anyway."""

_MISSING = object()
_NESTED = (dict, list)
_TOO_DEEP = tr("The file is nested too deeply to be a network.")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")


def parse_json(raw: bytes | str) -> object:
    """Parse a file's text strictly: no NaN, no key twice, no endless nesting or numbers.

    >>> parse_json('{"a": 1, "a": 2}')
    Traceback (most recent call last):
    core.errors.ProjectFileError: The key “a” stands twice in one object.
    """
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw
    except UnicodeDecodeError as error:
        raise ProjectFileError(tr("The file is not UTF-8 text (at byte {}).", error.start)) from error
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()):
            raise ProjectFileError(tr("The file ends in the middle: it is empty or cut off.")) from None
        raise ProjectFileError(
            tr("Line {}, column {} is not JSON: {}.", error.lineno, error.colno, error.msg)
        ) from None
    except RecursionError:
        raise ProjectFileError(_TOO_DEEP) from None
    if _SURROGATE.search(text):
        _check_characters(value)
    return value


def _check_characters(value: object) -> None:
    """Refuse half of a surrogate pair, which could not be saved again."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise ProjectFileError(f"The file holds half a character, \\u{ord(error.object[error.start]):x}.") from None
    except RecursionError:
        raise ProjectFileError(_TOO_DEEP) from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ProjectFileError(tr("The key “{}” stands twice in one object.", _cut(key)))
        found[key] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise ProjectFileError(tr("The file holds the number {}; every number must be finite.", name))


def _integer(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ProjectFileError(tr("The file holds a number of {} digits.", len(digits)))
    return int(digits)


class Fields:
    """One JSON object, and what of it has been read.

    Attributes:
        where: the object's name in sentences, e.g. "nodes[3]".
    """

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise ProjectFileError(tr("{} must be an object {{…}}, not {}.", where, _shown(value)))
        self._values = value
        self._read: set[str] = set()
        self.where = where

    def rest(self) -> dict[str, object]:
        """Return the keys that nobody asked for; they are kept and saved again."""
        rest = {key: value for key, value in self._values.items() if key not in self._read}
        for key, value in rest.items():
            self._check_kept(key, value)
        return rest

    def text(self, key: str, default: str | None = None) -> str:
        """Read a text."""
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, tr("a text"), value)
        if len(value) > LONGEST_TEXT:
            raise ProjectFileError(tr("{} is a text of {:,} characters.", self._name(key), len(value)))
        return value

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """Read one of a few words."""
        value = self.text(key, default)
        if value not in choices:
            raise self._wrong(key, tr("one of {}", ", ".join(choices)), value)
        return value

    def boolean(self, key: str, default: bool) -> bool:
        """Read true or false."""
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self._wrong(key, tr("true or false"), value)
        return value

    def number(self, key: str, default: float) -> float:
        """Read a finite number."""
        return self._finite(key, self._get(key, default))

    def number_or_none(self, key: str) -> float | None:
        """Read a finite number or null."""
        value = self._get(key, None)
        return None if value is None else self._finite(key, value)

    def integer(self, key: str, default: int | None = None) -> int:
        """Read a whole number."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._wrong(key, tr("a whole number"), value)
        return value

    def integer_or_none(self, key: str) -> int | None:
        """Read a whole number or null."""
        return None if self._get(key, None) is None else self.integer(key)

    def point(self, key: str) -> tuple[float, float]:
        """Read a position [x, y]; [0, 0] where there is none."""
        value = self._get(key, [0, 0])
        if not isinstance(value, list) or len(value) != 2:
            raise self._wrong(key, tr("two numbers [x, y]"), value)
        return self._finite(key, value[0]), self._finite(key, value[1])

    def has(self, key: str) -> bool:
        """Tell whether there is such a key, and not null."""
        self._read.add(key)
        return self._values.get(key) is not None

    def texts(self, key: str) -> list[str]:
        """Read a list of texts; an empty one where there is none."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(key, tr("a list of texts"), value)
        return value

    def integers(self, key: str) -> list[int]:
        """Read a list of whole numbers; an empty one where there is none."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(type(item) is int for item in value):
            raise self._wrong(key, tr("a list of whole numbers"), value)
        return value

    def mapping(self, key: str) -> "Fields":
        """Read an object; an empty one where there is none."""
        return Fields(self._get(key, {}), self._name(key))

    def numbers(self) -> dict[str, float]:
        """Read what is left of the object as numbers by name."""
        return {key: self.number(key, 0.0) for key in list(self._values) if key not in self._read}

    def items(self, key: str, required: bool = False) -> Iterator["Fields"]:
        """Read a list of objects."""
        value = self._get(key, None if required else [])
        if not isinstance(value, list):
            raise self._wrong(key, tr("a list […]"), value)
        for index, item in enumerate(value):
            yield Fields(item, f"{self._name(key)}[{index}]")

    def rows(self, key: str, width: int) -> NDArray[np.float64] | None:
        """Read a table of numbers and nulls, shape [rows, width]; None where there is none."""
        value = self._get(key, _MISSING, or_missing=True)
        if value is _MISSING:
            return None
        if not isinstance(value, list):
            raise self._wrong(key, tr("a list of rows"), value)
        for index, row in enumerate(value):
            if not isinstance(row, list) or len(row) != width:
                raise ProjectFileError(tr("{}[{}] must be a list of {} numbers.", self._name(key), index, width))
            for place, cell in enumerate(row):
                if cell is not None:
                    self._finite(f"{key}[{index}][{place}]", cell)
        cells = [[math.nan if cell is None else float(cell) for cell in row] for row in value]
        return np.array(cells, dtype=np.float64).reshape(len(cells), width)

    def _check_kept(self, key: str, value: object) -> None:
        """Refuse what could not be saved again: too deep a nesting, or a number beyond float64."""
        level, depth = [value], 0
        while level:
            if depth > DEEPEST:
                raise ProjectFileError(tr("{} is nested too deeply.", self._name(_cut(key))))
            if any(isinstance(item, float) and math.isinf(item) for item in level):
                raise ProjectFileError(tr("{} holds too large a number.", self._name(_cut(key))))
            groups = [item.values() if isinstance(item, dict) else item for item in level if isinstance(item, _NESTED)]
            level, depth = [item for group in groups for item in group], depth + 1

    def _get(self, key: str, default: object, or_missing: bool = False) -> object:
        self._read.add(key)
        value = self._values.get(key, default)
        if key not in self._values and default is None and not or_missing:
            return None
        return value

    def _finite(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(key, tr("a number"), value)
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise ProjectFileError(tr("{} is too large a number.", self._name(key)))
        return number

    def _name(self, key: str) -> str:
        return f"{self.where}: “{key}”" if self.where != "the file" else f"“{key}”"

    def _wrong(self, key: str, wanted: str, value: object) -> ProjectFileError:
        if value is None and key not in self._values:
            return ProjectFileError(tr("{} is missing.", self._name(key)))
        return ProjectFileError(tr("{} must be {}, not {}.", self._name(key), wanted, _shown(value)))


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return tr("a list […]") if isinstance(value, list) else tr("an object {…}")
    return _cut(json.dumps(value, ensure_ascii=False))


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "…"
