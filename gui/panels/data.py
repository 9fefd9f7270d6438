"""The Data panel: the samples, typed, pasted, and picked to be stepped."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core import edits
from core.errors import ChainruleError
from core.wording import tr, tr_n
from gui.action_book import ActionBook
from gui.actions import Act
from gui.messages import Level
from gui.panels.data_model import ROLE_WORDS, DataModel, block_of
from gui.panels.data_state import DataState
from gui.panels.pasted_block import read_table
from gui.panels.section import RUN_WARNING
from gui.widgets.empty_state import EmptyState
from gui.widgets.number_delegate import NumberDelegate
from gui.widgets.number_text import quoted, sized
from gui.widgets.script_header import ScriptHeader
from gui.widgets.shades import between
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
EMPTY = tr(
    "Drop a table (CSV) on the window, or open a built-in set. Or place an input and an output unit: "
    "their columns appear here."
)
_TINT = 0.12


class DataPanel(QWidget):
    """The data table with its buttons.

    Attributes:
        table: the table.
        state: what is scaled and held out, where anything is.
        add_button, remove_button, step_button: what stands beneath it.
    """

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, book: ActionBook | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.table = DataTable(workspace)
        self.state = DataState(workspace, book)
        self.add_button = _button(tr("Add row"), tr("Add an empty row at the end.  (Insert: above the current row)"))
        self.remove_button = _button(tr("Remove"), tr("Remove the selected rows.  (Ctrl+−)"), tr("Remove rows"))
        tip = tr("Step the current row.  (Ctrl+Return, or click its number)")
        self.step_button = _button(tr("Step"), tip, tr("Step this sample"))
        self.counts = QLabel()
        self._lay_out(book)
        self.add_button.clicked.connect(self.table.add_row)
        self.remove_button.clicked.connect(self.table.remove_selected)
        self.step_button.clicked.connect(self.table.step_current)
        self.table.rows.modelReset.connect(self._refresh)
        self.table.rows.dataChanged.connect(self._refresh)
        self.table.selectionModel().currentChanged.connect(self._refresh)
        workspace.conventions.changed.connect(self._refresh)
        workspace.runner.started.connect(self._on_run)
        workspace.runner.finished.connect(self._on_run)
        self._refresh()

    def _lay_out(self, book: ActionBook | None) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        for button in (self.add_button, self.remove_button, self.step_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.counts)
        column.addLayout(row)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_empty(book))
        self._pages.addWidget(filled)
        self.setFocusProxy(self.table)

    def _refresh(self) -> None:
        rows = self.table.rows
        self._pages.setCurrentIndex(1 if rows.columnCount() else 0)
        count = rows.samples
        written = self._workspace.conventions.notation.count(count)
        self.counts.setText(tr_n("{1} row", "{1} rows", count, written))
        at_sample = self.table.currentIndex().isValid() and self.table.currentIndex().row() < count
        self.step_button.setEnabled(at_sample)
        self.remove_button.setEnabled(at_sample)

    def _on_run(self) -> None:
        self.table.setToolTip(RUN_WARNING if self._workspace.runner.running else "")


class DataTable(QTableView):
    """The table and its keys.

    Attributes:
        rows: its model.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows = DataModel(workspace, self)
        self.setHorizontalHeader(ScriptHeader(self))
        self.setModel(self.rows)
        # The header would ask every row of a selected column for its flags whenever it is painted.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.rows, self))
        delegate = _DataDelegate(workspace, self)
        delegate.refused.connect(self._on_refused)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Data"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)  # the delegate draws it, in a colour that can be seen on dark ground too
        metrics = self.fontMetrics()
        self._narrowest = max(metrics.horizontalAdvance(f"x_8 ({word})") for word in ROLE_WORDS.values()) + 14
        self.rows.modelReset.connect(self._share_width)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setFixedWidth(metrics.horizontalAdvance("▶ 88888") + 12)
        self.verticalHeader().sectionClicked.connect(self._on_row_header)
        workspace.player.trace_changed.connect(self._on_sample)
        workspace.player.row_changed.connect(self._on_sample)

    # What the buttons and keys do

    def add_row(self) -> None:
        """Add an empty sample at the end and go there."""
        at = self.rows.samples
        if self.rows.insert_rows(at):
            self._go_to(at, 0)

    def insert_row(self) -> None:
        """Insert an empty sample above the current row."""
        at = min(max(self.currentIndex().row(), 0), self.rows.samples)
        column = max(self.currentIndex().column(), 0)
        if self.rows.insert_rows(at):
            self._go_to(at, column)

    def remove_selected(self) -> None:
        """Remove the samples that have a selected cell."""
        rows = self.selected_rows()
        column = max(self.currentIndex().column(), 0)
        if self.rows.remove_rows(rows):
            self._go_to(min(rows[0], max(self.rows.samples - 1, 0)), column)

    def step_current(self) -> None:
        """Step the sample of the current row."""
        self._on_row_header(self.currentIndex().row())

    def clear_selected(self) -> None:
        """Empty the selected cells."""
        block = self._selected()
        if block is not None:
            self.rows.clear(block)

    def copy(self) -> None:
        """Copy the selected cells, tab-separated and in full."""
        block = self._selected()
        if block is None:
            return
        plain = self._workspace.conventions.notation.plain
        cells = block_of(self.rows.dataset, block).tolist()
        lines = ["\t".join("" if math.isnan(cell) else plain(cell) for cell in row) for row in cells]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def cut(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy()
        self.clear_selected()

    def paste(self) -> None:
        """Write a block from the clipboard, from the top left selected cell on; rows are added as needed."""
        place, current = self._selected(), self.currentIndex()
        corner = (current.row(), current.column()) if place is None else (place.top(), place.left())
        row, column = max(corner[0], 0), max(corner[1], 0)
        document = self._workspace.document
        try:
            chosen = self._workspace.conventions.notation.decimal_comma
            decimal_comma = chosen or QLocale.system().decimalPoint() == ","
            table = read_table(QGuiApplication.clipboard().text(), decimal_comma)
            named = self.rows.columns_named(table.headings)
            block = self.rows.widened(row, named, table.values) if named else table.values
            column = 0 if named else column
            done = document.perform(edits.set_cells(document.project, row, column, block))
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        if done:
            self._select(row, column, *block.shape)
            rows, columns = table.values.shape
            self._workspace.messages.say(Level.DONE, _pasted(sized(rows, columns), table.headings, bool(named)))

    # Inside

    def selected_rows(self) -> range:
        """Return the rows that have a selected cell."""
        block = self._selected()
        return range(0) if block is None else range(block.top(), block.bottom() + 1)

    def _selected(self) -> QItemSelectionRange | None:
        """Return the block of cells that is selected; without asking for each cell, which may be a million."""
        ranges = self.selectionModel().selection()
        return ranges.first() if ranges.count() else None

    def _go_to(self, row: int, column: int) -> None:
        index = self.rows.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _select(self, row: int, column: int, height: int, width: int) -> None:
        self._go_to(row, column)
        end = self.rows.index(row + height - 1, column + width - 1)
        selection = QItemSelection(self.rows.index(row, column), end)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _share_width(self) -> None:
        """Let the columns share the width where they fit; else they are as narrow as can be, and scroll."""
        count = max(1, self.rows.columnCount())
        self.horizontalHeader().setDefaultSectionSize(max(self._narrowest, self.viewport().width() // count))

    def _on_row_header(self, row: int) -> None:
        if 0 <= row < self.rows.samples:
            self._workspace.player.pause()
            self._workspace.player.set_sample(row)

    def _on_sample(self) -> None:
        self.viewport().update()
        self.verticalHeader().viewport().update()

    def _on_refused(self, sentence: str) -> None:
        self._workspace.messages.say(Level.REFUSED, sentence)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def event(self, event: QEvent) -> bool:
        """Claim the table's own keys before the window takes them, such as Ctrl+− for its zoom."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _slot_for(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, cut, paste, clear, insert and remove rows, step; everything else is a table's."""
        slot = _slot_for(event)
        if slot is not None:
            slot(self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self._go_to(min(self.currentIndex().row() + 1, self.rows.samples), max(self.currentIndex().column(), 0))
        else:
            super().keyPressEvent(event)


_STANDARD_KEYS = {
    QKeySequence.StandardKey.Copy: DataTable.copy,
    QKeySequence.StandardKey.Cut: DataTable.cut,
    QKeySequence.StandardKey.Paste: DataTable.paste,
}
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYS: dict[tuple[int, Qt.KeyboardModifier], Callable[[DataTable], None]] = {
    (Qt.Key.Key_Delete, _NONE): DataTable.clear_selected,
    (Qt.Key.Key_Backspace, _NONE): DataTable.clear_selected,
    (Qt.Key.Key_Insert, _NONE): DataTable.insert_row,
    (Qt.Key.Key_Minus, _CONTROL): DataTable.remove_selected,
    (Qt.Key.Key_Return, _CONTROL): DataTable.step_current,
    (Qt.Key.Key_Enter, _CONTROL): DataTable.step_current,
}


def _slot_for(event: QKeyEvent) -> Callable[[DataTable], None] | None:
    """Return what a key does in the table, if it is one of the table's own."""
    for key, slot in _STANDARD_KEYS.items():
        if event.matches(key):
            return slot
    return _KEYS.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))


class _DataDelegate(NumberDelegate):
    """Tints the sample that is stepped, and draws the grid."""

    def __init__(self, workspace: Workspace, table: DataTable) -> None:
        super().__init__(workspace.conventions, table, optional=True)
        self._theme, self._rows = workspace.theme, table.rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        if self._rows.is_current(index.row()):
            tinted = between(self._theme.color("base"), self._theme.color("accent"), _TINT)
            painter.fillRect(option.rect, tinted)
        super().paint(painter, option, index)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())


def _empty(book: ActionBook | None) -> QWidget:
    """Return what stands where there are no columns: what to do, and the two quick ways."""
    page = EmptyState(tr("No data yet"), EMPTY)
    if book is not None:
        page.add_actions(book[Act.IMPORT_DATA], book[Act.OPEN_SET])
    return page


def _button(text: str, tip: str, name: str = "") -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name or text)
    button.setToolTip(tip)
    button.setStatusTip(tip)
    return button


def _pasted(size: str, headings: Sequence[str], matched: bool) -> str:
    names = quoted(", ".join(headings))
    if not headings:
        return tr("Pasted {}.", size)
    if matched:
        return tr("Pasted {} into the columns that the first row names: {}.", size, names)
    return tr("Pasted {}; the first row, “{}”, names no units of this network and was left out.", size, names)
