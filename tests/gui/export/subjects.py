"""Subjects for the tests of exports."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core.tracing.trace import trace
from gui.canvas.picture import Picture
from gui.export.pixels import pixels
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
    """Return the colours of a picture's pixels, as QColor.rgb() has them."""
    red, green, blue = np.moveaxis(pixels(image).astype(np.int64), -1, 0)
    return set(np.unique(0xFF000000 | red << 16 | green << 8 | blue).tolist())


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what differs from the corner's colour."""
    colors = pixels(image)
    inked = (colors != colors[0, 0]).any(axis=2)
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]), int(rows[-1])
