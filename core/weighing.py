"""Very many other weights at once, which is what a run comes to: an array, and records that are made when asked for."""

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, ValuesView
from dataclasses import dataclass, replace
from itertools import compress
from operator import is_

import numpy as np

from core.plan import BoolArray, FloatArray, Plan, edge_rows
from core.records import Edge, EdgeId, Key, Unit, UnitId


@dataclass(frozen=True, slots=True, eq=False)
class Weighed(Mapping[Key, object]):
    """One side of an edit that gives edges other weights and units other biases: the record of each id that it touches.

    Attributes:
        plan: what the arrays follow; its edges are all that the network has.
        weights: float64[edges], what each edge weighs on this side, read-only.
        differs: bool[edges], which edges the edit touches; both sides share it.
        units: the units that it touches, as they are on this side.
        edges: every edge as it was when the edit was made, whatever it weighs.
    """

    plan: Plan
    weights: FloatArray
    differs: BoolArray
    units: Mapping[UnitId, Unit]
    edges: Mapping[EdgeId, Edge]

    def __getitem__(self, key: Key) -> Unit | Edge:
        if not isinstance(key, tuple):
            return self.units[key]  # type: ignore[index]  # whatever is no unit isn't there
        weight = self.weight(key)
        if weight is None:
            raise KeyError(key)
        return self.edges[key].weighing(weight)  # type: ignore[index]

    def __iter__(self) -> Iterator[Key]:
        yield from self.units
        yield from compress(self.plan.edges, self.differs.tolist())

    def __len__(self) -> int:
        return len(self.units) + int(self.differs.sum())

    def keys(self) -> KeysView[Key]:
        """Return the ids; those of an edit's two sides are compared without a look at each."""
        return _Names(self)

    def weight(self, key: object) -> float | None:
        """Return what an edge weighs on this side; None where the edit doesn't touch it."""
        row = edge_rows(self.plan).get(key)  # type: ignore[call-overload]
        return float(self.weights[row]) if row is not None and self.differs[row] else None


class _Names(KeysView[Key]):
    """The ids that one side of an edit touches."""

    _mapping: Weighed

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Names) and self._mapping.differs is other._mapping.differs:
            return self._mapping.units.keys() == other._mapping.units.keys()
        return super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]  # as that of any set of keys


class Edges(MutableMapping[EdgeId, Edge]):
    """Edges by id, in their order; of those that `weigh` gave other weights, a record is made when it is asked for."""

    __slots__ = ("_made", "_owed", "_records", "_standing")

    def __init__(self, records: Iterable[tuple[EdgeId, Edge]] = ()) -> None:
        self._records = dict(records)
        self._owed: Weighed | None = None
        self._made: set[EdgeId] = set()
        self._standing: list[Mapping[EdgeId, Edge]] = []

    def __getitem__(self, edge_id: EdgeId) -> Edge:
        record = self._records[edge_id]
        return record if self._owed is None or edge_id in self._made else self._make(edge_id, record, self._owed)

    def __setitem__(self, edge_id: EdgeId, record: Edge) -> None:
        self._records[edge_id] = record
        self._standing = []
        if self._owed is not None:
            self._made.add(edge_id)

    def __delitem__(self, edge_id: EdgeId) -> None:
        del self._records[edge_id]
        self._standing = []

    def __contains__(self, key: object) -> bool:
        return key in self._records

    def __iter__(self) -> Iterator[EdgeId]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def keys(self) -> KeysView[EdgeId]:
        """Return the ids in order."""
        return self._records.keys()

    def values(self) -> ValuesView[Edge]:
        """Return the records in order, all of them made."""
        self._make_all()
        return self._records.values()

    def items(self) -> ItemsView[EdgeId, Edge]:
        """Return the ids with their records in order, all of them made."""
        self._make_all()
        return self._records.items()

    def copy(self) -> "Edges":
        """Return the same edges, which later edits of these leave alone."""
        other = Edges()
        other._owed, other._made = self._owed, set(self._made)
        other._records = dict(self._records)  # last: a record that another thread makes meanwhile is made once more
        return other

    def as_they_stand(self) -> Mapping[EdgeId, Edge]:
        """Return every edge as it is now but for its weight, which may be an older one; the same until another edit."""
        standing = self._standing  # first: while they are copied, another thread may edit them and put a new list there
        if not standing:
            standing.append(dict(self._records))
        return standing[0]

    def arrange(self, order: Iterable[EdgeId]) -> None:
        """Bring the edges into an order that names each."""
        self._records = {edge_id: self._records[edge_id] for edge_id in order}
        self._standing = []

    def weigh(self, side: Weighed) -> None:
        """Give the edges that it touches the weights of one side of an edit."""
        if self._owed is not None and self._owed.plan is not side.plan:
            self._make_all()
        left, owed = ~side.differs, self._owed
        if side.edges is self.as_they_stand():  # then it has the right weights of those that it leaves alone, too,
            left &= owed.differs if owed is not None else False  # unless another run has touched them
        if owed is not None:
            rows = edge_rows(side.plan)
            same = left & owed.differs & (owed.weights == side.weights)  # what is owed to the same amount is owed on
            same[[rows[edge_id] for edge_id in self._made if edge_id in rows]] = False
            left &= ~same
            side = replace(side, differs=side.differs | same)
        made = [edge_id for edge_id in compress(side.plan.edges, left.tolist()) if self.get(edge_id) is not None]
        self._owed, self._made = side, set(made)

    def weights(self, ids: tuple[EdgeId, ...]) -> FloatArray:
        """Return the weights of these edges, float64[ids], read-only: at once where they were given in that order.

        No record is made for it, so that other threads may ask.
        """
        owed, made = self._owed, tuple(self._made)
        if owed is not None and owed.plan.edges is ids:
            weights, rows = owed.weights.copy(), edge_rows(owed.plan)
            for edge_id in made:
                if edge_id in self._records and edge_id in rows:
                    weights[rows[edge_id]] = self._records[edge_id].weight
        elif owed is None:
            weights = np.array([self._records[edge_id].weight for edge_id in ids], dtype=np.float64)
        else:
            weights = np.array([self._weight(edge_id) for edge_id in ids], dtype=np.float64)
        weights.setflags(write=False)
        return weights

    def are_those_of(self, side: Weighed) -> bool:
        """Tell quickly whether these are the edges of one side of an edit; False is "perhaps not": look at each."""
        if not self._stand_as(side.edges):
            return False
        return np.array_equal(self.weights(side.plan.edges)[side.differs], side.weights[side.differs])

    def _stand_as(self, edges: Mapping[EdgeId, Edge]) -> bool:
        """Tell whether they are edges as these but for their weights, in the same order."""
        if edges is self.as_they_stand():
            return True
        if len(self) != len(edges) or not all(map(is_, self, edges)):
            return False
        now, then = self._records.values(), edges.values()
        if all(map(is_, now, then)):
            return True
        return all((a.frozen, a.extra) == (b.frozen, b.extra) for a, b in zip(now, then, strict=True) if a is not b)

    def _weight(self, edge_id: EdgeId) -> float:
        owed = self._owed
        weight = None if owed is None or edge_id in self._made else owed.weight(edge_id)
        return self._records[edge_id].weight if weight is None else weight

    def _make(self, edge_id: EdgeId, record: Edge, owed: Weighed) -> Edge:
        weight = owed.weight(edge_id)
        if weight is not None:
            record = record.weighing(weight)
        self._records[edge_id] = record
        self._made.add(edge_id)
        return record

    def _make_all(self) -> None:
        if self._owed is None:
            return
        owed = zip(self._owed.plan.edges, self._owed.weights.tolist(), strict=True)
        for edge_id, weight in compress(owed, self._owed.differs.tolist()):
            if edge_id in self._records and edge_id not in self._made:
                self._records[edge_id] = self._records[edge_id].weighing(weight)
        self._owed, self._made = None, set()
