"""Looks after a moment of rest at what ails the units, for every view that marks it; during a run, once in a while."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from core.change import Change, touches_numbers
from core.health import Finding, Patient, findings_of
from core.records import UnitId
from core.writing.notation import Notation
from gui.background import Background
from gui.conventions import Conventions
from gui.document import Document
from gui.learning.session import Hold
from gui.player import Player
from gui.runner import Runner

_REST_MS, _RUN_MS = 250, 1000
_MOST_AT_ONCE = 4000
"""Networks with more units and edges are looked at on a thread, and not while they train."""


class Checkup(QObject):
    """What ails the units now; nothing is known from an edit on until the next look.

    Attributes:
        found: the findings by unit.

    Signals:
        changed: other things are found.
        due: who shows them is to call `look` in so many milliseconds, and not before.
    """

    changed = Signal()
    due = Signal(int)

    def __init__(
        self,
        document: Document,
        player: Player,
        runner: Runner,
        conventions: Conventions,
        hold: Hold,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._player, self._runner = document, player, runner
        self._conventions, self._hold = conventions, hold
        self.found: Mapping[UnitId, tuple[Finding, ...]] = {}
        self._is_due = False
        self._work = Background(self)
        self._work.advanced.connect(lambda: self._tell(self._work.results[-1]))
        document.altered.connect(self._on_changed)
        document.replaced.connect(self._rest)
        player.trace_changed.connect(self._on_traced)
        player.row_changed.connect(self._on_traced)
        conventions.changed.connect(self._reword)
        hold.changed.connect(self._on_hold)
        runner.started.connect(self._forget)
        runner.frame.connect(self._on_frame)
        runner.finished.connect(self._rest)

    def of(self, unit: UnitId) -> tuple[Finding, ...]:
        """Return what ails a unit."""
        return self.found.get(unit, ())

    def look(self) -> None:
        """Look now; at a large network on a thread."""
        self._is_due = False
        if self._is_secret:
            self._put({})
            return
        snapshot = self._runner.snapshot if self._runner.live else None
        parameters, notation = snapshot.parameters if snapshot else None, self._conventions.notation
        patient = Patient.of(self._document.shown, self._player.row, parameters)
        if self._is_large:
            self._work.start(_findings(patient, notation), 1, wait=0.0)
        else:
            self._tell(findings_of(patient, notation))

    @property
    def _is_large(self) -> bool:
        network = self._document.project.network
        return len(network.units) + len(network.edges) > _MOST_AT_ONCE

    def _tell(self, found: Sequence[Finding]) -> None:
        by_unit: dict[UnitId, tuple[Finding, ...]] = {}
        for each in found:
            by_unit[each.unit] = (*by_unit.get(each.unit, ()), each)
        self._put(by_unit)

    def _put(self, found: Mapping[UnitId, tuple[Finding, ...]]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _on_changed(self, change: Change) -> None:
        if touches_numbers(change):
            self._forget()
        self._rest()  # for another name, too, as sentences have names in them

    def _on_traced(self) -> None:
        if not self._runner.live:
            self._rest()

    def _reword(self) -> None:
        """Write the sentences anew, as there are numbers in them."""
        if self.found:
            self.look()

    def _forget(self) -> None:
        self._work.stop()
        self._put({})

    def _rest(self) -> None:
        self._work.stop()  # what it sees is old
        self._is_due = True
        self.due.emit(_REST_MS)

    @property
    def _is_secret(self) -> bool:
        """Whether somebody is to find out numbers, which what ails a unit would tell."""
        return bool(self._hold.secret or self._hold.secret_output)

    def _on_hold(self) -> None:
        if self._is_secret:
            self._forget()
        else:
            self._rest()

    def _on_frame(self) -> None:
        if not self._is_due and not self._is_large:
            self._is_due = True
            self.due.emit(_RUN_MS)


def _findings(patient: Patient, notation: Notation) -> Iterator[list[Finding]]:
    """Yield the one result of a look, when it is asked for."""
    yield findings_of(patient, notation)
