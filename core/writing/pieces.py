"""The pieces that equations are put together from: sums, products and formulae with something in their places."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from core.formulae.activations import Formula
from core.tracing.steps import Quantity


class Piece(NamedTuple):
    """A part of an equation.

    Attributes:
        text, tex: as plain text, and in TeX.
        quantity: what it stands for, None for an operator.
        inner: the pieces that it is made of, in order, where these can only be set together, as a fraction; they may
            stand for quantities all the same.
    """

    text: str
    tex: str
    quantity: Quantity | None = None
    inner: "tuple[Piece, ...]" = ()


Pieces = tuple[Piece, ...]
Item = TypeVar("Item")
Fill = Callable[[Quantity], Piece]
"""Puts a symbol or a number in a quantity's place."""

EQUALS = Piece(" = ", " = ")
PLUS = Piece(" + ", " + ")
MINUS = Piece("−", "-")
TIMES = Piece("·", r" \cdot ")
DOTS = Piece("…", r"\ldots")
OPEN, CLOSE = Piece("(", "("), Piece(")", ")")
ZERO = Piece("0", "0")
_FIRST = 2
_PLACE = re.compile(r"\$([a-z_]+)")


def joined(pieces: Iterable[Piece]) -> str:
    """Return the pieces' text."""
    return "".join(piece.text for piece in pieces)


def merged(pieces: Iterable[Piece], quantity: Quantity | None = None) -> Piece:
    """Make one piece of many that can only be set together, for a fraction or an exponent; or of one quantity."""
    inner = tuple(part for piece in pieces for part in (piece.inner or (piece,)))
    return Piece(joined(inner), "".join(piece.tex for piece in inner), quantity, () if quantity else inner)


def named(formula: Formula, quantity: Quantity | None = None) -> Piece:
    """Make a piece of a formula, as text and in TeX."""
    return Piece(formula.text, formula.tex, quantity)


def summed(terms: Sequence[Pieces], most: int | None = None) -> Pieces:
    """a + b + …; of more than `most` terms only the first two and the last one, with dots between them."""
    return sum_of(terms, tuple, most)


def sum_of(items: Sequence[Item], write: Callable[[Item], Pieces], most: int | None = None) -> Pieces:
    """Return the sum of what is written for each item; what dots stand for is not written at all."""
    if not items:
        return (ZERO,)
    if most is not None and len(items) > most:
        terms = [*map(write, items[:_FIRST]), (DOTS,), write(items[-1])]
    else:
        terms = [*map(write, items)]
    return tuple(piece for n, term in enumerate(terms) for piece in ((PLUS, *term) if n else term))


def product(factors: Iterable[Piece]) -> Pieces:
    """a·b·…."""
    return tuple(piece for n, factor in enumerate(factors) for piece in ((TIMES, factor) if n else (factor,)))


def filled(formula: Formula, values: Mapping[str, Piece | Pieces]) -> Pieces:
    """Put pieces, or several of them, in the places of a formula.

    They stay pieces of their own, but for those inside a fraction or an exponent, which can only be set with it.
    """
    texts, texs = _PLACE.split(formula.text), _PLACE.split(formula.tex)
    assert texts[1::2] == texs[1::2], "a formula has the same places, in the same order, as text and in TeX"
    pieces: list[Piece] = []
    rest, inside = Piece(texts[0], texs[0]), set[Quantity | None]()
    for at in range(1, len(texts), 2):
        put = _in_its_place(_several(values[texts[at]]), texts[at - 1 :: 2], texs[at - 1 :: 2])
        before, after = "".join(texs[:at]), Piece(texts[at + 1], texs[at + 1])
        if before.count("{") == before.count("}"):
            pieces += [_owned(rest, inside), *put]
            rest, inside = after, set()
        else:
            rest = merged((rest, *put, after))
            inside |= {value.quantity for value in put}
    return tuple(piece for piece in (*pieces, _owned(rest, inside)) if piece.text)


def places(formula: Formula) -> list[str]:
    """Return the names of a formula's places, in order."""
    return _PLACE.findall(formula.text)


def _several(value: Piece | Pieces) -> Pieces:
    return (value,) if isinstance(value, Piece) else value


def _owned(piece: Piece, quantities: set[Quantity | None]) -> Piece:
    """Give a part of a formula to the one quantity that stands in it, if it is one."""
    return Piece(piece.text, piece.tex, quantities.pop()) if len(quantities) == 1 else piece


def operands(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces that stand for a quantity, in order, those inside a fraction or an exponent too."""
    parts = (part for piece in pieces for part in (piece, *piece.inner))
    return [part for part in parts if part.quantity is not None]


def _in_its_place(values: Pieces, texts: Sequence[str], texs: Sequence[str]) -> Pieces:
    """Take the parentheses off a negative number that the formula has its own for, as in tanh(−1).

    A power of ten gets some where it is raised: TeX takes no second exponent.
    """
    if len(values) > 1:
        return values
    value = values[0]
    if in_parentheses(value):
        own = all(around[0].endswith("(") and around[1].startswith(")") for around in (texts, texs))
        return (Piece(value.text[1:-1], value.tex[1:-1], value.quantity),) if own else values
    raised = r"\times" in value.tex and texs[1].startswith("^")
    return (value._replace(tex=f"({value.tex})"),) if raised else values


def in_parentheses(piece: Piece) -> bool:
    """Whether a piece is a negative number in its parentheses."""
    return piece.quantity is not None and piece.text.startswith("(−") and piece.text.find(")") == len(piece.text) - 1


def bared(numbers: Pieces) -> Pieces:
    """Take the parentheses off negative numbers in front of everything or of a parenthesis, unless they are raised."""
    found: list[Piece] = []
    for piece, following in zip(numbers, (*numbers[1:], ZERO), strict=True):
        in_front = not found or found[-1].text.endswith("(")
        bare = in_front and in_parentheses(piece) and not following.text.startswith("^")
        found.append(Piece(piece.text[1:-1], piece.tex[1:-1], piece.quantity) if bare else piece)
    return tuple(found)
