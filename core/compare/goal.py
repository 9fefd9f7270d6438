"""What a run of a comparison is to reach: a loss, an accuracy, or a gradient that is nearly flat."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.descent.gauge import Gauge
from core.descent.metrics import classes_by
from core.descent.snapshot import StopReason
from core.errors import SettingsError
from core.plan import FloatArray, Parameters
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
Test = Callable[[Parameters], bool]
Meter = Callable[[FloatArray], float]
"""Measures parameters, biases first, by an engine of its own, which leaves Python alone while it computes."""


def _accuracy(gauge: Gauge) -> Meter:
    """Return what `Gauge.accuracy` does, without counting which class is taken for which, many times as fast."""
    engine, classes_of = gauge.engine(), classes_by(gauge.targets)
    right = classes_of(gauge.targets)
    return lambda parameter: np.count_nonzero(classes_of(engine.answers(parameter)) == right) / len(right)


def _gradient(gauge: Gauge) -> Meter:
    """Return what `Gauge.gradient_norm` does, to rounding."""
    engine = gauge.engine()
    return lambda parameter: float(np.linalg.norm(engine.gradient(parameter)))


_METERS: Mapping[Measure, Callable[[Gauge], Meter]] = {
    Measure.LOSS: lambda gauge: gauge.engine().loss,
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
        """Return what measures a network and tells whether it has reached the goal, on one thread at a time."""
        meter = _METERS[self.measure](gauge)

        def is_there(parameters: Parameters) -> bool:
            number = meter(np.concatenate([parameters.biases, parameters.weights]))
            return number >= self.value if self.measure is Measure.ACCURACY else number <= self.value

        return is_there


def next_look(epoch: int) -> int:
    """Return the epoch after which a goal that is not the loss is measured next: each at first, then at 2 % more.

    >>> next_look(0), next_look(49), next_look(250), next_look(20_000)
    (1, 50, 255, 20400)
    """
    return epoch + max(1, epoch // 50)
