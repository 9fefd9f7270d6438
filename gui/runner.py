"""The runner: drives a trainer on a thread of its own, and lets the window look at the newest snapshot."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core import edits
from core.change import Change, touches_training
from core.descent.history import History
from core.descent.snapshot import Snapshot, StopReason
from core.descent.training import Mark, Trainer
from core.errors import ChainruleError
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.project import Project
from core.records import EdgeId, Part, UnitId
from core.tracing.trace import collector_paused
from core.wording import tr
from core.writing.said import Count, Said
from gui.document import Document
from gui.messages import Level
from gui.settings import Key, Settings

FRAME_MS = 33
"""How often the newest snapshot is shown while a run goes on, in milliseconds."""

WATCHED_SECONDS = 4.0
"""How long a run takes at least, unless full speed is asked for: long enough to see the curve fall."""

_SLOWEST = 10.0
"""Epochs a second at least, so that a run that is asked to stop need not be waited for."""

_ADVANCE_SECONDS = 0.015
_LEVELS = {StopReason.DIVERGED: Level.REFUSED}


@dataclass(frozen=True, slots=True, eq=False)
class _Record:
    """What a run left: kept with the edit that it made, so that undo and redo bring it back."""

    trainer: Trainer
    mark: Mark
    snapshot: Snapshot
    plan: Plan
    origin: tuple[dict[EdgeId, float], dict[UnitId, float]] | None


class _Result(NamedTuple):
    """The edit that a run comes to, and of which edition of the network."""

    edition: int
    change: Change

    @classmethod
    def of(cls, project: Project, plan: Plan | None, snapshot: Snapshot | None, first: int) -> "_Result | None":
        """Build it, of a run from its first iteration to a snapshot; None where there was no run."""
        if plan is None or snapshot is None:
            return None
        label, edition = Said.of("Train {}", Count(snapshot.iteration - first, "iteration")), project.network.edition
        with collector_paused():  # which would search through a million names of lines
            return cls(edition, edits.reweigh(project, label, plan, snapshot.parameters))


class Runner(QObject):
    """Trains the document's network beside a fluid window.

    The thread leaves its newest snapshot in a one-slot mailbox, which a timer of the window looks into: nothing
    queues. When a run ends, its weights become one edit, "Train 1,240 iterations", which undoes like any other; the
    run's record, from which the next run goes on, comes and goes with that edit. A run whose network is edited
    meanwhile drops its result.

    Attributes:
        running: whether a run goes on.
        snapshot: what it came to last, None before the first run.
        plan: the plan that the snapshot's arrays belong to.

    Signals:
        about_to_start: a run is going to begin from the document's weights.
        started: a run began.
        frame: there is a newer snapshot (at most 30 a second).
        finished: the run ended; its result is in the document by now.
        reset: the run's history is gone, or another one is back.
    """

    about_to_start = Signal()
    started = Signal()
    frame = Signal()
    finished = Signal()
    reset = Signal()
    _ended = Signal()

    def __init__(self, document: Document, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._settings = document, settings
        self.snapshot: Snapshot | None = None
        self.plan: Plan | None = None
        self._trainer: Trainer | None = None
        self._thread: threading.Thread | None = None
        self._mailbox: Snapshot | BaseException | None = None
        self._newest: Snapshot | None = None
        self._result: _Result | None = None
        self._announced, self._applying, self._is_done = True, False, False
        self._first_iteration = 0
        self._origin: tuple[dict[EdgeId, float], dict[UnitId, float]] | None = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._look)
        self._ended.connect(self._look)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._forget)

    @property
    def running(self) -> bool:
        """Whether a run goes on."""
        return self._thread is not None

    @property
    def live(self) -> bool:
        """Whether the newest snapshot is what is to be seen: a run goes on, and no past moment is looked at."""
        return self.running and not self._document.is_past

    @property
    def origin(self) -> "tuple[dict[EdgeId, float], dict[UnitId, float]] | None":
        """The weights and biases before the first of the runs that followed each other, None without a run."""
        return self._origin

    @property
    def history(self) -> History | None:
        """What is kept of the run that goes on, or that the next would go on from; None where there is none."""
        history = self._trainer.history if self._trainer else None
        return history if isinstance(history, History) else None

    # What the user asks for

    def start(self) -> None:
        """Train for as many epochs as the settings say, or until a stop rule or `stop`."""
        epochs = self._document.project.training.epochs
        pace = math.inf if self._settings.flag(Key.FULL_SPEED) else max(_SLOWEST, epochs / WATCHED_SECONDS)
        self._run(epochs, lambda trainer: _to_the_end(trainer, pace, self._post))

    def one_epoch(self) -> None:
        """Train for one pass over the data."""
        self._run(1, lambda trainer: self._post(trainer.advance(epochs=1)), announced=False)

    def one_iteration(self) -> None:
        """Update the weights once."""
        self._run(1, lambda trainer: self._post(trainer.advance(1)), announced=False)

    def stop(self) -> None:
        """End the run; what it has come to stays."""
        if self._trainer is not None:
            self._trainer.request_stop()
            self._timer.stop()  # a frame would only hold up the end, which comes next

    def toggle(self) -> None:
        """Start, or stop where a run goes on."""
        (self.stop if self.running else self.start)()

    def reset_weights(self) -> None:
        """Go back to the weights before the first of the runs that followed each other."""
        self._abort()
        if self._origin is None:
            self._document.messages.say(Level.HINT, tr("Nothing has been trained since the network was last edited."))
            return
        self._document.perform(edits.set_parameters(self._document.project, tr("Reset the weights"), *self._origin))
        self._forget()

    def shut_down(self) -> None:
        """End the thread, without a result; the window is closing."""
        self._abort()

    # The run

    def _run(self, epochs: int, work: Callable[[Trainer], None], announced: bool = True) -> None:
        if self.running:
            return
        self.about_to_start.emit()
        try:
            self._document.require_training()
            trainer = self._trainer or self._made_trainer()
            trainer.extend(epochs)
        except ChainruleError as error:
            self._document.messages.refuse(error)
            return
        self._document.messages.withdraw()
        self._trainer, self._announced, self._is_done = trainer, announced, False
        self._mailbox = self._newest = self._result = None
        self._first_iteration = self.snapshot.iteration if self.snapshot else 0
        self._thread = threading.Thread(target=self._guarded, args=(work, trainer), name="chainrule-run", daemon=True)
        self._thread.start()
        self._timer.start()
        self.started.emit()

    def _made_trainer(self) -> Trainer:
        project = self._document.project
        project.require(Aim.TRAIN)
        self.plan = compile_plan(project.network)
        parameters = self.plan.parameters(project.network)
        self._origin = _by_id(self.plan, parameters)
        self.snapshot = None
        return _trainer_of(project, self.plan, parameters)

    def _guarded(self, work: Callable[[Trainer], None], trainer: Trainer) -> None:
        try:
            work(trainer)
            self._result = self._edit()  # here, as that of a large network takes a while
        except BaseException as error:  # handed to the window's thread, which shows it
            self._mailbox = error
        self._is_done = True
        self._ended.emit()  # the window's thread looks at once, rather than when the next frame is due

    def _post(self, snapshot: Snapshot) -> None:
        self._mailbox = self._newest = snapshot

    def _edit(self) -> _Result | None:
        return _Result.of(self._document.project, self.plan, self._newest, self._first_iteration)

    def _look(self) -> None:
        """Look into the mailbox: the timer's slot, on the window's thread."""
        ended = self._thread is not None and self._is_done
        letter, self._mailbox = self._mailbox, None
        if isinstance(letter, BaseException):
            self._end()
            self.finished.emit()
            raise letter
        if letter is not None:
            self.snapshot = letter
            self.frame.emit()
        if ended:
            self._end()
            self._apply_result()
            self.finished.emit()

    def _end(self) -> None:
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def _abort(self) -> None:
        if not self.running:
            return
        self.stop()
        self._end()
        self._mailbox = self._result = None
        self.finished.emit()

    def _apply_result(self) -> None:
        result, self._result = self._result, None
        if result is not None and result.edition != self._document.project.network.edition:
            result = self._edit()  # a unit was moved or renamed since
        if self._trainer is None or self.snapshot is None or self.plan is None or result is None:
            return
        record = _Record(self._trainer, self._trainer.mark(), self.snapshot, self.plan, self._origin)
        self._applying = True
        self._document.perform(result.change, record=record, keeps_past=True)
        self._applying = False
        stop = self.snapshot.stop
        if stop is not None and (self._announced or stop.reason is not StopReason.EPOCHS):
            self._document.messages.say(_LEVELS.get(stop.reason, Level.DONE), stop.sentence)

    # Following the document

    def _on_changed(self, change: Change) -> None:
        if self._applying or not touches_training(change):
            return
        if self.running:
            self._abort()
            self._document.messages.say(Level.REFUSED, _dropped(change))
        self._take_up(self._document.record)

    def _take_up(self, record: object) -> None:
        """Be where a run has left the document, or where there was none."""
        self._forget()
        if isinstance(record, _Record):
            record.trainer.go_back(record.mark)
            self._trainer, self._origin = record.trainer, record.origin
            self.snapshot, self.plan = record.snapshot, record.plan
            self.reset.emit()

    def _forget(self) -> None:
        """Begin anew at the next run; the network, the data or the options are not what they were."""
        self._abort()
        self._trainer = self._origin = self.snapshot = self.plan = None
        self.reset.emit()


def _dropped(change: Change) -> str:
    """Say that a run's result is dropped, and what was edited."""
    if change.after.keys() == {Part.DATA}:
        return tr("The data were edited while the network trained, so that run's result was dropped.")
    return tr("The network was edited while it trained, so that run's result was dropped.")


def _trainer_of(project: Project, plan: Plan, parameters: Parameters) -> Trainer:
    samples, held_out = project.training_samples(), project.validation_samples()
    return Trainer(plan, parameters, *samples, project.training, keep_history=True, held_out=held_out)


def _to_the_end(trainer: Trainer, pace: float, post: Callable[[Snapshot], None]) -> None:
    """Advance until a stop rule holds, never ahead of so many epochs a second."""
    snapshot = trainer.advance(0)
    if snapshot.stop is not None:
        post(snapshot)  # nothing was to be done: that is said, too
    began, first = time.perf_counter(), snapshot.epoch
    while snapshot.stop is None:
        due = None
        if math.isfinite(pace):
            ahead = (snapshot.epoch - first) / pace - (time.perf_counter() - began)
            time.sleep(max(0.0, ahead))
            due = max(1, first + int((time.perf_counter() - began) * pace) - snapshot.epoch)
        snapshot = trainer.advance(epochs=due, seconds=_ADVANCE_SECONDS)
        post(snapshot)


def _by_id(plan: Plan, parameters: Parameters) -> tuple[dict[EdgeId, float], dict[UnitId, float]]:
    weights = dict(zip(plan.edges, parameters.weights.tolist(), strict=True))
    return weights, dict(zip(plan.units, parameters.biases.tolist(), strict=True))
