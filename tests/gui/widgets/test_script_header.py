"""A table's headings show their subscripts low."""

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView

from gui.widgets.script_header import ScriptHeader
from tests.gui.shown import shown


def picture_of(qtbot, text):
    table = QTableView()
    table.setHorizontalHeader(ScriptHeader(table))
    model = QStandardItemModel(1, 1, table)
    model.setHorizontalHeaderLabels([text])
    table.setModel(model)
    shown(qtbot, table)
    header = table.horizontalHeader()
    return header.viewport().grab().toImage().copy(4, 2, header.sectionSize(0) - 8, header.height() - 6)


def lowest_ink(image):
    ground = image.pixelColor(0, image.height() // 2).lightness()
    rows = range(image.height())
    return max(
        y for y in rows if any(abs(image.pixelColor(x, y).lightness() - ground) > 100 for x in range(image.width()))
    )


def test_a_heading_is_drawn_with_its_subscript(qtbot):
    assert lowest_ink(picture_of(qtbot, "x_1")) > lowest_ink(picture_of(qtbot, "x1"))
