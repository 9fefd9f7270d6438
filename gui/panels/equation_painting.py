"""Paints a fitted equation and the chip that names its phase."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from core.tracing.trace import Phase, Quantity
from core.wording import tr
from gui.panels.equation_fit import Fitted
from gui.quantity_roles import role_of
from gui.theme import Colors
from gui.widgets.shades import between

PHASES: Mapping[Phase, str] = {
    Phase.FORWARD: tr("Forward pass"),
    Phase.LOSS: tr("Loss"),
    Phase.BACKWARD: tr("Backward pass"),
    Phase.GRADIENTS: tr("Gradients"),
    Phase.UPDATE: tr("Update"),
}
_SCALE, _BORDER = 4, 12
_BESIDE = 10.0
"""What is written below the chip may stand out by so much on either side."""

_POINTED = 0.3


def paint_pieces(painter: QPainter, fitted: Fitted, values: Mapping[Quantity, float], theme: Colors) -> None:
    """Paint an equation, each operand in the colour of what it is."""
    for operand in fitted.operands:
        quantity = operand.piece.quantity
        role = role_of(quantity.symbol, values.get(quantity)) if quantity else "text"
        painter.fillPath(operand.layout.path.translated(operand.x, operand.y), theme.color(role))


def paint_phase(painter: QPainter, chip: QRectF, phase: Phase, place: str, theme: Colors) -> None:
    """Paint a phase as a chip, and which line of how many this is below it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"phase_{phase.value}"))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(theme.color("base"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, PHASES[phase])
    painter.setPen(theme.color("muted"))
    room = chip.translated(0, chip.height() + 2).adjusted(-_BESIDE, 0, _BESIDE, 0)
    written = fitting(place, QFontMetricsF(painter.font()), room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, written)


def fitting(place: str, metrics: QFontMetricsF, width: float) -> str:
    """Return a place as it has room: "lines 86–130 of 148", "86–130 of 148", or cut short."""
    found = place if metrics.horizontalAdvance(place) <= width else place.partition(" ")[2]
    return metrics.elidedText(found, Qt.TextElideMode.ElideRight, width)


def paint_pointed(painter: QPainter, room: QRectF, theme: Colors, is_cursor: bool = False) -> None:
    """Paint the ground of what is pointed at; with a frame for the one that the keys have reached."""
    painter.setPen(theme.color("focus") if is_cursor else Qt.PenStyle.NoPen)
    painter.setBrush(between(theme.color("base"), theme.color("reads"), _POINTED))
    painter.drawRoundedRect(room.adjusted(-3, -3, 3, 3), 4, 4)


def paint_message(painter: QPainter, room: QRectF, message: str, theme: Colors) -> None:
    """Paint what is said where there is no equation."""
    painter.setPen(theme.color("muted"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room.adjusted(_BORDER, 0, -_BORDER, 0), flags, message)


def paint_focus(painter: QPainter, room: QRectF, theme: Colors) -> None:
    """Paint the frame of what has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.color("focus"))
    painter.drawRoundedRect(room.adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)


def picture(fitted: Fitted, values: Mapping[Quantity, float], theme: Colors) -> QImage:
    """Return an equation as a picture, large enough for a slide."""
    size = QSize(int(fitted.width) + 2 * _BORDER, int(fitted.height) + 2 * _BORDER)
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SCALE)
    image.fill(theme.color("base"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_BORDER, _BORDER)
    paint_pieces(painter, fitted, values, theme)
    painter.end()
    return image
