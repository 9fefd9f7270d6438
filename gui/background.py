"""Works through something long on a thread of its own, beside a fluid window, and can be told to stop."""

import threading
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 40
AT_ONCE_SECONDS = 0.05
"""What is done by then is shown without any sign of waiting."""


class Background(QObject):
    """Takes one result after the other from an iterator, which must not touch the document: it works on a snapshot.

    Attributes:
        results: what there is so far.
        total: how many results there will be.

    Signals:
        advanced: there are more results.
        finished: there is nothing more to come, or it was stopped.
    """

    advanced = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: list[Any] = []
        self.total = 0
        self._job: _Job | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._job is not None

    def start(self, work: Iterator[Any], total: int, wait: float = AT_ONCE_SECONDS) -> None:
        """Begin anew with another iterator of so many results; what was going on is stopped.

        What is done in `wait` seconds is there by the time that this returns.
        """
        self.stop()
        self.results, self.total = [], total
        self._job = _Job(work)
        self._job.start()
        self._job.join(wait)
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Stop after the result that is being worked at; what there is stays."""
        if self._job is not None:
            self._job.stopped = True
            self._end()

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        ended = not job.is_alive()
        if len(job.results) > len(self.results):
            self.results = list(job.results)
            self.advanced.emit()
        if ended and self._job is job:
            self._end()
            if job.error is not None:
                raise job.error

    def _end(self) -> None:
        self._timer.stop()
        self._job = None
        self.finished.emit()


class _Job(threading.Thread):
    """The thread; it knows nobody, since who waits may be gone by the time that it ends."""

    def __init__(self, work: Iterator[Any]) -> None:
        super().__init__(name="chainrule-background", daemon=True)
        self._work = work
        self.results: list[Any] = []
        self.stopped = False
        self.error: BaseException | None = None

    def run(self) -> None:
        """Work until there is nothing left, or until told to stop."""
        try:
            for result in self._work:
                if self.stopped:
                    return
                self.results.append(result)
        except BaseException as error:  # handed to the window's thread, which shows it
            self.error = error
