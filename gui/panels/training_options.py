"""The finer options of a run, in a box that opens at its button: the optimizer's numbers, how η changes, and more."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from core import edits
from core.descent.training_settings import TrainingSettings
from core.errors import ChainruleError
from core.formulae.initialization import BIAS_STARTS, INITIALIZATIONS
from core.formulae.optimizers import OPTIMIZERS
from core.formulae.schedules import SCHEDULES
from core.wording import tr
from gui.panels.section import beside, form
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.widgets.field import Field
from gui.widgets.number_field import NumberField
from gui.widgets.sparkline import Sparkline
from gui.workspace import Workspace

MOST_OPTIONS = 3
"""So many numbers of its own an optimizer has at most."""
CURVE_POINTS = 200

NUMBERS: dict[str, tuple[str, str, str | None, bool]] = {
    "schedule_decay": (tr("Factor"), tr("What η is multiplied by each time."), None, False),
    "schedule_every": (tr("Epochs"), tr("After how many epochs the schedule takes effect."), None, True),
    "warm_up": (tr("Warm-up"), tr("Over so many epochs η first grows to its full size; 0 for none."), None, True),
    "l1": ("L1, λ₁", tr("λ₁·|w| is made small besides E: weights that hardly help go to 0."), None, False),
    "l2": ("L2, λ₂", tr("λ₂·w²/2 is made small besides E: no weight grows large."), None, False),
    "clip_norm": (tr("Clip at"), tr("A longer gradient is scaled down to this norm."), tr("off"), False),
    "gradient_norm": (tr("Until ‖∇E‖ ≤"), tr("The run stops once the gradient is this short."), tr("off"), False),
    "patience": (
        tr("Patience, epochs"), tr(
            "After so many epochs without a lower validation loss the run stops, and keeps the best "
            "weights. Needs rows held out for validation (Data menu)."
        ), tr("off"), True,
    ),
    "max_seconds": (tr("Time limit, s"), tr("The run stops after so many seconds of training."), tr("off"), False),
    "initial_width": ("r", tr("How wide starting weights are drawn."), None, False),
}
"""Every number but the optimizer's own: its label, its tool tip, what the empty field means, whether it is whole."""


class TrainingOptions(QToolButton):
    """Opens the box of the finer options.

    Attributes:
        box: what opens.
        numbers, choices: the fields by the option's name.
        again, next: draw the starting weights of the seed again, or of the next one.
        own: the fields of the optimizer's own numbers, with their labels.
        curve: η over the epochs of a run.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setText(tr("Options…"))
        self.setToolTip(
            tr("The optimizer's own numbers, how η changes, L1 and L2, clipping, limits and starting weights.")
        )
        self.numbers = {
            name: NumberField(workspace.conventions, tip, nothing=nothing, whole=whole)
            for name, (_, tip, nothing, whole) in NUMBERS.items()
        }
        self.own = [(QLabel(), NumberField(workspace.conventions)) for _ in range(MOST_OPTIONS)]
        self.choices = {
            "schedule": Choice(
                ((s.name, s.title) for s in SCHEDULES.values()), tr("How η changes from epoch to epoch.")
            ),
            "initialization": Choice(
                ((way.name, way.title) for way in INITIALIZATIONS.values()),
                tr("How “Randomize” draws starting weights."),
            ),
            "initial_biases": Choice(BIAS_STARTS.items(), tr("What “Randomize” makes of biases.")),
        }
        self.again, self.next = QPushButton(tr("Same start again")), QPushButton(tr("Next seed"))
        self.again.setToolTip(tr("Draw the starting weights of the present seed."))
        self.next.setToolTip(tr("Go on to the next seed, and draw its starting weights."))
        self.curve, self.way, self.rule, self.seed = Sparkline(), _quiet(), _quiet(), _quiet()
        self.box = _Box(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        rows, numbers, choices = form(left), self.numbers, self.choices
        self.rule.setWordWrap(False)
        rows.addRow(self.rule)
        for label, field in self.own:
            label.setBuddy(field)
            rows.addRow(label, field)
        for name in ("l1", "l2", "clip_norm", "gradient_norm", "patience", "max_seconds"):
            rows.addRow(NUMBERS[name][0], numbers[name])
        rows = form(right)
        rows.addRow("η", choices["schedule"])
        for name in ("schedule_decay", "schedule_every", "warm_up"):
            rows.addRow(NUMBERS[name][0], numbers[name])
        rows.addRow("", self.curve)
        rows.addRow(tr("Start"), choices["initialization"])
        rows.addRow("", self.way)
        rows.addRow(NUMBERS["initial_width"][0], numbers["initial_width"])
        rows.addRow(tr("Biases"), choices["initial_biases"])
        rows.addRow("", self.seed)
        rows.addRow("", beside(self.again, self.next))
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(left, 1)
        columns.addWidget(right, 1)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(columns)
        column.addWidget(Complaint(*self.fields))

    def _connect(self) -> None:
        self.clicked.connect(self.open_box)
        self.again.clicked.connect(lambda: self._randomize(0))
        self.next.clicked.connect(lambda: self._randomize(1))
        for name, field in self.numbers.items():
            field.committed.connect(lambda value, name=name, field=field: self._set(field, **{name: value}))
        for place, (_, field) in enumerate(self.own):
            field.committed.connect(lambda value, place=place: self._set_own(place, value))
        for name, choice in self.choices.items():
            choice.chosen.connect(lambda value, name=name: self._set(None, **{name: value}))

    @property
    def fields(self) -> list[Field]:
        """Every field for a number."""
        return [*self.numbers.values(), *(field for _, field in self.own)]

    def open_box(self) -> None:
        """Open the box above or beneath the button, wherever the screen has room."""
        self.refresh()
        self.box.adjustSize()
        screen, size = self.screen().availableGeometry(), self.box.sizeHint()
        corner = self.mapToGlobal(QPoint(0, self.height()))
        if corner.y() + size.height() > screen.bottom():
            corner.setY(max(screen.top(), self.mapToGlobal(QPoint(0, 0)).y() - size.height()))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - size.width())))
        self.box.move(corner)
        self.box.show()
        self.choices["schedule"].setFocus()

    # What it shows

    def refresh(self) -> None:
        """Show the options as they are now; those that nothing uses are grey."""
        training = self._workspace.document.project.training
        for name, field in self.numbers.items():
            field.show_value(getattr(training, name))
        for name, choice in self.choices.items():
            choice.show_name(getattr(training, name))
        schedule, start = SCHEDULES[training.schedule], INITIALIZATIONS[training.initialization]
        self.numbers["schedule_decay"].setEnabled(schedule.uses_decay)
        self.numbers["schedule_every"].setEnabled(schedule.uses_every)
        self.numbers["initial_width"].setEnabled(start.uses_width)
        self.way.setText(start.formula)
        self.seed.setText(tr("seed {}", training.seed))
        self.rule.setText("\n".join(OPTIMIZERS[training.optimizer].lines))
        self._show_own(training)
        self._show_curve(training)

    def begin_anew(self) -> None:
        """Drop what was typed."""
        for field in self.fields:
            field.restore()

    def _show_own(self, training: TrainingSettings) -> None:
        options = OPTIMIZERS[training.optimizer].options
        for place, (label, field) in enumerate(self.own):
            there = place < len(options)
            label.setVisible(there)
            field.setVisible(there)
            if there:
                option = options[place]
                label.setText(option.title)
                field.setAccessibleName(option.title)
                field.set_tip(tr("{}: usually {:g}.", option.title, option.default))
                field.show_value(training.optimizer_options.get(option.name, option.default))

    def _show_curve(self, training: TrainingSettings) -> None:
        count = min(training.epochs, CURVE_POINTS)
        epochs = np.floor(np.linspace(0, training.epochs - 1, count))
        self.curve.show_values(training.rates.at(epochs), tr("η over the {:,} epochs of a run", training.epochs))

    # What it edits

    def _set_own(self, place: int, value: object) -> None:
        training = self._workspace.document.project.training
        name = OPTIMIZERS[training.optimizer].options[place].name
        self._set(self.own[place][1], optimizer_options={**training.optimizer_options, name: value})

    def _randomize(self, seeds_on: int) -> None:
        project = self._workspace.document.project
        self._workspace.document.perform(edits.randomize(project, project.training.seed + seeds_on))

    def _set(self, field: Field | None, **options: object) -> None:
        try:
            self._workspace.document.perform(edits.set_training(self._workspace.document.project, **options))
        except ChainruleError as error:
            if field is None:
                self._workspace.messages.refuse(error)
            else:
                field.complain(str(error))


class _Box(QFrame):
    """Floats above the window until one clicks beside it or presses Esc; what was typed last is committed then."""

    def __init__(self, owner: TrainingOptions) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self._owner = owner
        self.setAccessibleName(tr("Options of the training"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what was typed; drop what can't be taken."""
        for field in self._owner.fields:
            field.commit()
            field.restore()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set it off from the window behind by a line, which some styles leave out in the dark."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _quiet() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
