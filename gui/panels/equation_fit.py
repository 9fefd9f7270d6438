"""Fits an equation into a rectangle: smaller, then on two lines, then with its long sums shortened, honestly."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from core.wording import tr_n
from core.writing.equations import Equation
from core.writing.pieces import EQUALS, PLUS, TIMES, Piece, Pieces, joined, operands
from gui import typeset
from gui.typeset import Layout, Placed, Row, Segment

SMALLEST = 0.8
"""An equation is made no smaller than this share of its size before it is broken or shortened instead."""

_GAP = 0.24
"""Between two lines there is so much room, as a share of the size."""

_NARROWEST = 0.2
"""A character of the text is at least this wide, as a share of the size: what is far too long is not typeset at all."""

_AXIS = 0.25
"""The bars of fractions stand so far above the baseline, as a share of the size."""

_TERMS_KEPT = 3
_LOOKS = 3
"""Lines are shrunk so often at most: the second one may be indented only when they are smaller."""

_STEP = 0.9
"""A line of many rows is tried in sizes that become smaller by this."""

SMALLEST_ROWS = 12.6
"""A line of many rows is set no smaller than this, in pixels, however large it was to be."""

DOTS = Piece(" + … + ", r" + \ldots + ")
"""What stands for the terms left out."""

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


def displayed(piece: Piece) -> str:
    """Return a piece's TeX with its fractions as large as they are in a formula of its own."""
    return _DISPLAYED.sub(r"\\dfrac", piece.tex)


def operands_of(
    piece: Piece, place: Placed, origin: QPointF, size: float, tex: Callable[[Piece], str] = displayed
) -> list[Operand]:
    """Return a piece as it stands in a row that begins at a point; a fraction is told apart into its operands."""
    x, y = origin.x() + place.x, origin.y()
    whole = Operand(piece, place.layout, x, y)
    inner = operands(piece.inner)
    if not inner:
        return [whole]
    segments = tuple(Segment(tex(part), part.quantity is not None) for part in piece.inner)
    if (found := typeset.parted(segments, size)) is None:
        return [whole]
    rest, parts = found
    apart = [Operand(part, at.layout, x + at.x, y) for part, at in zip(inner, parts, strict=True)]
    return [Operand(piece, rest, x, y), *apart]


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
    how_many = tr_n("({:,} term)", "({:,} terms)", len(terms))
    count = Piece(f" {how_many}", rf"\;\;\text{{{how_many}}}")
    return (*terms[0], PLUS, *terms[1], DOTS, *terms[-1], *([count] if counted else []))


def fit(
    equation: Equation, width: float, height: float, size: float, short: Callable[[], Equation] | None = None
) -> Fitted:
    """Return the equation as large as it can be shown in a rectangle, up to `size`.

    Where it is too long, `short` writes a shorter one; without it the long sums in it are shortened.
    """
    count = len(equation.left)
    best: tuple[float, list[Pieces]] | None = None
    for lines in _ways(equation, short):
        factor = _factor(lines, width, height, size, count)
        if best is None or factor >= best[0]:
            best = factor, lines
        if factor >= SMALLEST:
            break
    assert best is not None
    if best[0] < SMALLEST:
        least = max(SMALLEST_ROWS, best[0] * size)
        written = [equation, short()] if short is not None else [equation]
        found = [rows for each in written if (rows := fit_rows(each, width, height, size, least)) is not None]
        if found:
            return max(found, key=lambda rows: rows.operands[0].layout.width)
    return _shrunk(best[1], width, height, size, count)


def fit_rows(
    equation: Equation, width: float, height: float, size: float, smallest: float = SMALLEST_ROWS
) -> Fitted | None:
    """Return the equation in as many rows as it needs, broken before its operators; None where there is no room.

    It is up to `size` large and no smaller than `smallest`.
    """
    line, count = _equated(sides(equation)), len(equation.left)
    if len(joined(line)) * _NARROWEST * smallest > width * height / smallest:  # hopeless: not even typeset
        return None
    widths = [place.layout.width / size for place in _row(line, size).places]
    while size >= smallest:
        fitted = _placed(wrapped(line, widths, width / size, count), size, width, count)
        if fitted.width <= width and fitted.height <= height:
            return fitted
        size *= _STEP
    return None


def _shrunk(lines: list[Pieces], width: float, height: float, size: float, equals: int) -> Fitted:
    """Set the lines as large as they fit."""
    placed = _placed(lines, size, width, equals)
    for _ in range(_LOOKS):
        share = min(width / max(placed.width, 1.0), height / max(placed.height, 1.0))
        if share >= 1.0:
            break
        size *= 0.999 * max(share, 0.01)
        placed = _placed(lines, size, width, equals)
    return placed


def _ways(equation: Equation, short: Callable[[], Equation] | None) -> Iterator[list[Pieces]]:
    """Yield the lines that an equation may stand on, from the best way on."""
    left, *right = sides(equation)
    yield [_equated([left, *right])]
    yield _broken(left, right)
    if short is not None:
        left, *right = sides(short())
        yield _broken(left, right)
    else:
        yield _broken(left, [shortened(side, counted=side is equation.symbols) for side in right])


def wrapped(
    line: Pieces, widths: Sequence[float], room: float, equals: int, marks: Pieces = (PLUS, TIMES)
) -> list[Pieces]:
    """Break a line before its numbers, and before each of the `marks` that would stand too far to the right.

    The pieces are so wide, and those from the piece `equals` on stand below each other.
    """
    if sum(widths) <= room:
        return [line]
    indent, rows, start = sum(widths[:equals]), list[Pieces](), 0
    breaks = [n for n, piece in enumerate(line) if n > equals and piece in (EQUALS, *marks)]
    numbers = next((n for n in breaks if line[n] == EQUALS), None)
    for here, following in zip(breaks, [*breaks[1:], len(line)], strict=True):
        too_far = sum(widths[start:following]) + (indent if rows else 0.0) > room
        if here == numbers or too_far:
            rows.append(line[start:here])
            start = here
    return [*rows, line[start:]]


def _row(line: Pieces, size: float) -> Row:
    return typeset.row([(displayed(piece), piece.text) for piece in line], size)


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
        row = _row(line, size)
        x, y = (indent, bottom + _GAP * size + row.height) if number else (0.0, row.height)
        for piece, place in zip(line, row.places, strict=True):
            operands += operands_of(piece, place, QPointF(x, y), size)
        bottom, right = y + row.depth, max(right, x + row.width)
        if not number:
            indent = row.places[equals].x if row.places[equals].x < width / 4 else 0.0
    axis = bottom / 2 if len(lines) > 1 else operands[0].y - _AXIS * size
    return Fitted(tuple(operands), right, bottom, axis)
