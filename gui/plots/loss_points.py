"""The points of a loss curve: from a run's snapshots, thinned for the screen, or as a table."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.descent.snapshot import Snapshot
from core.plan import FloatArray
from core.wording import tr
from core.writing.notation import Notation


@dataclass(frozen=True, slots=True, eq=False)
class LossPoints:
    """What is drawn.

    Attributes:
        unit: what x counts, "epoch", or "iteration" before the first epoch is over.
        x: where the points stand, ascending.
        losses: E at each of them.
        manner: "" where that is E over all samples; else how it was met, "mean while training" (x = 0 apart).
    """

    unit: str
    x: FloatArray
    losses: FloatArray
    manner: str = ""

    def __len__(self) -> int:
        return len(self.x)

    def nearest(self, x: float) -> int:
        """Return the index of the point nearest to a place on the axis."""
        right = int(np.clip(np.searchsorted(self.x, x), 1, max(1, len(self.x) - 1)))
        left = right - 1
        return left if right >= len(self.x) or x - self.x[left] <= self.x[right] - x else right

    def said(self, index: int, notation: Notation) -> str:
        """Say what one of them is, e.g. "epoch 12 · E = 0.25" or "epoch 12 · mean 0.25"."""
        name = f"{manner_words(self.manner).how} " if self.manner and self.x[index] > 0 else "E = "
        return f"{self.unit} {notation.count(self.x[index])} · {name}{notation.number(float(self.losses[index]))}"

    def csv(self, decimal_comma: bool = False) -> str:
        """Write the points as a table, at full precision; semicolons part the columns where numbers have commas."""
        rows = (f"{x:.0f},{loss!r}" for x, loss in zip(self.x.tolist(), self.losses.tolist(), strict=True))
        loss = tr("loss", meaning="a column of numbers")
        if self.manner:
            loss = tr("loss ({})", manner_words(self.manner).whole)
        table = "\n".join([f"{self.unit},{loss}", *rows]) + "\n"
        return table.replace(",", ";").replace(".", ",") if decimal_comma else table


class MannerWords(NamedTuple):
    """What is said of losses that were met while training.

    Attributes:
        whole: how they were met.
        how: the same in one word.
        label: what such a loss is called.
    """

    whole: str
    how: str
    label: str


def manner_words(manner: str) -> MannerWords:
    """Say a curve's manner, which its file keeps in English.

    >>> manner_words("mean while training").label
    'mean loss'
    """
    if manner.startswith("sum"):
        return MannerWords(tr("sum while training"), tr("sum"), tr("sum loss"))
    return MannerWords(tr("mean while training"), tr("mean"), tr("mean loss"))


class LossHistory:
    """Takes snapshots in, and gives the points out; the iterations of a first epoch are remembered here."""

    def __init__(self) -> None:
        self._early: list[tuple[int, float]] = []

    def clear(self) -> None:
        """Forget everything: another run begins."""
        self._early.clear()

    def points(self, snapshot: Snapshot) -> LossPoints:
        """Return the points of a run up to this snapshot."""
        curve = snapshot.curve
        if len(curve.epochs) > 1:
            return LossPoints(tr("epoch"), curve.epochs.astype(np.float64), curve.losses, curve.manner)
        if self._early and snapshot.iteration < self._early[-1][0]:
            self.clear()
        if not self._early and len(curve.losses):
            self._early.append((0, float(curve.losses[0])))
        if self._early and snapshot.measured > self._early[-1][0] and np.isfinite(snapshot.loss):
            self._early.append((snapshot.measured, snapshot.loss))
        x, losses = np.array(self._early, dtype=np.float64).reshape(-1, 2).T
        return LossPoints(tr("iteration"), x, losses)


def thinned(x: FloatArray, y: FloatArray, columns: int) -> tuple[FloatArray, FloatArray]:
    """Return at most two points a column of the screen, the lowest and the highest, which look like all of them."""
    count = len(x)
    if count <= 2 * columns or columns < 1:
        return x, y
    column = np.minimum((np.arange(count) * columns) // count, columns - 1)
    starts = np.flatnonzero(np.diff(column, prepend=-1))
    ends = np.append(starts[1:], count)
    kept = {0, count - 1}
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        kept.add(start + int(np.argmin(y[start:end])))
        kept.add(start + int(np.argmax(y[start:end])))
    index = np.array(sorted(kept))
    return x[index], y[index]
