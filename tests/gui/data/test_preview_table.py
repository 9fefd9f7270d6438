"""The first rows, as they were read."""

from PySide6.QtGui import QPalette

from core.tables.layout import Layout
from core.tables.table import table_of
from gui.data.preview_table import COLUMNS, ROWS, PreviewTable
from tests.gui.shown import shown


def test_a_beginning_is_shown_and_cleared(qtbot):
    preview = shown(qtbot, PreviewTable())
    preview.show_table(table_of("a,b\n" + "1,x\n" * 100, Layout()))
    assert (preview.rowCount(), preview.columnCount()) == (ROWS, 2)
    assert preview.item(0, 1).text() == "x"
    preview.show_table(None)
    assert preview.rowCount() == 0


def test_rows_are_numbered_as_in_the_file_and_what_is_no_number_is_coloured(qtbot):
    preview = shown(qtbot, PreviewTable())
    preview.show_table(table_of("a,b\n1,x\n\n2,x\nno,x\n4,x\n5,x\n", Layout()))
    assert [preview.verticalHeaderItem(row).text() for row in range(5)] == ["2", "4", "5", "6", "7"]
    refused = preview.palette().color(QPalette.ColorRole.BrightText)
    coloured = [
        (row, column) for row in range(5) for column in range(2)
        if preview.item(row, column).foreground().color() == refused
    ]
    assert coloured == [(2, 0)]
    assert "“no” is not a number" in preview.item(2, 0).toolTip()


def test_very_many_columns_are_cut(qtbot):
    preview = shown(qtbot, PreviewTable())
    preview.show_table(table_of(",".join("1" * 300), Layout(heading=False)))
    assert preview.columnCount() == COLUMNS
