"""The rules by which a run ends, in the order in which they are heard; each says why in a sentence."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.descent.flatness import Flatness
from core.descent.patience import Patience
from core.descent.snapshot import Stop, StopReason
from core.descent.training_settings import TrainingSettings
from core.engine.job import Flag, Job, State
from core.wording import tr
from core.writing.said import Count, Figure, Said


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Where a run stands, as the rules look at it.

    Attributes:
        state: its epoch and weights.
        may_be_low: whether E over all samples may have come down to the target.
        loss: measures E over all samples.
    """

    state: State
    may_be_low: bool
    loss: Callable[[], float]


class Stopping:
    """Judges whether a run has come to its end.

    Attributes:
        target: E at which it ends, −∞ for none.
        last_epoch: the epoch after which it ends.
        patience: what looks at the rows held out.
        asked: set to 1, from any thread, when it shall end.
    """

    def __init__(self, job: Job, held_out: Job | None, settings: TrainingSettings) -> None:
        self._settings = settings
        self.target = -math.inf if settings.target_loss is None else float(settings.target_loss)
        self.last_epoch = settings.epochs
        self.patience = Patience(held_out, settings.patience)
        self.asked: Flag = np.zeros(1, np.uint8)
        self._flatness = Flatness(job, settings.gradient_norm)
        self._seconds_left = self._until = settings.max_seconds or math.inf

    def extend(self, last_epoch: int) -> None:
        """Let the run end after another epoch, with all its time before it."""
        self.last_epoch = last_epoch
        self._seconds_left = self._settings.max_seconds or math.inf

    def start_clock(self) -> None:
        """Count the seconds from now on."""
        self._until = time.perf_counter() + self._seconds_left

    def stop_clock(self) -> None:
        """Count no seconds until the clock is started again."""
        self._seconds_left = self._until - time.perf_counter()

    def at_once(self, standing: Standing) -> Stop | None:
        """Return why a run ends before its first update."""
        return _first(_AT_ONCE, self, standing)

    def on_the_way(self, standing: Standing) -> Stop | None:
        """Return why a run ends where it stands."""
        return _first(_ON_THE_WAY, self, standing)

    # The rules

    def no_slope(self, standing: Standing) -> Stop | None:
        """End where E is not a finite number."""
        return None if math.isfinite(standing.loss()) else _NO_SLOPE

    def low(self, standing: Standing) -> Stop | None:
        """End where E has come down to the target."""
        if not standing.may_be_low or (loss := standing.loss()) > self.target:
            return None
        reached = Said.of("The loss, {}, has reached the target of {}.", Figure(loss, 4), Figure(self.target, 6))
        return Stop(StopReason.TARGET_LOSS, reached)

    def flat(self, standing: Standing) -> Stop | None:
        """End where hardly anything slopes any more."""
        return self._flatness.stop if self._flatness.is_reached(standing.state.parameter) else None

    def no_better(self, standing: Standing) -> Stop | None:
        """End where the rows held out have been told no better for too long."""
        return self.patience.over(standing.state.epoch)

    def done(self, standing: Standing) -> Stop | None:
        """End after the last epoch."""
        if standing.state.epoch < self.last_epoch:
            return None
        return all_done(self.last_epoch)

    def out_of_time(self, standing: Standing) -> Stop | None:
        """End when the time is over."""
        if time.perf_counter() < self._until:
            return None
        limit = Figure(self._settings.max_seconds or 0.0, 6)
        return Stop(StopReason.TIME, Said.of("The time limit of {} s is over.", limit))

    def wanted(self, standing: Standing) -> Stop | None:
        """End when somebody has asked for it."""
        return _ASKED if self.asked[0] else None


Rule = Callable[[Stopping, Standing], Stop | None]

_AT_ONCE: tuple[Rule, ...] = (Stopping.no_slope, Stopping.low, Stopping.flat)

_ON_THE_WAY: tuple[Rule, ...] = (
    Stopping.low, Stopping.flat, Stopping.no_better, Stopping.done, Stopping.out_of_time, Stopping.wanted,
)  # fmt: skip
"""What was achieved is heard before what has run out."""


def _first(rules: tuple[Rule, ...], stopping: Stopping, standing: Standing) -> Stop | None:
    return next((stop for rule in rules if (stop := rule(stopping, standing)) is not None), None)


# Sentences


_ASKED = Stop(StopReason.ASKED, tr("Stopped because you asked for it."))
_NO_SLOPE = Stop(
    StopReason.DIVERGED,
    tr(
        "With these weights the loss is not a finite number, so there is no slope to follow. Start from smaller "
        "weights."
    ),
)


def all_done(epochs: int) -> Stop:
    """Return the stop after the last epoch."""
    sentence = tr("The one epoch is done.") if epochs == 1 else Said.of("All {} are done.", Count(epochs, "epoch"))
    return Stop(StopReason.EPOCHS, sentence)


def diverged_at(update: int) -> Stop:
    """Return the stop of a run whose update of this number can't be made."""
    sentence = Said.of(
        "Training diverged: update {} would have made the loss infinite. "
        "The weights from before it are kept; try a smaller learning rate.",
        Count(update),
    )
    return Stop(StopReason.DIVERGED, sentence)
