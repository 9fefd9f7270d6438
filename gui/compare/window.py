"""The window of Compare: what is compared at the left, what comes of it at the right, beside the main window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from core.compare import trains_alike
from core.errors import ChainruleError
from core.problems import Aim
from core.project import Project
from core.wording import tr
from gui.compare.compare_runner import CompareRunner
from gui.compare.drift import Drift
from gui.compare.form import CompareForm
from gui.compare.results_view import ResultsView
from gui.compare.trial import Trial
from gui.compare.use_run import use_result, use_start
from gui.widgets.complaint import Complaint
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

_SHOW_MS = 350
"""Charts and tables follow the runs this often, in milliseconds."""
_LEFT = 330
_STEPS = 1000


class CompareWindow(QDialog):
    """Compares the document as it is when one presses Compare; edits meanwhile make no difference.

    Attributes:
        form: what is compared.
        results: what comes of it.
        runner: what is at work.
        button: Compare, and Cancel while runs go on.
        bar: how far it is.

    Signals:
        ended: a `Comparison` has come to its end.
    """

    ended = Signal(object)

    def __init__(
        self, workspace: Workspace, undo_actions: Iterable[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowFlags(Qt.WindowType.Window)
        self.addActions(list(undo_actions))  # this window, too, takes an edit back by its key
        self.form, self.results = CompareForm(workspace, self), ResultsView(workspace, self)
        self.runner, self.drift = CompareRunner(self), Drift(workspace.document, self)
        self.button, self.bar = QPushButton(tr("&Compare")), QProgressBar(textVisible=False)
        self._progress, self._state, self._told, self._why = ElidedLabel(), ElidedLabel(), ElidedLabel(), Complaint()
        self._trial = Trial(workspace.document, self)
        self._throttle = Throttle(self.results.refresh, _SHOW_MS, self)
        self._name = ""
        self._lay_out()
        self._connect()
        self.form.begin(self._project)
        self._refresh()

    @property
    def _project(self) -> Project:
        return self._workspace.document.project

    # How it is built

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 4, 10)
        column.addWidget(self.form, 1)
        column.addWidget(self._why)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.bar.setMaximumHeight(10)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.bar, 1)
        column.addLayout(row)
        column.addWidget(self._progress)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(4, 8, 10, 6)
        column.setSpacing(4)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(self._state)
        column.addWidget(self.results, 1)
        column.addWidget(self._told)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([_LEFT, 900])
        split.setChildrenCollapsible(False)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.button.setDefault(True)
        for name, label in ((tr("Progress"), self._progress), (tr("What was compared"), self._state)):
            label.setAccessibleName(name)

    def _connect(self) -> None:
        space = self._workspace
        self.button.clicked.connect(self._on_button)
        self.form.changed.connect(self._refresh)
        self.runner.started.connect(self._on_started)
        self.runner.advanced.connect(self._on_advanced)
        self.runner.finished.connect(self._on_finished)
        self.results.tables.start_wanted.connect(lambda run: use_start(space, self._compared(), run))
        self.results.tables.result_wanted.connect(lambda run: use_result(space, self._compared(), run))
        self.drift.changed.connect(self._on_drift)
        space.document.replaced.connect(lambda: self.form.begin(self._project))
        space.conventions.changed.connect(self.form.refresh)
        space.messages.said.connect(lambda _level, sentence, _ids: self._told.say(sentence))
        space.messages.withdrawn.connect(lambda: self._told.say(""))
        self._trial.told.connect(self.form.show_pace)

    def show_beside(self, window: QWidget) -> None:
        """Show it in front of a window, as large as fits."""
        if not self.isVisible():
            room = window.screen().availableGeometry()
            self.resize(min(1360, room.width() - 40), min(820, room.height() - 60))
            self.move(room.center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()
        self.form.seeds.setFocus()
        self._told.say("")
        self.form.refresh()

    # Comparing

    def start(self) -> None:
        """Compare what the form says, of the document as it is now."""
        if self.runner.running or not self.form.commit():
            return
        try:
            self.runner.start(self._project, self.form.wish)
        except ChainruleError as error:
            self._why.say(str(error))

    def start_anew(self) -> None:
        """Compare what the document asks for unless one says otherwise; runs of it that go on are left to go on."""
        if self.runner.running and trains_alike(self._project, self._compared()):
            return
        self.cancel()
        self.form.begin(self._project)
        self.start()

    def cancel(self) -> None:
        """End the runs; those that have ended stay."""
        self.runner.cancel()

    def shut_down(self) -> None:
        """End everything; the program is ending."""
        self.runner.cancel()
        self._trial.stop()
        self._throttle.flush()

    def _on_button(self) -> None:
        if self.runner.running:
            self.cancel()
        else:
            self.start()

    def _on_started(self) -> None:
        assert self.runner.comparison is not None, "it has just begun"
        self._trial.stop()
        self._name = self._project.name
        self.drift.begin()
        self.form.lock(True)
        self.results.begin(self.runner.comparison)
        self._refresh()

    def _on_advanced(self) -> None:
        self._throttle.request()
        self._show_progress()

    def _on_finished(self) -> None:
        self.form.lock(False)
        self.results.refresh()
        self._refresh()
        self.ended.emit(self.runner.comparison)

    def _compared(self) -> Project:
        assert self.runner.comparison is not None, "there is a run"
        return self.runner.comparison.project

    # What is said

    def _refresh(self) -> None:
        running = self.runner.running
        blocking = next((each.sentence for each in self._project.problems() if Aim.TRAIN in each.blocks), "")
        self._why.say("" if running else blocking)
        self.button.setText(tr("&Cancel") if running else tr("&Compare"))
        self.button.setEnabled(running or not (blocking or self.form.complaint))
        self._show_progress()
        self._show_state()

    def _show_progress(self) -> None:
        comparison = self.runner.comparison
        self.bar.setValue(0 if comparison is None else round(_STEPS * comparison.progress))
        self._progress.say(self.runner.said)

    def _show_state(self) -> None:
        if self.runner.comparison is None:
            self.setWindowTitle(tr("Compare — {}", self._project.name))
            self._state.say("")
            return
        gone = self.drift.said
        self.setWindowTitle(tr("Compare — {}, as it was", self._name) if gone else tr("Compare — {}", self._name))
        then = tr("“{}”, as it was when the runs began: {}.", self._name, gone)
        self._state.say(then if gone else tr("“{}”, as it is now.", self._name))

    def _on_drift(self) -> None:
        self._show_state()
        if self.isVisible() and not self.runner.running:
            self.form.refresh()
            self._trial.request()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel the runs by Esc; close the window only where none go on."""
        if event.key() == Qt.Key.Key_Escape and self.runner.running:
            self.cancel()
            event.accept()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, and end what goes on; what has ended is there when the window is opened again."""
        self.shut_down()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell how long it would take."""
        super().showEvent(event)
        self._trial.request()


def open_beside(window: QWidget, workspace: Workspace, undo_actions: Iterable[QAction]) -> CompareWindow:
    """Show Compare beside a window, the same one each time."""
    dialog = window.findChild(CompareWindow) or CompareWindow(workspace, undo_actions, window)
    dialog.show_beside(window)
    return dialog


def shut_down(window: QWidget) -> None:
    """End what a window's Compare is at, if there is one."""
    dialog = window.findChild(CompareWindow)
    if dialog is not None:
        dialog.shut_down()
