"""What a trace is made of: quantities, the lines that compute them, and the whole of them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.records import EdgeId, UnitId


class Phase(StrEnum):
    """The five parts of a trace, in order."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    GRADIENTS = "gradients"
    UPDATE = "update"


_ORDER = {phase: place for place, phase in enumerate(Phase)}


class Symbol(StrEnum):
    """What a number is."""

    INPUT = "x"
    TARGET = "y"
    WEIGHT = "w"
    BIAS = "b"
    LEARNING_RATE = "learning_rate"
    PREACTIVATION = "s"
    ACTIVATION = "z"
    LOSS_TERM = "loss_term"
    LOSS = "loss"
    SLOPE = "slope"
    CACHE = "cache"
    DELTA = "delta"
    ACTIVATION_GRADIENT = "activation_gradient"
    WEIGHT_GRADIENT = "gradient"
    BIAS_GRADIENT = "bias_gradient"
    WEIGHT_UPDATE = "update"
    BIAS_UPDATE = "bias_update"
    NEW_WEIGHT = "new_weight"
    NEW_BIAS = "new_bias"
    OPTION_A = "option_a"
    OPTION_B = "option_b"
    OPTION_C = "option_c"
    L1 = "l1"
    L2 = "l2"
    CLIP_LIMIT = "clip_limit"
    GRADIENT_NORM = "gradient_norm"
    CLIP_FACTOR = "clip_factor"
    ADDED_GRADIENT = "added_gradient"
    MEAN = "m"
    SQUARE = "v"
    NEW_MEAN = "new_m"
    NEW_SQUARE = "new_v"


OTHERS = -1
"""Stands in a quantity's sample for all rows but the stepped one, where they are not written out one by one."""


class Quantity(NamedTuple):
    """A number's name.

    Attributes:
        symbol: what it is.
        owner: whose; the loss, the learning rate and the optimizer's other numbers belong to nobody (None).
        sample: of which data row; None is the stepped one, and for E and all gradients whatever the trace is of: that
            row, or the batch.
    """

    symbol: Symbol
    owner: UnitId | EdgeId | None = None
    sample: int | None = None


class Step(NamedTuple):
    """One displayed line.

    Attributes:
        phase: the part of the trace that it stands in.
        kind: which equation it is; `core.writing.equations` has a record for each.
        writes: the quantity that it computes.
        value: the number computed.
        reads: the quantities on the right of the equals sign, in the order of the formula.
    """

    phase: Phase
    kind: Symbol
    writes: Quantity
    value: float
    reads: tuple[Quantity, ...]

    @property
    def reduces(self) -> bool:
        """Whether it puts the same number of several rows together, to their mean or sum."""
        return bool(self.reads) and self.reads[0][:2] == self.writes[:2]


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One sample's whole story, or a batch's as seen from one of its samples (see `core.tracing.batch_trace`).

    Attributes:
        steps: the lines, in order.
        given: the numbers known before the first line: x, y, w, b, the learning rate and what the optimizer goes by.
        values: every number of the trace, given or computed by a line.
        written_at: the index of the line that computes a quantity.
        beside: the numbers that have no line of their own, each with the index of the line that makes it known: ∂E/∂z,
            known with the unit's δ.
        cache_number: n of C_n for each quantity in the cache, in the order made.
        sample: the data row.
        complete: False where the sample has no target, so that the trace ends after the forward pass.
        minus: whether δ is −∂E/∂s in it.
        batch: over how many rows E and the gradients are reduced; 0 for the sample alone.
        spelled_out: whether every row of the batch has lines of its own.
        held_out: how many rows of the data are not in the batch, because they are held out for validation.
    """

    steps: Sequence[Step]
    given: Mapping[Quantity, float]
    values: Mapping[Quantity, float]
    written_at: Mapping[Quantity, int]
    beside: Mapping[Quantity, tuple[float, int]]
    cache_number: Mapping[Quantity, int]
    sample: int
    complete: bool
    minus: bool = False
    batch: int = 0
    spelled_out: bool = True
    held_out: int = 0

    def known(self, quantity: Quantity, lines: int) -> float | None:
        """Return a number as it stands after the first `lines` lines; None where it is not computed yet."""
        if quantity in self.given:
            return self.given[quantity]
        if quantity in self.beside:
            value, line = self.beside[quantity]
            return value if line < lines else None
        return self.values[quantity] if self.written_at.get(quantity, lines) < lines else None

    def plain(self, quantity: Quantity) -> Quantity:
        """Return the name of a number; an input unit's x, s and z go by x where it passes its value on as it is."""
        given = quantity._replace(symbol=Symbol.ACTIVATION)
        names = (Symbol.PREACTIVATION, Symbol.ACTIVATION)
        as_input = quantity._replace(symbol=Symbol.INPUT)
        return as_input if quantity.symbol in names and given in self.given and as_input in self.given else quantity

    def own_steps(self) -> Iterator[tuple[int, Step]]:
        """Yield the lines of the stepped row with their indices: all of them, unless this is a batch."""
        for index, step in enumerate(self.steps):
            if not step.reduces and step.writes.sample in (None, self.sample):
                yield index, step

    def phase_end(self, phase: Phase) -> int:
        """Return how many lines there are up to the end of a phase."""
        return bisect_right(self.steps, _ORDER[phase], key=lambda step: _ORDER[step.phase])
