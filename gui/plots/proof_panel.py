"""The proof on demand: all gradients beside central differences, and one of them over every h."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from core.change import Change
from core.errors import ChainruleError
from core.gradient_check import (
    QUOTIENTS,
    WIDTHS,
    Checked,
    LossProblem,
    Sides,
    judgement,
    kink_sentence,
    verdict,
    worked_out,
)
from core.records import EdgeId, UnitId
from core.wording import tr, tr_n
from core.writing.notation import Notation
from core.writing.symbols import Names
from gui.background import Background
from gui.messages import Level
from gui.plots.proof_canvas import ProofCanvas
from gui.widgets import script_text
from gui.widgets.choice import Choice
from gui.widgets.empty_state import EmptyState
from gui.widgets.enlarge_button import EnlargeButton
from gui.widgets.parameter_table import NumberColumn, ParameterTable, Row
from gui.workspace import Workspace

_COLUMNS = (
    NumberColumn(tr("gradient"), tr("∂E/∂w or ∂E/∂b by backpropagation.")),
    NumberColumn(tr("difference"), tr("The central difference (E(w + h) − E(w − h))/2h with h = 1e−5.")),
    NumberColumn(tr("apart"), tr("|a − b| / max(|a|, |b|, 1e−8): the relative difference of the two."), rough=True),
)
_EMPTY = tr("Press Shift+F8 to check every gradient against difference quotients of the loss.")
_PRECISE = 10
"""Digits of the losses: at a small h all but the last of them are the same."""
_ROUGH = 2
"""Digits of h, and of a relative difference."""
_TABLE_WIDTH = 200
"""The table is at least as wide, in pixels."""

Owner = EdgeId | UnitId


class ProofPanel(QWidget):
    """A table of all gradients, and the plot of the chosen one.

    Attributes:
        table: the gradients.
        canvas: the plot.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._problem: LossProblem | None = None
        self._owner: Owner | None = None
        self._sides = Sides.CENTRAL
        self._checking, self._probing = Background(self), Background(self)
        self.table = ParameterTable(_COLUMNS, tr("Gradients and differences"))
        self.canvas = ProofCanvas(workspace.theme)
        self._build()
        self._listen()
        self._show()

    @property
    def owner(self) -> Owner | None:
        """The weight or bias whose plot is shown."""
        return self._owner

    @property
    def readout(self) -> str:
        """What is said about the h that is looked at."""
        return self._readout.accessibleDescription()

    @property
    def verdict(self) -> str:
        """What is said about all gradients."""
        return self._verdict.text()

    @property
    def is_busy(self) -> bool:
        """Whether there is more to come."""
        return self._checking.running or self._probing.running

    def check(self) -> None:
        """Check all gradients of the row or the batch that is stepped, and look at the chosen one over every h."""
        player = self._workspace.player
        self._forget()
        if self._workspace.hold.secret:
            self._workspace.messages.say(Level.REFUSED, self._workspace.hold.secret)
            return
        try:
            sample, judged = None if player.batch else player.sample, self._workspace.spotting.judged
            problem = LossProblem(self._workspace.document.shown, sample, judged)
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        if not problem.owners:
            self._empty.say(tr("The network has no weight to check: draw an edge."))
            return
        self._problem = problem
        self._checking.start(problem.checked(), len(problem.owners))
        self._probe(self._chosen(problem))

    def cancel(self) -> None:
        """Stop; what has been checked stays."""
        self._checking.stop()
        self._probing.stop()

    # How it is built

    def _build(self) -> None:
        self._empty = EmptyState(tr("Nothing proved yet"), _EMPTY)
        self._verdict, self._readout, self._title = QLabel(), QLabel(), QLabel()
        self._verdict.setWordWrap(True)
        self._readout.setWordWrap(True)
        self._readout.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 6)
        self._readout.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        pairs = [(sides, quotient.title) for sides, quotient in QUOTIENTS.items()]
        self._choice = Choice(pairs, tr("On which sides of w the loss is looked at."))
        self._choice.setAccessibleName(tr("Difference quotient"))
        self._choice.show_name(self._sides)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        self.table.setMinimumWidth(_TABLE_WIDTH)  # its gradients are to be seen beside the plot
        self._title.setWordWrap(True)
        both.addWidget(self.table)
        both.addWidget(_column(self._title, self.canvas))
        both.setSizes([330, 490])
        # Sentences have the whole width: in half of it they would leave the plot no height.
        head = _row(self._verdict, self._cancel, self._choice, EnlargeButton(self._workspace.theme))
        proof = _column(head, both, self._readout)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(proof)
        self.setFocusProxy(self.table)

    def _listen(self) -> None:
        space = self._workspace
        for happening in (space.player.trace_changed, space.hold.begun):
            happening.connect(self._forget)
        space.runner.started.connect(self._forget)
        space.document.altered.connect(self._on_changed)
        space.selection.changed.connect(self._on_selection)
        space.conventions.changed.connect(self._show)
        self.table.chosen.connect(lambda owner: space.selection.set([owner]))
        self.canvas.moved.connect(self._show_readout)
        self._choice.chosen.connect(self._on_sides)
        for work in (self._checking, self._probing):
            work.advanced.connect(self._show)
            work.finished.connect(self._show)

    # Following the document

    def _forget(self) -> None:
        """Show nothing: what was proved was another network, another row or another batch."""
        self._problem = self._owner = None
        self.cancel()
        self._empty.say(_EMPTY)
        self._show()

    def _on_changed(self, _change: Change) -> None:
        self._show()  # a name may have changed

    def _on_selection(self) -> None:
        chosen = [key for key in self._workspace.selection.keys if self._problem and key in self._problem.owners]
        if chosen:
            self._probe(chosen[0])

    def _on_sides(self, name: str) -> None:
        self._sides = Sides(name)
        if self._owner is not None:
            owner, self._owner = self._owner, None
            self._probe(owner)

    def _chosen(self, problem: LossProblem) -> Owner:
        """Return what is selected, else what the current line is about, else the first with a gradient to be proved."""
        step = self._workspace.player.current
        wanted = [*self._workspace.selection.keys, *([step.writes.owner] if step else [])]
        wanted += [owner for owner, gradient in problem.gradients().items() if gradient != 0]
        return next((owner for owner in wanted if owner in problem.owners), problem.owners[0])

    def _probe(self, owner: Owner) -> None:
        if self._problem is not None and owner != self._owner:
            self._owner = owner
            self._probing.start(self._problem.probed(owner, self._sides), len(WIDTHS))
            self._show()

    # Showing

    def _show(self) -> None:
        self._stack.setCurrentIndex(0 if self._problem is None else 1)
        if self._problem is None:
            return
        names = Names(self._workspace.document.shown)
        checked: list[Checked] = self._checking.results
        rows = [Row(c.owner, names.parameter(c.owner).text, (c.gradient, c.difference, c.apart)) for c in checked]
        self.table.show_rows(rows, self._notation())
        self._cancel.setVisible(self._checking.running)
        self._verdict.setText(self._verdict_now(checked))
        if self._owner is not None:
            self.table.select([self._owner])
            gradient = "∂E/∂" + names.parameter(self._owner).text
            formula = QUOTIENTS[self._sides].formula.text
            self._title.setText(f"{script_text.html(gradient)} {_of_what(self._problem)} ≈ {formula}")
            self.canvas.show_probe(tuple(self._probing.results), self._sides)
        self._show_readout()

    def _notation(self, digits: int | None = None) -> Notation:
        """Return how numbers are written, with as many digits as are wanted here."""
        notation = self._workspace.conventions.notation
        return notation if digits is None else replace(notation, digits=digits)

    def _verdict_now(self, checked: list[Checked]) -> str:
        if self._checking.running:
            return tr("Checking: {:,} of {:,} gradients…", len(checked), self._checking.total)
        said = self._judged(checked) if checked else ""
        return said if len(checked) == self._checking.total else tr("Stopped. So far: {}", said)

    def _judged(self, checked: list[Checked]) -> str:
        if self._problem is None or self._problem.judged is None:
            return verdict(checked, self._notation(_ROUGH).number)
        names = Names(self._workspace.document.shown)
        return script_text.html(judgement(checked, lambda owner: names.parameter(owner).text))

    def _show_readout(self) -> None:
        found, notation, rough = self.canvas.found, self._notation(_PRECISE), self._notation(_ROUGH).number
        if found is None:
            self._say_readout(tr("Computing…") if self._probing.running else tr("Stopped before this h."))
            return
        label = self._workspace.document.shown.network.label
        apart, h = rough(found.apart), rough(found.h)
        lines = [
            worked_out(found, self._sides, notation),
            tr("Backpropagation {} · h = {} · apart {}", notation.number(found.gradient), h, apart),
            kink_sentence(found.kinks, label, notation.letters.preactivation.text),
        ]
        self._say_readout("\n".join(line for line in lines if line))

    def _say_readout(self, text: str) -> None:
        self._readout.setText(text)
        self._readout.setAccessibleDescription(text)
        self.canvas.setAccessibleDescription(text)


def _of_what(problem: LossProblem) -> str:
    if problem.sample is None:
        return tr_n("of the batch, {:,} row", "of the batch, {:,} rows", problem.rows)
    return tr("of row {}", problem.sample + 1)


def _row(label: QLabel, *widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(8, 2, 8, 0)
    row.addWidget(label, 1)
    for widget in widgets:
        row.addWidget(widget)
    return box


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    page.setBackgroundRole(QPalette.ColorRole.Base)
    page.setAutoFillBackground(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for widget in widgets:
        column.addWidget(widget)
        if isinstance(widget, QLabel):
            widget.setContentsMargins(8, 0, 8, 2)
    column.setStretch(1, 1)
    return page
