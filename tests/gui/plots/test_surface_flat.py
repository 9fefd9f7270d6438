"""The curve and the contour lines: where things stand, what a point means, and that what is painted is there."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from core.writing.notation import Notation
from gui.plots.surface_flat import Contour, Curve, image_of, ramp, rounded
from gui.theme import FixedColors
from tests.gui.plots.surfaces import scene

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need an application

ROOM = QRectF(0, 0, 400, 300)


def painted(ground) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(FixedColors().color("base"))
    painter = QPainter(image)
    ground.paint(painter, FixedColors(), Notation())
    painter.end()
    return image


def test_a_point_means_the_weights_that_stand_there():
    ground = Contour.of(scene(), ROOM)
    for values in ((-1.5, 2.5), (0.0, 0.0), (1.99, -0.99)):
        x, y = ground.place(np.array([values]))[0].tolist()
        assert ground.values(QPointF(x, y)) == pytest.approx(values, abs=5e-3)
    assert ground.values(QPointF(3, 3)) is None


def test_on_the_curve_a_place_stands_at_its_e():
    ground = Curve.of(scene(limits=((-2.0, 2.0),)), ROOM)
    x, y = ground.place(np.array([[0.5]]))[0].tolist()
    expected = ground.scene.surface.heights(np.array([[0.5]]))
    assert y == pytest.approx(ground.axes.up(expected)[0])
    assert ground.values(QPointF(x, 100)) == pytest.approx((0.5,), abs=5e-3)
    assert np.isnan(ground.place(np.array([[5.0]]))[0, 1])


def test_the_tangent_has_the_gradient_as_its_slope():
    ground = Curve.of(scene(limits=((-2.0, 2.0),)), ROOM)
    x, y = ground._tangent()
    assert np.diff(y) / np.diff(x) == pytest.approx(ground.scene.surface.gradient[0])
    assert np.interp(ground.scene.surface.place[0], x, y) == pytest.approx(ground.scene.surface.loss)


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_low_places_have_the_colour_of_low_e(logarithmic, dark):
    one, colors = scene(logarithmic=logarithmic), FixedColors(dark)
    image, losses = image_of(one, colors), one.surface.losses
    up, across = np.unravel_index(losses.argmin(), losses.shape)
    low, high = colors.color("surface_low"), colors.color("surface_high")

    def away(color: QColor, other: QColor) -> int:
        return sum(abs(a - b) for a, b in zip(color.getRgb(), other.getRgb(), strict=True))

    deepest = image.pixelColor(int(across), len(losses) - 1 - int(up))
    assert away(deepest, low) < away(deepest, high)
    assert ramp(colors)[0] == QColor(low.rgb())
    assert ramp(colors)[-1] == QColor(high.rgb())


def test_a_hole_is_clear():
    one = scene()
    one.surface.losses.flags.writeable = True
    one.surface.losses[0, 0] = np.nan
    image = image_of(one, FixedColors())
    assert image.pixelColor(0, image.height() - 1).alpha() == 0
    assert image.pixelColor(1, image.height() - 1).alpha() == 255


@pytest.mark.parametrize("logarithmic", [False, True])
def test_what_is_painted_differs_from_an_empty_ground(logarithmic):
    for ground in (Contour.of(scene(logarithmic=logarithmic), ROOM), Curve.of(scene(((-2.0, 2.0),)), ROOM)):
        image, base = painted(ground), FixedColors().color("base")
        colored = sum(image.pixelColor(x, y) != base for x in range(70, 330, 3) for y in range(31, 255))
        assert colored > 300


def test_a_value_has_no_more_digits_than_can_be_pointed_at():
    assert rounded(1.23456, (0.0, 4.0)) == 1.235
    assert rounded(123456.7, (0.0, 1e6)) == 123000.0
    assert rounded(-1e-9, (-1.0, 1.0)) == 0.0
