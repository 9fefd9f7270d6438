"""The runs of the open document: begun by the runner, named, hidden and deleted by the user, kept in the file."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.descent import runs
from core.descent.runs import MOST_RUNS, Run
from core.wording import tr
from gui.document import Document
from gui.messages import Level
from gui.runner import Runner

KEY = "runs"
"""Where the runs stand in a file."""

MEMORY = 256 << 20
"""Bytes that the histories of all runs may take together."""


class Runs(QObject):
    """What has been trained since the document was opened, and what its file held.

    Runs are no part of the undo stack: undoing a training takes its weights back, not the memory of it. Renaming or
    deleting one marks the document as changed, for the file holds them.

    Attributes:
        all: the runs, the oldest first.

    Signals:
        changed: there are others, or they are named or shown otherwise.
    """

    changed = Signal()

    def __init__(self, document: Document, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._runner = document, runner
        self.all: tuple[Run, ...] = ()
        self.next_origin = ""
        document.replaced.connect(self._read)
        document.about_to_save.connect(self._write)
        runner.started.connect(self._on_started)
        runner.finished.connect(self._on_finished)
        runner.reset.connect(self.changed)

    def of(self, number: int) -> Run | None:
        """Return a run by its number."""
        return next((run for run in self.all if run.number == number), None)

    @property
    def current(self) -> Run | None:
        """The run that goes on, or that the next one would go on from."""
        return next((run for run in self.all if run.history is self._runner.history), None)

    @property
    def n_bytes(self) -> int:
        """The memory that the histories take."""
        return sum(run.history.n_bytes for run in self.all)

    def as_it_is(self, run: Run) -> Run:
        """Return a run as it is this moment, while it goes on, too."""
        snapshot = self._runner.snapshot
        if run is not self.current or snapshot is None:
            return run
        return replace(run, curve=snapshot.curve, best=snapshot.best)

    # What the user does with them

    def rename(self, number: int, name: str) -> None:
        """Give a run another name."""
        self._change(number, lambda run: runs.renamed(run, name))

    def hide(self, number: int, hidden: bool) -> None:
        """Leave a run out of the charts, or show it again."""
        self._change(number, lambda run: replace(run, hidden=hidden))

    def put_aside(self) -> None:
        """Leave all runs out of the charts: what comes now learns something else."""
        if not all(run.hidden for run in self.all):
            self._put(tuple(replace(run, hidden=True) for run in self.all))
            self._document.undo_stack.resetClean()

    def remove(self, number: int) -> None:
        """Delete a run; the one that goes on stays."""
        run = self.of(number)
        if run is None or (run is self.current and self._runner.running):
            return
        self._put(tuple(other for other in self.all if other is not run))
        self._document.undo_stack.resetClean()
        self._document.messages.say(Level.DONE, tr("Deleted {}.", run.name))

    def _change(self, number: int, change: Callable[[Run], Run]) -> None:
        self._put(tuple(change(run) if run.number == number else run for run in self.all))
        self._document.undo_stack.resetClean()

    # Following the runner

    def _on_started(self) -> None:
        history = self._runner.history
        if history is not None and self.current is None:
            number = max((run.number for run in self.all), default=0) + 1
            training = self._document.project.training
            words, rates = runs.summary(training), training.rates
            run = Run(number, tr("Run {}", number), words, history, origin=self.next_origin, rates=rates)
            self.next_origin = ""
            self._put((*self.all, run))
        else:
            self.changed.emit()

    def _on_finished(self) -> None:
        snapshot, current = self._runner.snapshot, self.current
        if snapshot is None or current is None:
            return
        if not snapshot.iteration:  # it was to stop before it began
            self._put(tuple(run for run in self.all if run is not current))
            return
        stop = snapshot.stop.sentence if snapshot.stop else ""
        after = replace(self.as_it_is(current), stop=stop)
        self._put(tuple(after if run is current else run for run in self.all))

    def _put(self, all_runs: tuple[Run, ...]) -> None:
        """Have these runs, but no more than there is room for."""
        while len(all_runs) > MOST_RUNS or (len(all_runs) > 1 and sum(r.history.n_bytes for r in all_runs) > MEMORY):
            all_runs = all_runs[1:]
        self.all = all_runs
        self.changed.emit()

    # The file

    def _read(self) -> None:
        held = self._document.project.extra.get(KEY, [])
        found: list[Run] = []
        for each in held if isinstance(held, list) else []:
            try:
                found.append(runs.from_dict(each if isinstance(each, Mapping) else {}))
            except ValueError:
                self._document.messages.say(
                    Level.REFUSED, tr("A run in the file can't be read; all else is as it was.")
                )
        numbers = {run.number: run for run in found}
        self._put(tuple(numbers[number] for number in sorted(numbers)))

    def _write(self) -> None:
        self._document.project.put_extra(KEY, [runs.to_dict(run) for run in self.all if run.curve is not None])
