"""A famous experiment: how its source did it beside the open document, and how its count compares over many seeds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from core.compare import Comparison, Outcome, trains_alike
from core.learning.experiment import Experiment, Setting, reached, settings, standing
from core.problems import Aim
from core.wording import tr
from core.writing.notation import NOT_YET
from gui.widgets.complaint import Complaint
from gui.widgets.empty_state import emphasized
from gui.widgets.plain_table import Cell, PlainTable
from gui.workspace import Workspace

_ROWS = 9


class ExperimentDialog(QDialog):
    """Stays beside the window; it follows what is edited.

    Attributes:
        table: what is printed of how it was done, and what the document does.
        told: the printed count, and where it falls among the runs.
        run: tries it over many seeds.

    Signals:
        run_wanted: it is to be tried.
    """

    run_wanted = Signal()

    def __init__(self, workspace: Workspace, experiment: Experiment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(experiment.title)
        self._workspace, self._experiment = workspace, experiment
        self._comparison: Comparison | None = None
        self.told, self._reached, self._obstacle = QLabel(), QLabel(), Complaint()
        self.run = QPushButton(tr("&Run over {:,} seeds", experiment.seeds))
        headings = [tr("How"), tr("Printed"), tr("Here"), ""]
        self.table = PlainTable(tr("How it was done"), headings, workspace.theme)
        self._lay_out()
        self.run.clicked.connect(self.run_wanted)
        workspace.document.changed.connect(self.refresh)
        workspace.document.replaced.connect(self.close)
        workspace.conventions.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self.told.setFont(emphasized(self.told.font()))
        self.run.setToolTip(tr("Train it from many starting weights in Compare, with progress and Cancel."))
        self.run.setDefault(True)
        self.table.fit_columns((150, None, None, 30))
        where, why = QLabel(self._experiment.where), QLabel(self._experiment.why)
        column = QVBoxLayout(self)
        for words in (where, self.told, self._reached, self.table, why, self._obstacle):
            column.addWidget(words)
        for label in (where, self.told, self._reached, why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self.run, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.resize(520, 560)
        self.run.setFocus()

    # What it shows

    def refresh(self) -> None:
        """Put what is printed beside what the document does now."""
        project, notation = self._workspace.document.project, self._workspace.conventions.notation
        found = settings(self._experiment, project, notation)
        self.table.show_rows(len(found), lambda row: _cells(found[row]))
        self.table.fit_height(_ROWS)
        sweeps, runs = self._experiment.sweeps, self._runs
        if sweeps is None:
            self.told.setText(tr("No printed count of sweeps is known here."))
        else:
            self.told.setText(standing(sweeps, runs) if runs else tr("{:,} sweeps are printed.", sweeps))
        self._reached.setText(reached(runs) if runs else "")
        self._reached.setVisible(bool(runs))
        blocking = next((each.sentence for each in project.problems() if Aim.TRAIN in each.blocks), "")
        self._obstacle.say(blocking)
        self.run.setEnabled(not blocking)

    @property
    def _runs(self) -> list[Outcome]:
        """What the document was found to do; empty where it would do something else by now."""
        comparison, project = self._comparison, self._workspace.document.project
        return comparison.results if comparison is not None and trains_alike(project, comparison.project) else []

    def show_runs(self, comparison: Comparison) -> None:
        """Say what runs came to that differ by nothing but their seeds."""
        (setup, *others) = comparison.plan.groups.values()
        if not others and setup.learning_rate is None and setup.optimizer is None:
            self._comparison = comparison
            self.refresh()


def _cells(setting: Setting) -> tuple[Cell, ...]:
    said = Cell(setting.printed) if setting.printed else Cell(NOT_YET, tr("not printed, or not found"))
    mark, told = ("", "") if setting.agrees is None else ("✓", tr("agrees")) if setting.agrees else ("✗", tr("differs"))
    return Cell(setting.title), said, Cell(setting.here), Cell(mark, told, bold=setting.agrees is False)
