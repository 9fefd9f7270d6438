"""Learning-rate schedules: by how much η is multiplied in each epoch, and the formula shown to the learner."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.formulae.activations import Formula
from core.plan import FloatArray
from core.wording import tr

Factor = Callable[[FloatArray, float, float, float], FloatArray]
"""(epochs completed, decay, every, epochs in all) → what η is multiplied by."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A way in which the learning rate changes from epoch to epoch.

    Attributes:
        name: as in files.
        title: as in menus.
        factor: see `Factor`; epochs is an array of whole numbers, as floats.
        formula: η of epoch t in terms of $learning_rate, $decay, $every and $epochs.
        uses_decay, uses_every: which of the two numbers it takes.
    """

    name: str
    title: str
    factor: Factor
    formula: Formula
    uses_decay: bool = False
    uses_every: bool = False


def _constant(epoch: FloatArray, decay: float, every: float, epochs: float) -> FloatArray:
    return np.ones_like(epoch)


def _step(epoch: FloatArray, decay: float, every: float, epochs: float) -> FloatArray:
    return np.asarray(decay ** np.floor(epoch / every))


def _exponential(epoch: FloatArray, decay: float, every: float, epochs: float) -> FloatArray:
    return np.asarray(decay ** (epoch / every))


def _cosine(epoch: FloatArray, decay: float, every: float, epochs: float) -> FloatArray:
    return np.asarray(0.5 * (1.0 + np.cos(np.pi * (epoch % epochs) / epochs)))


def _inverse_time(epoch: FloatArray, decay: float, every: float, epochs: float) -> FloatArray:
    return np.asarray(1.0 / (1.0 + epoch / every))


_RECORDS = (
    Schedule("constant", tr("Constant", meaning="schedule"), _constant, Formula("$learning_rate", "$learning_rate")),
    Schedule(
        "step",
        tr("Steps", meaning="schedule"),
        _step,
        Formula("$learning_rate·$decay^⌊t/$every⌋", r"$learning_rate \cdot $decay^{\lfloor t / $every \rfloor}"),
        uses_decay=True,
        uses_every=True,
    ),
    Schedule(
        "exponential",
        tr("Exponential", meaning="schedule"),
        _exponential,
        Formula("$learning_rate·$decay^(t/$every)", r"$learning_rate \cdot $decay^{t / $every}"),
        uses_decay=True,
        uses_every=True,
    ),
    Schedule(  # with a warm restart where a run is followed by another (Loshchilov and Hutter 2017)
        "cosine",
        tr("Cosine", meaning="schedule"),
        _cosine,
        Formula("$learning_rate·(1 + cos(π·t/$epochs))/2", r"$learning_rate \cdot (1 + \cos(\pi t / $epochs)) / 2"),
    ),
    Schedule(
        "inverse_time",
        "1/t",
        _inverse_time,
        Formula("$learning_rate/(1 + t/$every)", r"$learning_rate / (1 + t / $every)"),
        uses_every=True,
    ),
)

SCHEDULES: Mapping[str, Schedule] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every schedule by name, in the order of menus."""


@dataclass(frozen=True, slots=True)
class Rates:
    """The learning rate of every epoch of a run.

    Attributes:
        learning_rate: η, before the schedule changes it.
        schedule: the name of a record in `SCHEDULES`.
        decay, every: the numbers that it takes.
        warm_up: over so many epochs η first grows in equal steps to its full size.
        epochs: how many epochs the run has, at whose end a cosine reaches 0.
    """

    learning_rate: float
    schedule: str = "constant"
    decay: float = 0.5
    every: int = 100
    warm_up: int = 0
    epochs: int = 1000

    def of_epochs(self, first: int, count: int) -> FloatArray:
        """Return η of so many epochs, float64[count]; `first` is how many were completed before."""
        return self.at(np.arange(first, first + count, dtype=np.float64))

    def at(self, epoch: FloatArray) -> FloatArray:
        """Return η of these epochs, counted from 0."""
        factor = SCHEDULES[self.schedule].factor(epoch, self.decay, float(self.every), float(self.epochs))
        if self.warm_up:
            factor = factor * np.minimum((epoch + 1.0) / self.warm_up, 1.0)
        return np.asarray(self.learning_rate * factor)
