"""The Steps panel: every line of the trace, grouped by phase; a click stands at it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.change import Change
from core.wording import tr
from core.writing.sentences import batch_sentence
from gui.panels.batch_choice import BatchChoice
from gui.panels.cell_pointing import CellPointing
from gui.panels.steps_blank import StepsBlank
from gui.panels.steps_delegate import PADDING, StepsDelegate, row_height
from gui.panels.steps_model import PhaseRows, StepColumn, StepsModel
from gui.widgets.empty_state import EmptyState
from gui.workspace import Workspace


class StepsPanel(QWidget):
    """The trace as a list.

    Attributes:
        model: its rows.
        view: the list.
        batch: whether one row is stepped, or the whole batch.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._player = workspace, workspace.player
        self.model = StepsModel(workspace, self)
        self.view = StepsView(workspace, self.model)
        self.batch = BatchChoice(workspace)
        self._empty = EmptyState(tr("Nothing to step yet"))
        self._more = QLabel()
        self._more.setWordWrap(True)
        self._more.setContentsMargins(PADDING, 4, PADDING, 4)
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self.view.clicked.connect(self._on_clicked)
        self._player.trace_changed.connect(self._on_trace_changed)
        self._player.moved.connect(self._on_moved)
        workspace.document.altered.connect(self._on_changed)
        workspace.conventions.changed.connect(self._on_conventions)
        workspace.theme.changed.connect(self.view.repaint_all)
        workspace.spotlight.changed.connect(self.view.repaint_all)
        workspace.hold.changed.connect(self.view.repaint_all)
        self._on_trace_changed()

    def _lay_out(self) -> None:
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.batch)
        self._pages = QStackedLayout()
        whole.addLayout(self._pages, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(lines)
        self.setFocusProxy(self.view)

    def _on_clicked(self, index: QModelIndex) -> None:
        step = self.model.step_at(index.row())
        self._player.pause()
        if step is None:
            self._player.to_phase(self.model.section_at(index.row()).phase)
        else:
            self._player.go_to(step + 1)

    def _on_trace_changed(self) -> None:
        if self.model.rebuild():
            self.view.follow_rows()
        trace = self._player.trace
        self._pages.setCurrentIndex(0 if trace is None else 1)
        self._empty.say(self._player.obstacle)
        self._more.setVisible(trace is not None and (not trace.complete or bool(trace.batch)))
        if trace is not None and trace.batch:
            self._more.setText(batch_sentence(trace))
        else:
            row = self._player.sample + 1
            self._more.setText(tr("Row {} of the data has no target y: type it in the Data table to go on.", row))
        self._on_moved()

    def _on_moved(self) -> None:
        self.model.refresh()
        self.view.show_current()

    def _on_changed(self, change: Change) -> None:
        self.model.rewrite()  # a name may have changed; only what is in view is written again

    def _on_conventions(self) -> None:
        self.model.rewrite()
        self.view.fit_columns()


class StepsView(QTableView):
    """A table without headings, whose topmost phase header stays in view."""

    def __init__(self, workspace: Workspace, model: StepsModel) -> None:
        super().__init__()
        self._player, self._steps = workspace.player, model
        self._delegate = StepsDelegate(model, workspace.theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Steps"))
        self._sticky = _StickyHeader(self, self._delegate)
        self._set_up()
        self.blank = StepsBlank(self, model, workspace.practice)
        self._pointing = CellPointing(self, workspace, lambda index: model.written_by(index.row()))
        self.follow_rows()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # For the panel

    def follow_rows(self) -> None:
        """Follow the model to other rows."""
        self.clearSpans()
        for section in self._steps.sections:
            self.setSpan(section.row, 0, 1, len(StepColumn))
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the lines' numbers the width that they need, and the equations the rest."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(row_height(metrics))
        header = self.horizontalHeader()
        header.setSectionResizeMode(StepColumn.LINE, QHeaderView.ResizeMode.Stretch)
        widest = max(2, len(str(self._player.length)))
        self.setColumnWidth(StepColumn.NUMBER, metrics.horizontalAdvance("8" * widest) + 2 * PADDING)
        self._place_sticky()

    def show_current(self) -> None:
        """Keep the current line in view, clear of the phase header."""
        if not self._player.length:
            return
        row = self._steps.row_of(max(self._player.index - 1, 0))
        index = self._steps.index(row if self._player.index else 0, StepColumn.LINE)
        rect = self.visualRect(index)
        height = row_height(self.fontMetrics())
        if rect.bottom() < 0 or rect.top() > self.viewport().height():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        elif rect.bottom() + height > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.bottom() + height - self.viewport().height())
        elif rect.top() < height and self._player.index:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + rect.top() - 2 * height)
        self.setCurrentIndex(index)
        self.repaint_all()

    def repaint_all(self) -> None:
        """Repaint the rows and the header above them."""
        self.viewport().update()
        self._place_sticky()
        self._sticky.update()

    # Inside

    def _on_scrolled(self) -> None:
        self._place_sticky()

    def _place_sticky(self) -> None:
        """Put the header at the top, pushed away by the next one that comes up."""
        top = self.rowAt(0)
        self._sticky.setVisible(bool(self._steps.sections) and top >= 0)
        if top < 0 or not self._steps.sections:
            return
        self._sticky.section = self._steps.section_at(top)
        height = row_height(self.fontMetrics())
        following = next((s.row for s in self._steps.sections if s.row > top), None)
        pushed = 0 if following is None else min(0, self.rowViewportPosition(following) - height)
        self._sticky.setGeometry(0, pushed, self.viewport().width(), height)
        self._sticky.update()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrow keys, Home and End; Return stands at the line of the cursor."""
        page = max(1, self.viewport().height() // row_height(self.fontMetrics()) - 2)
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: self._player.back,
            Qt.Key.Key_Down: self._player.next,
            Qt.Key.Key_Home: self._player.first,
            Qt.Key.Key_End: self._player.last,
            Qt.Key.Key_PageUp: lambda: self._player.go_to(self._player.index - page),
            Qt.Key.Key_PageDown: lambda: self._player.go_to(self._player.index + page),
            Qt.Key.Key_Return: lambda: self.clicked.emit(self.currentIndex()),
            Qt.Key.Key_Enter: lambda: self.clicked.emit(self.currentIndex()),
        }
        if event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            keys[event.key()]()
            event.accept()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a field in the row that is to be filled in; elsewhere it asks about the number."""
        if not self.blank.open_at(event):
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to ask about the number of the line under the mouse, or of the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pointing.add_to(menu, self.indexAt(event.pos()) if by_mouse else self.currentIndex())
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the header as wide as the list."""
        super().resizeEvent(event)
        self._place_sticky()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.fit_columns()


class _StickyHeader(QWidget):
    """The header of the phase at the top of the list."""

    def __init__(self, view: StepsView, delegate: StepsDelegate) -> None:
        super().__init__(view)
        self._view, self._delegate = view, delegate
        self.section: PhaseRows | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the list paints its headers."""
        if self.section is not None:
            painter = QPainter(self)
            self._delegate.paint_header(painter, self.rect(), self.section, self._view.font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what a click on the header in the list does."""
        if self.section is not None and self.rect().contains(event.position().toPoint()):
            self._view.clicked.emit(self._view.model().index(self.section.row, 0))
