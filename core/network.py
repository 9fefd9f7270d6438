"""The network: a networkx graph behind one door. The rules that it keeps stand in `core.rules`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

import networkx as nx

from core.change import Change, Record
from core.plan import FloatArray
from core.records import Edge, EdgeId, Key, Kind, Unit, UnitId
from core.rules import Rules
from core.weighing import Edges, Weighed


class Structure:
    """One state of a network's units and edges, whatever their numbers: another after every edit of that state.

    Attributes:
        kinds: the units of a kind, in order, by those that have been asked for.
    """

    __slots__ = ("__weakref__", "kinds")

    def __init__(self) -> None:
        self.kinds: dict[Kind, tuple[UnitId, ...]] = {}


class Network:
    """Any directed acyclic graph of scalar units.

    `apply` is the only mutator, all or nothing; `check` says beforehand whether it would refuse. Units and
    edges keep their order: one that is removed and comes back by an undo stands where it stood.

    Attributes:
        structure: stands for the units and edges whatever their numbers; plans are kept by it, and copies share it.
        edition: how many edits it has had; `weighings`, how many of those that touched weights or biases.

    >>> from core.records import Kind
    >>> network = Network()
    >>> x, o = UnitId("x"), UnitId("o")
    >>> units = {x: Unit("x", Kind.INPUT, "identity"), o: Unit("o", Kind.OUTPUT, "identity")}
    >>> network.apply(Change("Draw", dict.fromkeys(units), units))
    >>> network.check_edge(o, x)
    Traceback (most recent call last):
    core.errors.EdgeIntoInputError: x is an input unit: its value comes from the data, so no edge can lead into it.
    """

    def __init__(self) -> None:
        self._graph: nx.DiGraph = nx.DiGraph()
        self._units: dict[UnitId, Unit] = {}
        self._edges = Edges()
        self._rank: dict[Key, int] = {}
        self.structure = Structure()
        self.edition = self.weighings = 0
        self._handed_out: nx.DiGraph | None = None

    def copier(self) -> "Callable[[], Network]":
        """Take the records down, and return what makes a network of them: on another thread, as it takes a while."""
        units, edges, rank, structure = dict(self._units), self._edges.copy(), dict(self._rank), self.structure

        def copied() -> Network:
            other = Network()
            other._units, other._edges, other._rank, other.structure = units, edges, rank, structure
            other._restore_order()
            return other

        return copied

    # What there is

    @property
    def graph(self) -> nx.DiGraph:
        """The networkx graph itself, read-only; once it is asked for, every record in it follows every edit at once."""
        if self._handed_out is None:
            self._handed_out = nx.freeze(nx.DiGraph.to_directed(self._graph, as_view=True))
            self._write_edges()
        return self._handed_out

    @property
    def units(self) -> Mapping[UnitId, Unit]:
        """The units by id, in the order in which they came."""
        return MappingProxyType(self._units)

    @property
    def edges(self) -> Mapping[EdgeId, Edge]:
        """The edges by (source, target), in the order in which they came."""
        return MappingProxyType(self._edges)

    def weights(self, edge_ids: tuple[EdgeId, ...]) -> FloatArray:
        """Return the weights of these edges, float64[edge_ids], read-only."""
        return self._edges.weights(edge_ids)

    def of_kind(self, kind: Kind) -> list[UnitId]:
        """Return the input, hidden or output units, in order."""
        kinds = self.structure.kinds
        if kind not in kinds:
            kinds[kind] = tuple(unit_id for unit_id, unit in self._units.items() if unit.kind is kind)
        return list(kinds[kind])

    def label(self, unit_id: UnitId) -> str:
        """Return the name shown for a unit."""
        return self._units[unit_id].label

    def incoming(self, unit_id: UnitId) -> list[EdgeId]:
        """Return the edges that lead into a unit."""
        return [EdgeId(source, unit_id) for source in self._graph.pred[unit_id]]

    def outgoing(self, unit_id: UnitId) -> list[EdgeId]:
        """Return the edges that lead out of a unit."""
        return [EdgeId(unit_id, target) for target in self._graph.succ[unit_id]]

    def edges_at(self, unit_ids: Iterable[UnitId]) -> list[EdgeId]:
        """Return every edge that begins or ends at one of the units, each once."""
        found = (edge for unit_id in unit_ids for edge in self.incoming(unit_id) + self.outgoing(unit_id))
        return list(dict.fromkeys(found))

    def edges_as_they_stand(self) -> Mapping[EdgeId, Edge]:
        """Return every edge as it is now but for its weight, which may be an older one."""
        return self._edges.as_they_stand()

    def ancestors(self, unit_id: UnitId) -> set[UnitId]:
        """Return the units from which a path leads to a unit."""
        return set(nx.ancestors(self._graph, unit_id))

    def generations(self) -> Iterator[list[UnitId]]:
        """Yield the units by how many edges the longest path to them has."""
        return cast(Iterator[list[UnitId]], nx.topological_generations(self._graph))

    # The one door

    def apply(self, change: Change, checked: bool = False) -> None:
        """Make the edit, whole or not at all; raise the error of the rule that it would break.

        An edit of very many records that the caller has just had checked need not be `checked` again.
        """
        if not checked:
            self.check(change)
        if isinstance(change.after, Weighed):
            self._reweigh(change.after)
            return
        if change.structural:
            self.structure = Structure()  # while it is edited, too: another thread may be compiling it
        comes_back = any(key in self._rank for key, was in change.before.items() if was is None)
        edges_last = sorted(change.after.items(), key=lambda item: isinstance(item[0], EdgeId))
        for key, record in edges_last:
            if record is None:
                self._remove(key)
        for key, record in edges_last:
            if record is not None:
                self._put(key, record)
        if comes_back:
            self._restore_order()
        if change.structural:
            self.structure = Structure()
        self.edition += 1
        self.weighings += any(_weighs(change.before[key], record) for key, record in change.after.items())

    def check(self, change: Change) -> None:
        """Raise the typed error of the first rule that the edit would break, else do nothing."""
        Rules(self._units, self._edges, self._graph, change).check()

    def check_edge(self, source: UnitId, target: UnitId) -> None:
        """Raise the error that says why no edge can be drawn from `source` to `target`, if none can."""
        edge = EdgeId(source, target)
        self.check(Change("Draw edge", {edge: None}, {edge: Edge(0.0)}))

    def with_parameters(self, weights: Mapping[EdgeId, float], biases: Mapping[UnitId, float]) -> "Network":
        """Return another network with these numbers; units without a bias and unknown ids are left out."""
        other = Network()
        other._rank, other.structure = dict(self._rank), self.structure
        other._edges = Edges((e, edge.weighing(weights.get(e, edge.weight))) for e, edge in self._edges.items())
        other._units = {
            u: unit if unit.bias is None else replace(unit, bias=biases.get(u, unit.bias))
            for u, unit in self._units.items()
        }
        other._restore_order()
        return other

    # How the graph is changed

    def _reweigh(self, side: Weighed) -> None:
        """Give very many edges and units other numbers, and nothing else."""
        self._units.update(side.units)
        nodes = self._graph.nodes
        for unit_id, unit in side.units.items():
            nodes[unit_id]["unit"] = unit
        self._edges.weigh(side)
        if self._handed_out is not None:
            self._write_edges()
        self.edition += 1
        self.weighings += 1

    def _write_edges(self) -> None:
        """Bring the records in the graph up to date: no use is made of them here."""
        for edge_id, edge in self._edges.items():
            self._graph.get_edge_data(*edge_id)["edge"] = edge

    def _remove(self, key: Key) -> None:
        if isinstance(key, EdgeId):
            if self._edges.pop(key, None) is not None and self._graph.has_edge(*key):
                self._graph.remove_edge(*key)
        elif self._units.pop(cast(UnitId, key), None) is not None:
            self._graph.remove_node(key)

    def _put(self, key: Key, record: Record) -> None:
        self._rank.setdefault(key, len(self._rank))
        if isinstance(key, EdgeId):
            if key in self._edges:
                self._graph.get_edge_data(*key)["edge"] = record  # half as long as add_edge takes
            else:
                self._graph.add_edge(*key, edge=record)
            self._edges[key] = cast(Edge, record)
        else:
            self._units[cast(UnitId, key)] = cast(Unit, record)
            self._graph.add_node(key, unit=record)

    def _restore_order(self) -> None:
        """Put what came back by an undo to its old place; what is new stands last already."""
        self._units = {key: self._units[key] for key in sorted(self._units, key=self._rank.__getitem__)}
        self._edges.arrange(sorted(self._edges, key=self._rank.__getitem__))
        self._graph.clear()
        self._graph.add_nodes_from((key, {"unit": unit}) for key, unit in self._units.items())
        self._graph.add_edges_from((*key, {"edge": edge}) for key, edge in self._edges.items())


def _weighs(before: Record | None, after: Record | None) -> bool:
    """Tell whether an edit of a record may change a weight or a bias."""
    if isinstance(before, Unit) and isinstance(after, Unit):
        return before.bias != after.bias
    return True
