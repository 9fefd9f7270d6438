"""The trace of the document's network for one sample, and the place in it, kept right through every edit."""

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.change import Change, touches_numbers, touches_training
from core.data.dataset import Dataset
from core.records import EdgeId, Part, UnitId
from core.tracing.grains import Grains
from core.tracing.script import shared
from core.tracing.trace import Phase, Quantity, Step, Symbol, Trace
from core.wording import tr
from core.writing.equations import EquationWriter
from core.writing.sentences import batch_words
from gui.conventions import notation_of
from gui.document import Document
from gui.messages import Level
from gui.moment import InRow
from gui.settings import Settings
from gui.trace_builder import UNDER_WAY, Built, TraceBuilder

END = sys.maxsize
"""The place behind the last line, however many there are."""


class Limit(NamedTuple):
    """How many lines may be done at most, and why no more."""

    lines: int
    sentence: str


class Follower(QObject):
    """Where the user stands in the trace.

    Attributes:
        trace: the lines, or None where the network can't be stepped yet; `obstacle` then says why.
        grains: into which groups the lines fall.
        index: how many lines are done; the current line is the last of them.
        sample: the data row that is stepped.
        batch: whether the loss and the gradients are those of all rows that are learned from, seen from that row.
        is_own: whether the trace is that of the network, and not a falsified one in its place.
        limit: where stepping ends for now, and the sentence that says why; None where it may go on to the end.

    Signals:
        trace_changed: there are other lines.
        moved: other lines are done.
        row_changed: the numbers shown are another data row's.
    """

    trace_changed = Signal()
    moved = Signal()
    row_changed = Signal()

    def __init__(self, document: Document, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._settings = document, settings
        self.trace: Trace | None = None
        self.grains: Grains | None = None
        self.obstacle = ""
        self.index = 0
        self.sample = 0
        self.batch = False
        self.is_own = True
        self.limit: Limit | None = None
        self._kept: Sequence[Step] = ()
        self._landing: int | None = None
        self._own_edit: int | None = None
        self._held = ""
        self._last_row = 0
        self.moved.connect(self._on_moved)
        self._builder = TraceBuilder(self)
        self._builder.built.connect(self._on_built)
        document.changed.connect(self._on_changed)
        document.shown_changed.connect(self._on_shown)
        document.replaced.connect(self._on_replaced)
        self._rebuild()

    # Where it stands

    @property
    def current(self) -> Step | None:
        """The line computed last."""
        return self.trace.steps[self.index - 1] if self.trace and self.index else None

    @property
    def length(self) -> int:
        """How many lines there are."""
        return len(self.trace.steps) if self.trace else 0

    @property
    def row(self) -> int:
        """The data row whose numbers are shown: in a batch that of the current line, else the stepped one."""
        return InRow(self).sample

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return a number if it is given or computed by now, else None, which shows as "—"."""
        return self.trace.known(Quantity(symbol, owner), self.index) if self.trace else None

    def go_to(self, index: int) -> None:
        """Stand behind the first `index` lines, or as near to it as the limit lets."""
        if self.limit is not None and index > self.limit.lines:
            self._document.messages.say(Level.HINT, self.limit.sentence)
            index = self.limit.lines
        index = max(0, min(index, self.length))
        if index != self.index:
            self.index = index
            self.moved.emit()

    def set_sample(self, row: int) -> None:
        """Step another data row, from its beginning."""
        if row != self.sample:
            self.sample = row
            self._rebuild(landing=0)

    def toggle_batch(self) -> None:
        """Step the whole data as one batch, or one sample again; the row's own forward pass stays done.

        A batch is seen from one of its own rows: from a row that is held out it goes to the nearest one that is not.
        """
        self.pause()
        self.batch = not self.batch
        own = [step for step in self.trace.steps if step.phase is Phase.FORWARD] if self.trace else []
        landing = min(self.index, sum(step.writes.sample is None for step in own))
        dataset = self._document.project.dataset
        if self.batch and dataset.held_out[self.sample : self.sample + 1].any():
            nearest = int(np.abs(dataset.learned - self.sample).argmin())
            self.sample, landing = int(dataset.learned[nearest]), 0
        self._rebuild(landing)
        batch = batch_words(dataset.rows - len(dataset.learned))
        what = tr("{} as one batch, as seen from row {}", batch, self.sample + 1) if self.batch else tr("one sample")
        self._document.messages.say(Level.HINT, tr("Stepping {}.", what))

    def show_instead(self, trace: Trace) -> None:
        """Show other numbers on the same lines, until they are traced anew."""
        self.is_own, self.trace, self.grains = False, trace, Grains(trace)
        self.trace_changed.emit()
        self.moved.emit()

    def show_own(self) -> None:
        """Show the true numbers again, if others stand in their place."""
        if not self.is_own:
            self._rebuild(landing=self.index)

    def hold(self, sentence: str) -> None:
        """Have nothing to step for a while, and say why: what is known is about to be old."""
        self._held = sentence
        self._rebuild(landing=0)

    def release(self) -> None:
        """Step again, from the beginning."""
        if self._held:
            self._held = ""
            self._rebuild(landing=0)

    def pause(self) -> None:
        """Cease to move by itself."""

    def shut_down(self) -> None:
        """End what runs in the background; the program is ending."""
        self.pause()
        self._builder.shut_down()

    def _on_moved(self) -> None:
        if self.row != self._last_row:
            self._last_row = self.row
            self.row_changed.emit()

    # Following the document

    def _on_replaced(self) -> None:
        self.pause()
        self.sample = 0
        self._rebuild(landing=0)

    def _on_shown(self) -> None:
        self.pause()
        self._rebuild(landing=self.index)  # the same lines, with another moment's numbers

    def _on_changed(self, change: Change) -> None:
        if touches_numbers(change):
            landing = self._own_edit
            if landing is None:
                self.pause()
                if not touches_training(change):
                    landing = self.index  # the same lines, in another convention
            self.sample = max(0, min(self.sample, self._document.project.dataset.rows - 1))
            if not self._is_elsewhere(change):
                self._rebuild(landing)
        elif self.obstacle not in ("", UNDER_WAY.obstacle):
            self._rebuild()  # the reason why it can't be stepped may name what has another name now

    def _is_elsewhere(self, change: Change) -> bool:
        """Tell whether an edit has changed other data rows alone, so that the lines are what they were."""
        before, after = change.before.get(Part.DATA), change.after.get(Part.DATA)
        if self.batch or self.trace is None or not self.is_own or change.after.keys() != {Part.DATA}:
            return False
        assert isinstance(before, Dataset)
        assert isinstance(after, Dataset)
        return self.trace.sample == self.sample and after.has_row_of(before, self.sample)

    @contextmanager
    def _landing_at(self, place: int) -> Iterator[None]:
        """Stand at this place after an edit of one's own, rather than behind the lines that are still right."""
        self._own_edit = place
        try:
            yield
        finally:
            self._own_edit = None

    def _rebuild(self, landing: int | None = None) -> None:
        """Trace anew, and stand at `landing`, or else behind the lines that are still what they were."""
        self._landing = landing
        if self.trace is not None:
            self._kept = self.trace.steps[: self.index] if self.is_own else ()
        if self._held:
            self._on_built(Built(None, None, self._held))
        else:
            self._on_built(self._builder.request(self._document.shown, self.sample, self.batch))

    def _on_built(self, built: Built) -> None:
        self.trace, self.grains, self.obstacle = built
        self.is_own = True
        same = shared(self._kept, self.trace.steps) if self.trace else 0
        self.index = min(self.length, same if self._landing is None else self._landing)
        self.trace_changed.emit()
        self.moved.emit()
        if built is not UNDER_WAY:
            fell = self._landing is None and self.index < len(self._kept)
            self._kept, self._landing = (), None
            if fell:
                self._say_where_it_fell()

    def _say_where_it_fell(self) -> None:
        where = tr("to its beginning")
        if self.trace is not None and self.current is not None:
            writer = EquationWriter(self._document.project, notation_of(self._settings))
            name = re.sub("[{}]", "", writer.symbol(self.trace, self.current.writes).text)
            where = tr("to line {:,}, {}", self.index, name)
        sentence = tr("The network changed: the trace fell back {}; what was computed after it is cleared.", where)
        self._document.messages.say(Level.HINT, sentence)

