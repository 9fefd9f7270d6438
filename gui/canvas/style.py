"""The canvas' pens, colours and letters, from the theme's roles; every colour is opaque, which paints far faster."""

from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPainterPath, QPen

from core.writing.notation import split_label
from gui.canvas.geometry import Floats, Ints
from gui.theme import Colors

SMALLEST = 6.0
"""Pixels below which a letter is not worth painting."""

_RIM = 4.0
"""Breadth of the pen that a rim is drawn with; half of it lies outside the letters."""

STRENGTHS = 7
"""In so many widths and strengths weights are shown, for either sign."""


class Style:
    """The colours in use.

    Attributes:
        is_dark: whether the dark theme is in use.
        in_pixels: whether edges are as wide as pixels tell, which is quick; else they grow with all else, as in a file.
    """

    def __init__(self, theme: Colors, in_pixels: bool = True) -> None:
        self._theme, self.in_pixels = theme, in_pixels
        self.renew()

    def renew(self) -> None:
        """Take the theme's colours anew."""
        self.is_dark = self._theme.is_dark
        self._mixed: dict[tuple[str, str, float], QColor] = {}
        self._pens: dict[float, list[QPen]] = {}

    def copy(self) -> "Style":
        """Return the same colours for another thread."""
        return Style(self._theme, self.in_pixels)

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        return self._theme.color(role)

    def mixed(self, role: str, ground: str, share: float) -> QColor:
        """Return a colour laid over a ground with this share, as an opaque one."""
        key = (role, ground, share)
        if key not in self._mixed:
            over, under = self.color(role), self.color(ground)
            pairs = zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
            self._mixed[key] = QColor(*(round(share * a + (1 - share) * b) for a, b in pairs))
        return self._mixed[key]

    def pen(self, role: str, width: float, dash: Iterable[float] = ()) -> QPen:
        """Return a pen of a role's colour."""
        pen = QPen(self.color(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if pattern := list(dash):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(pattern)
        return pen

    def weight_pens(self, zoom: float) -> list[QPen]:
        """Return a pen for each bucket of `weight_buckets`, its width in pixels where `zoom` go to a scene unit."""
        key = round(zoom, 3)
        if key not in self._pens:
            self._pens = {key: [self._weight_pen(bucket, zoom) for bucket in range(2 * STRENGTHS + 1)]}
        return self._pens[key]

    def _weight_pen(self, bucket: int, zoom: float) -> QPen:
        strength = abs(bucket - STRENGTHS) / STRENGTHS
        zoom = zoom if self.in_pixels else 1.0
        role = "zero" if bucket == STRENGTHS else "positive" if bucket > STRENGTHS else "negative"
        pen = QPen(self.mixed(role, "canvas", 0.5 + 0.5 * min(1, 1.6 * strength)), float(edge_width(strength)) * zoom)
        pen.setCosmetic(self.in_pixels)
        pen.setWidthF(max(1.2, pen.widthF()))  # measured: lines of 1 pixel take Qt twice as long
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


def edge_width(strength: Floats | float) -> Floats:
    """Return the width of edges of this strength (0 to 1) in scene units."""
    return np.asarray(1.1 + 2.9 * strength)


def weight_buckets(weights: Floats) -> Ints:
    """Return each weight's bucket: its sign, and how strong it is; the middle one is 0 alone."""
    size = np.abs(weights) / (1.0 + np.abs(weights))
    strength = np.minimum(np.ceil(size * 1.2 * STRENGTHS), STRENGTHS)
    return np.asarray(STRENGTHS + np.sign(weights) * strength, dtype=np.int64)


# Letters


@lru_cache(maxsize=1)
def serif() -> str:
    """Return the family that names are set in: matplotlib's italic, as in the equations, or else the system's."""
    place = find_spec("matplotlib")
    if place is not None and place.origin is not None:
        file = Path(place.origin).parent / "mpl-data" / "fonts" / "ttf" / "STIXGeneralItalic.ttf"
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        if families:
            return families[0]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@lru_cache(maxsize=64)
def font(size: float, name: bool = False, bold: bool = False) -> QFont:
    """Return a font whose letters are `size` scene units high; names are in italics."""
    made = QFont(serif()) if name else QFont()
    made.setPixelSize(max(1, round(size)))
    made.setItalic(name)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, name: bool = False, bold: bool = False) -> float:
    """Return how wide a text is."""
    return QFontMetricsF(font(size, name, bold)).horizontalAdvance(text)


def write(painter: QPainter, text: str, x: float, y: float, size: float, bold: bool = False) -> None:
    """Write a text centred at x, its middle at y, in the painter's pen."""
    painter.setFont(font(size, bold=bold))
    painter.drawText(QPointF(x - text_width(text, size, bold=bold) / 2, y + 0.36 * size), text)


def write_rimmed(painter: QPainter, text: str, x: float, y: float, size: float, ground: QColor) -> None:
    """Write like `write`, with a thin rim in the ground's colour, which parts the letters from a line behind them."""
    at = QPointF(x - text_width(text, size) / 2, y + 0.36 * size)
    rim = QPen(ground, _RIM, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    letters = _letters(text, size).translated(at)
    painter.strokePath(letters, rim)
    painter.fillPath(letters, ground)
    write(painter, text, x, y, size)


@lru_cache(maxsize=1024)
def _letters(text: str, size: float) -> QPainterPath:
    """Return a text's outline, as high as a digit where there is a gap: a line seen in one would be read as a sign."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(0, 0, font(size), text)
    for at, letter in enumerate(text):
        if letter in " .,":
            path.addRect(text_width(text[:at], size), -0.73 * size, text_width(letter, size), 0.73 * size)
    return path


def write_name(painter: QPainter, label: str, x: float, y: float, size: float) -> None:
    """Write a unit's name centred at x, on the base line y, its subscript set low."""
    stem, subscript = split_label(label)
    small = 0.72 * size
    left = x - name_width(label, size) / 2
    painter.setFont(font(size, name=True))
    painter.drawText(QPointF(left, y), stem)
    if subscript:
        painter.setFont(font(small, name=True))
        painter.drawText(QPointF(left + text_width(stem, size, name=True) + 0.8, y + 0.26 * size), subscript)


def name_width(label: str, size: float) -> float:
    """Return how wide a name is."""
    stem, subscript = split_label(label)
    wide = text_width(stem, size, name=True)
    return wide + (0.8 + text_width(subscript, 0.72 * size, name=True) if subscript else 0.0)


def plate(painter: QPainter, x: float, y: float, width: float, height: float) -> None:
    """Fill a small rounded plate centred at a point with the painter's brush."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(x - width / 2, y - height / 2, width, height), 3.5, 3.5)
