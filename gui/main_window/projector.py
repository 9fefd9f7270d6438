"""The projector mode: the network, the equation and the lesson, large, and nothing else on the screen."""

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QToolBar

from gui.canvas.canvas import Canvas
from gui.main_window.docks import Docks
from gui.settings import Key, Settings
from gui.shell import Shell

LARGER = 1.5
"""How much larger the lesson's letters are."""
_LARGEST_FIT = 3.0
_SETTLED_MS = 150
"""By then a window has the size of the screen."""


class Projector(QObject):
    """Clears the screen for a class, and puts everything back afterwards.

    Attributes:
        is_on: whether the screen is cleared.
    """

    def __init__(self, shell: Shell, docks: Docks, canvas: Canvas, settings: Settings) -> None:
        super().__init__(shell)
        self._shell, self._docks, self._canvas, self._settings = shell, docks, canvas, settings
        self.is_on = False
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(canvas.zoom_fit)
        self._state, self._size, self._was_full = QByteArray(), "normal", False
        shell.close_requested.connect(self._on_close)

    def toggle(self) -> None:
        """Clear the screen, or put everything back."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Put everything back as it was."""
        if not self.is_on:
            return
        self.is_on = False
        self._enlarge_lesson(1 / LARGER)
        self._shell.menuBar().show()
        for action in self._keys():
            self._shell.removeAction(action)
        self._shell.statusBar().show()
        self._shell.restoreState(self._state)
        if not self._was_full:
            self._shell.showNormal()
        self._settings.put(Key.EQUATION_SIZE, self._size)
        self._canvas.largest_fit = None
        self._fit_soon()

    def _enter(self) -> None:
        self.is_on = True
        shell = self._shell
        self._state, self._size = shell.saveState(), self._settings.text(Key.EQUATION_SIZE)
        self._was_full = shell.isFullScreen()
        for part in (*shell.findChildren(QToolBar), *shell.findChildren(QDockWidget)):
            if part is not self._docks["Lesson"]:
                part.hide()
        shell.addActions(self._keys())  # those of a hidden menu are dead, unless the window has them, too
        shell.menuBar().hide()
        shell.statusBar().hide()
        self._enlarge_lesson(LARGER)
        self._settings.put(Key.EQUATION_SIZE, "projector")
        self._canvas.largest_fit = _LARGEST_FIT
        shell.showFullScreen()
        self._fit_soon()

    def _keys(self) -> list[QAction]:
        """Return the actions whose keys work everywhere in the window."""
        everywhere = Qt.ShortcutContext.WindowShortcut
        actions = self._shell.findChildren(QAction)
        return [action for action in actions if action.shortcut() and action.shortcutContext() is everywhere]

    def _enlarge_lesson(self, factor: float) -> None:
        for words in self._docks.lesson.words:
            font = words.font()
            font.setPointSizeF(font.pointSizeF() * factor)
            words.setFont(font)

    def _fit_soon(self) -> None:
        """Fit the network once the window has its size, and take the keys: one of them steps."""
        self._soon.start()
        self._canvas.setFocus()

    def _on_close(self, _event: QCloseEvent) -> None:
        """Leave before the arrangement is kept for the next start."""
        self.leave()
