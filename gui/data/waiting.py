"""Waiting for what reads a file: on a thread, beside a window that says how far it is and can be told to stop."""

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from core.tables.table import Heard
from core.wording import tr
from gui.background import Background

Result = TypeVar("Result")

_SOON_SECONDS, _LOOK_MS = 0.2, 50
"""What is done so soon is done without a dialog; so often the dialog looks how far it is."""


def waited_for(window: QWidget, sentence: str, work: Callable[[Heard], Result]) -> Result | None:
    """Return what the work comes to, or None where the user would not wait for it.

    The work tells what it is handed which share of it is done; there it is stopped, too.
    """
    reading = _Reading(work)
    background = Background()
    background.start(reading.results(), 1, wait=_SOON_SECONDS)
    if background.running:
        _ask_for_patience(window, sentence, background, reading)
    background.deleteLater()
    return background.results[0] if background.results else None


def _ask_for_patience(window: QWidget, sentence: str, background: Background, reading: "_Reading") -> None:
    """Show how far it is until it is done or cancelled."""
    dialog = QProgressDialog(sentence, tr("Cancel"), 0, 100, window)
    dialog.setWindowTitle("Chainrule")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    look = QTimer(dialog, interval=_LOOK_MS)
    look.timeout.connect(lambda: dialog.setValue(round(100 * reading.share)))
    look.start()
    background.finished.connect(dialog.accept)
    dialog.canceled.connect(background.stop)
    dialog.exec()
    look.stop()
    reading.stopped.set()
    dialog.deleteLater()


class _StoppedError(Exception):
    """The user would not wait any longer."""


class _Reading:
    """The work on its thread.

    Attributes:
        share: how much of it is done, 0 to 1.
        stopped: nobody waits for it any more.
    """

    def __init__(self, work: Callable[[Heard], object]) -> None:
        self._work, self.share, self.stopped = work, 0.0, threading.Event()

    def results(self) -> Iterator[object]:
        """Yield the one result; none if it is stopped."""
        try:
            yield self._work(self._hear)
        except _StoppedError:
            return

    def _hear(self, share: float) -> None:
        self.share = share
        if self.stopped.is_set():
            raise _StoppedError
