"""The network behind its one door: order, undo, and a graph that can't be written to."""

from __future__ import annotations

import itertools

import networkx as nx
import numpy as np
import pytest

from core import edits, files
from core.change import Change
from core.errors import ChainruleError, DuplicateEdgeError
from core.network import Network
from core.project import Project
from core.records import Edge, EdgeId, Kind, NoteId, Part, Unit, UnitId
from tests.networks import chain, edge, hidden, random_project, split

J, K = UnitId("j"), UnitId("k")


def everything(project):
    """Return all that an undo must bring back, every order included."""
    network = project.network
    incoming = {unit: network.incoming(unit) for unit in network.units}
    outgoing = {unit: network.outgoing(unit) for unit in network.units}
    return list(network.units.items()), list(network.edges.items()), incoming, outgoing, files.dumps(project)


def check_invariants(project):
    network = project.network
    assert nx.is_directed_acyclic_graph(network.graph)
    assert dict(network.graph.nodes(data="unit")) == dict(network.units)
    assert {EdgeId(i, j): e for i, j, e in network.graph.edges(data="edge")} == dict(network.edges)
    assert all(network.units[target].kind is not Kind.INPUT for _, target in network.edges)
    for unit in network.units:  # the order of edges into and out of a unit is the order of all edges
        assert network.incoming(unit) == [pair for pair in network.edges if pair.target == unit]
        assert network.outgoing(unit) == [pair for pair in network.edges if pair.source == unit]
    columns = {column.unit: column.role for column in project.dataset.columns}
    assert columns == {u: {"input": "input", "output": "target"}[unit.kind] for u, unit in network.units.items()
                       if unit.kind is not Kind.HIDDEN}  # fmt: skip
    labels = [unit.label for unit in network.units.values()]
    assert len(set(labels)) == len(labels)


def random_edit(project: Project, random: np.random.Generator) -> Change:
    """Make any of the edits that a person can make; raises where it is refused."""
    network = project.network
    units, pairs = list(network.units), list(network.edges)
    some = [units[i] for i in random.permutation(len(units))[:3]]
    spot = tuple(random.uniform(-100, 100, 2).tolist())
    kind = list(Kind)[int(random.integers(3))]
    makers = [
        lambda: edits.add_unit(project, kind, spot)[0],
        lambda: edits.connect(project, some[0], some[-1]),
        lambda: edits.connect(project, some[0], some[-1]),
        lambda: edits.connect_to_new(project, some[0], spot)[0],
        lambda: edits.insert_on_edge(project, pairs[int(random.integers(len(pairs)))], spot)[0],
        lambda: edits.remove(project, [*some[: int(random.integers(3))], *pairs[:1], NoteId(1)]),
        lambda: edits.set_kind(project, some[:1], kind),
        lambda: edits.rename(project, some[0], str(random.choice(["a", "b", "x_1", "", "o_1"]))),
        lambda: edits.edit_units(project, some[1:2], "Set bias", bias=float(random.normal())),
        lambda: edits.edit_edges(project, pairs[:2], "Set weight", weight=float(random.normal())),
        lambda: edits.move(project, dict.fromkeys(some, spot)),
        lambda: edits.paste(project, edits.copied(project, some), (20.0, 20.0))[0],
        lambda: edits.add_note(project, "A note", spot)[0],
        lambda: edits.randomize(project, int(random.integers(99))),
        lambda: edits.set_cells(project, int(random.integers(4)), 0, random.normal(size=(1, 1))),
        lambda: edits.set_training(project, seed=int(random.integers(99))),
        lambda: edits.name_network(project, "Network"),
    ]
    return makers[int(random.integers(len(makers)))]()


def tried(project: Project, random: np.random.Generator) -> Change | None:
    """Make a random edit; return None where it is refused."""
    try:
        change = random_edit(project, random)
        project.apply(change)
    except ChainruleError:
        return None
    return change


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_keep_every_rule_and_undo_brings_everything_back(seed):
    random = np.random.default_rng(seed)
    project, done, undone, refused = random_project(seed), [], [], 0
    for _ in range(300):
        before = everything(project)
        dice = random.random()
        if dice < 0.25 and done:
            change, was = done.pop()
            project.apply(change.inverted())
            undone.append((change, before))
            assert everything(project) == was
        elif dice < 0.4 and undone:
            change, will_be = undone.pop()
            project.apply(change)
            done.append((change, before))
            assert everything(project) == will_be
        else:
            change = tried(project, random)
            if change is None:
                refused += 1
                assert everything(project) == before
            else:
                done.append((change, before))
                undone.clear()
        check_invariants(project)
    assert refused
    assert len(done) > 30
    for change, was in reversed(done):
        project.apply(change.inverted())
        assert everything(project) == was


@pytest.mark.parametrize("gone", list(itertools.permutations("ijk", 2)), ids="".join)
def test_units_deleted_in_any_order_come_back_to_their_places(gone):
    project = split()
    before = everything(project)
    change = edits.remove(project, [UnitId(name) for name in gone])
    project.apply(change)
    project.apply(change.inverted())
    assert everything(project) == before


def test_an_addition_taken_back_in_the_same_edit_is_nothing():
    project = chain()
    added, unit = edits.add_unit(project, Kind.HIDDEN, (0.0, 0.0))
    pair = EdgeId(J, unit)
    before = {**added.before, pair: None, K: project.network.units[K]}
    whole = Change("Edit", before, {**added.after, pair: None, K: hidden("q")})
    whole = whole.merged(Change("Edit", {unit: added.after[unit]}, {unit: None}))
    project.apply(whole)
    assert (project.network.label(K), unit in project.network.units) == ("q", False)


def test_units_of_a_kind_and_edges_of_a_unit_come_in_order():
    network = split().network
    assert network.of_kind(Kind.HIDDEN) == ["i", "j", "k"]
    assert network.outgoing(UnitId("i")) == [edge("i", "j"), edge("i", "k")]
    assert network.incoming(UnitId("o")) == [edge("j", "o"), edge("k", "o")]
    assert network.edges_at([J, UnitId("i")]) == [edge("i", "j"), edge("j", "o"), edge("x", "i"), edge("i", "k")]


def test_what_is_handed_out_cannot_be_written_to():
    network = chain().network
    with pytest.raises(TypeError):
        network.units[J] = hidden("other")
    with pytest.raises(TypeError):
        del network.edges[edge("j", "k")]
    for write in (
        lambda graph: graph.add_node("new"),
        lambda graph: graph.remove_node("j"),
        lambda graph: graph.add_edge("x", "o"),
        lambda graph: graph.remove_edge("j", "k"),
        lambda graph: graph.add_edges_from([("x", "o")]),
        lambda graph: graph.clear(),
    ):
        with pytest.raises(nx.NetworkXError):
            write(network.graph)
    assert list(network.graph) == list("xjko")


def test_the_graph_handed_out_follows_every_edit():
    project = chain()
    graph = project.network.graph
    project.apply(edits.insert_on_edge(project, edge("j", "k"), (0.0, 0.0))[0])
    assert nx.shortest_path(graph, "j", "k") == ["j", "u1", "k"]
    project.apply(edits.remove(project, [J]))
    assert "j" not in graph
    assert graph.nodes["k"]["unit"] == project.network.units[K]


def test_a_check_changes_nothing_and_says_what_applying_says():
    network = Network()
    units = {J: hidden("j"), K: hidden("k")}
    draw = Change("Draw", dict.fromkeys([*units, edge("j", "k")]), {**units, edge("j", "k"): Edge(1.0)})
    network.check(draw)
    assert not network.units
    network.apply(draw)
    for refuse in (network.check, network.apply):
        with pytest.raises(DuplicateEdgeError):
            refuse(Change("Draw", {edge("j", "k"): None}, {edge("j", "k"): Edge(2.0)}))
    assert network.edges[edge("j", "k")] == Edge(1.0)


def test_an_edge_can_be_replaced_by_its_opposite_in_one_edit():
    project = chain()
    network = project.network
    there, back = edge("j", "k"), edge("k", "j")
    project.apply(project.change("Turn", {there: None, edge("x", "j"): None, edge("k", "o"): None, back: Edge(1.0)}))
    assert list(network.edges) == [back]
    assert list(nx.topological_sort(network.graph)).index("k") < list(nx.topological_sort(network.graph)).index("j")


def test_the_parts_of_a_document_are_no_business_of_the_network():
    project = chain()
    project.apply(project.change("Edit", {Part.NAME: "Other", J: Unit("jay", Kind.HIDDEN)}))
    assert (project.name, project.network.label(J)) == ("Other", "jay")


def test_a_copy_has_the_same_records_in_the_same_order_and_its_own_graph():
    network = chain().network
    other = network.copier()()
    assert list(other.units.items()) == list(network.units.items())
    assert list(other.edges.items()) == list(network.edges.items())
    assert sorted(other.graph.edges) == sorted(network.graph.edges)
    gone = UnitId("k")
    edges = network.edges_at([gone])
    keys = [gone, *edges]
    network.apply(Change("Delete", {k: network.units.get(k) or network.edges[k] for k in keys}, dict.fromkeys(keys)))
    assert gone in other.units
    assert gone in other.graph
