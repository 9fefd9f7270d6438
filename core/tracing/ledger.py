"""The ledger of the cache: its lines C_1 … C_n in the order made, who reads each, and what it saves.

What is counted are the multiplications that it takes to get every gradient (and δ of the input units), both ways from
the same numbers: z, w, σ′(s) and ∂E/∂ŷ, which either way are there already.

- With the cache, as the lines of the trace do it: w·σ′(s) once for each edge and ∂E/∂ŷ·σ′(s) once for each output, one
  for each term δ·C of a sum, and one for each gradient δ·z.
- Without it: for every weight, bias and input, each path to the loss is multiplied out for itself; a product of n
  factors takes n − 1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.records import EdgeId, UnitId
from core.tracing.paths import Tally, branches, tallies
from core.tracing.trace import Phase, Quantity, Step, Symbol, Trace


class CacheLine(NamedTuple):
    """One line of the cache.

    Attributes:
        number: n of C_n.
        quantity: what it is.
        line: the index of the line of the trace that makes it.
        readers: the indices of the later lines that read it.
    """

    number: int
    quantity: Quantity
    line: int
    readers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The cache of a trace.

    Attributes:
        lines: its lines, in the order made.
        with_cache: the multiplications that the backward pass and the gradients take with it.
        by_paths: those that they would take if every path were multiplied out for itself.
    """

    lines: tuple[CacheLine, ...]
    with_cache: int
    by_paths: int

    @property
    def saved(self) -> int:
        """How many multiplications the cache saves."""
        return max(0, self.by_paths - self.with_cache)


def ledger(trace: Trace) -> Ledger:
    """Return the ledger of the stepped row's lines; an empty one where they end after the forward pass."""
    own = {quantity: number for quantity, number in trace.cache_number.items() if quantity.sample is None}
    counted = [(index, step) for index, step in trace.own_steps() if step.phase in _BACKWARD]
    readers: dict[Quantity, list[int]] = {quantity: [] for quantity in own}
    for index, step in counted:
        for read in step.reads if step.kind is Symbol.DELTA else ():
            if read.symbol is Symbol.CACHE:
                readers[read].append(index)
    lines = tuple(
        CacheLine(number, quantity, trace.written_at[quantity], tuple(readers[quantity]))
        for quantity, number in own.items()
    )
    steps = [step for _, step in counted]
    return Ledger(lines, sum(map(_multiplications, steps)), _by_paths(trace, steps))


def carriers(trace: Trace, quantity: Quantity) -> tuple[int, ...]:
    """Return the lines into whose number a line of the cache has gone: error signals and gradients, directly or not."""
    inside, found = {quantity}, list[int]()
    for index in range(trace.written_at[quantity] + 1, len(trace.steps)):
        step = trace.steps[index]
        if step.kind in _CARRY and any(read in inside for read in step.reads):
            inside.add(step.writes)
            found.append(index)
    return tuple(found)


_BACKWARD = (Phase.BACKWARD, Phase.GRADIENTS)
_CARRY = (Symbol.DELTA, Symbol.WEIGHT_GRADIENT, Symbol.BIAS_GRADIENT)


def _multiplications(step: Step) -> int:
    """Return how many multiplications a line of the backward pass or the gradients makes."""
    if step.kind is Symbol.CACHE:
        return _factors(step) - 1
    if step.kind is Symbol.DELTA:
        return len(step.reads) // 2
    return 1 if step.kind is Symbol.WEIGHT_GRADIENT else 0


def _factors(step: Step) -> int:
    """Return how many known numbers are multiplied in a line of the cache: w and σ′(s), or ∂E/∂ŷ and σ′(s)."""
    if isinstance(step.writes.owner, EdgeId):
        return len(step.reads)
    return 2 if any(read.symbol is Symbol.SLOPE for read in step.reads) else 1


def _by_paths(trace: Trace, steps: Sequence[Step]) -> int:
    factors = {step.writes: _factors(step) for step in steps if step.kind is Symbol.CACHE}
    tally = tallies(branches(trace), factors)
    return sum(_alone(trace, step, tally) for step in steps if step.kind in _CARRY)


def _alone(trace: Trace, step: Step, tally: Mapping[UnitId, Tally]) -> int:
    """Return how many multiplications it takes to get a gradient, or δ of an input unit, from its paths alone."""
    owner = step.writes.owner
    if isinstance(owner, EdgeId):
        return tally[owner.target].factors  # on each path one factor more, z, and one multiplication less than factors
    wanted = step.kind is Symbol.BIAS_GRADIENT or Quantity(Symbol.INPUT, owner) in trace.given
    return tally[UnitId(str(owner))].multiplications if wanted else 0
