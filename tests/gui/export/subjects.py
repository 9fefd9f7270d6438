"""Subjects for the tests of exports."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from core.trace import trace
from gui.canvas.picture import Picture
from gui.export.shot import Subject
from gui.moment import Moment
from gui.workspace import Workspace


def subject_of(project, index: int = 0) -> Subject:
    """Return a project as it stands after so many lines; −1 is after all."""
    picture = Picture()
    picture.drawing.replace(project)
    lines = trace(project)
    return Subject(project, picture, Moment(lines, index if index >= 0 else len(lines.steps)))


@pytest.fixture
def subject(chain: Workspace) -> Subject:
    """Return the notebook's chain at the end of its forward pass."""
    return subject_of(chain.document.project, 6)


def colors_in(image: QImage) -> set[int]:
    """Return the colours of a picture's pixels."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what differs from the corner's colour."""
    ground = image.pixel(0, 0)
    places = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    xs, ys = zip(*places, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
