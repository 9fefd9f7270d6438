"""Sorts a table's rows by a column: by a click on its heading, or by the table's menu; again, the other way round."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.wording import tr
from gui.widgets.plain_table import PlainTable

Item = TypeVar("Item")
Key = float | str | None
"""What an item is sorted by; one that has none comes last, whichever way."""

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class Sorting(QObject):
    """Which column a table is sorted by; at first its rows stand in their own order, and a third click leads back.

    Signals:
        changed: the rows are to be shown in another order.
    """

    changed = Signal()

    def __init__(self, table: PlainTable) -> None:
        super().__init__(table)
        self._headings = table.rows.headings
        self._header = table.horizontalHeader()
        self._header.setSortIndicatorShown(True)
        self._header.setSortIndicatorClearable(True)
        self._header.setSortIndicator(-1, _ASCENDING)
        self._header.sortIndicatorChanged.connect(lambda *_: self.changed.emit())
        self._header.setToolTip(tr("Click to sort by this column, again for the other way round."))
        table.offers = self._offer

    @property
    def column(self) -> int:
        """The column, −1 for none."""
        return self._header.sortIndicatorSection()

    def order(self, items: Sequence[Item], key_of: Callable[[Item, int], Key]) -> list[Item]:
        """Return items in the order of the column, those alike in their own; `key_of` gives an item's key by column."""
        if self.column < 0:
            return list(items)
        keyed = [(key_of(item, self.column), item) for item in items]
        known = [(key, item) for key, item in keyed if key is not None]
        known.sort(key=lambda pair: pair[0], reverse=self._header.sortIndicatorOrder() == _DESCENDING)
        return [item for _, item in known] + [item for key, item in keyed if key is None]

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round where it is sorted by it, −1 for the rows' own order."""
        turns = column == self.column and self._header.sortIndicatorOrder() == _ASCENDING
        self._header.setSortIndicator(column, _DESCENDING if turns else _ASCENDING)

    def _offer(self, menu: QMenu) -> None:
        """Put the columns into the table's menu, for the keyboard."""
        within = menu.addMenu(tr("&Sort by"))
        for column, heading in [*enumerate(self._headings), (-1, tr("Nothing: their own order"))]:
            action = QAction(heading, within)
            action.setCheckable(True)
            action.setChecked(column == self.column)
            action.triggered.connect(lambda _on, column=column: self.sort_by(column))
            within.addAction(action)
