"""Long work in short slices, so that the window stays alive and Cancel is heard."""

import time
from collections.abc import Generator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ChainruleError

_SLICE_S = 0.02


class Progress(NamedTuple):
    """How much is done, of how much."""

    done: int
    total: int


Steps = Generator[Progress, None, None]
"""Work that rests at every `yield`; closed there, it takes back what it has done."""


class Work(QObject):
    """Does one piece of work, slice by slice.

    Signals:
        progressed: so much is done, of so much.
        finished: all is done.
        failed: it can't be done; a sentence.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether there is work going on."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Begin a piece of work."""
        self._steps = steps
        self._timer.start()

    def cancel(self) -> None:
        """Give the work up and take back what it has done."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE_S
        progress = None
        try:
            while self._steps is not None and time.perf_counter() < end:
                progress = next(self._steps)
        except StopIteration:
            self.cancel()
            self.finished.emit()
            return
        except ChainruleError as error:
            self.cancel()
            self.failed.emit(str(error))
            return
        except BaseException:
            self.cancel()
            raise
        if progress is not None:
            self.progressed.emit(*progress)
