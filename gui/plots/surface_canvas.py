"""The error surface as a picture in a widget: the surface painted once, and what moves painted upon it."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.wording import tr
from core.writing.notation import Notation
from gui.plots.axes import paint_focus
from gui.plots.chart_files import SLIDE, SLIDE_RATIO, VECTORS, Paint, drawn
from gui.plots.surface_flat import LOW, Contour, Curve
from gui.plots.surface_marks import Ground, paint_cursor, paint_heading, paint_marks
from gui.plots.surface_scene import Form, Scene
from gui.plots.surface_space import Space, Turn
from gui.theme import Theme


class SurfaceCanvas(QWidget):
    """Paints a scene.

    Attributes:
        content: what is shown, None for nothing.
        form: how a surface over two weights is drawn.
        turn: from where the landscape is looked at.
        cursor_place: the place that is read, None for none.
        notation: how numbers are written.

    Signals:
        pointed: another place is read, or none.
    """

    pointed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.content: Scene | None = None
        self.form = Form.CONTOUR
        self.turn = Turn()
        self.cursor_place: tuple[float, ...] | None = None
        self.notation = Notation()
        self._ground: Ground | None = None
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(180, 90)
        self.setAccessibleName(tr("Error surface"))
        theme.changed.connect(self._repaint)

    def show_scene(self, scene: Scene | None) -> None:
        """Show another scene; the picture of the surface is kept where only what is drawn upon it differs."""
        before, self.content = self.content, scene
        if scene is None or before is None or not _same_ground(before, scene):
            self._picture = None
        if scene is None or (self.cursor_place is not None and len(self.cursor_place) != len(scene.names)):
            self.point_at(None)
        self._ground = None
        self.update()

    def show_form(self, form: Form) -> None:
        """Draw surfaces over two weights in this form."""
        self.form = form
        self._repaint()

    def rewrite(self, notation: Notation) -> None:
        """Write numbers in another way."""
        if notation != self.notation:
            self.notation = notation
            self._repaint()

    def turn_by(self, around: float, up: float) -> None:
        """Look at the landscape from further round, and from higher."""
        self.turn = self.turn.by(around, up)
        self._repaint()

    def point_at(self, place: tuple[float, ...] | None) -> None:
        """Read another place, or none."""
        if place != self.cursor_place:
            self.cursor_place = place
            self.pointed.emit()
            self.update()

    @property
    def ground(self) -> Ground:
        """The surface as it is painted in this widget."""
        assert self.content is not None, "nothing is shown"
        self._ground = self._ground or ground_of(self.content, QRectF(self.rect()), self.form, self.turn)
        return self._ground

    @property
    def is_space(self) -> bool:
        """Whether what is shown can be turned."""
        return self.content is not None and len(self.content.names) == 2 and self.form is Form.SPACE

    # Pictures

    def picture(self) -> QImage:
        """Return what is shown as a picture for a slide, whatever the widget's size: 1920 × 1080 pixels."""
        return self._drawn(SLIDE, SLIDE_RATIO, self._paint_slide).toImage()

    def save(self, path: Path) -> bool:
        """Save what is shown for a slide, as PNG, SVG or PDF by the file's suffix; tell whether that could be done."""
        title = self.content.title if self.content is not None else ""
        if path.suffix.lower() in VECTORS:
            return VECTORS[path.suffix.lower()](path, SLIDE, title, self._paint_slide, self.font())
        return self.picture().save(str(path))

    # Painting

    def _repaint(self) -> None:
        self._picture = self._ground = None
        self.update()

    def _drawn(self, size: QSize, ratio: float, paint: Paint) -> QPixmap:
        return drawn(size, ratio, self._theme.color("base"), self.font(), paint)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.content is not None:
            self.ground.paint(painter, self._theme, self.notation)

    def _paint_upon(self, painter: QPainter) -> None:
        """Paint what changes while the surface stays; a low widget has no room for the heading."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.content is not None:
            if self.height() >= LOW:
                paint_heading(painter, QRectF(12, 4, self.width() - 20, 18), self.content, self._theme)
            paint_marks(painter, self.ground, marks_room(self.ground, QRectF(self.rect())), self._theme)

    def _paint_slide(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.content is not None:
            room = QRectF(QPointF(), QSizeF(SLIDE))
            ground = ground_of(self.content, room, self.form, self.turn)
            ground.paint(painter, self._theme, self.notation)
            paint_heading(painter, QRectF(12, 4, room.width() - 20, 18), self.content, self._theme)
            paint_marks(painter, ground, marks_room(ground, room), self._theme)

    # What Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, what is drawn upon it, and the cursor."""
        if self._picture is None:
            self._picture = self._drawn(self.size(), self.devicePixelRatioF(), self._paint_ground)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_upon(painter)
        if self.content is not None and self.cursor_place is not None:
            paint_cursor(painter, self.ground, self.cursor_place, self._theme)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew in its new size."""
        self._picture = self._ground = None


def marks_room(ground: Ground, room: QRectF) -> QRectF:
    """Return where marks may be painted."""
    return ground.axes.area if isinstance(ground, Curve | Contour) else room


def ground_of(scene: Scene, room: QRectF, form: Form, turn: Turn) -> Ground:
    """Return how a scene is painted in a room."""
    if len(scene.names) == 1:
        return Curve.of(scene, room)
    return Space.of(scene, room, turn) if form is Form.SPACE else Contour.of(scene, room)


def _same_ground(before: Scene, after: Scene) -> bool:
    """Tell whether two scenes differ in nothing but what is drawn upon the surface."""
    both = [(scene.names, scene.limits, scene.logarithmic, scene.stands_still) for scene in (before, after)]
    return before.surface is after.surface and both[0] == both[1]
