"""Lets something happen at most so many times a second, however often it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Throttle(QObject):
    """Does a piece of work at most once per interval: at once where it can, else when the interval is over."""

    def __init__(self, work: Callable[[], object], milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted = False
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def waiting(self) -> bool:
        """Whether the interval since the last piece of work is not over."""
        return self._timer.isActive()

    def request(self) -> None:
        """Ask for the work."""
        if self._timer.isActive():
            self._wanted = True
        else:
            self._work()
            self._timer.start()  # after the work, so that a long one leaves time for everything else

    def flush(self) -> None:
        """Do what is still asked for now."""
        self._timer.stop()
        if self._wanted:
            self._wanted = False
            self._work()

    def _on_timeout(self) -> None:
        if self._wanted:
            self._wanted = False
            self._work()
            self._timer.start()
