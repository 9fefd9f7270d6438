"""One line of a trace in words: as text, as LaTeX, and each of its numbers by name, at full precision."""

from collections.abc import Callable
from typing import NamedTuple

from core.equations import Equation, EquationWriter, Piece
from core.notation import Notation
from core.project import Project
from core.trace import Quantity, Step, Trace
from gui.panels.equation_fit import sides

_EXACT = Notation(17)


class Line(NamedTuple):
    """A line of a project's trace."""

    project: Project
    trace: Trace
    step: Step

    def written(self, notation: Notation) -> Equation:
        """Write the line as an equation."""
        return EquationWriter(self.project, notation).equation(self.trace, self.step)

    def text(self, notation: Notation = _EXACT) -> str:
        """Write the line in plain text."""
        return _joined(self.written(notation), lambda piece: piece.text)

    def latex(self) -> str:
        """Write the line in LaTeX."""
        return _joined(self.written(_EXACT), lambda piece: piece.tex)

    def named(self, quantity: Quantity) -> str:
        """Write a number's name and its full value, e.g. "δ_o = −0.03624…"."""
        name = EquationWriter(self.project).symbol(self.trace, quantity).text
        return f"{name} = {_EXACT.number(self.trace.values.get(quantity))}"


def _joined(equation: Equation, part: Callable[[Piece], str]) -> str:
    return " = ".join("".join(part(piece) for piece in side) for side in sides(equation))
