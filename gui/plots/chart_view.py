"""A chart as a widget: read by mouse or arrow keys, copied and saved as a picture and as numbers."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.wording import tr
from core.writing.notation import Notation
from gui.plots.axes import paint_focus
from gui.plots.chart import NO_CHART, Chart, Content, Matrix
from gui.plots.chart_axes import ChartAxes, axes_of
from gui.plots.chart_files import SLIDE, SLIDE_RATIO, VECTORS, Paint, drawn
from gui.plots.chart_painting import cells_of, paint_chart, paint_heading, paint_matrix
from gui.plots.chart_reading import FAR, At, found, is_there, walked
from gui.plots.series_pens import pen_of
from gui.theme import Theme

_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ChartView(QWidget):
    """Paints a chart and lets its points, or a matrix's cells, be read.

    Attributes:
        content: what is shown.
        at: the series and point, or row and column, that are read; None for none.
        notation: how numbers are written.
        heading: what stands before the title in a saved picture: the network's name.
        moment: where on the axis a past moment is marked, None for nowhere.

    Signals:
        pointed: another point is read, or none.
        chosen: a place on the axis was clicked, or Enter pressed on a point.
    """

    pointed = Signal()
    chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.content: Content = NO_CHART
        self.at: At | None = None
        self.moment: float | None = None
        self.notation = Notation()
        self.heading = ""
        self._axes: ChartAxes | None = None
        self._pixmap: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(180, 90)
        self.setAccessibleName(tr("Chart"))
        theme.changed.connect(self._repaint)

    @property
    def axes(self) -> ChartAxes:
        """The axes as they stand."""
        assert isinstance(self.content, Chart), "a matrix has no axes"
        self._axes = self._axes or axes_of(self.content, QRectF(self.rect()))
        return self._axes

    def show_content(self, content: Content, growing: bool = False) -> None:
        """Show a chart or a matrix; while it is `growing`, the axis across keeps its limits for a while."""
        same = content.title == self.content.title
        kept = self._axes if growing and same else None
        self.content = content
        self._axes = axes_of(content, QRectF(self.rect()), kept) if isinstance(content, Chart) else None
        self.setAccessibleName(content.title or tr("Chart"))
        if not (same and is_there(content, self.at)):
            self._point_at(None)
        self._repaint()

    def rewrite(self, notation: Notation) -> None:
        """Write numbers in another way."""
        if notation != self.notation:
            self.notation = notation
            self._repaint()

    def mark(self, moment: float | None) -> None:
        """Mark a past moment on the axis."""
        if moment != self.moment:
            self.moment = moment
            self.update()

    def said(self, notation: Notation) -> str:
        """Say what is read, "" where nothing is."""
        return self.content.said(*self.at, notation) if self.at is not None else ""

    # Pictures

    def picture(self) -> QImage:
        """Return the chart as a picture for a slide, with its heading: 1920 × 1080 pixels."""
        return self._drawn(SLIDE, SLIDE_RATIO, self._paint_slide).toImage()

    def save(self, path: Path) -> bool:
        """Save the chart for a slide, as PNG, SVG or PDF by the file's suffix; tell whether that could be done."""
        if path.suffix.lower() in VECTORS:
            return VECTORS[path.suffix.lower()](path, SLIDE, self.content.title, self._paint_slide, self.font())
        return self.picture().save(str(path))

    # Painting

    def _repaint(self) -> None:
        self._pixmap = None
        self.update()

    def _drawn(self, size: QSize, ratio: float, paint: Paint) -> QPixmap:
        return drawn(size, ratio, self._theme.color("base"), self.font(), paint)

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(self.content, Matrix):
            paint_matrix(painter, QRectF(self.rect()), self.content, self._theme, self.notation)
        elif self.content:
            paint_chart(painter, self.axes, self.content, self._theme, self.notation)

    def _paint_slide(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = (self.heading, self.content.title, self.content.common)
        room = paint_heading(painter, QRectF(QPointF(), QSizeF(SLIDE)), words, self._theme)
        if isinstance(self.content, Matrix):
            paint_matrix(painter, room, self.content, self._theme, self.notation)
        elif self.content:
            paint_chart(painter, axes_of(self.content, room), self.content, self._theme, self.notation)

    def _paint_marks(self, painter: QPainter) -> None:
        """Mark the past moment that is shown, and what is read."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(self.content, Matrix):
            self._paint_cell(painter, self.content)
            return
        area = self.axes.area
        if self.moment is not None and self.content.counts_x:
            across = self.axes.place(self.moment, 1.0).x()
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawLine(QLineF(across, area.top(), across, area.bottom()))
        if self.at is None:
            return
        series = self.content.series[self.at[0]]
        place = self.axes.place(float(series.x[self.at[1]]), float(series.y[self.at[1]]))
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(place.x(), area.top(), place.x(), area.bottom()))
        painter.drawLine(QLineF(area.left(), place.y(), area.right(), place.y()))
        painter.setPen(QPen(pen_of(series.look, theme).color(), 2))
        painter.setBrush(theme.color("base"))
        painter.drawEllipse(place, 4, 4)

    def _paint_cell(self, painter: QPainter, matrix: Matrix) -> None:
        if self.at is None:
            return
        cells, count = cells_of(matrix, QRectF(self.rect())), len(matrix.confusion.names)
        wide, high = cells.width() / count, cells.height() / count
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(cells.left() + self.at[1] * wide, cells.top() + self.at[0] * high, wide, high))

    # Reading

    def _point_at(self, at: At | None) -> None:
        if at != self.at:
            self.at = at
            self.pointed.emit()
            self.update()

    def _found(self, place: QPointF) -> At | None:
        axes = self.axes if isinstance(self.content, Chart) else None
        return found(self.content, axes, QRectF(self.rect()), place)

    # What Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart and its marks."""
        ratio = self.devicePixelRatioF()
        if self._pixmap is None:
            self._pixmap = self._drawn(self.size(), ratio, self._paint_all)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        if self.content:
            self._paint_marks(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the chart anew in its new size."""
        self._pixmap = self._axes = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is nearest to the cursor."""
        self._point_at(self._found(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the place that is clicked."""
        found = self._found(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None and isinstance(self.content, Chart):
            self._point_at(found)
            self.chosen.emit(float(self.content.series[found[0]].x[found[1]]))

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read nothing any more."""
        self._point_at(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along a series, and from one to the next; Enter chooses."""
        key = Qt.Key(event.key())
        if key in _KEYS or key in _ROWS:
            self._point_at(walked(self.content, self.at, _KEYS.get(key, 0), _ROWS.get(key, 0)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point_at(walked(self.content, self.at, -FAR if key == Qt.Key.Key_Home else FAR))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at and isinstance(self.content, Chart):
            self.chosen.emit(float(self.content.series[self.at[0]].x[self.at[1]]))
        elif key == Qt.Key.Key_Escape and self.at is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

