"""The window itself, empty: it is on the screen before numpy, networkx and the panels are loaded.

Nothing here names `Qt`, the namespace: PySide6 makes all its enums when it is first asked for one, which takes 15 ms.
"""

from PySide6.QtCore import QByteArray, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from gui.settings import Key, Settings

SMALLEST = QSize(900, 560)
ARRANGEMENT = 2
"""Raised with every new panel: Qt would hide those that an older arrangement doesn't know."""


class Shell(QMainWindow):
    """The main window's frame; `gui.main_window` furnishes it.

    Signals:
        painted: it is on the screen for the first time.
        close_requested: the user closes it; the event can be refused.
        dropped: a file was dropped on it, its path.
    """

    painted = Signal()
    close_requested = Signal(QCloseEvent)
    dropped = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._was_painted = self._is_arranged = False
        self.setObjectName("window")
        self.setWindowTitle("Chainrule")
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        options = QMainWindow.DockOption
        self.setDockOptions(options.AllowTabbedDocks | options.AllowNestedDocks | options.GroupedDragging)
        self._restore_place()

    def restore_arrangement(self) -> None:
        """Arrange the panels, all of which are there by now, as they were left."""
        self._is_arranged = True
        kept = QByteArray.fromBase64(self._settings.text(Key.STATE).encode())
        if not kept.isEmpty():
            self.restoreState(kept, ARRANGEMENT)

    def keep_arrangement(self) -> None:
        """Remember where the window stands and how its panels are arranged, if it wasn't closed before they came."""
        self._settings.put(Key.GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        if self._is_arranged:
            self._settings.put(Key.STATE, bytes(self.saveState(ARRANGEMENT).toBase64().data()).decode())

    def _restore_place(self) -> None:
        kept = QByteArray.fromBase64(self._settings.text(Key.GEOMETRY).encode())
        if not kept.isEmpty() and self.restoreGeometry(kept):
            return
        screen: QRect = QGuiApplication.primaryScreen().availableGeometry()
        size = QSize(min(1480, screen.width() - 40), min(940, screen.height() - 60)).expandedTo(SMALLEST)
        self.resize(size)
        self.move(screen.center() - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so at the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask who is concerned, and remember the arrangement if nobody objects."""
        event.accept()
        self.close_requested.emit(event)
        if event.isAccepted():
            self.keep_arrangement()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this machine, and nothing else."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file it was."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().urls()[0].toLocalFile())
