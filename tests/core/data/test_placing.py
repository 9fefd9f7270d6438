"""Points placed and erased, and functions drawn."""

import numpy as np
import pytest

from core import edits
from core.data import sets
from core.data.placing import CURVE_POINTS, Brush, brushes, draw, erase, place
from core.data.split import Split
from core.project import Project
from tests.networks import edge, given, network_of, output


def plane(activation="identity"):
    units = {"a": given("a"), "b": given("b"), "o": output("o", activation)}
    return network_of(units, {edge("a", "o"): 1.0, edge("b", "o"): 1.0})


def line():
    return network_of({"x": given("x"), "o": output("o")}, {edge("x", "o"): 1.0})


def test_the_brushes_are_the_classes_there_are():
    assert brushes(plane()) == [Brush("y = 0", (0.0,)), Brush("y = 1", (1.0,))]
    assert brushes(plane("tanh"))[0] == Brush("y = -1", (-1.0,))
    project = Project()
    project.apply(sets.opened(project, "circle", sets.Order(size=10), True))
    assert [brush.title for brush in brushes(project)] == ["inside", "outside"]
    project.apply(sets.opened(project, "iris", sets.Order(), True))
    assert brushes(project)[1] == Brush("versicolor", (0.0, 1.0, 0.0))


def test_the_first_points_take_the_place_of_the_empty_row():
    project = plane()
    project.apply(place(project, [(0.5, -1), (2, 3)], (1,), "Place"))
    assert project.dataset.values.tolist() == [[0.5, -1, 1], [2, 3, 1]]
    project.apply(place(project, [(9, 9)], (0,), "Place"))
    assert project.dataset.rows == 3


def test_erasing_leaves_a_row_to_type_into_and_undoes():
    project = plane()
    project.apply(place(project, [(1, 2), (3, 4)], (1,), "Place"))
    change = erase(project, [0, 1])
    project.apply(change)
    assert project.dataset.rows == 1
    assert np.isnan(project.dataset.values).all()
    project.apply(change.inverted())
    assert project.dataset.rows == 2


def test_a_function_is_drawn_on_a_grid_where_the_hand_went():
    project = line()
    project.apply(draw(project, [(-1, -1), (0, 3), (1, 1)], (-1, 1)))
    x, y = (part[:, 0] for part in project.samples())
    assert len(x) == CURVE_POINTS
    assert y == pytest.approx(np.where(x < 0, -1 + 4 * (x + 1), 3 - 2 * x))


def test_drawing_again_replaces_what_lies_there_and_nothing_else():
    project = line()
    project.apply(draw(project, [(-1, 0), (1, 0)], (-1, 1)))
    project.apply(draw(project, [(0, 5), (0.5, 5)], (-1, 1)))
    x, y = (part[:, 0] for part in project.samples())
    assert len(x) == CURVE_POINTS
    inside = (x >= -1e-9) & (x <= 0.5 + 1e-9)
    assert (y[inside] == 5).all()
    assert (y[~inside] == 0).all()


def test_a_path_that_turns_counts_by_its_last_way():
    project = line()
    project.apply(draw(project, [(-1, 0), (1, 0), (-1, 2)], (-1, 1)))
    x, y = (part[:, 0] for part in project.samples())
    assert y == pytest.approx(1 - x)


def test_a_click_draws_one_row():
    project = line()
    project.apply(draw(project, [(0.013, 4)], (-1, 1)))
    assert project.dataset.values.tolist() == [[0.013, 4]]


def test_what_is_held_out_stays_so():
    project = plane()
    project.apply(place(project, [(1, 2), (3, 4)], (1,), "Place"))
    data = type(project.dataset)(project.dataset.columns, project.dataset.values, split=Split(rows=(1,)))
    project.apply(edits.set_data(project, "Split", data))
    project.apply(place(project, [(5, 6)], (0,), "Place"))
    project.apply(erase(project, [0]))
    assert project.dataset.held_out.tolist() == [True, False]
