"""A moment of a trace: what is known after its first lines, without anybody standing there."""

from dataclasses import dataclass
from typing import Protocol

from core.records import EdgeId, UnitId
from core.tracing.trace import OTHERS, Quantity, Step, Symbol, Trace


class Standing(Protocol):
    """Where somebody stands in a trace: all that the numbers shown depend on."""

    @property
    def trace(self) -> Trace | None:
        """The lines, None where the network can't be stepped."""

    @property
    def sample(self) -> int:
        """The data row."""

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return a number if it is given or computed by now."""


class Walking(Standing, Protocol):
    """Where somebody stands in a trace, and behind which line."""

    @property
    def index(self) -> int:
        """How many lines are done."""

    @property
    def current(self) -> Step | None:
        """The line computed last."""


@dataclass(frozen=True, slots=True)
class InRow:
    """What is known of the data row that the current line is about: in a batch, maybe another than the stepped one."""

    standing: Walking

    @property
    def trace(self) -> Trace | None:
        """The lines."""
        return self.standing.trace

    @property
    def sample(self) -> int:
        """The data row whose numbers these are."""
        mark = self._mark
        return self.standing.sample if mark is None else mark

    @property
    def is_of_batch(self) -> bool:
        """Whether there are other rows, too."""
        return self.trace is not None and self.trace.batch > 0

    def name(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> Quantity:
        """Return what a number is called in this row; weights belong to no row."""
        own, trace = Quantity(symbol, owner, self._mark), self.trace
        return own if trace and (own in trace.values or own in trace.beside) else Quantity(symbol, owner)

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return a number of this row if it is given or computed by now."""
        trace = self.trace
        return trace.known(self.name(symbol, owner), self.standing.index) if trace else None

    @property
    def _mark(self) -> int | None:
        step = self.standing.current
        return step.writes.sample if step and step.writes.sample != OTHERS else None


@dataclass(frozen=True, slots=True)
class Moment:
    """A trace after its first `index` lines."""

    trace: Trace | None
    index: int = 0
    sample: int = 0

    @property
    def current(self) -> Step | None:
        """The line computed last."""
        return self.trace.steps[self.index - 1] if self.trace and self.index else None

    @property
    def length(self) -> int:
        """How many lines there are."""
        return len(self.trace.steps) if self.trace else 0

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return a number if it is given or computed by now, else None, which shows as "—"."""
        return self.trace.known(Quantity(symbol, owner), self.index) if self.trace else None

    def after(self, index: int) -> "Moment":
        """Return the same trace after another number of lines."""
        return Moment(self.trace, index, self.sample)
