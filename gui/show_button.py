"""The button that chooses what the canvas shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from core.wording import tr
from gui.action_book import ActionBook
from gui.actions import ACTIONS, ON_EDGES, ON_UNITS, Act
from gui.menu_button import StayingMenu
from gui.menus import menu_title


class ShowButton(QToolButton):
    """Opens the menu of what can be shown on units and on edges."""

    def __init__(self, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("show_button")
        self.setDefaultAction(book[Act.SHOW_MENU])
        self.setAccessibleName(tr("Show on the canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu = StayingMenu(self)
        self._menu.setObjectName("show")
        for title in (ON_UNITS, ON_EDGES):
            self._menu.addSection(menu_title(title))
            self._menu.addActions([book[name] for name, action in ACTIONS.items() if action.menu == title])

    def open(self) -> None:
        """Open the menu below the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self._menu.setActiveAction(next(a for a in self._menu.actions() if a.isCheckable()))
