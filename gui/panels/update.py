"""The Update panel: what one update does to every weight, what it buys, and why all weights move at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from core.change import Change
from core.plan import compile_plan
from core.tracing.lines import parameters_of
from core.tracing.trace import Phase, Quantity, Symbol, Trace
from core.tracing.update_story import (
    Bought,
    Orders,
    UpdateStory,
    bought_sentence,
    compare_orders,
    order_sentence,
    tell,
)
from core.wording import tr
from core.writing.notation import Notation
from core.writing.sentences import batch_words
from core.writing.symbols import Names
from gui.widgets.choice import Choice
from gui.widgets.empty_state import EmptyState
from gui.widgets.parameter_table import NumberColumn, ParameterTable, Row
from gui.workspace import Workspace

OLD, UPDATED = "old", "updated"
_ORDERS = ((OLD, tr("Hidden δ use the old weights")), (UPDATED, tr("Hidden δ use already updated weights")))
_MOVES = (
    NumberColumn(tr("old"), tr("The weight or bias as it is.")),
    NumberColumn(tr("gradient"), tr("∂E/∂w or ∂E/∂b.")),
    NumberColumn("η", tr("The learning rate.")),
    NumberColumn("Δ", tr("What the update adds: −η·∂E/∂w.")),
    NumberColumn(tr("new"), tr("The weight or bias after the update."), moved=(0, 3)),
)
_COMPARED = (
    NumberColumn(tr("old weights"), tr("∂E/∂w with the error signal coming back through the old weights.")),
    NumberColumn(
        tr("updated"), tr("What comes out where the error signal comes back through weights updated already.")
    ),
    NumberColumn(
        tr("quotient"), tr("The difference quotient (E(w + h) − E(w − h))/2h, judging without any error signal.")
    ),
)
_WAIT = tr("Step to the end of the update to see what it buys.")


class UpdatePanel(QWidget):
    """A table of what moves, and in words what comes of it.

    Attributes:
        table: every weight and bias.
        choice: through which weights the error signals come back.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._player = workspace, workspace.player
        self._is_seen = False
        self._told: tuple[Trace, UpdateStory] | None = None
        self._orders: tuple[Trace, Orders] | None = None
        self.table = ParameterTable(_MOVES, tr("The update of every weight and bias"))
        self.choice = Choice(_ORDERS, tr("Through which weights the error signals come back."))
        self.choice.show_name(OLD)
        self._build()
        self._listen()
        self.refresh()

    @property
    def words(self) -> str:
        """What is said beside the table."""
        return self._words.text()

    def refresh(self) -> None:
        """Show the update as far as it is computed."""
        trace = self._player.trace
        self._pages.setCurrentIndex(0 if trace is None else 1)
        self._empty.say(self._player.obstacle)
        if trace is None or not self._is_seen:
            return
        own = self._player.is_own and not self._workspace.runner.running
        done = own and trace.complete and self._player.index == self._player.length
        wrong = self.choice.name == UPDATED
        self.table.parameters.show_columns(_COMPARED if wrong else _MOVES)
        notation = self._workspace.conventions.notation
        self.table.show_rows(self._compared(trace, done) if wrong else self._moves(trace), notation)
        self.table.select(list(self._workspace.selection.edges) + list(self._workspace.selection.units))
        self._button.setVisible(not done and trace.complete and self._player.is_own)
        self._words.setText(self._said(trace, done, wrong, notation))

    def set_seen(self, seen: bool) -> None:
        """Show what was not shown while it was not seen. Qt shows the docks behind a tab, too, only far outside."""
        self._is_seen = seen
        if seen:
            self.refresh()

    # How it is built

    def _build(self) -> None:
        self._empty = EmptyState(tr("Nothing to update yet"))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(tr("Compute the update"))
        self._button.setToolTip(tr("Do every line up to the last new weight (F9)."))
        self._button.clicked.connect(lambda: self._player.to_phase(Phase.UPDATE))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(self._told_page())
        both.setSizes([460, 380])
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(both)
        self.setFocusProxy(self.table)

    def _told_page(self) -> QWidget:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.choice)
        column.addWidget(self._words, 1)
        last = QHBoxLayout()
        last.addWidget(self._button)
        last.addStretch(1)
        column.addLayout(last)
        return page

    def _listen(self) -> None:
        space = self._workspace
        for news in (space.player.moved, space.player.trace_changed, space.runner.started, space.runner.finished):
            news.connect(self.refresh)
        space.document.altered.connect(self._on_changed)
        space.selection.changed.connect(self.refresh)
        space.conventions.changed.connect(self.refresh)
        self.choice.chosen.connect(lambda _name: self.refresh())
        self.table.chosen.connect(lambda owner: space.selection.set([owner]))

    def _on_changed(self, _change: Change) -> None:
        self.refresh()  # a name may have changed

    # What is shown

    def _moves(self, trace: Trace) -> list[Row]:
        project, known = self._workspace.document.shown, self._player.known
        names, rows = Names(project), []
        running = self._workspace.runner.live
        for parameter in parameters_of(compile_plan(project.network)):
            owner = parameter.owner
            old, gradient, update, new = (None if running else known(symbol, owner) for symbol in parameter.symbols)
            rate = trace.given[Quantity(Symbol.LEARNING_RATE)]
            rows.append(Row(owner, names.parameter(owner).text, (old, gradient, rate, update, new)))
        return rows

    def _compared(self, trace: Trace, done: bool) -> list[Row]:
        project = self._workspace.document.shown
        names = Names(project)
        if not done:
            owners = [parameter.owner for parameter in parameters_of(compile_plan(project.network))]
            return [Row(owner, names.parameter(owner).text, (None, None, None)) for owner in owners]
        return [
            Row(c.owner, names.parameter(c.owner).text, (c.gradient, c.one_by_one, c.difference))
            for c in self._orders_of(trace).compared
        ]

    def _said(self, trace: Trace, done: bool, wrong: bool, notation: Notation) -> str:
        if not self._player.is_own:
            return self._workspace.hold.secret_output
        if not done:
            row = tr("Row {} of the data has no target y: type it in the Data table to go on.", trace.sample + 1)
            return _WAIT if trace.complete else row
        if wrong:
            orders = self._orders_of(trace)
            at_once, one_by_one = notation.apart(orders.at_once, orders.one_by_one)
            return tr(
                "E is {} before the update; after it {} with all weights moved "
                "at once, {} with one moved after the other.\n\n{}",
                notation.number(orders.before), at_once, one_by_one, order_sentence(orders),
            )
        story = self._story_of(trace)
        lines = [_bought(tr("On row {}", trace.sample + 1), story.sample, notation)]
        dataset = self._workspace.document.shown.dataset
        if dataset.rows > 1:
            lines.append(_bought(tr("On {}", batch_words(dataset.rows - len(dataset.learned))), story.batch, notation))
        promised, got = notation.number(story.predicted), notation.number(story.own.change)
        lines.append(tr("Promised by the gradient: Σ ∂E/∂w·Δw = {}. Bought: {}.", promised, got))
        return "\n".join(lines) + f"\n\n{bought_sentence(story)}"

    def _story_of(self, trace: Trace) -> UpdateStory:
        if self._told is None or self._told[0] is not trace:
            self._told = trace, tell(self._workspace.document.shown, trace)
        return self._told[1]

    def _orders_of(self, trace: Trace) -> Orders:
        if self._orders is None or self._orders[0] is not trace:
            self._orders = trace, compare_orders(self._workspace.document.shown, trace)
        return self._orders[1]

    def showEvent(self, event: QShowEvent) -> None:
        """Be seen."""
        super().showEvent(event)
        self.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be seen no more."""
        super().hideEvent(event)
        self.set_seen(False)


def _bought(where: str, bought: Bought | None, notation: Notation) -> str:
    if bought is None:
        return tr("{}: —, since a row is incomplete or there is too much to compute.", where)
    before, after = notation.number(bought.before), notation.number(bought.after)
    return f"{where}: E = {before} → {after}  ({notation.number(bought.change)})"
