"""The settings of a run: what is minimized, how, in what order, and when to stop."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.engine.job import Descent
from core.errors import SettingsError
from core.formulae.initialization import BIAS_STARTS, INITIALIZATIONS
from core.formulae.losses import LOSSES
from core.formulae.optimizers import NO_CLIPPING, OPTIMIZERS
from core.formulae.schedules import SCHEDULES, Rates
from core.records import Extra
from core.wording import tr

REDUCTIONS = ("mean", "sum")


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """How a network is trained; a value out of range raises `SettingsError` with a sentence.

    Attributes:
        loss: the name of a record in `LOSSES`.
        reduction: "mean" or "sum" of the samples' losses in a batch.
        optimizer: the name of a record in `OPTIMIZERS`.
        optimizer_options: its options by name; what is left out has its default.
        learning_rate: η, positive.
        schedule: the name of a record in `SCHEDULES`, by which η changes from epoch to epoch.
        schedule_decay, schedule_every: the numbers that it takes: a factor, and a number of epochs.
        warm_up: over so many epochs η first grows to its full size.
        l1, l2: λ₁·|w| and λ₂·w²/2 are made small besides the loss, for every weight (biases are left alone).
        clip_norm: a larger gradient is scaled down to this norm, None to leave all as they are.
        batch_size: samples per iteration, None for all of them.
        shuffle: whether mini-batches are drawn anew each epoch, by a generator seeded with `seed`.
        epochs: how many more epochs one run makes.
        target_loss: E at which the run stops, None to go on.
        gradient_norm: the norm of the gradient over all samples at which the run stops, None to go on.
        patience: after so many epochs in which the loss of the rows held out has not become lower, the run stops and
            goes back to where it was lowest; None to go on.
        max_seconds: after so long the run stops, None to go on.
        seed: of the shuffling and of starting weights.
        initialization: the name of a record in `INITIALIZATIONS`, by which starting weights are drawn.
        initial_width: the r that it takes.
        initial_biases: the name of what becomes of biases, of `BIAS_STARTS`.
        extra: keys from a file that this version does not know.
    """

    loss: str = "half_squared_error"
    reduction: str = "mean"
    optimizer: str = "gradient_descent"
    optimizer_options: Mapping[str, float] = field(default_factory=dict)
    learning_rate: float = 0.1
    schedule: str = "constant"
    schedule_decay: float = 0.5
    schedule_every: int = 100
    warm_up: int = 0
    l1: float = 0.0
    l2: float = 0.0
    clip_norm: float | None = None
    batch_size: int | None = None
    shuffle: bool = True
    epochs: int = 1000
    target_loss: float | None = None
    gradient_norm: float | None = None
    patience: int | None = None
    max_seconds: float | None = None
    seed: int = 0
    initialization: str = "balanced"
    initial_width: float = 0.5
    initial_biases: str = "zero"
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_name(tr("loss", meaning="function"), self.loss, LOSSES)
        _check_name(tr("reduction"), self.reduction, dict.fromkeys(REDUCTIONS))
        _check_name(tr("optimizer"), self.optimizer, OPTIMIZERS)
        _check_name(tr("schedule"), self.schedule, SCHEDULES)
        self._check_descent()
        self._check_order()

    @property
    def rates(self) -> Rates:
        """The learning rate of every epoch."""
        numbers = self.schedule_decay, self.schedule_every, self.warm_up, self.epochs
        return Rates(float(self.learning_rate), self.schedule, *numbers)

    @property
    def descent(self) -> Descent:
        """What a gradient is turned into."""
        values = OPTIMIZERS[self.optimizer].values(self.optimizer_options)
        clip = NO_CLIPPING if self.clip_norm is None else float(self.clip_norm)
        return Descent(self.optimizer, values, float(self.l1), float(self.l2), clip)

    def _check_descent(self) -> None:
        _check_positive(tr("learning rate"), self.learning_rate)
        for option in OPTIMIZERS[self.optimizer].options:
            value = self.optimizer_options.get(option.name, option.default)
            _check_number(option.title, value)
            if not option.least <= value < option.below:
                raise SettingsError(
                    tr(
                        "{} must be at least {:g} and less than {:g}; it is {:g}.",
                        option.title,
                        option.least,
                        option.below,
                        value,
                    )
                )
        for title, strength in ((tr("L1 penalty"), self.l1), (tr("L2 penalty"), self.l2)):
            _check_number(title, strength)
            if strength < 0:
                raise SettingsError(tr("The {} must not be negative; it is {:g}.", title, strength))
        if self.clip_norm is not None:
            _check_positive(tr("largest gradient norm"), self.clip_norm)
        _check_positive(tr("decay of the schedule"), self.schedule_decay)
        _check_count(tr("schedule's number of epochs"), self.schedule_every, least=1)
        _check_count(tr("number of warm-up epochs"), self.warm_up, least=0)

    def _check_order(self) -> None:
        if self.batch_size is not None:
            _check_count(tr("batch size"), self.batch_size, least=1)
        if not isinstance(self.shuffle, bool):
            raise SettingsError(tr("Shuffling is either on or off, not {!r}.", self.shuffle))
        _check_count(tr("number of epochs"), self.epochs, least=1)
        if self.target_loss is not None:
            _check_number(tr("target loss"), self.target_loss)
        if self.gradient_norm is not None:
            _check_positive(tr("gradient norm to stop at"), self.gradient_norm)
        if self.patience is not None:
            _check_count(tr("patience"), self.patience, least=1)
        if self.max_seconds is not None:
            _check_positive(tr("time limit"), self.max_seconds)
        _check_count(tr("seed"), self.seed, least=0)
        _check_name(tr("way to draw starting weights"), self.initialization, INITIALIZATIONS)
        _check_positive(tr("width r of starting weights"), self.initial_width)
        _check_name(tr("rule for starting biases"), self.initial_biases, BIAS_STARTS)


def _check_name(what: str, name: object, known: Mapping[str, object]) -> None:
    if not isinstance(name, str) or name not in known:
        raise SettingsError(tr("There is no {} “{}”. There are: {}.", what, name, ", ".join(known)))


def _check_number(what: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        raise SettingsError(tr("The {} must be a finite number; it is {!r}.", what, value))


def _check_positive(what: str, value: float) -> None:
    _check_number(what, value)
    if value <= 0:
        raise SettingsError(tr("The {} must be greater than 0; it is {:g}.", what, value))


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond float64
        return False


def _check_count(what: str, value: object, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise SettingsError(tr("The {} must be a whole number; it is {!r}.", what, value))
    if value < least:
        raise SettingsError(tr("The {} must be at least {}; it is {}.", what, least, value))
