"""Which rows are learned from, and which are held out to see whether what was learned holds for others: validation."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.errors import DataError
from core.wording import tr

RowMask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Split:
    """How the held-out rows are chosen: by share and seed, or named one by one.

    Attributes:
        share: the share of the rows, above 0 and below 1; None where `rows` names them.
        seed: of the draw by share.
        rows: the held-out rows by number, ascending; empty where `share` says how many.

    >>> Split(share=0.25, seed=1).held_out(8).nonzero()[0].tolist()
    [2, 4]
    >>> Split(rows=(0, 2)).held_out(3).tolist()
    [True, False, True]
    """

    share: float | None = None
    seed: int = 0
    rows: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.share is None:
            if any(row < 0 for row in self.rows[:1]) or list(self.rows) != sorted(set(self.rows)):
                raise DataError(tr("The validation rows must be numbered in ascending order, each once."))
        elif not 0 < self.share < 1 or self.rows:
            raise DataError(tr("The share of validation rows must lie between 0 and 1; it is {:g}.", self.share))
        if self.seed < 0:
            raise DataError(tr("The seed of the split must be at least 0; it is {}.", self.seed))

    def held_out(self, rows: int) -> RowMask:
        """Return which of so many rows are held out, bool[rows], read-only; one is always left to learn from."""
        return _held_out(self, rows)


def split_at(mask: Iterable[bool] | RowMask) -> Split | None:
    """Return the split that holds out just these rows, None for none."""
    rows = np.flatnonzero(np.asarray(mask, dtype=bool)).tolist()
    return Split(rows=tuple(rows)) if rows else None


@lru_cache(maxsize=8)
def _held_out(split: Split, rows: int) -> RowMask:
    mask = np.zeros(rows, dtype=bool)
    if split.share is None:
        mask[[row for row in split.rows if row < rows]] = True
    else:
        # Each row has a draw of its own, which stays when rows are added behind it; the lowest are held out.
        draws = np.random.default_rng(split.seed).random(rows)
        count = min(max(0, rows - 1), max(1, round(split.share * rows)))
        mask[np.argsort(draws, kind="stable")[:count]] = True
    mask.setflags(write=False)
    return mask
