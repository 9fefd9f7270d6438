"""A line for each column of a file: its name, what it holds, what becomes of it, and which units it feeds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.tables.binding import ROLES, Use, width
from core.tables.intake import Intake, described
from core.wording import tr, tr_n
from gui.widgets.choice import Choice

USES = {
    Use.INPUT: tr("Input"),
    Use.TARGET: tr("Target (number)"),
    Use.CLASS: tr("Target (class)"),
    Use.VALIDATION: tr("Marks validation rows"),
    Use.IGNORE: tr("Ignore"),
}
NEW, _UNITS = "new", 3


class ColumnTable(QTableWidget):
    """Shows and changes the bindings of an intake.

    Signals:
        changed: the intake's bindings are others.
    """

    changed = Signal()

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._intake = intake
        self.setHorizontalHeaderLabels([tr("Column"), tr("Holds"), tr("Becomes"), tr("Feeds")])
        self.setAccessibleName(tr("Columns"))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for section, size in ((0, 170), (2, 190), (3, 190)):
            self.setColumnWidth(section, size)

    def use_choice(self, column: int) -> Choice:
        """Return the choice of what becomes of a column."""
        widget = self.cellWidget(column, 2)
        assert isinstance(widget, Choice)
        return widget

    def unit_choice(self, column: int) -> Choice:
        """Return the choice of the units that a column feeds."""
        widget = self.cellWidget(column, _UNITS)
        assert isinstance(widget, Choice)
        return widget

    def show_table(self) -> None:
        """Show the columns of the file that was read."""
        table = self._intake.table
        columns = () if table is None else table.columns
        self.setRowCount(0)
        self.setRowCount(len(columns))
        for row, column in enumerate(columns):
            self.setItem(row, 0, QTableWidgetItem(column.name))
            use = Choice(USES.items(), "", self)
            use.setAccessibleName(tr("What becomes of {}", column.name))
            use.chosen.connect(lambda name, row=row: self._on_use(row, Use(name)))
            self.setCellWidget(row, 2, use)
            units = Choice((), tr("The units that this column feeds."), self)
            units.setAccessibleName(tr("The units that {} feeds", column.name))
            units.chosen.connect(lambda name, row=row: self._on_units(row, name))
            self.setCellWidget(row, _UNITS, units)
            self.setRowHeight(row, use.sizeHint().height() + 4)
        self.show_units()

    def show_units(self) -> None:
        """Show what becomes of every column, after one was chosen otherwise."""
        table = self._intake.table
        for row, column in enumerate(() if table is None else table.columns):
            binding = self._intake.bindings[row]
            self.use_choice(row).show_name(binding.use)
            problem = self._intake.problem(row)
            text = QTableWidgetItem(problem or described(column, binding.use))
            text.setToolTip(text.text())
            self.setItem(row, 1, text)
            self._show_unit_choice(row)

    def _show_unit_choice(self, row: int) -> None:
        choice, intake = self.unit_choice(row), self._intake
        binding = intake.bindings[row]
        runs = [] if intake.options.draw else intake.choices(row)
        choice.clear()
        if binding.use in ROLES and intake.table is not None:
            count = width(intake.table.columns[row], binding.use)
            choice.addItem(tr_n("a new unit", "{} new units", count), NEW)
        for at, run in enumerate(runs):
            first, last = intake.network.label(run[0]), intake.network.label(run[-1])
            choice.addItem(first if len(run) == 1 else f"{first} … {last}", str(at))
        fed = runs.index(binding.units) if binding.units in runs else None
        choice.show_name(NEW if fed is None else str(fed))
        choice.setPlaceholderText("")
        choice.setEnabled(bool(runs))

    def _on_use(self, row: int, use: Use) -> None:
        self._intake.use(row, use)
        self.show_units()
        self.changed.emit()

    def _on_units(self, row: int, name: str) -> None:
        self._intake.feed(row, () if name == NEW else self._intake.choices(row)[int(name)])
        self.changed.emit()
