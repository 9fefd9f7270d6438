"""A comparison at work: its runs on threads of its own, each with a trainer of its own.

The engine leaves Python alone while it computes, so that threads use all cores.
"""

import os
import threading
import time
from dataclasses import replace

from core import engine
from core.compare.goal import Goal, Measure
from core.compare.outcome import Outcome, outcome_of
from core.compare.plan import MOST_RUNS, Plan, Setup
from core.compare.use import starting_parameters
from core.descent.gauge import gauge_of
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.watch import NO_WATCH, Watch
from core.plan import compile_plan
from core.problems import Aim
from core.project import Project

_ADVANCE_SECONDS = 0.05
_MOST_KEPT = 4_000_000
"""So many numbers are kept of where the runs ended, 32 MB; where they had more, none."""


class Comparison:
    """Runs a plan on threads of its own; a snapshot of the project, so that edits make no difference to it.

    Raises `NotReadyError` where the network can't be trained, `SettingsError` for options that can't be. A goal that
    is a number is a loss. A run ends at the goal, or after so many epochs; other limits of the document don't hold.

    Attributes:
        project: the snapshot.
        plan: the runs.
        results: the runs that have ended so far.
        total: how many there are.
        goal: what is to be reached, None without one.
        error: what went wrong in a thread, None if nothing did.
    """

    def __init__(
        self, project: Project, plan: Plan, epochs: int, goal: Goal | float | None, workers: int | None = None
    ) -> None:
        project.require(Aim.TRAIN)
        self.project, self.plan = project.copy(), plan
        self.goal = Goal(Measure.LOSS, float(goal)) if isinstance(goal, int | float) else goal
        self._structure = compile_plan(project.network)
        self._samples = self.project.training_samples()
        self._gauge = gauge_of(self._structure, self.project)
        self._training = replace(
            self.project.training, epochs=epochs, target_loss=self._target, gradient_norm=None, patience=None,
            max_seconds=None,
        )  # fmt: skip
        setups = plan.setups[:MOST_RUNS]
        self.total = len(setups)
        self.results: list[Outcome] = []
        self.error: BaseException | None = None
        self._keeps = self.total * (self._structure.n_edges + self._structure.n_units) <= _MOST_KEPT
        self._waiting = iter(setups)
        self._lock = threading.Lock()
        self._trainers: dict[int, Trainer] = {}
        self._epochs_of: dict[int, int] = {}
        self._canceled = False
        count = min(workers or os.cpu_count() or 1, max(1, self.total))
        name = "chainrule-compare"
        self._threads = [threading.Thread(target=self._work, name=name, daemon=True) for _ in range(count)]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def cancel(self) -> None:
        """Have it end within a tenth of a second; what has ended stays."""
        self._canceled = True
        with self._lock:
            for trainer in self._trainers.values():
                trainer.request_stop()

    def join(self) -> None:
        """Wait until it has ended."""
        for thread in self._threads:
            thread.join()

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return any(thread.is_alive() for thread in self._threads)

    @property
    def canceled(self) -> bool:
        """Whether it was told to end."""
        return self._canceled

    @property
    def progress(self) -> float:
        """The share that is done, those runs that are under way included."""
        begun = sum(list(self._epochs_of.values())) / self._training.epochs
        return min(1.0, (len(self.results) + begun) / max(1, self.total))

    @property
    def _target(self) -> float | None:
        """The loss at which the engine itself ends a run."""
        return self.goal.value if self.goal is not None and self.goal.measure is Measure.LOSS else None

    @property
    def waits(self) -> bool:
        """Whether it waits for the compiled kernels, which would never be ready beside threads that hold Python up."""
        return engine.is_preparing() and not self._canceled

    def _work(self) -> None:
        try:
            while self.waits:
                time.sleep(_ADVANCE_SECONDS)
            watch = NO_WATCH if self.goal is None else self.goal.watch_on(self._gauge, self._training.epochs)
            while (setup := self._next()) is not None:
                outcome = self._run(setup, watch)
                if outcome is not None:
                    self.results.append(outcome)
        except BaseException as error:  # handed to who looks at it
            self.error = error
            self.cancel()

    def _next(self) -> Setup | None:
        with self._lock:
            return None if self._canceled else next(self._waiting, None)

    def _run(self, setup: Setup, watch: Watch) -> Outcome | None:
        begun = starting_parameters(self.project, self._structure, setup.seed)
        trainer = Trainer(self._structure, begun, *self._samples, setup.settings(self._training), watch=watch)
        me = threading.get_ident()
        with self._lock:
            self._trainers[me] = trainer
        try:
            return self._ended(setup, trainer, me)
        finally:
            with self._lock:
                self._trainers.pop(me), self._epochs_of.pop(me, None)

    def _ended(self, setup: Setup, trainer: Trainer, me: int) -> Outcome | None:
        """Let a run go on to its end; None where it is cancelled before."""
        snapshot = trainer.advance(0)
        while not self._canceled:
            if snapshot.stop is not None and snapshot.stop.reason is not StopReason.ASKED:
                return outcome_of(setup, snapshot, snapshot.stop.reason, self.goal, self._keeps)
            snapshot = trainer.advance(seconds=_ADVANCE_SECONDS)
            self._epochs_of[me] = snapshot.epoch
        return None
