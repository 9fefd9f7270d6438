"""The edits of a person, each one change; nothing happens before it is applied."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from core import edits, files
from core.errors import (
    CycleError,
    DataError,
    EdgeIntoInputError,
    NonFiniteError,
    SettingsError,
    StaleChangeError,
    UnknownUnitError,
)
from core.formulae.initialization import BIAS_STARTS, INITIALIZATIONS
from core.plan import Parameters, compile_plan
from core.project import Project
from core.records import Edge, EdgeId, Kind, NoteId, Part, Unit, UnitId
from tests.networks import chain, edge, hidden, network_of, random_project, split

X, J, K, O = (UnitId(name) for name in "xjko")  # noqa: E741 - the notebook's names


def labels(project):
    return [unit.label for unit in project.network.units.values()]


def test_building_an_edit_changes_nothing():
    project = random_project(1)
    text, some = files.dumps(project), list(project.network.units)[:3]
    edits.add_unit(project, Kind.INPUT, (0, 0))
    edits.remove(project, some)
    edits.paste(project, edits.copied(project, some), (1, 1))
    edits.randomize(project, 0)
    edits.set_kind(project, some, Kind.OUTPUT)
    assert files.dumps(project) == text


@pytest.mark.parametrize(
    ("kind", "label", "activation"),
    [(Kind.INPUT, "x_1", "identity"), (Kind.HIDDEN, "h_1", "sigmoid"), (Kind.OUTPUT, "o_1", "identity")],
)
def test_a_new_unit_has_a_free_name_and_the_usual_activation(kind, label, activation):
    project = Project()
    change, unit = edits.add_unit(project, kind, (3.0, 4.0))
    project.apply(change)
    assert project.network.units[unit] == Unit(label, kind, activation, None, False, (3.0, 4.0))
    project.apply(edits.add_unit(project, kind, (0.0, 0.0))[0])
    assert labels(project) == [label, label[:-1] + "2"]


def test_a_free_name_fills_the_first_gap():
    project = network_of({"a": hidden("h_1"), "b": hidden("h_3")}, {})
    project.apply(edits.add_unit(project, Kind.HIDDEN, (0, 0))[0])
    assert labels(project) == ["h_1", "h_3", "h_2"]


def test_dragging_onto_empty_canvas_makes_unit_and_edge_at_once():
    project = chain()
    change, unit = edits.connect_to_new(project, J, (5.0, 6.0))
    project.apply(change)
    assert project.network.incoming(unit) == [edge("j", unit)]
    assert project.network.units[unit].position == (5.0, 6.0)
    project.apply(change.inverted())
    assert files.dumps(project) == files.dumps(chain())


def test_a_unit_put_into_an_edge_keeps_the_weight_on_its_way_in():
    project = chain()
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Freeze", frozen=True))
    change, unit = edits.insert_on_edge(project, edge("j", "k"), (0.0, 0.0))
    project.apply(change)
    assert edge("j", "k") not in project.network.edges
    assert project.network.edges[edge("j", unit)] == Edge(5.0, True)
    assert project.network.edges[edge(unit, "k")].weight != 0


def test_the_rules_of_drawing_hold():
    with pytest.raises(CycleError):
        edits.connect(chain(), O, J)
    with pytest.raises(EdgeIntoInputError):
        edits.connect(chain(), J, X)


def test_a_deleted_unit_takes_its_edges_along():
    project = split()
    project.apply(edits.add_note(project, "note", (0, 0))[0])
    change = edits.remove(project, [UnitId("i"), edge("i", "j"), edge("k", "o"), NoteId(1)])
    assert change.label == "Delete 1 unit, 4 edges and 1 note"
    project.apply(change)
    assert list(project.network.edges) == [edge("j", "o")]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((1, "unit", 0, "edge"), "1 unit"),
        ((2, "unit", 1, "edge"), "2 units and 1 edge"),
        ((1, "unit", 2, "edge", 3, "note"), "1 unit, 2 edges and 3 notes"),
        ((0, "unit"), "nothing"),
    ],
)
def test_what_is_counted_is_said_in_words(numbers, said):
    assert edits.counted(*numbers) == said


def test_fields_of_several_units_and_edges_change_together():
    project = chain()
    project.apply(edits.edit_units(project, [J, K], "Use tanh", activation="tanh", bias=0.25))
    project.apply(edits.edit_edges(project, [edge("j", "k"), edge("k", "o"), edge("no", "no")], "Set", weight=1.5))
    assert [unit.activation for unit in project.network.units.values()] == ["identity", "tanh", "tanh", "identity"]
    assert [record.weight for record in project.network.edges.values()] == [2.0, 1.5, 1.5]


def test_edits_of_units_that_are_gone_say_so():
    for make in (
        lambda: edits.edit_units(chain(), [UnitId("gone")], "Edit", bias=1.0),
        lambda: edits.rename(chain(), UnitId("gone"), "a"),
        lambda: edits.set_value(chain(), 0, J, 1.0),
    ):
        with pytest.raises(UnknownUnitError):
            make()


def test_a_name_loses_the_spaces_around_it():
    project = chain()
    project.apply(edits.rename(project, J, "  jay "))
    project.apply(edits.name_network(project, " My net "))
    assert (project.network.label(J), project.name) == ("jay", "My net")


def test_an_input_loses_its_bias_and_squashes_nothing():
    project = network_of({"h": hidden("h", "tanh", 0.5)}, {})
    project.apply(edits.set_kind(project, [UnitId("h")], Kind.INPUT))
    assert project.network.units[UnitId("h")] == Unit("h", Kind.INPUT, "identity")
    assert len(project.dataset.columns) == 1


def test_parameters_go_where_they_belong_and_nowhere_else():
    project = chain()
    project.apply(edits.edit_units(project, [K], "Bias", bias=0.0))
    weights = {edge("x", "j"): np.float64(9.0), edge("gone", "j"): 1.0}
    project.apply(edits.set_parameters(project, "Train", weights, {K: 0.5, J: 0.5, UnitId("gone"): 0.5}))
    assert [record.weight for record in project.network.edges.values()] == [9.0, 5.0, 3.0]
    assert [unit.bias for unit in project.network.units.values()] == [None, None, 0.5, None]
    assert type(project.network.edges[edge("x", "j")].weight) is float


def test_random_weights_leave_frozen_ones_and_repeat_with_their_seed():
    project = random_project(4, size=14)
    now, drawn = project.network, edits.randomize(project, 3)
    assert drawn == edits.randomize(project, 3) != edits.randomize(project, 4)
    frozen = {e for e, record in now.edges.items() if record.frozen}
    frozen |= {u for u, unit in now.units.items() if unit.frozen or unit.bias is None}
    assert frozen
    assert not frozen & set(drawn)
    project.apply(drawn)
    free = [record.weight for e, record in project.network.edges.items() if e not in frozen]
    assert len(set(free)) > len(free) / 2
    assert all(0 < abs(weight) <= 1.0 for weight in free)


@pytest.mark.parametrize("name", INITIALIZATIONS)
@pytest.mark.parametrize("biases", BIAS_STARTS)
def test_starting_weights_are_drawn_as_the_options_say(name, biases):
    project = random_project(4, size=14)
    before = project.network
    kept_weights = {e: edge.weight for e, edge in before.edges.items()}
    kept_biases = {u: unit.bias for u, unit in before.units.items() if unit.bias is not None}
    options = {"initialization": name, "initial_width": 0.25, "initial_biases": biases}
    project.apply(edits.set_training(project, **options))
    project.apply(edits.randomize(project, 7))
    weights = {e: edge.weight for e, edge in project.network.edges.items() if not edge.frozen}
    found = {u: project.network.units[u].bias for u in kept_biases if not project.network.units[u].frozen}
    if name == "keep":
        assert weights == {e: kept_weights[e] for e in weights}
    elif name == "constant":
        assert set(weights.values()) == {0.25}
    else:
        assert all(weights[e] != kept_weights[e] for e in weights)
    if biases == "zero":
        assert set(found.values()) == {0.0}
    elif biases == "keep" or name == "keep":
        assert found == {u: kept_biases[u] for u in found}
    else:
        assert set(found.values()) != {0.0}


def test_another_seed_is_put_into_the_options_with_its_weights_as_one_edit():
    project = random_project(4, size=14)
    seed = project.training.seed
    start = edits.randomize(project, seed)
    assert Part.TRAINING not in start
    change = edits.randomize(project, seed + 1)
    project.apply(change)
    assert project.training.seed == seed + 1
    again = edits.randomize(project, seed + 1)
    assert not again, "the same start again is where one is"
    project.apply(change.inverted())
    assert project.training.seed == seed


def test_weights_of_edges_drawn_one_after_another_are_friendly_and_differ():
    project = network_of({f"h{i}": hidden(f"h{i}") for i in range(25)}, {})
    weights = []
    for i in range(25):
        for j in range(i + 1, 25):
            weights.append(edits.next_weight(project.network))
            project.apply(edits.connect(project, UnitId(f"h{i}"), UnitId(f"h{j}")))
    assert all(0.2 <= abs(w) <= 1.0 and w == round(w, 1) for w in weights)
    assert all(a != b for a, b in itertools.pairwise(weights))
    assert min(weights) < 0 < max(weights)


def test_cells_are_typed_by_place_or_by_unit():
    project = chain()
    project.apply(edits.set_value(project, 2, O, 0.5))
    project.apply(edits.set_cells(project, 1, 0, np.array([[4.0, 5.0]])))
    project.apply(edits.set_value(project, 0, X, None))
    assert np.array_equal(project.dataset.values, [[np.nan, 3], [4, 5], [np.nan, 0.5]], equal_nan=True)
    assert edits.set_value(project, 0, X, 1.0).label == "Set x of x_i"
    assert edits.set_value(project, 0, O, 1.0).label == "Set y of o"
    with pytest.raises(DataError):
        edits.set_value(project, 0, X, float("inf"))


def test_training_options_are_checked_when_they_are_set():
    project = chain()
    project.apply(edits.set_training(project, learning_rate=0.5, batch_size=2))
    assert (project.training.learning_rate, project.training.epochs) == (0.5, 1000)
    with pytest.raises(SettingsError):
        edits.set_training(project, learning_rate=-1.0)


def test_pasting_repeats_the_units_and_the_edges_among_them():
    project = split()
    clip = edits.copied(project, [UnitId(name) for name in "xij"])
    change, new = edits.paste(project, clip, (10.0, 20.0))
    project.apply(change)
    network = project.network
    units = [key for key in new if key in network.units]
    assert [network.label(unit) for unit in units] == ["x_i_2", "i_2", "j_2"]
    assert [record.weight for e, record in network.edges.items() if e.source in units] == [2.0, 4.0]
    assert network.units[units[0]].position == (10.0, 20.0)
    assert [column.unit for column in project.dataset.columns] == ["x", units[0], "o"]
    project.apply(change.inverted())
    assert files.dumps(project) == files.dumps(split())


def test_pasting_again_and_again_finds_free_names():
    project = network_of({"a": hidden("h_1"), "b": hidden("h"), "c": hidden("a" * 40)}, {})
    clip = edits.copied(project, list(project.network.units))
    for _ in range(3):
        project.apply(edits.paste(project, clip, (0.0, 0.0))[0])
    assert labels(project)[:6] == ["h_1", "h", "a" * 40, "h_2", "h_3", "a" * 38 + "_2"]
    assert len(set(labels(project))) == 12


def test_a_clip_can_be_pasted_where_its_units_are_gone():
    clip = edits.copied(chain(), [X, J])
    other = Project()
    change, new = edits.paste(other, clip, (0.0, 0.0), "Duplicate")
    other.apply(change)
    assert (change.label, labels(other), len(new)) == ("Duplicate", ["x_i", "j"], 3)


def test_notes_are_added_written_moved_and_pasted():
    project = chain()
    change, note = edits.add_note(project, "Hello", (1.0, 2.0))
    project.apply(change)
    project.apply(edits.write_notes(project, [note, NoteId(9)], "Good bye"))
    project.apply(edits.move(project, {note: (3.0, 4.0), J: (5.0, 6.0), UnitId("gone"): (0.0, 0.0)}))
    change, new = edits.paste(project, edits.copied(project, [note]), (10.0, 10.0))
    project.apply(change)
    assert [(n.text, n.position) for n in project.notes.values()] == [
        ("Good bye", (3.0, 4.0)),
        ("Good bye", (13.0, 14.0)),
    ]
    assert new == [NoteId(2)]


@pytest.mark.parametrize("seed", range(4))
def test_the_result_of_a_run_is_the_same_edit_as_giving_each_its_number(seed):
    project, numbers = random_project(seed), np.random.default_rng(seed)
    plan = compile_plan(project.network)
    now = plan.parameters(project.network)
    weights = np.where(numbers.random(plan.n_edges) < 0.8, numbers.normal(size=plan.n_edges), now.weights)
    biases = numbers.normal(size=plan.n_units)
    by_id = dict(zip(plan.edges, weights.tolist(), strict=True)), dict(zip(plan.units, biases.tolist(), strict=True))
    change = edits.reweigh(project, "Train", plan, Parameters(weights, biases))
    same = edits.set_parameters(project, "Train", *by_id)
    assert (dict(change.before), dict(change.after)) == (same.before, same.after)
    for question in ("structural", "regroups", "removes", "renames"):
        assert getattr(change, question) is getattr(same, question) is False
    for made in (change, change.inverted(), change):
        project.check(made)
        project.apply(made)
        network = project.network
        assert {EdgeId(a, b): data["edge"] for a, b, data in network.graph.edges(data=True)} == network.edges
        assert {u: data["unit"] for u, data in network.graph.nodes(data=True)} == network.units
    assert dict(zip(plan.edges, plan.parameters(network).weights.tolist(), strict=True)) == by_id[0]


def test_a_result_that_is_not_finite_or_of_another_network_is_refused():
    project = chain()
    plan = compile_plan(project.network)
    broken = edits.reweigh(project, "Train", plan, Parameters(np.array([1.0, np.nan, 2.0]), np.zeros(4)))
    with pytest.raises(NonFiniteError):
        project.apply(broken)
    late = edits.reweigh(project, "Train", plan, Parameters(np.array([7.0, 8.0, 9.0]), np.zeros(4)))
    project.apply(edits.edit_edges(project, [plan.edges[0]], "Set", weight=-1.0))
    with pytest.raises(StaleChangeError):
        project.apply(late)
