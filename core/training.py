"""Training: the settings of a run, and the object that makes it.

A `Trainer` knows nothing of windows and threads. It is told to `advance` and answers with an immutable `Snapshot`:

    trainer = Trainer(plan, parameters, inputs, targets, TrainingSettings(epochs=100))
    while (snapshot := trainer.advance(seconds=0.05)).stop is None:
        show(snapshot)

How far one call goes makes no difference to the numbers that come out in the end.
"""

import math
import time
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from core import engine
from core.activations import ACTIVATIONS
from core.curve import Curve
from core.engine.job import Job, Orders, Progress, State
from core.errors import DataError, NotReadyError, SettingsError
from core.losses import LOSSES
from core.notation import quantity
from core.optimizers import OPTIMIZERS
from core.plan import FloatArray, Parameters, Plan
from core.records import Extra
from core.shuffling import Shuffling
from core.snapshot import Snapshot, Stop, StopReason

REDUCTIONS = ("mean", "sum")
CHUNK_SECONDS = 0.02
"""How long an engine works before the clock is looked at again."""
LARGEST_ORDER = 1 << 20
"""How many places in shuffled orders are drawn at once."""
MEASURING_SHARE = 0.05
"""How much of a run's time may go into measuring E for those who look at it."""
MOST_EPOCHS = 1 << 16
"""How many epochs an engine completes in one go."""


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """How a network is trained; a value out of range raises `SettingsError` with a sentence.

    Attributes:
        loss: the name of a record in `LOSSES`.
        reduction: "mean" or "sum" of the samples' losses in a batch.
        optimizer: the name of a record in `OPTIMIZERS`.
        learning_rate: η, positive.
        batch_size: samples per iteration, None for all of them.
        shuffle: whether mini-batches are drawn anew each epoch, by a generator seeded with `seed`.
        epochs: how many more epochs one run makes.
        target_loss: E at which the run stops, None to go on.
        seed: of the shuffling.
        extra: keys from a file that this version does not know.
    """

    loss: str = "half_squared_error"
    reduction: str = "mean"
    optimizer: str = "gradient_descent"
    learning_rate: float = 0.1
    batch_size: int | None = None
    shuffle: bool = True
    epochs: int = 1000
    target_loss: float | None = None
    seed: int = 0
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_name("loss", self.loss, LOSSES)
        _check_name("reduction", self.reduction, dict.fromkeys(REDUCTIONS))
        _check_name("optimizer", self.optimizer, OPTIMIZERS)
        _check_number("learning rate", self.learning_rate)
        if self.learning_rate <= 0:
            raise SettingsError(f"The learning rate must be greater than 0; it is {self.learning_rate:g}.")
        if self.batch_size is not None:
            _check_count("batch size", self.batch_size, least=1)
        if not isinstance(self.shuffle, bool):
            raise SettingsError(f"Shuffling is either on or off, not {self.shuffle!r}.")
        _check_count("number of epochs", self.epochs, least=1)
        if self.target_loss is not None:
            _check_number("target loss", self.target_loss)
        _check_count("seed", self.seed, least=0)


def _check_name(what: str, name: object, known: Mapping[str, object]) -> None:
    if not isinstance(name, str) or name not in known:
        raise SettingsError(f"There is no {what} “{name}”. There are: {', '.join(known)}.")


def _check_number(what: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        raise SettingsError(f"The {what} must be a finite number; it is {value!r}.")


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond float64
        return False


def _check_count(what: str, value: object, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise SettingsError(f"The {what} must be a whole number; it is {value!r}.")
    if value < least:
        raise SettingsError(f"The {what} must be at least {least}; it is {value}.")


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
    """

    def __init__(
        self, plan: Plan, parameters: Parameters, inputs: ArrayLike, targets: ArrayLike, settings: TrainingSettings
    ) -> None:
        x, y = _samples(inputs, plan.n_inputs), _samples(targets, len(plan.outputs))
        _check_ready(plan, x, y, settings)
        self._settings = settings
        self._job = Job(
            plan=plan,
            inputs=x,
            targets=y,
            loss=settings.loss,
            mean=settings.reduction == "mean",
            optimizer=settings.optimizer,
            learning_rate=float(settings.learning_rate),
            batch_size=min(settings.batch_size or len(x), len(x)),
        )
        self._target = -math.inf if settings.target_loss is None else float(settings.target_loss)
        self._state = State.starting_from(parameters)
        self._orders = Shuffling(len(x), settings.seed) if self._shuffles() else None
        self._curve = Curve(self._job.iterations_per_epoch, settings.reduction)
        self._engine = engine.engine_for(self._job)
        self._compiled = engine.kernels_ready()
        self._asked = np.zeros(1, np.uint8)
        self._last_epoch = settings.epochs
        self._stop: Stop | None = None
        self._loss, self._measured = math.nan, 0
        self._evaluated_at = self._evaluation_seconds = 0.0
        self._rate = 0.0
        self._previous: _Chunk | None = None

    @property
    def iteration(self) -> int:
        """The updates made so far."""
        in_epoch = -(-self._state.position // self._job.batch_size)
        return self._state.epoch * self._job.iterations_per_epoch + in_epoch

    def extend(self, epochs: int) -> None:
        """Let the run end so many epochs from here, one that has been begun included; lifts the stop after the last."""
        self._last_epoch = self._state.epoch + epochs
        if self._stop is not None and self._stop.reason is StopReason.EPOCHS:
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
        deadline = math.inf if seconds is None else time.perf_counter() + seconds
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
        return self._snapshot(exact=seconds is None)

    def _begin(self) -> None:
        """Evaluate the loss to begin with, which may settle the run."""
        self._evaluate()
        if not math.isfinite(self._loss):
            self._stop = _NO_SLOPE
        elif self._loss <= self._target:
            self._stop = _reached(self._loss, self._target)

    def _shuffles(self) -> bool:
        return self._settings.shuffle and self._job.batch_size < self._job.samples

    def _iterations_to(self, epoch: int) -> int:
        """Return how many iterations there are from now to the end of an epoch."""
        return epoch * self._job.iterations_per_epoch - self.iteration

    def _chunk_iterations(self, deadline: float) -> int:
        """Return how many iterations fit the time, and the memory for what they record."""
        epochs = MOST_EPOCHS if self._orders is None else max(1, LARGEST_ORDER // self._job.samples)
        seconds = min(CHUNK_SECONDS, max(0.0, deadline - time.perf_counter()))
        return max(1, min(int(self._rate * seconds), epochs * self._job.iterations_per_epoch))

    def _advance_chunk(self, iterations: int) -> int:
        """Let the engine make so many iterations; return how many it made."""
        self._switch_engine()
        chunk = _Chunk(self._state.copy(), iterations, self._orders_for(iterations))
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
        self._curve.record_met(epoch, progress.losses)
        if len(progress.losses) and progress.losses[-1] <= self._target and self._evaluate() <= self._target:
            self._stop = _reached(self._loss, self._target)
        elif self._state.epoch >= self._last_epoch:
            self._stop = _all_done(self._last_epoch)
        elif self._asked[0]:
            self._stop = _ASKED

    def _diverge(self, chunk: _Chunk, progress: Progress) -> None:
        """Go back to before the update that made the loss, or a weight, infinite or not a number."""
        made = progress.iterations if progress.finite else progress.iterations - 1
        if made < 0 and self._previous is not None:
            chunk, made = self._previous, self._previous.iterations - 1
        self._state, losses = self._last_finite(chunk, max(0, made))
        self._curve.cut(chunk.start.epoch)
        self._curve.record_met(chunk.start.epoch, losses)
        self._stop = _diverged_at(self.iteration + 1)

    def _last_finite(self, chunk: _Chunk, iterations: int) -> tuple[State, FloatArray]:
        """Repeat so many iterations of a chunk, or as many as leave every weight finite: the state, epochs' losses."""
        finite, infinite = 0, iterations + 1
        while infinite - finite > 1:
            tried = iterations if infinite > iterations else (finite + infinite) // 2
            state, _ = self._repeat(chunk, tried)
            finite, infinite = (tried, infinite) if np.isfinite(state.parameter).all() else (finite, tried)
        return self._repeat(chunk, finite)

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
