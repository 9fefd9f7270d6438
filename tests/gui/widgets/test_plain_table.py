"""The plain table: rows are made when looked at, chosen by mouse and keys, copied in full."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.settings import Settings
from gui.theme import Theme
from gui.widgets.plain_table import BAR, Bar, Cell, PlainTable
from tests.gui.shown import cell_point, click_cell, double_click_cell, shown


def rows(row):
    bar = Bar(0.5 if row else -1.0, "positive" if row else "negative")
    return Cell(f"δ_{row}"), Cell("0.33", "0.3333333", is_number=True, bold=row == 2), Cell("", bar=bar)


@pytest.fixture
def table(qtbot):
    theme = Theme(Settings())
    table = PlainTable("Terms", ["Term", "Value", "Share"], theme)
    table.theme = theme  # nobody else keeps it
    table.show_rows(3, rows)
    table.fit_columns([None, 80, 80])
    return shown(qtbot, table)


def test_rows_are_made_when_they_are_looked_at(qapp):
    made = []
    table = PlainTable("Terms", ["Term"], Theme(Settings()))
    table.show_rows(1_000_000, lambda row: made.append(row) or (Cell(str(row)),))
    assert table.rows.index(999_999, 0).data() == "999999"
    assert made == [999_999]


def test_a_row_is_chosen_by_a_double_click_and_by_return(table, qtbot):
    chosen = []
    table.chosen.connect(chosen.append)
    click_cell(qtbot, table, 1, 0)
    assert (chosen, table.chosen_row) == ([], 1)
    double_click_cell(qtbot, table, 1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == [1, 2]


def test_one_click_is_enough_where_it_is_to_be(qtbot):
    theme = Theme(Settings())
    table = shown(qtbot, PlainTable("Terms", ["Term", "Value", "Share"], theme, single_click=True))
    table.show_rows(3, rows)
    with qtbot.waitSignal(table.chosen) as chosen:
        click_cell(qtbot, table, 2, 0)
    assert chosen.args == [2]


def test_escape_leaves_it_with_nothing_chosen(table, qtbot):
    click_cell(qtbot, table, 1, 0)
    with qtbot.waitSignal(table.left):
        qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.chosen_row is None


def test_it_tells_the_row_under_the_pointer(table, qtbot):
    pointed = []
    table.pointed.connect(pointed.append)
    QTest.mouseMove(table.viewport(), cell_point(table, 2, 1))
    QTest.mouseMove(table.viewport(), QPoint(20, table.viewport().height() - 5))
    assert pointed[0] == 2
    assert pointed[-1] == -1


def test_it_is_copied_in_full_with_its_headings(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second, *_ = QGuiApplication.clipboard().text().splitlines()
    assert first == "Term\tValue\tShare"
    assert second == "δ_0\t0.3333333\t"


def test_the_full_number_is_one_hover_away(table):
    assert table.rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "0.3333333"
    assert table.rows.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_bars_go_left_where_negative_and_right_where_positive(table):
    table.viewport().repaint()
    image = table.viewport().grab().toImage()
    colors = [image.pixelColor(cell_point(table, row, 2) + QPoint(dx, 3)) for row, dx in ((0, -12), (1, 12), (1, -12))]
    assert colors[0] == table.theme.color("negative")
    assert colors[1] == table.theme.color("positive")
    assert colors[2] not in colors[:2]
    assert table.rows.index(0, 2).data(BAR).share == -1.0


def test_the_cursor_stays_where_it_is_when_only_numbers_change(table, qtbot):
    click_cell(qtbot, table, 1, 0)
    table.show_rows(3, rows)
    assert table.chosen_row == 1


def test_its_height_is_that_of_its_rows_up_to_a_limit(table):
    table.fit_height(8)
    three = table.height()
    table.show_rows(100, rows)
    table.fit_height(8)
    assert three < table.height() < 3 * three


def test_an_empty_one_says_so(table):
    table.show_rows(0, rows)
    table.nothing = "There is nothing."
    before = table.viewport().grab().toImage()
    table.nothing = ""
    assert table.viewport().grab().toImage() != before


def test_letters_are_the_window_s(table, qtbot):
    click_cell(qtbot, table, 0, 0)
    table.keyboardSearch("δ_2")
    assert table.currentIndex().row() == 0
