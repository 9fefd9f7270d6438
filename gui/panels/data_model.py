"""The data as a table: one column a unit, one row a sample, and an empty last row to type new samples into."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QItemSelectionRange, QModelIndex, QObject, QPersistentModelIndex, Qt

from core import edits
from core.change import Change
from core.data.dataset import Column, Dataset, Role
from core.records import Part, Unit
from core.wording import tr
from core.writing.said import Count, Said
from gui.data.data_tools import scaling_said
from gui.panels.pasted_block import columns_of
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
ROLE_WORDS = {Role.INPUT: tr("input", meaning="in a heading"), Role.TARGET: tr("target", meaning="in a heading")}
CURRENT_MARK = "▶"
HELD_OUT_MARK = "◇"
NEW_ROW_MARK = "+"


class DataModel(QAbstractTableModel):
    """The dataset's cells, read where they are looked at.

    The row behind the last sample is empty; a number typed there begins a new sample.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown = self.dataset
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self._follow)
        workspace.player.trace_changed.connect(self.show_sample)
        workspace.player.row_changed.connect(self.show_sample)
        workspace.conventions.changed.connect(self._cells_changed)
        self._sample = workspace.player.row

    @property
    def dataset(self) -> Dataset:
        """The samples."""
        return self._workspace.document.project.dataset

    @property
    def samples(self) -> int:
        """The number of samples, without the row for a new one."""
        return self._shown.rows

    def value(self, row: int, column: int) -> float | None:
        """Return a cell, None where it is empty."""
        if row >= self._shown.rows:
            return None
        number = float(self._shown.values[row, column])
        return None if np.isnan(number) else number

    def title(self, column: Column) -> str:
        """Return a column's heading, e.g. "x_1 (input)"."""
        network = self._workspace.document.project.network
        label = network.label(column.unit) if column.unit in network.units else column.unit
        return f"{label} ({ROLE_WORDS[column.role]})"

    def columns_named(self, headings: Sequence[str]) -> list[int] | None:
        """Return which column each heading means, by the unit's name, with its role or without; None unless all do."""
        units = [self.title(column) for column in self.dataset.columns]
        plain = [heading.removesuffix(")").rpartition(" (")[0] or heading for heading in headings]
        return columns_of(headings, units) or columns_of(plain, [name.rpartition(" (")[0] for name in units])

    def widened(self, row: int, columns: Sequence[int], values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return whole rows from `row` on as they become when these columns take the values."""
        wide = np.full((len(values), len(self.dataset.columns)), np.nan)
        here = self.dataset.values[row : row + len(values)]
        wide[: len(here)] = here
        wide[:, columns] = values
        return wide

    def show_sample(self) -> None:
        """Move the mark to the sample that is stepped; in a batch, to that of the current line."""
        sample = self._workspace.player.row
        if sample != self._sample:
            self._sample = sample
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.samples)
            self._cells_changed()

    def is_current(self, row: int) -> bool:
        """Whether a row is the sample whose numbers are shown."""
        return row == self._workspace.player.row and row < self.samples

    def is_held_out(self, row: int) -> bool:
        """Whether a row is kept from being learned from."""
        return self._shown.split is not None and row < self._shown.rows and bool(self._shown.held_out[row])

    # Edits

    def clear(self, block: QItemSelectionRange) -> bool:
        """Empty a block of cells, in one edit."""
        values = self.dataset.values.copy()
        values[block.top() : block.bottom() + 1, block.left() : block.right() + 1] = np.nan
        return self._replace(tr("Clear data"), replace(self.dataset, values=values))

    def insert_rows(self, at: int, count: int = 1) -> bool:
        """Insert empty samples."""
        label = Said.of("Insert {}", Count(count, "row"))
        return self._replace(label, self.dataset.with_rows(min(at, self.samples), count))

    def remove_rows(self, rows: Iterable[int]) -> bool:
        """Remove samples."""
        gone = {row for row in rows if row < self.samples}
        title = Said.of("Remove {}", edits.counted(len(gone), "row"))
        return bool(gone) and self._replace(title, self.dataset.without_rows(gone))

    def _replace(self, label: str, dataset: Dataset) -> bool:
        return self._workspace.document.perform(edits.set_data(self._workspace.document.project, label, dataset))

    # News

    def _on_changed(self, change: Change) -> None:
        if Part.DATA in change.after:
            self._follow()
        elif any(isinstance(record, Unit) for record in change.after.values()):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    def _follow(self) -> None:
        """Show the dataset as it is now, with as little upheaval as it takes."""
        before, now = self._shown, self.dataset
        if before.columns != now.columns:
            self.beginResetModel()
            self._shown = now
            self.endResetModel()
            return
        if now.rows < before.rows:
            self.beginRemoveRows(QModelIndex(), now.rows, before.rows - 1)
            self._shown = _first_rows(before, now.rows)
            self.endRemoveRows()
        self._shown = _first_rows(now, self._shown.rows)
        self._cells_changed()
        if now.rows > before.rows:
            self.beginInsertRows(QModelIndex(), before.rows, now.rows - 1)
            self._shown = now
            self.endInsertRows()
        self._shown = now
        if (before.rows, before.split) != (now.rows, now.split):  # the header measures its numbers anew, which takes
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.samples)

    def _cells_changed(self) -> None:
        if self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.samples, self.columnCount() - 1))

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of samples, and one."""
        return 0 if parent.isValid() or not self._shown.columns else self._shown.rows + 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._shown.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a unit's name and role, or a sample's number with the mark of the one that is stepped."""
        if orientation == Qt.Orientation.Horizontal:
            return self._column_header(section, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._row_tip(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= self.samples:
            return NEW_ROW_MARK
        marks = (CURRENT_MARK, self.is_current(section)), (HELD_OUT_MARK, self.is_held_out(section))
        return " ".join([*(mark for mark, holds in marks if holds), str(section + 1)])

    def _row_tip(self, row: int) -> str:
        if row >= self.samples:
            return tr("Type here to add a row.")
        said = [tr("Click to step row {}.", row + 1)]
        said += [tr("It is held out for validation: training does not see it.")] if self.is_held_out(row) else []
        return " ".join(said)

    def _column_header(self, section: int, role: int) -> object:
        column = self._shown.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._column_tip(column)
        return None

    def _column_tip(self, column: Column) -> str:
        """Say what a column holds, where it came from, and how it was scaled."""
        tip = tr("The value x.") if column.role is Role.INPUT else tr("The target y.")
        tip += f" {tr('From the column “{}”.', column.source)}" if column.source else ""
        tip += f" {_meaning(column.classes)}" if column.classes else ""
        said = scaling_said(column, self._workspace.conventions.notation)
        return tr("{} Scaled: {}.", tip, said) if said else tip

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a number, short to show and in full to edit; an empty cell shows nothing."""
        value = self.value(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if value is None else self._workspace.conventions.notation.number(value)
            case Qt.ItemDataRole.EditRole:
                return value
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index.row(), value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tip(self, row: int, value: float | None) -> str:
        if value is not None:
            return self._workspace.conventions.exact.number(value)
        return tr("Type here to add a row.") if row >= self.samples else tr("Empty.")

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write one cell; None empties it."""
        if role != Qt.ItemDataRole.EditRole or not (value is None or isinstance(value, float)):
            return False
        if value is None and index.row() >= self.samples:
            return False
        document = self._workspace.document
        block = np.array([[np.nan if value is None else value]])
        return document.perform(edits.set_cells(document.project, index.row(), index.column(), block))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let every cell be edited."""
        editable = Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable


def _first_rows(dataset: Dataset, count: int) -> Dataset:
    if count == dataset.rows:
        return dataset
    return replace(dataset, values=dataset.values[:count])


def block_of(dataset: Dataset, selected: QItemSelectionRange) -> NDArray[np.float64]:
    """Return a block of cells, [rows, columns], NaN where one is empty or in the row for a new sample."""
    new = np.full((1, len(dataset.columns)), np.nan)
    values = dataset.values if selected.bottom() < dataset.rows else np.vstack([dataset.values, new])
    return values[selected.top() : selected.bottom() + 1, selected.left() : selected.right() + 1]


def _meaning(classes: Sequence[str]) -> str:
    """Say which class the 1 of a column stands for, and the 0 where there are two."""
    if len(classes) == 2:
        return tr("1 means {}, 0 {}.", classes[-1], classes[0])
    return tr("1 means {}.", classes[-1])
