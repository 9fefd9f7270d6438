"""A radio button is chosen by a click, and has a ring on dark ground."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette

from gui.widgets.radio import Radio
from tests.gui.shown import shown


@pytest.mark.parametrize(("ground", "ringed"), [("black", True), ("white", False)])
def test_on_dark_ground_it_has_a_ring(qtbot, ground, ringed):
    radio = shown(qtbot, Radio("Plus"))
    palette = radio.palette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(ground))
    palette.setColor(QPalette.ColorRole.Light, QColor("red"))
    radio.setPalette(palette)
    image = radio.grab().toImage()
    pixels = [image.pixelColor(x, y) for x in range(20) for y in range(image.height())]
    assert any(p.red() > 180 and p.green() < 60 for p in pixels) is ringed


def test_a_click_chooses_it(qtbot):
    radio = shown(qtbot, Radio("Plus"))
    qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(8, radio.height() // 2))
    assert radio.isChecked()
