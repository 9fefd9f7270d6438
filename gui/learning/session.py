"""A session: something is asked about the lines of the trace, and the player stands in front of what is asked for."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.errors import ChainruleError
from core.learning.exercise import ExerciseError, Part
from core.tracing.steps import Phase, Quantity, Trace
from core.wording import tr
from gui.conventions import Conventions
from gui.document import Document
from gui.follower import Limit
from gui.learning.exercise_record import KEY, ExerciseRecord
from gui.messages import Level
from gui.player import Player

_DROPPED = tr("The numbers changed, so the exercise ended: what was done was about others.")


class Task(Protocol):
    """What is asked in a session: lines of one trace, one after another.

    Attributes:
        part: which part of the trace they are.
    """

    part: Part

    @property
    def title(self) -> str:
        """What is asked, in a few words."""

    @property
    def first(self) -> int:
        """The first of the lines."""

    @property
    def last(self) -> int:
        """The last of the lines."""

    @property
    def line(self) -> int | None:
        """The line that is asked for now; None when all are done."""

    @property
    def name(self) -> str:
        """The number that it computes."""

    @property
    def open_lines(self) -> frozenset[int]:
        """The lines that are still to be asked for."""

    def is_about(self, trace: Trace) -> bool:
        """Whether another trace has the very same lines, perhaps under other names."""

    def continue_from(self, other: Any) -> None:
        """Take over what was done on the same lines."""

    def to_dict(self) -> dict[str, object]:
        """Return what a file holds of it."""

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Take up again what a file holds."""


class Hold(QObject):
    """Holds the player for one session at a time; views see here what is asked for, whichever session asks.

    Attributes:
        session: the one that is going on, None while none is.

    Signals:
        changed: another session is going on, or it asks for another line.
        begun: something else is asked from the beginning.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self.session: Session | None = None

    @property
    def asked(self) -> Quantity | None:
        """The number that is asked for."""
        return self.session.asked if self.session else None

    @property
    def open_lines(self) -> frozenset[int]:
        """The lines that are still to be asked for: nothing on the screen tells them."""
        return self.session.open_lines if self.session else frozenset()

    @property
    def secret(self) -> str:
        """Why nothing shows now what follows from the network beside its lines; "" where it may be shown."""
        if self.session is None or not self.session.open_lines:
            return ""
        name = re.sub("[{}]", "", self.session.name)  # it is read as it stands
        return tr("{} is asked for, and this could give it away: answer the lines first, or end the exercise.", name)

    @property
    def secret_output(self) -> str:
        """Why nothing shows now what the network computes; "" where it is known, or nobody is asked."""
        if not self.player.is_own:
            return tr("A line is falsified, so what the network truly computes is not shown until the end.")
        trace, lines = self.player.trace, self.open_lines
        asked = trace is not None and any(trace.steps[line].phase is Phase.FORWARD for line in lines)
        return self.secret if asked else ""

    def take(self, session: "Session") -> None:
        """Hold the player for a session; the one that was going on ends."""
        before, self.session = self.session, session
        if before is not None and before is not session:
            before.end()

    def let_go(self, session: "Session") -> None:
        """Let the player go again, unless another session holds it by now."""
        if self.session is session:
            self.session = None
            self.player.limit = None

    def end(self) -> None:
        """End the session that is going on."""
        if self.session is not None:
            self.session.end()


class Session(QObject):
    """Asks for one line after another.

    The player stands in front of the line and can't be stepped beyond it, so that nothing on the screen tells what is
    asked for. How far one has come is kept in the document's file.

    Attributes:
        task: what is asked, None while nothing is.
        open_lines: the indices of the lines that are still to be asked for.

    Signals:
        changed: another line is asked for, or something else is to say.
        begun: there is another task.
        wanted: the answer is to be given, which begins with what was typed.
    """

    changed = Signal()
    begun = Signal()
    wanted = Signal(str)

    key = KEY
    """Where what was done stands in a file."""
    request = tr("fill it in, or ask for a hint")
    """What there is to do about a line."""
    invitation = tr("click, or type it while the canvas has the keyboard")
    """How that is done on the canvas."""

    def __init__(
        self, document: Document, hold: Hold, conventions: Conventions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._hold, self._conventions = document, hold, conventions
        self._player = hold.player
        self.task: Task | None = None
        self.open_lines = frozenset[int]()
        self._record = ExerciseRecord(document, lambda: self.task, self, self.key)
        self.changed.connect(hold.changed)
        self.begun.connect(hold.begun)
        self._player.trace_changed.connect(self._on_trace_changed)
        document.replaced.connect(lambda: self._put(None))
        document.changed.connect(self._on_changed)
        conventions.changed.connect(self._renew)

    # What is asked

    @property
    def line(self) -> int | None:
        """The index of the line that is asked for."""
        return self.task.line if self.task else None

    @property
    def asked(self) -> Quantity | None:
        """The number that is asked for."""
        trace = self._player.trace
        return None if self.line is None or trace is None else trace.steps[self.line].writes

    @property
    def name(self) -> str:
        """The same, written."""
        return self.task.name if self.task else ""

    @property
    def listens(self) -> bool:
        """Whether what is typed is meant for it."""
        return self.asked is not None

    @property
    def can_resume(self) -> bool:
        """Whether a task was left that can be taken up again."""
        return bool(self._record.fields) and self.task is None

    # What the user does

    def resume(self) -> None:
        """Take up what was left."""
        try:
            part, line = self._record.part_and_line()
        except ExerciseError as error:
            self._document.messages.refuse(error)
        else:
            self._begin(part, line, self._record.fields)

    def end(self) -> None:
        """Cease to ask; it can be taken up again."""
        if self.task is not None:
            self._record.keep()
            self._put(None)

    # Inside

    def _left(self, part: Part) -> Mapping[str, object]:
        """Return what was left of a part of the trace; nothing where something else was left."""
        with suppress(ExerciseError):
            if self._record.fields and self._record.part_and_line()[0] is part:
                return self._record.fields
        return {}

    def _begin(self, part: Part, line: int | None = None, kept: Mapping[str, object] | None = None) -> None:
        player = self._player
        if self._hold.session is not self:
            self._hold.end()  # it may show other numbers
        player.pause()
        if player.batch:
            player.toggle_batch()
        if player.trace is None:
            self._document.messages.say(Level.REFUSED, player.obstacle)
            return
        try:
            task = self._made(player.trace, part, line)
            if kept:
                task.restore(kept)
        except ChainruleError as error:
            self._document.messages.refuse(error)
            return
        self._put(task)
        self.begun.emit()

    def _made(self, trace: Trace, part: Part, line: int | None) -> Task:
        """Make the task of asking for a part of a trace; `line` is the one meant by `Part.LINE`."""
        raise NotImplementedError

    def _go_on(self) -> None:
        """Go on to the line that is asked for now."""
        self._hold_player()
        self.changed.emit()

    def _put(self, task: Task | None) -> None:
        self.task = task
        if task is not None:
            self._hold.take(self)
        self._go_on()

    def _renew(self) -> None:
        """Ask the same under other names, or to other decimals; what was done stays done."""
        before = self.task
        if before is not None and self._player.trace is not None:
            self.task = self._made(self._player.trace, before.part, before.first)
            self.task.continue_from(before)
            self._hold_player()
            self.changed.emit()

    def _hold_player(self) -> None:
        """Let the player stand in front of the first line that is still to be asked for; at the end, behind all."""
        self.open_lines = self.task.open_lines if self.task else frozenset()
        if self.task is None:
            self._hold.let_go(self)
            return
        place = self._place()
        self._player.limit = place if place.sentence else None
        self._player.go_to(place.lines)

    def _place(self) -> Limit:
        """Return behind how many lines to stand, and why nobody steps on from there; "" where stepping is free."""
        line = min(self.open_lines, default=None)
        if line is None:
            return Limit(self.task.last + 1 if self.task else 0, "")
        return Limit(line, tr("{} is asked for: {}.", self.name, self.request))

    def _on_changed(self, change: Change) -> None:
        if change.renames:
            self._renew()

    def _on_trace_changed(self) -> None:
        if self.task is None:
            return
        trace = self._player.trace
        if trace is not None and self.task.is_about(trace):
            self._renew()
        else:
            self._record.keep()
            self._put(None)
            self._document.messages.say(Level.HINT, _DROPPED)
