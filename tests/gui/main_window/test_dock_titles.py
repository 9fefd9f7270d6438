"""Tabbed docks have no title bar; those that stand alone or float have one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from gui.main_window.dock_titles import DockTitles


def test_a_tab_replaces_the_title_until_the_dock_floats_or_stands_alone(qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = [QDockWidget(name, window) for name in ("one", "two", "alone")]
    for dock, area in zip(docks, ("Left", "Left", "Right"), strict=True):
        window.addDockWidget(getattr(Qt.DockWidgetArea, f"{area}DockWidgetArea"), dock)
    window.tabifyDockWidget(docks[0], docks[1])
    titles = DockTitles(window, docks)
    window.show()
    bare = lambda: [dock.titleBarWidget() is not None for dock in docks]  # noqa: E731
    qtbot.waitUntil(lambda: bare() == [True, True, False])
    docks[1].setFloating(True)
    qtbot.waitUntil(lambda: bare() == [False, False, False])
    docks[1].setFloating(False)
    qtbot.waitUntil(lambda: bare() == [True, True, False])
    assert titles.parent() is window
