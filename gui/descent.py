"""Descent by hand: one update after another, each an edit, so that undo and stepping back agree on where it is."""

from dataclasses import replace
from itertools import takewhile

from PySide6.QtCore import QObject, Signal

from core import edits
from core.change import touches_training
from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol, Trace
from core.wording import tr
from core.writing.notation import Notation
from core.writing.sentences import batch_words
from gui.document import Document
from gui.messages import Level

UPDATE = tr("Apply the update")
"""The label of an update's edit."""


class Descent(QObject):
    """The updates applied to a document, read off its undo stack.

    Attributes:
        iteration: 1, and one more for each update since the numbers were last edited otherwise.

    Signals:
        changed: `iteration` may be another one.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows: dict[int, int] = {}
        self.iteration = 1
        document.undo_stack.indexChanged.connect(self._count)

    @property
    def has_updates(self) -> bool:
        """Whether there is an update that could be taken back, now or after undoing what was done since."""
        return any(change.label == UPDATE for change in self._document.edits_done())

    def apply(self, trace: Trace) -> bool:
        """Give every weight and bias the new value that a trace computed; say so where that changes nothing."""
        if self._document.is_past:
            self._say(Level.REFUSED, tr("This is a past moment of a run: branch from it to go on from here."))
            return False
        new = {q: v for q, v in trace.values.items() if q.symbol in (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS)}
        weights = {q.owner: v for q, v in new.items() if isinstance(q.owner, EdgeId)}
        biases = {UnitId(q.owner): v for q, v in new.items() if isinstance(q.owner, str)}
        change = edits.set_parameters(self._document.project, UPDATE, weights, biases)
        if not change:
            self._say(Level.HINT, tr("The update changes nothing: every Δ is 0, so the descent has come to rest."))
            return False
        self._rows[self._document.undo_stack.index()] = trace.sample
        return self._document.perform(change)

    def report(self, before: Trace, after: Trace | None, notation: Notation) -> None:
        """Say what the update from one trace to the next has bought."""
        bought = ""
        if after is not None and after.complete:
            number = replace(notation, digits=6).number
            old, new = (number(trace.values[Quantity(Symbol.LOSS)]) for trace in (before, after))
            where = tr("over {}", batch_words(after.held_out)) if after.batch else tr("on this sample")
            bought = tr("{} E went from {} to {}.", where, old, new)
        told = tr("Updated: {} Iteration {} begins.", bought, self.iteration)
        self._say(Level.DONE, told if bought else tr("Updated: Iteration {} begins.", self.iteration))

    def row_before(self) -> int | None:
        """Return the data row whose update is the latest edit; where it is not, say why and return None."""
        latest = next(self._document.edits_done(), None)
        if latest is None or not self.has_updates:
            self._say(Level.HINT, tr("This is the beginning: no update has been applied."))
        elif latest.label != UPDATE:
            self._say(
                Level.REFUSED,
                tr("“{}” was done after the update: undo it first (Ctrl+Z), then step back.", latest.label),
            )
        else:
            return self._rows.get(self._document.undo_stack.index() - 1, 0)
        return None

    def take_back(self) -> None:
        """Take the latest update back."""
        self._document.undo_stack.undo()

    def _say(self, level: Level, sentence: str) -> None:
        self._document.messages.say(level, sentence)

    def _count(self, edits_done: int) -> None:
        done = self._document.edits_done() if edits_done else iter(())  # the stack says so while it is destroyed, too
        of_numbers = (change.label for change in done if change.label == UPDATE or touches_training(change))
        self.iteration = 1 + sum(1 for _ in takewhile(lambda label: label == UPDATE, of_numbers))
        self.changed.emit()
