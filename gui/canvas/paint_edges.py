"""Painting edges: thousands straight from numpy arrays, one call per pen; a few with all that there is to say."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF

from core.records import EdgeId, UnitId
from core.tracing.trace import Symbol
from gui.canvas.figures import Light
from gui.canvas.geometry import Floats, Ints
from gui.canvas.labels import LINE, boxes, overlaps
from gui.canvas.numbers_at import note
from gui.canvas.paint_flow import flow_role
from gui.canvas.picture import Picture
from gui.canvas.style import (
    SMALLEST,
    STRENGTHS,
    Style,
    edge_width,
    plate,
    text_width,
    weight_buckets,
    write,
    write_rimmed,
)
from gui.image_painter import draw_lines
from gui.quantity_roles import role_of
from gui.shown import EDGE_LINES

LETTERS = 11.0
"""Size of a label's letters."""

_SIGNS = {
    Symbol.WEIGHT: "",
    Symbol.WEIGHT_GRADIENT: "∂ ",
    Symbol.WEIGHT_UPDATE: "Δ ",
    Symbol.NEW_WEIGHT: "→ ",
}
"""What stands before a number on an edge, to tell it from the others."""

_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_DOT, _DOTS_APART = 1.1, 4.0
_BARE, _HEAD = 6.0, 9.0
_MOST_LABELS = 150


def paint_edges(painter: QPainter, picture: Picture, style: Style, zoom: float, rows: Ints) -> None:
    """Paint these rows' edges, from the weak to the strong; what is lit or selected lies beneath in a broad band."""
    drawing = picture.drawing
    if not len(rows):
        return
    _paint_bands(painter, picture, style, rows)
    bucket = weight_buckets(drawing.weights[rows])
    order = np.argsort(np.abs(bucket - STRENGTHS), kind="stable")
    rows, bucket = rows[order], bucket[order]
    shaft = _bared(drawing.curves[rows])
    bent = np.logical_or(drawing.bent, drawing.frozen)[rows]
    pens = style.weight_pens(zoom * painter.device().devicePixelRatioF())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for b in dict.fromkeys(bucket.tolist()):
        here = np.asarray(bucket == b)
        painter.setPen(pens[b])
        draw_lines(painter, shaft[here & ~bent][:, [0, 3]].reshape(-1, 4))
        for row, curve in zip(rows[here & bent], shaft[here & bent], strict=True):
            _paint_curve(painter, pens[b], curve, bool(drawing.frozen[row]))
    if zoom * _HEAD >= (8 if picture.quick and picture.is_large else 3):
        _paint_heads(painter, picture, drawing.curves[rows], bucket, pens)


def curve_path(curve: Floats) -> QPainterPath:
    """Return a curve [4, 2] as a path."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve.tolist()
    path = QPainterPath(QPointF(ax, ay))
    path.cubicTo(bx, by, cx, cy, dx, dy)
    return path


def _bared(curves: Floats) -> Floats:
    """Return the curves without their last bit, which the arrow's head covers."""
    shaft = curves.copy()
    along = shaft[:, 3] - shaft[:, 2]
    length = np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    shaft[:, 3] -= along / length * np.minimum(_BARE, 3 * length)
    return shaft


def _paint_curve(painter: QPainter, pen: QPen, curve: Floats, frozen: bool) -> None:
    if frozen:
        pen = QPen(pen)
        pen.setDashPattern([4.0, 2.5])
    painter.setPen(pen)
    painter.drawPath(curve_path(curve))


def _paint_heads(painter: QPainter, picture: Picture, curves: Floats, bucket: Ints, pens: list[QPen]) -> None:
    tip = curves[:, 3]
    along = tip - curves[:, 2]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    size = _HEAD + 1.2 * edge_width(np.abs(bucket - STRENGTHS) / STRENGTHS)[:, None]
    aside = np.stack([along[:, 1], -along[:, 0]], axis=1) * size * 0.42
    left, right = tip - along * size + aside, tip - along * size - aside
    if picture.is_large:
        for b in dict.fromkeys(bucket.tolist()):
            here = bucket == b
            painter.setPen(pens[b])
            barbs = np.concatenate([np.hstack([left[here], tip[here]]), np.hstack([tip[here], right[here]])])
            draw_lines(painter, barbs)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for row, b in enumerate(bucket.tolist()):
        painter.setBrush(QBrush(pens[b].color()))
        corners = (left[row], tip[row], right[row])
        painter.drawConvexPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


# What is marked


def _paint_bands(painter: QPainter, picture: Picture, style: Style, rows: Ints) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge_id, row in _marked(picture, rows):
        role, share, extra = _band(picture, edge_id)
        bucket = weight_buckets(picture.drawing.weights[row : row + 1])
        width = float(edge_width(np.abs(bucket - STRENGTHS) / STRENGTHS)[0])
        pen = QPen(style.mixed(role, "canvas", share), width + extra)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(curve_path(picture.drawing.curves[row]))


def _marked(picture: Picture, rows: Ints) -> Iterator[tuple[EdgeId, int]]:
    """Yield the edges of these rows that have a band: the few that are lit, selected or under the pointer."""
    keys = {*picture.selected, *picture.lights.owners, *picture.cycle, picture.hovered}
    marked = picture.drawing.edge_row.keys() & keys
    here = set(rows.tolist()) if marked else set()
    for key in marked:
        if isinstance(key, EdgeId) and picture.drawing.edge_row[key] in here:
            yield key, picture.drawing.edge_row[key]


def _band(picture: Picture, edge_id: EdgeId) -> tuple[str, float, float]:
    """Return the role, the share and the breadth of an edge's band."""
    if edge_id in picture.cycle:
        return Light.CYCLE, 0.55, 7.0
    if edge_id in picture.selected:
        return "selection", 0.45, 8.0
    if edge_id in picture.lights.owners:
        flows = edge_id in picture.lights.flows
        return (flow_role(picture) if flows else picture.lights.owners[edge_id]), 0.38, 9.0
    return "selection", 0.2, 7.0


# Labels


def paint_labels(painter: QPainter, picture: Picture, style: Style, zoom: float, rows: Ints, exposed: QRectF) -> None:
    """Write the edges' numbers, each on a plate in the canvas' colour; where there are too many, the marked ones."""
    if zoom * LETTERS < SMALLEST:
        return
    drawing = picture.drawing
    points = drawing.labels[rows]
    seen = (points[:, 0] > exposed.left() - 40) & (points[:, 0] < exposed.right() + 40)
    seen &= (points[:, 1] > exposed.top() - 40) & (points[:, 1] < exposed.bottom() + 40)
    rows = rows[seen]
    marked = _marked_rows(picture)
    if len(rows) > _MOST_LABELS:
        rows = np.array([row for row in rows.tolist() if row in marked], dtype=np.int64)
    elif picture.is_large:
        rows = _clear(boxes(drawing.labels, drawing.room), rows)
    for row in sorted(rows.tolist(), key=marked.__contains__):
        _paint_label(painter, picture, style, row, row in marked)


def _marked_rows(picture: Picture) -> set[int]:
    """Return the edges of which everything is told: lit, selected, under the pointer, or at the unit under it."""
    drawing = picture.drawing
    keys = {picture.hovered, *picture.lights.owners, *picture.selected}
    rows = {drawing.edge_row[key] for key in drawing.edge_row.keys() & keys}
    if picture.hovered in drawing.unit_row:
        rows.update(drawing.edge_rows_at([UnitId(str(picture.hovered))]).tolist())
    return rows


def _clear(all_boxes: Floats, rows: Ints) -> Ints:
    """Return the rows whose labels lie on no label before them."""
    kept: list[int] = []
    for row in rows.tolist():
        if not kept or not overlaps(all_boxes[row], all_boxes[kept]).any():
            kept.append(row)
    return np.array(kept, dtype=np.int64)


def _paint_label(painter: QPainter, picture: Picture, style: Style, row: int, marked: bool) -> None:
    """Write what is chosen and computed by now, a line each; those below the first only where there is room.

    Where lines are left out, dots below the last one say so: the pointer or the tool tip shows them.
    """
    x, y = picture.drawing.labels[row].tolist()
    room = len(EDGE_LINES) if marked else int(picture.drawing.free_lines[row])
    frozen = bool(picture.drawing.frozen[row])
    lines = _lines(picture, row)
    for line, (symbol, text, value) in enumerate(lines[: room + 1]):
        quantity, down = picture.name(symbol, picture.drawing.edge_ids[row]), y + line * LINE
        light = picture.lights.quantities.get(quantity)
        locked = frozen and line == 0
        role = role_of(Symbol.WEIGHT_UPDATE if symbol is Symbol.NEW_WEIGHT else symbol, value)
        _paint_number(painter, style, text, (x, down), role, light, room=11.0 if locked else 0.0)
        note(picture, quantity, text, x, down, LETTERS)
        if locked:
            _paint_lock(painter, style, x - text_width(text, LETTERS) / 2 - 1.5, y)
    if len(lines) > room + 1 and not picture.is_large:
        _paint_dots(painter, style, x, y + room * LINE + LINE / 2)


def _lines(picture: Picture, row: int) -> list[tuple[Symbol, str, float]]:
    """Return what is written on an edge: each line's symbol, text and number; while training runs, the weight alone."""
    shown = picture.edge_figures[picture.drawing.edge_ids[row]]
    lines = []
    for show, symbol in EDGE_LINES.items():
        weighs = symbol is Symbol.WEIGHT
        value = float(picture.drawing.weights[row]) if weighs else None if picture.live else shown.of(symbol)
        if show in picture.shown and value is not None:
            mark = f"C{str(shown.cache_number).translate(_LOW)} " if symbol is Symbol.CACHE else _SIGNS[symbol]
            lines.append((symbol, mark + shown.written(symbol, value, picture.notation), value))
    return lines


def _paint_number(
    painter: QPainter,
    style: Style,
    text: str,
    at: tuple[float, float],
    role: str,
    light: Light | None,
    room: float = 0.0,
) -> None:
    """Write a number on a plate; in a file, where time is no matter, in a rim that hides less of the edge."""
    x, y = at
    if light is None and not style.in_pixels:
        painter.setPen(style.color(role))
        write_rimmed(painter, text, x, y, LETTERS, style.color("canvas"))
        return
    painter.setBrush(style.color("canvas") if light is None else style.mixed(light, "canvas", 0.35))
    plate(painter, x - room / 2, y, text_width(text, LETTERS) + 6 + room, LINE)
    painter.setPen(style.color("unit_text" if light else role))
    write(painter, text, x, y, LETTERS)


def _paint_dots(painter: QPainter, style: Style, x: float, y: float) -> None:
    """Paint three dots side by side: they take no room from the labels beside."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("unit_text"))
    for dx in (-_DOTS_APART, 0.0, _DOTS_APART):
        painter.drawEllipse(QPointF(x + dx, y), _DOT, _DOT)


def _paint_lock(painter: QPainter, style: Style, x: float, y: float) -> None:
    painter.setBrush(style.color("frozen"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(x - 8, y - 1.5, 7, 5.5), 1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(style.pen("frozen", 1.1))
    painter.drawArc(QRectF(x - 6.7, y - 5, 4.4, 6.5), 0, 180 * 16)
