"""Typesets mathematics as outlines: matplotlib's mathtext lays TeX out, and the glyphs become paths to be painted.

matplotlib takes its time to come, so nothing here imports it before `load`, which may run on any thread. Until it is
there, and for TeX that mathtext does not know, the plain text serves.
"""

import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QTransform

from gui.widgets import script_text

_REFERENCE = 100.0
"""The size at which everything is laid out: mathtext rounds to whole units, which then are fine enough."""

_FONTS = "stix"
_DIGITS = re.compile(r"\(?-?(?:[0-9.]|\{,\})+\)?")
_DIGIT = re.compile(r"[0-9]")
_DERIVED = re.compile(r"\\(tanh|sin)'")
_MARK = r"\sharp "
"""Stands for a part of an expression where only the glyphs around it count; no expression has it."""

_KNOWN = re.compile(r"[\x20-\u024f\u0370-\u03ff\u2212]*")
"""The characters that the mathematical fonts have; a name in another script is shown as text."""

_MOVE, _LINE, _CURVE, _CUBIC = 1, 2, 3, 4
"""What a point of a glyph's outline is, in matplotlib's numbers."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A typeset expression; its origin is the left end of its baseline, y downwards.

    Attributes:
        width: how far the next expression stands to the right.
        height: how far it reaches above the baseline.
        depth: how far it reaches below it.
        path: the glyphs and the bars of fractions, to be filled.
    """

    width: float
    height: float
    depth: float
    path: QPainterPath

    def scaled(self, factor: float) -> "Layout":
        """Return the same in another size."""
        path = QTransform.fromScale(factor, factor).map(self.path)
        return Layout(self.width * factor, self.height * factor, self.depth * factor, path)


class Placed(NamedTuple):
    """An expression and where its origin stands in its row."""

    layout: Layout
    x: float

    @property
    def rectangle(self) -> QRectF:
        """The room that it takes."""
        return QRectF(self.x, -self.layout.height, self.layout.width, self.layout.height + self.layout.depth)


@dataclass(frozen=True, slots=True)
class Row:
    """Expressions on one baseline, in the order given."""

    places: tuple[Placed, ...]
    width: float
    height: float
    depth: float


def row(expressions: Iterable[tuple[str, str]], size: float) -> Row:
    """Set expressions, each in TeX and as text, one after the other."""
    places: list[Placed] = []
    x = 0.0
    for tex, text in expressions:
        placed = Placed(layout(tex, size, text), x)
        places.append(placed)
        x += placed.layout.width
    height = max((placed.layout.height for placed in places), default=0.0)
    depth = max((placed.layout.depth for placed in places), default=0.0)
    return Row(tuple(places), x, height, depth)


def layout(tex: str, size: float, text: str = "") -> Layout:
    """Typeset TeX in a size in pixels; as the plain text while that can't be done."""
    return _typeset(tex, size, text or tex) if is_loaded() else text_layout(text or tex, size)


class Segment(NamedTuple):
    """A part of an expression in TeX, which need not be one by itself; `stands_apart` where its glyphs are wanted."""

    tex: str
    stands_apart: bool


def parted(segments: tuple[Segment, ...], size: float) -> tuple[Layout, tuple[Placed, ...]] | None:
    """Typeset an expression, and take the parts that stand apart out of it: what is left, and they, where they stand.

    Their layouts reach as far as their glyphs. None while that can't be done, or where they can't be told apart.
    """
    found = _parted(segments) if is_loaded() else None
    if found is None:
        return None
    left, parts = found
    factor = size / _REFERENCE
    return left.scaled(factor), tuple(Placed(part.layout.scaled(factor), part.x * factor) for part in parts)


@lru_cache(maxsize=1024)
def text_layout(text: str, size: float) -> Layout:
    """Set plain text as an outline, its subscripts low."""
    font = QFont()
    font.setPixelSize(max(1, round(_REFERENCE)))
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    advance = 0.0
    for run in script_text.runs(text):
        small = script_text.font_of(font, run.depth)
        path.addText(advance, -run.raised * metrics.ascent(), small, run.text)
        advance += QFontMetricsF(small).horizontalAdvance(run.text)
    depth = max(metrics.descent() / 2, path.boundingRect().bottom())
    return Layout(advance, metrics.capHeight(), depth, path).scaled(0.88 * size / _REFERENCE)


# Loading


@dataclass(slots=True)
class _Engine:
    """What mathtext needs, once it is there."""

    parse: Callable[[str], Any]
    unhinted: Any


_engine: _Engine | None = None
_is_ready = False
_COMMON = (*"0+-()", " + ", " - ", " = ", r" \cdot ", r"\text{.}", r"\text{,}", r"\ldots", r"\sigma(", r"\tanh(",
           r"\max(0,\,", r"z_{j}", r"\hat{y}_{k}", r"w_{j \to k}", r"\delta_{k}", r"\frac{\partial E}{\partial w}")
"""Set when mathtext comes, so that the first lines that are stepped need not wait for it; each takes 1 to 7 ms."""
_loading = threading.Lock()


def is_loaded() -> bool:
    """Whether mathematics can be typeset by now."""
    return _is_ready


def load() -> None:
    """Import matplotlib's mathtext and warm it up, on whatever thread this is; a second call does nothing."""
    global _engine, _is_ready  # noqa: PLW0603  (a module that comes late)
    with _loading:
        if _is_ready:
            return
        from matplotlib.font_manager import FontProperties  # noqa: PLC0415  (450 ms: the window is painted first)
        from matplotlib.ft2font import LoadFlags  # noqa: PLC0415
        from matplotlib.mathtext import MathTextParser  # noqa: PLC0415

        parser, font = MathTextParser("path"), FontProperties(size=_REFERENCE, math_fontfamily=_FONTS)
        _engine = _Engine(lambda tex: parser.parse(f"${tex}$", 72, font), LoadFlags.NO_HINTING)
        for tex in _COMMON:
            _set(tex)
        _is_ready = True


# Setting


@lru_cache(maxsize=4096)
def _typeset(tex: str, size: float, text: str) -> Layout:
    found = _digits(tex) if _DIGITS.fullmatch(tex) else _set(tex)
    return found.scaled(size / _REFERENCE) if found is not None else text_layout(text, size)


def _digits(number: str) -> Layout | None:
    """Put a number together from its digits, which is quicker: most numbers are seen only once."""
    path, x, height, depth = QPainterPath(), 0.0, 0.0, 0.0
    path.setFillRule(Qt.FillRule.WindingFill)
    for character in number.replace("{,}", ","):
        # Bare, a point or a comma is punctuation, and spaced.
        digit = _set(rf"\text{{{character}}}" if character in ".," else character)
        if digit is None:
            return None
        path.addPath(digit.path.translated(x, 0))
        x, height, depth = x + digit.width, max(height, digit.height), max(depth, digit.depth)
    return Layout(x, height, depth, path)


@lru_cache(maxsize=4096)
def _set(tex: str) -> Layout | None:
    """Typeset at the reference size; None where mathtext can't.

    All digits are equally broad: what differs in its digits alone is parsed once, which takes 5 to 20 ms, and its
    digits are put in.
    """
    digits, parsed = _DIGIT.findall(tex), _neutral(_DIGIT.sub("0", tex))
    if parsed is not None and digits:
        zeros = [place for place, character in enumerate(_characters(parsed.glyphs)) if character == ord("0")]
        if len(zeros) == len(digits):
            glyphs = list(parsed.glyphs)
            for place, digit in zip(zeros, digits, strict=True):
                glyphs[place] = _exchanged(glyphs[place], digit)
            return _layout_of(parsed, glyphs, parsed.rects)
        parsed = _parse(tex)
    return _layout_of(parsed, parsed.glyphs, parsed.rects) if parsed is not None else None


@lru_cache(maxsize=1024)
def _neutral(tex: str) -> Any:
    """Let mathtext lay TeX out whose digits are all 0."""
    return _parse(tex)


def _exchanged(glyph: tuple[Any, ...], digit: str) -> tuple[Any, ...]:
    """Return another digit in the place of a 0."""
    font, size, _zero, *index, x, y = glyph
    return (font, size, ord(digit), *([font.get_char_index(ord(digit))] if index else []), x, y)


def _parse(tex: str) -> Any:
    """Let mathtext lay TeX out; None where it can't."""
    if _engine is None or not _KNOWN.fullmatch(tex):
        return None
    # A binary operator at the beginning would be taken for a sign and stand without its spaces.
    source = f"{{}}{tex}{{}}" if tex.startswith(" ") else tex
    # mathtext sets an apostrophe too small and too high, and a space behind the name of a function.
    source = _DERIVED.sub(r"\\mathrm{\1}'", source).replace("'", r"\prime ")
    try:
        return _engine.parse(source)
    except ValueError:
        return None


def _layout_of(parsed: Any, glyphs: Iterable[Any], rects: Iterable[Any]) -> Layout:
    """Make a layout, as large as the whole expression, of some of its glyphs and bars."""
    path = _path_of(glyphs)
    for x, y, width, height in rects:
        path.addRect(QRectF(float(x), -float(y) - float(height), float(width), float(height)))
    return Layout(float(parsed.width), float(parsed.height - parsed.depth), float(parsed.depth), path)


def _path_of(glyphs: Iterable[Any]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for glyph in glyphs:
        path.addPath(_outline(glyph).translated(float(glyph[-2]), -float(glyph[-1])))
    return path


@lru_cache(maxsize=512)
def _parted(segments: tuple[Segment, ...]) -> tuple[Layout, tuple[Placed, ...]] | None:
    parsed, runs = _parse("".join(segment.tex for segment in segments)), _runs(segments)
    if parsed is None or runs is None:
        return None
    glyphs = [parsed.glyphs[run.start : run.stop] for run in runs]
    alone = [_parse(segment.tex) for segment in segments if segment.stands_apart]
    if any(_characters(run) != _characters(part.glyphs) for run, part in zip(glyphs, alone, strict=True)):
        return None
    taken = {place for run in runs for place in run}
    rest = [glyph for place, glyph in enumerate(parsed.glyphs) if place not in taken]
    return _layout_of(parsed, rest, parsed.rects), tuple(_placed(run) for run in glyphs)


def _runs(segments: tuple[Segment, ...]) -> list[range] | None:
    """Return which glyphs belong to each part that stands apart, counted with a mark in the place of every part.

    mathtext hands glyphs out in the order of the source, but for a subscript behind an exponent of its own.
    """
    marked = _parse("".join(_MARK if segment.stands_apart else segment.tex for segment in segments))
    lone = [_parse(segment.tex) for segment in segments if segment.stands_apart]
    if marked is None or None in lone:
        return None
    mark = _characters(_parse(_MARK).glyphs)[0]
    places = [place for place, found in enumerate(_characters(marked.glyphs)) if found == mark]
    if len(places) != len(lone):
        return None
    runs, more = list[range](), 0
    for place, part in zip(places, lone, strict=True):
        runs.append(range(place + more, place + more + len(part.glyphs)))
        more += len(part.glyphs) - 1
    return runs


def _characters(glyphs: Iterable[Any]) -> list[int]:
    return [int(glyph[2]) for glyph in glyphs]


def _placed(glyphs: Iterable[Any]) -> Placed:
    """Make a layout of glyphs alone, its origin below the first of them."""
    path = _path_of(glyphs)
    room = path.boundingRect()
    return Placed(Layout(room.width(), -room.top(), room.bottom(), path.translated(-room.left(), 0)), room.left())


def _outline(glyph: tuple[Any, ...]) -> QPainterPath:
    """Return a glyph's outline; matplotlib names it by character, and from 3.11 on by its index in the font too."""
    font, size, character = glyph[:3]
    index = glyph[3] if len(glyph) > 5 else None
    return _glyph(font, float(size), int(character), None if index is None else int(index))


@cache
def _glyph(font: Any, size: float, character: int, index: int | None) -> QPainterPath:
    assert _engine is not None
    font.set_size(size, 72)
    if index is None:
        font.load_char(character, flags=_engine.unhinted)
    else:
        font.load_glyph(index, flags=_engine.unhinted)
    points, codes = font.get_path()
    return _painter_path(points.tolist(), codes.tolist())


def _painter_path(points: list[list[float]], codes: list[int]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    at = 0
    while at < len(codes):
        (x, y), code = points[at], codes[at]
        if code == _MOVE:
            path.moveTo(x, -y)
        elif code == _LINE:
            path.lineTo(x, -y)
        elif code == _CURVE:
            path.quadTo(x, -y, points[at + 1][0], -points[at + 1][1])
        elif code == _CUBIC:
            (x2, y2), (x3, y3) = points[at + 1 : at + 3]
            path.cubicTo(x, -y, x2, -y2, x3, -y3)
        else:
            path.closeSubpath()
        at += {_CURVE: 2, _CUBIC: 3}.get(code, 1)
    return path
