"""Paints what the groups of a comparison came to: in each row its share, its box of quartiles, and its runs."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from core.compare import Outcome
from core.wording import tr
from core.writing.notation import Notation
from gui.compare.groups_chart import GroupsChart, Row
from gui.plots.axes import tick_text
from gui.plots.chart import Content
from gui.plots.chart_files import SLIDE
from gui.plots.chart_painting import paint_heading
from gui.plots.chart_reading import At
from gui.plots.chart_view import ChartView
from gui.plots.series_pens import pen_of
from gui.theme import Colors
from gui.widgets.shades import between

_HEAD, _FOOT, _GAP, _RIGHT = 24.0, 40.0, 10.0, 16.0
_LEAST_ROW, _MOST_ROW, _LEAST_SLIDE_ROW = 30.0, 110.0, 12.0
_SHARE = 92.0
_DOT, _NEAR = 2.4, 12.0
_GOLDEN = 0.6180339887498949


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand in a room.

    Attributes:
        names, shares, axis: the columns, from the first row's top to the last one's bottom.
        row: how high a row is.
    """

    names: QRectF
    shares: QRectF
    axis: QRectF
    row: float

    def of(self, column: QRectF, row: int) -> QRectF:
        """Return the place of a row in a column."""
        return QRectF(column.left(), column.top() + row * self.row, column.width(), self.row)


def places_of(chart: GroupsChart, room: QRectF, metrics: QFontMetricsF, least: float = _LEAST_ROW) -> Places:
    """Share a room out; rows are at least so high."""
    count, top = max(1, len(chart.rows)), room.top() + _HEAD
    row = max(least, min(_MOST_ROW, (room.height() - _HEAD - _FOOT) / count))
    longest = max((metrics.horizontalAdvance(each.title) for each in chart.rows), default=0.0)
    names = QRectF(room.left() + _GAP, top, min(longest + 4, 0.34 * room.width()), row * count)
    shares = QRectF(names.right() + _GAP, top, _SHARE, names.height())
    left = shares.right() + 2 * _GAP
    return Places(names, shares, QRectF(left, top, max(20.0, room.right() - left - _RIGHT), names.height()), row)


class GroupsView(ChartView):
    """A chart of groups; its dots are read by mouse and keys like any chart's points.

    Attributes:
        marked: the run that is selected elsewhere, ringed here; None for none.
    """

    marked: Outcome | None = None

    def show_content(self, content: Content, growing: bool = False) -> None:
        """Show a chart of groups, in as much height as its rows need."""
        assert isinstance(content, GroupsChart), "nothing else is painted in rows"
        self.setMinimumHeight(round(_HEAD + _FOOT + _LEAST_ROW * max(1, len(content.rows))))
        super().show_content(content, growing)

    def sizeHint(self) -> QSize:
        """Return what it would like to have."""
        return QSize(420, self.minimumHeight())

    @property
    def _places(self) -> Places:
        assert isinstance(self.content, GroupsChart)
        return places_of(self.content, QRectF(self.rect()), QFontMetricsF(self.font()))

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(self.content, GroupsChart) and self.content.rows:
            paint_groups(painter, self._places, self.content, self._theme, self.notation)

    def _paint_slide(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = (self.heading, self.content.title)
        room = paint_heading(painter, QRectF(QPointF(), QSizeF(SLIDE)), words, self._theme)
        if isinstance(self.content, GroupsChart) and self.content.rows:
            places = places_of(self.content, room, QFontMetricsF(painter.font()), _LEAST_SLIDE_ROW)
            paint_groups(painter, places, self.content, self._theme, self.notation)

    def _paint_marks(self, painter: QPainter) -> None:
        """Mark the run that is read, and ring the one that is selected."""
        if not isinstance(self.content, GroupsChart):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (at := self.marked_at) is not None:
            painter.setPen(QPen(self._theme.color("text"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._dot(self.content, at), 5.5, 5.5)
        if self.at is not None:
            painter.setPen(QPen(pen_of(self.content.rows[self.at[0]].group.look, self._theme).color(), 2))
            painter.setBrush(self._theme.color("base"))
            painter.drawEllipse(self._dot(self.content, self.at), 4, 4)

    def _dot(self, chart: GroupsChart, at: At) -> QPointF:
        return QPointF(*dots_of(chart, self._places, at[0])[at[1]].tolist())

    @property
    def marked_at(self) -> At | None:
        """Which point is the marked run, None where it has no place on the axis."""
        rows = self.content.rows if isinstance(self.content, GroupsChart) else ()
        places = ((n, m) for n, row in enumerate(rows) for m, run in enumerate(row.runs) if run is self.marked)
        return next(places, None)

    def _found(self, place: QPointF) -> At | None:
        if not isinstance(self.content, GroupsChart):
            return None
        places = self._places
        row = int((place.y() - places.axis.top()) // places.row)
        if not 0 <= row < len(self.content.rows) or not self.content.rows[row].runs:
            return None
        far = np.hypot(*(dots_of(self.content, places, row) - (place.x(), place.y())).T)
        return (row, int(far.argmin())) if far.min() <= _NEAR else None


def dots_of(chart: GroupsChart, places: Places, row: int) -> np.ndarray:
    """Return where the runs of a row stand, [runs, 2]: below its box, moved up and down a little to be told apart."""
    room, runs = places.of(places.axis, row), chart.rows[row].runs
    x = chart.series[row].x
    across = np.array([room.left() + chart.share(value) * room.width() for value in x.tolist()])
    jitter = np.array([run.setup.seed * _GOLDEN % 1.0 for run in runs])
    return np.stack([across, room.top() + room.height() * (0.58 + 0.32 * jitter)], axis=1)


def paint_groups(painter: QPainter, places: Places, chart: GroupsChart, colors: Colors, notation: Notation) -> None:
    """Paint headings, rows and the axis."""
    _paint_axis(painter, places, chart, colors, notation)
    metrics = QFontMetricsF(painter.font())
    for n, row in enumerate(chart.rows):
        color = pen_of(row.group.look, colors).color()
        painter.setPen(colors.color("text"))
        room = places.of(places.names, n)
        text = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        _paint_share(painter, places.of(places.shares, n), row, chart.goal is not None, color, colors)
        _paint_box(painter, places.of(places.axis, n), row, chart, color, colors)
        painter.setPen(QPen(colors.color("base"), 0.6))
        painter.setBrush(color)
        for x, y in dots_of(chart, places, n).tolist():
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
    if chart.printed is not None:
        _paint_printed(painter, places.axis, chart.share(chart.printed), tr("printed: {:,}", chart.printed), colors)


def _paint_printed(painter: QPainter, axis: QRectF, share: float, words: str, colors: Colors) -> None:
    """Paint a line across all rows where a count stands that is printed somewhere, with its words over it."""
    metrics, across = QFontMetricsF(painter.font()), axis.left() + share * axis.width()
    wide = metrics.horizontalAdvance(words)
    left = max(axis.left(), min(axis.right() + _RIGHT - 2 - wide, across - wide / 2))
    painter.setPen(QPen(colors.color("text"), 1.6, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(across, axis.top() - 4), QPointF(across, axis.bottom()))
    painter.drawText(QPointF(left, axis.top() - 6 - metrics.descent()), words)


def _paint_axis(painter: QPainter, places: Places, chart: GroupsChart, colors: Colors, notation: Notation) -> None:
    metrics, axis = QFontMetricsF(painter.font()), places.axis
    heading = tr("reached the goal") if chart.goal is not None else tr("runs")
    painter.setPen(colors.color("muted"))
    above = QRectF(places.shares.left(), axis.top() - _HEAD, places.shares.width() + _GAP, _HEAD - 4)
    painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, heading)
    beyond = -1e9
    for value in chart.ticks:
        across = axis.left() + chart.share(value) * axis.width()
        painter.setPen(QPen(colors.color("plot_grid"), 1))
        painter.drawLine(QPointF(across, axis.top()), QPointF(across, axis.bottom() + 3))
        text = notation.count(value) if chart.goal is not None and value >= 1 else tick_text(value, notation)
        wide = metrics.horizontalAdvance(text)
        left = max(axis.left() - _GAP, min(axis.right() + _RIGHT - wide, across - wide / 2))
        if left > beyond:
            painter.setPen(colors.color("text"))
            painter.drawText(QPointF(left, axis.bottom() + 4 + metrics.ascent()), text)
            beyond = left + wide + 6
    painter.setPen(QPen(colors.color("mid"), 1))
    painter.drawLine(axis.bottomLeft(), axis.bottomRight())
    painter.setPen(colors.color("text"))
    wide = metrics.horizontalAdvance(chart.x_label)
    left = max(_GAP, min(axis.center().x() - wide / 2, axis.right() + _RIGHT - 4 - wide))
    painter.drawText(QPointF(left, axis.bottom() + _FOOT - metrics.descent() - 2), chart.x_label)


def _paint_share(painter: QPainter, room: QRectF, row: Row, counts: bool, color: QColor, colors: Colors) -> None:
    """Paint how many reached the goal, as a bar and in words, and how many diverged."""
    of = row.group.summary
    height = QFontMetricsF(painter.font()).height()
    diverged = of.diverged if of is not None else 0
    lines = 2 if diverged and room.height() >= 2 * height + 10 else 1
    top = room.center().y() - (lines * height + 7) / 2
    bar = QRectF(room.left(), top + lines * height + 2, room.width(), 5)
    words = "—" if of is None else tr("{:,} of {:,}", of.reached, of.runs) if counts else f"{of.runs:,}"
    if diverged and lines == 1:
        words = f"{words} · {tr('{:,} div.', diverged)}"
    painter.setPen(colors.color("text"))
    painter.drawText(QRectF(room.left(), top, room.width() + _GAP, height), Qt.AlignmentFlag.AlignLeft, words)
    if lines == 2:
        painter.setPen(colors.color("refused"))
        second = QRectF(room.left(), top + height, room.width() + _GAP, height)
        painter.drawText(second, Qt.AlignmentFlag.AlignLeft, tr("{:,} diverged", diverged))
    if counts:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("plot_grid"))
        painter.drawRect(bar)
        painter.setBrush(color)
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * (of.share if of is not None else 0), bar.height()))


def _paint_box(painter: QPainter, room: QRectF, row: Row, chart: GroupsChart, color: QColor, colors: Colors) -> None:
    """Paint the box of the quartiles; where fewer runs got there it is open to the right."""
    first, middle, last = row.quartiles
    top, height = room.top() + room.height() * 0.16, room.height() * 0.32
    if first is None:
        if row.group.summary is not None and not row.runs:
            painter.setPen(colors.color("muted"))
            at = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, at, f" {tr('none reached it')}")
        return
    left = room.left() + chart.share(first) * room.width()
    right = room.right() if last is None else room.left() + chart.share(last) * room.width()
    box = QRectF(left, top, max(2.0, right - left), height)
    painter.fillRect(box, between(colors.color("base"), color, 0.28))
    painter.setPen(QPen(color, 1.2))
    outline = [box.topRight(), box.topLeft(), box.bottomLeft(), box.bottomRight()]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(outline if last is None else [*outline, box.topRight()]))
    if last is None:
        tip = QPointF(room.right() + 8, box.center().y())
        painter.drawPolyline(QPolygonF([tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)]))
    if middle is not None:
        across = room.left() + chart.share(middle) * room.width()
        painter.setPen(QPen(color, 3))
        painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
