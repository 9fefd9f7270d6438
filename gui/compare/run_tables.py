"""The tables of Compare: what the groups came to, and every run, whose weights can be used."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from core.compare import Comparison, Outcome
from core.wording import tr
from core.writing.notation import Notation
from gui.compare.groups import Group
from gui.compare.run_words import GROUP_HEADINGS, RUN_HEADINGS, group_key, group_row, run_key, run_row
from gui.theme import Theme
from gui.widgets.plain_table import PlainTable
from gui.widgets.sorting import Sorting

_GROUP_WIDTHS = (None, 62, 80, 66, 104, 104, 104, 98, 90)
_RUN_WIDTHS = (None, 60, 140, 80, 128, 80, 114, 130)


class RunTables(QTabWidget):
    """Two tables on tabs; what is selected stays so while runs are added.

    Attributes:
        group_table, run_table: the tables.
        start, result: the buttons that bring a run's weights into the document.

    Signals:
        selected: another group or run is selected, or none.
        start_wanted, result_wanted: a run's starting weights, or its result, are to be used in the document.
    """

    selected = Signal()
    start_wanted = Signal(object)
    result_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._runs: list[tuple[Group, Outcome]] = []
        self.group_table = PlainTable(tr("Groups"), GROUP_HEADINGS, theme)
        self.run_table = PlainTable(tr("All runs"), RUN_HEADINGS, theme)
        self._sort_groups, self._sort_runs = Sorting(self.group_table), Sorting(self.run_table)
        self._shown: tuple[Comparison, Sequence[Group], Notation] | None = None
        self.start, self.result = QPushButton(tr("Use its &starting weights")), QPushButton(tr("Use its &result"))
        self.group_table.fit_columns(_GROUP_WIDTHS)
        self.run_table.fit_columns(_RUN_WIDTHS)
        self.run_table.nothing = tr("No run has ended yet.")
        self.addTab(self.group_table, tr("Groups"))
        self.addTab(self._run_page(), tr("All runs"))
        for table in (self.group_table, self.run_table):
            table.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        for sorting in (self._sort_groups, self._sort_runs):
            sorting.changed.connect(self._sort)
        self.run_table.chosen.connect(lambda _row: self._ask(self.start_wanted.emit))
        self.start.clicked.connect(lambda: self._ask(self.start_wanted.emit))
        self.result.clicked.connect(lambda: self._ask(self.result_wanted.emit))
        self._on_selected()

    def _run_page(self) -> QWidget:
        page, row = QWidget(), QHBoxLayout()
        hint = QLabel(tr("Of the selected run:"))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.setContentsMargins(8, 2, 8, 4)
        for widget in (hint, self.start, self.result):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.run_table, 1)
        column.addLayout(row)
        return page

    @property
    def run(self) -> Outcome | None:
        """The run that is selected in the table of all runs."""
        row = self.run_table.chosen_row
        return self._runs[row][1] if row is not None and row < len(self._runs) else None

    @property
    def group(self) -> str | None:
        """The group that is selected in its table."""
        row = self.group_table.chosen_row
        return self._groups[row].key if row is not None and row < len(self._groups) else None

    def show_groups(self, comparison: Comparison, groups: Sequence[Group], notation: Notation) -> None:
        """Show what there is of a comparison."""
        chosen, chosen_group = self.run, self.group
        has_goal, training = comparison.goal is not None, comparison.project.training
        self._shown = comparison, groups, notation
        self._groups = self._sort_groups.order(groups, group_key)
        runs = [(group, run) for group in groups for run in group.runs]
        self._runs = runs = self._sort_runs.order(runs, lambda pair, column: run_key(*pair, training, column))
        self.group_table.show_rows(len(groups), lambda n: group_row(self._groups[n], notation, has_goal))
        self._select_group(chosen_group)
        bar = self.run_table.verticalScrollBar()
        place = bar.value()
        self.run_table.selectionModel().blockSignals(True)
        self.run_table.show_rows(len(runs), lambda n: run_row(*runs[n], training, notation))
        self._select(chosen)
        self.run_table.selectionModel().blockSignals(False)
        bar.setValue(place)  # the rows that are looked at stay where they are
        self.setTabText(1, tr("All runs ({})", notation.count(len(runs))))
        self._on_selected()

    def clear_selection(self) -> None:
        """Select neither a group nor a run."""
        self.group_table.clearSelection()
        self.run_table.clearSelection()

    def _sort(self) -> None:
        """Show what there is in another order; what was selected is in sight."""
        if self._shown is not None:
            self.show_groups(*self._shown)
            row = self.run_table.chosen_row
            self.run_table.scrollTo(self.run_table.rows.index(row or 0, 0))

    def _select_group(self, chosen: str | None) -> None:
        place = next((n for n, group in enumerate(self._groups) if group.key == chosen), None)
        if place is not None and place != self.group_table.chosen_row:
            self.group_table.selectionModel().blockSignals(True)
            self.group_table.selectRow(place)
            self.group_table.selectionModel().blockSignals(False)

    def _select(self, chosen: Outcome | None) -> None:
        place = next((n for n, (_, run) in enumerate(self._runs) if run is chosen), None)
        if place is not None:
            self.run_table.selectRow(place)

    def _on_selected(self) -> None:
        for button in (self.start, self.result):
            button.setEnabled(self.run is not None)
        self.selected.emit()

    def _ask(self, emit: Callable[[Outcome], None]) -> None:
        if self.run is not None:
            emit(self.run)
