"""A small curve without axes."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.plan import FloatArray

_MARGIN = 3.0


class Sparkline(QWidget):
    """Draws numbers from left to right, from 0 at the bottom to the greatest at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: FloatArray = np.zeros(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def values(self) -> FloatArray:
        """What is drawn."""
        return self._values

    def show_values(self, values: FloatArray, meaning: str) -> None:
        """Draw these numbers; `meaning` says in words what they are."""
        self._values = values
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)
        self.update()

    def points(self) -> list[QPointF]:
        """Return where the numbers are drawn."""
        high = float(self._values.max(initial=0.0)) or 1.0
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        across = np.linspace(0.0, width, len(self._values))
        return [
            QPointF(_MARGIN + x, _MARGIN + height * (1.0 - value / high))
            for x, value in zip(across.tolist(), self._values.tolist(), strict=True)
        ]

    def sizeHint(self) -> QSize:
        """Two lines of text high."""
        return QSize(120, 2 * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve over its ground line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = self.height() - _MARGIN
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.0))
            painter.drawLine(QPointF(_MARGIN, ground), QPointF(self.width() - _MARGIN, ground))
            pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.0)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(self.points()))
