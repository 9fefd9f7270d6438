"""Stopping where the rows held out are told no better any more; the weights that told them best are kept."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import engine
from core.descent.shuffling import Shuffling
from core.descent.snapshot import Best, Stop, StopReason
from core.engine.job import Engine, Job, State
from core.writing.said import Count, Figure, Said

LOOKS = 20
"""A run looks at the rows held out about so many times before its patience is over."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Where a run told the rows held out best, to go back to.

    Attributes:
        best: when that was, and their loss.
        state: all that training goes on from.
        orders: the samples' orders from there on, None without shuffling.
    """

    best: Best
    state: State
    orders: Shuffling | None


class Patience:
    """Looks at the loss of the rows held out after every so many epochs, and keeps where it was lowest.

    When it looks depends on the epochs alone, so that a run comes out the same however it is cut into pieces.

    Attributes:
        every: it looks after each epoch that is a multiple of this; 0 where it never does.
        kept: the best so far, None before it has looked.
    """

    def __init__(self, job: Job | None, epochs: int | None) -> None:
        self._job, self._epochs = job, epochs or 0
        self.every = max(1, self._epochs // LOOKS) if self._epochs and job is not None else 0
        self.kept: Kept | None = None

    @property
    def best(self) -> Best | None:
        """When the loss of the rows held out was lowest."""
        return self.kept.best if self.kept else None

    def epochs_to_look(self, epoch: int) -> int | None:
        """Return how many epochs there are until it looks again, None if it never does."""
        return self.every - epoch % self.every if self.every else None

    def is_better(self, state: State, iteration: int, orders: Shuffling | None) -> bool:
        """Look, if it is time to, and keep where the run stands if it has never been better."""
        if not self.every or state.position or state.epoch % self.every:
            return False
        if self.best is not None and state.epoch <= self.best.epoch:
            return False
        loss = self._engine.loss(state.parameter)
        if not (loss < self.best.loss if self.best else np.isfinite(loss)):
            return False
        best = Best(state.epoch, iteration, loss)
        self.kept = Kept(best, state.copy(), orders and orders.copied(state.epoch))
        return True

    def over(self, epoch: int) -> Stop | None:
        """Return why the run ends, if it has not become better for too long."""
        best = self.best
        if best is None or epoch - best.epoch < self._epochs:
            return None
        sentence = Said.of(
            "The validation loss has not improved for {}: the weights after epoch {}, where it was {}, are kept.",
            Count(self._epochs, "epoch"), Count(best.epoch), Figure(best.loss, 4),
        )  # fmt: skip
        return Stop(StopReason.VALIDATION, sentence)

    @cached_property
    def _engine(self) -> Engine:
        assert self._job is not None, "without rows it never looks"
        return engine.engine_for(self._job)
