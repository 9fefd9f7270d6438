"""Looks after a moment of rest at what ails the units, for every view that marks it; during a run, once in a while."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.change import Change, touches_numbers
from core.health import Finding, findings
from core.records import UnitId
from gui.conventions import Conventions
from gui.document import Document
from gui.player import Player
from gui.runner import Runner

_REST_MS, _RUN_MS = 250, 1000
_MOST_IN_RUN = 4000
"""Networks with more units and edges are not looked at while they train."""


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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._player, self._runner = document, player, runner
        self._conventions = conventions
        self.found: Mapping[UnitId, tuple[Finding, ...]] = {}
        self._is_due = False
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._rest)
        player.trace_changed.connect(self._on_traced)
        player.row_changed.connect(self._on_traced)
        conventions.changed.connect(self._reword)
        runner.started.connect(self._forget)
        runner.frame.connect(self._on_frame)
        runner.finished.connect(self._rest)

    def of(self, unit: UnitId) -> tuple[Finding, ...]:
        """Return what ails a unit."""
        return self.found.get(unit, ())

    def look(self) -> None:
        """Look now."""
        self._is_due = False
        snapshot = self._runner.snapshot if self._runner.live else None
        by_unit: dict[UnitId, tuple[Finding, ...]] = {}
        parameters, notation = snapshot.parameters if snapshot else None, self._conventions.notation
        for each in findings(self._document.shown, self._player.row, parameters, notation):
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
        self._put({})

    def _rest(self) -> None:
        self._is_due = True
        self.due.emit(_REST_MS)

    def _on_frame(self) -> None:
        network = self._document.project.network
        if not self._is_due and len(network.units) + len(network.edges) <= _MOST_IN_RUN:
            self._is_due = True
            self.due.emit(_RUN_MS)
