"""An error surface as it is looked at: where the axes go, where one stands on it, and how one came there."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.plan import FloatArray
from core.surface import Limits, Surface
from core.wording import listed, tr
from gui.plots.axes import rounded_limits, ticks
from gui.plots.chart import table

ABOUT_LEVELS = 9
"""So many contour lines, about."""
_SMALLEST = 1e-300
_DECADES, _FEW_DECADES, _ROOM = 12.0, 1.5, 1e-3
"""No more powers of ten are told apart on a logarithmic axis: 1e−30 is as good as 1e−12."""


class Form(StrEnum):
    """How a surface over two weights is drawn."""

    CONTOUR = "contour"
    SPACE = "space"


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is painted.

    Attributes:
        surface: E over one or two weights or biases.
        names: what those are called.
        limits: from where to where the axes go; the surface may be of other ones while a new one is computed.
        logarithmic: whether height and colour are the logarithm of E.
        heading: what is said above it.
        here: where the network stands now.
        path: where the newest run has been, [moments, axes].
        updates: where the network was before, between and after the updates applied by hand, [places, axes].
    """

    surface: Surface
    names: tuple[str, ...]
    limits: tuple[Limits, ...]
    logarithmic: bool
    heading: str
    here: tuple[float, ...]
    path: FloatArray
    updates: FloatArray

    @property
    def title(self) -> str:
        """What it is a picture of."""
        return tr("Error surface over {}", listed(self.names))

    @property
    def stands_still(self) -> bool:
        """Whether the surface is that of this very place, so that slope and arrow are, too."""
        return self.here == self.surface.place

    def scaled(self, losses: FloatArray) -> FloatArray:
        """Return heights: E, or its logarithm to base 10; NaN for a hole."""
        with np.errstate(all="ignore"):
            if self.logarithmic:
                return np.where(np.isfinite(losses) & (losses > 0), np.log10(np.maximum(losses, _SMALLEST)), np.nan)
            return np.where(np.isfinite(losses), losses, np.nan)

    def heights(self, places: FloatArray) -> FloatArray:
        """Return the height of the surface at places [number, axes]."""
        return self.scaled(self.surface.heights(places))

    @property
    def range(self) -> Limits:
        """From where to where heights go."""
        known = self.scaled(self.surface.losses)
        known = known[np.isfinite(known)]
        if not len(known):
            return 0.0, 1.0
        if self.logarithmic:
            top = float(known.max())
            return max(float(known.min()), top - _DECADES), top + _ROOM
        low, high = rounded_limits(known, margin=0.02)
        return (0.0, high) if known.min() >= 0 and low <= 0.3 * high else (low, high)

    @property
    def levels(self) -> list[float]:
        """The heights at which contour lines run: round numbers, or powers of ten and what lies between."""
        low, high = self.range
        if not self.logarithmic:
            return ticks((low, high), ABOUT_LEVELS)
        if high - low < _FEW_DECADES:
            return [math.log10(value) for value in ticks((10**low, 10**high), ABOUT_LEVELS) if value > 0]
        between = (0.0, np.log10(2), np.log10(5)) if high - low <= 4 else (0.0,)
        powers = range(math.floor(low), math.floor(high) + 1)
        levels = [power + float(part) for power in powers for part in between]
        return [level for level in levels if low <= level <= high]

    def loss_of(self, height: float) -> float:
        """Return the E that a height stands for."""
        return float(10.0**height) if self.logarithmic else height

    def zoomed(self, factor: float, about: Sequence[float] | None = None) -> tuple[Limits, ...]:
        """Return limits so many times narrower, about a place: the network's own, or the middle where that is off."""
        inside = all(low < v < high for v, (low, high) in zip(self.here, self.limits, strict=True))
        center = about or (self.here if inside else [(low + high) / 2 for low, high in self.limits])
        both = zip(center, self.limits, strict=True)
        return tuple((c - (c - low) / factor, c + (high - c) / factor) for c, (low, high) in both)

    def moved(self, parts: Sequence[float]) -> tuple[Limits, ...]:
        """Return limits moved by so many parts of their length; `parts` may be longer than there are axes."""
        both = zip(parts, self.limits, strict=False)
        return tuple((low + part * (high - low), high + part * (high - low)) for part, (low, high) in both)

    def loss_at(self, place: tuple[float, ...]) -> float:
        """Return the E of the surface at a place, between its points."""
        return float(self.surface.heights(np.array([place]))[0])

    def csv(self, decimal_comma: bool = False) -> str:
        """Write all points as a table, at full precision; a hole is an empty cell."""
        return table([[*self.names, "E"], *self._rows()], decimal_comma)

    def _rows(self) -> Iterator[list[object]]:
        columns = [grid.ravel().tolist() for grid in (*np.meshgrid(*self.surface.axes), self.surface.losses)]
        for *values, loss in zip(*columns, strict=True):
            yield [*values, loss if np.isfinite(loss) else ""]


def contour_lines(scene: Scene, level: float) -> list[FloatArray]:
    """Return the lines on which a surface over two weights has a height, each as places [points, 2]."""
    # Loaded late, when there is a surface to be seen.
    from contourpy import contour_generator  # noqa: PLC0415

    heights = np.ma.masked_invalid(scene.scaled(scene.surface.losses))
    if heights.mask.all():
        return []
    x, y = scene.surface.axes
    lines = contour_generator(x=x, y=y, z=heights).lines(level)
    return [np.asarray(line, np.float64) for line in lines]
