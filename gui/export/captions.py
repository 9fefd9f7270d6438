"""What stands beside the network in films and storyboards: the line's equation, its sentence, its phase and number."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from core.wording import tr
from core.writing.equations import Equation, EquationWriter
from gui.canvas.style import font
from gui.export.shot import Subject
from gui.moment import Moment
from gui.panels.equation_fit import Fitted, fit
from gui.panels.equation_painting import PHASES, paint_pieces
from gui.theme import Colors
from gui.widgets import script_text

_CHIP_LETTERS = 0.56
"""Size of a chip's letters, as a share of its height."""


class Captions:
    """Paints the words and equations of a subject's lines."""

    def __init__(self, subject: Subject, colors: Colors) -> None:
        self._subject, self._colors = subject, colors
        self._writer = EquationWriter(subject.project, subject.picture.notation)
        self._equation = lru_cache(maxsize=4)(self._written)

    def paint_equation(
        self, painter: QPainter, room: QRectF, moment: Moment, size: float, middle: bool = False
    ) -> None:
        """Paint the current line in a room, its axis halfway down; at the left, or in the middle."""
        trace, equation = moment.trace, self._equation(moment.index)
        if trace is None or equation is None:
            return
        fitted = fit(equation, room.width(), room.height(), size)
        left = (room.width() - fitted.width) / 2 if middle else 0.0
        top = max(0.0, min(room.height() / 2 - fitted.axis, room.height() - fitted.height))
        painter.save()
        painter.translate(room.left() + max(0.0, left), room.top() + top)
        self._paint(painter, fitted, room, moment)
        painter.restore()

    def paint_sentence(self, painter: QPainter, room: QRectF, moment: Moment, size: float) -> None:
        """Paint what the line means."""
        equation = self._equation(moment.index)
        if equation is not None:
            painter.setFont(font(size))
            painter.setPen(self._colors.color("text"))
            script_text.draw(painter, room, equation.sentence)

    def paint_sentence_in_lines(
        self, painter: QPainter, room: QRectF, moment: Moment, size: float, line: float
    ) -> None:
        """Paint what the line means on as many lines as there is room for, so many points high."""
        equation = self._equation(moment.index)
        painter.setFont(font(size))
        painter.setPen(self._colors.color("muted"))
        rest = equation.sentence.split() if equation else []
        many = max(1, int(room.height() / line + 0.01))
        for number in range(many):
            words = [*rest] if number == many - 1 else _that_fit(rest, painter.font(), room.width())
            script_text.draw(
                painter, QRectF(room.left(), room.top() + number * line, room.width(), line), " ".join(words)
            )
            rest = rest[len(words) :]

    def paint_chip(self, painter: QPainter, room: QRectF, moment: Moment) -> None:
        """Paint the phase as a chip that fills a room."""
        step = moment.current
        if step is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors.color(f"phase_{step.phase.value}"))
            painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
            painter.setFont(font(_CHIP_LETTERS * room.height()))
            painter.setPen(self._colors.color("base"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, PHASES[step.phase])

    def paint_place(self, painter: QPainter, room: QRectF, moment: Moment, side: Qt.AlignmentFlag) -> None:
        """Paint which line this is, of how many, at a side of a room as high as the chip's."""
        painter.setFont(font(_CHIP_LETTERS * room.height()))
        painter.setPen(self._colors.color("muted"))
        text = tr("line {:,} of {:,}", moment.index, moment.length)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)

    def paint_words(
        self, painter: QPainter, room: QRectF, words: str, size: float, role: str = "text", bold: bool = False
    ) -> None:
        """Paint one line of words at the left of a room, cut short where there is no more room."""
        painter.setFont(font(size, bold=bold))
        painter.setPen(self._colors.color(role))
        script_text.draw(painter, room, words)

    def _paint(self, painter: QPainter, fitted: Fitted, room: QRectF, moment: Moment) -> None:
        """Paint an equation; one that is too wide even so is made as narrow as its room."""
        if fitted.width > room.width():
            painter.scale(room.width() / fitted.width, room.width() / fitted.width)
        assert moment.trace is not None
        paint_pieces(painter, fitted, moment.trace.values, self._colors)

    def _written(self, index: int) -> Equation | None:
        moment = self._subject.moment.after(index)
        if moment.trace is None or moment.current is None:
            return None
        return self._writer.equation(moment.trace, moment.current)


def _that_fit(words: list[str], font_: QFont, width: float) -> list[str]:
    """Return as many of the first words as fit on a line, at least one."""
    count = 1
    while count < len(words) and script_text.width_of(" ".join(words[: count + 1]), font_) <= width:
        count += 1
    return words[:count]
