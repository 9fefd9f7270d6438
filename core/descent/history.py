"""A run's history: its weights and biases at many moments, thinned as it grows, within a budget of memory.

Early moments lie close together, as much happens then; later ones stand at even distances, which double whenever the
room is full. The newest is always there.
"""

import math
import threading
from dataclasses import dataclass

import numpy as np

from core.engine.job import Job
from core.plan import FloatArray, IntArray, Parameters, Plan
from core.records import EdgeId, UnitId

BUDGET = 64 << 20
"""Bytes that one run's history may take."""
MOST_MOMENTS = 2048
"""However small the network, no more moments are kept."""
_PER_FOLD = 16
"""How many of the early moments lie between one iteration and the one e times as late."""
_STOPS_PER_FOLD = 8
"""How often a run stops for a moment to be kept between one iteration and the one e times as late."""
_ROOM_FOR_EARLY = 512
"""With less room than this, all moments stand at even distances."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """One moment of a run.

    Attributes:
        iteration: the updates made.
        epoch: the epochs completed.
        parameters: the weights and biases, read-only.
    """

    iteration: int
    epoch: int
    parameters: Parameters


class History:
    """Keeps the parameters of a run by iteration; one thread may record while others read.

    Attributes:
        units, edges: the ids in whose order biases and weights stand: those of the run's plan.
        iterations_per_epoch: how many updates an epoch makes.
    """

    def __init__(
        self,
        units: tuple[UnitId, ...],
        edges: tuple[EdgeId, ...],
        iterations_per_epoch: int = 1,
        budget: int = BUDGET,
    ) -> None:
        self.units, self.edges, self.iterations_per_epoch = units, edges, iterations_per_epoch
        self._width = len(units) + len(edges)
        self._most = max(2, min(MOST_MOMENTS, budget // (8 * max(1, self._width))))
        self._early = _PER_FOLD if self._most >= _ROOM_FOR_EARLY else 0
        self._stride = 1
        self._iterations: IntArray = np.empty(self._most, np.int64)
        self._rows: list[FloatArray] = []  # each by itself: one array would be copied as it grows, which holds a run up
        self._pinned = -1
        self._lock = threading.Lock()

    # What there is

    def __len__(self) -> int:
        return len(self._rows)

    def fits(self, plan: Plan) -> bool:
        """Tell whether the parameters belong to a plan; they do until units or edges come, go or change places."""
        return plan.units == self.units and plan.edges == self.edges

    @property
    def iterations(self) -> IntArray:
        """When each moment was, in updates made, ascending: int64[moments]."""
        with self._lock:
            return self._iterations[: len(self)].copy()

    @property
    def n_bytes(self) -> int:
        """The memory that the numbers take now."""
        return len(self) * 8 * self._width + self._iterations.nbytes

    def at(self, iteration: int) -> Kept:
        """Return the moment nearest to an iteration; IndexError where nothing is kept."""
        with self._lock:
            found = _nearest(self._iterations[: len(self)], iteration)
            return self._kept(found)

    def moment(self, index: int) -> Kept:
        """Return the moment of an index, 0 for the beginning; IndexError where there is none."""
        with self._lock:
            return self._kept(range(len(self))[index])

    def column(self, place: int) -> FloatArray:
        """Return one number through all moments, float64[moments]: biases in the plan's order, and then weights."""
        with self._lock:
            return np.array([row[place] for row in self._rows], dtype=np.float64)

    # Recording

    def gap(self, iteration: int) -> int:
        """Return how many iterations a run may go on from this one at once, so that early moments are there to keep.

        It grows with the run, so that stopping for moments takes hardly any of its time.
        """
        return max(1, iteration // _STOPS_PER_FOLD)

    def record(self, iteration: int, parameter: FloatArray) -> None:
        """Keep a moment, later than all before it; `parameter` holds the biases and then the weights."""
        with self._lock:
            last = len(self) - 1
            if last >= 0 and iteration <= self._iterations[last]:
                return
            if last > 0 and self._is_superfluous(last):
                self._rows.pop()  # that was there only as the newest
            if len(self) == self._most:
                self._thin()
            self._iterations[len(self)] = iteration
            self._rows.append(_read_only(parameter))

    def replace(self, iteration: int, parameter: FloatArray) -> None:
        """Keep a moment in the place of it and of all that came after."""
        self.cut(iteration - 1)
        self.record(iteration, parameter)

    def pin(self) -> None:
        """Never thin the newest moment out, until another is pinned."""
        with self._lock:
            self._pinned = int(self._iterations[len(self) - 1]) if self._rows else -1

    @property
    def pinned(self) -> int | None:
        """The index of the moment that is pinned, None where none is."""
        with self._lock:
            found = np.flatnonzero(self._iterations[: len(self)] == self._pinned)
        return int(found[0]) if len(found) else None

    def cut(self, iteration: int) -> None:
        """Forget what came after an iteration."""
        with self._lock:
            del self._rows[int(np.searchsorted(self._iterations[: len(self)], iteration, side="right")) :]

    def _is_superfluous(self, place: int) -> bool:
        """Tell whether a moment's stretch has the one before it already."""
        here, before = int(self._iterations[place]), int(self._iterations[place - 1])
        return here != self._pinned and self._bucket(here) == self._bucket(before)

    def _bucket(self, iteration: int) -> int:
        """Return which stretch of the run an iteration is in; of each stretch one moment is kept."""
        reach = self._early * self._stride
        if iteration >= reach:
            return iteration // self._stride
        # The same slope where the early stretches end and the even ones begin.
        return math.floor(self._early * (1 + math.log(iteration / reach))) if iteration else -(1 << 62)

    def _thin(self) -> None:
        """Widen the stretches until there is room for another moment."""
        kept = np.arange(len(self))
        while len(kept) >= self._most:
            self._stride *= 2
            buckets = np.array([self._bucket(n) for n in self._iterations[kept].tolist()])
            begins = np.diff(buckets, prepend=buckets[0] - 1) != 0
            kept = kept[begins | (self._iterations[kept] == self._pinned)]
        self._iterations[: len(kept)] = self._iterations[kept]
        self._rows = [self._rows[place] for place in kept.tolist()]

    def _kept(self, index: int) -> Kept:
        numbers = self._rows[index]
        iteration, units = int(self._iterations[index]), len(self.units)
        return Kept(iteration, iteration // self.iterations_per_epoch, Parameters(numbers[units:], numbers[:units]))


class Forgetful:
    """Stands for a history where none is wanted."""

    def gap(self, _iteration: int) -> int:
        """Return a gap that no run comes across."""
        return 1 << 62

    def record(self, _iteration: int, _parameter: FloatArray) -> None:
        """Keep nothing."""

    def replace(self, _iteration: int, _parameter: FloatArray) -> None:
        """Keep nothing."""

    def pin(self) -> None:
        """Pin nothing."""

    def cut(self, _iteration: int) -> None:
        """Forget nothing."""


def history_of(job: Job, parameters: Parameters) -> History:
    """Return the history of a run that begins with these parameters."""
    history = History(job.plan.units, job.plan.edges, job.iterations_per_epoch)
    history.record(0, np.concatenate([parameters.biases, parameters.weights]))
    return history


def _read_only(parameter: FloatArray) -> FloatArray:
    kept = np.array(parameter, dtype=np.float64)
    kept.setflags(write=False)
    return kept


def _nearest(ascending: IntArray, value: int) -> int:
    """Return the index of the nearest value; of two equally near, the earlier."""
    if not len(ascending):
        raise IndexError("no moment is kept")
    right = int(np.clip(np.searchsorted(ascending, value), 1, max(1, len(ascending) - 1)))
    if right >= len(ascending) or value - ascending[right - 1] <= ascending[right] - value:
        return right - 1
    return right
