"""Stopping where hardly anything slopes any more: the norm of the gradient, measured where that is cheap."""

import math
import time

import numpy as np

from core.descent.snapshot import Stop, StopReason
from core.engine.job import Job
from core.engine.levels import Levels
from core.plan import FloatArray
from core.writing.said import Figure, Said

SHARE = 0.05
"""How much of a run's time may go into measuring."""


class Flatness:
    """Tells whether the gradient of all samples' E, and of what λ₁ and λ₂ add to it, has come down to a norm.

    Measuring takes a pass over all samples in plain numpy. So it is done between the engine's pieces of work only, and
    left out while the last one took more than its share of the time since; where a run is cut may make a difference to
    when it sees that it is done, as it does with a time limit.
    """

    def __init__(self, job: Job, limit: float | None) -> None:
        self._job, self._limit, self._norm = job, limit, math.inf
        self._levels = None if limit is None else Levels(job)
        self._measured_at = self._seconds = 0.0

    @property
    def stop(self) -> Stop:
        """Why the run ends, once it is reached."""
        norm, limit = Figure(self._norm), Figure(self._limit or 0.0, 6)
        sentence = Said.of("The gradient's norm, {}, has come down to {}: it is nearly flat here.", norm, limit)
        return Stop(StopReason.GRADIENT_NORM, sentence)

    def is_reached(self, parameter: FloatArray) -> bool:
        """Measure, if it is time to, and tell."""
        if self._levels is None or self._limit is None:
            return False
        began = time.perf_counter()
        if self._seconds > SHARE * (began - self._measured_at):
            return False
        self._norm = gradient_norm(self._levels, self._job, parameter)
        self._measured_at = time.perf_counter()
        self._seconds = self._measured_at - began
        return self._norm <= self._limit


def gradient_norm(levels: Levels, job: Job, parameter: FloatArray) -> float:
    """Return ‖∂(E + λ₁·Σ|w| + λ₂·Σw²/2)/∂w‖ over all samples, for the weights and biases that are trained."""
    penalty = levels.penalised * (job.descent.l2 * parameter + job.descent.l1 * np.sign(parameter))
    return float(np.linalg.norm(levels.gradients(parameter[None])[0] + penalty))
