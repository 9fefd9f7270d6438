"""The first rows of a file, as they were read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from core.tables.intake import preview
from core.tables.table import Table
from core.wording import tr

ROWS, COLUMNS = 20, 100


class PreviewTable(QTableWidget):
    """Texts to look at, beside the rows of the file; numbers stand at the right, and what should be one is coloured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The first rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)

    def show_table(self, table: Table | None) -> None:
        """Show a table's beginning, or nothing."""
        self.clear()
        columns = () if table is None else table.columns[:COLUMNS]
        rows = [] if table is None else preview(Table(columns), ROWS)
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([column.name for column in columns])
        self.setVerticalHeaderLabels([str(row) for column in columns[:1] for row in column.file_rows[:ROWS]])
        for place, column in enumerate(columns):
            side = Qt.AlignmentFlag.AlignRight if column.is_numeric else Qt.AlignmentFlag.AlignLeft
            bad = set(column.bad) if column.is_numeric else set()
            for row, cells in enumerate(rows):
                item = QTableWidgetItem(cells[place])
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if row in bad:
                    item.setForeground(self.palette().brush(QPalette.ColorRole.BrightText))
                    item.setToolTip(tr("“{}” is not a number.", cells[place]))
                self.setItem(row, place, item)
