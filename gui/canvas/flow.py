"""The clock of what flows along edges: it runs for about a second after each step, or as long as the steps play."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.tracing.trace import Quantity
from gui.canvas.paint_flow import MOST_MOVING
from gui.canvas.picture import Picture
from gui.settings import Key
from gui.workspace import Workspace

FRAME_MS = 33
LASTS_MS = 1100
"""For so long something flows after a step."""


class Flow(QObject):
    """Counts the picture's `flowing` up while something flows that can be seen; at rest it costs nothing.

    Signals:
        flowed: what flows is somewhere else; paint it.
    """

    flowed = Signal()

    def __init__(self, workspace: Workspace, picture: Picture, view: QWidget) -> None:
        super().__init__(view)
        self._workspace, self._picture, self._view = workspace, picture, view
        self._line: tuple[int, Quantity] | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        workspace.player.moved.connect(self._on_moved)
        workspace.runner.started.connect(self._rest)
        workspace.settings.changed.connect(self._on_setting)
        view.installEventFilter(self)

    @property
    def running(self) -> bool:
        """Whether something moves now."""
        return self._timer.isActive()

    def _on_moved(self) -> None:
        """Begin anew for another line; an edit that leaves the user at the same line moves nothing."""
        player = self._workspace.player
        line = (player.index, player.current.writes) if player.current else None
        if line == self._line:
            return
        self._line = line
        if self._may_flow():
            self._since.start()
            self._picture.flowing = 0.0
            self._timer.start()
        else:
            self._rest()

    def _may_flow(self) -> bool:
        reduced = self._workspace.settings.flag(Key.REDUCED_MOTION)
        return 0 < len(self._picture.lights.flows) <= MOST_MOVING and not reduced and self._view.isVisible()

    def _on_frame(self) -> None:
        """Go on, or come to rest once the time is over, or where nothing flows any more or nobody looks."""
        over = self._since.elapsed() > LASTS_MS and not self._workspace.player.playing
        if over or not self._may_flow() or self._view.window().isMinimized():
            self._rest()
            return
        self._picture.flowing = self._since.elapsed() / 1000
        self.flowed.emit()

    def _rest(self) -> None:
        self._timer.stop()
        if self._picture.flowing is not None:
            self._picture.flowing = None
            self.flowed.emit()

    def _on_setting(self, key: Key) -> None:
        if key is Key.REDUCED_MOTION and not self._may_flow():
            self._rest()

    # Qt

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Rest when the canvas is hidden."""
        if event.type() == QEvent.Type.Hide:
            self._rest()
        return False
