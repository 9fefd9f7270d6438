"""The numbers as they are shown: those of the document or a past moment, and a run's own weights while it goes on."""

from collections.abc import Iterable

from core.plan import Plan
from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol
from gui.moment import InRow
from gui.workspace import Workspace


class LiveNumbers:
    """Answers for units and edges; None is "not computed yet".

    While a run goes on, weights and biases are those of its newest snapshot, and everything that was derived from the
    old ones is unknown, so that nothing stale is shown.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._document, self._player, self._runner = workspace.document, workspace.player, workspace.runner
        self._row = InRow(workspace.player)
        self._plan: Plan | None = None
        self._places: dict[UnitId | EdgeId, int] = {}

    def weight(self, edge: EdgeId) -> float | None:
        """Return the weight of an edge."""
        place = self._place(edge)
        if place is not None and self._runner.snapshot is not None:
            return float(self._runner.snapshot.parameters.weights[place])
        record = self._document.shown.network.edges.get(edge)
        return record.weight if record else None

    def bias(self, unit: UnitId) -> float | None:
        """Return the bias of a unit, None where it has none."""
        record = self._document.shown.network.units.get(unit)
        if record is None or record.bias is None:
            return None
        place = self._place(unit)
        if place is not None and self._runner.snapshot is not None:
            return float(self._runner.snapshot.parameters.biases[place])
        return record.bias

    def known(self, symbol: Symbol, owner: UnitId | EdgeId | None = None) -> float | None:
        """Return any other number of the trace, if it is computed by now; in a batch of the current line's row."""
        return None if self._runner.live else self._row.known(symbol, owner)

    def name(self, symbol: Symbol, owner: UnitId | EdgeId) -> Quantity:
        """Return which of the trace's numbers `known` is about."""
        return self._row.name(symbol, owner)

    def known_of(self, symbol: Symbol, owners: Iterable[UnitId | EdgeId]) -> list[float | None]:
        """Return what `known` does for many, in little time."""
        trace, lines = self._player.trace, self._player.index
        if trace is None or self._runner.live:
            return [None for _ in owners]
        return [trace.known(self.name(symbol, owner), lines) for owner in owners]

    def cache_number(self, owner: UnitId | EdgeId) -> int | None:
        """Return n of C_n for what a unit or an edge keeps in the cache."""
        trace = self._player.trace
        return trace.cache_number.get(self.name(Symbol.CACHE, owner)) if trace else None

    def _place(self, key: UnitId | EdgeId) -> int | None:
        """Return where a number stands in the run's arrays, None while no run is to be seen."""
        if not self._runner.live or self._runner.plan is None:
            return None
        if self._plan is not self._runner.plan:
            self._plan = self._runner.plan
            self._places = {edge: place for place, edge in enumerate(self._plan.edges)}
            self._places |= {unit: place for place, unit in enumerate(self._plan.units)}
        return self._places.get(key)
