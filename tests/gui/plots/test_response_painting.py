"""A response is painted where its numbers are, in the theme's colours, and not by colour alone."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from core.writing.notation import Notation
from gui.image_painter import FORMAT, ImagePainter
from gui.plots.axes import Axes
from gui.plots.response import Form, Response, response_of
from gui.plots.response_painting import (
    color_table,
    map_image,
    paint_bar,
    paint_legend,
    paint_response,
    places,
    regions_image,
)
from gui.plots.response_plot import BAR_ROOM, RIGHT
from gui.plots.response_words import Reader
from tests.gui.plots.drawn import compiled, draw


@pytest.fixture(autouse=True, params=["by Qt", "by kernels"])
def points(request):
    """Let Qt put the points down, or the kernels."""
    if request.param == "by kernels":
        request.getfixturevalue("kernels")


def painted(workspace, response):
    image = QImage(360, 210, FORMAT)
    image.fill(workspace.theme.color("base"))
    axes = Axes(QRectF(60, 26, 220, 140), response.x, response.y)
    painter = ImagePainter(image)
    reader = Reader(workspace.document.project, response, Notation(4))
    paint_response(painter, axes, response, reader, workspace.theme)
    paint_legend(painter, QPointF(350, 13), reader.legend(), workspace.theme)
    painter.end()
    return image, axes


def made(workspace, inputs, outputs):
    project = draw(workspace, inputs, outputs)
    return response_of(*compiled(project), project)


@pytest.mark.parametrize("counts", [(1, 1), (1, 2), (3, 1)], ids=str)
def test_data_points_stand_where_their_numbers_are(workspace, counts):
    response = made(workspace, *counts)
    image, axes = painted(workspace, response)
    for row in range(len(response.rows)):
        for place in places(axes, response, row):
            assert image.pixelColor(place.toPoint()) != workspace.theme.color("base")


def test_the_curve_runs_through_its_values(workspace):
    response = made(workspace, 1, 1)
    image, axes = painted(workspace, response)
    hits = 0
    for x, y in zip(response.grid[::20], response.values[::20], strict=True):
        place = axes.place(float(x), float(y)).toPoint()
        near = [image.pixelColor(place.x(), place.y() + dy) for dy in (-2, -1, 0, 1, 2)]
        hits += workspace.theme.color("forward") in near
    assert hits >= 0.8 * len(response.grid[::20])


@pytest.mark.parametrize("levels", [(-0.97164312, 1.0238127), (-0.00123456, 12.34567)])
def test_numbers_beside_the_bar_of_colours_have_room(workspace, levels):
    response = replace(made(workspace, 2, 1), levels=levels)
    area = QRectF(62, 34, 80, 80)
    image = QImage(round(area.right()) + RIGHT + BAR_ROOM, 160, QImage.Format.Format_RGB32)
    image.fill(workspace.theme.color("base"))
    painter = QPainter(image)
    paint_bar(painter, area, response, workspace.theme, Notation())
    painter.end()
    columns = [{image.pixel(x, y) for y in range(image.height())} for x in range(image.width() - 40, image.width())]
    assert len(columns[0]) > 1, "numbers are written"
    assert len(columns[-1]) == 1, "none is cut off"


def test_a_map_shows_low_at_one_end_of_the_colours_and_high_at_the_other(workspace):
    response = made(workspace, 2, 1)
    values = np.array([[0.0, 1.0], [0.5, np.nan]])
    given = Response(response.form, *[getattr(response, name) for name in
                     ("rows", "inputs", "targets", "predictions", "grid")], values, (0, 1), (0, 1), (0.0, 1.0))
    image, table = map_image(given, workspace.theme), color_table(workspace.theme)
    assert image.pixelColor(0, 1).rgb() == table[0].rgb()
    assert image.pixelColor(1, 1).rgb() == table[-1].rgb()
    assert image.pixelColor(1, 0) == workspace.theme.color("muted")
    assert image.pixelColor(0, 0).rgb() in (table[127].rgb(), table[128].rgb())


def test_a_map_s_middle_is_the_ground_and_its_ends_differ_in_more_than_red_and_green(workspace):
    table = color_table(workspace.theme)
    ground = workspace.theme.color("base")
    assert all(abs(a - b) <= 3 for a, b in zip(table[127].toTuple()[:3], ground.toTuple()[:3], strict=True))
    assert abs(table[0].blue() - table[-1].blue()) > 80


def test_what_is_not_finite_is_left_out(workspace):
    project = draw(workspace, 1, 1)
    plan, parameters = compiled(project)
    response = response_of(plan, parameters, project)
    response.values.flags.writeable = True
    response.values[10:20] = np.nan
    response.predictions[2] = np.inf
    painted(workspace, response)


def test_regions_are_painted_in_the_colours_of_their_classes_paler_where_little_leads(workspace):
    response = made(workspace, 2, 1)
    winners, leads = np.array([[0.0, 1.0], [2.0, np.nan]]), np.array([[1.0, 1.0], [0.0, 0.0]])
    given = replace(response, form=Form.REGIONS, values=winners, leads=leads)
    image, theme = regions_image(given, workspace.theme), workspace.theme
    ground = theme.color("base")

    def away(color):
        return sum(abs(a - b) for a, b in zip(color.getRgb()[:3], ground.getRgb()[:3], strict=True))

    assert image.pixelColor(0, 1) != image.pixelColor(1, 1) != ground
    assert away(image.pixelColor(0, 0)) < away(image.pixelColor(0, 1)) / 2
    assert image.pixelColor(1, 0).rgb() == theme.color("muted").rgb()


def test_a_legend_names_as_many_as_there_is_room_for_and_counts_the_rest(workspace):
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    entries = [(n, "class_1", f"class number {n}") for n in range(7)]
    whole = paint_legend(painter, QPointF(390, 13), entries, workspace.theme)
    brief = paint_legend(painter, QPointF(390, 13), entries, workspace.theme, 200.0)
    painter.end()
    assert brief <= 200.0 < whole
