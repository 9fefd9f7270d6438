"""The edges of one unit, in the Inspector: where they come from and lead to, with their weights to edit."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core import edits
from core.records import EdgeId
from core.tracing.trace import Symbol
from core.wording import tr
from gui.messages import Level
from gui.panels.live_numbers import LiveNumbers
from gui.widgets.number_delegate import NumberDelegate
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
MOST_ROWS = 6
"""The list shows so many rows at once, and scrolls through more."""


class EdgeColumn(IntEnum):
    """The columns."""

    EDGE = 0
    WEIGHT = 1
    GRADIENT = 2


HEADERS = {EdgeColumn.EDGE: tr("Edge"), EdgeColumn.WEIGHT: "w", EdgeColumn.GRADIENT: "∂E/∂w"}


class EdgeListModel(QAbstractTableModel):
    """One row an edge."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._numbers = workspace, LiveNumbers(workspace)
        self.edges: list[EdgeId] = []

    def show_edges(self, edges: Sequence[EdgeId]) -> None:
        """Show these edges, with the numbers as they are now."""
        if list(edges) != self.edges:
            self.beginResetModel()
            self.edges = list(edges)
            self.endResetModel()
        elif self.edges:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.edges) - 1, EdgeColumn.GRADIENT))

    def number(self, edge: EdgeId, column: int) -> float | None:
        """Return the number in a cell."""
        if column == EdgeColumn.WEIGHT:
            return self._numbers.weight(edge)
        return self._numbers.known(Symbol.WEIGHT_GRADIENT, edge)

    def _name(self, edge: EdgeId) -> str:
        network = self._workspace.document.project.network
        return " → ".join(network.label(unit) for unit in edge if unit in network.units)

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of edges."""
        return 0 if parent.isValid() else len(self.edges)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(EdgeColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADERS[EdgeColumn(section)]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name or a number."""
        edge, column = self.edges[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column != EdgeColumn.EDGE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if column == EdgeColumn.EDGE:
            return self._name(edge) if role == Qt.ItemDataRole.DisplayRole else self._edge_tip(role)
        value = self.number(edge, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._workspace.conventions.notation.number(value)
            case Qt.ItemDataRole.EditRole:
                return value
            case Qt.ItemDataRole.ToolTipRole:
                return self._workspace.conventions.exact.number(value) if value is not None else tr("Not computed yet.")
        return None

    def _edge_tip(self, role: int) -> str | None:
        return tr("Double-click to select this edge.") if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit a weight."""
        if index.column() != EdgeColumn.WEIGHT or not isinstance(value, float):
            return False
        edge = self.edges[index.row()]
        document = self._workspace.document
        title = tr("Set weight {}", self._name(edge))
        return document.perform(edits.edit_edges(document.project, [edge], title, weight=value))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let weights be edited."""
        is_weight = index.isValid() and index.column() == EdgeColumn.WEIGHT
        editable = Qt.ItemFlag.ItemIsEditable if is_weight else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable


class EdgeList(QTableView):
    """Shows the edges of one unit, as high as they need up to `MOST_ROWS` rows."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.edges = EdgeListModel(workspace, self)
        self.setModel(self.edges)
        delegate = NumberDelegate(workspace.conventions, self)
        delegate.refused.connect(self._on_refused)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Edges of the unit"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(EdgeColumn.EDGE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_double_clicked)
        self.fit_columns()

    def show_edges(self, edges: Sequence[EdgeId]) -> None:
        """Show these edges."""
        self.edges.show_edges(edges)
        rows = min(max(len(edges), 1), MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 2 * self.frameWidth())

    def fit_columns(self) -> None:
        """Give the numbers the width that they need."""
        width = self.fontMetrics().horizontalAdvance("−0.000" + "8" * self._workspace.settings.digits) + 12
        for column in (EdgeColumn.WEIGHT, EdgeColumn.GRADIENT):
            self.setColumnWidth(column, width)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != EdgeColumn.WEIGHT:
            self._workspace.selection.set([self.edges.edges[index.row()]])

    def _on_refused(self, sentence: str) -> None:
        self._workspace.messages.say(Level.REFUSED, sentence)
