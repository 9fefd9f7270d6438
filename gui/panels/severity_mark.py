"""The mark of a finding: a form for each severity, so that colour is not all that tells."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from core.doctor import Severity
from core.wording import tr
from gui.theme import Colors

SIZE = 18
ROLES = {Severity.HINT: "hint", Severity.HINDERS: "phase_loss", Severity.PREVENTS: "refused"}
WORDS = {Severity.HINT: tr("Hint"), Severity.HINDERS: tr("Hinders learning"), Severity.PREVENTS: tr(
    "Prevents learning"
)}
_CORNERS = {
    Severity.HINDERS: ((9, 1.5), (17, 16), (1, 16)),
    Severity.PREVENTS: (
        *((5.8, 1.5), (12.2, 1.5), (16.5, 5.8), (16.5, 12.2)),
        *((12.2, 16.5), (5.8, 16.5), (1.5, 12.2), (1.5, 5.8)),
    ),
}


def paint_mark(painter: QPainter, severity: Severity, colors: Colors) -> None:
    """Paint a circle (hint), a triangle (hinders) or an octagon (prevents), 18 wide, from the origin on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color(ROLES[severity]))
    corners = _CORNERS.get(severity)
    if corners is None:
        painter.drawEllipse(QRectF(1.5, 1.5, 15, 15))
    else:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    pen = QPen(colors.color("base"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if severity is Severity.PREVENTS:
        painter.drawLine(QPointF(6.2, 6.2), QPointF(11.8, 11.8))
        painter.drawLine(QPointF(6.2, 11.8), QPointF(11.8, 6.2))
    elif severity is Severity.HINDERS:
        painter.drawLine(QPointF(9, 6.6), QPointF(9, 10.6))
        painter.drawPoint(QPointF(9, 13.6))
    else:
        painter.drawLine(QPointF(9, 8.6), QPointF(9, 12.6))
        painter.drawPoint(QPointF(9, 5.4))


def mark_icon(severity: Severity, colors: Colors) -> QIcon:
    """Return the mark as an icon."""
    pixmap = QPixmap(QSize(SIZE, SIZE) * 3)
    pixmap.setDevicePixelRatio(3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, severity, colors)
    painter.end()
    return QIcon(pixmap)


class SeverityMark(QWidget):
    """The mark as a widget."""

    def __init__(self, severity: Severity, colors: Colors) -> None:
        super().__init__()
        self._severity, self._colors = severity, colors
        self.setFixedSize(SIZE, SIZE)
        self.setToolTip(WORDS[severity])
        self.setAccessibleName(WORDS[severity])

    def paintEvent(self, event: object) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        paint_mark(painter, self._severity, self._colors)
        painter.end()
