"""Letters as outlines stand where the letters would, and as large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from gui.canvas.style import font
from gui.export.outline import OutlinePainter, outline, wrapped
from tests.gui.export.subjects import ink


def written(kind, write):
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = kind(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(24))
    painter.setPen(Qt.GlobalColor.black)
    write(painter)
    painter.end()
    return ink(image)


@pytest.mark.parametrize("text", ["−0.03624", "δ = 1e−9", "x"])
def test_at_a_point_they_stand_where_letters_do(qapp, text):
    def write(painter):
        painter.drawText(QPointF(20, 60), text)

    assert written(OutlinePainter, write) == pytest.approx(written(QPainter, write), abs=2)


@pytest.mark.parametrize(
    "flags",
    [
        Qt.AlignmentFlag.AlignCenter,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
    ],
)
def test_in_a_rectangle_they_stand_where_letters_do(qapp, flags):
    def write(painter):
        painter.drawText(QRectF(10, 10, 250, 90), flags, "Hand out")

    def write_broken(painter):
        painter.drawText(QRectF(10, 10, 130, 100), int(flags.value | Qt.TextFlag.TextWordWrap.value), "One and two")

    assert written(OutlinePainter, write) == pytest.approx(written(QPainter, write), abs=2)
    assert written(OutlinePainter, write_broken) == pytest.approx(written(QPainter, write_broken), abs=3)


def test_lines_are_broken_at_words_and_nothing_is_lost(qapp):
    text = "A long sentence that needs several lines\n\nand a second paragraph"
    lines = wrapped(text, font(12), 90)
    assert len(lines) > 4
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(QFontMetricsF(font(12)).horizontalAdvance(line) <= 90 for line in lines)


def test_a_font_in_points_has_its_size(qapp):
    sized = qapp.font()
    sized.setPointSize(30)
    assert outline("M", sized).boundingRect().height() > 20
