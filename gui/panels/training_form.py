"""The options of a run, as a form; each edit is one undo, and a value that can't be says why beneath it."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from core import edits
from core.descent.training_settings import REDUCTIONS
from core.errors import ChainruleError
from core.formulae.losses import LOSSES
from core.formulae.optimizers import OPTIMIZERS
from core.wording import tr
from gui.panels.document_section import REDUCTION_TITLES, formula_of
from gui.panels.section import RUN_WARNING, beside, form
from gui.panels.training_options import TrainingOptions
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.field import Field
from gui.widgets.number_field import NumberField
from gui.workspace import Workspace

_LOWEST, _HIGHEST = -5, 1
_STEPS = 20
"""Steps of the slider in a decade."""


class TrainingForm(QWidget):
    """Shows and edits the training options."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._drags = 0
        self._make_fields()
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_fields(self) -> None:
        conventions = self._workspace.conventions
        self.rate = NumberField(conventions, tr("η, the learning rate: how far an update goes."))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, (_HIGHEST - _LOWEST) * _STEPS)
        self.slider.setToolTip(tr("The learning rate η, on a logarithmic scale."))
        self.slider.setAccessibleName(tr("Learning rate"))
        self.batch = NumberField(
            conventions, tr("Samples per update; empty for all of them."), nothing=tr("all"), whole=True
        )
        self.shuffle = Check(tr("shuffle"))
        self.shuffle.setToolTip(tr("Whether mini-batches are drawn anew each epoch."))
        self.epochs = NumberField(conventions, tr("How many epochs one run makes."), whole=True)
        self.target = NumberField(conventions, tr("The run stops once E is this small."), nothing=tr("none"))
        self.seed = NumberField(conventions, tr("The seed of shuffling and of random weights."), whole=True)
        self.loss = Choice([(loss.name, loss.title) for loss in LOSSES.values()])
        self.reduction = Choice(
            [(name, REDUCTION_TITLES[name]) for name in REDUCTIONS], tr("How the samples of a batch make one loss.")
        )
        self.optimizer = Choice([(o.name, o.title) for o in OPTIMIZERS.values()])
        self.options = TrainingOptions(self._workspace)
        self.unfit = Complaint()
        self.formula = ElidedLabel()
        self.formula.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.fields: dict[str, Field] = {
            "learning_rate": self.rate, "batch_size": self.batch, "epochs": self.epochs,
            "target_loss": self.target, "seed": self.seed,
        }  # fmt: skip
        self.choices = {"loss": self.loss, "reduction": self.reduction, "optimizer": self.optimizer}

    def _lay_out(self) -> None:
        for choice in self.choices.values():
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(0)  # with a length, Qt would let it become as narrow as that
        lines = QWidget()
        rows = form(lines)
        rows.setVerticalSpacing(4)
        batch, seed = _labelled(tr("Batch"), self.batch), _labelled(tr("Seed"), self.seed)
        rows.addRow("η", _shared_out((self.rate, 2), (self.slider, 3), (batch, 4), (self.shuffle, 0)))
        rows.addRow(
            tr("Epochs"), _shared_out((self.epochs, 2), (seed, 2), (_labelled(tr("Until E ≤"), self.target), 3))
        )
        rows.addRow(tr("Loss"), _shared_out((self.loss, 1), (self.reduction, 0)))
        rows.addRow(tr("Optimizer"), _shared_out((self.optimizer, 0), (self.formula, 1), (self.options, 0)))
        for widget, name in (
            (self.rate, "η"), (self.epochs, tr("Epochs")), (self.loss, tr("Loss")),
            (self.reduction, tr("Batch loss")), (self.optimizer, tr("Optimizer")),
        ):  # fmt: skip
            widget.setAccessibleName(name)  # a label before several fields names none of them
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(lines)
        column.addWidget(Complaint(*self.fields.values()))
        column.addWidget(self.unfit)

    def _connect(self) -> None:
        self.rate.committed.connect(self._on_rate)
        self.batch.committed.connect(self._on_batch)
        self.epochs.committed.connect(self._on_epochs)
        self.target.committed.connect(self._on_target)
        self.seed.committed.connect(self._on_seed)
        self.loss.chosen.connect(self._on_loss)
        self.reduction.chosen.connect(self._on_reduction)
        self.optimizer.chosen.connect(self._on_optimizer)
        self.shuffle.clicked.connect(self._on_shuffle)
        self.slider.sliderPressed.connect(self._on_slider_pressed)
        self.slider.valueChanged.connect(self._on_slider)

    # What it shows

    def refresh(self) -> None:
        """Show the options as they are now."""
        options = self._workspace.document.project.training
        for name, field in self.fields.items():
            field.show_value(getattr(options, name))
        for name, choice in self.choices.items():
            choice.show_name(getattr(options, name))
        self.loss.setToolTip(formula_of(options.loss, self._workspace.conventions.notation))
        self.shuffle.setChecked(options.shuffle)
        self.shuffle.setEnabled(options.batch_size is not None)
        optimizer = OPTIMIZERS[options.optimizer]
        self.formula.say(optimizer.lines[-1])
        self.formula.setToolTip("\n".join(optimizer.lines))
        self.optimizer.setToolTip("\n".join(optimizer.lines))
        self.options.refresh()
        unfit = optimizer.whole_batches and options.batch_size is not None
        self.unfit.say(tr("{} needs the gradient of all samples: empty “Batch”.", optimizer.title) if unfit else "")
        self.slider.blockSignals(True)
        self.slider.setValue(position_of(options.learning_rate))
        self.slider.blockSignals(False)

    def begin_anew(self) -> None:
        """Show another document's options; what was typed is dropped."""
        for field in self.fields.values():
            field.restore()
        self.options.begin_anew()
        self.refresh()

    def warn(self, running: bool) -> None:
        """Say in the tool tips what an edit would bring about now."""
        for field in self.fields.values():
            field.set_warning(RUN_WARNING if running else "")

    # What it edits

    def _set(self, name: str, value: object, merge: str | None = None) -> None:
        project = self._workspace.document.project
        try:
            self._workspace.document.perform(edits.set_training(project, **{name: value}), merge)
        except ChainruleError as error:
            if name in self.fields:
                self.fields[name].complain(str(error))
            else:
                self._workspace.messages.refuse(error)

    def _on_rate(self, value: object) -> None:
        self._set("learning_rate", value)

    def _on_batch(self, value: object) -> None:
        self._set("batch_size", value)

    def _on_epochs(self, value: object) -> None:
        self._set("epochs", value)

    def _on_target(self, value: object) -> None:
        self._set("target_loss", value)

    def _on_seed(self, value: object) -> None:
        self._set("seed", value)

    def _on_loss(self, name: str) -> None:
        self._set("loss", name)

    def _on_reduction(self, name: str) -> None:
        self._set("reduction", name)

    def _on_optimizer(self, name: str) -> None:
        self._set("optimizer", name)

    def _on_shuffle(self) -> None:
        self._set("shuffle", self.shuffle.isChecked())

    def _on_slider_pressed(self) -> None:
        self._drags += 1

    def _on_slider(self, position: int) -> None:
        if not self.slider.isSliderDown():
            self._drags += 1  # a key or a click is an edit of its own
        self._set("learning_rate", rate_at(position), merge=f"learning rate, drag {self._drags}")


def rate_at(position: int) -> float:
    """Return the learning rate at a place of the slider, to two significant digits.

    >>> rate_at(80), rate_at(0)
    (0.1, 1e-05)
    """
    return float(f"{10 ** (_LOWEST + position / _STEPS):.2g}")


def position_of(rate: float) -> int:
    """Return the place of the slider that is nearest to a learning rate."""
    return round((math.log10(rate) - _LOWEST) * _STEPS)


def _labelled(text: str, field: QWidget) -> QWidget:
    """Put a label before a field."""
    label = QLabel(text)
    label.setBuddy(field)
    return beside(label, field)


def _shared_out(*parts: tuple[QWidget, int]) -> QWidget:
    """Put widgets side by side in these proportions."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget, share in parts:
        row.addWidget(widget, share)
    return box
