"""A small table to read: names with subscripts, numbers, signed bars; rows are chosen, walked by keys and copied."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyleOptionViewItem, QWidget

from core.wording import tr
from gui.theme import Theme
from gui.widgets.reading_table import ReadingTable
from gui.widgets.script_delegate import ScriptDelegate
from gui.widgets.script_header import ScriptHeader

AnyIndex = QModelIndex | QPersistentModelIndex

BAR = Qt.ItemDataRole.UserRole
"""The role of a cell's `Bar`."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A signed bar in a cell: what share of half the cell it takes, −1 to 1, and its colour's role in the theme."""

    share: float
    role: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: as it is shown.
        full: as it is copied and told on hovering: in full precision.
        is_number: whether it stands at the right.
        bar: what is drawn behind the text.
        bold: whether it stands out.
    """

    text: str
    full: str = ""
    is_number: bool = False
    bar: Bar | None = None
    bold: bool = False


Row = Sequence[Cell]


class RowsModel(QAbstractTableModel):
    """Rows that are made when they are first looked at."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = tuple(headings)
        self._count = 0
        self._make: Callable[[int], Row] = lambda row: ()
        self._made: dict[int, Row] = {}

    def show_rows(self, count: int, make: Callable[[int], Row]) -> None:
        """Show so many rows; `make` makes one."""
        same = count == self._count
        if not same:
            self.beginResetModel()
        self._count, self._make, self._made = count, make, {}
        if not same:
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.headings) - 1))

    def row(self, row: int) -> Row:
        """Return a row."""
        if row not in self._made:
            self._made[row] = self._make(row)
        return self._made[row]

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.headings[section] if shown else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, tool tip, alignment, font or bar."""
        cell = self.row(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.full or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == BAR:
            return cell.bar
        return None


class PlainTable(ReadingTable):
    """A table to read and to choose from.

    Signals:
        chosen: a row is clicked twice, or Return is pressed on it.
        pointed: the pointer or the cursor is on another row; −1 for none.
        left: Esc is pressed.
    """

    chosen = Signal(int)
    pointed = Signal(int)
    left = Signal()

    def __init__(self, name: str, headings: Sequence[str], theme: Theme, single_click: bool = False) -> None:
        super().__init__(name)
        self.rows = RowsModel(headings, self)
        self.nothing = ""
        self.offers: Callable[[QMenu], None] = lambda menu: None
        self._single_click = single_click
        self.setModel(self.rows)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setHorizontalHeader(ScriptHeader(self))
        self.set_up()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        (self.clicked if single_click else self.doubleClicked).connect(self._on_chosen)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.pointed.emit(now.row()))

    @property
    def chosen_row(self) -> int | None:
        """The selected row."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def show_rows(self, count: int, make: Callable[[int], Row]) -> None:
        """Show so many rows, and keep the cursor where it is."""
        self.rows.show_rows(count, make)
        self.viewport().update()

    def fit_columns(self, widths: Sequence[int | None]) -> None:
        """Give each column a width in pixels; the one given None takes what is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            fixed, stretch = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, stretch if width is None else fixed)
            if width is not None:
                self.setColumnWidth(column, width)

    def fit_height(self, most: int) -> None:
        """Be as high as the rows, up to so many of them."""
        header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        shown = min(most, self.rows.rowCount())
        self.setFixedHeight(header + shown * self.verticalHeader().defaultSectionSize() + 2)

    # Copying

    def copy(self) -> None:
        """Copy the whole table with its headings, tab-separated and in full."""
        lines = [self.rows.headings]
        for row in range(self.rows.rowCount()):
            lines.append(tuple(cell.full or cell.text for cell in self.rows.row(row)))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(tr("Copy the table"), menu)
        action.triggered.connect(self.copy)
        action.setEnabled(self.rows.rowCount() > 0)
        menu.addAction(action)
        self.offers(menu)
        menu.popup(self.viewport().mapToGlobal(place))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Return, leave by Esc, copy; leave other keys than those of a table to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which row is under the pointer."""
        super().mouseMoveEvent(event)
        self.pointed.emit(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:
        """Tell that the pointer is elsewhere."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.pointed.emit(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where there is nothing to show."""
        super().paintEvent(event)
        if self.nothing and not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(12, 4, -12, -4), flags, self.nothing)


class _CellDelegate(ScriptDelegate):
    """Paints a cell's bar behind its text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, RowsModel) and model.row(index.row())[index.column()].bold:
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        bar = index.data(BAR)
        if isinstance(bar, Bar):
            paint_bar(painter, QRectF(option.rect).adjusted(4, 4, -4, -4), bar, self._theme)


def paint_bar(painter: QPainter, room: QRectF, bar: Bar, theme: Theme) -> None:
    """Paint a bar from the middle of a rectangle: to the right where it is positive, to the left where negative."""
    middle, length = room.center().x(), room.width() / 2 * max(-1.0, min(1.0, bar.share))
    painter.fillRect(QRectF(middle, room.top(), length, room.height()).normalized(), theme.color(bar.role))
    painter.fillRect(QRectF(middle - 0.5, room.top() - 3, 1, room.height() + 6), theme.color("mid"))
