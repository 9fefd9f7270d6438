"""The Values panel: every number of every unit and edge, sortable, copied in full."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTabWidget, QVBoxLayout, QWidget

from core.change import Change, touches_numbers
from core.records import Key as Id
from core.wording import tr
from gui.panels.cell_pointing import CellPointing
from gui.panels.values_model import EDGE_COLUMNS, NAME, UNIT_COLUMNS, Mark, ValuesModel
from gui.theme import Theme
from gui.widgets import script_text
from gui.widgets.reading_table import ReadingTable
from gui.widgets.shades import between
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
REFRESH_MS = 250
"""How often the tables follow a run, in milliseconds."""

_PADDING = 4

_MARKS = {
    Mark.NONE: ("", 0.0),
    Mark.READ: ("reads", 0.3),
    Mark.WRITTEN: ("writes", 0.4),
    Mark.POINTED: ("focus", 0.35),
    Mark.ROW_WRITTEN: ("writes", 0.1),
}
"""The colour that a cell is tinted with, and how strongly."""


class ValuesPanel(QWidget):
    """Two tables on two tabs.

    Attributes:
        units, edges: the tables.
        tabs: which of them is shown.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.units = ValuesTable(
            workspace, ValuesModel(workspace, tr("Unit"), UNIT_COLUMNS, self), tr("Values of units")
        )
        self.edges = ValuesTable(
            workspace, ValuesModel(workspace, tr("Edge"), EDGE_COLUMNS, self), tr("Values of edges")
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.units, tr("Units"))
        self.tabs.addTab(self.edges, tr("Edges"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._throttle = Throttle(self._refresh, REFRESH_MS, self)
        self._sorting = Throttle(self._sort_by_number, REFRESH_MS, self)
        self._listen()
        self._rebuild()

    def _listen(self) -> None:
        space = self._workspace
        space.document.changed.connect(self._on_changed)
        space.document.replaced.connect(self._rebuild)
        space.player.moved.connect(self._refresh)
        space.document.shown_changed.connect(self._refresh)
        space.runner.started.connect(self._refresh)
        space.runner.frame.connect(self._throttle.request)
        space.runner.finished.connect(self._refresh)
        space.selection.changed.connect(self._on_selection)
        space.conventions.changed.connect(self._on_conventions)
        space.theme.changed.connect(self.update)

    def _rebuild(self) -> None:
        network = self._workspace.document.project.network
        self.units.values.show_owners(list(network.units))
        self.edges.values.show_owners(list(network.edges))
        self._on_selection()

    def _refresh(self) -> None:
        for table in (self.units, self.edges):
            table.values.refresh()
        if any(table.values.sorted_by_number for table in (self.units, self.edges)):
            self._sorting.request()

    def _sort_by_number(self) -> None:
        for table in (self.units, self.edges):
            if table.values.sorted_by_number:
                table.values.sort_again()

    def _on_changed(self, change: Change) -> None:
        if change.regroups:
            self._rebuild()
        elif change.renames:
            self._refresh()
            self.units.values.sort_again()
            self.edges.values.sort_again()
        elif touches_numbers(change):
            self._refresh()

    def _on_conventions(self) -> None:
        for table in (self.units, self.edges):
            table.values.reword()
            table.fit_columns()
        self._refresh()

    def _on_selection(self) -> None:
        selection = self._workspace.selection
        self.units.show_selected(selection.units)
        self.edges.show_selected(selection.edges)
        if selection.units and not selection.edges:
            self.tabs.setCurrentWidget(self.units)
        elif selection.edges and not selection.units:
            self.tabs.setCurrentWidget(self.edges)


class ValuesTable(ReadingTable):
    """One table of numbers.

    Attributes:
        values: its model.
    """

    def __init__(self, workspace: Workspace, values: ValuesModel[Any], name: str) -> None:
        super().__init__(name)
        self._workspace = workspace
        self.values = values
        self._following = False
        self.setModel(values)
        self.setItemDelegate(_ValueDelegate(values, workspace.theme, self))
        self.set_up()
        self.horizontalHeader().setHighlightSections(False)
        self.sort_by_headings()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.fit_columns()
        self._pointing = CellPointing(self, workspace, lambda index: self.values.quantity(*self._cell(index)))
        self._pointing.follow_keys()
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def fit_columns(self) -> None:
        """Give every column the width that its numbers need."""
        metrics = self.fontMetrics()
        number = metrics.horizontalAdvance("−0.000" + "8" * self._workspace.settings.digits) + 2 * _PADDING + 2
        for place, column in enumerate(self.values.columns, start=1):
            cached = metrics.horizontalAdvance("C88 = ") if column.title == "C" else 0
            self.setColumnWidth(place, number + cached)
        self.setColumnWidth(NAME, metrics.horizontalAdvance("88888 → 88" if self._holds_edges else "888888"))

    @property
    def _holds_edges(self) -> bool:
        return self.values.columns is EDGE_COLUMNS

    def _cell(self, index: AnyIndex) -> tuple[Id, int]:
        """Return whose number stands in a cell, and in which column."""
        return self.values.owners[index.row()], index.column()

    # Selection

    def show_selected(self, owners: Sequence[Id]) -> None:
        """Select the rows of these units or edges, and scroll to the first of them."""
        rows = sorted(row for row in map(self.values.row_of, owners) if row is not None)
        selection = QItemSelection()
        for first, last in _stretches(rows):
            end = self.values.index(last, self.values.columnCount() - 1)
            selection.select(self.values.index(first, 0), end)
        self._following = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        if rows and not self.hasFocus():
            self.scrollTo(self.values.index(rows[0], max(0, self.columnAt(0))))

    def selected_owners(self) -> list[Id]:
        """Return the units or edges of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.values.owners[row] for row in rows]

    def _on_selected(self) -> None:
        if not self._following:
            self._workspace.selection.set(self.selected_owners())

    # Copying

    def copy(self) -> None:
        """Copy the selected rows, or all of them, with headings, tab-separated and in full."""
        owners = self.selected_owners() or list(self.values.owners)
        columns = range(self.values.columnCount())
        heading = [str(self.values.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        rows = [[self.values.copied(owner, column) for column in columns] for owner in owners]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in [heading, *rows]) + "\n")

    def _copy_number(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            text = self.values.copied(self.values.owners[index.row()], index.column())
            QGuiApplication.clipboard().setText(text)

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.indexAt(place)
        for text, slot, shown in (
            (tr("Copy this number in full"), self._copy_number, index.isValid() and index.column() != NAME),
            (tr("Copy rows") if self.selected_owners() else tr("Copy all rows"), self.copy, bool(self.values.owners)),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            action.setEnabled(shown)
            menu.addAction(action)
        self._pointing.add_to(menu, index)
        menu.popup(self.viewport().mapToGlobal(place))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where there is nothing to show."""
        super().paintEvent(event)
        if not self.values.owners:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            nothing = tr("No edges yet.") if self._holds_edges else tr("No units yet.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, nothing)


class _ValueDelegate(QStyledItemDelegate):
    """Paints names with subscripts, and lights what the current line writes and reads."""

    def __init__(self, values: ValuesModel[Any], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._values, self._theme = values, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        owner = self._values.owners[index.row()]
        rect = QRectF(option.rect)
        mark = self._values.mark(owner, index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and mark is not Mark.POINTED
        painter.save()
        painter.fillRect(rect, self._ground(option, index.row(), mark, selected))
        text, palette = self._values.text(owner, index.column()), option.palette
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        if text == "—" and not selected:
            role = QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        painter.setFont(option.font)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if index.column() != NAME:
            inner.setLeft(max(inner.left(), inner.right() - script_text.width_of(text, option.font) - 0.5))
        script_text.draw(painter, inner, text)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem, row: int, mark: Mark, selected: bool) -> QColor:
        if selected:
            return option.palette.color(QPalette.ColorRole.Highlight)
        base = option.palette.color(QPalette.ColorRole.AlternateBase if row % 2 else QPalette.ColorRole.Base)
        role, share = _MARKS[mark]
        return between(base, self._theme.color(role), share) if role else base


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Join neighbouring rows, so that a large selection is a few ranges."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
