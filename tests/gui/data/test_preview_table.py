"""The first rows, as they were read."""

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


def test_very_many_columns_are_cut(qtbot):
    preview = shown(qtbot, PreviewTable())
    preview.show_table(table_of(",".join("1" * 300), Layout(heading=False)))
    assert preview.columnCount() == COLUMNS
