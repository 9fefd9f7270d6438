"""What takes long to load comes late: on a thread of its own, once, after the window has been painted."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 40
_begun: set[Callable[[], object]] = set()


class Late(QObject):
    """Waits for something that is loaded on another thread.

    The thread tells nobody, since who waits may be gone by then; a timer looks whether it is there.

    Signals:
        ready: it is there.
    """

    ready = Signal()

    def __init__(self, load: Callable[[], object], is_loaded: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._load, self._is_loaded = load, is_loaded
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def want(self) -> None:
        """Have it loaded, unless it is there or on its way."""
        if self._is_loaded() or self._timer.isActive():
            return
        if self._load not in _begun:
            _begun.add(self._load)
            threading.Thread(target=self._load, name="chainrule-late", daemon=True).start()
        self._timer.start()

    def _look(self) -> None:
        if self._is_loaded():
            self._timer.stop()
            self.ready.emit()
