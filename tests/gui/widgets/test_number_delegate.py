"""Numbers are typed into cells: taken on Return, refused with a sentence, restored on Esc."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from gui.conventions import Conventions
from gui.settings import Settings
from gui.widgets.number_delegate import NumberDelegate
from tests.gui.shown import double_click_cell, shown, type_into


class Table(QTableView):
    """Two cells with numbers."""

    def __init__(self, optional):
        super().__init__()
        self.cells = QStandardItemModel(2, 1)
        for row in range(2):
            self.cells.setData(self.cells.index(row, 0), row + 1 / 3, Qt.ItemDataRole.EditRole)
        self.setModel(self.cells)
        self.refused = []
        self.delegate = NumberDelegate(Conventions(Settings()), self, optional)
        self.delegate.refused.connect(self.refused.append)
        self.setItemDelegate(self.delegate)

    def value(self, row=0):
        return self.cells.index(row, 0).data(Qt.ItemDataRole.EditRole)

    @property
    def editor(self):
        return self.viewport().findChild(QLineEdit)


@pytest.fixture
def table(qtbot):
    made = shown(qtbot, Table(optional=False))
    double_click_cell(qtbot, made, 0, 0)
    return made


def end(qtbot, table, key=Qt.Key.Key_Return):
    qtbot.keyClick(table.editor, key)
    QApplication.processEvents()


def test_the_editor_shows_the_number_in_full_ready_to_be_typed_over(table):
    assert table.editor.text() == "0.3333333333333333"
    assert table.editor.selectedText() == table.editor.text()


def test_return_takes_the_number(qtbot, table):
    type_into(qtbot, table.editor, "−2,5")
    end(qtbot, table)
    assert table.value() == -2.5


def test_return_on_nothing_typed_changes_nothing(qtbot, table):
    changed = []
    table.cells.dataChanged.connect(lambda *news: changed.append(news))
    end(qtbot, table)
    assert not changed


def test_bad_text_keeps_the_editor_open_until_it_is_put_right(qtbot, table):
    type_into(qtbot, table.editor, "2..")
    end(qtbot, table)
    assert table.editor.text() == "2.."
    assert "2.." in table.editor.complaint
    table.editor.selectAll()
    type_into(qtbot, table.editor, "2")
    end(qtbot, table)
    assert table.value() == 2.0


def test_bad_text_that_is_left_is_refused_with_its_sentence(qtbot, table):
    type_into(qtbot, table.editor, "two")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 45))
    assert table.value() == 1 / 3
    assert len(table.refused) == 1
    assert "“two”" in table.refused[0]


def test_escape_restores(qtbot, table):
    type_into(qtbot, table.editor, "9")
    end(qtbot, table, Qt.Key.Key_Escape)
    assert table.value() == 1 / 3


def test_an_emptied_cell_is_none_only_where_that_is_a_value(qtbot, table):
    qtbot.keyClick(table.editor, Qt.Key.Key_Delete)
    end(qtbot, table)
    assert table.editor.complaint
    assert table.value() == 1 / 3
    optional = shown(qtbot, Table(optional=True))
    double_click_cell(qtbot, optional, 1, 0)
    qtbot.keyClick(optional.editor, Qt.Key.Key_Delete)
    end(qtbot, optional)
    assert optional.value(1) is None
