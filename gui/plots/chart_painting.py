"""Paints a chart: its series in colours and dashes that can be told apart, the legend, and the confusion matrix."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.plan import FloatArray
from core.wording import tr
from core.writing.notation import Notation
from gui.plots.chart import Chart, Flag, Mark, Matrix, Series
from gui.plots.chart_axes import ChartAxes
from gui.plots.legend import flag_place, paint_legend
from gui.plots.loss_points import thinned
from gui.plots.series_pens import pen_of
from gui.theme import Colors
from gui.widgets import script_text
from gui.widgets.shades import between

_RIGHT = Qt.TextElideMode.ElideRight
_LEAST = 4
"""A class's name that is cut shorter than this says nothing."""
_BEHIND = {Mark.BAND: 0, Mark.FAINT: 1, Mark.SIDE: 2}
"""What is painted before other lines."""
_BAND_ALPHA = 46


def paint_chart(painter: QPainter, axes: ChartAxes, chart: Chart, colors: Colors, notation: Notation) -> None:
    """Paint axes, series and legend."""
    axes.paint(painter, colors, chart, notation)
    painter.save()
    painter.setClipRect(axes.area.adjusted(-1, -3, 3, 1))
    if chart.diagonal:
        painter.setPen(QPen(colors.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(axes.place(axes.x[0], axes.x[0]), axes.place(axes.x[1], axes.x[1]))
    for series in sorted(chart.series, key=lambda each: _BEHIND.get(each.mark, 3)):
        _paint_series(painter, axes, series, colors)
    for flag in chart.flags:
        _paint_flag(painter, axes, flag, colors)
    painter.restore()
    paint_legend(painter, axes, chart, colors)


def _paint_series(painter: QPainter, axes: ChartAxes, series: Series, colors: Colors) -> None:
    pen = pen_of(series.look, colors, series.mark)
    if series.mark is Mark.BARS:
        _paint_bars(painter, axes, series, pen.color(), colors)
    elif series.mark is Mark.BAND:
        _paint_band(painter, axes, series, pen.color())
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
    """Paint a dotted line across the chart, a ring round the point that is meant, and the word over it."""
    color, area, metrics = pen_of(flag.look, colors).color(), axes.area, QFontMetricsF(painter.font())
    at = flag_place(axes, flag)
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()))
    if flag.y is not None:
        painter.setPen(QPen(color, 2))
        painter.setBrush(colors.color("base"))
        painter.drawEllipse(at, 4, 4)
    width = metrics.horizontalAdvance(flag.text) + 6
    left = at.x() + 3 if at.x() + 3 + width <= area.right() else at.x() - 3 - width
    ground = QColor(colors.color("base"))
    ground.setAlpha(200)
    box = QRectF(left, max(area.top() + 1, at.y() - metrics.height() - 5), width, metrics.height())
    painter.fillRect(box, ground)
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


def _paint_band(painter: QPainter, axes: ChartAxes, series: Series, color: QColor) -> None:
    """Fill what lies between the edges, so that several bands and what is behind can be seen through each other."""
    upper = series.y if series.upper is None else series.upper
    below, above, across = axes.up(series.y), axes.up(upper), axes.across(series.x)
    below = np.where(np.isnan(below), axes.area.bottom(), below)  # down to 0, which a logarithmic axis can't show
    good = np.isfinite(above)
    edge = np.concatenate([np.stack([across, above], 1)[good], np.stack([across, below], 1)[good][::-1]])
    color = QColor(color)
    color.setAlpha(_BAND_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(a, b) for a, b in edge.tolist()]))


def paint_heading(painter: QPainter, room: QRectF, parts: Sequence[str], colors: Colors) -> QRectF:
    """Paint the network's name, the title and more over a chart for a slide, and return the room below."""
    plain, bold = painter.font(), QFont(painter.font())
    bold.setBold(True)
    painter.setFont(bold)
    metrics = QFontMetricsF(bold)
    line = QRectF(room.left() + 16, room.top() + 10, room.width() - 32, metrics.height())
    words = " — ".join(part for part in parts if part)
    painter.setPen(colors.color("text"))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(words, _RIGHT, line.width()))
    painter.setFont(plain)
    return room.adjusted(0, line.height() + 16, 0, -4)


# The confusion matrix


def cells_of(matrix: Matrix, room: QRectF) -> QRectF:
    """Return where the cells lie in a room."""
    count = len(matrix.confusion.names)
    below = 64 if matrix.note else 48
    side = max(12.0, min((room.width() - 150) / count, (room.height() - below) / count, 76.0))
    wide = max(side, min(110.0, (room.width() - 150) / count))
    left = max(room.left() + 104.0, room.center().x() - wide * count / 2)
    return QRectF(left, room.top() + 6, wide * count, side * count)


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
    below = _paint_names(painter, cells, names, colors)
    painter.setPen(colors.color("muted"))
    caption = QRectF(room.left(), below, room.width(), QFontMetricsF(painter.font()).height())
    painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, matrix.note)


def _paint_names(painter: QPainter, cells: QRectF, names: tuple[str, ...], colors: Colors) -> float:
    """Paint the classes beside and below the cells, and what the axes are; return what y lies below all of it."""
    metrics = QFontMetricsF(painter.font())
    wide, high = cells.width() / len(names), cells.height() / len(names)
    painter.setPen(colors.color("text"))
    is_named = all(_is_readable(name, painter.font(), wide - 2) for name in names)
    for n, name in enumerate(names):
        beside = QRectF(cells.left() - 64, cells.top() + n * high, 58, high)
        below = QRectF(cells.left() + n * wide, cells.bottom() + 2, wide, metrics.height())
        _paint_name(painter, beside, name, 1.0)
        if is_named:
            _paint_name(painter, below.adjusted(1, 0, -1, 0), name, 0.5)
    top = cells.bottom() + 3 + metrics.height() * is_named  # pointing says the names where there is no room for them
    bottom = QRectF(cells.left() - 60, top, cells.width() + 120, metrics.height())
    painter.drawText(bottom, Qt.AlignmentFlag.AlignCenter, tr("predicted class"))
    painter.save()
    painter.translate(cells.left() - 92, cells.center().y())
    painter.rotate(-90)
    painter.drawText(QRectF(-60, 0, 120, metrics.height()), Qt.AlignmentFlag.AlignCenter, tr("true class"))
    painter.restore()
    return bottom.bottom()


def _is_readable(name: str, font: QFont, room: float) -> bool:
    """Whether a name fits, or enough of it to be told from others."""
    return script_text.width_of(name, font) <= room or len(_short(name, font, room)) >= min(len(name), _LEAST)


def _paint_name(painter: QPainter, room: QRectF, name: str, share: float) -> None:
    """Paint a name with its subscripts, this share of the spare room at its left; a long one without its middle."""
    width = script_text.width_of(name, painter.font())
    if width > room.width():
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _short(name, painter.font(), room.width()))
        return
    left = room.left() + share * (room.width() - width)
    script_text.draw(painter, QRectF(left, room.top(), width + 1, room.height()), name)


def _short(name: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideMiddle, room)
