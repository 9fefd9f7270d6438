"""The doctor of the open document: what keeps it from learning, looked at in the background, never stale."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.doctor import Finding, Remedy, Run, examine
from gui.document import Document
from gui.runner import Runner

_REST_MS, _LARGE_REST_MS = 400, 1500
_RUN_MS, _LARGE_RUN_MS = 3_000, 10_000
_LARGE = 4_000
"""Networks with more units and edges take a second to look at: they are looked at less often."""


class Doctor(QObject):
    """What keeps the network from learning; nothing is known from an edit on until the next look.

    Attributes:
        found: the findings, what matters most in front; None while nothing is known.

    Signals:
        changed: other things are found, or nothing is known any more.
        due: who examines is to do so in so many milliseconds, and not before.
        forgotten: what was found, or is being looked for, is not so any more.
        called: the user wants to see what is found.
    """

    changed = Signal()
    due = Signal(int)
    forgotten = Signal()
    called = Signal()

    def __init__(self, document: Document, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._runner = document, runner
        self.found: tuple[Finding, ...] | None = None
        self._is_due = False
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._forget)
        runner.started.connect(self._forget)
        runner.reset.connect(self._forget)
        runner.frame.connect(self._on_frame)
        runner.finished.connect(self.rest)

    @property
    def has_run(self) -> bool:
        """Whether there is a run to look at."""
        return self._runner.snapshot is not None

    def call(self) -> None:
        """Show what is found."""
        self.called.emit()

    def visit(self) -> Iterator[tuple[Finding, ...]]:
        """Return the work of one look at the document as it is now, for another thread."""
        self._is_due = False
        snapshot, origin = self._runner.snapshot, self._runner.origin
        run = Run.of(snapshot, *origin) if snapshot is not None and origin is not None else None
        parameters = snapshot.parameters if snapshot is not None and self._runner.running else None
        copied = self._document.project.copier()

        def work() -> Iterator[tuple[Finding, ...]]:
            yield examine(copied(), run, parameters)

        return work()

    def tell(self, found: tuple[Finding, ...] | None) -> None:
        """Take down what a look has found."""
        if found != self.found:
            self.found = found
            self.changed.emit()

    def take(self, remedy: Remedy) -> None:
        """Make the experiment: one edit, and where it trains a run from there."""
        if self._document.perform(remedy.change) and remedy.trains:
            self._runner.start()

    def _on_changed(self, _change: Change) -> None:
        self._forget()  # whatever it was: sentences have names in them, and remedies are edits of what was there

    def _forget(self) -> None:
        self.forgotten.emit()
        self.tell(None)
        self.rest()

    def rest(self) -> None:
        """Have it looked at after a moment."""
        self._is_due = True
        self.due.emit(_LARGE_REST_MS if self._is_large else _REST_MS)

    def _on_frame(self) -> None:
        if not self._is_due:
            self._is_due = True
            self.due.emit(_LARGE_RUN_MS if self._is_large else _RUN_MS)

    @property
    def _is_large(self) -> bool:
        network = self._document.project.network
        return len(network.units) + len(network.edges) > _LARGE
