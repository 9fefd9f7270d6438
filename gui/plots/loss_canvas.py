"""The loss curve as a widget: the figure's picture, the newest point, and a crosshair that reads the curve."""

from PySide6.QtCore import QEvent, QLineF, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.plots.axes import paint_focus
from gui.plots.loss_figure import LossFigure
from gui.plots.loss_points import LossPoints
from gui.theme import Theme

_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class LossCanvas(QWidget):
    """Paints the curve and lets it be read, by mouse or by the arrow keys, Home and End.

    Signals:
        pointed: the index of a point is read, or −1 for none.
    """

    pointed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure = LossFigure(theme)
        self._image: QImage | None = None
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(180, 90)
        self.setAccessibleName("Loss curve")
        theme.changed.connect(self._recolor)

    @property
    def figure(self) -> LossFigure:
        """What draws the curve."""
        return self._figure

    @property
    def pointed_at(self) -> int:
        """The point that is read, −1 for none."""
        return self._at

    def show_points(self, points: LossPoints, logarithmic: bool, growing: bool) -> None:
        """Show these points; `growing` says that more of them are coming."""
        self._figure.show(points, logarithmic, growing)
        self._image = None
        if self._at >= len(points):
            self._point_at(-1)
        self.update()

    def picture(self) -> QImage:
        """Return the curve as a picture, larger than on the screen."""
        ratio = max(3.0, self.devicePixelRatioF())
        self._figure.resize(self.size(), ratio)
        image = self._figure.image()
        self._figure.resize(self.size(), self.devicePixelRatioF())
        return image

    def _recolor(self) -> None:
        self._figure.recolor()
        self._image = None
        self.update()

    def _point_at(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.pointed.emit(index)
            self.update()

    def _paint_marks(self, painter: QPainter) -> None:
        """Mark the newest point, and the one that is read."""
        figure, theme = self._figure, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("base"), 1.5))
        painter.setBrush(theme.color("train_curve"))
        painter.drawEllipse(figure.place(len(figure.points) - 1), 4, 4)
        if self._at < 0:
            return
        place, area = figure.place(self._at), figure.area()
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(place.x(), area.top(), place.x(), area.bottom()))
        painter.drawLine(QLineF(area.left(), place.y(), area.right(), place.y()))
        painter.setPen(QPen(theme.color("train_curve"), 2))
        painter.setBrush(theme.color("base"))
        painter.drawEllipse(place, 4, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curve and its marks."""
        if self._image is None:
            self._figure.resize(self.size(), self.devicePixelRatioF())
            self._image = self._figure.image()
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._image)
        if len(self._figure.points):
            self._paint_marks(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the curve anew in its new size."""
        self._image = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point nearest to the cursor."""
        area = self._figure.area()
        inside = area.adjusted(-8, 0, 8, 0).contains(event.position()) and len(self._figure.points)
        self._point_at(self._figure.index_at(event.position().x()) if inside else -1)

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        self._point_at(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read nothing any more."""
        self._point_at(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the curve."""
        last = len(self._figure.points) - 1
        if event.key() in _KEYS and last >= 0:
            here = self._at if self._at >= 0 else last
            self._point_at(max(0, min(last, here + _KEYS[Qt.Key(event.key())])))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point_at(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() == Qt.Key.Key_Escape and self._at >= 0:
            self._point_at(-1)
        else:
            super().keyPressEvent(event)
