"""Where a number comes from: the line of the trace that made it, what that line reads, and the terms of its sum.

All of it is read off the trace, so that following any number leads back to inputs, weights and targets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Step, Symbol, Trace
from core.wording import listed, tr
from core.writing.equations import Equation, EquationWriter
from core.writing.pieces import PLUS, TIMES, Fill, Piece, Pieces
from core.writing.symbols import Names


class Term(NamedTuple):
    """One term of a sum.

    Attributes:
        factors: what is multiplied in it.
        value: what it comes to.
        edge: the edge that it comes along, None where it comes along none (a bias, the unit's own loss).
        minus: whether its sign is turned: an output's own ∂E/∂s goes so into a δ that is −∂E/∂s.
    """

    factors: tuple[Quantity, ...]
    value: float
    edge: EdgeId | None
    minus: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one number comes from.

    Attributes:
        quantity: the number.
        step: the line that computes it; None where it is given, or known beside a line (∂E/∂z beside δ).
        line: the index of the line after which it is known; None where it is given.
        operands: what the line reads, each once.
        terms: the terms of the sum, in the order in which they are added; empty where the line is no sum.
    """

    quantity: Quantity
    step: Step | None
    line: int | None
    operands: tuple[Quantity, ...]
    terms: tuple[Term, ...]

    @property
    def is_given(self) -> bool:
        """Whether it is known before the first line."""
        return self.line is None


def origin(trace: Trace, quantity: Quantity) -> Origin | None:
    """Return where a number comes from; None where the trace has no such number."""
    line = trace.written_at.get(quantity)
    if line is not None:
        step = trace.steps[line]
        return Origin(quantity, step, line, tuple(dict.fromkeys(step.reads)), terms(trace, step))
    if quantity in trace.beside:
        return _beside(trace, quantity)
    if quantity not in trace.given:
        return None
    return Origin(quantity, None, None, _behind_given(trace, quantity), ())


def numbers_of(trace: Trace, owner: UnitId | EdgeId) -> list[Quantity]:
    """Return the numbers of a unit or an edge: those given, then those computed, in the order of their lines.

    Where a unit's s, z and x are one and the same given number, it is x.
    """
    found = [quantity for quantity in trace.given if quantity.owner == owner]
    if Quantity(Symbol.INPUT, owner) in found:
        found = [quantity for quantity in found if quantity.symbol is Symbol.INPUT]
    lines = [(line, quantity) for quantity, line in trace.written_at.items() if quantity.owner == owner]
    lines += [(line, quantity) for quantity, (_, line) in trace.beside.items() if quantity.owner == owner]
    return found + [quantity for _, quantity in sorted(lines, key=lambda pair: pair[0])]


def _beside(trace: Trace, quantity: Quantity) -> Origin:
    """Return where ∂E/∂z comes from: δ·w along each outgoing edge, and at an output what the loss makes of ŷ and y."""
    line = trace.beside[quantity][1]
    edges = [q.owner for q in trace.steps[line].reads if q.symbol is Symbol.CACHE and isinstance(q.owner, EdgeId)]
    pairs = [(Quantity(Symbol.DELTA, edge.target), Quantity(Symbol.WEIGHT, edge)) for edge in edges]
    summed = tuple(_term(trace, pair, Symbol.WEIGHT) for pair in pairs)
    if trace.minus:
        summed = tuple(term._replace(value=0.0 - term.value, minus=True) for term in summed)
    operands = [factor for pair in pairs for factor in pair]
    if Quantity(Symbol.TARGET, quantity.owner) in trace.given:
        own = [Quantity(Symbol.ACTIVATION, quantity.owner), Quantity(Symbol.TARGET, quantity.owner)]
        return Origin(quantity, None, line, (*own, *operands), ())
    return Origin(quantity, None, line, tuple(operands), summed)


def _behind_given(trace: Trace, quantity: Quantity) -> tuple[Quantity, ...]:
    """Return x for the s of an input unit that squashes its value; every other given number is an end."""
    activation = quantity._replace(symbol=Symbol.ACTIVATION)
    squashes = quantity.symbol is Symbol.PREACTIVATION and activation in trace.written_at
    return (quantity._replace(symbol=Symbol.INPUT),) if squashes else ()


# Sums


def terms(trace: Trace, step: Step) -> tuple[Term, ...]:
    """Return the terms that a line adds up; added from the first to the last they come to its value, bit by bit."""
    carrier = _CARRIERS.get(step.kind)
    if carrier is not None:
        return tuple(_term(trace, factors, carrier) for factors in _products(step))
    if step.kind in _ADDED or (step.kind is Symbol.LOSS and step.reads[0].symbol is Symbol.LOSS_TERM):
        return tuple(Term((read,), trace.values[read], None) for read in step.reads)
    return ()


_CARRIERS: Mapping[Symbol, Symbol] = {Symbol.PREACTIVATION: Symbol.WEIGHT, Symbol.DELTA: Symbol.CACHE}
"""For the sums of products, the factor that belongs to the edge which a term comes along."""

_ADDED = (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS)


def _products(step: Step) -> list[tuple[Quantity, ...]]:
    """Pair the factors up; a bias stands alone at the end, an output's own line of the cache at the beginning."""
    reads = list(step.reads)
    if len(reads) % 2 == 0:
        return _pairs(reads)
    if step.kind is Symbol.DELTA:
        return [(reads[0],), *_pairs(reads[1:])]
    return [*_pairs(reads[:-1]), (reads[-1],)]


def _pairs(reads: Sequence[Quantity]) -> list[tuple[Quantity, ...]]:
    return list(zip(reads[::2], reads[1::2], strict=True))


def _term(trace: Trace, factors: tuple[Quantity, ...], carrier: Symbol) -> Term:
    value = trace.values[factors[0]]
    for factor in factors[1:]:
        value *= trace.values[factor]
    owners = (factor.owner for factor in factors if factor.symbol is carrier)
    edge = next((owner for owner in owners if isinstance(owner, EdgeId)), None)
    if trace.minus and carrier is Symbol.CACHE and edge is None:
        return Term(factors, 0.0 - value, edge, minus=True)
    return Term(factors, value, edge)


def sum_equation(writer: EquationWriter, trace: Trace, asked: Origin) -> Equation:
    """Write a number that has no line of its own as an equation: its name, its terms, the same in numbers."""
    value = trace.known(asked.quantity, len(trace.steps))
    number = Piece(writer.notation.number(value), writer.notation.tex(value), asked.quantity)
    symbols = _written_sum(asked.terms, lambda factor: writer.piece(trace, factor))

    def in_numbers(way: EquationWriter) -> Pieces:
        return _written_sum(asked.terms, lambda factor: way.number(trace.values[factor], factor))

    count = sum(len(term.factors) for term in asked.terms)
    numbers = writer.worked_out(value, count, in_numbers) if count and value is not None else ()
    return Equation((writer.piece(trace, asked.quantity),), symbols or (number,), numbers or (number,), number, "")


def _written_sum(summed: Sequence[Term], fill: Fill) -> Pieces:
    pieces: list[Piece] = []
    for term in summed:
        pieces += [PLUS] if pieces and not term.minus else []
        pieces += [Piece(" − " if pieces else "−", " - " if pieces else "-")] if term.minus else []
        for place, factor in enumerate(term.factors):
            pieces += [TIMES, fill(factor)] if place else [fill(factor)]
    return tuple(pieces)


# In words


def given_sentence(names: Names, trace: Trace, quantity: Quantity) -> str:
    """Say where a given number comes from: the data, the drawing or the training options."""
    symbol, owner, sample = quantity
    name, row = names.label(owner), tr("row {} of the data", (trace.sample if sample is None else sample) + 1)
    if symbol is Symbol.TARGET:
        return tr("The target of {}, from {}.", name, row)
    if owner is None:
        what = tr("The learning rate") if symbol is Symbol.LEARNING_RATE else tr("A number of the optimizer")
        return tr("{}, from the training options.", what)
    if symbol in (Symbol.MEAN, Symbol.SQUARE):
        return tr("What the optimizer keeps of {}: 0 before the first update.", name)
    if isinstance(owner, EdgeId):
        source, target = names.label(owner.source), names.label(owner.target)
        return tr(
            "The weight of the edge from {} to {}: drawn or learned, it is where this trail ends.", source, target
        )
    if symbol is Symbol.BIAS:
        return tr("The bias of {}: drawn or learned, it is where this trail ends.", name)
    return tr("The value of the input unit {}, from {}.", name, row)


def split_sentence(names: Names, unit: UnitId, summed: Sequence[Term]) -> str:
    """Say of a unit that feeds several others how what comes back adds up; "" for a unit that feeds at most one."""
    if len(summed) < 2:
        return ""
    targets = [names.label(term.edge.target) for term in summed if term.edge is not None]
    own = tr(" Its own share in the loss is one more term.") if len(targets) < len(summed) else ""
    return tr(
        "{} feeds {}, so the errors of all of them come back and add up.{}", names.label(unit), _listed(targets), own
    )


def cancellation_sentence(summed: Sequence[Term]) -> str:
    """Say whether the terms of a sum pull in opposite directions, and how much of them is lost by it; else ""."""
    signs = {term.value > 0 for term in summed if term.value != 0}
    if len(signs) < 2:
        return ""
    left, whole = abs(sum(term.value for term in summed)), sum(abs(term.value) for term in summed)
    how = tr("nearly cancel") if left <= _NEARLY * whole else tr("cancel in part")
    return tr("The terms have opposite signs and {}: of their sizes together, {:.0%} is left.", how, left / whole)


def merge_sentence(names: Names, unit: UnitId, inputs: Sequence[UnitId]) -> str:
    """Say of a unit that adds up several inputs that each of its edges receives the same δ; "" for fewer."""
    if len(inputs) < 2:
        return ""
    name = names.label(unit)
    sources = _listed([names.label(source) for source in inputs])
    return tr(
        "A sum passes an error on unchanged: the edges from {} all receive the same δ, that of {}.", sources, name
    )


def branch_sentences(names: Names, trace: Trace, asked: Origin, is_known: bool) -> list[str]:
    """Say how errors split and merge at a unit whose s or δ is asked about, and whether the terms of its sum cancel."""
    owner, symbol = asked.quantity.owner, asked.quantity.symbol
    if not isinstance(owner, str) or not trace.complete:
        return []
    unit, said = UnitId(owner), [cancellation_sentence(asked.terms) if is_known else ""]
    if symbol is Symbol.DELTA:
        said.append(split_sentence(names, unit, asked.terms))
    summed = origin(trace, Quantity(Symbol.PREACTIVATION, unit))
    if symbol in (Symbol.DELTA, Symbol.PREACTIVATION) and summed is not None:
        said.append(merge_sentence(names, unit, [term.edge.source for term in summed.terms if term.edge is not None]))
    return [sentence for sentence in said if sentence]


_NEARLY = 0.4
"""Terms of which less than this share is left are said nearly to cancel."""

_MOST_NAMED = 5


def _listed(labels: Sequence[str]) -> str:
    if len(labels) > _MOST_NAMED:
        return tr("{} and {} others", ", ".join(labels[: _MOST_NAMED - 1]), len(labels) - _MOST_NAMED + 1)
    return listed(labels)
