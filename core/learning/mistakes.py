"""The classic mistakes, each with the number that it gives: so an answer can be told what it is the result of.

A mistake is a record in `MISTAKES`. It works out, for one line, what somebody gets who makes it there; the line's own
formula does the arithmetic (`Reworked`), with other numbers in the places where the mistake puts them.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from core.formulae.activations import ACTIVATIONS, Activation
from core.learning.judge import agrees
from core.learning.worked import Reworked, rounded_to
from core.project import Project
from core.records import EdgeId, UnitId
from core.tracing.provenance import Term, terms
from core.tracing.steps import Quantity, Step, Symbol, Trace
from core.wording import tr, tr_n
from core.writing.notation import Notation
from core.writing.symbols import Names


class Slip(NamedTuple):
    """What a mistake gives on one line, and what to say: "you get this if …"."""

    value: float
    sentence: str


class Line:
    """One line of a trace with what a mistake may ask about it."""

    def __init__(self, names: Names, reworked: Reworked, step: Step) -> None:
        self.names, self.reworked, self.step = names, reworked, step
        self.trace, self.symbol, self.owner = reworked.trace, step.kind, step.writes.owner

    def value(self, quantity: Quantity) -> float | None:
        """Return one of the trace's numbers, None where it has no such number."""
        return self.trace.values.get(quantity)

    def again(self, instead: Mapping[Quantity, float]) -> float:
        """Work the line out with other numbers, in the lines of the cache that it reads, too."""
        return self.reworked.through_cache(self.step, instead)

    def label(self, owner: UnitId | EdgeId | None = None) -> str:
        """Return the name of a unit or an edge, the line's own unless another is given."""
        return self.names.label(self.owner if owner is None else owner)

    def written(self, quantity: Quantity) -> str:
        """Write a quantity."""
        return self.names.symbol(quantity, self.trace.cache_number.get(quantity, 0)).text

    def rule(self, owner: UnitId) -> Activation | None:
        """Return a unit's rule, None where it is joint or the identity and so has no σ′ of its own."""
        rule = self.names.rule(owner)
        return None if rule is None or rule.joint or rule.name == "identity" else rule

    @cached_property
    def terms(self) -> Sequence[Term]:
        """The terms of the line's sum."""
        return terms(self.trace, self.step)

    @cached_property
    def along(self) -> list[tuple[EdgeId, Term]]:
        """Those of the terms that come along an edge."""
        return [(term.edge, term) for term in self.terms if term.edge is not None]

    @cached_property
    def slopes(self) -> list[Quantity]:
        """The σ′ behind the line: those that it reads itself, and those in the cache that it reads."""
        found = [read for read in self.step.reads if read.symbol is Symbol.SLOPE]
        for read in self.step.reads:
            if read.symbol is Symbol.CACHE:
                line = self.trace.steps[self.trace.written_at[read]]
                found += [other for other in line.reads if other.symbol is Symbol.SLOPE]
        return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Mistake:
    """A classic mistake.

    Attributes:
        name: as in files and tests.
        on: the kinds of lines on which it can be made.
        slips: what it gives on a line; several where it can be made in several ways.
    """

    name: str
    on: frozenset[Symbol]
    slips: Callable[[Line], Iterator[Slip]]


_BACK = frozenset({Symbol.CACHE, Symbol.DELTA})
_GRADIENTS = frozenset({Symbol.WEIGHT_GRADIENT, Symbol.BIAS_GRADIENT})
_UPDATES = frozenset({Symbol.WEIGHT_UPDATE, Symbol.BIAS_UPDATE})
_NEW = frozenset({Symbol.NEW_WEIGHT, Symbol.NEW_BIAS})
_LOSSES = frozenset({Symbol.LOSS, Symbol.LOSS_TERM})
_HALVES = {
    ("half_squared_error", True): (2.0, tr("the ½ of the loss is left out")),
    ("half_squared_error", False): (2.0, tr("it is doubled: the 2 of the square and the ½ of the loss cancel")),
    ("squared_error", True): (0.5, tr("there is a ½ that this loss doesn't have")),
    ("squared_error", False): (0.5, tr("the 2 of the square is left out: this loss has no ½ to cancel it")),
}
"""What becomes of the number where ½ and 2 are mixed up, by the loss, and whether it is E itself or its derivative."""


def _forgot_slope(line: Line) -> Iterator[Slip]:
    if line.slopes:
        written = tr(" and ").join(line.written(slope) for slope in line.slopes)
        yield Slip(line.again(dict.fromkeys(line.slopes, 1.0)), tr("the slope {} is left out", written))


def _slope_of_activation(line: Line) -> Iterator[Slip]:
    wrong: dict[Quantity, float] = {}
    for slope in [line.step.writes] if line.symbol is Symbol.SLOPE else line.slopes:
        unit = UnitId(str(slope.owner))
        rule, z = line.rule(unit), line.value(slope._replace(symbol=Symbol.ACTIVATION))
        if rule is not None and z is not None:
            wrong[slope] = float(rule.derivative(np.asarray(z), rule.function(np.asarray(z))))
    if wrong:
        value = wrong[line.step.writes] if line.symbol is Symbol.SLOPE else line.again(wrong)
        sum_, out = (line.names.letter(symbol).text for symbol in (Symbol.PREACTIVATION, Symbol.ACTIVATION))
        yield Slip(value, tr("the slope is taken at {}, where it belongs at {}", out, sum_))


def _slope_of_input(line: Line) -> Iterator[Slip]:
    """A slope that isn't there: the course notebook's last formula gives the input one."""
    unit = UnitId(str(line.owner.source if isinstance(line.owner, EdgeId) else line.owner))
    x = line.value(Quantity(Symbol.INPUT, unit))
    if x is not None and line.rule(unit) is None:
        rule = ACTIVATIONS["sigmoid"]
        slope = float(rule.derivative(np.asarray(x), rule.function(np.asarray(x))))
        yield Slip(line.step.value * slope, tr("there is a slope for {}, which squashes nothing", line.label(unit)))


def _missing_bias(line: Line) -> Iterator[Slip]:
    bias = line.step.reads[-1] if line.step.reads else None
    if bias is not None and bias.symbol is Symbol.BIAS:
        yield Slip(line.again({bias: 0.0}), tr("the bias {} is left out", line.written(bias)))


def _missed_branch(line: Line) -> Iterator[Slip]:
    yield from _without_a_term(line, lambda edge: tr("what comes back from {} is left out", line.label(edge.target)))


def _missed_input(line: Line) -> Iterator[Slip]:
    yield from _without_a_term(line, lambda edge: tr("the input from {} is left out", line.label(edge.source)))


def _without_a_term(line: Line, told: Callable[[EdgeId], str]) -> Iterator[Slip]:
    for edge, left_out in line.along if len(line.along) > 1 else ():
        yield Slip(sum(term.value for term in line.terms if term is not left_out), told(edge))


def _only_one_input(line: Line) -> Iterator[Slip]:
    for edge, term in line.along if len(line.along) > 2 else ():  # with two it is the same as leaving out the other
        yield Slip(term.value, tr("only the input from {} is used", line.label(edge.source)))


def _wrong_sign(line: Line) -> Iterator[Slip]:
    yield Slip(0.0 - line.step.value, tr("the sign is turned"))


def _wrong_half(line: Line) -> Iterator[Slip]:
    told = _HALVES.get((line.names.loss.name, line.symbol in _LOSSES))
    if told is not None and (line.symbol in _LOSSES or _is_output(line)):
        factor, sentence = told
        yield Slip(line.step.value * factor, sentence)


def _is_output(line: Line) -> bool:
    """Whether it is ∂E/∂s or δ of an output unit that feeds no other."""
    return isinstance(line.owner, str) and line.names.is_output(line.owner) and len(line.terms) < 2


def _swapped_ends(line: Line) -> Iterator[Slip]:
    if isinstance(line.owner, EdgeId):
        source, target = line.owner
        delta, z = line.value(Quantity(Symbol.DELTA, source)), line.value(Quantity(Symbol.ACTIVATION, target))
        if delta is not None and z is not None:
            told = tr("δ of {} is multiplied by the activation of {}", line.label(source), line.label(target))
            yield Slip(-delta * z if line.trace.minus else delta * z, told)


def _already_updated(line: Line) -> Iterator[Slip]:
    reads = list(line.step.reads)
    for read in line.step.reads:
        if read.symbol is Symbol.CACHE:
            reads += line.trace.steps[line.trace.written_at[read]].reads
    new = {
        read: after
        for read in reads
        if read.symbol is Symbol.WEIGHT and (after := line.value(read._replace(symbol=Symbol.NEW_WEIGHT))) is not None
    }
    if new:
        yield Slip(line.again(new), tr("the weight is the one after the update: all weights move at once, at the end"))


def _forgot_rate(line: Line) -> Iterator[Slip]:
    rate = Quantity(Symbol.LEARNING_RATE)
    step = _step_of_update(line)
    if rate in step.reads:
        value = line.reworked.value(step, {rate: 1.0})
        if step is not line.step:
            value = line.reworked.value(line.step, {step.writes: value})
        yield Slip(value, tr("η is left out"))


def _ascent(line: Line) -> Iterator[Slip]:
    told = tr("the step goes up the gradient, and descent goes down")
    if line.symbol in _UPDATES:
        yield Slip(0.0 - line.step.value, told)
    else:
        old, update = (line.trace.values[read] for read in line.step.reads)
        yield Slip(old - update, told)


def _step_of_update(line: Line) -> Step:
    """Return the line of Δw: this one, or the one that a new weight reads."""
    if line.symbol in _UPDATES:
        return line.step
    return line.trace.steps[line.trace.written_at[line.step.reads[1]]]


def _rounded_early(line: Line) -> Iterator[Slip]:
    for decimals in (3, 2, 1):
        reads = {read: rounded_to(line.trace.values[read], decimals) for read in line.step.reads}
        value = line.reworked.value(line.step, reads)
        told = tr_n(
            "the numbers before are rounded to {} decimal: keep more of them",
            "the numbers before are rounded to {} decimals: keep more of them",
            decimals,
        )
        yield Slip(value, told)


def _no_activation(line: Line) -> Iterator[Slip]:
    rule = line.names.rule(line.owner)
    s = line.value(line.step.writes._replace(symbol=Symbol.PREACTIVATION))
    if rule is None or s is None or rule.joint:
        return
    if rule.name != "identity":
        yield Slip(s, tr("{} is not applied to {}", rule.symbol.text, line.written(line.step.reads[0])))
    else:
        sigmoid = float(ACTIVATIONS["sigmoid"].function(np.asarray(s)))
        yield Slip(sigmoid, tr("σ is applied, and {} passes its sum on as it is", line.label()))


def _copied(line: Line) -> Iterator[Slip]:
    """The number of a unit or an edge of which the same is asked."""
    asked = line.written(line.step.writes)
    for quantity, value in line.trace.values.items():
        same = quantity.symbol is line.symbol and quantity.owner != line.owner
        if same and quantity in line.trace.written_at:
            yield Slip(value, tr("you take {}, where {} is asked for", line.written(quantity), asked))


MISTAKES: Sequence[Mistake] = (
    Mistake("forgot_slope", _BACK, _forgot_slope),
    Mistake("slope_of_activation", _BACK | {Symbol.SLOPE}, _slope_of_activation),
    Mistake("slope_of_input", _BACK, _slope_of_input),
    Mistake("missing_bias", frozenset({Symbol.PREACTIVATION}), _missing_bias),
    Mistake("missed_branch", frozenset({Symbol.DELTA}), _missed_branch),
    Mistake("missed_input", frozenset({Symbol.PREACTIVATION}), _missed_input),
    Mistake("only_one_input", frozenset({Symbol.PREACTIVATION}), _only_one_input),
    Mistake("wrong_sign", _BACK | _GRADIENTS, _wrong_sign),
    Mistake("wrong_half", _LOSSES | _BACK, _wrong_half),
    Mistake("swapped_ends", frozenset({Symbol.WEIGHT_GRADIENT}), _swapped_ends),
    Mistake("already_updated", _BACK, _already_updated),
    Mistake("forgot_rate", _UPDATES | _NEW, _forgot_rate),
    Mistake("ascent", _UPDATES | _NEW, _ascent),
    Mistake("no_activation", frozenset({Symbol.ACTIVATION}), _no_activation),
    Mistake("rounded_early", frozenset(Symbol) - _NEW, _rounded_early),
    Mistake("copied", frozenset(Symbol), _copied),
)
"""Every mistake that is known."""


class Recogniser:
    """Says what a wrong answer is the result of."""

    def __init__(self, project: Project, trace: Trace, notation: Notation | None = None) -> None:
        letters = (notation or Notation()).letters
        self._names, self._reworked = Names(project, letters), Reworked(project, trace)

    def slips(self, step: Step, name: str | None = None) -> Iterator[tuple[Mistake, Slip]]:
        """Yield what the mistakes give on a line, where that is a number and not the right one."""
        line = Line(self._names, self._reworked, step)
        for mistake in MISTAKES:
            if step.kind in mistake.on and name in (None, mistake.name):
                for slip in mistake.slips(line):
                    if math.isfinite(slip.value):
                        yield mistake, slip

    def recognise(self, step: Step, answer: float, decimals: int) -> tuple[Mistake, Slip] | None:
        """Return the one mistake that gives this answer; None where it is right, where none does, or several do."""
        if agrees(answer, step.value, decimals):
            return None
        found = [pair for pair in self.slips(step) if agrees(answer, pair[1].value, decimals)]
        return found[0] if len({pair[1].sentence for pair in found}) == 1 else None
