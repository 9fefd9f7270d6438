"""A panel keeps everything inside its frame, whatever the network's shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.canvas.still import Content
from gui.export.captions import Captions
from gui.export.outline import OutlinePainter
from gui.export.panel import Panel
from gui.export.shot import Shot
from tests.gui.export.subjects import ink, subject_of
from tests.networks import random_project, split, xor_with_skip


@pytest.mark.parametrize("width", [90.0, 250.0, 520.0])
@pytest.mark.parametrize("project", [split, xor_with_skip, lambda: random_project(4, size=14)])
def test_all_is_inside_the_frame(qapp, project, width):
    subject = subject_of(project(), 5)
    shot = Shot(subject, Content())
    panel = Panel(shot, Captions(subject, shot.colors), width, most=700.0)
    assert panel.size.width() == width
    assert panel.size.height() <= 700
    room = QRectF(QPointF(30, 30), panel.size)
    image = QImage(int(width) + 60, int(panel.size.height()) + 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = OutlinePainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    panel.paint(painter, room, subject.moment)
    painter.end()
    left, top, right, bottom = ink(image)
    assert room.adjusted(-2, -2, 2, 2).contains(QRectF(left, top, right - left, bottom - top))
