"""A picture's pixels as an array are its colours, row by row, whatever its width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from gui.export.pixels import pixels


@pytest.mark.parametrize("width", [1, 2, 3, 5, 8])
def test_every_pixel_has_its_colour(width):
    image = QImage(width, 3, QImage.Format.Format_RGB32)
    colors = {(x, y): (40 * y + x, 255 - x, 7 * x) for x in range(width) for y in range(3)}
    for place, color in colors.items():
        image.setPixelColor(*place, QColor(*color))
    found = pixels(image)
    assert found.shape == (3, width, 3)
    assert {(x, y): tuple(found[y, x].tolist()) for x, y in colors} == colors
