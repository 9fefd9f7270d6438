"""Fields get an outline where the ground is dark, and only there."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from gui.widgets.outline import draw_outline


@pytest.mark.parametrize(("ground", "drawn"), [("black", True), ("white", False)])
def test_an_outline_on_dark_ground(qtbot, ground, drawn):
    widget = QWidget()
    qtbot.addWidget(widget)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.Light, QColor("red"))
    widget.setPalette(palette)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    draw_outline(painter, widget, QRectF(0, 0, 20, 20))
    painter.end()
    assert (image.pixelColor(10, 0) == QColor("red")) is drawn
    assert image.pixelColor(10, 10) == QColor(ground)
