"""The Inspector's part for the document itself: its name, its counts, its loss, and what is still missing."""

from collections.abc import Sequence
from html import escape
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from core import edits
from core.descent.training_settings import REDUCTIONS
from core.errors import ChainruleError
from core.formulae.losses import LOSSES
from core.problems import Problem
from core.project import Project
from core.records import Part
from core.wording import tr
from core.writing.notation import Notation
from core.writing.said import Count
from gui.panels.section import Section, align_labels, form, heading, stacked
from gui.widgets.choice import Choice
from gui.widgets.complaint import with_complaint
from gui.widgets.field import Field
from gui.widgets.script_text import html
from gui.workspace import Workspace

REDUCTION_TITLES = {"mean": tr("Mean over samples"), "sum": tr("Sum over samples")}
READY = tr("✓ Ready to step and to train.")


class DocumentSection(Section):
    """Shows the document while nothing is selected."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.name = Field(tr("The network's name."))
        self.counts = QLabel()
        self.counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.counts.setWordWrap(True)
        self.loss = Choice([(loss.name, loss.title) for loss in LOSSES.values()], tr("What training makes small."))
        self.formula = QLabel()
        self.formula.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.formula.setWordWrap(True)
        self.reduction = Choice(
            [(name, REDUCTION_TITLES[name]) for name in REDUCTIONS], tr("How the samples of a batch make one loss.")
        )
        self.sentences: list[QLabel] = []
        self._problems: list[Problem] = []
        self._lay_out()
        self.name.committed.connect(self._on_name)
        self.loss.chosen.connect(self._on_loss)
        self.reduction.chosen.connect(self._on_reduction)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        rows = QWidget()
        layout = form(rows)
        for field, name in ((self.name, tr("Name")), (self.loss, tr("Loss E")), (self.reduction, tr("Batch loss"))):
            field.setAccessibleName(name)
        layout.addRow(tr("Name"), with_complaint(self.name))
        layout.addRow(tr("Loss E"), stacked(self.loss, self.formula))
        layout.addRow(tr("Batch loss"), self.reduction)
        align_labels(layout)
        self._problems_title = heading(tr("Still missing"))
        self._problem_box = QWidget()
        self._problem_column = QVBoxLayout(self._problem_box)
        self._problem_column.setContentsMargins(0, 0, 0, 0)
        self._problem_column.setSpacing(8)
        self.ready = QLabel(READY)
        for widget in (self.counts, rows, self._problems_title, self._problem_box, self.ready):
            column.addWidget(widget)

    def refresh(self) -> None:
        """Show what the document is now."""
        project = self.workspace.document.project
        self.name.show_value(project.name)
        self.counts.setText(counted(project, self.workspace.conventions.notation))
        self.loss.show_name(project.training.loss)
        self.formula.setText(html(formula_of(project.training.loss, self.workspace.conventions.notation)))
        self.reduction.show_name(project.training.reduction)
        self._show_problems(project.problems())

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._problems_title.setVisible(bool(problems))
        self._problem_box.setVisible(bool(problems))
        self.ready.setVisible(not problems)
        self.ready.setStyleSheet(f"color: {self.workspace.theme.name_of('done')}")
        if list(problems) == self._problems:
            return
        self._problems = list(problems)
        for label in self.sentences:
            self._problem_column.removeWidget(label)
            label.deleteLater()
        self.sentences = [self._sentence(place, problem) for place, problem in enumerate(problems)]

    def _sentence(self, place: int, problem: Problem) -> QLabel:
        """Make the sentence of a problem: a link where there is something to select."""
        text = escape(problem.sentence)
        selectable = any(not isinstance(key, Part) for key in problem.ids)
        label = QLabel(f'<a href="{place}">{text}</a>' if selectable else text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setToolTip(tr("Select what this is about.") if selectable else "")
        label.linkActivated.connect(self._on_link)
        self._problem_column.addWidget(label)
        return label

    def _on_link(self, place: str) -> None:
        ids = self._problems[int(place)].ids
        self.workspace.selection.set(key for key in ids if not isinstance(key, Part))

    def _on_name(self, text: object) -> None:
        project = self.workspace.document.project
        try:
            change = edits.name_network(project, str(text))
            project.check(change)
        except ChainruleError as error:
            self.name.complain(str(error))
            return
        self.perform(lambda: change)

    def _on_loss(self, name: str) -> None:
        self.perform(lambda: edits.set_training(self.workspace.document.project, loss=name))

    def _on_reduction(self, name: str) -> None:
        self.perform(lambda: edits.set_training(self.workspace.document.project, reduction=name))


def counted(project: Project, notation: Notation) -> str:
    """Say how large the network is: "4 units · 3 edges · 3 parameters"."""
    network = project.network
    biases = sum(unit.bias is not None for unit in network.units.values())
    units, edges, parameters = len(network.units), len(network.edges), len(network.edges) + biases
    said = Count(units, "unit"), Count(edges, "edge"), Count(parameters, "parameter")
    return " · ".join(count.written(notation) for count in said)


def formula_of(loss: str, notation: Notation) -> str:
    """Write the loss of one output unit, e.g. "E = ½·(ŷ − y)^2"."""
    return "E = " + Template(notation.named(LOSSES[loss].formula).text).safe_substitute(p="ŷ", y="y")
