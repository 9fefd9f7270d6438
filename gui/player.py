"""The player: an index into the trace of one sample. Stepping back is as free as stepping on."""

from PySide6.QtCore import QObject, QTimer, Signal

from core import edits
from core.change import Change, touches_numbers, touches_training
from core.errors import ChainruleError
from core.records import EdgeId, UnitId
from core.trace import Phase, Quantity, Step, Symbol, Trace, trace
from gui.document import Document
from gui.messages import Level
from gui.settings import Key, Settings


class Player(QObject):
    """Where the user stands in the trace.

    Attributes:
        trace: the lines, or None where the network can't be stepped yet; `obstacle` then says why.
        index: how many lines are done; the current line is the last of them.
        sample: the data row that is stepped.

    Signals:
        trace_changed: there are other lines.
        moved: other lines are done.
        playing_changed: it began or ceased to play by itself.
    """

    trace_changed = Signal()
    moved = Signal()
    playing_changed = Signal(bool)

    def __init__(self, document: Document, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._settings = document, settings
        self.trace: Trace | None = None
        self.obstacle = ""
        self.index = 0
        self.sample = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        settings.changed.connect(self._on_setting)
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

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return a number if it is given or computed by now, else None, which shows as "—"."""
        return self.trace.known(Quantity(symbol, owner), self.index) if self.trace else None

    # Stepping

    def go_to(self, index: int) -> None:
        """Stand behind the first `index` lines."""
        index = max(0, min(index, self.length))
        if index != self.index:
            self.index = index
            self.moved.emit()

    def first(self) -> None:
        """Stand before the first line."""
        self._stepped(0)

    def back(self) -> None:
        """Take one line back."""
        self._stepped(self.index - 1)

    def next(self) -> None:
        """Do the next line."""
        self._stepped(self.index + 1)

    def last(self) -> None:
        """Do every line."""
        self._stepped(self.length)

    def to_phase(self, phase: Phase) -> None:
        """Do everything up to the end of a phase; from beyond it, go back there."""
        if self.trace and not self.trace.complete and phase is not Phase.FORWARD:
            wish = "type it in the Data table to go on from the forward pass."
            self._document.messages.say(Level.REFUSED, f"Row {self.sample + 1} of the data has no target y: {wish}")
        self._stepped(self.trace.phase_end(phase) if self.trace else 0)

    def show_forward_pass(self) -> None:
        """Stand at the end of the forward pass where there is one, without a word."""
        if self.trace is not None:
            self.go_to(self.trace.phase_end(Phase.FORWARD))

    def set_sample(self, row: int) -> None:
        """Step another data row, from its beginning."""
        if row != self.sample:
            self.sample, self.index = row, 0
            self._rebuild()

    def walk_samples(self, way: int) -> None:
        """Step the next data row (+1) or the one before (−1), where there is one."""
        row = self.sample + way
        rows = self._document.project.dataset.rows
        if 0 <= row < rows:
            self.set_sample(row)
            self._document.messages.say(Level.HINT, f"Row {row + 1} of {rows}.")

    def apply_update(self) -> None:
        """Give every weight and bias its new value: one iteration on this one sample, which can be undone."""
        if self.trace is None or not self.trace.complete:
            self.to_phase(Phase.UPDATE)
            return
        new = {q: v for q, v in self.trace.values.items() if q.symbol in (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS)}
        weights = {q.owner: v for q, v in new.items() if isinstance(q.owner, EdgeId)}
        biases = {UnitId(q.owner): v for q, v in new.items() if isinstance(q.owner, str)}
        before = self.trace.values[Quantity(Symbol.LOSS)]
        change = edits.set_parameters(self._document.project, "Apply the update", weights, biases)
        if self._document.perform(change) and self.trace and self.trace.complete:
            after = self.trace.values[Quantity(Symbol.LOSS)]
            self._document.messages.say(Level.DONE, f"Updated: on this sample E went from {before:.6g} to {after:.6g}.")

    # Playing

    @property
    def playing(self) -> bool:
        """Whether it steps on by itself."""
        return self._timer.isActive()

    def toggle_play(self) -> None:
        """Play from here, or from the beginning where there is nothing left; or pause."""
        if self.playing:
            self.pause()
        elif self._can_step():
            if self.index >= self.length:
                self.go_to(0)
            self._timer.start(int(1000 / self._settings.number(Key.PLAY_SPEED)))
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Cease to play."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def _play_on(self) -> None:
        self.go_to(self.index + 1)
        if self.index >= self.length:
            self.pause()

    # Following the document

    def _stepped(self, index: int) -> None:
        self.pause()
        if self._can_step():
            self.go_to(index)

    def _can_step(self) -> bool:
        if self.trace is None:
            self._document.messages.say(Level.REFUSED, self.obstacle)
        return self.trace is not None

    def _on_setting(self, key: Key) -> None:
        if key is Key.PLAY_SPEED and self.playing:
            self._timer.setInterval(int(1000 / self._settings.number(Key.PLAY_SPEED)))

    def _on_replaced(self) -> None:
        self.pause()
        self.sample = self.index = 0
        self._rebuild()

    def _on_changed(self, change: Change) -> None:
        if not touches_numbers(change):
            return
        self.pause()
        was = self.index
        self.sample = max(0, min(self.sample, self._document.project.dataset.rows - 1))
        self._rebuild()
        if not touches_training(change):
            self.go_to(was)  # the same lines, in another convention
        if was > self.index:
            self._document.messages.say(
                Level.HINT, "The network changed: what was computed from the old numbers is cleared."
            )

    def _rebuild(self) -> None:
        """Trace anew, and stay behind the lines that are still what they were."""
        old = self.trace.steps[: self.index] if self.trace else ()
        try:
            self.trace, self.obstacle = trace(self._document.project, self.sample), ""
        except ChainruleError as error:
            self.trace, self.obstacle = None, str(error)
        new = self.trace.steps if self.trace else ()
        self.index = next((i for i, step in enumerate(old) if i >= len(new) or new[i] != step), len(old))
        self.trace_changed.emit()
        self.moved.emit()
