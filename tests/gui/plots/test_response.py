"""The response is what the forward pass says, on the data and between them."""

import numpy as np
import pytest

from core import edits
from core.data.dataset import Dataset
from core.passes import forward
from core.plan import Parameters
from core.records import UnitId
from gui.plots.response import Form, response_of
from tests.gui.plots.drawn import compiled, draw

FORMS = {(1, 1): Form.CURVE, (2, 1): Form.MAP, (3, 1): Form.SCATTER, (1, 2): Form.SCATTER, (2, 3): Form.SCATTER}


def answers(plan, parameters, inputs):
    return forward(plan, parameters, inputs).activations[plan.outputs].T


@pytest.mark.parametrize("counts", FORMS, ids=str)
def test_predictions_are_those_of_the_forward_pass(workspace, counts):
    project = draw(workspace, *counts)
    plan, parameters = compiled(project)
    response = response_of(plan, parameters, project)
    assert response.form is FORMS[counts]
    assert response.predictions == pytest.approx(answers(plan, parameters, project.samples()[0]), rel=1e-12)
    assert (response.targets == project.samples()[1]).all()


def test_a_curve_spans_the_data_and_is_right_everywhere(workspace):
    project = draw(workspace, 1, 1)
    plan, parameters = compiled(project)
    response = response_of(plan, parameters, project)
    assert response.values == pytest.approx(answers(plan, parameters, response.grid[:, None])[:, 0], rel=1e-12)
    assert response.x == (response.grid[0], response.grid[-1])
    assert response.x[0] < project.samples()[0].min() < project.samples()[0].max() < response.x[1]


def test_a_map_is_right_in_its_corners_and_lies_the_right_way_round(workspace):
    project = draw(workspace, 2, 1)
    plan, parameters = compiled(project)
    response = response_of(plan, parameters, project)
    side = len(response.grid)
    half = (response.y[1] - response.y[0]) / side / 2
    corners = [(0, 0), (0, side - 1), (side - 1, 0)]
    ys = (response.y[0] + half, response.y[1] - half)
    inputs = np.array([[response.grid[across], ys[up > 0]] for up, across in corners])
    found = [response.values[up, across] for up, across in corners]
    assert found == pytest.approx(answers(plan, parameters, inputs)[:, 0].tolist(), rel=1e-9)
    known = project.samples()[1]
    assert response.levels == (known.min(), known.max())


def test_rows_without_their_inputs_are_left_out_and_without_a_target_kept(workspace):
    project = draw(workspace, 1, 1, rows=4)
    document = workspace.document
    assert document.perform(edits.set_value(project, 1, UnitId("x0"), None))
    assert document.perform(edits.set_value(project, 2, UnitId("o0"), None))
    response = response_of(*compiled(project), project)
    assert response.rows.tolist() == [0, 2, 3]
    assert np.isnan(response.targets[1, 0])


@pytest.mark.parametrize("counts", FORMS, ids=str)
def test_an_overflow_is_no_error(workspace, counts):
    project = draw(workspace, *counts)
    plan, parameters = compiled(project)
    huge = Parameters(np.sign(parameters.weights) * 1e308, parameters.biases)
    response = response_of(plan, huge, project)
    assert response.x[0] < response.x[1]
    assert np.isfinite([*response.x, *response.y, *response.levels]).all()


@pytest.mark.parametrize("counts", FORMS, ids=str)
def test_no_rows_are_no_error(workspace, counts):
    project = draw(workspace, *counts, rows=0)
    response = response_of(*compiled(project), project)
    assert len(response.rows) == 0
    assert response.y[0] < response.y[1]


def test_a_large_network_is_computed_at_fewer_points(workspace, monkeypatch):
    project = draw(workspace, 2, 1)
    monkeypatch.setattr("gui.plots.response._BUDGET", 10_000)
    assert len(response_of(*compiled(project), project).grid) < 20


def test_two_inputs_and_classes_show_who_wins_where(workspace):
    project = draw(workspace, 2, 3)
    ones = np.eye(3)[np.arange(9) % 3]
    values = np.hstack([project.dataset.values[:, :2], ones])
    workspace.document.perform(edits.set_data(project, "Classes", Dataset(project.dataset.columns, values)))
    plan, parameters = compiled(project)
    response = response_of(plan, parameters, project)
    assert response.form is Form.REGIONS
    side = len(response.grid)
    steps = (np.arange(side) + 0.5) / side
    for up, across in ((0, 0), (side // 2, 3), (side - 1, side - 1)):
        x = response.x[0] + steps[across] * (response.x[1] - response.x[0])
        y = response.y[0] + steps[up] * (response.y[1] - response.y[0])
        answer = answers(plan, parameters, np.array([[x, y]]))[0]
        first, second = sorted(answer.tolist())[:0:-1]
        assert response.values[up, across] == answer.tolist().index(first)
        assert response.leads[up, across] == pytest.approx(min(1, first - second))
