"""Lets the cells of a table point at their numbers and ask about them, by mouse and by keyboard."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from core.tracing.trace import Quantity
from core.wording import tr
from gui.workspace import Workspace

AnyIndex = QModelIndex | QPersistentModelIndex


class CellPointing(QObject):
    """Points at the number of the cell under the mouse; a double click or Ctrl+Return asks about it."""

    def __init__(
        self, view: QAbstractItemView, workspace: Workspace, quantity_of: Callable[[AnyIndex], Quantity | None]
    ) -> None:
        super().__init__(view)
        self._view, self._workspace, self._quantity_of = view, workspace, quantity_of
        self._points = False
        view.setMouseTracking(True)
        view.entered.connect(self._on_entered)
        view.viewportEntered.connect(self._leave)
        view.doubleClicked.connect(self.ask)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        workspace.pointing.changed.connect(view.viewport().update)

    def ask(self, index: AnyIndex) -> None:
        """Ask where the number in a cell comes from."""
        quantity = self._quantity_of(index) if index.isValid() else None
        if quantity is not None:
            self._workspace.inquiry.ask(quantity)

    def add_to(self, menu: QMenu, index: AnyIndex) -> QAction:
        """Offer in a menu to ask about a cell's number."""
        action = menu.addAction(tr("&Explain this number"))
        action.setEnabled(index.isValid() and self._quantity_of(index) is not None)
        kept = QPersistentModelIndex(index)
        action.triggered.connect(lambda: self.ask(kept))
        return action

    def follow_keys(self) -> None:
        """Point at the current cell, too, while the table has the keyboard."""
        self._view.selectionModel().currentChanged.connect(self._on_current)

    def _on_current(self, index: QModelIndex) -> None:
        if self._view.hasFocus():
            self._on_entered(index)

    def _on_entered(self, index: QModelIndex) -> None:
        quantity = self._quantity_of(index) if index.isValid() else None
        self._points = quantity is not None
        self._workspace.pointing.point_at(quantity)

    def _leave(self) -> None:
        """Point at nothing, if it is this table that points."""
        if self._points:
            self._points = False
            self._workspace.pointing.point_at(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the mouse leaves, and the key that asks."""
        if event.type() == QEvent.Type.Leave or (watched is self._view and event.type() == QEvent.Type.FocusOut):
            self._leave()
        elif watched is self._view and event.type() == QEvent.Type.KeyPress and _asks(cast(QKeyEvent, event)):
            self.ask(self._view.currentIndex())
            return True
        return False


def _asks(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() in keys and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
