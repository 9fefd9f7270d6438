"""A line unfolded: every operand replaced by the line that made it, over and over, down to what the line rests on.

In the forward pass and the loss that is inputs, targets, weights and biases: ŷ = w_k·σ(w_j·σ(w_i·x)). On the way back
it is weights, and s, z and ŷ as the forward pass has left them: (ŷ − y)·w_k·z_j·(1 − z_j)·x. Written out as well, each
of these would repeat the whole forward pass, and that is what the backward pass spares itself by keeping them.
"""

import re
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import NamedTuple

from core.errors import UnfoldError
from core.records import EdgeId
from core.tracing.steps import OTHERS, Phase, Quantity, Step, Symbol, Trace
from core.wording import listed, tr
from core.writing.equations import Equation, EquationWriter, line_of
from core.writing.pieces import CLOSE, OPEN, Piece, Pieces, joined, merged, named

LIMIT = 40
"""A line that would hold more numbers than this stays folded: nobody reads it."""

_ON_THE_WAY_THERE = (Phase.FORWARD, Phase.LOSS)
_LEFT_BEHIND = (Symbol.PREACTIVATION, Symbol.ACTIVATION)
_REPEATING = (Symbol.ACTIVATION, Symbol.LOSS_TERM, Symbol.LOSS, Symbol.SLOPE, Symbol.CACHE)
"""Kinds of lines that may mention an operand more than once; all others mention each just once."""

_FIRST_MARK = 0xF0000
_MARK = re.compile(r"[\U000F0000-\U000FFFFD]")
"""Characters for private use stand for operands until these are put in."""

_FLAT = {"exp(": r"\exp(", "ln(": r"\ln(", "·": r" \cdot ", "−": "-"}


class _Binding(IntEnum):
    """How firmly an expression holds together, from the loosest on."""

    SIGNED_SUM = 0
    SUM = 1
    SIGNED = 2
    PRODUCT = 3
    POWER = 4
    ATOM = 5


class _Skeleton(NamedTuple):
    """A line's right-hand side with a mark in each operand's place."""

    pieces: Pieces
    operands: Mapping[str, Quantity]


_Leaf = Callable[[Step, Quantity], Piece]
"""Writes what stays as it is, on the line that reads it."""


class Unfolding:
    """Unfolds the lines of one trace."""

    def __init__(self, writer: EquationWriter, trace: Trace) -> None:
        self._writer, self._trace = writer, trace
        self._sizes: dict[bool, dict[Quantity, int]] = {True: {}, False: {}}
        self._counted = {True: 0, False: 0}

    def size(self, step: Step) -> int:
        """Return how many numbers an unfolded line holds; counted line by line, since it can be astronomical."""
        there, last = _is_there(step), self._trace.written_at[step.writes] + 1
        sizes = self._sizes[there]
        for line in self._trace.steps[self._counted[there] : last]:
            sizes[line.writes] = sum(1 if self._stays(q, there) else sizes[q] for q in self._mentioned(line))
        self._counted[there] = max(last, self._counted[there])
        return sizes[step.writes]

    def is_elementary(self, step: Step) -> bool:
        """Whether unfolding changes nothing of a line, because all that it reads stays as it is."""
        return all(self._stays(quantity, _is_there(step)) for quantity in step.reads)

    def equation(self, step: Step) -> Equation:
        """Unfold a line; one that is made of given numbers alone stays as it is.

        Raises `UnfoldError` with a sentence where the line would be too long to be read.
        """
        there, size = _is_there(step), self.size(step)
        if self.is_elementary(step):
            return self._writer.equation(self._trace, step)
        if size > LIMIT:
            count = self._writer.notation.count(size)
            raise UnfoldError(tr("Unfolded, this line would hold {} numbers: too many to be read.", count))
        left = self._writer.left(self._trace, step)
        return Equation(
            left=left[:1] if step.kind is Symbol.ACTIVATION else left,
            symbols=self._unfolded(step, there, self._symbol)[0],
            numbers=self._writer.numbers(self._trace, step, lambda writer: self._numbers(writer, step, there)),
            value=self._writer.value(self._trace, step),
            sentence=self._sentence(there),
        )

    def _sentence(self, there: bool) -> str:
        """Say what is left of the line."""
        if there:
            return tr("Unfolded: only the data, the weights and the biases are left.")
        letters = self._writer.notation.letters
        known = listed([letters.preactivation.text, letters.activation.text, "ŷ"])
        return tr("Unfolded: weights are left, and {}, known since the forward pass.", known)

    # What stays

    def _stays(self, quantity: Quantity, there: bool) -> bool:
        if quantity not in self._trace.written_at or quantity.sample == OTHERS:
            return True
        return not there and quantity.symbol in _LEFT_BEHIND

    def _symbol(self, step: Step, quantity: Quantity) -> Piece:
        """Write a symbol; an output's z is ŷ where it meets its target."""
        meets = step.kind in (Symbol.LOSS, Symbol.LOSS_TERM, Symbol.CACHE) and quantity.symbol is Symbol.ACTIVATION
        if meets:
            return named(self._writer.names.prediction(quantity.owner, quantity.sample), quantity)
        return self._writer.piece(self._trace, quantity)

    def _numbers(self, writer: EquationWriter, step: Step, there: bool) -> Pieces:
        return self._unfolded(step, there, lambda line, quantity: writer.filling(self._trace, line)(quantity))[0]

    # What is put in its place

    def _mentioned(self, step: Step) -> list[Quantity]:
        """Return what a line mentions, as often as it does."""
        if step.kind not in _REPEATING or isinstance(step.writes.owner, EdgeId):
            return list(step.reads)
        skeleton = self._skeleton(step)
        return [skeleton.operands[mark] for mark in _MARK.findall(joined(skeleton.pieces))]

    def _skeleton(self, step: Step) -> _Skeleton:
        marks = {quantity: chr(_FIRST_MARK + place) for place, quantity in enumerate(dict.fromkeys(step.reads))}
        pieces = line_of(step).right(self._writer, step, lambda quantity: Piece(marks[quantity], marks[quantity]))
        return _Skeleton(pieces, {mark: quantity for quantity, mark in marks.items()})

    def _unfolded(self, step: Step, there: bool, leaf: _Leaf) -> tuple[Pieces, _Binding]:
        """Write a line's right-hand side with all of its operands unfolded, and tell how firmly it holds together."""
        skeleton = self._skeleton(step)
        whole, done, found = joined(skeleton.pieces), "", list[Piece]()
        if _MARK.fullmatch(whole):
            return self._operand(step, skeleton.operands[whole], there, leaf)
        for piece in skeleton.pieces:
            flat = any(not self._stays(skeleton.operands[mark], there) for mark in _MARK.findall(piece.text))
            put = _Putting(Piece(piece.text, _flat(piece.text)) if flat and "{" in piece.tex else piece)
            for mark in _MARK.findall(piece.text):
                pieces, binding = self._operand(step, skeleton.operands[mark], there, leaf)
                before, _, after = whole.removeprefix(done).partition(mark)
                put.put(_enclosed(pieces) if _needs_parentheses(binding, done + before, after) else pieces)
                done += before + mark
            found += put.finished()
        return tuple(found), _binding_of(whole)

    def _operand(self, step: Step, quantity: Quantity, there: bool, leaf: _Leaf) -> tuple[Pieces, _Binding]:
        if not self._stays(quantity, there):
            return self._unfolded(self._trace.steps[self._trace.written_at[quantity]], there, leaf)
        piece = leaf(step, quantity)
        return (piece,), _Binding.PRODUCT if r"\times" in piece.tex and piece.tex[0] != "(" else _Binding.ATOM


class _Putting:
    """Puts pieces in the marked places of one piece, one after the other."""

    def __init__(self, piece: Piece) -> None:
        self._texts, self._texs = _MARK.split(piece.text), _MARK.split(piece.tex)
        self._at = 0
        self._rest, self._inside = Piece(self._texts[0], self._texs[0]), set[Quantity | None]()
        self._found: list[Piece] = []

    def put(self, pieces: Pieces) -> None:
        """Fill the next place: apart, or, inside a fraction or an exponent, as a part of it."""
        before, self._at = "".join(self._texs[: self._at + 1]), self._at + 1
        after = Piece(self._texts[self._at], self._texs[self._at])
        if before.count("{") == before.count("}"):
            self._found += [*self._owned(), *pieces]
            self._rest, self._inside = after, set()
        else:
            self._rest = merged((self._rest, *pieces, after))
            self._inside |= {piece.quantity for piece in pieces}

    def finished(self) -> Pieces:
        """Return all that there is now."""
        return (*self._found, *self._owned())

    def _owned(self) -> Pieces:
        quantity = next(iter(self._inside)) if len(self._inside) == 1 else None
        return (self._rest._replace(quantity=quantity),) if self._rest.text else ()


def _is_there(step: Step) -> bool:
    """Whether a line stands on the way there, and not on the way back."""
    return step.phase in _ON_THE_WAY_THERE


def _enclosed(pieces: Pieces) -> Pieces:
    return (OPEN, *pieces, CLOSE)


def _flat(text: str) -> str:
    """Write a formula in TeX on one line, without fractions and exponents, so that its parts stand apart."""
    for plain, tex in _FLAT.items():
        text = text.replace(plain, tex)
    return text


def _binding_of(skeleton: str) -> _Binding:
    """Tell how firmly a line holds together, by its operators that stand in no parentheses."""
    outside = skeleton
    while (inner := re.sub(r"\([^()]*\)|\|[^|]*\|", "", outside)) != outside:
        outside = inner
    if " + " in outside or " − " in outside:
        return _Binding.SIGNED_SUM if outside.startswith("−") else _Binding.SUM
    if outside.startswith("−"):
        return _Binding.SIGNED
    if "·" in outside or "/" in outside:
        return _Binding.PRODUCT
    return _Binding.POWER if "^" in outside else _Binding.ATOM


def _needs_parentheses(binding: _Binding, before: str, after: str) -> bool:
    """Whether an expression would fall apart between what stands before and after it."""
    if after.startswith("^"):
        return binding < _Binding.ATOM
    if before.endswith("/"):
        return binding < _Binding.POWER
    opened, closed = before.endswith(("(", "|", ", ")), after.startswith((")", "|", ","))
    if binding is _Binding.SIGNED or (binding is _Binding.SIGNED_SUM and closed):
        return not opened
    starts = opened or not before or before.endswith(" + ")
    ends = closed or not after or after.startswith((" + ", " − "))
    return binding is _Binding.SIGNED_SUM or (binding is _Binding.SUM and not (starts and ends))
