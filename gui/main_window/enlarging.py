"""A panel, large, in a window of its own: for a class, for a slide, or to turn a landscape."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget

from gui.main_window.docks import Docks
from gui.shell import Shell
from gui.widgets.enlarge_button import EnlargeButton

_SHARE = 0.8
"""Of the window's width and height."""
_FIRST = ("Curves", "Error surface")
"""What is enlarged, whichever is in front, while the keyboard is in no panel."""


class Enlarging(QObject):
    """Gives a panel a window of its own, and puts it back where it stood."""

    def __init__(self, shell: Shell, docks: Docks) -> None:
        super().__init__(shell)
        self._shell, self._docks = shell, docks
        for dock in docks:
            dock.installEventFilter(self)
            for button in dock.findChildren(EnlargeButton):
                button.clicked.connect(partial(self.switch, dock))
                dock.topLevelChanged.connect(button.show_large)

    def toggle(self) -> None:
        """Enlarge the panel with the keyboard, else the chart in front; or put back the one that is large."""
        self.switch(self._meant())

    def switch(self, dock: QDockWidget) -> None:
        """Enlarge a panel, or put it back where it stood."""
        if dock.isFloating():
            self._put_back(dock)
            return
        dock.show()
        dock.setFloating(True)
        dock.setGeometry(self._place())
        dock.activateWindow()
        dock.widget().setFocus()

    def _put_back(self, dock: QDockWidget) -> None:
        dock.setFloating(False)
        dock.show()
        dock.raise_()
        dock.widget().setFocus()

    def _meant(self) -> QDockWidget:
        focused = QApplication.focusWidget()
        with_keys = [dock for dock in self._docks if focused is not None and dock.isAncestorOf(focused)]
        large = [dock for dock in self._docks if dock.isFloating() and dock.isVisible()]
        charts = [self._docks[title] for title in _FIRST]
        # Qt keeps a dock that stands behind another one outside the window.
        in_front = [dock for dock in charts if dock.isVisible() and self._shell.rect().intersects(dock.geometry())]
        return [*with_keys, *large, *in_front, *charts][0]

    def _place(self) -> QRect:
        around = self._shell.geometry()
        place = QRect(0, 0, round(_SHARE * around.width()), round(_SHARE * around.height()))
        place.moveCenter(around.center())
        return place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put a large panel back when its window is closed: it is no longer wanted large, not gone."""
        if event.type() is QEvent.Type.Close and isinstance(watched, QDockWidget) and watched.isFloating():
            event.ignore()
            QTimer.singleShot(0, watched, partial(self._put_back, watched))
            return True
        return super().eventFilter(watched, event)
