"""Painting what is not the network itself: grid, notes, the gesture going on, and how to begin on an empty canvas."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from core.edits import GRID
from core.records import Kind, Note
from core.wording import tr
from gui.canvas.geometry import END_GAP, RADIUS, RADIUS_OF
from gui.canvas.paint_units import paint_body
from gui.canvas.picture import Bubble, Draft, Ghost, Picture
from gui.canvas.style import Style, font, plate, text_width, write

_NOTE_LETTERS, _ROW = 12.0, 11.0
_NOTE_WIDTH = 220.0
_NOTE_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WELCOME = (
    tr("Double-click to place a unit."),
    tr("With Shift it is an input, with Ctrl an output."),
    tr("Drag from a unit’s rim to another unit to draw an edge, and type its weight."),
)
_WELCOME_KEYS = tr("By keyboard: I, H and O place units, C connects them. File has examples, Learn has lessons.")


def paint_grid(painter: QPainter, style: Style, zoom: float, exposed: QRectF) -> None:
    """Paint the grid's lines, thinned where they would lie too close."""
    step = GRID
    while step * zoom < 14:
        step *= 2
    painter.setPen(QPen(style.color("grid"), 0))
    left, top = math.floor(exposed.left() / step) * step, math.floor(exposed.top() / step) * step
    columns, rows = int(exposed.width() / step) + 2, int(exposed.height() / step) + 2
    across = [QLineF(left + i * step, exposed.top(), left + i * step, exposed.bottom()) for i in range(columns)]
    down = [QLineF(exposed.left(), top + i * step, exposed.right(), top + i * step) for i in range(rows)]
    painter.drawLines([*across, *down])


def note_box(note: Note) -> QRectF:
    """Return the rectangle that a note takes."""
    inside = QRectF(0, 0, _NOTE_WIDTH, 10_000)
    text = QFontMetricsF(font(_NOTE_LETTERS)).boundingRect(inside, int(_NOTE_FLAGS), note.text or " ")
    return QRectF(*note.position, max(60.0, text.width() + 20), text.height() + 16)


def paint_notes(painter: QPainter, picture: Picture, style: Style) -> None:
    """Paint the notes."""
    for key, note in picture.drawing.notes.items():
        box = note_box(note)
        marked = key in picture.selected or key == picture.hovered
        painter.setBrush(style.color("note"))
        pen = style.pen("selection", 2.2 if key in picture.selected else 1.2)
        painter.setPen(pen if marked else QPen(style.mixed("note_text", "note", 0.25), 1))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(style.color("note_text"))
        painter.setFont(font(_NOTE_LETTERS))
        painter.drawText(box.adjusted(10, 8, -8, -6), int(_NOTE_FLAGS), note.text)


def paint_gesture(painter: QPainter, picture: Picture, style: Style) -> None:
    """Paint the edge, the unit or the rubber band that the gesture is about to make."""
    if picture.draft is not None:
        _paint_draft(painter, picture, picture.draft, style)
    if picture.ghost is not None:
        _paint_ghost(painter, picture.ghost, style)
    if picture.band is not None:
        pen = QPen(style.color("selection"), 1.2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(picture.band)


def _paint_draft(painter: QPainter, picture: Picture, draft: Draft, style: Style) -> None:
    row = picture.drawing.unit_row.get(draft.source)
    if row is None:
        return
    line = QLineF(QPointF(*picture.drawing.positions[row]), draft.end)
    length = max(line.length(), 1e-9)
    begin = line.pointAt(min(1.0, picture.drawing.radii[row] / length))
    target = picture.drawing.unit_row.get(draft.target) if draft.target is not None else None
    stop = picture.drawing.radii[target] + END_GAP if target is not None else 0.0
    end = line.pointAt(max(0.0, 1 - stop / length))
    role = "forward" if draft.allowed else "cycle"
    if draft.target is None and length > RADIUS:
        painter.setOpacity(0.45)
        painter.translate(draft.end)
        paint_body(painter, style, Kind.HIDDEN, "sigmoid")
        painter.translate(-draft.end)
        painter.setOpacity(1)
        end = line.pointAt(max(0.0, 1 - RADIUS / length))
    painter.setPen(style.pen(role, 2.2, () if draft.allowed else (4, 3)))
    painter.drawLine(QLineF(begin, end))
    _paint_tip(painter, QLineF(begin, end))


def _paint_tip(painter: QPainter, line: QLineF) -> None:
    if line.length() < 8:
        return
    for turn in (155, -155):
        barb = QLineF.fromPolar(9, line.angle() + turn)
        painter.drawLine(barb.translated(line.p2()))


def _paint_ghost(painter: QPainter, ghost: Ghost, style: Style) -> None:
    painter.setOpacity(0.5)
    painter.translate(ghost.place)
    paint_body(painter, style, ghost.kind, "identity")
    painter.setPen(style.color("unit_text"))
    painter.setFont(font(11))
    box = QRectF(-60, RADIUS_OF[ghost.kind] + 4, 120, 18)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _KINDS[ghost.kind])
    painter.translate(-ghost.place)
    painter.setOpacity(1)


# In the window's own pixels


def paint_bubble(painter: QPainter, bubble: Bubble, style: Style, at: QPointF, window: QRectF) -> None:
    """Paint a sentence beside a point of the window, inside the window."""
    painter.setFont(font(13))
    text = QFontMetricsF(font(13)).boundingRect(QRectF(0, 0, 300, 1000), int(_NOTE_FLAGS), bubble.sentence)
    box = QRectF(at.x() + 18, at.y() + 20, text.width() + 26, text.height() + 14)
    box.moveRight(min(box.right(), window.right() - 6))
    if box.bottom() > window.bottom() - 6:
        box.moveBottom(at.y() - 14)
    role = "refused" if bubble.refused else "hint"
    painter.setPen(QPen(style.color(role), 1.2))
    painter.setBrush(style.color("tip"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color(role))
    strip = QPainterPath()
    strip.addRoundedRect(QRectF(box.left(), box.top(), 12, box.height()), 6, 6)
    painter.save()
    painter.setClipRect(QRectF(box.left(), box.top(), 4, box.height()))
    painter.drawPath(strip)
    painter.restore()
    painter.setPen(style.color("text"))
    painter.drawText(box.adjusted(14, 7, -8, -5), int(_NOTE_FLAGS), bubble.sentence)


def paint_welcome(painter: QPainter, style: Style, window: QRectF) -> None:
    """Paint how to begin, in the middle of an empty canvas."""
    middle = window.center()
    painter.translate(middle.x(), middle.y() - 96)
    _paint_example(painter, style)
    painter.resetTransform()
    top = middle.y() - 40
    for number, sentence in enumerate(_WELCOME):
        painter.setFont(font(16 if number == 0 else 14))
        painter.setPen(style.color("text" if number == 0 else "hint"))
        line = QRectF(window.left(), top, window.width(), 28)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, sentence)
        top += 32 if number == 0 else 26
    painter.setFont(font(12))
    painter.setPen(style.color("hint"))
    painter.drawText(QRectF(window.left(), top + 14, window.width(), 24), Qt.AlignmentFlag.AlignCenter, _WELCOME_KEYS)


def paint_row(painter: QPainter, style: Style, window: QRectF, row: int) -> None:
    """Write in the corner of the window which row of a batch the numbers are of."""
    text = tr("row {}", row + 1)
    middle = window.topLeft() + QPointF(16 + text_width(text, _ROW) / 2, 16)
    painter.setBrush(style.color("canvas"))
    plate(painter, middle.x(), middle.y(), text_width(text, _ROW) + 10, _ROW + 6)
    painter.setPen(style.color("muted"))
    write(painter, text, middle.x(), middle.y(), _ROW)


def paint_far(painter: QPainter, style: Style, window: QRectF) -> None:
    """Write in the corner of the window how to come near enough to read the numbers."""
    middle = window.bottomLeft() + QPointF(16 + text_width(_FAR, _ROW) / 2, -16)
    painter.setBrush(style.color("canvas"))
    plate(painter, middle.x(), middle.y(), text_width(_FAR, _ROW) + 10, _ROW + 6)
    painter.setPen(style.color("muted"))
    write(painter, _FAR, middle.x(), middle.y(), _ROW)


_KINDS = {Kind.INPUT: tr("input"), Kind.HIDDEN: tr("hidden"), Kind.OUTPUT: tr("output")}
_FAR = tr("Turn the wheel, or press Ctrl and +, to read the numbers.")


def _paint_example(painter: QPainter, style: Style) -> None:
    painter.setOpacity(0.75)
    painter.setPen(style.pen("curve", 2))
    for left in (-62.0, 28.0):
        shaft = QLineF(left, 0, left + 32, 0)
        painter.drawLine(shaft)
        _paint_tip(painter, shaft)
    for x, kind in ((-90.0, Kind.INPUT), (0.0, Kind.HIDDEN), (90.0, Kind.OUTPUT)):
        painter.translate(x, 0)
        paint_body(painter, style, kind, "sigmoid" if kind is Kind.HIDDEN else "identity")
        painter.translate(-x, 0)
    painter.setOpacity(1)
