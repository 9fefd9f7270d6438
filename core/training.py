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
from functools import partial

import numpy as np
from numpy.typing import ArrayLike

from core import engine
from core.activations import ACTIVATIONS
from core.curve import Curve
from core.engine.job import Job, Orders, Progress, State
from core.errors import DataError, NotReadyError
from core.flatness import Flatness
from core.history import Forgetful, history_of
from core.losses import LOSSES
from core.notation import quantity
from core.plan import FloatArray, Parameters, Plan
from core.shuffling import Shuffling
from core.snapshot import Snapshot, Stop, StopReason
from core.training_settings import TrainingSettings

CHUNK_SECONDS = 0.02
"""How long an engine works before the clock is looked at again."""
LARGEST_ORDER = 1 << 20
"""How many places in shuffled orders are drawn at once."""
MEASURING_SHARE = 0.05
"""How much of a run's time may go into measuring E for those who look at it."""
MOST_EPOCHS = 1 << 16
"""How many epochs an engine completes in one go."""


@dataclass(frozen=True, slots=True, eq=False)
class _Chunk:
    """Work given to an engine at once: repeating it, or a part of it, repeats its numbers."""

    start: State
    iterations: int
    orders: Orders | None


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Where a run stood, to go back to."""

    state: State
    orders: Shuffling | None
    curve: Curve
    last_epoch: int
    stop: Stop | None
    loss: float
    measured: int


class Trainer:
    """One run: from these parameters, on these samples, as many more epochs as the settings say.

    `inputs` is [samples, input units] and `targets` [samples, output units], both in the plan's order. Raises
    `NotReadyError`, `DataError` or `SettingsError` with a sentence where nothing can be trained.
    With `keep_history`, `history` holds parameters from on the way.
    """

    def __init__(
        self, plan: Plan, parameters: Parameters, inputs: ArrayLike, targets: ArrayLike, settings: TrainingSettings,
        keep_history: bool = False,
    ) -> None:
        x, y = _samples(inputs, plan.n_inputs), _samples(targets, len(plan.outputs))
        _check_ready(plan, x, y, settings)
        self._settings = settings
        self._job = _job_of(plan, x, y, settings)
        self._target = -math.inf if settings.target_loss is None else float(settings.target_loss)
        self._state = State.starting_from(parameters)
        self._orders = Shuffling(len(x), settings.seed) if settings.shuffle and self._job.batch_size < len(x) else None
        self._curve = Curve(self._job.iterations_per_epoch, settings.reduction)
        self._engine = engine.engine_for(self._job)
        self._compiled = engine.kernels_ready()
        self._asked = np.zeros(1, np.uint8)
        self._last_epoch = settings.epochs
        self._stop: Stop | None = None
        self._seconds_left = self._until = settings.max_seconds or math.inf
        self._flatness = Flatness(self._job, settings.gradient_norm)
        self._loss, self._measured = math.nan, 0
        self._evaluated_at = self._evaluation_seconds = self._rate = 0.0
        self._previous: _Chunk | None = None
        self.history = history_of(self._job, parameters) if keep_history else Forgetful()

    @property
    def iteration(self) -> int:
        """The updates made so far."""
        in_epoch = -(-self._state.position // self._job.batch_size)
        return self._state.epoch * self._job.iterations_per_epoch + in_epoch

    def extend(self, epochs: int) -> None:
        """Let the run end so many epochs from here, one that has been begun included; lifts the stop after the last."""
        self._last_epoch = self._state.epoch + epochs
        self._seconds_left = self._settings.max_seconds or math.inf
        if self._stop is not None and self._stop.reason in (StopReason.EPOCHS, StopReason.TIME):
            self._stop = None

    def mark(self) -> Mark:
        """Return where the run stands, for `go_back`."""
        orders = self._orders and self._orders.copied(self._state.epoch)
        return Mark(
            self._state.copy(), orders, copy(self._curve), self._last_epoch, self._stop, self._loss, self._measured
        )

    def go_back(self, mark: Mark) -> None:
        """Stand where the run stood: what is advanced from there on repeats its numbers, or tries another way."""
        self._state, self._previous = mark.state.copy(), None
        self._orders = mark.orders and mark.orders.copied(mark.state.epoch)
        self._curve, self._last_epoch, self._stop = copy(mark.curve), mark.last_epoch, mark.stop
        self._loss, self._measured = mark.loss, mark.measured

    def request_stop(self) -> None:
        """Make the running, or else the next, `advance` return at once; may be called from any thread."""
        self._asked[0] = 1

    def advance(
        self, iterations: int | None = None, *, epochs: int | None = None, seconds: float | None = None
    ) -> Snapshot:
        """Go on until the first of these is reached, or the run's end.

        `epochs` counts the ends of epochs: in the middle of one, its end is the first. A run that was asked to stop
        goes on when it is told to; one that stopped for another reason stays as it is.
        """
        began = time.perf_counter()
        deadline = math.inf if seconds is None else began + seconds
        self._until = began + self._seconds_left
        if math.isnan(self._loss):
            self._begin()
        left = self._iterations_to(self._last_epoch)
        if epochs is not None:
            left = min(left, self._iterations_to(self._state.epoch + epochs))
        left = left if iterations is None else min(left, iterations)
        while self._stop is None and left > 0:
            left -= self._advance_chunk(min(left, self._chunk_iterations(deadline)))
            if time.perf_counter() >= deadline:
                break
        self._seconds_left = self._until - time.perf_counter()
        return self._snapshot(exact=seconds is None)

    def _begin(self) -> None:
        """Evaluate the loss to begin with, which may settle the run."""
        self._evaluate()
        if not math.isfinite(self._loss):
            self._stop = _NO_SLOPE
        elif self._loss <= self._target:
            self._stop = _reached(self._loss, self._target)
        elif self._flatness.is_reached(self._state.parameter):
            self._stop = self._flatness.stop

    def _iterations_to(self, epoch: int) -> int:
        """Return how many iterations there are from now to the end of an epoch."""
        return epoch * self._job.iterations_per_epoch - self.iteration

    def _chunk_iterations(self, deadline: float) -> int:
        """Return how many iterations fit the time, and the memory for what they record."""
        epochs = MOST_EPOCHS if self._orders is None else max(1, LARGEST_ORDER // self._job.samples)
        seconds = min(CHUNK_SECONDS, max(0.0, deadline - time.perf_counter()))
        most = min(epochs * self._job.iterations_per_epoch, self.history.gap(self.iteration))
        return max(1, min(int(self._rate * seconds), most))

    def _advance_chunk(self, iterations: int) -> int:
        """Let the engine make so many iterations; return how many it made."""
        self._switch_engine()
        chunk = _Chunk(self._state.copy(), iterations, self._orders_for(iterations))
        self.history.cut(self.iteration)  # after going back, what came later is another way
        began = time.perf_counter()
        progress = self._run(chunk, self._state, iterations, self._asked)
        # A slow first chunk must not keep the next one small, nor a fast one make it too large.
        measured = progress.iterations / max(time.perf_counter() - began, 1e-9)
        self._rate = min(measured, 8 * self._rate) if self._rate else measured
        if not progress.finite or not np.isfinite(self._state.parameter).all():
            self._diverge(chunk, progress)
            return progress.iterations
        self._previous = chunk if progress.iterations else self._previous
        self._record(chunk.start.epoch, progress)
        return progress.iterations

    def _run(self, chunk: _Chunk, state: State, iterations: int, flag: np.ndarray) -> Progress:
        return self._engine.train(state, iterations, chunk.orders, self._target, flag)

    def _record(self, epoch: int, progress: Progress) -> None:
        """Take down the losses of the epochs that were completed, and see whether the run has ended."""
        self.history.record(self.iteration, self._state.parameter)
        self._curve.record_met(epoch, progress.losses)
        low = len(progress.losses) > 0 and progress.losses[-1] <= self._target
        self._stop = self._reason_to_stop(may_be_low=low)

    def _reason_to_stop(self, *, may_be_low: bool) -> Stop | None:
        """Return why the run ends here, what was achieved before what has run out."""
        if may_be_low and self._evaluate() <= self._target:
            return _reached(self._loss, self._target)
        if self._flatness.is_reached(self._state.parameter):
            return self._flatness.stop
        if self._state.epoch >= self._last_epoch:
            return _all_done(self._last_epoch)
        if time.perf_counter() >= self._until:
            return Stop(StopReason.TIME, f"The time limit of {self._settings.max_seconds:g} s is over.")
        return _ASKED if self._asked[0] else None

    def _diverge(self, chunk: _Chunk, progress: Progress) -> None:
        """Go back to before the update that made the loss, or a weight, infinite or not a number."""
        made = progress.iterations if progress.finite else progress.iterations - 1
        if made < 0 and self._previous is not None:
            chunk, made = self._previous, self._previous.iterations - 1
        self._state, losses = _last_finite(partial(self._repeat, chunk), max(0, made))
        self.history.replace(self.iteration, self._state.parameter)
        self._curve.cut(chunk.start.epoch)
        self._curve.record_met(chunk.start.epoch, losses)
        self._stop = _diverged_at(self.iteration + 1)

    def _repeat(self, chunk: _Chunk, iterations: int) -> tuple[State, FloatArray]:
        state = chunk.start.copy()
        progress = self._run(chunk, state, iterations, np.zeros(1, np.uint8))
        return state, progress.losses

    def _orders_for(self, iterations: int) -> Orders | None:
        """Return the order of the samples in every epoch that so many iterations touch."""
        if self._orders is None:
            return None
        per_epoch = self._job.iterations_per_epoch
        last = (self.iteration + iterations - 1) // per_epoch
        return self._orders.rows(self._state.epoch, last + 1)

    def _switch_engine(self) -> None:
        """Take the compiled kernels as soon as they are there."""
        if not self._compiled and engine.kernels_ready():
            self._engine = engine.engine_for(self._job)
            self._compiled, self._rate = True, 0.0

    def _evaluate(self) -> float:
        """Compute the loss over all samples."""
        began = time.perf_counter()
        self._loss, self._measured = self._engine.loss(self._state.parameter), self.iteration
        self._evaluated_at = time.perf_counter()
        self._evaluation_seconds = self._evaluated_at - began
        if self._state.position == 0:
            self._curve.record_measured(self._state.epoch, self._loss)
        return self._loss

    def _may_evaluate(self) -> bool:
        """Tell whether a run would hardly be slower for it."""
        return self._evaluation_seconds <= MEASURING_SHARE * (time.perf_counter() - self._evaluated_at)

    def _snapshot(self, *, exact: bool) -> Snapshot:
        stop = self._stop
        asked = stop is not None and stop.reason is StopReason.ASKED
        if asked:
            self._asked[0], self._stop = 0, None
            exact = self._evaluation_seconds < CHUNK_SECONDS
        if exact or (stop is not None and not asked) or (stop is None and self._may_evaluate()):
            self._evaluate()
        return Snapshot(
            parameters=self._state.parameters(self._job.plan),
            epoch=self._state.epoch,
            iteration=self.iteration,
            loss=self._loss,
            measured=self._measured,
            curve=self._curve.points(),
            stop=stop,
        )


# Why it stops

_ASKED = Stop(StopReason.ASKED, "Stopped because you asked for it.")
_NO_SLOPE = Stop(
    StopReason.DIVERGED,
    "With these weights the loss is not a finite number, so there is no slope to follow. Start from smaller weights.",
)


def _all_done(epochs: int) -> Stop:
    sentence = "The one epoch is done." if epochs == 1 else f"All {quantity(epochs, 'epoch')} are done."
    return Stop(StopReason.EPOCHS, sentence)


def _reached(loss: float, target: float) -> Stop:
    return Stop(StopReason.TARGET_LOSS, f"The loss, {loss:.4g}, has reached the target of {target:g}.")


def _diverged_at(update: int) -> Stop:
    sentence = (
        f"Training diverged: update {update:,} would have made the loss infinite. "
        "The weights from before it are kept; try a smaller learning rate."
    )
    return Stop(StopReason.DIVERGED, sentence)


# What is trained


def _job_of(plan: Plan, inputs: FloatArray, targets: FloatArray, settings: TrainingSettings) -> Job:
    return Job(
        plan=plan,
        inputs=inputs,
        targets=targets,
        loss=settings.loss,
        mean=settings.reduction == "mean",
        rates=settings.rates,
        descent=settings.descent,
        batch_size=min(settings.batch_size or len(inputs), len(inputs)),
    )


def _last_finite(
    repeat: Callable[[int], tuple[State, FloatArray]], iterations: int
) -> tuple[State, FloatArray]:
    """Repeat so many iterations of a chunk, or as many as leave every weight finite: the state, epochs' losses."""
    finite, infinite = 0, iterations + 1
    while infinite - finite > 1:
        tried = iterations if infinite > iterations else (finite + infinite) // 2
        state, _ = repeat(tried)
        finite, infinite = (tried, infinite) if np.isfinite(state.parameter).all() else (finite, tried)
    return repeat(finite)


def _samples(rows: ArrayLike, columns: int) -> FloatArray:
    return np.asarray(rows, dtype=np.float64).reshape(-1, columns) if columns else np.zeros((len(np.asarray(rows)), 0))


def _check_ready(plan: Plan, inputs: FloatArray, targets: FloatArray, settings: TrainingSettings) -> None:
    """Raise the error whose sentence says why nothing can be trained, if so."""
    if len(plan.outputs) == 0:
        raise NotReadyError("There is no output unit, so there is no loss to make smaller. Draw one.")
    if len(inputs) == 0 or len(targets) == 0:
        raise NotReadyError("There is nothing to learn from yet. Add a row of data.")
    if len(inputs) != len(targets):
        raise DataError(f"The inputs have {quantity(len(inputs), 'row')}, but the targets {len(targets):,}.")
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise DataError("A cell of the data is empty or not a finite number. Fill it in, or remove its row.")
    if plan.n_trained == 0:
        raise NotReadyError("Every weight and bias is frozen, so training can change nothing. Thaw one.")
    needed = LOSSES[settings.loss].fused_with
    names = list(ACTIVATIONS)
    if needed is not None and any(names[plan.activation[u]] != needed for u in plan.outputs):
        raise NotReadyError(
            f"{LOSSES[settings.loss].title} is computed together with {needed}: give every output unit that activation."
        )
