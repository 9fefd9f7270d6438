"""The outline of fields, check boxes and radio buttons on dark ground, where the style's own can't be seen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

_RADIUS = 2.0


def draw_outline(painter: QPainter, widget: QWidget, rect: QRectF, radius: float = _RADIUS) -> None:
    """Draw a thin outline round a rectangle of a widget if its ground is dark."""
    palette = widget.palette()
    if palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(palette.color(QPalette.ColorRole.Light))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
