"""The colours of a map: neutral at 0, alike to both sides, grey where there is no number."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from core.records import Kind
from gui.canvas.paint_response import image_of, paint_response
from gui.canvas.style import Style
from gui.theme import FixedColors


@pytest.fixture(params=[False, True])
def style(request, qapp):
    return Style(FixedColors(request.param))


def distance(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_the_sign_is_the_colour_and_nought_is_the_ground(style):
    image = image_of(np.array([[-2.0, 0.0, 2.0], [-1.0, np.nan, np.inf]]), style)
    low, middle, high = (image.pixelColor(x, 1) for x in range(3))
    assert distance(middle, style.color("canvas")) <= 6
    assert distance(low, style.color("negative")) < distance(low, style.color("positive"))
    assert distance(high, style.color("positive")) < distance(high, style.color("negative"))
    assert image.pixelColor(1, 0) == image.pixelColor(2, 0) == QColor(style.color("zero"))
    half = image.pixelColor(0, 0)
    assert distance(half, style.color("canvas")) == pytest.approx(distance(low, style.color("canvas")) / 2, abs=6)


def test_the_lowest_row_is_below(style):
    image = image_of(np.array([[1.0], [-1.0]]), style)
    assert distance(image.pixelColor(0, 1), style.color("positive")) < distance(
        image.pixelColor(0, 0), style.color("positive")
    )


def test_all_nought_and_all_nan_are_painted(style):
    assert image_of(np.zeros((3, 3)), style).pixelColor(1, 1) != style.color("zero")
    assert image_of(np.full((3, 3), np.nan), style).pixelColor(1, 1) == style.color("zero")


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("values", [np.eye(12), np.linspace(-1, 1, 30), np.full(5, np.nan), np.zeros(4)])
def test_it_stays_within_the_unit(style, kind, values):
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(50, 50)
    paint_response(painter, style, kind, values)
    painter.end()
    painted = [(x, y) for x in range(100) for y in range(100) if image.pixelColor(x, y).alpha()]
    assert all(abs(x - 50) <= 28 and abs(y - 50) <= 28 for x, y in painted)
    assert bool(painted) == bool(np.isfinite(values).any())
