"""What is drawn upon a surface: the arrow goes downhill, the path and the network stand where they are."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.plots import surface_marks
from gui.plots.surface_flat import Contour, Curve
from gui.plots.surface_marks import ROLES, paint_cursor, paint_marks, point_of
from gui.plots.surface_space import Space, Turn
from gui.theme import FixedColors
from tests.gui.plots.surfaces import scene

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need an application

ROOM = QRectF(0, 0, 400, 300)
COLORS = FixedColors()


def painted(ground, cursor=None) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(COLORS.color("base"))
    painter = QPainter(image)
    paint_marks(painter, ground, ROOM, COLORS)
    if cursor:
        paint_cursor(painter, ground, cursor, COLORS)
    painter.end()
    return image


def grounds(**more):
    two = scene(**more)
    return [Contour.of(two, ROOM), Space.of(two, ROOM, Turn())]


def test_where_the_network_stands_is_marked():
    for ground in (*grounds(), Curve.of(scene(((-2.0, 2.0),)), ROOM)):
        at = point_of(ground, ground.scene.here)
        assert painted(ground).pixelColor(at.toPoint()) == COLORS.color(ROLES["now"])


def test_the_arrow_points_along_the_negative_gradient(monkeypatch):
    arrows = []
    monkeypatch.setattr(surface_marks, "paint_arrow", lambda painter, start, end, color: arrows.append((start, end)))
    ground = Contour.of(scene(), ROOM)
    painted(ground)
    ((start, end),) = arrows
    assert start == point_of(ground, ground.scene.here)
    assert math.hypot(end.x() - start.x(), end.y() - start.y()) == pytest.approx(38)
    first, second = ground.scene.surface.gradient
    per_first = ground.axes.area.width() / 4.0
    per_second = ground.axes.area.height() / 4.0
    expected = math.atan2(second * per_second, -first * per_first)  # pixels count downwards
    assert math.atan2(end.y() - start.y(), end.x() - start.x()) == pytest.approx(expected)


def test_at_rest_and_on_an_older_surface_there_is_no_arrow(monkeypatch):
    arrows = []
    monkeypatch.setattr(surface_marks, "paint_arrow", lambda *_: arrows.append(1))
    from dataclasses import replace  # noqa: PLC0415

    one = scene()
    painted(Contour.of(scene(surface=replace(one.surface, gradient=(0.0, 0.0))), ROOM))
    painted(Contour.of(scene(surface=replace(one.surface, gradient=(math.nan, 1.0))), ROOM))
    painted(Contour.of(scene(here=(0.0, 0.0)), ROOM))
    assert arrows == []


def test_each_update_by_hand_is_an_arrow_from_where_it_was_to_where_it_came(monkeypatch):
    arrows = []
    monkeypatch.setattr(surface_marks, "paint_arrow", lambda painter, start, end, color: arrows.append((start, end)))
    updates = np.array([[0.0, 0.0], [0.5, 0.5], [1.0, 0.0]])
    ground = Contour.of(scene(updates=updates, here=(1.0, 0.0)), ROOM)
    painted(ground)
    places = [QPointF(*place) for place in ground.place(updates).tolist()]
    assert arrows == [(places[0], places[1]), (places[1], places[2])]


def test_the_path_goes_through_its_places_and_breaks_where_it_cannot_be_seen():
    path = np.array([[-1.5, 0.0], [1.5, 0.0], [math.nan, 0.0], [1.5, 2.5], [-1.5, 2.5]])
    ground = Contour.of(scene(path=path), ROOM)
    image, color = painted(ground), COLORS.color(ROLES["path of descent"])
    for values in ((0.0, 0.0), (0.0, 2.5)):
        assert image.pixelColor(point_of(ground, values).toPoint()) == color
    assert image.pixelColor(point_of(ground, (1.5, 1.2)).toPoint()) != color


def test_a_path_far_beyond_the_axes_is_no_trouble():
    path = np.array([[-1e300, 1e300], [0.0, 0.0], [math.inf, 1.0]])
    for ground in grounds(path=path, updates=path):
        painted(ground)


def test_the_cursor_is_seen_on_every_ground_and_beyond_it_nowhere():
    for ground in grounds():
        assert painted(ground, (1.0, 2.0)) != painted(ground)
        assert painted(ground, (1e9, 2.0)) == painted(ground)
