"""A chart as data: named series over one axis, or a table of counts; what it says at a point, and as CSV."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.descent.metrics import Confusion
from core.plan import FloatArray
from core.wording import tr
from core.writing.notation import Notation


class Mark(StrEnum):
    """How a series is drawn."""

    LINE = "line"
    STEPS = "steps"
    FAINT = "faint"
    SIDE = "side"
    POINTS = "points"
    BARS = "bars"
    BAND = "band"


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One line, cloud or row of bars.

    Attributes:
        name: as in the legend.
        x, y: where its points stand, of one length; x ascends except in a cloud of points.
        look: which colour and dashes it has.
        mark: how it is drawn. A faint one is the rough line under a smoothed one, and has no place in the legend; the
            validation of a run stands at its side, thin.
        width: how wide a bar is.
        upper: the other edge of a band, which is not read and has no place in the legend.
        run: the number of the run that it shows, 0 for none.
    """

    name: str
    x: FloatArray
    y: FloatArray
    look: int = 0
    mark: Mark = Mark.LINE
    width: float = 0.0
    run: int = 0
    upper: FloatArray | None = None

    @property
    def brief(self) -> str:
        """The name without what follows a colon: "Run 1" of "Run 1: Adam …"."""
        return self.name.partition(": ")[0]


@dataclass(frozen=True, slots=True)
class Flag:
    """A place on the axis that stands out.

    Attributes:
        x: where it is.
        text: what is written there.
        look: whose colour it has.
        y: the point of the line that is meant, None for none.
    """

    x: float
    text: str
    look: int
    y: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """Series over common axes.

    Attributes:
        title: what it is a picture of, for screen readers and file names.
        x_label, y_label: what the axes show.
        series: what is drawn.
        logarithmic: whether the axis upwards is; numbers not above 0 are left out then.
        diagonal: whether both axes have one scale, with the line on which they agree.
        note: what is to be said beside it, e.g. that not all rows were looked at.
        counts_x: whether x is a whole number.
        flags: places on the axis that stand out.
        common: what all its runs have in common, which a slide's heading says.
    """

    title: str
    x_label: str
    y_label: str
    series: tuple[Series, ...] = ()
    logarithmic: bool = False
    diagonal: bool = False
    note: str = ""
    counts_x: bool = True
    flags: tuple[Flag, ...] = ()
    common: str = ""

    def __bool__(self) -> bool:
        return any(len(series.x) for series in self.series)

    def said(self, series: int, point: int, notation: Notation) -> str:
        """Say what a point is, e.g. "Run 2 · epoch 12 · E = 0.25"."""
        one = self.series[series]
        x, y = float(one.x[point]), float(one.y[point])
        where = notation.count(x) if self.counts_x else notation.number(x)
        return f"{one.brief} · {self.x_label} {where} · {self.y_label} {notation.number(y)}"

    def nearest_in(self, series: int, x: float) -> int:
        """Return the point of a series that is nearest to a place on the axis."""
        return int(np.argmin(np.abs(self.series[series].x - x)))

    def csv(self, decimal_comma: bool = False) -> str:
        """Write all points as a table, at full precision: a column for each series where they share x."""
        named = [each for each in self.series if each.mark is not Mark.FAINT] or list(self.series)
        rough = [each for each in self.series if each.mark is Mark.FAINT]
        named = rough or named  # what was measured, not what was smoothed
        if named and all(np.array_equal(each.x, named[0].x) for each in named):
            columns = [named[0].x.tolist(), *(each.y.tolist() for each in named)]
            head: list[object] = [self.x_label, *(each.name for each in named)]
            return table([head, *map(list, zip(*columns, strict=True))], decimal_comma)
        rows = [[each.name, *pair] for each in named for pair in zip(each.x.tolist(), each.y.tolist(), strict=True)]
        return table([["series", self.x_label, self.y_label], *rows], decimal_comma)


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """A confusion matrix as a picture; the attributes say the same as in a `Chart`."""

    title: str
    confusion: Confusion
    note: str = ""
    common: str = ""

    def __bool__(self) -> bool:
        return bool(self.confusion.counts.sum())

    def said(self, row: int, column: int, notation: Notation) -> str:
        """Say what a cell is, e.g. "true 1, taken for 0: 3 of 50 rows of this class"."""
        names, counts = self.confusion.names, self.confusion.counts
        of_class = int(counts[row].sum())
        some, every = notation.count(int(counts[row, column])), notation.count(of_class)
        return tr("true {}, taken for {}: {} of {} of its rows", names[row], names[column], some, every)

    def csv(self, decimal_comma: bool = False) -> str:
        """Write the counts as a table, true class by predicted class."""
        names, counts = self.confusion.names, self.confusion.counts
        rows = [[name, *row] for name, row in zip(names, counts.tolist(), strict=True)]
        return table([["true \\ predicted", *names], *rows], decimal_comma)


Content = Chart | Matrix
NO_CHART = Chart("", "", "")


def smoothed(y: FloatArray, window: int) -> FloatArray:
    """Return the running mean over a window about each point, shorter at the ends; what is no number is left out."""
    if len(y) == 0 or window < 2:
        return y
    good = np.isfinite(y)
    sums = np.concatenate([[0.0], np.cumsum(np.where(good, y, 0.0))])
    counts = np.concatenate([[0], np.cumsum(good)])
    at = np.arange(len(y))
    half = np.minimum(window // 2, np.minimum(at, len(y) - 1 - at))  # even about the point: a slope stays a slope
    low, high = at - half, at + half + 1
    number = counts[high] - counts[low]
    return np.where(number > 0, (sums[high] - sums[low]) / np.maximum(1, number), np.nan)


def table(rows: Iterable[Iterable[object]], decimal_comma: bool) -> str:
    """Write rows as CSV; semicolons part the columns where numbers have commas."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if decimal_comma else ",", lineterminator="\n")
    writer.writerows([_cell(cell, decimal_comma) for cell in row] for row in rows)
    return text.getvalue()


def _cell(cell: object, decimal_comma: bool) -> str:
    if not isinstance(cell, float):
        return str(cell)
    text = f"{cell:.0f}" if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return text.replace(".", ",") if decimal_comma else text
