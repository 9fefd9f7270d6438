"""Cells show their subscripts low, at the side where their text belongs."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from gui.widgets.script_delegate import ScriptDelegate, draw_script
from tests.gui.shown import shown

WIDTH, HEIGHT = 200, 30


def inked(image):
    """Return the places that stand out from the ground, be it light or dark."""
    ground = image.pixelColor(image.width() // 2, 1).lightness()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [(x, y) for x, y in places if abs(image.pixelColor(x, y).lightness() - ground) > 90]


@pytest.mark.parametrize(
    ("alignment", "low", "high"),
    [
        (Qt.AlignmentFlag.AlignLeft, 0, 40),
        (Qt.AlignmentFlag.AlignHCenter, 80, 120),
        (Qt.AlignmentFlag.AlignRight, 160, 200),
    ],
)
def test_a_text_stands_where_it_belongs(qapp, alignment, low, high):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(QFont("DejaVu Sans", 10))
    draw_script(painter, QRectF(0, 0, WIDTH, HEIGHT), "h_1", alignment)
    painter.end()
    columns = [x for x, _ in inked(image)]
    assert columns
    assert low <= min(columns)
    assert max(columns) <= high


def test_a_subscript_hangs_lower_than_the_same_letters_beside_each_other(qtbot):
    table = QTableView()
    model = QStandardItemModel(table)
    for text in ("h_1", "h1"):
        model.appendRow(QStandardItem(text))
    table.setModel(model)
    table.setItemDelegate(ScriptDelegate(table))
    shown(qtbot, table)
    picture = table.viewport().grab().toImage()
    lowest = []
    for row in range(2):
        rect = table.visualRect(model.index(row, 0)).adjusted(1, 1, -2, -2)
        lowest.append(max(y for _, y in inked(picture.copy(rect))))
    assert lowest[0] > lowest[1]
