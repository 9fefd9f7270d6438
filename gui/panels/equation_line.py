"""One line of a trace in words: as text, as LaTeX, and each of its numbers by name, at full precision."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from core.errors import UnfoldError
from core.project import Project
from core.tracing.trace import Quantity, Step, Trace
from core.writing.equations import Equation, EquationWriter
from core.writing.latex import latex
from core.writing.notation import Notation
from core.writing.pieces import Piece
from core.writing.unfold import Unfolding
from gui.panels.equation_fit import sides
from gui.settings import Key
from gui.workspace import Workspace

MOST_TERMS = 3
"""A sum of more terms is shortened where it has no room."""

MOST_SPOKEN = 12
"""A longer sum is shortened where it is read aloud."""


class Line(NamedTuple):
    """A line of a project's trace, folded or unfolded."""

    project: Project
    trace: Trace
    step: Step
    notation: Notation
    is_unfolded: bool = False

    def written(self, most: int | None = None) -> Equation:
        """Write the line as an equation, its sums shortened to so many terms."""
        writer = EquationWriter(self.project, self.notation, most)
        return Unfolding(writer, self.trace).equation(self.step) if self.is_unfolded else self._folded(writer)

    def spoken(self, most: int | None = None) -> str:
        """Write the line in plain text, with the digits shown."""
        return _joined(self.written(most), lambda piece: piece.text)

    def text(self) -> str:
        """Write the line in plain text, in full."""
        return self._exact.spoken()

    def latex(self) -> str:
        """Write the line in LaTeX, in full."""
        return latex(_joined(self._exact.written(), lambda piece: piece.tex))

    def named(self, quantity: Quantity) -> str:
        """Write a number's name and its full value, e.g. "δ_o = −0.03624…"."""
        name = EquationWriter(self.project, self.notation).symbol(self.trace, quantity).text
        return f"{name} = {self.notation.exact.number(self.trace.values.get(quantity))}"

    @property
    def _exact(self) -> "Line":
        return self._replace(notation=self.notation.exact)

    def _folded(self, writer: EquationWriter) -> Equation:
        return writer.equation(self.trace, self.step)


class CurrentLine:
    """Writes the line where the player stands, unfolded if the settings say so and it is not too long.

    Attributes:
        line: the line, None before the first.
        equation: the line as it is shown.
        can_unfold: whether there is anything behind the line that unfolding it would show.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._unfolding: Unfolding | None = None
        self.line: Line | None = None
        self.equation: Equation | None = None
        self.can_unfold = False

    @property
    def notation(self) -> Notation:
        """How numbers are shown."""
        return self._workspace.conventions.notation

    def forget(self) -> None:
        """Forget what was worked out for lines that are no more."""
        self._unfolding = None

    def refresh(self) -> None:
        """Write the line where the player stands now."""
        trace, step = self._workspace.player.trace, self._workspace.player.current
        self.line = self.equation = None
        self.can_unfold = False
        if trace is not None and step is not None:
            self.line = Line(self._workspace.document.shown, trace, step, self.notation)
            if self._unfolding is None:
                self._unfolding = Unfolding(EquationWriter(self.line.project, self.notation), trace)
            self.can_unfold = not self._unfolding.is_elementary(step)
            self.equation = self._unfolded(self._unfolding, self.line) or self.line.written()

    def fold(self, reason: str) -> None:
        """Fold the line again, and say why."""
        if self.line is not None:
            self.line = self.line._replace(is_unfolded=False)
            self.equation = replace(self.line.written(), sentence=reason)

    def spoken(self) -> str:
        """Return the line for screen readers: in full, but for sums that nobody would listen to."""
        return self.line.spoken(None if self.line.is_unfolded else MOST_SPOKEN) if self.line else ""

    def short(self) -> Equation:
        """Write the line with its sums shortened."""
        assert self.line is not None, "there is a line to shorten"
        return self.line.written(MOST_TERMS)

    def _unfolded(self, unfolding: Unfolding, line: Line) -> Equation | None:
        if not self._workspace.settings.flag(Key.UNFOLD):
            return None
        try:
            equation = unfolding.equation(line.step)
        except UnfoldError as error:
            self.fold(str(error))
            return self.equation
        self.line = line._replace(is_unfolded=True)
        return equation


def _joined(equation: Equation, part: Callable[[Piece], str]) -> str:
    return " = ".join("".join(part(piece) for piece in side) for side in sides(equation))
