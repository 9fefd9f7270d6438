"""What a run of a comparison is to reach: a loss, an accuracy, or a gradient that is nearly flat."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.descent.gauge import Gauge
from core.descent.metrics import classes_by
from core.descent.snapshot import Stop, StopReason
from core.descent.watch import NO_WATCH, Test, Watch
from core.errors import SettingsError
from core.plan import FloatArray, IntArray
from core.wording import tr


class Measure(StrEnum):
    """What is measured."""

    LOSS = "loss"
    ACCURACY = "accuracy"
    GRADIENT = "gradient"


_STOPS = {
    Measure.LOSS: StopReason.TARGET_LOSS,
    Measure.ACCURACY: StopReason.ACCURACY,
    Measure.GRADIENT: StopReason.GRADIENT_NORM,
}
Meter = Callable[[FloatArray], FloatArray]
"""Measures many [points, biases and weights] by an engine of its own, which leaves Python alone while it computes."""


def _accuracy(gauge: Gauge) -> Meter:
    """Return what `Gauge.accuracy` does, without counting which class is taken for which, many times as fast."""
    engine, classes_of = gauge.engine(), classes_by(gauge.targets)
    right = classes_of(gauge.targets)

    def meter(points: FloatArray) -> FloatArray:
        answers = engine.answers(points)
        found = classes_of(answers.reshape(-1, answers.shape[2])).reshape(answers.shape[:2])
        return np.asarray(np.count_nonzero(found == right, axis=1) / len(right))

    return meter


def _gradient(gauge: Gauge) -> Meter:
    """Return what `Gauge.gradient_norm` does, to rounding."""
    engine = gauge.engine()

    def meter(points: FloatArray) -> FloatArray:
        with np.errstate(all="ignore"):  # the norm of one that has nearly diverged is infinite
            return np.array([np.linalg.norm(gradient) for gradient in engine.gradients(points)])

    return meter


def _loss(gauge: Gauge) -> Meter:
    engine = gauge.engine()
    return lambda points: np.array([engine.loss(point) for point in points])


_METERS: Mapping[Measure, Callable[[Gauge], Meter]] = {
    Measure.LOSS: _loss,
    Measure.ACCURACY: _accuracy,
    Measure.GRADIENT: _gradient,
}


@dataclass(frozen=True, slots=True)
class Goal:
    """A number to be reached; one that no run can reach raises `SettingsError`.

    Attributes:
        measure: what is measured.
        value: E or the gradient's norm at most, the accuracy at least.
    """

    measure: Measure
    value: float

    def __post_init__(self) -> None:
        if self.measure is Measure.ACCURACY and not 0 < self.value <= 1:
            raise SettingsError(
                tr("An accuracy lies between 0 and 1; the goal is {:g}. All rows right is 1.", self.value)
            )
        if self.measure is Measure.GRADIENT and not self.value > 0:
            raise SettingsError(tr("The gradient's norm to reach must be greater than 0; it is {:g}.", self.value))

    @property
    def stop(self) -> StopReason:
        """Why a run has ended that has reached it."""
        return _STOPS[self.measure]

    def test_on(self, gauge: Gauge) -> Test:
        """Return what measures networks and tells which have reached the goal, on one thread at a time."""
        meter = _METERS[self.measure](gauge)
        if self.measure is Measure.ACCURACY:
            return lambda points: meter(points) >= self.value
        return lambda points: meter(points) <= self.value

    def watch_on(self, gauge: Gauge, epochs: int) -> Watch:
        """Return what ends runs of so many epochs that have reached the goal; for one thread at a time.

        An engine itself looks at a loss after each epoch.
        """
        if self.measure is Measure.LOSS:
            return NO_WATCH
        return Watch(looks_within(epochs), self.test_on(gauge), Stop(self.stop, tr("The goal is reached.")))


def looks_within(epochs: int) -> IntArray:
    """Return after which epochs a goal that is not the loss is measured: each at first, then at 2 % more.

    >>> looks_within(20_000)[[0, 1, 50, 100, 101, -1]].tolist()
    [0, 1, 50, 100, 102, 19758]
    """
    looks = [0]
    while (later := looks[-1] + max(1, looks[-1] // 50)) <= epochs:
        looks.append(later)
    return np.array(looks)
