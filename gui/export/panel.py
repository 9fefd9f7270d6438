"""One panel of a storyboard: the network at one line, with the line's number, equation and sentence."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from gui.canvas.paint_numbers import LETTERS
from gui.canvas.style import SMALLEST, font
from gui.export.captions import Captions
from gui.export.shot import Shot
from gui.moment import Moment

_MARGIN, _GAP = 8.0, 4.0
_CHIP = QSizeF(70, 13)
_STEEPEST = 0.75
"""The network's part of a panel is at most so high, as a share of its width."""

_LARGEST = 1.4
"""Points that a scene unit takes at most: a small network is not blown up."""

_ENOUGH = 0.7
"""With so many points to a scene unit all numbers can be read."""


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
        high = self._sight.height() * min(_LARGEST, inner / self._sight.width())
        around = self._around()
        self._network = QSizeF(inner, max(20.0, min(high, inner * _STEEPEST, most - around)))
        self.size = QSizeF(width, around + self._network.height())

    @property
    def least_height(self) -> float:
        """How high a panel is, at least, whose numbers are to be read, if its width allows it at all."""
        return self._around() + min(self._network.height(), _ENOUGH * self._sight.height())

    def set_height(self, height: float) -> None:
        """Take so many points from top to bottom, of which the network gains or loses the difference."""
        self._network.setHeight(self._network.height() + height - self.size.height())
        self.size.setHeight(height)

    @property
    def scale(self) -> float:
        """How many points a scene unit takes."""
        across, down = self._network.width() / self._sight.width(), self._network.height() / self._sight.height()
        return min(across, down, _LARGEST)

    @property
    def is_readable(self) -> bool:
        """Whether all numbers of the network are large enough in print; those that aren't are left out."""
        return self.scale * LETTERS >= SMALLEST

    def _around(self) -> float:
        """Return the height of all but the network."""
        below = self._equation.height() + self._sentence.height()
        return 2 * _MARGIN + _CHIP.height() + self._line + below + 3 * _GAP

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
        self._shot.paint_at(painter, network.center(), self._sight, moment, self.scale)
        equation = QRectF(network.bottomLeft(), self._equation).translated(0, _GAP)
        self._captions.paint_equation(painter, equation, moment, 1.45 * self._letters, middle=True)
        sentence = QRectF(equation.bottomLeft(), self._sentence).translated(0, _GAP)
        painter.setFont(font(self._letters))
        self._captions.paint_sentence_in_lines(painter, sentence, moment, self._letters, self._line)
