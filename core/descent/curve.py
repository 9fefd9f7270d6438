"""A run's loss by epoch, thinned as it grows, so that a million epochs take no more memory than a few thousand."""

from dataclasses import dataclass

import numpy as np

from core.plan import FloatArray, IntArray

MOST_POINTS = 8192
_NOTHING = -1, 0.0


@dataclass(frozen=True, slots=True, eq=False)
class LossCurve:
    """The points to draw, all arrays read-only and of one length.

    Attributes:
        epochs: int64, ascending; 0 stands for the beginning.
        iterations: int64, the updates made up to the end of each epoch.
        losses: float64. At 0 it is E over all samples; see `manner` for the others.
        manner: "" where every loss is E over all samples at the end of its epoch. Mini-batches would need another pass
            for that: theirs is the mean (or sum) of the samples' losses as they were met in the epoch, each before the
            update that it took part in, and the manner is "mean while training" (or "sum while training").
    """

    epochs: IntArray
    iterations: IntArray
    losses: FloatArray
    manner: str = ""


class Curve:
    """Collects the losses: every epoch at first, then every second, every fourth, … and always the newest."""

    def __init__(self, iterations_per_epoch: int, reduction: str = "mean") -> None:
        self._iterations_per_epoch = iterations_per_epoch
        self._manner = "" if iterations_per_epoch == 1 else f"{reduction} while training"
        self._stride = 1
        self._epochs: IntArray = np.empty(0, np.int64)
        self._losses: FloatArray = np.empty(0)
        self._newest = _NOTHING

    def record_met(self, done: int, losses: FloatArray) -> None:
        """Add what was met in consecutive epochs, the first after so many were done.

        The only batch of an epoch meets E over all samples, as it was before its update: at the end of the one before.
        """
        self.record(done + 1 if self._manner else done, losses)

    def record_measured(self, epoch: int, loss: float) -> None:
        """Add E over all samples, measured at the end of an epoch; among means there is a place for the first alone."""
        if np.isfinite(loss) and (epoch == 0 or not self._manner):
            self.record(epoch, np.array([loss]))

    def record(self, epoch: int, losses: FloatArray) -> None:
        """Add the losses of consecutive epochs, the first of which is given, in the place of any from there on."""
        if len(losses) == 0:
            return
        self.cut(epoch - 1)
        self._epochs = np.concatenate([self._epochs, np.arange(epoch, epoch + len(losses))])
        self._losses = np.concatenate([self._losses, losses])
        self._newest = int(self._epochs[-1]), float(self._losses[-1])
        self._thin()

    def cut(self, epoch: int) -> None:
        """Forget what came after an epoch."""
        kept = self._epochs <= epoch
        self._epochs, self._losses = self._epochs[kept], self._losses[kept]
        if self._newest[0] > epoch:
            self._newest = (int(self._epochs[-1]), float(self._losses[-1])) if len(self._epochs) else _NOTHING

    def points(self) -> LossCurve:
        """Return what there is, the newest epoch included."""
        epochs, losses = self._epochs, self._losses
        if len(epochs) and epochs[-1] != self._newest[0]:
            epochs, losses = np.append(epochs, self._newest[0]), np.append(losses, self._newest[1])
        curve = LossCurve(epochs.copy(), epochs * self._iterations_per_epoch, losses.copy(), self._manner)
        for array in (curve.epochs, curve.iterations, curve.losses):
            array.setflags(write=False)
        return curve

    def _thin(self) -> None:
        """Keep every stride-th epoch, with the smallest stride that leaves room for the newest."""
        kept = self._epochs % self._stride == 0
        while np.count_nonzero(kept) >= MOST_POINTS:
            self._stride *= 2
            kept = self._epochs % self._stride == 0
        self._epochs, self._losses = self._epochs[kept], self._losses[kept]
