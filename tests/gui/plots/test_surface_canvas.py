"""The picture of an error surface: painted once, saved for a slide."""

import pytest

from gui.plots.surface_canvas import SurfaceCanvas
from gui.plots.surface_flat import Contour, Curve
from gui.plots.surface_scene import Form
from gui.plots.surface_space import Space
from gui.settings import Key
from tests.gui.plots.surfaces import scene


@pytest.fixture
def canvas(qtbot, workspace):
    canvas = SurfaceCanvas(workspace.theme)
    qtbot.addWidget(canvas)
    canvas.resize(400, 260)
    canvas.show()
    return canvas


def test_its_form_is_by_the_number_of_weights_and_by_choice(canvas):
    canvas.show_scene(scene())
    assert isinstance(canvas.ground, Contour)
    canvas.show_form(Form.SPACE)
    assert isinstance(canvas.ground, Space)
    canvas.show_scene(scene(((-1.0, 1.0),)))
    assert isinstance(canvas.ground, Curve)


def test_the_surface_is_not_painted_anew_where_only_the_path_has_grown(canvas):
    first = scene()
    canvas.show_scene(first)
    canvas.grab()
    picture = canvas._picture
    assert picture is not None
    canvas.show_scene(scene(surface=first.surface, path=first.updates))
    assert canvas._picture is picture
    canvas.show_scene(scene(surface=first.surface, logarithmic=True))
    assert canvas._picture is None


def test_it_is_another_picture_in_the_other_theme(canvas, workspace):
    canvas.show_scene(scene())
    workspace.settings.put(Key.THEME, "light")
    light = canvas.grab().toImage()
    workspace.settings.put(Key.THEME, "dark")
    assert canvas.grab().toImage() != light


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
@pytest.mark.parametrize("form", Form)
def test_it_is_saved_for_a_slide_whatever_its_size(canvas, tmp_path, suffix, form):
    canvas.show_scene(scene())
    canvas.show_form(form)
    canvas.resize(290, 140)
    assert canvas.save(tmp_path / f"surface.{suffix}")
    assert (tmp_path / f"surface.{suffix}").stat().st_size > 2000
    assert (canvas.picture().width(), canvas.picture().height()) == (1920, 1080)


def test_a_low_widget_gives_the_headings_room_to_the_surface(canvas):
    canvas.show_scene(scene())
    canvas.resize(290, 144)
    assert canvas.ground.axes.area.height() > 90
    ink = [canvas.grab().toImage().pixel(12 + x, y) for x in range(40) for y in range(4, 9)]
    assert len(set(ink)) == 1, "no heading"


def test_with_nothing_to_show_nothing_is_painted(canvas):
    canvas.show_scene(None)
    canvas.grab()
    canvas.show_scene(scene())
    canvas.point_at((1.0, 2.0))
    canvas.show_scene(None)
    assert canvas.cursor_place is None
