"""Drives a comparison beside a fluid window: begins it, looks how far it is, ends it."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from core.compare import Comparison, Outcome
from core.project import Project
from core.wording import tr
from gui.compare.wish import Wish, spoken

_LOOK_MS = 100
_FIRST_SECONDS = 0.5
"""Before that the remaining time can't be told."""


class CompareRunner(QObject):
    """At most one comparison at a time.

    Attributes:
        comparison: the last one that was begun.

    Signals:
        started, finished: a comparison has begun, or come to its end.
        advanced: it is further on.
    """

    started = Signal()
    advanced = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._began = self._seconds = 0.0

    @property
    def running(self) -> bool:
        """Whether one is at work."""
        return self._timer.isActive()

    @property
    def results(self) -> list[Outcome]:
        """The runs that have ended."""
        return [] if self.comparison is None else list(self.comparison.results)

    def start(self, project: Project, wish: Wish) -> None:
        """Begin; raise the error that says why that can't be."""
        comparison = Comparison(project, wish.plan, wish.epochs, wish.goal)
        self.cancel()
        self.comparison = comparison
        self._began, self._seconds = time.perf_counter(), 0.0
        comparison.start()
        self._timer.start()
        self.started.emit()

    def cancel(self) -> None:
        """End it; what has ended stays."""
        if self.running and self.comparison is not None:
            self.comparison.cancel()
            self.comparison.join()
            self._look()

    @property
    def said(self) -> str:
        """How far it is, or how it ended."""
        comparison = self.comparison
        if comparison is None:
            return ""
        done = tr("{:,} of {:,} runs", len(comparison.results), comparison.total)
        if self.running and comparison.waits:
            return tr("Waiting for the compiled kernels, which make it a hundred times as fast …")
        if self.running:
            progress, passed = comparison.progress, time.perf_counter() - self._began
            known = progress > 0 and passed > _FIRST_SECONDS
            left = spoken(passed * (1 - progress) / progress) if known else ""
            return tr("{} done · {} left", done, left) if left else tr("{} done", done)
        if comparison.canceled:
            return tr("Cancelled: {} had ended and are kept.", done)
        return tr("{:,} runs in {:.1f} s.", comparison.total, self._seconds)

    def _look(self) -> None:
        comparison = self.comparison
        if comparison is None or comparison.running:
            self.advanced.emit()
            return
        self._timer.stop()
        self._seconds = time.perf_counter() - self._began
        self.finished.emit()
        if comparison.error is not None:
            raise comparison.error
