"""The preview of an export: how it will look, on a checked ground where nothing lies behind it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.wording import tr

_BORDER = 12
_SQUARE = 8

Draw = Callable[[QSize], QImage]
"""Draws what is previewed, no larger than so many pixels."""


class Preview(QWidget):
    """Shows a picture that is drawn anew for its size.

    Attributes:
        picture: what is shown, None before it is first painted.
    """

    def __init__(self, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self.picture: QImage | None = None
        self.setMinimumSize(460, 340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview"))

    def renew(self) -> None:
        """Draw anew when it is next painted."""
        self.picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Midlight))
        ratio = self.devicePixelRatioF()
        if self.picture is None:
            room = self.size() - QSize(2 * _BORDER, 2 * _BORDER)
            self.picture = self._draw(room * ratio)
        size = self.picture.size().toSizeF() / ratio
        at = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height())
        if self.picture.hasAlphaChannel():
            self._paint_squares(painter, at)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, self.picture)
        painter.end()

    def _paint_squares(self, painter: QPainter, room: QRectF) -> None:
        painter.save()
        painter.setClipRect(room)
        light, dark = (self.palette().color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Midlight))
        painter.fillRect(room, light)
        for row in range(int(room.height() // _SQUARE) + 1):
            for column in range(row % 2, int(room.width() // _SQUARE) + 1, 2):
                at = QRectF(room.left() + column * _SQUARE, room.top() + row * _SQUARE, _SQUARE, _SQUARE)
                painter.fillRect(at, dark)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for the new size."""
        self.renew()
