"""A table of weights and biases with numbers beside each: sorted by a click, copied in full, a row is a choice."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.records import EdgeId, UnitId
from core.wording import tr
from core.writing.notation import NOT_YET, Notation
from gui.widgets import script_text
from gui.widgets.reading_table import ReadingTable
from gui.widgets.script_delegate import PADDING, ScriptDelegate
from gui.widgets.script_header import ScriptHeader

AnyIndex = QModelIndex | QPersistentModelIndex
Owner = EdgeId | UnitId

_FEW_DIGITS = 2
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """A column.

    Attributes:
        title: its heading.
        tip: what it holds, in a sentence.
        rough: whether two digits say enough (a relative difference).
        moved: the places of the old number and of its change in a row, where this one is what they come to.
    """

    title: str
    tip: str
    rough: bool = False
    moved: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A weight or bias: its name and its numbers, None where there is none yet."""

    owner: Owner
    name: str
    numbers: tuple[float | None, ...]


class ParameterModel(QAbstractTableModel):
    """The rows, in the order shown.

    Attributes:
        columns: the columns behind the name.
        rows: the rows from the top.
    """

    def __init__(self, columns: Sequence[NumberColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self._natural: list[Row] = []
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        self._notation = Notation()

    def show_rows(self, rows: Sequence[Row], notation: Notation) -> None:
        """Show these rows, in their order or in that which was asked for."""
        same = [row.owner for row in rows] == [row.owner for row in self._natural]
        self._natural, self._notation = list(rows), notation
        if same and self._sorting is None:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns)))
            return
        self.beginResetModel()
        self.rows = self._sorted()
        self.endResetModel()

    def show_columns(self, columns: Sequence[NumberColumn]) -> None:
        """Show other columns; rows that fit them must follow."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns, self.rows, self._natural, self._sorting = tuple(columns), [], [], None
            self.endResetModel()

    def row_of(self, owner: Owner) -> int | None:
        """Return the row of a weight or a bias."""
        return next((place for place, row in enumerate(self.rows) if row.owner == owner), None)

    def copied(self, places: Sequence[int]) -> str:
        """Return rows with headings, tab-separated and in full."""
        lines = [[tr("parameter"), *(column.title for column in self.columns)]]
        for row in (self.rows[place] for place in places):
            lines.append([row.name, *("" if n is None else self._notation.plain(n) for n in row.numbers)])
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def _sorted(self) -> list[Row]:
        if self._sorting is None:
            return list(self._natural)
        column, order = self._sorting
        down = order == Qt.SortOrder.DescendingOrder
        if column == 0:
            return sorted(self._natural, key=lambda row: row.name, reverse=down)

        def key(row: Row) -> float:
            number = row.numbers[column - 1]
            if number is None or math.isnan(number):
                return math.inf
            return -number if down else number

        return sorted(self._natural, key=key)

    # Qt

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, what has no number last; a negative column goes back to the order of the gradients."""
        self._sorting = (column, order) if column >= 0 else None
        self.beginResetModel()
        self.rows = self._sorted()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of weights and biases."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 1 + len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading, and what it holds."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section - 1].title if section else "w, b"
        return self.columns[section - 1].tip if section and role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its number in full, or its alignment."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if column == 0 else self._text(row.numbers, column - 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            number = None if column == 0 else row.numbers[column - 1]
            exact = self._notation.exact
            return row.name if column == 0 else tr("Not computed yet.") if number is None else exact.number(number)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, numbers: Sequence[float | None], place: int) -> str:
        number, column = numbers[place], self.columns[place]
        if number is None:
            return NOT_YET
        old, change = (numbers[each] for each in column.moved) if column.moved else (None, None)
        if old is not None and change is not None:
            return self._notation.moved(number, old, change)
        return (replace(self._notation, digits=_FEW_DIGITS) if column.rough else self._notation).number(number)


class ParameterTable(ReadingTable):
    """Shows the rows.

    Attributes:
        parameters: its model.

    Signals:
        chosen: the user chose the row of an edge or a unit.
    """

    chosen = Signal(object)

    def __init__(self, columns: Sequence[NumberColumn], name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.parameters = ParameterModel(columns, self)
        self._following = False
        self._fitted: tuple[NumberColumn, ...] = ()
        self._widths: list[int] = []
        self.setModel(self.parameters)
        self.setItemDelegate(ScriptDelegate(self))
        self.setHorizontalHeader(ScriptHeader(self))
        self.set_up()
        self.sort_by_headings()
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def show_rows(self, rows: Sequence[Row], notation: Notation) -> None:
        """Show these rows; the selection stays on the same weights and biases."""
        selected = self.selected()
        self.parameters.show_rows(rows, notation)
        self.fit_columns()
        self.select(selected)

    def fit_columns(self) -> None:
        """Give every column the width that its first rows need; none shrinks, so that nothing jumps."""
        model, columns = self.parameters, self.parameters.columns
        if self._fitted != columns:
            self._fitted, self._widths = columns, [0] * (1 + len(columns))
        for place in range(1 + len(columns)):
            title = str(model.headerData(place, Qt.Orientation.Horizontal))
            texts = [str(model.data(model.index(row, place))) for row in range(min(_LOOKED_AT, len(model.rows)))]
            needed = max((script_text.width_of(text, self.font()) for text in (title, *texts)), default=0.0)
            self._widths[place] = max(self._widths[place], int(needed) + 2 * PADDING + 2)
            self.setColumnWidth(place, self._widths[place])

    def selected(self) -> list[Owner]:
        """Return the selected weights and biases, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.parameters.rows[place].owner for place in places]

    def select(self, owners: Sequence[Owner]) -> None:
        """Select the row of the first of these, without a word to anybody."""
        places = [place for place in map(self.parameters.row_of, owners) if place is not None]
        self._following = True
        self.clearSelection()
        if places:  # not selectRow(), which looks at the keys that are held down
            flags = QItemSelectionModel.SelectionFlag
            index = self.parameters.index(places[0], 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._following = False

    def copy(self) -> None:
        """Copy the selected rows, or all of them where there is at most one, with headings and in full."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        wanted = places if len(places) > 1 else range(len(self.parameters.rows))
        QGuiApplication.clipboard().setText(self.parameters.copied(list(wanted)))

    def _on_selected(self) -> None:
        owners = self.selected()
        if owners and not self._following:
            self.chosen.emit(owners[0])
