"""Compare: one network from many starting weights, or at many learning rates or by several optimizers, on all cores.

    comparison = Comparison(project, Plan.over_seeds(200), epochs=20_000, goal=0.01)
    comparison.start()
    while comparison.running: ...
    for group in summaries(comparison.results): print(group.title, group.share, group.quartiles)

Each run has a trainer of its own, and the starting weights that its seed gives. The engine leaves Python alone while
it computes, so that threads use all cores.
"""

import math
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from core import edits
from core.change import Change
from core.notation import Notation
from core.optimizers import OPTIMIZERS
from core.plan import FloatArray, IntArray, Parameters, compile_plan
from core.plan import Plan as Structure
from core.problems import Aim
from core.project import Project
from core.records import Edge, Part, Unit
from core.snapshot import Snapshot, StopReason
from core.training import Trainer
from core.training_settings import TrainingSettings

MOST_RUNS = 2000
MOST_POINTS = 240
"""Of each curve so many points are kept: a comparison takes a few megabytes at most."""

_ADVANCE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Setup:
    """What distinguishes one run.

    Attributes:
        group: what it is called together with the runs that differ from it by their seed only.
        seed: of its starting weights.
        learning_rate, optimizer: what to train with, None for the document's.
    """

    group: str
    seed: int
    learning_rate: float | None = None
    optimizer: str | None = None

    def settings(self, training: TrainingSettings) -> TrainingSettings:
        """Return the document's options with what is this run's own."""
        return replace(
            training,
            seed=self.seed,
            learning_rate=training.learning_rate if self.learning_rate is None else self.learning_rate,
            optimizer=training.optimizer if self.optimizer is None else self.optimizer,
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """The runs of a comparison, group by group."""

    setups: tuple[Setup, ...]

    @classmethod
    def over_seeds(cls, count: int, first: int = 0) -> Self:
        """Compare starting weights."""
        return cls(tuple(Setup("All seeds", seed) for seed in range(first, first + count)))

    @classmethod
    def over_learning_rates(cls, rates: Sequence[float], count: int, first: int = 0) -> Self:
        """Compare learning rates, each from so many starting weights, which are the same for all."""
        name = Notation(3).number
        seeds = range(first, first + count)
        return cls(tuple(Setup(f"η = {name(rate)}", seed, learning_rate=rate) for rate in rates for seed in seeds))

    @classmethod
    def over_optimizers(cls, names: Sequence[str], count: int, first: int = 0) -> Self:
        """Compare optimizers, each from so many starting weights, which are the same for all."""
        seeds = range(first, first + count)
        return cls(tuple(Setup(OPTIMIZERS[name].title, seed, optimizer=name) for name in names for seed in seeds))


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a run came to.

    Attributes:
        setup: which run it was.
        needed: the epochs after which it had reached the goal, None where it has not.
        epochs: how many it made.
        loss: E at its end.
        stop: why it ended.
        curve: epochs and losses, thinned.
    """

    setup: Setup
    needed: int | None
    epochs: int
    loss: float
    stop: StopReason
    curve: tuple[IntArray, FloatArray]


@dataclass(frozen=True, slots=True)
class Summary:
    """What the runs of a group came to.

    Attributes:
        title: of the group.
        runs: how many there are.
        reached: how many have reached the goal.
        quartiles: of the epochs needed: of 25, 50 and 75 % of all runs; None where fewer have reached the goal.
        loss: the median of the last E.
    """

    title: str
    runs: int
    reached: int
    quartiles: tuple[int | None, int | None, int | None]
    loss: float

    @property
    def share(self) -> float:
        """The share of the runs that reached the goal."""
        return self.reached / self.runs


class Comparison:
    """Runs a plan on threads of its own; a snapshot of the project, so that edits make no difference to it.

    Raises `NotReadyError` where the network can't be trained, `SettingsError` for options that can't be.

    Attributes:
        results: the runs that have ended so far.
        total: how many there are.
        goal: the loss to be reached, None without one.
        error: what went wrong in a thread, None if nothing did.
    """

    def __init__(
        self, project: Project, plan: Plan, epochs: int, goal: float | None, workers: int | None = None
    ) -> None:
        project.require(Aim.TRAIN)
        self._project = project.copy()
        self._structure = compile_plan(project.network)
        self._samples = project.training_samples()
        self._training = replace(project.training, epochs=epochs, target_loss=goal)
        self._waiting = iter(plan.setups[:MOST_RUNS])
        self._lock = threading.Lock()
        self._trainers: dict[int, Trainer] = {}
        self._epochs_of: dict[int, int] = {}
        self._canceled = False
        count = min(workers or os.cpu_count() or 1, max(1, len(plan.setups)))
        name = "chainrule-compare"
        self._threads = [threading.Thread(target=self._work, name=name, daemon=True) for _ in range(count)]
        self.results: list[Outcome] = []
        self.total = min(MOST_RUNS, len(plan.setups))
        self.goal = goal
        self.error: BaseException | None = None

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
    def progress(self) -> float:
        """The share that is done, those runs that are under way included."""
        begun = sum(list(self._epochs_of.values())) / self._training.epochs
        return min(1.0, (len(self.results) + begun) / max(1, self.total))

    def _work(self) -> None:
        try:
            while (setup := self._next()) is not None:
                outcome = self._run(setup)
                if outcome is not None:
                    self.results.append(outcome)
        except BaseException as error:  # handed to who looks at it
            self.error = error
            self.cancel()

    def _next(self) -> Setup | None:
        with self._lock:
            return None if self._canceled else next(self._waiting, None)

    def _run(self, setup: Setup) -> Outcome | None:
        begun = starting_parameters(self._project, self._structure, setup.seed)
        trainer = Trainer(self._structure, begun, *self._samples, setup.settings(self._training))
        me = threading.get_ident()
        with self._lock:
            self._trainers[me] = trainer
        try:
            while not self._canceled:
                snapshot = trainer.advance(seconds=_ADVANCE_SECONDS)
                self._epochs_of[me] = snapshot.epoch
                if snapshot.stop is not None and snapshot.stop.reason is not StopReason.ASKED:
                    return _outcome(setup, snapshot, self.goal)
            return None
        finally:
            with self._lock:
                self._trainers.pop(me), self._epochs_of.pop(me, None)


def starting_parameters(project: Project, structure: Structure, seed: int) -> Parameters:
    """Return the weights and biases that "Randomize" gives a network by a seed, in the order of its plan."""
    drawn = edits.randomize(project, seed).after
    now = structure.parameters(project.network)
    weights, biases = now.weights.copy(), now.biases.copy()
    for e, edge in enumerate(structure.edges):
        record = drawn.get(edge)
        weights[e] = record.weight if isinstance(record, Edge) else weights[e]
    for u, unit in enumerate(structure.units):
        record = drawn.get(unit)
        biases[u] = (record.bias or 0.0) if isinstance(record, Unit) else biases[u]
    return Parameters(weights, biases)


def starting_from(project: Project, setup: Setup) -> Change:
    """Return the edit that gives a document a run's starting weights, and the options that are its own."""
    options = project.change("Options", {Part.TRAINING: setup.settings(project.training)})
    drawn = edits.randomize(project, setup.seed)
    label = f"Use the start of seed {setup.seed}"
    return Change(label, {**drawn.before, **options.before}, {**drawn.after, **options.after})


def _outcome(setup: Setup, snapshot: Snapshot, goal: float | None) -> Outcome:
    assert snapshot.stop is not None, "a run that has ended"
    epochs, losses = snapshot.curve.epochs, snapshot.curve.losses
    needed = None
    if snapshot.stop.reason is StopReason.TARGET_LOSS and goal is not None:
        there = np.flatnonzero(losses <= goal)  # a run notices it in the epoch after
        needed = int(epochs[there[0]]) if len(there) else snapshot.epoch
    places = np.linspace(0, max(0, len(epochs) - 1), min(len(epochs), MOST_POINTS))
    kept = np.unique(places.astype(np.int64))
    curve = epochs[kept].copy(), losses[kept].copy()
    return Outcome(setup, needed, snapshot.epoch, snapshot.loss, snapshot.stop.reason, curve)


# What comes of them


def by_group(results: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """Return the runs by their group, in the order of their learning rate or as they came, and of their seeds."""
    found: dict[str, list[Outcome]] = {}
    for outcome in sorted(results, key=lambda o: (o.setup.learning_rate or 0.0, o.setup.optimizer or "", o.setup.seed)):
        found.setdefault(outcome.setup.group, []).append(outcome)
    return found


def summaries(results: Sequence[Outcome]) -> list[Summary]:
    """Return the summary of every group."""
    return [_summary(title, runs) for title, runs in by_group(results).items()]


def _summary(title: str, runs: Sequence[Outcome]) -> Summary:
    """A run that did not reach the goal would need longer than any that did: it counts as such in the quartiles."""
    needed = sorted(math.inf if run.needed is None else run.needed for run in runs)
    first, middle, last = (needed[max(0, math.ceil(share * len(needed)) - 1)] for share in (0.25, 0.5, 0.75))
    reached = sum(run.needed is not None for run in runs)
    quartiles = (_count(first), _count(middle), _count(last))
    return Summary(title, len(runs), reached, quartiles, float(np.median([run.loss for run in runs])))


def _count(epochs: float) -> int | None:
    return int(epochs) if math.isfinite(epochs) else None


def median_curve(runs: Sequence[Outcome]) -> tuple[FloatArray, FloatArray]:
    """Return the median of some runs' curves, [epochs] and [losses]; one that has ended stays where it was."""
    curves = [run.curve for run in runs if len(run.curve[0])]
    if not curves:
        return np.empty(0), np.empty(0)
    longest = max(float(epochs[-1]) for epochs, _ in curves)
    grid = np.linspace(0.0, longest, MOST_POINTS)
    return grid, np.asarray(np.median([np.interp(grid, epochs, losses) for epochs, losses in curves], axis=0))


HEADINGS = ("group", "seed", "learning_rate", "optimizer", "reached", "epochs_needed", "epochs", "loss", "stop")


def csv(results: Sequence[Outcome], training: TrainingSettings) -> str:
    """Write every run as a line of CSV, with a head line."""
    return "\n".join([",".join(HEADINGS), *_lines(results, training)]) + "\n"


def _lines(results: Sequence[Outcome], training: TrainingSettings) -> Iterator[str]:
    for runs in by_group(results).values():
        for run in runs:
            options = run.setup.settings(training)
            needed = "" if run.needed is None else str(run.needed)
            cells = (
                *(run.setup.group, run.setup.seed, repr(options.learning_rate), options.optimizer),
                *(int(run.needed is not None), needed, run.epochs, repr(run.loss), run.stop.value),
            )
            yield ",".join(map(str, cells))
