"""Letters as outlines: a picture with them looks the same where the program's fonts are unknown."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QTextLayout, QTextOption, QTransform

_REFERENCE = 64
"""The size in pixels at which outlines are taken: fonts may round what is smaller."""


class OutlinePainter(QPainter):
    """A painter that fills the outlines of what it is told to write, in the colour of its pen."""

    def drawText(self, *arguments: Any) -> None:  # type: ignore[override]
        """Write at a point (point, text), or broken into lines within a rectangle (rectangle, flags, text)."""
        if len(arguments) == 2:
            self._write(*arguments)
        else:
            self._write_lines(*arguments)

    def _write(self, at: QPointF, text: str) -> None:
        self.fillPath(outline(text, self.font()).translated(at), self.pen().color())

    def _write_lines(self, room: QRectF, flags: int | Qt.AlignmentFlag, text: str) -> None:
        font = self.font()
        metrics = QFontMetricsF(font)
        lines = wrapped(text, font, room.width())
        spare_down = room.height() - len(lines) * metrics.lineSpacing()
        top = room.top() + _share(flags, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom) * spare_down
        for number, line in enumerate(lines):
            spare = room.width() - metrics.horizontalAdvance(line)
            left = room.left() + _share(flags, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight) * spare
            self._write(QPointF(left, top + metrics.ascent() + number * metrics.lineSpacing()), line)


def _share(flags: int | Qt.AlignmentFlag, half: Qt.AlignmentFlag, whole: Qt.AlignmentFlag) -> float:
    """Return how much of the spare room lies before the text."""
    given = int(getattr(flags, "value", flags))
    return 0.5 if given & half.value else 1.0 if given & whole.value else 0.0


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return a text's lines, broken where they are wider than `width`."""
    found: list[str] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found


def outline(text: str, font: QFont) -> QPainterPath:
    """Return a text's outline; its origin is the left end of the baseline."""
    size = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
    return _outline(text, font.family(), size, font.weight(), font.italic())


@lru_cache(maxsize=4096)
def _outline(text: str, family: str, size: int, weight: QFont.Weight, italic: bool) -> QPainterPath:
    font = QFont(family)
    font.setPixelSize(_REFERENCE)
    font.setWeight(weight)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(0, 0, font, text)
    return QTransform.fromScale(size / _REFERENCE, size / _REFERENCE).map(path)
