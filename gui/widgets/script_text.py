"""Draws names and equations in one line of text with their subscripts set low: w_{x→j} and z^2."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

ELLIPSIS = "…"
_SMALLER = 0.8
_LOW, _HIGH = 0.28, 0.42
_LOW_DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `depth` levels smaller, `raised` by so many parts of the font's height."""

    text: str
    depth: int = 0
    raised: float = 0.0


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[Run, ...]:
    """Split a text at its "_" and "^" into what stands on the line, below it and above it.

    >>> [(run.text, run.depth) for run in runs("w_{x_i→j}·z_2")]
    [('w', 0), ('x', 1), ('i', 2), ('→j', 1), ('·z', 0), ('2', 1)]
    """
    found: list[Run] = []
    _collect(text, 0, 0.0, found)
    return tuple(run for run in found if run.text)


def _collect(text: str, depth: int, raised: float, found: list[Run]) -> None:
    start = at = 0
    while at < len(text):
        inner, end = _script(text, at)
        if not inner:
            at += 1
            continue
        found.append(Run(text[start:at], depth, raised))
        step = (_HIGH if text[at] == "^" else -_LOW) * _SMALLER**depth
        _collect(inner, depth + 1, raised + step, found)
        start = at = end
    found.append(Run(text[start:], depth, raised))


def _script(text: str, at: int) -> tuple[str, int]:
    """Return what hangs on the mark at a place, and where the text goes on; nothing if that is no mark."""
    if text[at] not in "_^" or at + 1 == len(text) or (at == 0 and text[at] == "_"):
        return "", at
    if text[at + 1] == "{":
        close = _closing(text, at + 1)
        return (text[at + 2 : close], close + 1) if close > 0 else ("", at)
    end = at + 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[at + 1 : end], end


def _closing(text: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return -1


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
    return sum(QFontMetricsF(font_of(font, run.depth)).horizontalAdvance(run.text) for run in runs(text))


def draw(painter: QPainter, rect: QRectF, text: str) -> bool:
    """Draw a text at the left of a rectangle, in the painter's font and pen; tell whether all of it fitted."""
    font, fits = painter.font(), True
    metrics = QFontMetricsF(font)
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    pieces = runs(text)
    room = rect.width()
    if width_of(text, font) > room:
        fits, room = False, room - metrics.horizontalAdvance(ELLIPSIS)
    x = 0.0
    for run in pieces:
        small = font_of(font, run.depth)
        measured = QFontMetricsF(small)
        shown = run.text if fits else _that_fits(run.text, measured, room - x)
        painter.setFont(small)
        painter.drawText(QPointF(rect.left() + x, baseline - run.raised * metrics.ascent()), shown)
        x += measured.horizontalAdvance(shown)
        if shown != run.text:
            break
    painter.setFont(font)
    if not fits:
        painter.drawText(QPointF(rect.left() + x, baseline), ELLIPSIS)
    return fits


def _that_fits(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as much of the beginning as there is room for."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    end = bisect_right(range(len(text)), room, key=lambda count: metrics.horizontalAdvance(text[: count + 1]))
    return text[:end]


def html(text: str) -> str:
    """Write a text with its subscripts as HTML, for labels and tool tips.

    >>> html("h_1 < 2")
    'h<sub>1</sub> &lt; 2'
    """
    parts = []
    for run in runs(text):
        plain = run.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        tag = "sup" if run.raised > 0 else "sub"
        parts.append(f"<{tag}>{plain}</{tag}>" if run.depth else plain)
    return "".join(parts)


def lowered(text: str) -> str:
    """Write a text with its numbered subscripts as low digits, for buttons and menus, which know no markup.

    >>> lowered("h_12 and x_a")
    'h₁₂ and x_a'
    """
    return re.sub(r"(?<=\w)_(\d+)\b", lambda found: found[1].translate(_LOW_DIGITS), text)
