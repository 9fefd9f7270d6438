"""The player: walks along the trace of one sample, through updates into the next one, and back as freely."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.tracing.grains import Grain, Group
from core.tracing.trace import Phase
from core.wording import tr
from gui.conventions import notation_of
from gui.descent import Descent
from gui.document import Document
from gui.follower import END, Follower
from gui.messages import Level
from gui.settings import Key, Settings


class Player(Follower):
    """Steps by the grain that is chosen: a line, a unit or a phase at once.

    Behind the last line the next step applies the update and begins the next iteration's trace; before the first line
    the step back undoes that update and stands at the end of the trace before.

    Attributes:
        grain: how much a step does.
        descent: which iteration this is.

    Signals:
        playing_changed: it began or ceased to play by itself.
    """

    playing_changed = Signal(bool)

    def __init__(self, document: Document, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(document, settings, parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        self.descent = Descent(document, self)
        self.grain = Grain.named(settings.text(Key.GRAIN))
        settings.changed.connect(self._on_setting)

    # Where it stands

    @property
    def group(self) -> Group:
        """The lines that were done at once, as the grain has it: the current line is the last of them."""
        if self.grains is None or not self.index:
            return Group(0, 0)
        return Group(self.grains.group(self.grain, self.index - 1).start, self.index)

    @property
    def place(self) -> str:
        """Which lines were done at once, e.g. "lines 3–4 of 22"."""
        first, last = self.group.start + 1, self.index
        if first >= last:
            return tr("line {:,} of {:,}", last, self.length)
        return tr("lines {:,}–{:,} of {:,}", first, last, self.length)

    @property
    def can_go_back(self) -> bool:
        """Whether there is something to take back, be it an update."""
        return self.index > 0 or self.descent.has_updates

    @property
    def can_go_on(self) -> bool:
        """Whether there is something to do; where it can't be stepped at all, `next` says why."""
        return self.trace is None or self.index < self.length or self.trace.complete

    # Stepping

    def first(self) -> None:
        """Stand before the first line."""
        if self._is_ready():
            self.go_to(0)

    def back(self) -> None:
        """Take back what the next step would do again."""
        if not self._is_ready() or self.grains is None:
            return
        if self.index:
            self.go_to(self.grains.before(self.grain, self.index))
        else:
            self._take_update_back()

    def next(self) -> None:
        """Do the next line, unit or phase; behind the last, apply the update."""
        if self._is_ready():
            self._advance()

    def last(self) -> None:
        """Do every line."""
        if self._is_ready():
            self.go_to(self.length)

    def to_phase(self, phase: Phase) -> None:
        """Do everything up to the end of a phase; from beyond it, go back there."""
        if not self._is_ready() or self.trace is None:
            return
        if not self.trace.complete and phase is not Phase.FORWARD:
            said = tr(
                "Row {} of the data has no target y: type it in the Data table to go on from the forward pass.",
                self.sample + 1,
            )
            self._document.messages.say(Level.REFUSED, said)
        self.go_to(self.trace.phase_end(phase))

    def step_into(self) -> None:
        """Go to the first line, or unit, of what was done last, and go on in the finer grain."""
        if self._is_ready() and self.grains is not None:
            start = self.group.start
            self.set_grain(self.grain.finer)
            self.go_to(self.grains.after(self.grain, start))

    def step_out(self) -> None:
        """Go to the end of the unit, or phase, that the current line is in, and go on in the coarser grain."""
        if self._is_ready() and self.grains is not None:
            self.set_grain(self.grain.coarser)
            self.go_to(self.grains.group(self.grain, max(0, self.index - 1)).end)

    def set_grain(self, grain: Grain) -> None:
        """Step by this grain from now on."""
        self._settings.put(Key.GRAIN, grain.value)

    def show_forward_pass(self) -> None:
        """Stand at the end of the forward pass where there is one, without a word."""
        if self.trace is not None:
            self.go_to(self.trace.phase_end(Phase.FORWARD))

    def walk_samples(self, way: int) -> None:
        """Step the next data row (+1) or the one before (−1), where there is one; in a batch, one of its own."""
        dataset = self._document.project.dataset
        rows = dataset.learned if self.batch else np.arange(dataset.rows)
        ahead = rows[(rows - self.sample) * way > 0]
        if len(ahead):
            self.set_sample(int(ahead[0 if way > 0 else -1]))
            self._document.messages.say(Level.HINT, tr("Row {} of {}.", self.sample + 1, dataset.rows))

    # Iterations

    def apply_update(self) -> None:
        """Give every weight and bias its new value: one iteration on this one sample, which can be undone."""
        if not self._is_ready() or self.trace is None:
            return
        if self.trace.complete or self.limit is not None:
            self._apply()
        else:
            self.to_phase(Phase.UPDATE)

    def _advance(self) -> bool:
        """Do the next group, or apply the update; tell whether there was anything to do."""
        if self.trace is None or self.grains is None:
            return False
        if self.index < self.length:
            before = self.index
            self.go_to(self.grains.after(self.grain, self.index))
            return self.index > before
        if self.trace.complete:
            return self._apply()
        self.to_phase(Phase.UPDATE)
        return False

    def _apply(self) -> bool:
        before = self.trace
        if self.limit is not None:
            self._document.messages.say(Level.HINT, self.limit.sentence)
            return False
        assert before is not None, "an update is made of a trace's lines"
        with self._landing_at(0):
            applied = self.descent.apply(before)
        if applied:
            self.descent.report(before, self.trace, notation_of(self._settings))
        return applied

    def _take_update_back(self) -> None:
        row = self.descent.row_before()
        if row is not None:
            self.sample = row
            with self._landing_at(END):
                self.descent.take_back()

    # Playing

    @property
    def playing(self) -> bool:
        """Whether it steps on by itself."""
        return self._timer.isActive()

    def toggle_play(self) -> None:
        """Play from here, or from the beginning where there is nothing left; or pause."""
        if self.playing:
            self.pause()
        elif self._is_ready():
            if self.index >= self.length and not self._settings.flag(Key.LOOP):
                self.go_to(0)
            self._timer.start(int(1000 / self._settings.number(Key.PLAY_SPEED)))
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Cease to play."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def _play_on(self) -> None:
        if self.trace is None:
            return  # the next iteration's lines are still being computed
        goes_on = self._settings.flag(Key.LOOP) and self.trace.complete
        if self.index < self.length or goes_on:
            stuck = not self._advance()
            goes_on = not stuck and (goes_on or self.index < self.length)
        if not goes_on:
            self.pause()

    def _is_ready(self) -> bool:
        """Let the hand take over from playing; say why where there is nothing to step."""
        self.pause()
        self._document.messages.withdraw()
        self._builder.wait()
        if self.trace is None:
            self._document.messages.say(Level.REFUSED, self.obstacle)
        return self.trace is not None

    # Following the settings

    def _on_setting(self, key: Key) -> None:
        if key is Key.PLAY_SPEED and self.playing:
            self._timer.setInterval(int(1000 / self._settings.number(Key.PLAY_SPEED)))
        if key is Key.GRAIN:
            self.grain = Grain.named(self._settings.text(Key.GRAIN))
            self.moved.emit()
