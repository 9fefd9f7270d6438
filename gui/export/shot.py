"""A shot: a network ready to be painted at any moment of its trace, in any size, on any device."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPicture, QTransform

from core.project import Project
from gui.canvas.picture import Picture
from gui.canvas.still import Content, paint_ground, paint_lit, paint_over, still
from gui.canvas.style import Style
from gui.export.outline import OutlinePainter
from gui.moment import Moment
from gui.theme import Colors, FixedColors

MARGIN = 4.0
"""Scene units left free round what is painted."""

_HALO = 9.0
"""How far the light of a unit reaches beyond it."""

_LEAST_SIGHT = 200.0
"""A small network is not blown up beyond showing so many scene units from top to bottom."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is exported.

    Attributes:
        project: the network and its data.
        picture: how the canvas shows it.
        moment: where the user stands in its trace.
    """

    project: Project
    picture: Picture
    moment: Moment


class Shot:
    """Paints a subject; nothing of it, nor of the window, is changed.

    Attributes:
        subject: what is painted.
        content: what of it is shown.
        colors: the theme's colours in use.
    """

    def __init__(self, subject: Subject, content: Content, is_dark: bool = False) -> None:
        self.subject, self.content = subject, content
        self.colors: Colors = FixedColors(is_dark)
        self._style = Style(self.colors, in_pixels=False)
        self._ground: QImage | None = None
        self._ground_at = QTransform()

    def still(self, moment: Moment) -> Picture:
        """Return the picture of a moment."""
        return still(self.subject.picture, self.subject.project, moment, self.content)

    def bounds(self, moments: Iterable[Moment]) -> QRectF:
        """Return the room that these moments take, in scene units, with a small margin."""
        room = QRectF()
        for moment in moments:
            record = QPicture()
            painter = OutlinePainter(record)
            self.paint(painter, moment, zoom=1.0)
            painter.end()
            room = room.united(QRectF(record.boundingRect()))
        return room.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def whole(self) -> QRectF:
        """Return the room that every moment finds its place in."""
        room = self.bounds([self.subject.moment.after(self.subject.moment.length)])
        return room.adjusted(-_HALO, -_HALO, _HALO, _HALO) if self.content.lights else room

    def paint(self, painter: QPainter, moment: Moment, zoom: float) -> None:
        """Paint a moment where it stands on the canvas; `zoom` tells how large, and so which letters can be read."""
        picture = self.still(moment)
        paint_ground(painter, picture, self._style, self.content, zoom)
        paint_over(painter, picture, self._style, self.content, zoom)

    def paint_in(self, painter: QPainter, room: QRectF, sight: QRectF, moment: Moment) -> None:
        """Paint a moment so that `sight`, of the canvas, lies in the middle of a room, as large as can be."""
        painter.save()
        painter.setTransform(fitting(sight, room), combine=True)
        self.paint(painter, moment, painter.transform().m11())
        painter.restore()

    def paint_at(self, painter: QPainter, middle: QPointF, sight: QRectF, moment: Moment, scale: float) -> None:
        """Paint a moment so that the middle of `sight` lies at a point, so much larger than on the canvas."""
        painter.save()
        painter.setTransform(_moved(sight, middle, scale), combine=True)
        self.paint(painter, moment, scale)
        painter.restore()

    def paint_frame(self, painter: QPainter, room: QRectF, sight: QRectF, moment: Moment) -> None:
        """Paint like `paint_in`, one moment after the other: what stays is painted once where there is much of it."""
        if not self.subject.picture.is_large:
            self.paint_in(painter, room, sight, moment)
            return
        painter.save()
        painter.setTransform(fitting(sight, room), combine=True)
        zoom, picture = painter.transform().m11(), self.still(moment)
        at = painter.transform()
        painter.resetTransform()
        painter.drawImage(0, 0, self._kept_ground(painter, at, moment))
        painter.setTransform(at)
        paint_lit(painter, picture, self._style, zoom)
        paint_over(painter, picture, self._style, self.content, zoom)
        painter.restore()

    def _kept_ground(self, painter: QPainter, at: QTransform, moment: Moment) -> QImage:
        if self._ground is None or self._ground_at != at:
            device = painter.device()
            self._ground = QImage(device.width(), device.height(), QImage.Format.Format_ARGB32_Premultiplied)
            self._ground.fill(Qt.GlobalColor.transparent)
            self._ground_at = QTransform(at)
            on_ground = OutlinePainter(self._ground)
            on_ground.setRenderHint(QPainter.RenderHint.Antialiasing)
            on_ground.setTransform(at)
            paint_ground(on_ground, self.still(moment.after(0)), self._style, self.content, at.m11())
            on_ground.end()
        return self._ground


def fitting(sight: QRectF, room: QRectF) -> QTransform:
    """Return how a part of the canvas is moved and scaled into the middle of a room."""
    scale = min(room.width() / sight.width(), room.height() / sight.height(), room.height() / _LEAST_SIGHT)
    return _moved(sight, room.center(), scale)


def _moved(sight: QRectF, to: QPointF, scale: float) -> QTransform:
    middle: QPointF = to - sight.center() * scale
    return QTransform.fromTranslate(middle.x(), middle.y()).scale(scale, scale)
