"""Each severity has a form of its own, not only a colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from core.doctor import Severity
from gui.panels.severity_mark import ROLES, SIZE, WORDS, SeverityMark, mark_icon, paint_mark
from gui.theme import FixedColors


def outline(severity, dark=False):
    image = QImage(SIZE * 4, SIZE * 4, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(4, 4)
    paint_mark(painter, severity, FixedColors(dark))
    painter.end()
    own = FixedColors(dark).color(ROLES[severity])
    return {(x, y) for x in range(SIZE * 4) for y in range(SIZE * 4) if image.pixelColor(x, y) == own}


@pytest.mark.parametrize("dark", [False, True])
def test_forms_differ_by_more_than_a_few_pixels(qapp, dark):
    forms = [outline(severity, dark) for severity in Severity]
    for n, form in enumerate(forms):
        assert len(form) > 1000
        for other in forms[:n]:
            assert len(form ^ other) > 400


@pytest.mark.parametrize("severity", Severity)
def test_it_is_a_widget_and_an_icon_with_words(qtbot, severity):
    mark = SeverityMark(severity, FixedColors())
    qtbot.addWidget(mark)
    assert mark.accessibleName() == mark.toolTip() == WORDS[severity]
    assert not mark.grab().isNull()
    assert not mark_icon(severity, FixedColors()).isNull()
