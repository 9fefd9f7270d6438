"""What of a chart is read: the point nearest to the cursor, and the way from one point to the next by keys."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.plots.chart import Chart, Content, Mark, Matrix
from gui.plots.chart_axes import ChartAxes
from gui.plots.chart_painting import cells_of

At = tuple[int, int]
"""A series and its point, or a row and a column."""

FAR = 1 << 30
"""More steps than there are points."""


def is_there(content: Content, at: At | None) -> bool:
    """Tell whether a content has such a point; it always has none."""
    if at is None:
        return True
    if isinstance(content, Matrix):
        return max(at) < len(content.confusion.names)
    return at[0] < len(content.series) and at[1] < len(content.series[at[0]].x)


def found(content: Content, axes: ChartAxes | None, room: QRectF, place: QPointF) -> At | None:
    """Return what is nearest to a place: in a cloud the point itself, else of each series the point at this x."""
    if isinstance(content, Matrix):
        return _cell(content, room, place)
    if not content or axes is None or not axes.area.adjusted(-8, -4, 8, 4).contains(place):
        return None
    near = [(*_distance(content, axes, n, place), n) for n in _read(content)]
    _, point, n = min(near)
    return n, point


def _read(chart: Chart) -> list[int]:
    """Return which series are read: all that have points but bands."""
    return [n for n, series in enumerate(chart.series) if len(series.x) and series.mark is not Mark.BAND]


def walked(content: Content, at: At | None, along: int, across: int = 0) -> At | None:
    """Return the next point of the series, or the same place of the next series; of a matrix the next cell."""
    if isinstance(content, Matrix):
        row, column = at or (0, 0)
        last = len(content.confusion.names) - 1
        return max(0, min(last, row + across)), max(0, min(last, column + along))
    lines = _read(content)
    if not lines:
        return None
    n, point = at or (lines[0], len(content.series[lines[0]].x) - 1)
    if across:
        x = float(content.series[n].x[point])
        n = lines[(lines.index(n) + across) % len(lines)]
        point = content.nearest_in(n, x)
    return n, max(0, min(len(content.series[n].x) - 1, point + along))


def _cell(matrix: Matrix, room: QRectF, place: QPointF) -> At | None:
    cells, count = cells_of(matrix, room), len(matrix.confusion.names)
    if not cells.contains(place):
        return None
    row = int((place.y() - cells.top()) / cells.height() * count)
    return min(count - 1, row), min(count - 1, int((place.x() - cells.left()) / cells.width() * count))


def _distance(chart: Chart, axes: ChartAxes, n: int, place: QPointF) -> tuple[float, int]:
    """Return how far a series is from a place, and at which of its points."""
    series = chart.series[n]
    if chart.diagonal:
        far = np.hypot(axes.across(series.x) - place.x(), axes.up(series.y) - place.y())
        far = np.where(np.isnan(far), np.inf, far)
        return float(far.min()), int(far.argmin())
    point = chart.nearest_in(n, axes.x_at(place.x()))
    return abs(axes.place(float(series.x[point]), float(series.y[point])).y() - place.y()), point
