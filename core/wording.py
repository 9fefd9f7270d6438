"""The language of what the program says: every text a reader sees goes through `tr`.

English is the source and what is said unless `settle` has given another language, once, before any text was asked for:
tables say `tr("…")` where they stand, and so are in the language that was settled when they were imported.

Texts are literals, whole sentences where they can be, with places for what changes; a translation may put the places
in another order, `{1} … {0}`. `tools/translations.py` collects them from the code.

>>> tr("{} of {:,} rows in {}", 3, 1250, "xor.csv"), tr("as in {a}, uncounted")
('3 of 1,250 rows in xor.csv', 'as in {a}, uncounted')
>>> tr_n("{} row", "{} rows", 1), tr_n("{1} has {0:,} row", "{1} has {0:,} rows", 1250, "xor.csv")
('1 row', 'xor.csv has 1,250 rows')
"""

from collections.abc import Callable, Sequence
from numbers import Number
from string import Formatter

LookUp = Callable[[str, str, int], str]
"""Gives a source text in another language, or "" where it has none; also told what parts it from others that read the
same ("" if nothing), and how many there are (-1 where nothing is counted)."""


class _Marking(Formatter):
    """Fills places as `str.format` does, with a decimal comma, and narrow spaces between groups of three digits."""

    _MARKS = str.maketrans({",": "\u202f", ".": ","})

    def format_field(self, value: object, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return text.translate(self._MARKS) if format_spec and isinstance(value, Number) else text


class Wording:
    """One language, and whether anything has been said in it."""

    def __init__(self) -> None:
        self._look_up: LookUp | None = None
        self._filled: Callable[..., str] = str.format
        self._keeps_capitals = False
        self._has_spoken = False

    def settle(self, look_up: LookUp, decimal_comma: bool = False, keeps_capitals: bool = False) -> None:
        """Speak another language from now on, and write the numbers in places like {:,} and {:g} with a decimal comma.

        `keeps_capitals` is for languages whose nouns have capitals within sentences, too.
        Raises RuntimeError when something has been said already, which would stay in English.
        """
        if self._has_spoken:
            raise RuntimeError("The language must be settled before anything is said.")
        self._look_up, self._keeps_capitals = look_up, keeps_capitals
        if decimal_comma:
            self._filled = _Marking().format

    def tr(self, source: str, *values: object, meaning: str = "") -> str:
        """Say a text, with values in its places {}; without values, braces are braces.

        `meaning` parts a text from another one that reads the same in English and would not elsewhere.
        """
        text = self._found(source, meaning, -1)
        return self._filled(text, *values) if values else text

    def tr_n(self, one: str, many: str, number: int, *values: object) -> str:
        """Say a text that counts, in its form for the number, which is the first of the values."""
        found = self._found(many, one, number) if self._look_up is not None else many
        text = one if found is many and number == 1 else found
        return self._filled(text, number, *values)

    def amid(self, title: str) -> str:
        """Return a title as it stands within a sentence: in lower case where the language has it so."""
        return title if self._keeps_capitals else title.lower()

    def amid_first(self, text: str) -> str:
        """Return a sentence or a label as it goes on after a colon, say: its first letter in lower case, likewise."""
        return text if self._keeps_capitals else text[:1].lower() + text[1:]

    def _found(self, source: str, meaning: str, number: int) -> str:
        self._has_spoken = True
        if self._look_up is None:
            return source
        return self._look_up(source, meaning, number) or source


def mark(source: str) -> str:
    """Return a text as it is, for whoever says it later, by `tr` or `Said.of`: it is collected where it is marked."""
    return source


def listed(items: Sequence[str]) -> str:
    """Say a list.

    >>> listed(["h_1"]), listed(["h_1", "h_2", "h_3"])
    ('h_1', 'h_1, h_2 and h_3')
    """
    return tr("{} and {}", ", ".join(items[:-1]), items[-1], meaning="list") if len(items) > 1 else "".join(items)


_spoken = Wording()
settle, tr, tr_n, amid, amid_first = _spoken.settle, _spoken.tr, _spoken.tr_n, _spoken.amid, _spoken.amid_first
