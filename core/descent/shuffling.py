"""The order in which each epoch takes the samples."""

from copy import copy, deepcopy

import numpy as np

from core.engine.job import Orders


class Shuffling:
    """Draws the orders, epoch after epoch: the same for the same seed, however many are asked for at once."""

    def __init__(self, samples: int, seed: int) -> None:
        self._samples = np.arange(samples, dtype=np.int32)
        self._generator = np.random.default_rng(seed)
        self._first = 0
        self._drawn: Orders = np.empty((0, samples), np.int32)

    def rows(self, start: int, end: int) -> Orders:
        """Return the orders of the epochs start … end − 1; no earlier one can be had afterwards."""
        missing = end - self._first - len(self._drawn)
        kept = self._drawn[start - self._first :]
        if missing > 0:
            drawn = self._generator.permuted(np.tile(self._samples, (missing, 1)), axis=1)
            kept = np.concatenate([kept, drawn])
        self._first, self._drawn = start, kept
        return np.ascontiguousarray(kept[: end - start])

    def copied(self, start: int) -> "Shuffling":
        """Return another that draws the same orders from an epoch on, which no earlier one was asked for since."""
        other = copy(self)
        other._generator = deepcopy(self._generator)
        other._first, other._drawn = start, self._drawn[start - self._first :].copy()
        return other
