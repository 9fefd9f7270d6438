"""The right side of Compare: the curves, what the groups came to, and the tables, all of them live."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.compare import Comparison, csv
from core.learning.experiment import experiment_of, standing
from core.wording import tr
from core.writing.notation import Notation
from gui.compare.curves_chart import curves_chart
from gui.compare.groups import Group, Groups
from gui.compare.groups_chart import groups_chart
from gui.compare.groups_view import GroupsView
from gui.compare.run_tables import RunTables
from gui.menu_button import MenuButton
from gui.messages import Level
from gui.plots.chart_sharing import Sharing
from gui.plots.chart_view import ChartView
from gui.settings import Key
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.workspace import Workspace

_LEAST_GROUPS = 380


class ResultsView(QWidget):
    """Shows a comparison.

    Attributes:
        curves, groups: the charts.
        tables: of groups and of all runs, on tabs.
        standing: where a count that the document's source prints falls among the runs; hidden without one.
        logarithmic, single: whether the axis of E is logarithmic, and whether single runs are drawn.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._comparison: Comparison | None = None
        self._known = Groups()
        self._groups: tuple[Group, ...] = ()
        self.curves, self.groups = ChartView(workspace.theme), GroupsView(workspace.theme)
        self.tables = RunTables(workspace.theme)
        self.save = QPushButton(tr("Save CS&V…"))
        self.logarithmic, self.single = QAction(tr("&Logarithmic axis"), self), QAction(tr("&Single runs"), self)
        self._readout, self._said, self.standing = ElidedLabel(), ElidedLabel(), QLabel()
        self._printed: int | None = None
        self._lay_out()
        self._connect()

    # How it is built

    def _lay_out(self) -> None:
        self._empty = EmptyState(tr("Nothing compared yet"), tr("Choose at the left what varies, and press Compare."))
        scroll = QScrollArea()
        scroll.setWidget(self.groups)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.standing.setWordWrap(True)
        self.standing.setContentsMargins(10, 2, 10, 2)
        self.standing.setAccessibleName(tr("The printed count"))
        charts = QSplitter(Qt.Orientation.Horizontal)
        charts.addWidget(self._headed(tr("Curves"), self._readout, self.curves, (self.logarithmic, self.single)))
        charts.addWidget(self._headed(tr("Groups"), self._said, scroll, ()))
        charts.setSizes([560, 440])
        self.save.setToolTip(tr("Save every run as a line of a table, in full precision."))
        self.tables.setCornerWidget(self.save)
        self._body = QSplitter(Qt.Orientation.Vertical)
        self._body.addWidget(charts)
        self._body.addWidget(self.tables)
        self._body.setSizes([430, 230])
        self._body.setChildrenCollapsible(False)
        charts.setChildrenCollapsible(False)
        self.groups.setMinimumWidth(_LEAST_GROUPS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty, 1)
        column.addWidget(self._body, 1)
        self._body.hide()

    def _headed(self, title: str, readout: ElidedLabel, shown: QWidget, options: tuple[QAction, ...]) -> QWidget:
        """Put a head over a chart: what is read, and the menu of what can be done with it."""
        view = self.curves if shown is self.curves else self.groups
        text = tr("View") if options else tr("Share", meaning="copy or save")
        box, head = QWidget(), QHBoxLayout()
        button = MenuButton(text, tr("What can be done with the {} chart", title.lower()))
        button.entries.addActions(options)
        button.entries.addSeparator()
        Sharing(self._workspace, view, lambda: tr("compare {}", title.lower()))
        button.entries.addActions(view.actions())
        readout.setForegroundRole(QPalette.ColorRole.WindowText)
        head.setContentsMargins(10, 4, 6, 0)
        head.addWidget(readout, 1)
        head.addWidget(button)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if view is self.groups:
            column.addWidget(self.standing)
        column.addWidget(shown, 1)
        box.setBackgroundRole(QPalette.ColorRole.Base)
        box.setAutoFillBackground(True)
        return box

    def _connect(self) -> None:
        space = self._workspace
        for action, on in ((self.logarithmic, space.settings.flag(Key.LOG_LOSS)), (self.single, True)):
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(self._draw)
        self.tables.selected.connect(self._draw)
        self.save.clicked.connect(self._ask_where)
        self.curves.pointed.connect(self._read)
        self.groups.pointed.connect(self._read)
        space.conventions.changed.connect(self.refresh)

    # What it shows

    @property
    def readout(self) -> str:
        """What is said above the curves."""
        return self._readout.text()

    def begin(self, comparison: Comparison) -> None:
        """Show another comparison."""
        self._comparison = comparison
        experiment = experiment_of(comparison.project)
        self._printed = None if experiment is None else experiment.sweeps
        self.curves.heading = self.groups.heading = comparison.project.name
        self._known.forget()
        self.tables.clear_selection()
        self._empty.hide()
        self._body.show()
        self.refresh()

    def refresh(self) -> None:
        """Show what there is by now."""
        if self._comparison is None:
            return
        self._groups = self._known.of(self._comparison, list(self._comparison.results))
        self.tables.show_groups(self._comparison, self._groups, self._workspace.conventions.notation)

    def _draw(self) -> None:
        if self._comparison is None:
            return
        notation, tables = self._workspace.conventions.notation, self.tables
        logarithmic, single = self.logarithmic.isChecked(), self.single.isChecked()
        growing = self._comparison.running
        for view in (self.curves, self.groups):
            view.rewrite(notation)
        content = curves_chart(self._groups, notation, logarithmic, single, tables.group, tables.run)
        self.curves.show_content(content, growing)
        self.groups.marked = tables.run
        self.groups.show_content(groups_chart(self._groups, self._comparison.goal, notation, self._printed), growing)
        self._show_standing(notation)
        self.save.setEnabled(bool(self._comparison.results))
        self._read()

    def _show_standing(self, notation: Notation) -> None:
        """Say where the printed count falls among the runs of the group that is selected, or of the first."""
        assert self._comparison is not None, "there is something to draw"
        chosen = next((group for group in self._groups if group.key == self.tables.group), self._groups[0])
        shown = self._printed is not None and self._comparison.goal is not None and bool(chosen.runs)
        said = standing(self._printed, chosen.runs) if shown and self._printed is not None else ""
        several = len(self._groups) > 1
        self.standing.setText(f"{chosen.title(notation)}: {said}" if several else said)
        self.standing.setVisible(shown)

    def _read(self) -> None:
        """Say what is read of each chart."""
        notation = self._workspace.conventions.notation
        for view, label, what in (
            (self.curves, self._readout, tr("Loss by epoch")),
            (self.groups, self._said, tr("Share that got there, and the epochs needed")),
        ):
            said = view.said(notation)
            label.say(said or what)
            view.setAccessibleDescription(said)

    # What is done with it

    def save_csv(self, path: Path) -> None:
        """Write every run as a line; messages say it where that fails."""
        comparison, messages = self._comparison, self._workspace.messages
        assert comparison is not None, "the button is disabled before"
        comma = self._workspace.conventions.notation.decimal_comma
        text = csv(list(comparison.results), comparison.project.training, comma)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError:
            messages.say(Level.REFUSED, tr("{} can't be written: choose another place.", path))
        else:
            messages.say(Level.DONE, tr("Saved {}.", path.name))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the runs"), "compare.csv", tr("Tables (*.csv)"))
        if name:
            self.save_csv(Path(name))
