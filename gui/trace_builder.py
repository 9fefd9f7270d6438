"""Builds traces: a short one at once, a long one on a thread of its own beside a fluid window."""

import threading
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ChainruleError
from core.project import Project
from core.tracing.batch_trace import trace_batch
from core.tracing.grains import Grains
from core.tracing.trace import Trace, are_lines_known, trace
from core.wording import tr

AT_ONCE = 4_000
"""Up to so many edges a trace is built at once; that takes about a tenth of a second at most."""

KNOWN_AT_ONCE = 15 * AT_ONCE
"""So many if only their numbers are others than in the last trace; that takes about 30 ms."""

_ROWS_FOR_ONE = 40
"""In a batch so many rows are computed in the time that the lines of one take."""

_LOOK_MS = 15


class Built(NamedTuple):
    """A trace and its grains, or why there is none."""

    trace: Trace | None = None
    grains: Grains | None = None
    obstacle: str = ""


UNDER_WAY = Built(obstacle=tr("The lines of this large network are being computed …"))


class _Request(NamedTuple):
    project: Project
    sample: int
    batch: bool

    @property
    def is_short(self) -> bool:
        """Whether its trace is built at once."""
        edges, rows = len(self.project.network.edges), self.project.dataset.rows
        if self.batch:
            return edges <= AT_ONCE and edges * rows <= _ROWS_FOR_ONE * AT_ONCE
        return edges <= AT_ONCE or (edges <= KNOWN_AT_ONCE and are_lines_known(self.project, self.sample))


class TraceBuilder(QObject):
    """Builds the trace that was asked for last.

    The thread reads the project while the window may edit it. That is safe because what it reads amiss is never
    looked at: an edit of a number makes the window ask again, and then the thread's result is dropped, errors included.

    Signals:
        built: what was under way is done.
    """

    built = Signal(Built)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: _Request | None = None
        self._under_way: _Request | None = None
        self._thread: threading.Thread | None = None
        self._mailbox: Built | Exception | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def request(self, project: Project, sample: int, batch: bool = False) -> Built:
        """Build a sample's or the batch's trace; where that takes long it is `UNDER_WAY`, and `built` follows."""
        wanted = _Request(project, sample, batch)
        if wanted.is_short:
            self._wanted = None
            return build(*wanted)
        self._wanted = wanted
        if self._thread is None:
            self._start(self._wanted)
        return UNDER_WAY

    def wait(self) -> None:
        """Wait for what is under way."""
        while self._thread is not None:
            self._end(self._thread)

    def shut_down(self) -> None:
        """End the thread, without a result."""
        self._wanted = None
        self.wait()

    def _start(self, request: _Request) -> None:
        self._under_way, self._mailbox = request, None
        self._thread = threading.Thread(target=self._work, args=request, name="trace")
        self._thread.start()
        self._timer.start()

    def _work(self, *request: Any) -> None:
        try:
            self._mailbox = build(*request)
        except Exception as error:  # the window raises it, unless nobody asks for it any more
            self._mailbox = error

    def _look(self) -> None:
        if self._thread is not None and self._mailbox is not None:
            self._end(self._thread)

    def _end(self, thread: threading.Thread) -> None:
        thread.join()
        self._thread = None
        self._timer.stop()
        if self._wanted is not self._under_way:
            if self._wanted is not None:
                self._start(self._wanted)
            return
        self._wanted, result = None, self._mailbox
        if isinstance(result, Exception):
            raise result
        self.built.emit(result)


def build(project: Project, sample: int, batch: bool = False) -> Built:
    """Build a sample's or the batch's trace, or say what stands in its way."""
    try:
        made = trace_batch(project, sample) if batch else trace(project, sample)
    except ChainruleError as error:
        return Built(obstacle=str(error))
    return Built(made, Grains(made))
