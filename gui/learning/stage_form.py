"""The form for one stage of a lesson: its text, and what there is to do."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from core.learning.exercise import Part
from core.learning.lesson import TASKS, Do, Stage
from core.learning.lesson_files import LessonError
from core.wording import tr
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.number_text import read_number

_PARTS = (
    (Part.EVERYTHING, tr("Everything")), (Part.FORWARD, tr("Forward pass")), (Part.LOSS, tr("Loss")),
    (Part.BACKWARD, tr("Backward pass")), (Part.CACHE, tr("Cache")), (Part.DELTAS, tr("Error signals δ")),
    (Part.GRADIENTS, tr("Gradients")), (Part.UPDATES, tr("Update")),
)  # fmt: skip
_WITH_PART = (Do.SEE, Do.PREDICT, Do.FILL)
_LOSS = tr("Training is done when E comes below this.")


class StageForm(QWidget):
    """Edits a stage.

    Signals:
        edited: something was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage("")
        self.title, self.text, self.loss = QLineEdit(), QPlainTextEdit(), QLineEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("A blank line begins a paragraph; write names like s_j or w_{i→j}."))
        self.do = Choice(((do, task.title) for do, task in TASKS.items()), tr("What there is to do."))
        self.part = Choice(_PARTS, tr("Which part of the trace is seen, guessed or filled in."))
        self.decimals = QSpinBox(minimum=1, maximum=8)
        self.loss.setToolTip(_LOSS)
        self.free = Check(tr("Network, data and training may be changed"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        rows = ((tr("T&itle"), self.title), (tr("Te&xt"), self.text), (tr("To &do"), self.do), (tr("&Part"), self.part))
        for name, widget in (*rows, (tr("&Decimals"), self.decimals), (tr("&E below"), self.loss), ("", self.free)):
            self._form.addRow(name, widget)
        for signal in (self.title.textEdited, self.text.textChanged, self.loss.textEdited, self.free.clicked):
            signal.connect(self._on_edited)
        self.decimals.valueChanged.connect(self._on_edited)
        for choice in (self.do, self.part):
            choice.chosen.connect(self._on_edited)

    def show_stage(self, stage: Stage) -> None:
        """Show a stage."""
        self._stage = stage
        self.blockSignals(True)
        self.title.setText(stage.title)
        self.text.setPlainText(stage.text)
        self.do.show_name(stage.do)
        self.part.show_name(stage.part)
        self.decimals.setValue(stage.decimals)
        self.loss.setText("" if stage.loss is None else f"{stage.loss:g}")
        self.free.setChecked(stage.free)
        self.blockSignals(False)
        self._show_what_counts()

    def stage(self) -> Stage:
        """Return the stage as it is written.

        Raises an error with a sentence where a number is none, or is missing.
        """
        do = Do(self.do.name or Do.READ)
        loss = read_number(self.loss.text()) if do is Do.TRAIN else None
        if loss is not None and loss <= 0:
            raise LessonError(tr("E comes below a positive number only: write one, e.g. 0.01."))
        return replace(
            self._stage, title=self.title.text().strip(), text=self.text.toPlainText(), do=do,
            part=Part(self.part.name or Part.EVERYTHING), decimals=self.decimals.value(), loss=loss,
            free=self.free.isChecked(),
        )  # fmt: skip

    def _on_edited(self, *_news: object) -> None:
        self._show_what_counts()
        self.edited.emit()

    def _show_what_counts(self) -> None:
        do = Do(self.do.name or Do.READ)
        self._form.setRowVisible(self.part, do in _WITH_PART)
        self._form.setRowVisible(self.decimals, do is Do.FILL)
        self._form.setRowVisible(self.loss, do is Do.TRAIN)
        self._form.setRowVisible(self.free, do in _WITH_PART)
