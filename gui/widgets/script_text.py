"""Draws names and equations in one line of text with their subscripts set low: w_{x→j} and z^2."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath

from core.writing.scripts import Run, html, runs

__all__ = ["ELLIPSIS", "draw", "font_of", "html", "lowered", "runs", "width_of"]

ELLIPSIS = "…"
_SMALLER = 0.8
_LOW_DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def font_of(font: QFont, depth: int) -> QFont:
    """Return the font in which a run of this depth is written."""
    if depth == 0:
        return font
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(max(1, round(font.pixelSize() * _SMALLER**depth)))
        return smaller
    smaller.setPointSizeF(max(font.pointSizeF() * _SMALLER**depth, 5.5))
    return smaller


def width_of(text: str, font: QFont) -> float:
    """Return how wide the text is when it is drawn."""
    return sum(_width(run, font) for run in runs(text))


def draw(painter: QPainter, rect: QRectF, text: str, outlined: bool = False) -> bool:
    """Draw a text at the left of a rectangle, in the painter's font and pen; tell whether all of it fitted.

    What is turned is better drawn by its outlines: glyphs of another font become grey blocks in a turned line.
    """
    put = partial(_put_outlines, painter) if outlined else painter.drawText
    font, fits = painter.font(), True
    metrics = QFontMetricsF(font)
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    pieces = runs(text)
    room = rect.width()
    if not _fits(pieces, font, room):
        fits, room = False, room - metrics.horizontalAdvance(ELLIPSIS)
    x = 0.0
    for run in pieces:
        small = font_of(font, run.depth)
        measured = QFontMetricsF(small)
        shown = run.text if fits else _that_fits(run.text, measured, room - x)
        painter.setFont(small)
        put(QPointF(rect.left() + x, baseline - run.raised * metrics.ascent()), shown)
        x += measured.horizontalAdvance(shown)
        if shown != run.text:
            break
    painter.setFont(font)
    if not fits:
        put(QPointF(rect.left() + x, baseline), ELLIPSIS)
    return fits


def _fits(pieces: Iterable[Run], font: QFont, room: float) -> bool:
    """Tell whether a text fits, measuring no more of it than it takes."""
    return all(width <= room for width in accumulate(_width(run, font) for run in pieces))


def _width(run: Run, font: QFont) -> float:
    return QFontMetricsF(font_of(font, run.depth)).horizontalAdvance(run.text)


def _put_outlines(painter: QPainter, at: QPointF, text: str) -> None:
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    painter.fillPath(path, painter.pen().color())


def _that_fits(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as much of the beginning as there is room for."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    end = bisect_right(range(len(text)), room, key=lambda count: metrics.horizontalAdvance(text[: count + 1]))
    return text[:end]


def lowered(text: str) -> str:
    """Write a text with its numbered subscripts as low digits, for buttons and menus, which know no markup.

    >>> lowered("h_12 and x_a")
    'h₁₂ and x_a'
    """
    return re.sub(r"(?<=\w)_(\d+)\b", lambda found: found[1].translate(_LOW_DIGITS), text)
