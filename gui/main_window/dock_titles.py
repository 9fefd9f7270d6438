"""The titles of docks: where docks stand behind each other, their tabs name them, and titles would only take room."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class DockTitles(QObject):
    """Takes the title bars of tabbed docks away, and gives them back when a dock stands alone or floats."""

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, list(docks)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show)
        for dock in self._docks:
            for happening in (dock.topLevelChanged, dock.dockLocationChanged, dock.visibilityChanged):
                happening.connect(self._soon.start)
        self._show()

    def _show(self) -> None:
        for dock in self._docks:
            named_by_tab = not dock.isFloating() and bool(self._window.tabifiedDockWidgets(dock))
            if named_by_tab != (dock.titleBarWidget() is not None):
                self._set_bare(dock, named_by_tab)

    def _set_bare(self, dock: QDockWidget, bare: bool) -> None:
        old = dock.titleBarWidget()
        dock.setTitleBarWidget(QWidget(dock) if bare else None)  # type: ignore[arg-type]
        if old is not None:
            old.deleteLater()
