"""The loss figure: limits that hold the curve and change rarely, whatever the losses are."""

import numpy as np
import pytest
from PySide6.QtCore import QSize

from gui.plots.loss_figure import LossFigure
from gui.plots.loss_points import LossPoints
from gui.settings import Key

SIZE = QSize(360, 190)


@pytest.fixture
def figure(workspace):
    figure = LossFigure(workspace.theme)
    figure.resize(SIZE, 1.0)
    return figure


def points(*losses):
    return LossPoints("epoch", np.arange(float(len(losses))), np.array(losses, dtype=float))


CURVES = {
    "falling": points(*np.geomspace(5, 1e-6, 50)),
    "one": points(0.5),
    "flat": points(1, 1, 1),
    "zero": points(0, 0, 0),
    "to zero": points(1, 0.1, 0),
    "negative": points(2, 0.5, -1),
    "tiny": points(1e-320, 1e-321),
    "diverging": points(*np.geomspace(1, 1e306, 40)),
    "long": LossPoints("epoch", np.arange(8000.0), np.random.default_rng(0).random(8000)),
}


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("name", CURVES)
def test_every_curve_is_drawn_within_its_axes_without_a_warning(figure, name, log):
    figure.show(CURVES[name], log, growing=False)
    image, area = figure.image(), figure.area().adjusted(-1, -1, 1, 1)
    assert image.deviceIndependentSize().toSize() == SIZE
    for index in (0, len(CURVES[name]) - 1):
        assert area.contains(figure.place(index)), index


def test_the_curve_is_there_in_its_colour(figure, workspace):
    figure.show(CURVES["falling"], False, growing=False)
    image = figure.image()
    place = figure.place(0)
    around = [image.pixelColor(int(place.x()) + x, int(place.y()) + y) for x in range(4) for y in range(-3, 5)]
    assert workspace.theme.color("train_curve") in around


def test_a_diverged_curve_gets_a_logarithmic_axis_though_nobody_asked(figure):
    figure.show(CURVES["diverging"], False, growing=False)
    assert figure.logarithmic
    figure.show(CURVES["falling"], False, growing=False)
    assert not figure.logarithmic


def test_nothing_above_zero_gets_a_linear_axis_though_a_logarithmic_one_was_asked_for(figure):
    figure.show(CURVES["zero"], True, growing=False)
    assert not figure.logarithmic


def test_axes_are_drawn_anew_only_when_limits_change(figure, monkeypatch):
    drawn = []
    monkeypatch.setattr(figure._canvas, "draw", lambda: drawn.append(1) or type(figure._canvas).draw(figure._canvas))
    losses = np.geomspace(5, 0.5, 1000)
    for count in range(500, 600, 5):
        figure.show(points(*losses[:count]), False, growing=True)
        figure.image()
    assert len(drawn) == 1


def test_the_line_of_before_does_not_stay(figure, workspace):
    figure.show(points(5, 5, 5), False, growing=True)
    before = figure.image()
    figure.show(points(5, 0.1, 5), False, growing=True)
    after = figure.image()
    middle = (figure.place(0) + figure.place(2)) / 2
    assert workspace.theme.color("train_curve") == before.pixelColor(middle.toPoint())
    assert workspace.theme.color("train_curve") != after.pixelColor(middle.toPoint())


def test_a_place_is_read_back(figure):
    figure.show(CURVES["falling"], True, growing=False)
    assert [figure.index_at(figure.place(index).x()) for index in (0, 7, 49)] == [0, 7, 49]


def test_a_picture_for_a_sharp_screen_has_more_pixels_of_the_same(figure):
    figure.show(CURVES["falling"], False, growing=False)
    place = figure.place(3)
    figure.resize(SIZE, 2.0)
    assert figure.image().size() == 2 * SIZE
    assert figure.place(3).x() == pytest.approx(place.x(), abs=0.6)


def test_it_takes_the_colours_of_another_theme(figure, workspace):
    figure.show(CURVES["falling"], False, growing=False)
    workspace.settings.put(Key.THEME, "dark")
    figure.recolor()
    assert figure.image().pixelColor(5, 5) == workspace.theme.color("base")
