"""Fits an equation into a rectangle: smaller, then on two lines, then with its long sums shortened, honestly."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from core.equations import EQUALS, PLUS, Equation, Piece, Pieces, joined
from gui import typeset
from gui.typeset import Layout

SMALLEST = 0.8
"""An equation is made no smaller than this share of its size before it is broken or shortened instead."""

_LAST_RESORT = 0.6
_GAP = 5.0
_NARROWEST = 0.2
"""A character of the text is at least this wide, as a share of the size: what is far too long is not typeset at all."""

_AXIS = 0.25
"""The bars of fractions stand so far above the baseline, as a share of the size."""

_TERMS_KEPT = 3
_DISPLAYED = re.compile(r"\\frac(?!\{1\}\{2\})")


@dataclass(frozen=True, slots=True)
class Operand:
    """A piece as it stands in the rectangle: its outline, and where its origin is."""

    piece: Piece
    layout: Layout
    x: float
    y: float

    @property
    def rectangle(self) -> QRectF:
        """The room that it takes."""
        height = self.layout.height + self.layout.depth
        return QRectF(self.x, self.y - self.layout.height, self.layout.width, height)


@dataclass(frozen=True, slots=True)
class Fitted:
    """An equation ready to be painted from (0, 0) on.

    Attributes:
        operands: its pieces.
        width, height: how large it came out.
        axis: how far the middle of its symbols, or of both lines, stands below the top.
    """

    operands: tuple[Operand, ...] = ()
    width: float = 0.0
    height: float = 0.0
    axis: float = 0.0


def sides(equation: Equation) -> list[Pieces]:
    """Return what stands between the equals signs; a number that would only be repeated is said once."""
    found: list[Pieces] = [equation.left]
    for side in (equation.symbols, equation.numbers, (equation.value,)):
        if joined(side) != joined(found[-1]):
            found.append(side)
    return found


def shortened(pieces: Pieces, counted: bool = True) -> Pieces:
    """Return a long sum as its first two terms and its last one, and, if wanted, how many there are."""
    terms: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece == PLUS:
            terms.append([])
        else:
            terms[-1].append(piece)
    if len(terms) <= _TERMS_KEPT:
        return pieces
    dots = Piece(" + … + ", r" + \ldots + ")
    count = Piece(f" ({len(terms)} terms)", rf"\;\;\text{{({len(terms)} terms)}}")
    return (*terms[0], PLUS, *terms[1], dots, *terms[-1], *([count] if counted else []))


def fit(equation: Equation, width: float, height: float, size: float) -> Fitted:
    """Return the equation as large as it can be shown in a rectangle, up to `size`."""
    left, *right = sides(equation)
    short = [shortened(side, counted=side is equation.symbols) for side in right]
    best: tuple[float, list[Pieces]] | None = None
    for lines in ([_equated([left, *right])], _broken(left, right), _broken(left, short)):
        factor = _factor(lines, width, height, size, len(left))
        if best is None or factor > best[0]:
            best = factor, lines
        if factor >= SMALLEST:
            break
    assert best is not None
    return _placed(best[1], size * min(1.0, max(_LAST_RESORT, best[0])), width, len(left))


def _equated(parts: Iterable[Pieces]) -> Pieces:
    line: list[Piece] = []
    for part in parts:
        line += [EQUALS, *part] if line else part
    return tuple(line)


def _broken(left: Pieces, right: Sequence[Pieces]) -> list[Pieces]:
    """Symbols on one line, numbers and value on the next."""
    first = _equated([left, *right[:1]])
    return [first, (EQUALS, *_equated(right[1:]))] if right[1:] else [first]


def _factor(lines: list[Pieces], width: float, height: float, size: float, equals: int) -> float:
    """Return by how much the lines must shrink to fit; 0 for what is hopeless."""
    if max(len(joined(line)) for line in lines) * size * _NARROWEST * SMALLEST > width:
        return 0.0
    whole = _placed(lines, size, width, equals)
    return min(width / max(whole.width, 1.0), height / max(whole.height, 1.0))


def _placed(lines: list[Pieces], size: float, width: float, equals: int) -> Fitted:
    """Set the lines below each other, a second one under the first one's equals sign, the piece `equals`."""
    operands: list[Operand] = []
    indent = bottom = right = 0.0
    for number, line in enumerate(lines):
        row = typeset.row([(_DISPLAYED.sub(r"\\dfrac", piece.tex), piece.text) for piece in line], size)
        x, y = (indent, bottom + _GAP + row.height) if number else (0.0, row.height)
        operands += [Operand(p, place.layout, x + place.x, y) for p, place in zip(line, row.places, strict=True)]
        bottom, right = y + row.depth, max(right, x + row.width)
        indent = operands[equals].x if operands[equals].x < width / 4 else 0.0
    axis = bottom / 2 if len(lines) > 1 else operands[0].y - _AXIS * size
    return Fitted(tuple(operands), right, bottom, axis)
