"""Training: the object that makes a run.

A `Trainer` knows nothing of windows and threads. It is told to `advance` and answers with an immutable `Snapshot`:

    trainer = Trainer(plan, parameters, inputs, targets, TrainingSettings(epochs=100))
    while (snapshot := trainer.advance(seconds=0.05)).stop is None:
        show(snapshot)

How far one call goes makes no difference to the numbers that come out in the end.
"""

import math
import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.descent.chunks import Chunk, Works
from core.descent.curve import Curve
from core.descent.history import Forgetful, history_of
from core.descent.patience import Kept
from core.descent.shuffling import Shuffling
from core.descent.snapshot import Snapshot, Stop, StopReason
from core.descent.stopping import Standing, Stopping, diverged_at
from core.descent.trainable import Samples, held_out_job, job_of
from core.descent.training_settings import TrainingSettings
from core.descent.watch import NO_WATCH, Watch
from core.engine.job import Orders, Progress, State
from core.plan import FloatArray, Parameters, Plan

CHUNK_SECONDS = 0.02
"""How long an engine works before the clock is looked at again."""
WASTED_SECONDS = 0.0003
"""So long a run may go on past what it watches for: beginning a piece of work takes about as long."""
LARGEST_ORDER = 1 << 20
"""How many places in shuffled orders are drawn at once."""
MEASURING_SHARE = 0.05
"""How much of a run's time may go into measuring E for those who look at it."""
MOST_EPOCHS = 1 << 16
"""How many epochs an engine completes in one go."""
_LIFTED = (StopReason.EPOCHS, StopReason.TIME, StopReason.VALIDATION)
"""Stops from which a run can go on."""


@dataclass(slots=True)
class Measurement:
    """E over all samples as it was measured last: after which update, when, and how long that took."""

    loss: float = math.nan
    iteration: int = 0
    ended: float = -math.inf
    seconds: float = 0.0

    def make(self, measure: Callable[[FloatArray], float], parameter: FloatArray, iteration: int) -> float:
        """Measure, and return E."""
        began = time.perf_counter()
        self.loss, self.iteration = measure(parameter), iteration
        self.ended = time.perf_counter()
        self.seconds = self.ended - began
        return self.loss

    @property
    def is_due(self) -> bool:
        """Whether a run would hardly be slower for another one."""
        return self.seconds <= MEASURING_SHARE * (time.perf_counter() - self.ended)


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Where a run stood, to go back to."""

    state: State
    orders: Shuffling | None
    curve: Curve
    last_epoch: int
    stop: Stop | None
    loss: Measurement
    kept: Kept | None


class Trainer:
    """One run: from these parameters, on these samples, as many more epochs as the settings say.

    `inputs` is [samples, input units] and `targets` [samples, output units], both in the plan's order. Raises
    `NotReadyError`, `DataError` or `SettingsError` with a sentence where nothing can be trained.
    With `keep_history`, `history` holds parameters from on the way. `held_out` are the rows that patience looks at;
    `watch` looks out for something else that the run is to come to.
    """

    def __init__(
        self, plan: Plan, parameters: Parameters, inputs: ArrayLike, targets: ArrayLike, settings: TrainingSettings,
        keep_history: bool = False, held_out: Samples | None = None, watch: Watch = NO_WATCH,
    ) -> None:
        self._job = job_of(plan, (inputs, targets), settings)
        self._stopping = Stopping(self._job, held_out_job(plan, held_out, settings), settings)
        self._state = State.starting_from(parameters)
        shuffles = settings.shuffle and self._job.batch_size < self._job.samples
        self._orders = Shuffling(self._job.samples, settings.seed) if shuffles else None
        self._curve = Curve(self._job.iterations_per_epoch, settings.reduction)
        self._works = Works(self._job, self._stopping.target)
        self._stop: Stop | None = None
        self._watch = watch
        self._loss = Measurement()
        self._previous: Chunk | None = None
        self.history = history_of(self._job, parameters) if keep_history else Forgetful()

    @property
    def iteration(self) -> int:
        """The updates made so far."""
        in_epoch = -(-self._state.position // self._job.batch_size)
        return self._state.epoch * self._job.iterations_per_epoch + in_epoch

    def extend(self, epochs: int) -> None:
        """Let the run end so many epochs from here, one that has been begun included; lifts the stop after the last."""
        self._stopping.extend(self._state.epoch + epochs)
        if self._stop is not None and self._stop.reason in _LIFTED:
            self._stop = None

    def mark(self) -> Mark:
        """Return where the run stands, for `go_back`."""
        orders = self._orders and self._orders.copied(self._state.epoch)
        rules, curve = self._stopping, copy(self._curve)
        return Mark(
            self._state.copy(), orders, curve, rules.last_epoch, self._stop, copy(self._loss), rules.patience.kept
        )

    def go_back(self, mark: Mark) -> None:
        """Stand where the run stood: what is advanced from there on repeats its numbers, or tries another way."""
        self._stand_at(mark.state, mark.orders)
        self._curve, self._stop = copy(mark.curve), mark.stop
        self._stopping.last_epoch, self._stopping.patience.kept = mark.last_epoch, mark.kept
        self._loss = copy(mark.loss)

    def _stand_at(self, state: State, orders: Shuffling | None) -> None:
        self._state, self._previous = state.copy(), None
        self._orders = orders and orders.copied(state.epoch)

    def request_stop(self) -> None:
        """Make the running, or else the next, `advance` return at once; may be called from any thread."""
        self._stopping.asked[0] = 1

    def advance(
        self, iterations: int | None = None, *, epochs: int | None = None, seconds: float | None = None
    ) -> Snapshot:
        """Go on until the first of these is reached, or the run's end.

        `epochs` counts the ends of epochs: in the middle of one, its end is the first. A run that was asked to stop
        goes on when it is told to; one that stopped for another reason stays as it is.
        """
        deadline = math.inf if seconds is None else time.perf_counter() + seconds
        self._stopping.start_clock()
        if self._loss.ended == -math.inf:
            self._begin()
        left = self._iterations_to(self._stopping.last_epoch)
        if epochs is not None:
            left = min(left, self._iterations_to(self._state.epoch + epochs))
        left = left if iterations is None else min(left, iterations)
        while self._stop is None and left > 0:
            left -= self._advance_chunk(min(left, self._chunk_iterations(deadline)))
            if time.perf_counter() >= deadline:
                break
        self._stopping.stop_clock()
        return self._snapshot(exact=seconds is None)

    def _begin(self) -> None:
        """Evaluate the loss to begin with, which may settle the run."""
        self._evaluate()
        self._look_at_validation()
        at_once = self._stopping.at_once(Standing(self._state, True, lambda: self._loss.loss))
        self._stop = self._watch.stop if self._watch.is_at(self._state.parameter) else at_once

    def _iterations_to(self, epoch: int) -> int:
        """Return how many iterations there are from now to the end of an epoch."""
        return epoch * self._job.iterations_per_epoch - self.iteration

    def _chunk_iterations(self, deadline: float) -> int:
        """Return how many iterations fit the time, and the memory for what they record."""
        epochs = MOST_EPOCHS if self._orders is None else max(1, LARGEST_ORDER // self._job.samples)
        seconds = min(CHUNK_SECONDS, max(0.0, deadline - time.perf_counter()))
        hardly_any = self._works.iterations_in(WASTED_SECONDS) // self._job.iterations_per_epoch
        epochs = min(epochs, max(self._watch.ahead(self._state.epoch), hardly_any))
        most = min(epochs * self._job.iterations_per_epoch, self.history.gap(self.iteration))
        to_look = self._stopping.patience.epochs_to_look(self._state.epoch)
        most = most if to_look is None else min(most, self._iterations_to(self._state.epoch + to_look))
        return max(1, min(self._works.iterations_in(seconds), most))

    def _advance_chunk(self, iterations: int) -> int:
        """Let the engine make so many iterations; return how many it made."""
        self._works.switch()
        looks = self._watch.within(self._state.epoch, -(-iterations // self._job.iterations_per_epoch))
        chunk = Chunk(self._state.copy(), iterations, self._orders_for(iterations), looks)
        self.history.cut(self.iteration)  # after going back, what came later is another way
        progress = self._works.do(chunk, self._state, self._stopping.asked)
        if (look := self._watch.first(progress.seen)) is not None:
            self._go_back_within(chunk, *self._works.repeat_to(chunk, look))
            self._stop = self._watch.stop
        elif not progress.finite or not np.isfinite(self._state.parameter).all():
            self._diverge(chunk, progress)
        else:
            self._previous = chunk if progress.iterations else self._previous
            self._record(chunk.start.epoch, progress)
        return progress.iterations

    def _record(self, epoch: int, progress: Progress) -> None:
        """Take down the losses of the epochs that were completed, and see whether the run has ended."""
        self.history.record(self.iteration, self._state.parameter)
        self._curve.record_met(epoch, progress.losses)
        low = len(progress.losses) > 0 and progress.losses[-1] <= self._stopping.target
        self._look_at_validation()
        stop = self._stopping.on_the_way(Standing(self._state, low, self._evaluate))
        kept = self._stopping.patience.kept
        if stop is not None and stop.reason is StopReason.VALIDATION and kept is not None:
            self._evaluate()  # the curve shows how it went on, up to here
            self._stand_at(kept.state, kept.orders)
        self._stop = stop

    def _look_at_validation(self) -> None:
        if self._stopping.patience.is_better(self._state, self.iteration, self._orders):
            self.history.pin()

    def _go_back_within(self, chunk: Chunk, state: State, losses: FloatArray) -> None:
        """Stand at a state that came earlier in a chunk, after epochs of these losses."""
        self._state = state
        self.history.replace(self.iteration, state.parameter)
        self._curve.cut(chunk.start.epoch)
        self._curve.record_met(chunk.start.epoch, losses)

    def _diverge(self, chunk: Chunk, progress: Progress) -> None:
        """Go back to before the update that made the loss, or a weight, infinite or not a number."""
        made = progress.iterations if progress.finite else progress.iterations - 1
        if made < 0 and self._previous is not None:
            chunk, made = self._previous, self._previous.iterations - 1
        self._go_back_within(chunk, *self._works.repeat_finite(chunk, max(0, made)))
        self._stop = diverged_at(self.iteration + 1)

    def _orders_for(self, iterations: int) -> Orders | None:
        """Return the order of the samples in every epoch that so many iterations touch."""
        if self._orders is None:
            return None
        per_epoch = self._job.iterations_per_epoch
        last = (self.iteration + iterations - 1) // per_epoch
        return self._orders.rows(self._state.epoch, last + 1)

    def _evaluate(self) -> float:
        """Compute the loss over all samples."""
        loss = self._loss.make(self._works.engine.loss, self._state.parameter, self.iteration)
        if self._state.position == 0 and not self._is_back:
            self._curve.record_measured(self._state.epoch, loss)
        return loss

    @property
    def _is_back(self) -> bool:
        """Whether it stands where the rows held out were told best, before the end of its curve."""
        return self._stop is not None and self._stop.reason is StopReason.VALIDATION

    def _snapshot(self, *, exact: bool) -> Snapshot:
        stop = self._stop
        asked = stop is not None and stop.reason is StopReason.ASKED
        if asked:
            self._stopping.asked[0], self._stop = 0, None
            exact = self._loss.seconds < CHUNK_SECONDS
        if exact or (stop is not None and not asked) or (stop is None and self._loss.is_due):
            self._evaluate()
        return Snapshot(
            parameters=self._state.parameters(self._job.plan),
            epoch=self._state.epoch,
            iteration=self.iteration,
            loss=self._loss.loss,
            measured=self._loss.iteration,
            curve=self._curve.points(),
            stop=stop,
            best=self._stopping.patience.best,
        )
