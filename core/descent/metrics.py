"""What a classifier gets right: the rule that makes a class of its outputs, accuracy, and the confusion matrix."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.plan import FloatArray, IntArray

_TWO_CLASSES = ((0.0, 1.0), (-1.0, 1.0))
"""The targets of a single output that speak of two classes; an answer belongs to the nearer."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often each class was taken for which.

    Attributes:
        names: the classes.
        counts: int64[classes, classes], true class by predicted class.
    """

    names: tuple[str, ...]
    counts: IntArray

    @property
    def accuracy(self) -> float:
        """The share of the rows that were classified rightly; NaN of no rows."""
        total = int(self.counts.sum())
        return float(np.trace(self.counts)) / total if total else float("nan")


def is_classifier(targets: FloatArray) -> bool:
    """Tell whether targets [rows, output units] speak of classes.

    Those of one output do where they are 0 and 1, or −1 and 1, and both occur; those of several where in each row one
    is 1 and all others are 0.
    """
    known = targets[np.isfinite(targets).all(axis=1)]
    if not known.size:
        return False
    if known.shape[1] == 1:
        return tuple(np.unique(known)) in _TWO_CLASSES
    return bool(np.isin(known, (0.0, 1.0)).all() and (known.sum(axis=1) == 1).all())


def classes(outputs: FloatArray, targets: FloatArray) -> IntArray:
    """Return the class of each row of `outputs` [rows, output units]: which is largest; of one, the nearer target.

    Half way, at 0.5 between 0 and 1, it is the greater.
    """
    return classes_by(targets)(outputs)


def classes_by(targets: FloatArray) -> Callable[[FloatArray], IntArray]:
    """Return what `classes` does with these targets, for many outputs."""
    if targets.shape[1] > 1:
        return lambda outputs: np.asarray(np.argmax(outputs, axis=1), np.int64)
    middle = (np.nanmin(targets) + np.nanmax(targets)) / 2
    return lambda outputs: (outputs[:, 0] >= middle).astype(np.int64)


def confusion(predictions: FloatArray, targets: FloatArray, labels: Sequence[str]) -> Confusion:
    """Count which class was taken for which in [rows, output units]; `labels` are the output units' names.

    Rows with a gap, or with an answer that is no number, don't count.
    """
    good = np.isfinite(targets).all(axis=1) & ~np.isnan(predictions).any(axis=1)
    names = tuple(labels)
    if len(labels) == 1:
        names = tuple(f"{value:g}".replace("-", "−") for value in np.unique(targets[np.isfinite(targets)]))
    counts = np.zeros((len(names), len(names)), np.int64)
    if good.any():
        np.add.at(counts, (classes(targets[good], targets), classes(predictions[good], targets)), 1)
    return Confusion(names, counts)
