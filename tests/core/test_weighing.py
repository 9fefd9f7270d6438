"""Weights in bulk: nobody can tell an edit whose records are made when asked for from one that has them all."""

from __future__ import annotations

import pickle
from copy import deepcopy

import networkx as nx
import numpy as np
import pytest

from core import edits, files
from core.change import Change
from core.errors import ChainruleError, StaleChangeError
from core.plan import Parameters, compile_plan
from core.project import Project
from core.records import Edge, EdgeId, NoteId, Part, Unit, UnitId
from core.weighing import Edges, Weighed
from tests.networks import chain, edge, random_project


def trained(project: Project, random: np.random.Generator, share: float = 0.8) -> Change:
    """Return what a run comes to that gave about this share of the weights and biases other numbers."""
    plan = compile_plan(project.network)
    now = plan.parameters(project.network)
    weights = np.where(random.random(plan.n_edges) < share, random.normal(size=plan.n_edges), now.weights)
    biases = np.where(random.random(plan.n_units) < share, random.normal(size=plan.n_units), now.biases)
    return edits.reweigh(project, "Train", plan, Parameters(weights, biases))


def eager(change: Change) -> Change:
    """Return the same edit with every record made."""
    return Change(change.label, {key: change.before[key] for key in change}, {key: change.after[key] for key in change})


def contents(project: Project) -> object:
    network = project.network
    plan = compile_plan(network)
    graph = network.graph
    return (
        list(network.units.items()), list(network.edges.items()), files.dumps(project),
        {EdgeId(i, j): record for i, j, record in graph.edges(data="edge")}, dict(graph.nodes(data="unit")),
        plan.parameters(network).weights.tolist(), plan.parameters(network).biases.tolist(), plan.edges,
        [problem.sentence for problem in project.problems()],
    )  # fmt: skip


def some_edit(project: Project, random: np.random.Generator) -> Change:
    """Make an edit that isn't a run, of whatever kind."""
    units, pairs = list(project.network.units), list(project.network.edges)
    unit, pair = units[int(random.integers(len(units)))], pairs[int(random.integers(len(pairs)))]
    makers = (
        lambda: edits.edit_edges(project, [pair], "Weigh", weight=float(random.normal())),
        lambda: edits.edit_edges(project, [pair], "Freeze", frozen=bool(random.integers(2))),
        lambda: edits.move(project, {unit: (float(random.normal()), 0.0)}),
        lambda: edits.remove(project, [pair]),
        lambda: edits.insert_on_edge(project, pair, (0.0, 0.0))[0],
        lambda: edits.rename(project, unit, f"r{int(random.integers(1_000_000))}"),
        lambda: edits.randomize(project, int(random.integers(100))),
    )
    return makers[int(random.integers(len(makers)))]()


def look(project: Project, random: np.random.Generator) -> None:
    """Look at some of it or at all of it, by whatever way, which must not matter."""
    network = project.network
    pairs = list(network.edges)
    ways = (
        lambda: [network.edges[pairs[int(n)]] for n in random.integers(len(pairs), size=3)],
        lambda: list(network.edges.values()),
        lambda: compile_plan(network).parameters(network),
        lambda: network.graph,
        lambda: network.weights(tuple(pairs)),
        project.copy,
    )
    for way in random.permutation(len(ways))[: int(random.integers(3))]:
        ways[way]()


@pytest.mark.parametrize("seed", range(10))
def test_a_project_is_the_same_whether_records_are_made_at_once_or_when_they_are_asked_for(seed):
    random, lazy, strict = np.random.default_rng(seed), random_project(seed), random_project(seed)
    done: list[Change] = []
    undone: list[Change] = []
    for _ in range(25):
        what = random.random()
        if what < 0.25 and done:
            undone.append(done.pop())
            change = undone[-1].inverted()
        elif what < 0.35 and undone:
            done.append(undone.pop())
            change = done[-1]
        else:
            try:
                change = trained(lazy, random) if what < 0.7 else some_edit(lazy, random)
                lazy.check(change)
            except ChainruleError:
                continue
            done.append(change)
            undone.clear()
        strict.apply(eager(change))
        lazy.apply(change)
        look(lazy, random)
        assert contents(lazy.copy()) == contents(strict), "a copy leaves open what is open in the original"
    assert contents(lazy) == contents(strict)


@pytest.mark.parametrize("seed", range(4))
def test_the_two_sides_are_mappings_like_any_other(seed):
    random, project = np.random.default_rng(seed), random_project(seed)
    change = trained(project, random, share=0.5)
    same = eager(change)
    assert change == same
    assert change.inverted() == same.inverted()
    for side, expected in ((change.before, same.before), (change.after, same.after)):
        assert dict(side) == expected == side
        assert list(side) == list(expected)
        assert len(side) == len(expected)
        assert side.keys() == expected.keys()
        others = [*(set(project.network.edges) - set(expected)), Part.DATA, NoteId(1), edge("no", "such"), UnitId("no")]
        assert not any(other in side for other in others)
        assert all(side.get(other) is None for other in others)
        assert pickle.loads(pickle.dumps(side)) == expected
        assert deepcopy(side) == expected
    assert bool(change) is bool(same)
    weigh = edits.edit_edges(project, [next(iter(project.network.edges))], "Weigh", weight=9.0)
    assert weigh.merged(change) == weigh.merged(same)
    assert change.merged(change.inverted()) == same.merged(same.inverted())


def test_nothing_trained_is_no_change():
    assert not trained(random_project(1), np.random.default_rng(0), share=0.0)


def test_two_sides_that_name_other_ids_make_no_change():
    project, random = random_project(2), np.random.default_rng(0)
    with pytest.raises(ValueError, match="same ids"):
        Change("Train", trained(project, random, 0.5).before, trained(project, random, 0.5).after)


def test_an_edit_stays_what_it_was_whatever_becomes_of_the_network():
    project, random = random_project(4), np.random.default_rng(4)
    change = trained(project, random)
    kept = eager(change)
    project.apply(change)
    for pair in list(project.network.edges)[:3]:
        project.apply(edits.edit_edges(project, [pair], "Freeze", frozen=True))
    project.apply(edits.remove(project, list(project.network.edges)[3:5]))
    assert change == kept


def test_a_run_is_taken_up_undone_and_read_without_making_a_record(monkeypatch):
    project, random = random_project(5, size=20), np.random.default_rng(5)
    plan = compile_plan(project.network)
    before = plan.parameters(project.network).weights.tolist()

    def refuse(*_: object) -> None:
        raise AssertionError("a record was made")

    monkeypatch.setattr(Edge, "weighing", refuse)
    first = trained(project, random, share=1.0)
    project.apply(first)
    second = trained(project, random, share=1.0)
    project.apply(second)
    for change in (second.inverted(), first.inverted()):
        project.apply(change)
    assert plan.parameters(project.network).weights.tolist() == before


def test_runs_in_which_ever_fewer_weights_change_make_no_record():
    random, project = np.random.default_rng(3), random_project(4)
    same, changes, weights = project.copy(), [], []
    plan = compile_plan(project.network)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Edge, "weighing", lambda *_: pytest.fail("a record was made"))
        for share in (1.0, 0.6, 0.2, 0.5):
            changes.append(trained(project, random, share))
            project.apply(changes[-1])
            weights.append(project.network.weights(plan.edges).tolist())
    for change, read in zip(changes, weights, strict=True):
        same.apply(eager(change))
        assert [same.network.edges[edge_id].weight for edge_id in plan.edges] == read
    assert dict(project.network.edges) == dict(same.network.edges)
    for change in reversed(changes):
        project.apply(change.inverted())
        same.apply(eager(change.inverted()))
        assert dict(project.network.edges) == dict(same.network.edges)


def test_a_graph_that_was_handed_out_before_a_run_follows_it():
    project, random = random_project(6), np.random.default_rng(6)
    graph = project.network.graph
    pairs = graph.edges
    change = trained(project, random)
    for made in (change, change.inverted(), change):
        project.apply(made)
        assert {EdgeId(i, j): pairs[i, j]["edge"] for i, j in pairs} == dict(project.network.edges)
    assert nx.is_frozen(graph)


def weigh(project):
    return edits.edit_edges(project, [edge("j", "k")], "Weigh", weight=-1.0)


def freeze(project):
    return edits.edit_edges(project, [edge("j", "k")], "Freeze", frozen=True)


def bias(project):
    return edits.edit_units(project, [UnitId("j")], "Bias", bias=1.0)


def swap(project):
    """Take the edge from j to k away and draw one from j to o with the very same record."""
    record = project.network.edges[edge("j", "k")]
    return project.change("Swap", {edge("j", "k"): None, edge("j", "o"): record})


@pytest.mark.parametrize("meanwhile", [weigh, freeze, bias, swap])
def test_what_a_run_came_to_is_refused_once_anything_is_another(meanwhile):
    project = chain()
    project.apply(edits.edit_units(project, [UnitId("j")], "Bias", bias=0.5))
    plan = compile_plan(project.network)
    late = edits.reweigh(project, "Train", plan, Parameters(np.array([7.0, 8.0, 9.0]), np.array([0.0, 3.0, 0.0, 0.0])))
    between = meanwhile(project)
    project.apply(between)
    with pytest.raises(ChainruleError) as refused:
        project.apply(late)
    assert isinstance(refused.value, StaleChangeError) or meanwhile is swap
    project.apply(between.inverted())
    project.apply(late)
    assert [record.weight for record in project.network.edges.values()] == [7.0, 8.0, 9.0]


def test_an_edge_that_a_run_has_left_alone_keeps_what_was_made_of_it_since():
    """Nothing hinders that: the run's result names other edges."""
    project = chain()
    plan = compile_plan(project.network)
    for late in (
        edits.reweigh(project, "Train", plan, Parameters(np.array([7.0, 8.0, 3.0]), np.zeros(4))),
        edits.reweigh(project, "Train", plan, Parameters(np.array([2.0, 8.5, 3.0]), np.zeros(4))),
    ):
        project.apply(edits.edit_edges(project, [edge("k", "o")], "Weigh", weight=-4.0))
        strict = project.copy()
        strict.apply(eager(late))
        project.apply(late)
        assert plan.parameters(project.network).weights.tolist() == plan.parameters(strict.network).weights.tolist()
        assert contents(project) == contents(strict)
        project.apply(late.inverted())


def test_two_runs_from_one_start_that_touch_other_edges_both_hold():
    project = chain()
    plan = compile_plan(project.network)
    results = [
        edits.reweigh(project, "Train", plan, Parameters(np.array(numbers), np.zeros(4)))
        for numbers in ([7.0, 5.0, 3.0], [2.0, 8.0, 3.0])
    ]
    for change in (*results, results[0].inverted()):
        project.apply(change)
        copied = project.copy().network.edges.values()
        assert plan.parameters(project.network).weights.tolist() == [record.weight for record in copied]
    assert plan.parameters(project.network).weights.tolist() == [2.0, 8.0, 3.0]


def test_an_edge_that_is_put_anew_is_not_made_again():
    edges = Edges(chain().network.edges.items())
    plan = compile_plan(chain().network)
    change = edits.reweigh(chain(), "Train", plan, Parameters(np.array([7.0, 8.0, 9.0]), np.zeros(4)))
    assert isinstance(change.after, Weighed)
    edges.weigh(change.after)
    edges[edge("j", "k")] = Edge(-1.0)
    assert edges.weights(plan.edges).tolist() == [7.0, -1.0, 9.0]
    assert edges.weights(plan.edges[::-1]).tolist() == [9.0, -1.0, 7.0]
    assert [record.weight for record in edges.values()] == [7.0, -1.0, 9.0]


def test_weights_of_two_plans_after_each_other_are_those_of_both():
    first, second = chain(), chain()
    second.apply(edits.connect(second, UnitId("x"), UnitId("k")))
    edges = Edges(second.network.edges.items())
    for project, numbers in ((first, [7.0, 5.0, 3.0]), (second, [2.0, 0.1, 5.0, 9.0])):
        plan = compile_plan(project.network)
        side = edits.reweigh(project, "Train", plan, Parameters(np.array(numbers), np.zeros(4))).after
        assert isinstance(side, Weighed)
        edges.weigh(side)
    assert [edges[edge(*ends)].weight for ends in ("xj", "jk", "ko", "xk")] == [7.0, 5.0, 9.0, 0.1]


def test_edges_stand_as_they_stood_until_one_is_edited():
    edges = Edges([(edge("a", "b"), Edge(1.0)), (edge("b", "c"), Edge(2.0))])
    stood = edges.as_they_stand()
    assert edges.as_they_stand() is stood
    edges[edge("a", "b")] = Edge(3.0)
    assert edges.as_they_stand() is not stood
    assert stood[edge("a", "b")] == Edge(1.0)
    for edit in (lambda: edges.pop(edge("b", "c")), lambda: edges.arrange([edge("a", "b")])):
        stood = edges.as_they_stand()
        edit()
        assert edges.as_they_stand() is not stood


def test_other_weights_are_no_problem_and_old_problems_stay():
    project = chain()
    project.apply(edits.edit_edges(project, list(project.network.edges), "Freeze", frozen=True))
    said = [problem.sentence for problem in project.problems()]
    assert said
    project.apply(edits.set_data(project, "Empty", type(project.dataset)().following(project.network.units)))
    plan = compile_plan(project.network)
    project.apply(edits.reweigh(project, "Train", plan, Parameters(np.array([7.0, 8.0, 9.0]), np.zeros(4))))
    assert [problem.sentence for problem in project.problems()] != said, "they were not asked for since the last edit"
    said = [problem.sentence for problem in project.problems()]
    project.apply(edits.reweigh(project, "Train", plan, Parameters(np.array([7.5, 8.5, 9.5]), np.zeros(4))))
    assert [problem.sentence for problem in project.problems()] == said
    project.apply(edits.edit_edges(project, list(project.network.edges), "Thaw", frozen=False))
    assert [problem.sentence for problem in project.problems()] != said


def test_only_a_side_of_a_run_is_taken_up_in_bulk():
    change = trained(random_project(7), np.random.default_rng(7))
    assert change.reweighs
    assert change.inverted().reweighs
    assert not eager(change).reweighs
    assert not change.merged(change).reweighs
    assert isinstance(change.after, Weighed)
    assert all(isinstance(record, Unit | Edge) for record in change.after.values())
