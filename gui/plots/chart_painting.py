"""Paints a chart: its series in colours and dashes that can be told apart, the legend, and the confusion matrix."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from core.notation import Notation
from core.plan import FloatArray
from gui.plots.chart import Chart, Flag, Mark, Matrix, Series
from gui.plots.chart_axes import ChartAxes
from gui.plots.loss_points import thinned
from gui.theme import Colors
from gui.widgets.shades import between

N_COLORS = 6
_DASHES: tuple[list[float], ...] = ([], [6, 3], [1.5, 2.5], [8, 3, 2, 3], [3, 2], [10, 4])
_SAMPLE, _GAP, _LINE = 24.0, 8.0, 2.0
_MOST_NAMES = 8


def pen_of(look: int, colors: Colors, faint: bool = False) -> QPen:
    """Return the pen of a series: six colours, each of which has its own dashes at first, and then others."""
    color = QColor(colors.color(f"series_{look % N_COLORS + 1}"))
    if faint:
        color = between(colors.color("base"), color, 0.35)
    pen = QPen(color, 1.0 if faint else _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = _DASHES[(look + look // N_COLORS) % len(_DASHES)]
    if dashes and not faint:
        pen.setDashPattern(dashes)
    return pen


def paint_chart(painter: QPainter, axes: ChartAxes, chart: Chart, colors: Colors, notation: Notation) -> None:
    """Paint axes, series and legend."""
    axes.paint(painter, colors, chart, notation)
    painter.save()
    painter.setClipRect(axes.area.adjusted(-1, -3, 3, 1))
    if chart.diagonal:
        painter.setPen(QPen(colors.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(axes.place(axes.x[0], axes.x[0]), axes.place(axes.x[1], axes.x[1]))
    for series in sorted(chart.series, key=lambda each: each.mark is not Mark.FAINT):
        _paint_series(painter, axes, series, colors)
    for flag in chart.flags:
        _paint_flag(painter, axes, flag, colors)
    painter.restore()
    _paint_legend(painter, axes, chart, colors)


def _paint_series(painter: QPainter, axes: ChartAxes, series: Series, colors: Colors) -> None:
    pen = pen_of(series.look, colors, series.mark is Mark.FAINT)
    if series.mark is Mark.BARS:
        _paint_bars(painter, axes, series, pen.color(), colors)
    elif series.mark is Mark.POINTS:
        painter.setPen(QPen(colors.color("base"), 0.8))
        painter.setBrush(pen.color())
        for point in _points(axes, series.x, series.y):
            painter.drawEllipse(point, 3.2, 3.2)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = thinned(series.x, series.y, int(axes.area.width()))
        if series.mark is Mark.STEPS:
            x, y = np.repeat(x, 2)[1:], np.repeat(y, 2)[:-1]
        for piece in pieces(axes.across(x), axes.up(y)):
            painter.setPen(pen)
            if len(piece) > 1:
                painter.drawPolyline(QPolygonF([QPointF(a, b) for a, b in piece.tolist()]))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(pen.color())
                painter.drawEllipse(QPointF(*piece[0].tolist()), 3, 3)
                painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_flag(painter: QPainter, axes: ChartAxes, flag: Flag, colors: Colors) -> None:
    """Paint a dotted line across the chart, its word at the foot, and a ring round the point that is meant."""
    color, area, metrics = pen_of(flag.look, colors).color(), axes.area, QFontMetricsF(painter.font())
    at = axes.place(flag.x, flag.y if flag.y is not None else axes.y[0])
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()))
    if flag.y is not None:
        painter.setPen(QPen(color, 2))
        painter.setBrush(colors.color("base"))
        painter.drawEllipse(at, 4, 4)
    width = metrics.horizontalAdvance(flag.text) + 6
    left = at.x() + 3 if at.x() + 3 + width <= area.right() else at.x() - 3 - width
    box = QRectF(left, area.bottom() - metrics.height() - 3, width, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("base"))
    painter.drawRect(box)
    painter.setPen(colors.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, flag.text)


def pieces(across: FloatArray, up: FloatArray) -> list[FloatArray]:
    """Return the unbroken pieces of a line, [points, 2] each; it breaks where a place is no number."""
    good = np.flatnonzero(np.isfinite(up))
    if not len(good):
        return []
    breaks = np.flatnonzero(np.diff(good) > 1) + 1
    return [np.stack([across[run], up[run]], axis=1) for run in np.split(good, breaks)]


def _points(axes: ChartAxes, x: FloatArray, y: FloatArray) -> list[QPointF]:
    places = np.stack([axes.across(x), axes.up(y)], axis=1)
    return [QPointF(a, b) for a, b in places[np.isfinite(places).all(axis=1)].tolist()]


def _paint_bars(painter: QPainter, axes: ChartAxes, series: Series, color: QColor, colors: Colors) -> None:
    painter.setPen(QPen(color, 1))
    painter.setBrush(between(colors.color("base"), color, 0.55))
    left, right = axes.across(series.x - series.width / 2), axes.across(series.x + series.width / 2)
    for a, b, top in zip(left.tolist(), right.tolist(), axes.up(series.y).tolist(), strict=True):
        painter.drawRect(QRectF(a, top, max(1.0, b - a - 1), axes.area.bottom() - top))


def _paint_legend(painter: QPainter, axes: ChartAxes, chart: Chart, colors: Colors) -> None:
    """Paint a line for each name at the top right, on a ground that lets the curves be guessed."""
    named = [each for each in chart.series if each.mark is not Mark.FAINT and each.name]
    if not named:
        return
    metrics = QFontMetricsF(painter.font())
    room = axes.area.width() * 0.62
    room -= _SAMPLE + 3 * _GAP
    whole = all(metrics.horizontalAdvance(each.name) <= room for each in named)
    names = [each.name if whole else each.name.partition(": ")[0] for each in named]  # "Run 1" of "Run 1: Adam …"
    names = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for name in names]
    if len(named) > _MOST_NAMES:
        names = [*names[: _MOST_NAMES - 1], f"and {len(named) - _MOST_NAMES + 1} more"]
    width = _SAMPLE + 3 * _GAP + max(metrics.horizontalAdvance(name) for name in names)
    line = metrics.height() + 1
    box = QRectF(axes.area.right() - width, axes.area.top() + 1, width, len(names) * line + 6)
    ground = QColor(colors.color("base"))
    ground.setAlpha(225)
    painter.setPen(QPen(colors.color("plot_grid"), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    for row, (name, series) in enumerate(zip(names, named, strict=False)):
        middle = box.top() + 3 + (row + 0.5) * line
        if len(named) <= _MOST_NAMES or row < _MOST_NAMES - 1:
            _paint_sample(painter, QPointF(box.left() + _GAP, middle), series, colors)
        painter.setPen(colors.color("text"))
        text = QRectF(box.left() + _SAMPLE + 2 * _GAP, middle - line / 2, width, line)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)


def _paint_sample(painter: QPainter, left: QPointF, series: Series, colors: Colors) -> None:
    pen = pen_of(series.look, colors)
    if series.mark in (Mark.LINE, Mark.STEPS):
        painter.setPen(pen)
        painter.drawLine(left, left + QPointF(_SAMPLE, 0))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawEllipse(left + QPointF(_SAMPLE / 2, 0), 3.2, 3.2)


# The confusion matrix


def cells_of(matrix: Matrix, room: QRectF) -> QRectF:
    """Return where the cells lie in a room."""
    count = len(matrix.confusion.names)
    side = max(12.0, min((room.width() - 150) / count, (room.height() - 46) / count, 76.0))
    wide = max(side, min(110.0, (room.width() - 150) / count))
    left = max(room.left() + 104.0, room.center().x() - wide * count / 2)
    return QRectF(left, room.top() + 22, wide * count, side * count)


def paint_matrix(painter: QPainter, room: QRectF, matrix: Matrix, colors: Colors, notation: Notation) -> None:
    """Paint the counts, true classes down and predicted ones across; what is right lies on the diagonal."""
    names, counts = matrix.confusion.names, matrix.confusion.counts
    cells = cells_of(matrix, room)
    wide, high = cells.width() / len(names), cells.height() / len(names)
    of_class = np.maximum(1, counts.sum(axis=1, keepdims=True))
    for row in range(len(names)):
        for column in range(len(names)):
            box = QRectF(cells.left() + column * wide, cells.top() + row * high, wide, high)
            color = colors.color("series_1" if row == column else "series_2")
            share = float(counts[row, column] / of_class[row, 0])
            painter.setPen(QPen(colors.color("mid"), 1))
            painter.setBrush(between(colors.color("base"), color, 0.06 + 0.5 * share if share else 0.0))
            painter.drawRect(box)
            painter.setPen(colors.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, notation.count(int(counts[row, column])))
    _paint_names(painter, cells, names, colors)


def _paint_names(painter: QPainter, cells: QRectF, names: tuple[str, ...], colors: Colors) -> None:
    metrics = QFontMetricsF(painter.font())
    wide, high = cells.width() / len(names), cells.height() / len(names)
    painter.setPen(colors.color("text"))
    for n, name in enumerate(names):
        beside = QRectF(cells.left() - 64, cells.top() + n * high, 58, high)
        below = QRectF(cells.left() + n * wide, cells.bottom() + 2, wide, metrics.height())
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, min(56.0, wide))
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short)
    bottom = QRectF(cells.left() - 60, cells.bottom() + 3 + metrics.height(), cells.width() + 120, metrics.height())
    painter.drawText(bottom, Qt.AlignmentFlag.AlignCenter, "predicted class")
    painter.save()
    painter.translate(cells.left() - 92, cells.center().y())
    painter.rotate(-90)
    painter.drawText(QRectF(-60, 0, 120, metrics.height()), Qt.AlignmentFlag.AlignCenter, "true class")
    painter.restore()
