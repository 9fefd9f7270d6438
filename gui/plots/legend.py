"""The legend of a chart: a line for each name, in the corner where it hides least, and nowhere if it hid too much."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from core.plan import FloatArray
from core.wording import tr
from gui.plots.chart import Chart, Flag, Mark, Series
from gui.plots.chart_axes import ChartAxes
from gui.plots.series_pens import pen_of
from gui.theme import Colors

SIDE_NAME, SIDE_BRIEF = tr("thin: validation"), tr("validation")
_SAMPLE, _GAP = 24.0, 8.0
_MOST_NAMES = 12
_UNNAMED = (Mark.FAINT, Mark.SIDE, Mark.BARS, Mark.BAND)
_WIDEST, _LARGEST = 0.62, 0.34
"""The share of the axes' width, and of their area, that the legend may take."""
_PLACES = [(x, y) for ys in ((0.0, 1.0), (0.25, 0.5, 0.75)) for y in ys for x in (1.0, 0.0)]
"""Where the legend may stand, in parts of the room that is left: the corners, and at the sides between them."""
_WORD = 40
"""As how many points of a line a word counts that would be hidden."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One line of a legend: a name, and the series whose sample stands before it, None for none."""

    name: str
    series: Series | None


def entries_of(chart: Chart, brief: bool = False) -> list[Entry]:
    """Return what the legend says, in short names if `brief`; thin lines of validation share one line."""
    named = [each for each in chart.series if each.mark not in _UNNAMED and each.name]
    entries = [Entry(each.brief if brief else each.name, each) for each in named]
    if len(entries) > _MOST_NAMES:
        more = tr("and {} more", len(entries) - _MOST_NAMES + 1)
        entries = [*entries[: _MOST_NAMES - 1], Entry(more, None)]
    return entries if brief or not entries else [*entries, *_side(chart, SIDE_NAME)]


def _side(chart: Chart, name: str) -> list[Entry]:
    """Return the line that all thin lines share, if there are any."""
    return [Entry(name, each) for each in chart.series if each.mark is Mark.SIDE][:1]


def paint_legend(painter: QPainter, axes: ChartAxes, chart: Chart, colors: Colors) -> QRectF | None:
    """Paint the legend on a ground that lets the curves be guessed, and return where; None where it has no room."""
    metrics = QFontMetricsF(painter.font())
    brief = entries_of(chart, brief=True)
    for entries in (entries_of(chart), [*brief, *_side(chart, SIDE_BRIEF)], brief):
        size = _size(entries, metrics)
        if entries and _has_room(size, axes.area):
            box = QRectF(best_corner(axes, chart, size), size)
            _paint(painter, box, entries, metrics, colors)
            return box
    return None


def best_corner(axes: ChartAxes, chart: Chart, size: QSizeF) -> QPointF:
    """Return where the legend hides the fewest points; of equals, the top right before the others, corners first."""
    area = axes.area.adjusted(6, 1, 0, -6)
    wide, high = area.width() - size.width(), area.height() - size.height()
    places = [area.topLeft() + QPointF(x * wide, y * high) for x, y in _PLACES]
    points = _pixels(axes, chart)
    hidden = [_within(points, QRectF(place, size)) for place in places]
    return places[int(np.argmin(hidden))]


def _pixels(axes: ChartAxes, chart: Chart) -> FloatArray:
    """Return the places of the lines, close together whatever their points are, float64[places, 2]."""
    places = [np.empty((0, 2))]
    for series in chart.series:
        across, up = axes.across(series.x), axes.up(series.y)
        known = np.isfinite(up)
        if known.any() and series.mark not in (Mark.POINTS, Mark.BARS):
            columns = np.arange(across[known].min(), across[known].max() + 1, 4.0)
            places.append(np.stack([columns, np.interp(columns, across[known], up[known])], axis=1))
        else:
            places.append(np.stack([across[known], up[known]], axis=1))
    for flag in chart.flags:  # its word weighs more than a line
        at = flag_place(axes, flag)
        places += [np.array([[at.x() + side, at.y() - up]] * _WORD) for side in (-8, 8) for up in (-8, 8)]
    return np.concatenate(places)


def flag_place(axes: ChartAxes, flag: Flag) -> QPointF:
    """Return where a flag's point is; at the top where it means none."""
    at = axes.place(flag.x, flag.y if flag.y is not None else 1.0)
    return at if flag.y is not None else QPointF(at.x(), axes.area.top())


def _within(points: FloatArray, box: QRectF) -> int:
    x, y = points[:, 0], points[:, 1]
    return int(np.count_nonzero((x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())))


def _size(entries: list[Entry], metrics: QFontMetricsF) -> QSizeF:
    widest = max((metrics.horizontalAdvance(entry.name) for entry in entries), default=0.0)
    return QSizeF(_SAMPLE + 3 * _GAP + widest, len(entries) * (metrics.height() + 1) + 6)


def _has_room(size: QSizeF, area: QRectF) -> bool:
    share = size.width() * size.height() / (area.width() * area.height())
    return size.width() <= _WIDEST * area.width() and size.height() <= area.height() and share <= _LARGEST


def _paint(painter: QPainter, box: QRectF, entries: list[Entry], metrics: QFontMetricsF, colors: Colors) -> None:
    ground = QColor(colors.color("base"))
    ground.setAlpha(225)
    painter.setPen(QPen(colors.color("plot_grid"), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    line = metrics.height() + 1
    for row, entry in enumerate(entries):
        middle = box.top() + 3 + (row + 0.5) * line
        if entry.series is not None:
            _paint_sample(painter, QPointF(box.left() + _GAP, middle), entry.series, colors)
        painter.setPen(colors.color("text"))
        text = QRectF(box.left() + _SAMPLE + 2 * _GAP, middle - line / 2, box.width(), line)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, entry.name)


def _paint_sample(painter: QPainter, left: QPointF, series: Series, colors: Colors) -> None:
    pen = pen_of(series.look, colors)
    if series.mark is Mark.SIDE:
        painter.setPen(QPen(colors.color("muted"), pen_of(0, colors, Mark.SIDE).widthF()))
        painter.drawLine(left, left + QPointF(_SAMPLE, 0))
    elif series.mark in (Mark.LINE, Mark.STEPS):
        painter.setPen(pen)
        painter.drawLine(left, left + QPointF(_SAMPLE, 0))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawEllipse(left + QPointF(_SAMPLE / 2, 0), 3.2, 3.2)
