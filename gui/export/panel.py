"""One panel of a storyboard: the network at one line, with the line's number, equation and sentence."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from gui.canvas.style import font
from gui.export.captions import Captions
from gui.export.shot import Shot
from gui.moment import Moment

_MARGIN, _GAP = 8.0, 4.0
_CHIP = QSizeF(70, 13)
_FLATTEST, _STEEPEST = 0.3, 0.75
"""The network's part of a panel is at least and at most so high, as a share of its width."""


class Panel:
    """Paints panels of one size.

    Attributes:
        size: how large a panel is, in points.
    """

    def __init__(self, shot: Shot, captions: Captions, width: float, most: float) -> None:
        self._shot, self._captions = shot, captions
        self._sight = shot.whole()
        inner = width - 2 * _MARGIN
        self._letters = min(9.0, max(6.5, inner / 30))
        self._equation = QSizeF(inner, 4.6 * self._letters)
        self._sentence = QSizeF(inner, 2 * self._line)
        around = (
            2 * _MARGIN + _CHIP.height() + self._line + self._equation.height() + self._sentence.height() + 3 * _GAP
        )
        share = self._sight.height() / self._sight.width()
        network = min(inner * min(_STEEPEST, max(_FLATTEST, share)), most - around)
        self._network = QSizeF(inner, max(20.0, network))
        self.size = QSizeF(width, around + self._network.height())

    @property
    def _line(self) -> float:
        return 1.35 * self._letters

    def paint(self, painter: QPainter, room: QRectF, moment: Moment) -> None:
        """Paint a panel in its room."""
        colors = self._shot.colors
        painter.setPen(colors.color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, 4, 4)
        at = room.topLeft() + QRectF(0, 0, _MARGIN, _MARGIN).bottomRight()
        self._captions.paint_chip(painter, QRectF(at, _CHIP), moment)
        place = QRectF(at.x(), at.y(), self._network.width(), _CHIP.height())
        self._captions.paint_place(painter, place, moment, Qt.AlignmentFlag.AlignRight)
        network = QRectF(at, self._network).translated(0, _CHIP.height() + _GAP)
        self._paint_network(painter, network, moment)
        equation = QRectF(network.bottomLeft(), self._equation).translated(0, _GAP)
        self._captions.paint_equation(painter, equation, moment, 1.45 * self._letters, middle=True)
        sentence = QRectF(equation.bottomLeft(), self._sentence).translated(0, _GAP)
        painter.setFont(font(self._letters))
        self._captions.paint_sentence_in_lines(painter, sentence, moment, self._letters, self._line)

    def _paint_network(self, painter: QPainter, room: QRectF, moment: Moment) -> None:
        """Paint the network; letters are left out where they would be smaller than some three points."""
        scale = min(room.width() / self._sight.width(), room.height() / self._sight.height())
        self._shot.paint_in(painter, room, self._sight, moment, zoom=2 * scale)
