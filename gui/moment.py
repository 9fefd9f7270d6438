"""A moment of a trace: what is known after its first lines, without anybody standing there."""

from dataclasses import dataclass
from typing import Protocol

from core.records import EdgeId, UnitId
from core.trace import Quantity, Step, Symbol, Trace


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
