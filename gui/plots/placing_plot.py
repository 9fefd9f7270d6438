"""The response plot on which data are made by hand, too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.plots.placing import Placing
from gui.plots.response_plot import ResponsePlot
from gui.workspace import Workspace


class PlacingPlot(ResponsePlot):
    """Hands the mouse and the keys to what makes data, while a mode is chosen that does.

    Attributes:
        placing: the modes, and what they do.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.placing = Placing(workspace, self)
        self.placing.changed.connect(self._on_placing)

    @property
    def _makes(self) -> bool:
        return self.placing.active and self.response is not None

    def _on_placing(self) -> None:
        self.held = self.placing.held
        self.setCursor(Qt.CursorShape.CrossCursor if self.placing.active else Qt.CursorShape.ArrowCursor)
        if not self.placing.active:
            self._request()  # the axes are free again
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, and on it what is being made."""
        super().paintEvent(event)
        if self._makes:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.placing.paint(painter, self.axes(), self._workspace.theme, self._cursor)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to make data, in a mode that does."""
        if event.button() == Qt.MouseButton.LeftButton and self._makes and self.response is not None:
            self.placing.press(self.axes(), self.response, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the cursor, or go on making data."""
        if not self._makes or self.response is None:
            super().mouseMoveEvent(event)
            return
        inside = self.axes().area.contains(event.position())
        self._point_at(-1, event.position() if inside else None)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.placing.move(self.axes(), self.response, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Step the row that is clicked, or end what was made."""
        if not self._makes or self.response is None:
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.placing.release(self.axes(), self.response)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crosshair and place, in a mode that does; else walk along the rows."""
        if not (self._makes and self.response and self.placing.key(event, self.axes(), self.response)):
            super().keyPressEvent(event)
