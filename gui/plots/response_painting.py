"""Paints a response: the curve, the map in colours, the data points, the predictions beside the targets."""

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from core.plan import FloatArray, IntArray
from core.writing.notation import Notation
from gui import typeset
from gui.image_painter import FORMAT, draw_stamps
from gui.plots.axes import Axes, tick_text
from gui.plots.response import Form, Response
from gui.plots.response_words import LINE, Reader
from gui.theme import Theme
from gui.widgets import script_text
from gui.widgets.class_marks import CLASS_ROLES, class_look, paint_mark
from gui.widgets.shades import between

POINT = 4.0
BAR = 12.0
"""The width of the bar that tells what a map's colours mean."""
_DIGITS_BESIDE = 3
"""To how many digits of their span levels are told beside the bar; there is no room for more."""

PLANES = (Form.MAP, Form.REGIONS)
"""The forms that show the plane of two inputs."""

_LABEL, _NEAR = 15.0, 9.0
_REST = 30.0
"""The width of what says how many names are left out."""
_STAMP = 16
"""The side of the picture of one point."""
_COLORS = 256
_LEVELS = ("negative", "positive")


def paint_response(painter: QPainter, axes: Axes, response: Response, reader: Reader, theme: Theme) -> None:
    """Paint everything within the axes, the axes, and what they show."""
    across, up = (typeset.layout(formula.tex, _LABEL, formula.text) for formula in reader.axes())
    axes.paint_labels(painter, theme, across, up)
    if response.form is Form.MAP:
        paint_bar(painter, axes.area, response, theme, reader.notation)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(axes.area, map_image(response, theme))
    if response.form is Form.REGIONS:
        painter.drawImage(axes.area, regions_image(response, theme))
    axes.paint(painter, theme, reader.notation, grid=response.form not in PLANES)
    painter.save()
    painter.setClipRect(axes.area.adjusted(-POINT, -POINT, POINT, POINT))
    if response.form is Form.CURVE:
        _paint_curve(painter, axes, response, theme)
    if response.form is Form.SCATTER:
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(axes.place(axes.x[0], axes.x[0]), axes.place(axes.x[1], axes.x[1]))
    _paint_points(painter, axes, response, theme)
    painter.restore()


def places(axes: Axes, response: Response, row: int) -> list[QPointF | None]:
    """Return where the points of a row stand, one for each output; None for what is not known."""
    x, y, answer = response.inputs[row], response.targets[row], response.predictions[row]
    match response.form:
        case Form.CURVE:
            pairs = [(x[0], y[0])]
        case Form.MAP | Form.REGIONS:
            pairs = [(x[0], x[1])]
        case Form.SCATTER:
            pairs = list(zip(y, answer, strict=True))
    return [axes.place(float(a), float(b)) if np.isfinite(a) and np.isfinite(b) else None for a, b in pairs]


def row_at(axes: Axes, response: Response, cursor: QPointF) -> int:
    """Return the row whose point is nearest to the cursor, −1 where none is near."""
    if not len(response.rows):
        return -1
    away = all_places(axes, response) - (cursor.x(), cursor.y())
    distances = np.where(np.isnan(away[..., 0]), np.inf, np.hypot(away[..., 0], away[..., 1])).min(axis=1)
    row = int(np.argmin(distances))
    return row if distances[row] < _NEAR else -1


def all_places(axes: Axes, response: Response) -> FloatArray:
    """Return where all points stand, in pixels, [rows, points of a row, 2]; NaN for what is not known."""
    match response.form:
        case Form.CURVE:
            pairs = np.stack([response.inputs[:, :1], response.targets[:, :1]], axis=2)
        case Form.MAP | Form.REGIONS:
            pairs = response.inputs[:, None, :2]
        case Form.SCATTER:
            pairs = np.stack([response.targets, response.predictions], axis=2)
    area = axes.area
    across = area.left() + (pairs[..., 0] - axes.x[0]) / (axes.x[1] - axes.x[0]) * area.width()
    up = area.bottom() - (pairs[..., 1] - axes.y[0]) / (axes.y[1] - axes.y[0]) * area.height()
    known = np.isfinite(across) & np.isfinite(up)
    return np.where(known[..., None], np.stack([across, up], axis=-1), np.nan)


def row_of(response: Response, data_row: int) -> int:
    """Return which of the rows shown is this row of the data, −1 if none."""
    return next((n for n, row in enumerate(response.rows.tolist()) if row == data_row), -1)


def paint_rings(painter: QPainter, axes: Axes, response: Response, row: int, color: QColor) -> None:
    """Ring the points of a row, if it is one: that which is stepped, or pointed at."""
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in places(axes, response, row) if row >= 0 else []:
        if place is not None:
            painter.drawEllipse(place, POINT + 3.5, POINT + 3.5)


def map_image(response: Response, theme: Theme) -> QImage:
    """Return the map, a pixel for each value, the lowest row at the bottom."""
    low, high = response.levels
    table = np.array([color.rgb() for color in color_table(theme)], dtype=np.uint32)
    with np.errstate(invalid="ignore"):
        index = np.clip((response.values - low) / (high - low) * (_COLORS - 1), 0, _COLORS - 1)
    known = np.isfinite(index)
    pixels = np.where(known, table[np.where(known, index, 0).astype(np.intp)], theme.color("muted").rgb())
    pixels = np.ascontiguousarray(pixels[::-1], dtype=np.uint32)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def regions_image(response: Response, theme: Theme) -> QImage:
    """Return the classes' regions, a pixel for each value: paler where a class leads by little, so borders show."""
    ground = np.array(_rgb(theme.color("base")), dtype=np.float64)
    roles = np.array([_rgb(theme.color(role)) for role in CLASS_ROLES], dtype=np.float64)
    known = np.isfinite(response.values)
    place = np.where(known, response.values, 0).astype(np.intp)
    strength = (0.08 + 0.37 * response.leads)[..., None]
    mixed = ground + strength * (roles[place % len(roles)] - ground)
    mixed[~known] = _rgb(theme.color("muted"))
    red, green, blue = np.moveaxis(mixed[::-1].round().astype(np.uint32), -1, 0)
    pixels = np.ascontiguousarray((255 << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def color_table(theme: Theme) -> list[QColor]:
    """Return the map's colours: from low over the middle, which has the ground's colour, to high."""
    return _color_table(*(theme.color(role).rgb() for role in ("base", "negative", "positive")))


@lru_cache(maxsize=4)
def _color_table(*colors: int) -> list[QColor]:
    ground, low, high = map(QColor.fromRgb, colors)
    shares = np.linspace(-1, 1, _COLORS)
    return [between(ground, high if share > 0 else low, 0.62 * abs(share)) for share in shares.tolist()]


def paint_bar(painter: QPainter, area: QRectF, response: Response, theme: Theme, notation: Notation) -> None:
    """Paint what a map's colours mean: a bar from the lowest level to the highest."""
    bar = QRectF(area.right() + 10, area.top(), BAR, area.height())
    column = QImage(1, _COLORS, QImage.Format.Format_RGB32)
    for at, color in enumerate(color_table(theme)):
        column.setPixelColor(0, _COLORS - 1 - at, color)
    painter.drawImage(bar, column)
    painter.setPen(QPen(theme.color("mid"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.setPen(theme.color("text"))
    low, high = response.levels
    places_kept = _DIGITS_BESIDE - 1 - math.floor(math.log10(max(high - low, 1e-300)))
    for value, up in ((high, bar.top() + 6), ((low + high) / 2, bar.center().y()), (low, bar.bottom() - 6)):
        box = QRectF(bar.right() + 4, up - 10, 60, 20)
        text = tick_text(round(value, places_kept) + 0.0, notation)  # + 0.0: never "−0"
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_curve(painter: QPainter, axes: Axes, response: Response, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("forward"), 2))
    for piece in _finite_pieces(response.values):
        line = zip(response.grid[piece].tolist(), response.values[piece].tolist(), strict=True)
        painter.drawPolyline(QPolygonF([axes.place(x, y) for x, y in line]))


def _finite_pieces(values: FloatArray) -> list[slice]:
    """Return the stretches of a curve between its gaps."""
    gaps = [-1, *np.flatnonzero(~np.isfinite(values)).tolist(), len(values)]
    return [slice(a + 1, b) for a, b in pairwise(gaps) if b - a > 1]


def _paint_points(painter: QPainter, axes: Axes, response: Response, theme: Theme) -> None:
    """Stamp all points; each kind of point is painted only once, for there may be thousands."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    outline = theme.color("base" if response.form not in PLANES else "unit_line")
    looks, which = _looks(response)
    stamps = [_stamp(shape, theme.color(role), outline, ratio) for shape, role in looks]
    points = all_places(axes, response)
    seen = axes.area.adjusted(-POINT, -POINT, POINT, POINT)
    x, y = points[..., 0], points[..., 1]
    inside = (x >= seen.left()) & (x <= seen.right()) & (y >= seen.top()) & (y <= seen.bottom())
    draw_stamps(painter, stamps, np.broadcast_to(which, inside.shape)[inside], points[inside], _STAMP)


Look = tuple[int, str]
"""A point's shape, and the role of its colour."""


def _looks(response: Response) -> tuple[list[Look], IntArray]:
    """Return how points may look, and which of these each does, [rows, points of a row] or one of both for all.

    They differ by class, by the half of a map's levels that the target is in, or by output.
    """
    targets = response.targets
    if response.form is Form.MAP:
        known, high = np.isfinite(targets[:, 0]), targets[:, 0] > sum(response.levels) / 2
        return [(0, "base"), (1, "base"), (0, _LEVELS[0]), (1, _LEVELS[1])], (2 * known + high)[:, None]
    by_class = [class_look(number) for number in range(targets.shape[1])]
    if response.form is Form.REGIONS:
        told = np.isfinite(targets).all(axis=1)
        return [(0, "base"), *by_class], np.where(told, 1 + np.argmax(targets, axis=1), 0)[:, None]
    if response.form is Form.CURVE:
        return [(0, "phase_loss")], np.zeros((1, 1), dtype=np.int64)
    return by_class, np.arange(len(by_class))[None]


def _stamp(shape: int, fill: QColor, outline: QColor, ratio: float) -> QImage:
    """Return one point on clear ground, sharp on a screen of that ratio."""
    stamp = QImage(round(_STAMP * ratio), round(_STAMP * ratio), FORMAT)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(fill)
    paint_mark(painter, QPointF(_STAMP / 2, _STAMP / 2), shape, POINT)
    painter.end()
    return stamp


def paint_cross(painter: QPainter, area: QRectF, place: QPointF, theme: Theme) -> None:
    """Paint the crosshair."""
    painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(place.x(), area.top(), place.x(), area.bottom()))
    painter.drawLine(QLineF(area.left(), place.y(), area.right(), place.y()))


def paint_legend(
    painter: QPainter, right: QPointF, entries: Sequence[tuple[int, str, str]], theme: Theme, room: float = math.inf
) -> float:
    """Paint what the shapes and colours mean, up to a point at the right; return how wide that came out.

    An entry is a shape, the role of its colour, and its name. Where there is no room for all, the first are named.
    """
    x = right.x()
    shown, rest = _fitting(entries, painter.font(), room)
    if rest:
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(x - _REST, right.y() - 10, _REST, 20), Qt.AlignmentFlag.AlignCenter, f"+{rest}")
        x -= _REST
    for shape, role, name in reversed(shown):
        width = script_text.width_of(name, painter.font())
        painter.setPen(theme.color("text"))
        script_text.draw(painter, QRectF(x - width, right.y() - 10, width + 1, 20), name)
        x -= width + POINT + 5
        painter.setPen(QPen(theme.color(role), 2) if shape == LINE else QPen(theme.color("base"), 1))
        painter.setBrush(theme.color(role))
        if shape == LINE:
            painter.drawLine(QPointF(x - 9, right.y()), QPointF(x + 4, right.y()))
        else:
            paint_mark(painter, QPointF(x, right.y()), shape, POINT)
        x -= POINT + 12
    return right.x() - x


def _fitting(
    entries: Sequence[tuple[int, str, str]], font: QFont, room: float
) -> tuple[Sequence[tuple[int, str, str]], int]:
    """Return the entries for which there is room, and how many are left out."""
    wide = np.cumsum([script_text.width_of(name, font) + 2 * POINT + 17 for _, _, name in entries])
    if not len(entries) or wide[-1] <= room:
        return entries, 0
    count = int(np.searchsorted(wide, room - _REST, side="right"))
    return entries[:count], len(entries) - count
