"""Equations, derived from a trace's steps: symbols = numbers = value, and one plain sentence.

Each kind of line has one record in `LINES`, and its sentence in `core.sentences`. The symbols and the numbers are the
same formula filled in twice, so that they can't disagree.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.activations import Activation, Formula
from core.losses import Loss
from core.notation import Notation
from core.optimizers import OPTIMIZERS, Optimizer
from core.project import Project
from core.records import EdgeId
from core.sentences import counted, sentence
from core.steps import OTHERS, Quantity, Step, Symbol, Trace
from core.symbols import Names


class Piece(NamedTuple):
    """A part of an equation: as text, in TeX, and the quantity that it stands for (None for an operator)."""

    text: str
    tex: str
    quantity: Quantity | None = None


Pieces = tuple[Piece, ...]


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


def joined(pieces: Iterable[Piece]) -> str:
    """Return the pieces' text."""
    return "".join(piece.text for piece in pieces)


Fill = Callable[[Quantity], Piece]
"""Puts a symbol or a number in a quantity's place."""


class EquationWriter:
    """Writes the equations of a project's traces."""

    def __init__(self, project: Project, notation: Notation | None = None) -> None:
        self.notation = notation or Notation()
        self.names = Names(project)
        self.loss: Loss = self.names.loss
        self.optimizer: Optimizer = OPTIMIZERS[project.training.optimizer]

    def equation(self, trace: Trace, step: Step) -> Equation:
        """Write one line of a trace."""
        line = _line(step)
        return Equation(
            left=self._left(trace, step),
            symbols=line.right(self, step, lambda quantity: self.piece(trace, quantity)),
            numbers=_bare(line.numbers(self, step, lambda quantity: self._number(trace, quantity))),
            value=Piece(self.notation.number(step.value), self.notation.tex(step.value), step.writes),
            sentence=sentence(self.names, step),
        )

    def symbol(self, trace: Trace, quantity: Quantity) -> Formula:
        """Return a quantity's symbol, e.g. δ_j or C_2."""
        return self.names.symbol(quantity, trace.cache_number.get(quantity, 0))

    def piece(self, trace: Trace, quantity: Quantity) -> Piece:
        """Return a quantity's symbol as a piece of an equation."""
        return Piece(*_both(self.symbol(trace, quantity)), quantity)

    def _left(self, trace: Trace, step: Step) -> Pieces:
        own = self.piece(trace, step.writes)
        meaning = self.names.meaning(step.writes, trace.sample if trace.batch else None)
        if meaning is None:
            return (own,)
        if step.kind is Symbol.ACTIVATION:
            return (Piece(*_both(meaning), step.writes), EQUALS, own)
        return (own, EQUALS, Piece(*_both(meaning)))

    def _number(self, trace: Trace, quantity: Quantity) -> Piece:
        value = trace.values[quantity]
        text, tex = self.notation.number(value), self.notation.tex(value)
        if value < 0:
            text, tex = f"({text})", f"({tex})"
        return Piece(text, tex, quantity)


def _bare(numbers: Pieces) -> Pieces:
    """Take the parentheses off a negative number that stands in front, unless it is raised to a power."""
    first = numbers[0]
    if not _in_parentheses(first) or (len(numbers) > 1 and numbers[1].text.startswith("^")):
        return numbers
    return (Piece(first.text[1:-1], first.tex[1:-1], first.quantity), *numbers[1:])


def _both(formula: Formula) -> tuple[str, str]:
    return formula.text, formula.tex


EQUALS = Piece(" = ", " = ")
PLUS = Piece(" + ", " + ")
MINUS = Piece("−", "-")
TIMES = Piece("·", r" \cdot ")
OPEN, CLOSE = Piece("(", "("), Piece(")", ")")
ZERO = Piece("0", "0")
_PLACE = re.compile(r"\$([a-z_]+)")


# How right-hand sides are put together


def _sum_of_products(reads: Sequence[Quantity], fill: Fill) -> Pieces:
    """a·b + c·d + …; a number left over at the end stands alone."""
    terms: list[Pieces] = []
    for index in range(0, len(reads) - 1, 2):
        terms.append((fill(reads[index]), TIMES, fill(reads[index + 1])))
    if len(reads) % 2:
        terms.append((fill(reads[-1]),))
    return _sum(terms)


def _sum(terms: Sequence[Pieces]) -> Pieces:
    if not terms:
        return (ZERO,)
    return tuple(piece for n, term in enumerate(terms) for piece in ((PLUS, *term) if n else term))


def _product(factors: Iterable[Piece]) -> Pieces:
    return tuple(piece for n, factor in enumerate(factors) for piece in ((TIMES, factor) if n else (factor,)))


def filled(formula: Formula, values: Mapping[str, Piece]) -> Pieces:
    """Put pieces in the places of a formula.

    They stay pieces of their own, but for those inside a fraction or an exponent, which can only be set with it.
    """
    texts, texs = _PLACE.split(formula.text), _PLACE.split(formula.tex)
    assert texts[1::2] == texs[1::2], "a formula has the same places, in the same order, as text and in TeX"
    pieces: list[Piece] = []
    rest, inside = Piece(texts[0], texs[0]), set[Quantity | None]()
    for at in range(1, len(texts), 2):
        value = _without_parentheses(values[texts[at]], texts[at - 1 :: 2], texs[at - 1 :: 2])
        before, after = "".join(texs[:at]), Piece(texts[at + 1], texs[at + 1])
        if before.count("{") == before.count("}"):
            pieces += [_owned(rest, inside), value]
            rest, inside = after, set()
        else:
            rest = Piece(rest.text + value.text + after.text, rest.tex + value.tex + after.tex)
            inside.add(value.quantity)
    return tuple(piece for piece in (*pieces, _owned(rest, inside)) if piece.text)


def _owned(piece: Piece, quantities: set[Quantity | None]) -> Piece:
    """Give a part of a formula to the one quantity that stands in it, if it is one."""
    return piece._replace(quantity=quantities.pop()) if len(quantities) == 1 else piece


def _without_parentheses(value: Piece, texts: Sequence[str], texs: Sequence[str]) -> Piece:
    """Take the parentheses off a negative number where the formula has its own around it, as in tanh(−1)."""
    own = all(around[0].endswith("(") and around[1].startswith(")") for around in (texts, texs))
    return Piece(value.text[1:-1], value.tex[1:-1], value.quantity) if own and _in_parentheses(value) else value


def _in_parentheses(piece: Piece) -> bool:
    return piece.quantity is not None and piece.text.startswith("(−") and piece.text.find(")") == len(piece.text) - 1


def _preactivation(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return _sum_of_products(step.reads, fill)


def _applied(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """σ(s), the rule by its name."""
    rule = _rule_of(writer, step)
    first = fill(step.reads[0])
    if rule.name == "identity":
        return (first,)
    if rule.joint:
        return _softmax(step, fill)
    symbol = rule.symbol
    return (Piece(f"{symbol.text}(", f"{symbol.tex}("), first, CLOSE)


def _applied_numbers(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """The rule's formula with the number put in."""
    rule = _rule_of(writer, step)
    if rule.joint:
        return _softmax(step, fill)
    return filled(rule.formula, {"s": fill(step.reads[0])})


def _softmax(step: Step, fill: Fill) -> Pieces:
    pieces = [fill(quantity) for quantity in step.reads]
    text = " + ".join(f"exp({piece.text})" for piece in pieces)
    tex = " + ".join(f"e^{{{piece.tex}}}" for piece in pieces)
    return (Piece(f"exp({pieces[0].text})/({text})", rf"\frac{{e^{{{pieces[0].tex}}}}}{{{tex}}}", step.writes),)


def _loss(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    if step.reads[0].symbol is Symbol.LOSS_TERM:
        return _sum([(fill(quantity),) for quantity in step.reads])
    first, target = step.reads
    places = {"p": _prediction(writer, first, fill), "s": fill(first), "y": fill(target)}
    return filled(writer.loss.formula, places)


def _prediction(writer: EquationWriter, quantity: Quantity, fill: Fill) -> Piece:
    """ŷ in symbols; its number in numbers."""
    piece = fill(quantity)
    symbol = writer.names.prediction(quantity.owner, quantity.sample)
    is_symbol = piece.text == writer.names.symbol(quantity).text
    return Piece(*_both(symbol), quantity) if is_symbol else piece


def _slope(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return filled(_rule_of(writer, step).slope, {"s": fill(step.reads[0]), "z": fill(step.reads[1])})


def _cache(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    if isinstance(step.writes.owner, EdgeId):
        return _product(fill(quantity) for quantity in step.reads)
    rule = _rule_of(writer, step)
    pairs = [q for q in step.reads if q.symbol is not Symbol.SLOPE]
    slopes = [fill(q) for q in step.reads if q.symbol is Symbol.SLOPE]
    targets = [q for q in pairs if q.symbol is Symbol.TARGET]
    own = _loss_slope(writer, pairs[0], pairs[1], targets, fill)
    if writer.loss.fused_with is None and rule.joint:
        return _softmax_delta(writer, pairs, fill)
    return (OPEN, *own, CLOSE, TIMES, *slopes) if slopes else own


def _loss_slope(
    writer: EquationWriter, prediction: Quantity, target: Quantity, targets: Sequence[Quantity], fill: Fill
) -> Pieces:
    """∂E/∂ŷ of one output unit, or the fused ∂E/∂s."""
    ys = [fill(quantity) for quantity in targets]
    total = Piece("(" + " + ".join(y.text for y in ys) + ")", "(" + " + ".join(y.tex for y in ys) + ")")
    places = {"p": _prediction(writer, prediction, fill), "y": fill(target), "total": total}
    return filled(writer.loss.slope_formula, places)


def _softmax_delta(writer: EquationWriter, pairs: Sequence[Quantity], fill: Fill) -> Pieces:
    """z_i·(g_i − Σ_k g_k·z_k), with g = ∂E/∂ŷ."""
    slopes = [_merged(_loss_slope(writer, p, y, [y], fill)) for p, y in zip(pairs[::2], pairs[1::2], strict=True)]
    predictions = [_prediction(writer, p, fill) for p in pairs[::2]]
    both = list(zip(slopes, predictions, strict=True))
    text = " + ".join(f"({g.text})·{p.text}" for g, p in both)
    tex = " + ".join(rf"({g.tex}) \cdot {p.tex}" for g, p in both)
    (g, p) = both[0]
    return (p, TIMES, Piece(f"(({g.text}) − ({text}))", rf"(({g.tex}) - ({tex}))"))


def _merged(pieces: Pieces) -> Piece:
    return Piece(joined(pieces), "".join(piece.tex for piece in pieces))


def _delta(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    reads = list(step.reads)
    own = [_negated(writer, (fill(reads.pop(0)),))] if len(reads) % 2 else []
    terms = [(fill(d), TIMES, fill(c)) for d, c in zip(reads[::2], reads[1::2], strict=True)]
    return _sum([*own, *terms])


def _negated(writer: EquationWriter, pieces: Pieces) -> Pieces:
    """Turn the sign between ∂E/∂s and δ where the project's δ is −∂E/∂s."""
    return (MINUS, *pieces) if writer.names.minus else pieces


def _gradient(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """δ·z of a weight, δ of a bias."""
    return _negated(writer, _product(fill(quantity) for quantity in step.reads))


def _plus(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    return _sum([(fill(quantity),) for quantity in step.reads])


def _updated(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    if not step.reads:
        return (ZERO,)
    rate, gradient = (fill(quantity) for quantity in step.reads)
    return filled(writer.optimizer.formula, {"learning_rate": rate, "gradient": gradient})


def _rule_of(writer: EquationWriter, step: Step) -> Activation:
    rule = writer.names.rule(step.writes.owner)
    assert rule is not None, "this line belongs to a unit"
    return rule


def _reduced(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """(a + b + …)/n over the rows of a batch, or their sum."""
    terms, names = _bare(_sum([(fill(quantity),) for quantity in step.reads])), writer.names
    if not names.is_mean or names.rows == 1:
        return terms
    return (Piece("(", rf"\frac{{1}}{{{names.rows}}} \, ("), *terms, Piece(f")/{names.rows}", ")"))


def _others(writer: EquationWriter, step: Step, fill: Fill) -> Pieces:
    """What is not written out, in words."""
    words = f"the sum over the other {counted(writer.names.rows - 1)}"
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
    Symbol.WEIGHT_UPDATE: Line(_updated, _updated),
    Symbol.BIAS_UPDATE: Line(_updated, _updated),
    Symbol.NEW_WEIGHT: Line(_plus, _plus),
    Symbol.NEW_BIAS: Line(_plus, _plus),
}
"""Every kind of line there is, for one sample."""

_REDUCED = Line(_reduced, _reduced)
_OTHERS = Line(_others, _others_number)


def _line(step: Step) -> Line:
    if step.reduces:
        return _REDUCED
    return _OTHERS if step.writes.sample == OTHERS else LINES[step.kind]
