"""Spotting the bug: the player shows a trace in which one line is falsified, until that is found or left."""

from core.learning.bug import Search
from core.learning.exercise import Part
from core.records import EdgeId, UnitId
from core.tracing.steps import Trace
from core.wording import tr
from gui.follower import Limit
from gui.learning.session import Session

_NO_UPDATE = tr("These numbers are falsified: end the search (Esc in its bar) before you apply the update.")


class Spotting(Session):
    """The search for the bug.

    Nothing but the numbers of the player's trace is another: the document stays as it is, and an edit, a run, another
    row or another document ends the search.

    Attributes:
        seed: which bug it is; the next search has the next one.
        said: the line that was taken for the bug last, None before the first.
    """

    key = "bug"

    seed = 0
    said: int | None = None

    @property
    def search(self) -> Search | None:
        """What is searched, None while nothing is."""
        return self.task if isinstance(self.task, Search) else None

    @property
    def judged(self) -> dict[EdgeId | UnitId, float] | None:
        """The falsified gradients that the gradient check is to judge, None while none are shown."""
        return self.search.bug.gradients if self.search else None

    def begin(self) -> None:
        """Falsify a line, another one than the last time."""
        self.end()
        self.seed += 1
        self._begin(Part.EVERYTHING)

    def say(self) -> None:
        """Take the line that the player stands at for the bug."""
        if self.search is not None and not self.search.found and self._player.index:
            self.said = self._player.index - 1
            self.search.say(self.said)
            self.changed.emit()

    def hint(self) -> None:
        """Give the next hint."""
        if self.search is not None and not self.search.found:
            self.search.hint()
            self.said = None
            self.changed.emit()

    # Inside

    def _made(self, trace: Trace, part: Part, line: int | None) -> Search:
        return Search(self._document.shown, trace, self.seed, self._conventions.notation)

    def _renew(self) -> None:
        """Say the same under other names."""
        before = self.search
        if before is not None:
            self.task = self._made(before.true, before.part, None)
            self.task.continue_from(before)
            self.changed.emit()

    def _on_trace_changed(self) -> None:
        trace = self._player.trace
        if self.search is None or trace is None or not self.search.is_about(trace):
            super()._on_trace_changed()

    def _hold_player(self) -> None:
        """Show the falsified trace, or the true one again."""
        self.said = None
        if self.search is None:
            self._hold.let_go(self)
            self._player.show_own()
        else:
            self._player.show_instead(self.search.bug.trace)
            self._player.limit = Limit(self._player.length, _NO_UPDATE)
            self._player.go_to(self._player.length)
