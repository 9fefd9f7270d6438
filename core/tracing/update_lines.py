"""The lines of an update: what becomes of the gradients, what the optimizer keeps, Δw, and the new weights and biases.

It is the first update of a run: what the optimizer keeps of a weight was 0 before, and η is that of the first epoch.
Plain descent has a line for Δw and one for the new weight. Clipping puts the norm of all gradients and the factor that
it asks for in front; L1, L2 and clipping give each gradient a line of its own, in which they act; and each number that
the optimizer keeps has a line before Δw.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from core.descent.training_settings import TrainingSettings
from core.engine.job import Descent
from core.formulae.activations import Formula
from core.formulae.optimizers import CLIP_EPSILON, NO_CLIPPING, OPTIMIZERS, Number, Optimizer
from core.plan import Plan
from core.records import EdgeId, UnitId
from core.tracing.lines import Lines, Parameter, order_of
from core.tracing.script import Numbers
from core.tracing.steps import Phase, Quantity, Symbol
from core.writing.pieces import places

OPTIONS = (Symbol.OPTION_A, Symbol.OPTION_B, Symbol.OPTION_C)
KEPT = {"m": (Symbol.MEAN, Symbol.NEW_MEAN), "v": (Symbol.SQUARE, Symbol.NEW_SQUARE)}
"""What an optimizer keeps, before and after the update, by its place in the rules."""
RATE, NORM, FACTOR = (
    Quantity(symbol) for symbol in (Symbol.LEARNING_RATE, Symbol.GRADIENT_NORM, Symbol.CLIP_FACTOR)
)


def options_given(training: TrainingSettings) -> Iterator[tuple[Quantity, float]]:
    """Yield the numbers that the update goes by, as far as it uses them."""
    optimizer, descent = OPTIMIZERS[training.optimizer], training.descent
    yield RATE, first_rate(training)
    for symbol, _, value in zip(OPTIONS, optimizer.options, descent.options, strict=False):
        yield Quantity(symbol), value
    for symbol, value in ((Symbol.L1, descent.l1), (Symbol.L2, descent.l2)):
        if value:
            yield Quantity(symbol), value
    if descent.clip < NO_CLIPPING:
        yield Quantity(Symbol.CLIP_LIMIT), descent.clip


def first_rate(training: TrainingSettings) -> float:
    """Return η of a run's first epoch."""
    return float(training.rates.of_epochs(0, 1)[0])


class Change(NamedTuple):
    """What becomes of gradients: with λ₁ and λ₂ heard, then Δw, and the m and v that the optimizer keeps."""

    gradient: Number
    update: Number
    mean: Number
    square: Number


def first_change(training: TrainingSettings, gradient: Number, weight: Number, is_weight: Number) -> Change:
    """Return what a run's first update makes of gradients that are clipped already, elementwise; biases feel no λ."""
    descent, rate = training.descent, first_rate(training)
    penalised = np.asarray(is_weight, dtype=np.float64)
    added = gradient + penalised * (descent.slope * weight + descent.l1 * np.sign(weight))
    update, mean, square = OPTIMIZERS[training.optimizer].first(added, rate, training.optimizer_options)
    decay = rate * descent.decay * penalised * weight
    return Change(added, update - decay if descent.decay else update, mean, square)


def shape_of(training: TrainingSettings) -> tuple[object, ...]:
    """Return all that the lines of an update depend on, but for its numbers."""
    descent = training.descent
    used = descent.clip < NO_CLIPPING, bool(descent.slope), bool(descent.l1), bool(descent.l2), bool(descent.decay)
    return training.optimizer, len(descent.options), *used


def write_updates(lines: Lines, training: TrainingSettings, parameters: Sequence[Parameter]) -> None:
    """Write what becomes of every gradient written so far, and the new weights and biases."""
    _UpdateWriter(lines, training).write(parameters)


def put_updates(numbers: Numbers, training: TrainingSettings, plan: Plan) -> None:
    """Compute an update from the gradients and parameters among the numbers; both are arrays over units, then edges."""
    descent, (order, trains) = training.descent, order_of(plan)
    old = numbers.of((Symbol.WEIGHT, None))
    gradient, weight = numbers.of((Symbol.WEIGHT_GRADIENT, None))[order], old[order]
    if descent.clip < NO_CLIPPING:
        norm = float(np.linalg.norm(gradient[trains]))
        factor = min(1.0, descent.clip / (norm + CLIP_EPSILON))
        gradient = gradient * factor
        numbers.put(Symbol.GRADIENT_NORM, norm)
        numbers.put(Symbol.CLIP_FACTOR, factor)
    with np.errstate(all="ignore"):
        change = first_change(training, gradient, weight, order >= plan.n_units)
        update = np.where(trains, change.update, 0.0)
        new = weight + update
    written = (
        ((Symbol.ADDED_GRADIENT,), change.gradient), ((Symbol.NEW_MEAN,), change.mean),
        ((Symbol.NEW_SQUARE,), change.square), ((Symbol.WEIGHT_UPDATE, Symbol.BIAS_UPDATE), update),
        ((Symbol.NEW_WEIGHT, Symbol.NEW_BIAS), new), ((Symbol.MEAN, Symbol.SQUARE), 0.0),
    )  # fmt: skip
    for symbols, found in written:
        array = np.zeros_like(old)
        array[order] = found
        for symbol in symbols:
            numbers.put(symbol, array)


class _UpdateWriter:
    """Writes the lines of one update."""

    def __init__(self, lines: Lines, training: TrainingSettings) -> None:
        self.lines = lines
        self.optimizer: Optimizer = OPTIMIZERS[training.optimizer]
        self.descent: Descent = training.descent
        self.clips = self.descent.clip < NO_CLIPPING
        self.starts_at_0 = [
            KEPT[memory.place][0] for memory in self.optimizer.memory if memory.place in places(memory.formula)
        ]
        self.kept = [(memory.place, _operands(memory.formula, new=False)) for memory in self.optimizer.memory]
        self.change = _operands(self.optimizer.formula, new=True)
        strengths = ((Symbol.L2, self.descent.slope), (Symbol.L1, self.descent.l1))
        self.penalties = [Quantity(symbol) for symbol, strength in strengths if strength]

    def write(self, parameters: Sequence[Parameter]) -> None:
        """Write the lines, parameter by parameter in this order."""
        if self.clips:
            self.lines.write(Phase.UPDATE, NORM, [p.gradient for p in parameters if p.trains])
            self.lines.write(Phase.UPDATE, FACTOR, [Quantity(Symbol.CLIP_LIMIT), NORM])
        for parameter in parameters:
            before = Quantity(parameter.symbols.old, parameter.owner)
            update = Quantity(parameter.symbols.update, parameter.owner)
            if parameter.trains:
                self._write_trained(parameter, before, update)
            else:
                self.lines.write(Phase.UPDATE, update)
            self.lines.write(Phase.UPDATE, Quantity(parameter.symbols.new, parameter.owner), (before, update))

    def _write_trained(self, parameter: Parameter, before: Quantity, update: Quantity) -> None:
        """Write the gradient that the optimizer gets, what it keeps, and Δw."""
        owner = parameter.owner
        gradient = self._added(parameter, before)
        if self.starts_at_0:
            self.lines.give(Quantity(symbol, owner) for symbol in self.starts_at_0)
        for place, operands in self.kept:
            self.lines.write(Phase.UPDATE, Quantity(KEPT[place][1], owner), _read(operands, owner, gradient))
        reads = _read(self.change, owner, gradient)
        if self.descent.decay and isinstance(owner, EdgeId):
            reads += [quantity for quantity in (Quantity(Symbol.L2), before) if quantity not in reads]
        self.lines.write(Phase.UPDATE, update, reads)

    def _added(self, parameter: Parameter, before: Quantity) -> Quantity:
        """Write the gradient with clipping, λ₂ and λ₁ heard, where it isn't as it was; return its name."""
        penalties = self.penalties if isinstance(parameter.owner, EdgeId) else []
        if not self.clips and not penalties:
            return parameter.gradient
        reads = [FACTOR, parameter.gradient] if self.clips else [parameter.gradient]
        for strength in penalties:
            reads += [strength, before]
        added = Quantity(Symbol.ADDED_GRADIENT, parameter.owner)
        self.lines.write(Phase.UPDATE, added, reads)
        return added


class _Own(NamedTuple):
    """An operand that every parameter has of its own: what the optimizer keeps, or with no symbol its gradient."""

    symbol: Symbol | None


def _operands(formula: Formula, *, new: bool) -> list[Quantity | _Own]:
    """Return what a formula reads, in its order; of what is kept, the new numbers or the old ones."""
    meant: dict[str, Quantity | _Own] = {"gradient": _Own(None), "learning_rate": RATE}
    meant |= {place: _Own(symbols[new]) for place, symbols in KEPT.items()}
    meant |= {letter: Quantity(symbol) for letter, symbol in zip("abc", OPTIONS, strict=True)}
    meant |= {"p": meant["a"], "q": meant["b"]}  # aᵗ and bᵗ of the first update
    return list(dict.fromkeys(meant[place] for place in places(formula)))


def _read(operands: Sequence[Quantity | _Own], owner: EdgeId | UnitId, gradient: Quantity) -> list[Quantity]:
    """Return what a parameter's line reads."""
    return [
        operand if isinstance(operand, Quantity) else Quantity(operand.symbol, owner) if operand.symbol else gradient
        for operand in operands
    ]
