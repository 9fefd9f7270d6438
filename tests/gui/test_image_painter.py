"""Lines and stamps look the same by the kernels as by Qt."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from gui import image_painter
from gui.image_painter import FORMAT, ImagePainter, draw_lines, draw_stamps

SIDE = 120
LINES = np.random.default_rng(0).uniform(-20, 140, (25, 4))


def pen(width=1.6, **looks) -> QPen:
    made = QPen(QColor("#336699"), width)
    made.setCosmetic(looks.get("cosmetic", True))
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if "dash" in looks:
        made.setDashPattern(looks["dash"])
    return made


def painted(paint, seen=None, ratio=1.0, painter_of=ImagePainter) -> QImage:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), FORMAT)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = painter_of(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(seen or QTransform())
    paint(painter)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """Return by how much two images differ where they aren't white, of 255."""
    first, second = (np.frombuffer(image.bits(), np.uint8).astype(int) for image in (one, other))
    return float(np.abs(first - second)[(first < 255) | (second < 255)].mean())


def lines_in(made: QPen):
    def paint(painter):
        painter.setPen(made)
        draw_lines(painter, LINES)

    return paint


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("seen", [QTransform(), QTransform.fromScale(0.4, 0.4).translate(30, 70)])
@pytest.mark.parametrize("width", [1.2, 3.0])
def test_lines_are_those_of_qt(qapp, kernels, seen, ratio, width):
    paint = lines_in(pen(width))
    by_kernel, by_qt = painted(paint, seen, ratio), painted(paint, seen, ratio, QPainter)
    assert 0 < difference(by_kernel, by_qt) < 9
    assert difference(by_kernel, painted(lambda _painter: None, seen, ratio)) > 60


@pytest.mark.parametrize("looks", [{"dash": [4, 2]}, {"cosmetic": False}])
def test_lines_that_the_kernel_does_not_know_are_qts(qapp, kernels, looks):
    paint = lines_in(pen(**looks))
    assert painted(paint) == painted(paint, painter_of=QPainter)


def test_while_there_are_no_kernels_qt_draws_all_lines(qapp):
    assert painted(lines_in(pen())) == painted(lines_in(pen()), painter_of=QPainter)
    assert painted(lambda painter: draw_lines(painter, LINES[:0])) == painted(lambda _painter: None)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_stamps_are_put_down_pixel_for_pixel(qapp, kernels, monkeypatch, ratio):
    picture = QImage(round(10 * ratio), round(10 * ratio), FORMAT)
    picture.fill(QColor(20, 200, 40, 130))
    other = QImage(picture.size(), FORMAT)
    other.fill(QColor(200, 10, 10, 200))
    which = np.array([1, 0, 1, 1])
    middles = np.array([(20.0, 30.0), (24.0, 31.0), (119.0, 2.0), (-90.0, 4.0)])

    def paint(painter):
        draw_stamps(painter, [other, picture], which, middles, 10.0)

    by_kernel = painted(paint, QTransform.fromTranslate(3, 4), ratio)
    monkeypatch.setattr(image_painter, "_kernels", None)
    by_qt = painted(paint, QTransform.fromTranslate(3, 4), ratio)
    assert difference(by_kernel, by_qt) < 2
    assert by_kernel != painted(lambda _painter: None, ratio=ratio)


def test_an_image_can_be_painted_on_a_thread(qapp, kernels):
    made = []
    thread = threading.Thread(target=lambda: made.append(painted(lines_in(pen()))))
    thread.start()
    thread.join()
    assert made == [painted(lines_in(pen()))]


def test_the_kernels_are_loaded_when_the_engine_has_its_own(monkeypatch):
    monkeypatch.setattr("gui.image_painter.engine.kernels_ready", lambda: False)
    monkeypatch.setattr(image_painter, "_kernels", None)
    image_painter.prepare()
    assert image_painter._kernels is None
    monkeypatch.setattr("gui.image_painter.engine.kernels_ready", lambda: True)
    image_painter.prepare()
    assert image_painter._kernels is not None
