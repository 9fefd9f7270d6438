"""What is said of a response names the units and gives their numbers."""

import pytest

from core.writing.notation import Notation
from gui.plots.response import response_of
from gui.plots.response_words import LINE, Reader
from tests.gui.plots.drawn import compiled, draw


def read(workspace, inputs, outputs):
    project = draw(workspace, inputs, outputs)
    response = response_of(*compiled(project), project)
    return Reader(project, response, Notation(4)), response, project


def test_axes_carry_the_units_names(workspace):
    reader, _, _ = read(workspace, 1, 1)
    assert [formula.text for formula in reader.axes()] == ["x_0", "ŷ_{o_0}"]


def test_a_map_is_over_its_two_inputs(workspace):
    reader, _, _ = read(workspace, 2, 1)
    assert [formula.text for formula in reader.axes()] == ["x_0", "x_1"]
    assert reader.title() == "ŷ_{o_0} over x_0 and x_1 · 9 rows"
    assert reader.legend() == []


def test_a_scatter_names_its_outputs(workspace):
    reader, _, _ = read(workspace, 1, 2)
    assert "target" in reader.axes()[0].text
    assert [name for _, _, name in reader.legend()] == ["o_0", "o_1"]


def test_a_curve_s_legend_tells_line_and_points(workspace):
    reader, _, _ = read(workspace, 1, 1)
    assert [(shape, name) for shape, _, name in reader.legend()] == [(LINE, "ŷ_{o_0}"), (0, "y_{o_0}")]


def test_a_row_is_read_with_all_its_numbers(workspace):
    reader, response, project = read(workspace, 2, 1)
    said = reader.row(3)
    assert said.startswith("row 4 · ŷ_{o_0} = ")
    for value in (*project.samples()[0][3], response.predictions[3, 0]):
        assert f"{abs(value):.4g}"[:5] in said


def test_a_place_is_read_as_the_network_answers_there(workspace):
    reader, response, project = read(workspace, 1, 1)
    plan, parameters = compiled(project)
    x, y = float(response.grid[7]), float(response.values[7])
    answer, place = reader.place(plan, parameters, x, 0.0).split(" · ")
    assert float(answer.split(" = ")[1].replace("−", "-")) == pytest.approx(y, rel=1e-3)
    assert float(place.split(" = ")[1].replace("−", "-")) == pytest.approx(x, rel=1e-3)
