"""How a set looks: points of a plane by class, a curve, or a raster of bits."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.data.dataset import Role
from core.data.populating import Feature
from core.plan import FloatArray
from core.wording import tr
from gui.theme import Theme
from gui.widgets.class_marks import class_look, paint_mark
from gui.widgets.shades import between

MOST_POINTS = 2_000
_TWO = ("negative", "positive")
"""The colours of two classes, as in a map of one output; more have those of the regions."""
_ROOM, _POINT = 14, 3.5


class SetPreview(QWidget):
    """Paints the first two inputs and the target; more inputs of bits as a raster, a row for each row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inputs, self._targets = np.empty((0, 0)), np.empty((0, 0))
        self._bits = False
        self.setMinimumSize(200, 200)
        self.setAccessibleName(tr("How the set looks"))

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(320, 320)

    def show_features(self, features: Sequence[Feature]) -> None:
        """Show a set."""
        self._inputs, self._targets = (_columns(features, role) for role in (Role.INPUT, Role.TARGET))
        both = np.hstack([self._inputs, self._targets])
        self._bits = self._inputs.shape[1] > 1 and bool(np.isin(both, (0.0, 1.0)).all())
        step = max(1, len(both) // MOST_POINTS)
        if not self._bits:
            self._inputs, self._targets = self._inputs[::step], self._targets[::step]
        self.setAccessibleDescription(tr("{:,} rows, {} inputs", len(both), self._inputs.shape[1]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the set on the ground of a plot."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("base"))
        painter.setPen(QPen(self._theme.color("mid"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        area = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        if self._bits:
            self._paint_bits(painter, area)
        elif len(self._inputs):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_points(painter, area)
        painter.end()

    def _paint_points(self, painter: QPainter, area: QRectF) -> None:
        plane = self._inputs.shape[1] > 1
        if plane:  # a circle is round
            side = min(area.width(), area.height())
            area = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        across, up = self._inputs[:, 0], (self._inputs[:, 1] if plane else self._targets[:, 0])
        places = [QPointF(x, y) for x, y in zip(_onto(across, area.left(), area.right()),
                                                _onto(up, area.bottom(), area.top()), strict=True)]  # fmt: skip
        shapes, shades = self._classes()
        two = max(shapes, default=0) < len(_TWO)
        for place, number, shade in zip(places, shapes, shades, strict=True):
            shape, role = (number, _TWO[number]) if two else class_look(number)
            ground = self._theme.color("base")
            painter.setPen(QPen(self._theme.color("unit_line"), 0.7))
            painter.setBrush(between(ground, self._theme.color(role), shade))
            paint_mark(painter, place, shape if plane else 0, _POINT)

    def _classes(self) -> tuple[list[int], list[float]]:
        """Return a shape for each point, and how strong its colour is: by class, or by the value of a function."""
        targets = self._targets
        if targets.shape[1] > 1:
            return np.argmax(targets, axis=1).tolist(), [1.0] * len(targets)
        values = targets[:, 0]
        if np.isin(values, (0.0, 1.0)).all() and self._inputs.shape[1] > 1:
            return values.astype(int).tolist(), [1.0] * len(values)
        size = float(np.abs(values).max(initial=1e-12))
        return (values > 0).astype(int).tolist(), (np.abs(values) / size).tolist()

    def _paint_bits(self, painter: QPainter, area: QRectF) -> None:
        """Paint inputs, a gap, and targets, a line for each row; 1 is dark."""
        gap = np.full((len(self._inputs), 1), -1.0)
        cells = np.hstack([self._inputs, gap, self._targets])
        empty, low, high = (self._theme.color(name).rgb() for name in ("base", "plot_grid", "accent"))
        pixels = np.select([cells < 0, cells > 0.5], [empty, high], low).astype(np.uint32)
        pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        painter.drawImage(area, image)


def _columns(features: Sequence[Feature], role: Role) -> FloatArray:
    return np.stack([feature.values for feature in features if feature.role is role], axis=1)


def _onto(values: FloatArray, start: float, end: float) -> list[float]:
    low, high = float(values.min()), float(values.max())
    mapped: list[float] = (start + (values - low) / ((high - low) or 1.0) * (end - start)).tolist()
    return mapped
