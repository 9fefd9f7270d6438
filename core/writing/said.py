"""Sentences with numbers and letters in them that can be written in another way later: with a decimal comma, say.

A sentence is put together where something happens, by whoever knows nothing of the window's conventions. So it keeps
its parts: what reads it as text has it in the usual notation, and `written` writes the same in another one. Names that
a user has given are plain parts, and never touched.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from string import Formatter
from typing import Protocol

from core.wording import tr, tr_n
from core.writing.notation import Notation


class Part(Protocol):
    """Something in a sentence that depends on how one writes."""

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with so many significant digits, whatever the settings say: a sentence is no table."""

    value: float | None
    digits: int = 3

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""
        return replace(notation, digits=self.digits).number(self.value)


@dataclass(frozen=True, slots=True)
class Share:
    """A share in per cent, with so many places behind the point."""

    value: float
    places: int = 0

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""
        return notation.pointed(f"{self.value:.{self.places}%}")


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are, in groups of three; with a noun, what of, in the program's language."""

    number: int
    noun: str = ""
    plural: str = ""

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""
        figure = notation.count(self.number)
        if not self.noun:
            return figure
        one, many = self.noun, self.plural or f"{self.noun}s"
        return f"{figure} {tr_n(one, many, self.number)}"


@dataclass(frozen=True, slots=True)
class Letter:
    """What preactivation ("s") or activation ("z") is called."""

    of: str

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""
        letters = notation.letters
        return (letters.preactivation if self.of == "s" else letters.activation).text


@dataclass(frozen=True, slots=True)
class Comma:
    """What parts the numbers of a list: a semicolon where a comma is a decimal one."""

    def written(self, notation: Notation) -> str:
        """Return it in a notation."""
        return "; " if notation.decimal_comma else ", "


class Said(str):
    """A sentence, in the usual notation; `written` has it in any other.

    >>> said = Said.of("{} of {} rows, {} of E", Count(1250), "a{}b", Share(0.125, 1))
    >>> said, said.written(Notation(decimal_comma=True))
    ('1,250 of a{}b rows, 12.5% of E', '1\\u202f250 of a{}b rows, 12,5% of E')
    """

    __slots__ = ("_parts",)
    _parts: "tuple[str | Part, ...]"

    @classmethod
    def of(cls, template: str, *values: "str | Part") -> "Said":
        """Say a template, with values in its places {}, in order; a text among them stays as it is."""
        parts: list[str | Part] = []
        order = count()
        for text, place, _, _ in Formatter().parse(tr(template)):
            parts.append(text)
            if place is not None:
                parts.append(values[int(place) if place else next(order)])
        return cls._made(parts)

    @classmethod
    def joined(cls, between: "str | Part", values: "Iterable[str | Part]") -> "Said":
        """Join values by a text between them."""
        return cls._made([part for n, value in enumerate(values) for part in ([between, value] if n else [value])])

    @classmethod
    def _made(cls, parts: "Iterable[str | Part]") -> "Said":
        kept = tuple(parts)
        made = super().__new__(cls, "".join(written(part, Notation()) for part in kept))
        made._parts = kept
        return made

    def written(self, notation: Notation) -> str:
        """Return the sentence in a notation."""
        return "".join(written(part, notation) for part in self._parts)

    def __reduce__(self) -> "tuple[object, tuple[object, ...]]":
        """Let a process hand it to another one."""
        return Said._made, (self._parts,)


def written(text: "str | Part", notation: Notation) -> str:
    """Write a text in a notation, as far as it remembers how."""
    return text if isinstance(text, str) and not isinstance(text, Said) else text.written(notation)
