"""What a run of a comparison came to."""

from dataclasses import dataclass

import numpy as np

from core.compare.goal import Goal, Measure
from core.compare.plan import Setup
from core.descent.snapshot import Snapshot, StopReason
from core.plan import FloatArray, IntArray, Parameters

MOST_POINTS = 240
"""Of each curve so many points are kept: a comparison takes a few megabytes at most."""


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
        parameters: where it ended, None where keeping that of all runs would take too much memory.
    """

    setup: Setup
    needed: int | None
    epochs: int
    loss: float
    stop: StopReason
    curve: tuple[IntArray, FloatArray]
    parameters: Parameters | None = None

    @property
    def diverged(self) -> bool:
        """Whether its loss became infinite."""
        return self.stop is StopReason.DIVERGED


def outcome_of(setup: Setup, snapshot: Snapshot, stop: StopReason, goal: Goal | None, keeps: bool) -> Outcome:
    """Return what a run came to that has ended with this snapshot."""
    reached = goal is not None and stop is goal.stop
    curve, parameters = _thinned(snapshot), snapshot.parameters if keeps else None
    needed = _needed(snapshot, goal) if reached and goal is not None else None
    return Outcome(setup, needed, snapshot.epoch, snapshot.loss, stop, curve, parameters)


def _needed(snapshot: Snapshot, goal: Goal) -> int:
    """Return the first epoch that met the goal: a run that looks at E notices it in the epoch after."""
    curve = snapshot.curve
    if goal.measure is not Measure.LOSS or curve.manner:
        return snapshot.epoch
    there = np.flatnonzero(curve.losses <= goal.value)
    return int(curve.epochs[there[0]]) if len(there) else snapshot.epoch


def _thinned(snapshot: Snapshot) -> tuple[IntArray, FloatArray]:
    epochs, losses = snapshot.curve.epochs, snapshot.curve.losses
    places = np.linspace(0, max(0, len(epochs) - 1), min(len(epochs), MOST_POINTS))
    kept = np.unique(places.astype(np.int64))
    return epochs[kept].copy(), losses[kept].copy()
