"""The plan says what the network says, in an order that never varies."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import networkx as nx
import numpy as np
import pytest

from core import edits
from core.change import Change
from core.network import Network
from core.plan import Plan, compile_plan, once_a_plan
from core.records import Edge, EdgeId, Kind, Unit, UnitId
from tests.networks import chain, edge


def network_of(units: dict[str, Unit], edges: dict[tuple[str, str], Edge]) -> Network:
    network = Network()
    records = {UnitId(name): unit for name, unit in units.items()}
    records |= {EdgeId(UnitId(i), UnitId(j)): edge for (i, j), edge in edges.items()}
    network.apply(Change("Draw", dict.fromkeys(records), records))
    return network


@pytest.fixture
def network() -> Network:
    """An output drawn first, a skip edge, a frozen bias, a frozen weight, and an output that feeds another."""
    return network_of(
        {
            "p": Unit("p", Kind.OUTPUT, "identity", bias=0.5),
            "j": Unit("j", Kind.HIDDEN, "sigmoid"),
            "x": Unit("x", Kind.INPUT, "identity"),
            "k": Unit("k", Kind.HIDDEN, "tanh", bias=1.0, frozen=True),
            "q": Unit("q", Kind.OUTPUT, "relu", bias=0.0),
        },
        {
            ("k", "q"): Edge(6.0),
            ("q", "p"): Edge(7.0),
            ("x", "j"): Edge(2.0),
            ("j", "k"): Edge(5.0, frozen=True),
            ("x", "q"): Edge(3.0),
        },
    )


def test_units_stand_in_topological_order_with_inputs_first(network):
    plan = compile_plan(network)
    assert plan.units == ("x", "j", "k", "q", "p")
    assert plan.n_inputs == 1
    assert (plan.source < plan.target).all()


def test_units_of_one_generation_keep_the_order_of_the_network():
    hidden = {name: Unit(name, Kind.HIDDEN) for name in "dbca"}
    plan = compile_plan(
        network_of({**hidden, "x": Unit("x", Kind.INPUT)}, {("x", name): Edge(1.0) for name in "abcd"})
    )
    assert plan.units == ("x", "d", "b", "c", "a")


def test_edges_are_sorted_by_target_and_source_and_found_from_both_ends(network):
    plan = compile_plan(network)
    assert [f"{i}{j}" for i, j in plan.edges] == ["xj", "jk", "xq", "kq", "qp"]
    for u, unit in enumerate(plan.units):
        incoming = plan.edges[plan.incoming_start[u] : plan.incoming_start[u + 1]]
        outgoing = [plan.edges[e] for e in plan.outgoing_edge[plan.outgoing_start[u] : plan.outgoing_start[u + 1]]]
        assert {*incoming} == {*network.incoming(unit)}
        assert {*outgoing} == {*network.outgoing(unit)}


def test_outputs_come_in_the_order_of_the_network(network):
    plan = compile_plan(network)
    assert [plan.units[u] for u in plan.outputs] == ["p", "q"]
    assert plan.output_index.tolist() == [-1, -1, -1, 1, 0]


def test_what_is_frozen_or_missing_is_not_trained(network):
    plan = compile_plan(network)
    assert plan.has_bias.tolist() == [False, False, True, True, True]
    assert plan.trains_bias.tolist() == [False, False, False, True, True]
    assert plan.trains_weight.tolist() == [True, False, True, True, True]
    assert plan.n_trained == 6


def test_numbers_are_read_in_the_plans_order(network):
    parameters = compile_plan(network).parameters(network)
    assert parameters.weights.tolist() == [2.0, 5.0, 3.0, 6.0, 7.0]
    assert parameters.biases.tolist() == [0.0, 0.0, 1.0, 0.0, 0.5]


def test_nothing_in_a_plan_can_be_written(network):
    plan = compile_plan(network)
    arrays = [getattr(plan, name) for name in Plan.__slots__ if isinstance(getattr(plan, name, None), np.ndarray)]
    assert len(arrays) == 11
    assert not any(array.flags.writeable for array in arrays)


def test_an_empty_network_has_an_empty_plan():
    plan = compile_plan(Network())
    assert (plan.n_units, plan.n_edges, plan.n_trained) == (0, 0, 0)


def test_a_random_networks_plan_is_its_graph():
    graph = nx.gnp_random_graph(40, 0.2, seed=3)
    kinds = {f"u{u}": Kind.HIDDEN if any(v < u for v in graph[u]) else Kind.INPUT for u in graph}
    network = network_of(
        {name: Unit(name, kind) for name, kind in kinds.items()},
        {(f"u{min(pair)}", f"u{max(pair)}"): Edge(1.0) for pair in graph.edges},
    )
    plan = compile_plan(network)
    position = {unit: u for u, unit in enumerate(plan.units)}
    assert {(plan.source[e], plan.target[e]) for e in range(plan.n_edges)} == {
        (position[i], position[j]) for i, j in network.graph.edges
    }


def facts(plan):
    """Return all that a plan says, comparable."""
    said = [getattr(plan, name, None) for name in Plan.__slots__ if name != "__weakref__"]
    return [each.tolist() if isinstance(each, np.ndarray) else each for each in said]


def test_a_kept_plan_is_that_of_the_network_as_it_is_after_every_edit_and_undo():
    project = chain()
    network, one, far = project.network, edge("j", "k"), edge("x", "k")
    unit = network.units[UnitId("j")]
    for after in (
        {one: Edge(1.0, frozen=True)}, {UnitId("j"): replace(unit, bias=1.0)}, {far: Edge(2.0)}, {one: None},
        {UnitId("j"): replace(unit, activation="tanh")}, {UnitId("j"): replace(unit, frozen=True)},
        {UnitId("n"): Unit("n", Kind.OUTPUT)}, {UnitId("j"): None, edge("x", "j"): None, one: None},
    ):  # fmt: skip
        first = compile_plan(network)
        change = project.change("Edit", after)
        for each in (change, change.inverted(), change, change.inverted()):
            project.apply(each)
            assert facts(compile_plan(network)) == facts(compile_plan(network_of(network.units, network.edges)))
            assert compile_plan(project.copy().network) is compile_plan(network)
        assert facts(compile_plan(network)) == facts(first)


def test_other_weights_and_names_need_no_other_plan():
    project = chain()
    plan = compile_plan(project.network)
    project.apply(edits.set_parameters(project, "Train", {edge("j", "k"): 7.0}, {}))
    project.apply(edits.edit_units(project, [UnitId("j")], "Rename", label="q"))
    assert compile_plan(project.network) is plan


def test_past_moments_and_copies_have_the_plan_of_the_network_until_that_is_edited():
    project = chain()
    past, copied = project.with_parameters({edge("j", "k"): 7.0}, {}), project.copy()
    plan = compile_plan(project.network)
    assert compile_plan(past.network) is compile_plan(copied.network) is plan
    project.apply(project.change("Draw edge", {edge("x", "k"): Edge(2.0)}))
    assert compile_plan(past.network) is compile_plan(copied.network) is plan
    assert compile_plan(project.network) is not plan


def test_numbers_are_those_of_the_newest_edit_and_those_read_before_stay():
    project = chain()
    plan = compile_plan(project.network)
    before = plan.parameters(project.network)
    change = edits.set_parameters(project, "Train", {edge("j", "k"): 7.0}, {})
    project.apply(change)
    after = plan.parameters(project.network)
    assert dict(zip(plan.edges, after.weights.tolist(), strict=True))[edge("j", "k")] == 7.0
    assert before.weights.tolist() != after.weights.tolist()
    assert plan.parameters(project.with_parameters({edge("j", "k"): 9.0}, {}).network).weights.max() == 9.0
    project.apply(change.inverted())
    assert plan.parameters(project.network).weights.tolist() == before.weights.tolist()


def test_what_follows_from_a_plan_is_derived_once_and_goes_with_it():
    derived = []

    @once_a_plan
    def sources(plan):
        derived.append(plan.n_edges)
        return plan.source + 0  # an array that can be asked whether it is still there

    plans = [compile_plan(chain().network) for _ in range(2)]
    assert sources(plans[0]) is sources(plans[0])
    assert sources(plans[1]) is not sources(plans[0])
    assert len(derived) == 2
    kept = weakref.ref(sources(plans[0]))
    plans.clear()
    gc.collect()
    assert kept() is None
