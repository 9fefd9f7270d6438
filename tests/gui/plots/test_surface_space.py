"""The landscape: what stands where, from every side, and which place is meant by a point on it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from core.writing.notation import Notation
from gui.plots import surface_space
from gui.plots.surface_space import Space, Turn
from gui.theme import FixedColors
from tests.gui.plots.surfaces import scene

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need an application

ROOM = QRectF(0, 0, 500, 320)
SCENE = scene()
turns = st.builds(Turn, st.floats(0, 360), st.floats(4, 90))


@given(turns)
def test_everything_lies_within_the_room_from_every_side(turn):
    ground = Space.of(SCENE, ROOM, turn)
    corners = np.array([(x, y) for x in (-2.0, 2.0) for y in (-1.0, 3.0)])
    places = ground.place(corners)
    assert (places >= 0).all()
    assert (places[:, 0] <= 500).all()
    assert (places[:, 1] <= 320).all()


@given(st.floats(0, 360), st.floats(-1.9, 1.9), st.floats(-0.9, 2.9))
def test_from_above_a_point_means_the_place_that_stands_there(azimuth, first, second):
    ground = Space.of(SCENE, ROOM, Turn(azimuth, 90.0))
    x, y = ground.place(np.array([[first, second]]))[0].tolist()
    assert ground.values(QPointF(x, y)) == pytest.approx((first, second), abs=0.01)


def test_from_the_side_a_point_means_the_nearest_place_that_is_seen_there():
    ground = Space.of(SCENE, ROOM, Turn(32, 28))
    x, y = ground.place(np.array([[0.3, 0.2]]))[0].tolist()
    found = ground.values(QPointF(x, y))
    back = ground.place(np.array([found]))[0]
    np.testing.assert_allclose(back, [x, y], atol=1.5)
    depth = [
        ground._project(ground._boxed(p, SCENE.heights(p)))[0, 2] for p in (np.array([found]), np.array([[0.3, 0.2]]))
    ]
    assert depth[0] <= depth[1] + 0.02


def test_beside_the_surface_there_is_no_place_and_beyond_its_limits_nothing_stands():
    ground = Space.of(SCENE, ROOM, Turn())
    assert ground.values(QPointF(1, 1)) is None
    assert np.isnan(ground.place(np.array([[2.1, 0.0]]))).all()


def test_turning_goes_round_but_never_below_the_floor():
    assert Turn(350, 30).by(20, 0).azimuth == 10
    assert Turn(0, 30).by(0, 100).elevation == 90
    assert Turn(0, 30).by(0, -100).elevation == 4


def test_a_hill_stands_higher_than_a_valley():
    losses = SCENE.surface.losses
    places = []
    for n in (losses.argmin(), losses.argmax()):
        up, across = np.unravel_index(n, losses.shape)
        values = np.array([[SCENE.surface.axes[0][across], SCENE.surface.axes[1][up]]])
        ground = Space.of(SCENE, ROOM, Turn(0, 4))
        places.append(
            ground.place(values)[0, 1]
            - ground._project(np.column_stack([ground._boxed(values, np.zeros(1))[:, :2], [-0.55]]))[0, 1]
        )
    assert places[1] < places[0] - 20


@pytest.mark.parametrize("holed", [False, True])
def test_it_is_painted_from_everywhere(holed):
    one = scene()
    if holed:
        one.surface.losses.flags.writeable = True
        one.surface.losses[:40] = np.inf
    for azimuth in range(0, 360, 60):
        image = QImage(500, 320, QImage.Format.Format_RGB32)
        image.fill(FixedColors().color("base"))
        before = image.copy()
        painter = QPainter(image)
        Space.of(one, ROOM, Turn(azimuth, 30)).paint(painter, FixedColors(), Notation())
        painter.end()
        assert image != before


def test_numbers_of_e_are_never_written_over_those_of_the_weights(monkeypatch):
    written = []
    monkeypatch.setattr(surface_space, "_write", lambda painter, *what: written.append((painter.font(), *what)))
    image = QImage(300, 160, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    heights = 0
    for azimuth in range(0, 360, 15):
        written.clear()
        Space.of(SCENE, QRectF(image.rect()), Turn(azimuth, 28)).paint(painter, FixedColors(), Notation())
        numbers = [each for each in written if each[3] == surface_space._AWAY]
        boxes = [(each[2] is surface_space._LEFTWARDS, surface_space._box(*each)) for each in numbers]
        upright = [box for is_upright, box in boxes if is_upright]
        heights += len(upright)
        assert not any(one.intersects(box) for one in upright for is_upright, box in boxes if not is_upright)
    painter.end()
    assert heights > 24, "there are numbers of E all the same"
