"""Tries a document's network out in the background, to tell how long a comparison will take."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from core import engine
from core.compare import Pace, pace_of
from gui.background import Background
from gui.document import Document

_SOON_MS = 500


class Trial(QObject):
    """Measures the pace a moment after it was asked for last.

    Signals:
        told: the `Pace` is known.
    """

    told = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._work = Background(self)
        self._work.finished.connect(self._on_finished)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._begin)

    def request(self) -> None:
        """Ask for it."""
        self._soon.start()

    def stop(self) -> None:
        """Leave it."""
        self._soon.stop()
        self._work.stop()

    def _begin(self) -> None:
        if not engine.kernels_ready() and not engine.notice():  # they will be faster by far
            self._soon.start()
            return
        copied = self._document.project.copier()

        def work() -> Iterator[Pace]:
            yield pace_of(copied())

        self._work.start(work(), 1, wait=0.0)

    def _on_finished(self) -> None:
        if self._work.results:
            self.told.emit(self._work.results[0])
