"""The Training panel: the options of a run, its buttons, and how far it has come."""

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core import edits
from core.change import Change
from core.records import Part
from core.wording import tr
from gui.action_book import ActionBook
from gui.actions import ACTIONS, Act
from gui.panels.doctor_chip import DoctorChip
from gui.panels.training_form import TrainingForm
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

REFRESH_MS = 250
"""How often the state follows a run, in milliseconds."""

NOT_TRAINED = tr("Not trained yet.")
PAUSE = tr("Pause")
BUTTONS = {
    Act.TRAIN: tr("Train"),
    Act.ONE_EPOCH: tr("1 epoch"),
    Act.ONE_ITERATION: tr("1 iteration"),
    Act.RESET_WEIGHTS: tr("Reset"),
    Act.RANDOMIZE: tr("Randomize"),
}


class TrainingPanel(QScrollArea):
    """Options, buttons, and the state of the run.

    Attributes:
        form: the options.
        buttons: what starts and ends a run, by action.
        state, stop: how far the run is, and why it ended.
    """

    def __init__(self, workspace: Workspace, book: ActionBook | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = TrainingForm(workspace)
        self.buttons = {act: QToolButton() for act in BUTTONS}
        self.state, self.stop = ElidedLabel(), QLabel()
        self._mark: tuple[float, int] | None = None
        self._rate = 0.0
        self._throttle = Throttle(self._show_state, REFRESH_MS, self)
        self._give_actions(book)
        self._lay_out()
        self._listen()
        self._show_state()

    def _give_actions(self, book: ActionBook | None) -> None:
        for act, button in self.buttons.items():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            if book is not None:
                button.setDefaultAction(book[act])
                book[act].changed.connect(self._name_buttons)
            else:
                button.setToolTip(ACTIONS[act].tip)
                button.clicked.connect(self._slots()[act])
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Give the buttons short names; an action that changes puts its own, longer one there."""
        for act, button in self.buttons.items():
            button.setText(PAUSE if act is Act.TRAIN and self._workspace.runner.running else BUTTONS[act])

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self.stop.setWordWrap(True)
        self.stop.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stop.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stop.setFixedHeight(2 * self.fontMetrics().lineSpacing())
        self.stop.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addLayout(row)
        column.addWidget(self.form)
        column.addWidget(self.state)
        below = QHBoxLayout()
        below.addWidget(self.stop, 1)
        below.addWidget(DoctorChip(self._workspace))
        column.addLayout(below)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _listen(self) -> None:
        space = self._workspace
        space.document.changed.connect(self._on_changed)
        space.document.replaced.connect(self.form.begin_anew)
        space.runner.started.connect(self._on_started)
        space.runner.frame.connect(self._throttle.request)
        space.runner.finished.connect(self._on_finished)
        space.runner.reset.connect(self._on_reset)
        space.conventions.changed.connect(self._on_conventions)

    def _slots(self) -> dict[Act, object]:
        runner = self._workspace.runner
        return {
            Act.TRAIN: runner.toggle,
            Act.ONE_EPOCH: runner.one_epoch,
            Act.ONE_ITERATION: runner.one_iteration,
            Act.RESET_WEIGHTS: runner.reset_weights,
            Act.RANDOMIZE: self._randomize,
        }

    def _randomize(self) -> None:
        document = self._workspace.document
        document.perform(edits.randomize(document.project, document.project.training.seed))

    # The run

    def _on_started(self) -> None:
        self._mark, self._rate = None, 0.0
        self.form.warn(True)
        self._name_buttons()

    def _on_reset(self) -> None:
        self._rate = 0.0
        self._show_state()

    def _on_finished(self) -> None:
        self.form.warn(False)
        self._name_buttons()
        self._show_state()

    def _show_state(self) -> None:
        snapshot, running = self._workspace.runner.snapshot, self._workspace.runner.running
        if snapshot is None:
            self.state.say(NOT_TRAINED)
            self._show_stop("")
            return
        if running:
            self._measure(snapshot.iteration)
        notation = self._workspace.conventions.notation
        loss, count = notation.number(snapshot.loss), notation.count
        loss += snapshot.of_when
        parts = [tr("Epoch {}", count(snapshot.epoch)), tr("iteration {}", count(snapshot.iteration)), f"E = {loss}"]
        if self._rate:
            parts.append(tr("{} iterations/s", count(self._rate)))
        self.state.say(" · ".join(parts))
        self._show_stop(snapshot.stop.sentence if snapshot.stop else "")

    def _show_stop(self, sentence: str) -> None:
        sentence = self._workspace.conventions.sentence(sentence)
        self.stop.setText(sentence)
        self.stop.setToolTip(sentence)
        self.stop.setVisible(bool(sentence))

    def _measure(self, iteration: int) -> None:
        """Measure the speed between two looks at the run."""
        now = time.monotonic()
        if self._mark is not None and now > self._mark[0]:
            self._rate = (iteration - self._mark[1]) / (now - self._mark[0])
        self._mark = (now, iteration)

    # News

    def _on_changed(self, change: Change) -> None:
        if Part.TRAINING in change.after:
            self.form.refresh()

    def _on_conventions(self) -> None:
        self.form.refresh()
        self._show_state()
