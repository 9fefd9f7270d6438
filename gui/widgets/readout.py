"""A line of text with its subscripts set low, cut short with "…" where there is no room for it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.widgets import script_text

_TALL = 1.65
"""A line with subscripts of subscripts is so many times as high as one without."""


class Readout(QLabel):
    """A label for names and numbers that asks for no width of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(round(_TALL * self.fontMetrics().height()))

    def inset(self, pixels: int) -> None:
        """Begin the line so far from the left, and be no higher than it needs."""
        self._inset = pixels
        self.setFixedHeight(self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        script_text.draw(painter, QRectF(self.rect().adjusted(self._inset, 0, 0, 0)), self.text())
        painter.end()
