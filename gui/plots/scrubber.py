"""The time machine's slider: through the moments that a run keeps, with the memory they take."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from core.descent.runs import Run
from core.wording import tr
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

_SCRUB_MS = 40
_MB = 1 << 20


class Scrubber(QWidget):
    """Goes back and forth in one run; behind the last moment is now."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._moments = workspace, workspace.moments
        self._run: Run | None = None
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Moment of the run"))
        self.memory = QLabel()
        self._throttle = Throttle(self._go, _SCRUB_MS, self)
        self._build()
        self.slider.valueChanged.connect(self._throttle.request)
        self._moments.changed.connect(self._follow)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 4)
        row.addWidget(QLabel(tr("History")))
        row.addWidget(self.slider, 1)
        row.addWidget(self.memory)

    def show_run(self, run: Run | None) -> None:
        """Go through this run, None for none."""
        self._throttle.flush()  # or else where it was moved to would be forgotten below
        self._run = run
        obstacle = self._moments.obstacle(run) if run is not None else tr("There is no run yet.")
        self.slider.setEnabled(not obstacle)
        self.slider.setToolTip(
            obstacle or tr("Go back and forth in {}; at the right end is now.", "" if run is None else run.name)
        )
        count = len(run.history) if run is not None else 0
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, count)
            self.slider.setPageStep(max(1, count // 20))
        self._show_memory(run)
        self._follow()

    def _show_memory(self, run: Run | None) -> None:
        if run is None or not len(run.history):
            self.memory.setText("")
            return
        iterations, history = run.history.iterations, run.history
        epochs = int(iterations[-1]) // history.iterations_per_epoch
        text = tr("{:,} moments of {:,} epochs, {}", len(iterations), epochs, _size(history.n_bytes))
        self.memory.setText(tr("{:,} kept, {}", len(iterations), _size(history.n_bytes)))
        total = _size(self._workspace.runs.n_bytes)
        self.memory.setToolTip(
            tr(
                "{} keeps {}; all runs keep {}. Early moments lie close together; when the room is full, "
                "every second of the later ones goes.",
                run.name, text, total,
            )
        )

    def _go(self) -> None:
        run, value = self._run, self.slider.value()
        if run is None or value >= min(self.slider.maximum(), len(run.history)):
            self._moments.come_back()
        else:
            self._moments.show(run, int(run.history.moment(value).iteration))

    def _follow(self) -> None:
        """Stand where the moment is that is shown."""
        shown, run = self._moments.shown, self._run
        here = shown is not None and run is not None and shown.run.number == run.number
        with QSignalBlocker(self.slider):
            if here and shown is not None and run is not None:
                self.slider.setValue(int(run.history.iterations.searchsorted(shown.kept.iteration)))
            else:
                self.slider.setValue(self.slider.maximum())
        self.slider.setAccessibleDescription(shown.place if shown is not None else tr("now"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back to now."""
        if event.key() == Qt.Key.Key_Escape and self._moments.shown is not None:
            self._moments.come_back()
        else:
            super().keyPressEvent(event)


class _Slider(QSlider):
    """A slider that leaves Esc to who is around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, but for Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _size(n_bytes: int) -> str:
    if n_bytes < _MB:
        return tr("{:,.0f} kB", max(1, n_bytes / 1024))
    return tr("{:,.0f} MB", n_bytes / _MB) if n_bytes >= 10 * _MB else tr("{:,.1f} MB", n_bytes / _MB)
