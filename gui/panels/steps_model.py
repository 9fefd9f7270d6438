"""The lines of a trace as rows, each phase under its header; texts are made for the rows that are looked at."""

from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.tracing.trace import Phase, Quantity, Step
from core.wording import amid, tr
from core.writing.equations import EquationWriter
from core.writing.notation import NOT_YET
from core.writing.outline import Outline, outline
from core.writing.pieces import joined
from gui.player import Player
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex

TITLES = {
    Phase.FORWARD: tr("Forward pass"),
    Phase.LOSS: tr("Loss"),
    Phase.BACKWARD: tr("Backward pass"),
    Phase.GRADIENTS: tr("Gradients"),
    Phase.UPDATE: tr("Update"),
}


_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_TERMS = 12
"""Of a longer sum the list shows the first two terms and the last one."""
_ORDER = {phase: place for place, phase in enumerate(Phase)}


def _place(step: Step) -> int:
    return _ORDER[step.phase]


class StepColumn(IntEnum):
    """The columns."""

    NUMBER = 0
    LINE = 1


class PhaseRows(NamedTuple):
    """One phase: its header's row, and its lines `first` to `first + length − 1`."""

    row: int
    phase: Phase
    first: int
    length: int


class StepsModel(QAbstractTableModel):
    """Rows of phase headers and lines, for any number of lines.

    Attributes:
        sections: the phases that have lines.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._player: Player = workspace.player
        self.sections: list[PhaseRows] = []
        self._header_rows: list[int] = []
        self._outlines: dict[int, Outline] = {}
        self._writer = self._made_writer()
        self.rebuild()

    # Rows and lines

    def row_of(self, step: int) -> int:
        """Return the row of a line, given its place in the trace."""
        section = bisect_right([section.first for section in self.sections], step)
        return step + section

    def step_at(self, row: int) -> int | None:
        """Return which line stands in a row; None for a header."""
        section = bisect_right(self._header_rows, row)
        return None if self.is_header(row) else row - section

    def is_header(self, row: int) -> bool:
        """Whether a row is the header of a phase."""
        return row in self._header_rows

    def section_at(self, row: int) -> PhaseRows:
        """Return the phase that a row belongs to."""
        return self.sections[max(0, bisect_right(self._header_rows, row) - 1)]

    def is_done(self, step: int) -> bool:
        """Whether a line is computed."""
        return step < self._player.index

    def is_current(self, step: int) -> bool:
        """Whether a line is the one computed last."""
        return step == self._player.index - 1

    def is_asked(self, step: int) -> bool:
        """Whether a line is still to be filled in, or guessed."""
        return step in self._workspace.hold.open_lines

    def left_text(self, step: int) -> str:
        """Return what a line computes, without how."""
        trace = self._player.trace
        assert trace is not None, "rows stand for the lines of a trace"
        return joined(self._writer.left(trace, trace.steps[step]))

    def is_lit(self, step: int) -> bool:
        """Whether another panel wants a line to be seen."""
        return step in self._workspace.spotlight.beam.steps

    def is_in_group(self, step: int) -> bool:
        """Whether a line was done together with the current one, as the chosen grain has it."""
        start, end = self._player.group
        return start <= step < end

    def written_by(self, row: int) -> Quantity | None:
        """Return which number the line in a row computes; None for a header."""
        step, trace = self.step_at(row), self._player.trace
        return trace.steps[step].writes if trace is not None and step is not None else None

    def is_pointed_at(self, row: int) -> bool:
        """Whether it is the number of a row's line that is pointed at."""
        pointed = self._workspace.pointing.quantity
        return pointed is not None and self.written_by(row) == pointed

    def progress(self, section: PhaseRows) -> str:
        """Say how many lines of a phase are computed, e.g. "2 / 6"."""
        count = self._workspace.conventions.notation.count
        return f"{count(self.done_in(section))} / {count(section.length)}"

    def done_in(self, section: PhaseRows) -> int:
        """Return how many lines of a phase are computed."""
        return min(max(self._player.index - section.first, 0), section.length)

    def outline(self, step: int) -> Outline:
        """Return what a line shows, made when it is first looked at."""
        made = self._outlines.get(step)
        if made is None:
            trace = self._player.trace
            assert trace is not None, "rows stand for the lines of a trace"
            made = self._outlines[step] = outline(self._writer, trace, trace.steps[step])
        return made

    # News

    def rebuild(self) -> bool:
        """Follow another trace; tell whether its rows differ from the last one's."""
        sections = self._found_sections()
        if sections == self.sections:
            self.rewrite()
            return False
        self.beginResetModel()
        self.sections, self._header_rows = sections, [section.row for section in sections]
        self._forget_texts()
        self.endResetModel()
        return True

    def rewrite(self) -> None:
        """Write the equations anew: names, digits or numbers have changed."""
        self._forget_texts()
        self.refresh()

    def refresh(self) -> None:
        """Tell the view that other lines are done."""
        if self.sections:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, StepColumn.LINE))

    def _forget_texts(self) -> None:
        self._outlines.clear()
        self._writer = self._made_writer()

    def _made_writer(self) -> EquationWriter:
        return EquationWriter(self._workspace.document.shown, self._workspace.conventions.notation, _MOST_TERMS)

    def _found_sections(self) -> list[PhaseRows]:
        trace = self._player.trace
        found: list[PhaseRows] = []
        first = 0
        for phase in Phase if trace else ():
            end = bisect_right(trace.steps, _ORDER[phase], lo=first, key=_place) if trace else 0
            if end > first:
                found.append(PhaseRows(first + len(found), phase, first, end - first))
            first = end
        return found

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of headers and lines."""
        return 0 if parent.isValid() else self._player.length + len(self.sections) if self.sections else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(StepColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text or tool tip."""
        if role not in _TEXT_ROLES:
            return None
        step = self.step_at(index.row())
        if step is None:
            return self._header_text(self.section_at(index.row()), role)
        if index.column() == StepColumn.NUMBER:
            return str(step + 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(step)
        symbols = self.left_text(step) if self.is_asked(step) else self.outline(step).symbols_text
        return symbols if role == Qt.ItemDataRole.DisplayRole else f"{symbols}: {self.value_text(step)}"

    def value_text(self, step: int) -> str:
        """Return the value of a line, "—" before it is computed, "?" where it is to be filled in."""
        if self.is_asked(step):
            return "?"
        return self.outline(step).value_text if self.is_done(step) else NOT_YET

    def _header_text(self, section: PhaseRows, role: int) -> str:
        title = TITLES[section.phase]
        tip = tr("Click to compute up to here: {}.", amid(title))
        return tip if role == Qt.ItemDataRole.ToolTipRole else title

    def _tip(self, step: int) -> str:
        if self.is_asked(step):
            return tr("To be filled in: double-click, or type in the bar under the equation.")
        trace = self._player.trace
        assert trace is not None, "rows stand for the lines of a trace"
        equation = self._writer.equation(trace, trace.steps[step])
        lines = [equation.symbols_text]
        if self.is_done(step):
            exact = self._workspace.conventions.exact.number(trace.steps[step].value)
            lines += [f"= {equation.numbers_text}", f"= {exact}"]
        return "\n".join([*lines, equation.sentence])
