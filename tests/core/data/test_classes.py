"""Which class a row belongs to."""

import numpy as np

from core.data.classes import Classes, classes_of
from core.project import Project
from tests.networks import edge, given, network_of, output


def two_outputs(rows):
    units = {"x": given("x"), "a": output("a"), "b": output("b")}
    return network_of(units, {edge("x", "a"): 1.0, edge("x", "b"): 1.0}, rows)


def one_output(rows):
    return network_of({"x": given("x"), "o": output("o")}, {edge("x", "o"): 1.0}, rows)


def test_one_output_tells_two_classes_apart_by_a_half():
    classes = classes_of(one_output([[0.3, 0], [0.1, 1]]))
    assert classes == Classes(("not o", "o"), True)
    assert classes.of(np.array([[0.49], [0.51], [np.nan], [7]])).tolist() == [0, 1, -1, 1]


def test_several_outputs_tell_by_the_largest():
    classes = classes_of(two_outputs([[0, 1, 0], [0, 0, 1]]))
    assert classes == Classes(("a", "b"), False)
    assert classes.of(np.array([[0.2, 0.1], [-3, -2], [np.nan, 1]])).tolist() == [0, 1, -1]


def test_numbers_are_no_classes():
    assert classes_of(one_output([[0, 0.5], [1, 1]])) is None
    assert classes_of(two_outputs([[0, 1, 1], [0, 0, 1]])) is None
    assert classes_of(one_output([])) is None
    assert classes_of(Project()) is None
