"""The pieces in which a run's work is done: each is given to an engine at once, and can be done again."""

import time
from dataclasses import dataclass

import numpy as np

from core import engine
from core.engine.job import Flag, Job, Orders, Progress, State
from core.plan import FloatArray, IntArray

_GROWTH = 8
"""How many times as fast as the last chunk the next one is taken to be at most."""


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """Work given to an engine at once: repeating it, or a part of it, repeats its numbers.

    Attributes:
        start: where it begins.
        iterations: how many there are.
        orders: of the samples in the epochs that it touches, None for the stored one.
        looks: at the ends of which of these epochs parameters are taken down, counted from 1.
    """

    start: State
    iterations: int
    orders: Orders | None
    looks: IntArray


class Works:
    """Does chunks on the fastest engine that there is, and remembers how fast that was.

    Attributes:
        engine: what computes now.
    """

    def __init__(self, job: Job, target: float) -> None:
        self._job, self._target = job, target
        self.engine = engine.engine_for(job)
        self._compiled = engine.kernels_ready()
        self._rate = 0.0

    def iterations_in(self, seconds: float) -> int:
        """Return how many iterations are made in a time; 0 before anything was done."""
        return int(self._rate * seconds)

    def switch(self) -> None:
        """Take the compiled kernels as soon as they are there."""
        if not self._compiled and engine.kernels_ready():
            self.engine = engine.engine_for(self._job)
            self._compiled, self._rate = True, 0.0

    def do(self, chunk: Chunk, state: State, flag: Flag) -> Progress:
        """Do a chunk on a state that stands at its start."""
        began = time.perf_counter()
        progress = self._run(chunk, state, chunk.iterations, flag)
        # A slow first chunk must not keep the next one small, nor a fast one make it too large.
        measured = progress.iterations / max(time.perf_counter() - began, 1e-9)
        self._rate = min(measured, _GROWTH * self._rate) if self._rate else measured
        return progress

    def repeat(self, chunk: Chunk, iterations: int) -> tuple[State, FloatArray]:
        """Return the state after so many iterations of a chunk, and the losses of the epochs completed by then."""
        state = chunk.start.copy()
        progress = self._run(chunk, state, iterations, np.zeros(1, np.uint8))
        return state, progress.losses

    def repeat_to(self, chunk: Chunk, look: int) -> tuple[State, FloatArray]:
        """Return the same at one of the chunk's looks."""
        begun = -(-chunk.start.position // self._job.batch_size)
        return self.repeat(chunk, int(chunk.looks[look]) * self._job.iterations_per_epoch - begun)

    def repeat_finite(self, chunk: Chunk, iterations: int) -> tuple[State, FloatArray]:
        """Return the same after so many iterations, or after as many as leave every weight finite."""
        finite, infinite = 0, iterations + 1
        while infinite - finite > 1:
            tried = iterations if infinite > iterations else (finite + infinite) // 2
            state, _ = self.repeat(chunk, tried)
            finite, infinite = (tried, infinite) if np.isfinite(state.parameter).all() else (finite, tried)
        return self.repeat(chunk, finite)

    def _run(self, chunk: Chunk, state: State, iterations: int, flag: Flag) -> Progress:
        return self.engine.train(state, iterations, chunk.orders, self._target, flag, chunk.looks)
