"""Equations, derived from a trace's steps: symbols = numbers = value, and one plain sentence.

Each kind of line has one record in `LINES`, and its sentence in `core.writing.sentences`. The symbols and the numbers
are the same formula filled in twice, so that they can't disagree.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import NamedTuple

from core.formulae.activations import Activation, Formula
from core.formulae.losses import Loss
from core.formulae.optimizers import OPTIMIZERS, Optimizer
from core.project import Project
from core.records import EdgeId
from core.tracing.steps import OTHERS, Quantity, Step, Symbol, Trace
from core.wording import tr, tr_n
from core.writing.arithmetic import ALL_DIGITS, digits_of_sum, enough_digits
from core.writing.notation import Notation
from core.writing.pieces import (
    CLOSE,
    EQUALS,
    MINUS,
    OPEN,
    TIMES,
    Fill,
    Piece,
    Pieces,
    bared,
    filled,
    joined,
    merged,
    named,
    product,
    sum_of,
    summed,
)
from core.writing.sentences import counted, sentence
from core.writing.symbols import Names
from core.writing.update_equations import UPDATE_SIDES, Style, update_side

_MOST_WORKED_OUT = 400
"""A line that reads more numbers is not worked out again to see whether its digits are enough."""


@dataclass(frozen=True, slots=True)
class Equation:
    """One line, ready to be shown.

    Attributes:
        left: what is computed, e.g. "C_2 = ∂s_o/∂s_k".
        symbols: the right-hand side in symbols.
        numbers: the same with the numbers put in.
        value: what it comes to.
        sentence: what the line means, in plain words.
    """

    left: Pieces
    symbols: Pieces
    numbers: Pieces
    value: Piece
    sentence: str

    @property
    def left_text(self) -> str:
        """The left-hand side as text."""
        return joined(self.left)

    @property
    def symbols_text(self) -> str:
        """The whole symbolic line as text, e.g. "s_j = w_{x_i→j}·x_i"."""
        return f"{joined(self.left)} = {joined(self.symbols)}"

    @property
    def numbers_text(self) -> str:
        """The right-hand side with its numbers as text, e.g. "2·1"."""
        return joined(self.numbers)

    @property
    def value_text(self) -> str:
        """The value as text."""
        return self.value.text


class EquationWriter:
    """Writes the equations of a project's traces.

    Attributes:
        most: sums of more terms than this are shortened: two terms, dots and the last one. None for never.
    """

    def __init__(self, project: Project, notation: Notation | None = None, most: int | None = None) -> None:
        self.notation = notation or Notation()
        self.most = most
        self.names = Names(project, self.notation.letters)
        self.loss: Loss = self.names.loss
        self.optimizer: Optimizer = OPTIMIZERS[project.training.optimizer]

    def equation(self, trace: Trace, step: Step) -> Equation:
        """Write one line of a trace."""
        line = line_of(step)
        return Equation(
            left=self.left(trace, step),
            symbols=self.symbols(trace, step),
            numbers=self.numbers(trace, step, lambda writer: line.numbers(writer, step, writer.filling(trace, step))),
            value=self.value(trace, step),
            sentence=sentence(self.names, step),
        )

    def symbols(self, trace: Trace, step: Step) -> Pieces:
        """Return a line's right-hand side in symbols."""
        symbols = line_of(step).right(self, step, lambda quantity: self.piece(trace, quantity))
        return (*symbols, *self._counted(step))

    def symbol(self, trace: Trace, quantity: Quantity) -> Formula:
        """Return a quantity's symbol, e.g. δ_j or C_2."""
        return self.names.symbol(quantity, trace.cache_number.get(quantity, 0))

    def piece(self, trace: Trace, quantity: Quantity) -> Piece:
        """Return a quantity's symbol as a piece of an equation."""
        return named(self.symbol(trace, quantity), quantity)

    def numbers(self, trace: Trace, step: Step, write: "Callable[[EquationWriter], Pieces]") -> Pieces:
        """Write a line's numbers with as many digits as it takes for them to come to its value as they stand."""
        scale = min((abs(term) for term in _moving(trace, step)), default=None)
        return self.worked_out(step.value, len(step.reads), write, scale)

    def worked_out(
        self, value: float, count: int, write: "Callable[[EquationWriter], Pieces]", scale: float | None = None
    ) -> Pieces:
        """Write `count` numbers with as many digits as it takes for them to come to a value; see `enough_digits`."""
        writer = self
        if self.notation.digits < ALL_DIGITS and count <= _MOST_WORKED_OUT:
            plain = self._with(replace(self.notation, decimal_comma=False), None)
            digits = enough_digits(
                self.notation.digits, value, lambda n: joined(bared(write(plain._in_digits(n)))), scale
            )
            writer = self._in_digits(digits)
        return bared(write(writer))

    def filling(self, trace: Trace, step: Step) -> Fill:
        """Return what puts a line's numbers in; those that an update adds up reach down to the same place."""
        return lambda quantity: self.number(trace.values[quantity], quantity, self._digits(trace, step, quantity))

    def number(self, value: float, quantity: Quantity, digits: int | None = None) -> Piece:
        """Return a quantity's number as a piece of an equation, in parentheses where it is negative."""
        piece = self._written(value, quantity, digits)
        return piece._replace(text=f"({piece.text})", tex=f"({piece.tex})") if value < 0 else piece

    def value(self, trace: Trace, step: Step) -> Piece:
        """Return what a line comes to; a new weight with the digits of what was added, so that it is seen to move."""
        return self._written(step.value, step.writes, self._digits(trace, step, step.writes))

    def _written(self, value: float, quantity: Quantity, digits: int | None = None) -> Piece:
        notation = self.notation if digits is None else replace(self.notation, digits=digits)
        return Piece(notation.number(value), notation.tex(value), quantity)

    def _digits(self, trace: Trace, step: Step, quantity: Quantity) -> int:
        """Return the digits of a number on a line: as asked for, or down to the last one of the smaller term."""
        return digits_of_sum(_moving(trace, step), trace.values[quantity], self.notation.digits)

    def _in_digits(self, digits: int) -> "EquationWriter":
        return self._with(replace(self.notation, digits=digits), self.most)

    def _with(self, notation: Notation, most: int | None) -> "EquationWriter":
        writer = copy(self)
        writer.notation, writer.most = notation, most
        return writer

    def left(self, trace: Trace, step: Step) -> Pieces:
        """Return what a line computes, and what that means: "C_1 = ∂E/∂s_o", "ŷ_o = z_o"."""
        own = self.piece(trace, step.writes)
        meaning = self.names.meaning(step.writes, trace.sample if trace.batch else None)
        if meaning is None:
            return (own,)
        if step.kind is Symbol.ACTIVATION:
            return (named(meaning, step.writes), EQUALS, own)
        return (own, EQUALS, named(meaning))

    def _counted(self, step: Step) -> Pieces:
        """Say of how many terms a shortened sum consists."""
        count = terms_of(step)
        if self.most is None or count <= self.most:
            return ()
        said = tr_n("({:,} term)", "({:,} terms)", count)
        return (Piece(f" {said}", rf"\;\;\text{{{said}}}"),)


def _moving(trace: Trace, step: Step) -> list[float]:
    """Return the old weight or bias and what is added to it, on the line of a new one, unless one of them is 0."""
    if step.kind not in (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS):
        return []
    terms = [trace.values[quantity] for quantity in step.reads]
    return terms if all(math.isfinite(term) and term for term in (*terms, step.value)) else []


def terms_of(step: Step) -> int:
    """Return how many terms the longest sum on a line has; 1 where there is none."""
    reads = len(step.reads)
    if step.reduces:
        return reads
    if step.kind in (Symbol.PREACTIVATION, Symbol.DELTA):
        return (reads + 1) // 2
    if step.kind is Symbol.CACHE:
        return sum(quantity.symbol is Symbol.TARGET for quantity in step.reads)
    return reads if step.kind in (Symbol.ACTIVATION, Symbol.LOSS, Symbol.GRADIENT_NORM) else 1


# How right-hand sides are put together


def _filled(writer: EquationWriter, formula: Formula, values: Mapping[str, Piece | Pieces]) -> Pieces:
    return filled(writer.notation.formula(formula), values)


def _preactivation(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """a·b + c·d + …; the bias at the end stands alone."""
    terms = [step.reads[at : at + 2] for at in range(0, len(step.reads), 2)]
    return sum_of(terms, lambda factors: product(map(fill, factors)), writer.most)


def _applied(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """σ(s), the rule by its name."""
    rule = _rule_of(writer, step)
    first = fill(step.reads[0])
    if rule.name == "identity":
        return (first,)
    if rule.joint:
        return _softmax(writer, step, fill)
    symbol = rule.symbol
    return (Piece(f"{symbol.text}(", f"{symbol.tex}("), first, CLOSE)


def _applied_numbers(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """The rule's formula with the number put in."""
    rule = _rule_of(writer, step)
    if rule.joint:
        return _softmax(writer, step, fill)
    return _filled(writer, rule.formula, {"s": fill(step.reads[0])})


def _softmax(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """exp(s_i)/Σ_k exp(s_k), the outputs in the network's order."""
    total = summed([_power_of_e(fill(quantity)) for quantity in step.reads], writer.most)
    own = _power_of_e(fill(step.writes._replace(symbol=Symbol.PREACTIVATION)))
    return (merged((Piece("", r"\frac{"), *own, Piece("/(", "}{"), *total, Piece(")", "}"))),)


def _power_of_e(exponent: Piece) -> Pieces:
    return bared((Piece("exp(", "e^{"), exponent, Piece(")", "}")))


def _loss(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    if step.reads[0].symbol is Symbol.LOSS_TERM:
        return summed([(fill(quantity),) for quantity in step.reads], writer.most)
    first, target = step.reads
    places = {"p": _prediction(writer, first, fill), "s": fill(first), "y": fill(target)}
    return _filled(writer, writer.loss.formula, places)


def _prediction(writer: EquationWriter, quantity: Quantity, fill: Fill) -> Piece:
    """ŷ in symbols; its number in numbers."""
    piece = fill(quantity)
    symbol = writer.names.prediction(quantity.owner, quantity.sample)
    is_symbol = piece.text == writer.names.symbol(quantity).text
    return named(symbol, quantity) if is_symbol else piece


def _slope(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return _filled(writer, _rule_of(writer, step).slope, {"s": fill(step.reads[0]), "z": fill(step.reads[1])})


def _cache(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    if isinstance(step.writes.owner, EdgeId):
        return product(fill(quantity) for quantity in step.reads)
    rule = _rule_of(writer, step)
    if writer.loss.fused_with is None and rule.joint:
        return _softmax_delta(writer, step, fill)
    targets = [quantity for quantity in step.reads if quantity.symbol is Symbol.TARGET]
    slopes = [fill(quantity) for quantity in step.reads if quantity.symbol is Symbol.SLOPE]
    own = _loss_slope(writer, _own_prediction(step), targets, fill)
    return (OPEN, *own, CLOSE, TIMES, *slopes) if slopes else own


def _own_prediction(step: Step) -> Quantity:
    return step.writes._replace(symbol=Symbol.ACTIVATION)


def _loss_slope(writer: EquationWriter, prediction: Quantity, targets: Sequence[Quantity], fill: Fill) -> Pieces:
    """∂E/∂ŷ of one output unit, or the fused ∂E/∂s; `targets` are all that it depends on."""
    places = {
        "p": _prediction(writer, prediction, fill),
        "y": fill(prediction._replace(symbol=Symbol.TARGET)),
        "total": (OPEN, *summed([(fill(quantity),) for quantity in targets], writer.most), CLOSE),
    }
    return _filled(writer, writer.loss.slope_formula, places)


def _softmax_delta(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """z_i·(g_i − Σ_k g_k·z_k), with g = ∂E/∂ŷ, the outputs in the network's order."""
    predictions = [quantity for quantity in step.reads if quantity.symbol is Symbol.ACTIVATION]
    slopes = {z: (OPEN, *_loss_slope(writer, z, [], fill), CLOSE) for z in predictions}
    terms = [(*slope, TIMES, _prediction(writer, z, fill)) for z, slope in slopes.items()]
    own = _own_prediction(step)
    total = (OPEN, *summed(terms, writer.most), CLOSE)
    return (_prediction(writer, own, fill), TIMES, OPEN, *slopes[own], Piece(" − ", " - "), *total, CLOSE)


def _delta(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    own = len(step.reads) % 2
    terms = [step.reads[max(0, at) : at + 2] for at in range(-own, len(step.reads), 2)]

    def write(factors: Sequence[Quantity]) -> Pieces:
        return product(map(fill, factors)) if len(factors) > 1 else _negated(writer, (fill(factors[0]),))

    return sum_of(terms, write, writer.most)


def _negated(writer: EquationWriter, pieces: Pieces) -> Pieces:
    """Turn the sign between ∂E/∂s and δ where the project's δ is −∂E/∂s."""
    return (MINUS, *pieces) if writer.names.minus else pieces


def _gradient(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """δ·z of a weight, δ of a bias."""
    return _negated(writer, product(fill(quantity) for quantity in step.reads))


def _plus(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return summed([(fill(quantity),) for quantity in step.reads], writer.most)


def _of_update(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return update_side(Style(writer.optimizer, writer.notation, writer.most), step, fill)


def _rule_of(writer: EquationWriter, step: Step) -> Activation:
    rule = writer.names.rule(step.writes.owner)
    assert rule is not None, "this line belongs to a unit"
    return rule


def _reduced(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """(a + b + …)/n over the rows of a batch, or their sum."""
    terms, names = summed([(fill(quantity),) for quantity in step.reads], writer.most), writer.names
    if not names.is_mean or names.rows == 1:
        return terms
    return (Piece("(", rf"\frac{{1}}{{{names.rows}}} \, ("), *terms, Piece(f")/{names.rows}", ")"))


def _others(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """What is not written out, in words."""
    words = tr("the sum over the other {}", counted(writer.names.rows - 1))
    return (Piece(words, rf"\mathrm{{{words.replace(' ', chr(92) + ' ')}}}"),)


def _others_number(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return (fill(step.writes),)


Right = Callable[[EquationWriter, Step, Fill], Pieces]


class Line(NamedTuple):
    """How a kind of line is put together: its right-hand side in symbols, and the same for numbers."""

    right: Right
    numbers: Right


LINES: Mapping[Symbol, Line] = {
    Symbol.PREACTIVATION: Line(_preactivation, _preactivation),
    Symbol.ACTIVATION: Line(_applied, _applied_numbers),
    Symbol.LOSS_TERM: Line(_loss, _loss),
    Symbol.LOSS: Line(_loss, _loss),
    Symbol.SLOPE: Line(_slope, _slope),
    Symbol.CACHE: Line(_cache, _cache),
    Symbol.DELTA: Line(_delta, _delta),
    Symbol.WEIGHT_GRADIENT: Line(_gradient, _gradient),
    Symbol.BIAS_GRADIENT: Line(_gradient, _gradient),
    Symbol.NEW_WEIGHT: Line(_plus, _plus),
    Symbol.NEW_BIAS: Line(_plus, _plus),
    **dict.fromkeys(UPDATE_SIDES, Line(_of_update, _of_update)),
}
"""Every kind of line there is, for one sample."""

_REDUCED = Line(_reduced, _reduced)
_OTHERS = Line(_others, _others_number)


def line_of(step: Step) -> Line:
    """Return how a line is put together."""
    if step.reduces:
        return _REDUCED
    return _OTHERS if step.writes.sample == OTHERS else LINES[step.kind]
