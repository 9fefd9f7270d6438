"""A sheet: what stands on a worksheet or its worked solution, derived from a trace's lines; how it looks comes later.

On a worksheet the lines up to the last blank are there. A line that is no blank and depends on one shows its formula
alone: its numbers would give the blank away.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from core.errors import ChainruleError
from core.formulae.activations import ACTIVATIONS
from core.learning.exercise import Part, blanks_of
from core.learning.judge import DECIMALS
from core.project import Project
from core.sheets.figure import Figure, figure_of
from core.tracing.steps import Phase, Quantity, Step, Symbol, Trace
from core.wording import tr, tr_n
from core.writing.equations import Equation, EquationWriter
from core.writing.notation import Notation
from core.writing.pieces import EQUALS, Piece, Pieces, joined

MOST_LINES = 1000
_LONGEST_SUM = 12
HEADINGS = {
    Phase.FORWARD: tr("Forward pass"), Phase.LOSS: tr("Loss"), Phase.BACKWARD: tr("Backward pass"),
    Phase.GRADIENTS: tr("Gradients"), Phase.UPDATE: tr("Update", meaning="phase"),
}  # fmt: skip


class SheetError(ChainruleError):
    """A sheet that can't be made, or answers that can't be graded; the sentence says why."""


class Shown(StrEnum):
    """How much of a line is on the sheet."""

    WHOLE = "whole"
    FORMULA = "formula"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Line:
    """A numbered line of a sheet.

    Attributes:
        number: counted from 1 through the whole trace, as the program does.
        phase: under which heading it stands.
        shown: how much of it is there.
        asked: whether its value is what the worksheet asks for.
        left: what is computed.
        right: what stands behind each equals sign that follows; the value is the last where the line is whole.
    """

    number: int
    phase: Phase
    shown: Shown
    asked: bool
    left: Pieces
    right: tuple[Pieces, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a sheet shall be.

    Attributes:
        title: its heading.
        part: what is blank on the worksheet.
        formulas: whether blanks have their formula as a help.
        solved: whether it is the solution.
        about: a remark under the title, as which variant it is.
    """

    title: str
    part: Part = Part.EVERYTHING
    formulas: bool = False
    solved: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a sheet.

    Attributes:
        wish: what it shall be.
        figure: the network.
        given: the numbers to begin with, "x_i = 1".
        rules: the formulae of the activations and of the loss.
        lines: the numbered lines, in order.
    """

    wish: Wish
    figure: Figure
    given: tuple[Pieces, ...]
    rules: tuple[Pieces, ...]
    lines: tuple[Line, ...]

    def sections(self) -> Iterator[tuple[str, list[Line]]]:
        """Yield the headings, each with its lines."""
        for phase, lines in groupby(self.lines, key=lambda line: line.phase):
            yield HEADINGS[phase], list(lines)

    @property
    def task(self) -> str:
        """What is to be done, in a sentence."""
        count = sum(line.asked for line in self.lines)
        if self.wish.solved:
            return tr("Worked solution; the values asked for are marked.")
        return tr_n("Fill in the blank, to 4 decimals.", "Fill in the {} blanks, to 4 decimals.", count)


def make_sheet(project: Project, trace: Trace, wish: Wish, notation: Notation | None = None) -> Sheet:
    """Write a sheet of a network's trace.

    Raises `SheetError` where it would be too long, `ExerciseError` where nothing would be blank.
    """
    if len(trace.steps) > MOST_LINES:
        raise SheetError(
            tr("A sheet has at most {:,} lines, and this network makes {:,}.", MOST_LINES, len(trace.steps))
        )
    blanks = frozenset(blanks_of(trace, wish.part))
    writer = EquationWriter(project, notation, most=_LONGEST_SUM)
    hidden = _hidden(trace, blanks)
    lines = []
    for index, step in enumerate(trace.steps):
        if wish.solved or index <= max(blanks):
            asked = index in blanks
            shown = Shown.BLANK if asked else Shown.FORMULA if step.writes in hidden else Shown.WHOLE
            lines.append(_line(writer, trace, index, Shown.WHOLE if wish.solved else shown, asked, wish.formulas))
    figure = figure_of(project, trace, writer.notation)
    return Sheet(wish, figure, tuple(_given(writer, trace)), tuple(_rules(writer, project, trace)), tuple(lines))


def _hidden(trace: Trace, blanks: frozenset[int]) -> set[Quantity]:
    """Return the numbers that a worksheet must not tell: the blanks, and all that is worked out from one."""
    hidden: set[Quantity] = set()
    for index, step in enumerate(trace.steps):
        if index in blanks or not hidden.isdisjoint(step.reads):
            hidden.add(step.writes)
    return hidden


def _line(writer: EquationWriter, trace: Trace, index: int, shown: Shown, asked: bool, formulas: bool) -> Line:
    step = trace.steps[index]
    equation = writer.equation(trace, step)
    sides = _sides(replace(equation, value=_to_decimals(writer, step, equation.value)) if asked else equation)
    if shown is not Shown.WHOLE:
        with_formula = shown is Shown.FORMULA or formulas
        sides = sides[:1] if with_formula and not _is_plain_number(equation.symbols) else ()
    return Line(index + 1, step.phase, shown, asked, equation.left, sides)


def _to_decimals(writer: EquationWriter, step: Step, piece: Piece) -> Piece:
    """Write a value with the decimals that are asked for, where that takes more digits than numbers have elsewhere."""
    size = abs(step.value)
    digits = DECIMALS + (math.floor(math.log10(size)) + 1 if math.isfinite(size) and size >= 1 else 0)
    if digits <= writer.notation.digits:
        return piece
    notation = replace(writer.notation, digits=min(digits, 17))
    return piece._replace(text=notation.number(step.value), tex=notation.tex(step.value))


def _is_plain_number(symbols: Pieces) -> bool:
    """Whether there is no symbol in a formula, which then is the value itself."""
    return not any(piece.quantity is not None or any(part.quantity for part in piece.inner) for piece in symbols)


def _sides(equation: Equation) -> tuple[Pieces, ...]:
    """Return what stands behind the equals signs; a number that would only be repeated is said once."""
    found: list[Pieces] = [equation.symbols]
    for side in (equation.numbers, (equation.value,)):
        if joined(side) != joined(found[-1]):
            found.append(side)
    return tuple(found)


_FIRST_GIVEN = (Symbol.INPUT, Symbol.TARGET, Symbol.WEIGHT, Symbol.BIAS, Symbol.LEARNING_RATE)


def _given(writer: EquationWriter, trace: Trace) -> Iterator[Pieces]:
    """Yield what is known before the first line, each number once."""
    plain = dict.fromkeys(trace.plain(quantity) for quantity in trace.given)
    passed_on = {Symbol.PREACTIVATION, Symbol.ACTIVATION}  # of inputs, whose x is there already
    wanted = [quantity for quantity in plain if quantity.symbol not in passed_on and quantity in trace.given]
    place = {symbol: at for at, symbol in enumerate(_FIRST_GIVEN)}
    for quantity in sorted(wanted, key=lambda quantity: place.get(quantity.symbol, len(place))):
        value = trace.given[quantity]
        number = Piece(writer.notation.number(value), writer.notation.tex(value), quantity)
        yield (writer.piece(trace, quantity), EQUALS, number)


def _rules(writer: EquationWriter, project: Project, trace: Trace) -> Iterator[Pieces]:
    """Yield the formula of each activation that there is, and of the loss."""
    s = writer.notation.letters.preactivation
    for name in dict.fromkeys(unit.activation for unit in project.network.units.values()):
        rule = ACTIVATIONS[name]
        if name != "identity" and not rule.joint:
            formula = writer.notation.named(rule.formula)
            left = Piece(f"{rule.symbol.text}({s.text})", f"{rule.symbol.tex}({s.tex})")
            if formula.text != left.text:
                yield (left, EQUALS, Piece(formula.text, formula.tex))
    loss = next((step for step in trace.steps if step.phase is Phase.LOSS), None)
    if loss is not None:
        yield _loss_rule(writer, trace, loss)


def _loss_rule(writer: EquationWriter, trace: Trace, step: Step) -> Pieces:
    equation = writer.equation(trace, step)
    return (*equation.left, EQUALS, *equation.symbols)
