"""What keeps a network from being stepped or trained: each sentence, what it points at, and what it blocks."""

from __future__ import annotations

import pytest

from core import edits
from core.formulae.activations import ACTIVATIONS
from core.problems import BOTH, ONLY_TRAINING, Aim
from core.project import Project
from core.records import Edge, Part, UnitId
from tests.networks import chain, given, hidden, network_of, output, random_project, xor_with_skip


def told(project):
    return [(problem.sentence, problem.ids, problem.blocks) for problem in project.problems()]


def test_a_network_that_is_ready_has_no_problems():
    assert told(chain()) == told(xor_with_skip()) == told(random_project(3)) == []


def test_an_empty_canvas_says_how_to_begin():
    assert told(Project()) == [("The canvas is empty: double-click it to place a unit.", (), BOTH)]


def test_inputs_and_outputs_are_asked_for():
    assert told(network_of({"h": hidden("h")}, {})) == [
        ("There is no input unit: place one, or make a unit an input in the Inspector.", (), BOTH),
        ("There is no output unit: place one, or make a unit an output in the Inspector.", (), BOTH),
    ]
    (only,) = told(network_of({"x": given("x")}, {}, [[1]]))
    assert only[0].startswith("There is no output unit")


def test_an_output_that_no_input_reaches_is_named():
    units = {"x": given("x"), "h": hidden("h"), "o": output("o"), "p": output("p")}
    problems = told(network_of(units, {("x", "o"): 1.0, ("h", "p"): 1.0}, [[1, 2, 3]]))
    assert problems == [("No path leads from an input to the output p: draw an edge towards it.", ("p",), BOTH)]


def test_an_output_is_reached_through_a_thousand_units_side_by_side_or_in_a_row():
    units = {"x": given("x")} | {f"h{i}": hidden(f"h{i}") for i in range(1000)} | {"o": output("o"), "p": output("p")}
    pairs = {("x", f"h{i}"): 1.0 for i in range(1000)} | {(f"h{i}", "o"): 1.0 for i in range(1000)}
    pairs |= {(f"h{i}", f"h{i + 1}"): 1.0 for i in range(999)} | {("h999", "p"): 1.0}
    project = network_of(units, pairs, [[1, 2, 3]])
    assert told(project) == []


def test_softmax_belongs_to_all_outputs_together_which_feed_nothing():
    units = {"x": given("x"), "h": hidden("h", "softmax"), "o": output("o", "softmax"), "p": output("p")}
    edges = {("x", "h"): 1.0, ("h", "o"): 1.0, ("h", "p"): 1.0}
    inside, feeding = told(network_of(units, edges, [[1, 0, 1]]))
    assert inside == ("Softmax works on the output units only: choose another activation here.", ("h",), BOTH)
    assert feeding == ("A softmax output can't feed another unit: delete the edges out of it.", ("h",), BOTH)
    units["h"] = hidden("h")
    (some,) = told(network_of(units, edges, [[1, 0, 1]]))
    assert some[0].startswith("Softmax works over all output units together")
    assert some[1] == ("p",)
    units["p"] = output("p", "softmax")
    (feeding,) = told(network_of(units, {**edges, ("o", "p"): 1.0}, [[1, 0, 1]]))
    assert feeding[1] == ("o",)


@pytest.mark.parametrize(
    ("loss", "needed"), [("binary_cross_entropy", "sigmoid"), ("categorical_cross_entropy", "softmax")]
)
def test_a_cross_entropy_needs_its_activation(loss, needed):
    project = network_of({"x": given("x"), "o": output("o"), "p": output("p")}, {("x", "o"): 1.0, ("x", "p"): 1.0},
                         [[1, 0, 1]], loss=loss)  # fmt: skip
    (problem,) = told(project)
    assert ACTIVATIONS[needed].title in problem[0]
    assert problem[1:] == (("o", "p"), BOTH)
    project.apply(edits.edit_units(project, [UnitId("o"), UnitId("p")], "Edit", activation=needed))
    assert told(project) == []


def test_missing_data_are_named_by_row_and_unit():
    project = chain()
    project.apply(edits.set_cells(project, 1, 0, [[1.0, float("nan")]]))
    missing = ("Row 2 of the data has no target y for o: type it in the Data table.", ("o", Part.DATA), ONLY_TRAINING)
    assert told(project) == [missing]
    project.apply(edits.set_value(project, 0, UnitId("x"), None))
    assert told(project)[0][0] == "Row 1 of the data has no value x for x_i: type it in the Data table."
    project.apply(edits.set_data(project, "Clear", project.dataset.without_rows(range(2))))
    assert told(project) == [("There is no data row: add one in the Data table.", (Part.DATA,), BOTH)]


def test_frozen_everything_can_be_stepped_but_not_trained():
    project = chain()
    project.apply(edits.edit_edges(project, project.network.edges, "Freeze", frozen=True))
    sentence = "Every weight and bias is frozen, so there is nothing to train."
    assert told(project) == [(sentence, (), ONLY_TRAINING)]
    project.require(Aim.STEP)
    project.apply(edits.edit_units(project, [UnitId("j")], "Bias", bias=0.5))
    assert told(project) == []
    project.apply(edits.edit_units(project, [UnitId("j")], "Freeze", frozen=True))
    assert [problem[0] for problem in told(project)] == [sentence]


def test_an_edge_from_an_input_straight_into_an_output_is_enough():
    units = {"x": given("x"), "o": output("o")}
    assert told(network_of(units, {("x", "o"): Edge(1.0)}, [[1, 2]])) == []
