"""The numbers of all units or all edges as tables: read where they are looked at, sorted as numbers, "—" last."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import Generic, TypeVar

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol
from core.wording import tr
from gui.moment import InRow
from gui.panels.live_numbers import LiveNumbers
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
Owner = TypeVar("Owner", UnitId, EdgeId)

NAME = 0
"""The first column holds the name."""


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """A column of numbers.

    Attributes:
        title: its heading, with $s and $z for the letters.
        tip: what it holds, in a sentence, with $delta for what δ stands for.
        symbols: which numbers these are; the first of them is the one shown.
    """

    title: str
    tip: str
    symbols: tuple[Symbol, ...]


UNIT_COLUMNS = (
    NumberColumn("$s", tr("Preactivation: Σ w·$z over the incoming edges, plus the bias."), (Symbol.PREACTIVATION,)),
    NumberColumn("$z", tr("Activation: σ($s)."), (Symbol.ACTIVATION,)),
    NumberColumn("δ", tr("Error signal: $delta."), (Symbol.DELTA,)),
    NumberColumn("b", tr("Bias."), (Symbol.BIAS, Symbol.NEW_BIAS)),
    NumberColumn("∂E/∂b", tr("Gradient of the bias."), (Symbol.BIAS_GRADIENT,)),
    NumberColumn("Δb", tr("What the update adds to the bias."), (Symbol.BIAS_UPDATE,)),
    NumberColumn("C", tr("The cached ∂E/∂$s of an output unit."), (Symbol.CACHE,)),
)
EDGE_COLUMNS = (
    NumberColumn("w", tr("Weight."), (Symbol.WEIGHT, Symbol.NEW_WEIGHT)),
    NumberColumn("∂E/∂w", tr("Gradient: ${minus}δ of the target times $z of the source."), (Symbol.WEIGHT_GRADIENT,)),
    NumberColumn("Δw", tr("What the update adds to the weight."), (Symbol.WEIGHT_UPDATE,)),
    NumberColumn("C", tr("The cached factor w·σ′($s): how much $s of the target changes with it."), (Symbol.CACHE,)),
)


class Mark(Enum):
    """What is special about a cell: what the current line does with it, or that it is pointed at."""

    NONE = auto()
    READ = auto()
    WRITTEN = auto()
    POINTED = auto()
    ROW_WRITTEN = auto()


class ValuesModel(QAbstractTableModel, Generic[Owner]):
    """One row a unit, or one row an edge.

    Attributes:
        owners: the ids by row, in the order shown.
        columns: the columns behind the name.
    """

    def __init__(self, workspace: Workspace, title: str, columns: Sequence[NumberColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._numbers = workspace, LiveNumbers(workspace)
        self._title, self._said, self.columns = title, title, tuple(columns)
        self._natural: list[Owner] = []
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        self.owners: list[Owner] = []
        self._rows: dict[Owner, int] = {}

    # Rows

    def show_owners(self, owners: Sequence[Owner]) -> None:
        """Show these units or edges."""
        if list(owners) != self._natural:
            self.beginResetModel()
            self._natural = list(owners)
            self._put_in_order(self._natural)
            self.endResetModel()
            self.sort_again()
        self.refresh()

    def row_of(self, owner: Owner) -> int | None:
        """Return the row of a unit or an edge."""
        return self._rows.get(owner)

    def refresh(self) -> None:
        """Show the numbers as they are now; `sort_again` puts the rows in their order."""
        if self.owners:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.owners) - 1, len(self.columns)))
        if self.title != self._said:
            self._said = self.title
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, NAME)

    @property
    def title(self) -> str:
        """What stands above the names: of a batch, the row whose numbers these are."""
        row = InRow(self._workspace.player)
        return tr("Row {}", row.sample + 1) if row.is_of_batch else self._title

    def reword(self) -> None:
        """Write the headings anew: the letters are others."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns))

    # Numbers

    def name(self, owner: Owner) -> str:
        """Return the name shown for a unit or an edge."""
        network = self._workspace.document.shown.network
        units = owner if isinstance(owner, EdgeId) else (owner,)
        return " → ".join(network.label(unit) for unit in units if unit in network.units)

    def number(self, owner: Owner, column: int) -> float | None:
        """Return the number in a column, None where it is not computed yet, or where there is none."""
        symbol = self.columns[column - 1].symbols[0]
        if symbol is Symbol.WEIGHT and isinstance(owner, EdgeId):
            return self._numbers.weight(owner)
        if symbol is Symbol.BIAS and isinstance(owner, str):
            return self._numbers.bias(UnitId(owner))
        return self._numbers.known(symbol, owner)

    def quantity(self, owner: Owner, column: int) -> Quantity | None:
        """Return which number stands in a cell, None for a name, or where there is none by nature."""
        trace = self._workspace.player.trace
        quantity = self._numbers.name(self.columns[column - 1].symbols[0], owner) if column != NAME else None
        exists = quantity is not None and trace is not None and quantity in trace.values
        return quantity if exists or (quantity and self.number(owner, column) is not None) else None

    def mark(self, owner: Owner, column: int) -> Mark:
        """Tell what is special about a number: pointed at, written or read by the current line, or beside such one."""
        pointing, step = self._workspace.pointing, self._workspace.player.current
        symbols = self.columns[column - 1].symbols if column else ()
        if any(pointing.is_at(self._numbers.name(symbol, owner)) for symbol in symbols):
            return Mark.POINTED
        if step is None or self._workspace.runner.live:
            return Mark.NONE
        if step.writes.owner == owner:
            return Mark.WRITTEN if step.writes.symbol in symbols else Mark.ROW_WRITTEN
        reads = any(read.owner == owner and read.symbol in symbols for read in step.reads)
        return Mark.READ if reads else Mark.NONE

    def text(self, owner: Owner, column: int) -> str:
        """Return a cell as it is shown; a line of the cache with its number."""
        if column == NAME:
            return self.name(owner)
        value = self.number(owner, column)
        written = self._workspace.conventions.notation.number(value)
        if value is None or self.columns[column - 1].symbols[0] is not Symbol.CACHE:
            return written
        return f"C_{self._numbers.cache_number(owner)} = {written}"

    def copied(self, owner: Owner, column: int) -> str:
        """Return a cell in full, as it is copied."""
        if column == NAME:
            return self.name(owner)
        value = self.number(owner, column)
        return "" if value is None else self._workspace.conventions.notation.plain(value)

    def _tip(self, owner: Owner, column: int) -> str:
        if column == NAME:
            return self.name(owner)
        value = self.number(owner, column)
        if value is not None:
            return self._workspace.conventions.exact.number(value)
        if self.columns[column - 1].symbols[0] is Symbol.BIAS:
            return tr("This unit has no bias.")
        return tr("Not computed yet.")

    # Order

    def sort_again(self) -> None:
        """Put the rows in their order as names and numbers are now."""
        if self._sorting is None or not self.owners:
            return
        column, order = self._sorting
        wanted = self._by_name(order) if column == NAME else self._by_number(column, order)
        if wanted == self.owners:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = [(self.owners[index.row()], index.column()) for index in before]
        self._put_in_order(wanted)
        self.changePersistentIndexList(before, [self.index(self._rows[owner], column) for owner, column in moved])
        self.layoutChanged.emit()

    @property
    def sorted_by_number(self) -> bool:
        """Whether the order depends on numbers, and so may change with every step."""
        return self._sorting is not None and self._sorting[0] != NAME

    def _by_name(self, order: Qt.SortOrder) -> list[Owner]:
        units = self._workspace.document.shown.network.units
        keys = {unit_id: _natural_key(unit.label) for unit_id, unit in units.items()}
        return sorted(
            self._natural,
            key=lambda owner: [keys[u] for u in (owner if isinstance(owner, EdgeId) else (owner,)) if u in keys],
            reverse=order == Qt.SortOrder.DescendingOrder,
        )

    def _by_number(self, column: int, order: Qt.SortOrder) -> list[Owner]:
        symbol = self.columns[column - 1].symbols[0]
        if symbol in (Symbol.WEIGHT, Symbol.BIAS):
            numbers = [self.number(owner, column) for owner in self._natural]
        else:
            numbers = self._numbers.known_of(symbol, self._natural)
        values = np.array([np.nan if number is None else number for number in numbers])
        places = np.argsort(values if order == Qt.SortOrder.AscendingOrder else -values, kind="stable")
        return [self._natural[place] for place in places]  # NaN comes last either way

    def _put_in_order(self, owners: list[Owner]) -> None:
        self.owners = list(owners)
        self._rows = {owner: row for row, owner in enumerate(self.owners)}

    # Qt

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one goes back to the network's own order."""
        self._sorting = (column, order) if column >= 0 else None
        self.sort_again()
        if self._sorting is None and self.owners:
            self.beginResetModel()
            self._put_in_order(self._natural)
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of units or edges."""
        return 0 if parent.isValid() else len(self.owners)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 1 + len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading, and what it holds."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._workspace.conventions.words(self.columns[section - 1].title) if section else self.title
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self._workspace.conventions.words(self.columns[section - 1].tip)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, tool tip or alignment."""
        owner, column = self.owners[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(owner, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(owner, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _natural_key(name: str) -> list[tuple[bool, int, str]]:
    """Order h_2 before h_10."""
    runs = ("".join(run) for _, run in groupby(name, str.isdecimal))
    return [(not run.isdecimal(), int(run) if run.isdecimal() else 0, run) for run in runs]
