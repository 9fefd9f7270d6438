"""The left side of Compare: what varies, how long each run is, and what it is to reach."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.compare import Measure, Pace
from core.descent.metrics import is_classifier
from core.errors import ChainruleError
from core.formulae.optimizers import OPTIMIZERS
from core.project import Project
from core.wording import tr
from gui.compare.rates_field import RatesField
from gui.compare.wish import Wish, said, start_said, wish_for
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.widgets.empty_state import emphasized
from gui.widgets.field import Field
from gui.widgets.number_field import NumberField
from gui.workspace import Workspace

NO_GOAL = "none"
_MEASURES = (
    (Measure.LOSS.value, tr("E at most")),
    (Measure.ACCURACY.value, tr("Accuracy at least")),
    (Measure.GRADIENT.value, tr("‖∇E‖ at most")),
    (NO_GOAL, tr("No goal")),
)
_USUAL = {Measure.LOSS: 0.01, Measure.ACCURACY: 1.0, Measure.GRADIENT: 0.001}


class CompareForm(QScrollArea):
    """Asks what is to be compared; `wish` is what was said, `complaint` why that can't be.

    Attributes:
        wish: what is to be compared.
        complaint: why it can't be, "" if it can.
        seeds, first, rates, epochs, value: the fields.
        optimizers: the checks by the optimizers' names.
        measure: the choice of the goal.
        sentence, start: how many runs that makes, and where they start.

    Signals:
        changed: something else is to be compared.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.wish, self.complaint, self._pace = Wish(), "", Pace()
        conventions = workspace.conventions
        self.seeds = NumberField(conventions, tr("How many seeds each group is tried with."), whole=True)
        self.first = NumberField(conventions, tr("The first seed; the others follow."), whole=True)
        self.rates = RatesField(conventions)
        self.optimizers = {name: Check(record.title) for name, record in OPTIMIZERS.items()}
        self.epochs = NumberField(conventions, tr("How many epochs a run makes at most."), whole=True)
        self.measure = Choice(_MEASURES, tr("What a run is to reach; it ends there."))
        self.value = NumberField(conventions, tr("The number to be reached."))
        self.sentence, self.start, self._complaint = QLabel(), QLabel(), Complaint()
        self._lay_out()
        self._connect()

    # How it is built

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        varies, each = _form(), _form()
        _add(varies, tr("&Seeds"), self.seeds)
        _add(varies, tr("&First seed"), self.first)
        _add(varies, tr("&Learning rates"), self.rates)
        _add(each, tr("&Epochs"), self.epochs)
        _add(each, tr("&Goal"), self.measure)
        _add(each, tr("Goal &value"), self.value)
        checks = QGridLayout()
        checks.setHorizontalSpacing(10)
        checks.setVerticalSpacing(2)
        for place, check in enumerate(self.optimizers.values()):
            check.setAccessibleName(tr("Optimizer {}", check.text()))
            checks.addWidget(check, place // 2, place % 2)
        for label in (self.sentence, self.start):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.start.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(_heading(tr("What varies")))
        column.addLayout(varies)
        column.addWidget(QLabel(tr("Optimizers")))
        column.addLayout(checks)
        column.addSpacing(8)
        column.addWidget(_heading(tr("Each run")))
        column.addLayout(each)
        for widget in (self.start, self._complaint, self.sentence):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        for name in ("seeds", "first", "epochs", "value"):
            self._fields[name].committed.connect(lambda value, name=name: self._take(**{name: value}))
        self.rates.committed.connect(lambda rates: self._take(rates=rates))
        for field in self._fields.values():
            field.complained.connect(self._refresh)
        self.measure.chosen.connect(self._on_measure)
        for check in self.optimizers.values():
            check.clicked.connect(self._on_optimizer)

    @property
    def _fields(self) -> dict[str, Field]:
        names = ("seeds", "first", "rates", "epochs", "value")
        return {name: getattr(self, name) for name in names}

    # What it shows

    def begin(self, project: Project) -> None:
        """Ask anew, about another document."""
        self.wish = wish_for(project)
        self._show_checks()
        self.refresh()

    def commit(self) -> bool:
        """Take what is being typed; tell whether all of it can be compared."""
        for field in self._fields.values():
            field.commit()
        return not self.complaint

    def show_pace(self, pace: Pace) -> None:
        """Say how long it takes at a pace."""
        self._pace = pace
        self._refresh()

    def lock(self, locked: bool) -> None:
        """Let nothing be changed while runs go on."""
        for widget in (*self._fields.values(), self.measure, *self.optimizers.values()):
            widget.setEnabled(not locked)
        if not locked:
            self.refresh()

    def refresh(self) -> None:
        """Show what is to be compared, beside what the document says."""
        wish, project = self.wish, self._workspace.document.project
        for name, field in self._fields.items():
            field.show_value(getattr(wish, name))
        self.rates.setPlaceholderText(f"{self._workspace.conventions.notation.number(project.training.learning_rate)}")
        self.measure.show_name(NO_GOAL if wish.measure is None else wish.measure.value)
        self.value.setEnabled(wish.measure is not None)
        self.start.setText(start_said(project.training, len(project.training_samples()[0])))
        self._refresh()

    def _refresh(self) -> None:
        self.complaint = self._problem()
        self._complaint.say(self.complaint)
        self.sentence.setText("" if self.complaint else said(self.wish, self._pace))
        self.sentence.setVisible(not self.complaint)
        self.changed.emit()

    def _problem(self) -> str:
        """Return why this can't be compared, "" if it can."""
        typed = next((field.complaint for field in self._fields.values() if field.complaint), "")
        if typed:
            return typed
        if not any(check.isChecked() for check in self.optimizers.values()):
            return tr("Check at least one optimizer.")
        project = self._workspace.document.project
        if self.wish.measure is Measure.ACCURACY and not is_classifier(project.training_samples()[1]):
            return tr("These data have no classes, so that there is no accuracy: choose another goal.")
        return self._refused(lambda: (self.wish.plan, self.wish.goal))

    def _refused(self, build: Callable[[], object]) -> str:
        try:
            build()
        except ChainruleError as error:
            return str(error)
        return "" if self.wish.epochs >= 1 else tr("A run needs at least one epoch.")

    # What is said

    def _take(self, **said_now: object) -> None:
        self.wish = replace(self.wish, **said_now)  # type: ignore[arg-type]
        self.refresh()

    def _on_measure(self, name: str) -> None:
        measure = None if name == NO_GOAL else Measure(name)
        self._take(measure=measure, value=_USUAL.get(measure, self.wish.value) if measure else self.wish.value)

    def _on_optimizer(self) -> None:
        checked = tuple(name for name, check in self.optimizers.items() if check.isChecked())
        own = self._workspace.document.project.training.optimizer
        self._take(optimizers=() if checked == (own,) else checked)

    def _show_checks(self) -> None:
        own = self._workspace.document.project.training.optimizer
        for name, check in self.optimizers.items():
            check.setChecked(name in (self.wish.optimizers or (own,)))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _add(form: QFormLayout, label: str, field: QWidget) -> None:
    form.addRow(label, field)
    field.setAccessibleName(label.replace("&", ""))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(emphasized(label.font()))
    return label
