"""A button that opens a menu, which stays open while one switches what is in it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.settings import Key, Settings


class StayingMenu(QMenu):
    """A menu that stays open when something in it is switched on or off."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch what is under the pointer."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch what is marked by Space; Return switches it and closes the menu."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class MenuButton(QToolButton):
    """A button with a menu that stays open.

    Attributes:
        entries: the menu.
        switches: the actions in it that switch settings, by setting.
    """

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = StayingMenu(self)
        self.switches: dict[Key, QAction] = {}
        self.setText(text)
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(self.entries)

    def add_switches(self, settings: Settings, texts: Mapping[Key, str]) -> None:
        """Add an entry for each setting, which switches and shows it."""
        for key, text in texts.items():
            action = self.switches[key] = self.entries.addAction(text)
            action.setCheckable(True)
            action.setChecked(settings.flag(key))
            action.toggled.connect(lambda on, key=key: settings.put(key, on))

        def follow(key: Key) -> None:
            if key in self.switches:
                self.switches[key].setChecked(settings.flag(key))

        settings.changed.connect(follow)
