"""The rules that a network keeps, each with its typed error and a sentence a learner understands."""

import math
import operator
from collections.abc import Mapping
from typing import cast

import networkx as nx
import numpy as np

from core.change import Change, Record
from core.errors import (
    BadNameError,
    CycleError,
    DuplicateEdgeError,
    EdgeIntoInputError,
    InputBiasError,
    NameTakenError,
    NonFiniteError,
    SelfLoopError,
    StaleChangeError,
    TooFarError,
    UnknownEdgeError,
    UnknownRuleError,
    UnknownUnitError,
)
from core.formulae.activations import ACTIVATIONS
from core.records import Edge, EdgeId, Key, Kind, Unit, UnitId
from core.weighing import Edges, Weighed
from core.wording import tr

LONGEST_LABEL = 40
FARTHEST = 50_000
"""How far from the middle the canvas reaches, each way."""


class Rules:
    """Judges one edit of a network; `check` raises the error of the first rule that the edit would break."""

    def __init__(
        self, units: Mapping[UnitId, Unit], edges: Edges, graph: nx.DiGraph, change: Change
    ) -> None:
        self._units, self._edges, self._graph, self._change = units, edges, graph, change
        self._gone = set() if change.reweighs else {key for key, record in change.after.items() if record is None}

    def check(self) -> None:
        """Raise the typed error of the first broken rule, else do nothing."""
        before, after = self._change.before, self._change.after
        if isinstance(before, Weighed) and isinstance(after, Weighed) and self._are_other_numbers(before, after):
            return
        for key in self._change.after:
            self._check_current(key)
        for key, record in self._change.after.items():
            if isinstance(record, Unit):
                check_unit(cast(UnitId, key), record)
        self._check_names()
        for key, record in self._change.after.items():
            if isinstance(key, EdgeId) and record is not None:
                self._check_edge(key, cast(Edge, record))
        if self._change.structural:  # else each edge leads where it led, between units of the same kinds
            self._check_dangling()
            self._check_acyclic()

    def _are_other_numbers(self, before: Weighed, after: Weighed) -> bool:
        """Tell at once of very many records that they stand for what is there and that their numbers are finite."""
        now = map(self._units.get, before.units)
        if not all(map(operator.is_, now, before.units.values())) or not self._edges.are_those_of(before):
            return False
        biases = [unit.bias or 0.0 for unit in after.units.values()]
        return bool(np.isfinite(after.weights[after.differs]).all() and np.isfinite(biases).all())

    def _check_current(self, key: Key) -> None:
        """Refuse an edit that was made of something else than what is there."""
        now: Record | None = self._edges.get(key) if isinstance(key, EdgeId) else self._units.get(cast(UnitId, key))
        before = self._change.before[key]
        if now is before or now == before:
            return
        if now is None:
            raise self._unknown(key)
        if before is None and isinstance(key, EdgeId):
            raise self._duplicate(key)
        raise StaleChangeError(tr("The network has changed since this edit was made. Please do it again."), [key])

    def _unknown(self, key: Key) -> UnknownUnitError | UnknownEdgeError:
        if isinstance(key, EdgeId):
            source, target = self._label(key.source), self._label(key.target)
            return UnknownEdgeError(tr("There is no edge from {} to {}.", source, target), [key])
        return UnknownUnitError(tr("There is no unit “{}” in this network.", key), [key])

    def _duplicate(self, edge: EdgeId) -> DuplicateEdgeError:
        source, target = self._label(edge.source), self._label(edge.target)
        return DuplicateEdgeError(
            tr("{} and {} are connected already. Select that edge to change its weight.", source, target), [edge]
        )

    def _check_names(self) -> None:
        renamed = {key: record for key, record in self._change.after.items() if isinstance(record, Unit)}
        if not renamed:
            return
        others = ((key, unit) for key, unit in self._units.items() if key not in renamed and key not in self._gone)
        taken = {unit.label: key for key, unit in others}
        for key, unit in renamed.items():
            other = taken.setdefault(unit.label, cast(UnitId, key))
            if other != key:
                sentence = tr("There is a unit named {} already. Choose another name.", unit.label)
                raise NameTakenError(sentence, [key, other])

    def _check_edge(self, edge_id: EdgeId, edge: Edge) -> None:
        if not self._change.structural and math.isfinite(edge.weight):
            return
        source, target = (self._unit_after(unit_id, edge_id) for unit_id in edge_id)
        if edge_id.source == edge_id.target:
            raise SelfLoopError(
                tr(
                    "An edge from {} to itself would need its value before it is computed. Connect it to another unit.",
                    source.label,
                ),
                [edge_id.source],
            )
        if target.kind is Kind.INPUT:
            raise EdgeIntoInputError(
                tr("{} is an input unit: its value comes from the data, so no edge can lead into it.", target.label),
                [edge_id.target],
            )
        check_finite(edge.weight, tr("The weight from {} to {}", source.label, target.label), edge_id)

    def _unit_after(self, unit_id: UnitId, at: EdgeId) -> Unit:
        unit = self._record_after(unit_id)
        if not isinstance(unit, Unit):
            names = f"{self._label(at.source)} → {self._label(at.target)}"
            raise UnknownUnitError(tr("The edge {} names “{}”, which is no unit.", names, unit_id), [at])
        return unit

    def _check_dangling(self) -> None:
        """Refuse to leave edges behind that begin or end nowhere, or that would lead into a new input unit."""
        for key, record in self._change.after.items():
            if isinstance(key, EdgeId) or key not in self._units:
                continue
            unit_id = cast(UnitId, key)
            incoming = [EdgeId(source, unit_id) for source in self._graph.pred[unit_id]]
            outgoing = [EdgeId(unit_id, target) for target in self._graph.succ[unit_id]]
            if record is None:
                left = [edge for edge in incoming + outgoing if edge not in self._gone]
                if left:
                    sentence = tr("{} still has edges; remove them with it.", self._label(unit_id))
                    raise UnknownEdgeError(sentence, left)
            elif cast(Unit, record).kind is Kind.INPUT:
                left = [edge for edge in incoming if edge not in self._gone]
                if left:
                    sentence = tr(
                        "{} has incoming edges, so it can't become an input unit. Delete them first.",
                        self._label(unit_id),
                    )
                    raise EdgeIntoInputError(sentence, left)

    def _check_acyclic(self) -> None:
        added = [key for key, was in self._change.before.items() if isinstance(key, EdgeId) and was is None]
        if not added:
            return
        loop = self._loop_through(added[0]) if len(added) == 1 and not self._gone else self._any_loop()
        if loop:
            names = " → ".join(self._label(unit_id) for unit_id in [*loop, loop[0]])
            sentence = tr("This would close a loop: {}. A forward pass could never finish; leave one edge out.", names)
            raise CycleError(sentence, loop)

    def _loop_through(self, edge: EdgeId) -> list[UnitId]:
        """Return the loop that one new edge would close: the way from its target back to its source."""
        if edge.source not in self._graph or edge.target not in self._graph:
            return []
        try:
            return list(nx.shortest_path(self._graph, edge.target, edge.source))
        except nx.NetworkXNoPath:
            return []

    def _any_loop(self) -> list[UnitId]:
        """Return a loop of the network as it would become."""
        kept = [edge for edge in self._edges if edge not in self._gone]
        added = [key for key, record in self._change.after.items() if isinstance(key, EdgeId) and record is not None]
        future = nx.DiGraph([*kept, *added])
        if nx.is_directed_acyclic_graph(future):  # linear; find_cycle takes seconds where there is none
            return []
        return [source for source, _ in nx.find_cycle(future)]

    def _record_after(self, unit_id: UnitId) -> Record | None:
        return self._change.after[unit_id] if unit_id in self._change.after else self._units.get(unit_id)

    def _label(self, unit_id: UnitId) -> str:
        record = self._record_after(unit_id) or self._units.get(unit_id)
        return record.label if isinstance(record, Unit) else unit_id


def check_unit(unit_id: UnitId, unit: Unit) -> None:
    """Raise the error of what is wrong with a unit by itself, whatever the network."""
    check_label(unit.label, unit_id)
    if unit.activation not in ACTIVATIONS:
        known = ", ".join(ACTIVATIONS)
        raise UnknownRuleError(tr("There is no activation “{}”. There are: {}.", unit.activation, known), [unit_id])
    if unit.kind is Kind.INPUT and unit.bias is not None:
        sentence = tr("{} is an input unit: its value comes from the data, so it has no bias.", unit.label)
        raise InputBiasError(sentence, [unit_id])
    check_finite(unit.bias, tr("The bias of {}", unit.label), unit_id)
    check_position(unit.position, tr("The position of {}", unit.label), unit_id)


def check_label(label: str, *ids: Key) -> None:
    """Raise `BadNameError` unless the text can name a unit."""
    if not label.strip() or label != label.strip():
        raise BadNameError(tr("A unit needs a name: some letters or digits, without spaces around them."), ids)
    if len(label) > LONGEST_LABEL:
        raise BadNameError(tr("A name has at most {} characters.", LONGEST_LABEL), ids)
    if not label.isprintable():
        raise BadNameError(tr("A name can't hold line breaks or control characters."), ids)


def check_position(position: tuple[float, float], what: str, key: Key) -> None:
    """Raise `NonFiniteError` or `TooFarError` for a place that is nowhere on the canvas."""
    for coordinate in position:
        check_finite(coordinate, what, key)
        if abs(coordinate) > FARTHEST:
            raise TooFarError(
                tr("{} must lie within ±{:,}: at {:g} there is no canvas.", what, FARTHEST, coordinate), [key]
            )


def check_finite(number: float | None, what: str, key: Key) -> None:
    """Raise `NonFiniteError` for an infinity or NaN; None is fine."""
    if number is not None and not math.isfinite(number):
        raise NonFiniteError(tr("{} must be a finite number, not {}.", what, number), [key])
