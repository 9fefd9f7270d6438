"""The ledger against an evaluator that counts its own multiplications, and by hand."""

from __future__ import annotations

import itertools

import networkx as nx
import pytest

from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.records import EdgeId, Kind, UnitId
from core.tracing.ledger import carriers, ledger
from core.tracing.trace import Quantity, Symbol, trace
from tests.networks import ALLOWED, chain, diamond, edge, given, hidden, network_of, output, random_project

SEEDS = range(8)


class Counted:
    """A number that counts how often numbers of its kind are multiplied."""

    times = 0

    def __mul__(self, other):
        Counted.times += 1
        return Counted()


def product(factors):
    first, *rest = factors
    for factor in rest:
        first = first * factor
    return first


class Evaluator:
    """Gets every gradient from counted numbers, by the definitions in the ledger's docstring."""

    def __init__(self, project):
        self.network, self.loss = project.network, LOSSES[project.training.loss]
        self.graph = nx.DiGraph(list(self.network.edges))
        self.graph.add_nodes_from(self.network.units)
        Counted.times = 0

    def edge(self, source):
        return [Counted()] if self.network.units[source].activation == "identity" else [Counted(), Counted()]

    def end(self, unit):
        rule = ACTIVATIONS[self.network.units[unit].activation]
        plain = self.loss.fused_with is not None or rule.joint or rule.name == "identity"
        return [Counted()] if plain else [Counted(), Counted()]

    def ways(self, unit):
        for end in self.network.of_kind(Kind.OUTPUT):
            yield from [[unit]] if unit == end else nx.all_simple_paths(self.graph, unit, end)

    def along(self, unit, *more):
        for way in self.ways(unit):
            factors = [factor for source, _ in itertools.pairwise(way) for factor in self.edge(source)]
            product([*more, *factors, *self.end(way[-1])])

    def by_paths(self):
        for ends in self.network.edges:
            self.along(ends.target, Counted())
        for name, unit in self.network.units.items():
            if unit.bias is not None or unit.kind is Kind.INPUT:
                self.along(name)
        return Counted.times

    def with_cache(self):
        for name, unit in self.network.units.items():
            if unit.kind is Kind.OUTPUT:
                product(self.end(name))
        for ends in self.network.edges:
            product([product(self.edge(ends.source)), Counted()])
            product([Counted(), Counted()])
        return Counted.times


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_multiplications_are_those_that_counting_numbers_make(seed, rule, loss):
    project = random_project(seed, rule, loss, size=8)
    found = ledger(trace(project))
    assert found.by_paths == Evaluator(project).by_paths()
    assert found.with_cache == Evaluator(project).with_cache()


def test_the_notebook_s_chain_by_hand():
    found = ledger(trace(chain()))
    owners = [UnitId("o"), edge("k", "o"), edge("j", "k"), edge("x", "j")]
    assert [line.quantity for line in found.lines] == [Quantity(Symbol.CACHE, owner) for owner in owners]
    assert [line.number for line in found.lines] == [1, 2, 3, 4]
    # C_2 and C_3 take one each, δ_k, δ_j and δ_x one each, the three gradients one each.
    assert found.with_cache == 8
    # z_k·C_1; z_j·w·σ′·C_1; x·w·σ′·w·σ′·C_1; and for δ_x: w·w·σ′·w·σ′·C_1.
    assert found.by_paths == 1 + 3 + 5 + 5
    assert found.saved == 6


@pytest.mark.parametrize("seed", SEEDS)
def test_readers_are_the_later_lines_that_read_it(seed):
    lines = trace(random_project(seed))
    for number, line in enumerate(ledger(lines).lines, start=1):
        assert line.number == number == lines.cache_number[line.quantity]
        assert lines.steps[line.line].writes == line.quantity
        assert line.readers == tuple(i for i, step in enumerate(lines.steps) if line.quantity in step.reads)
        assert line.readers, "a cached number that nobody reads would not be one"


@pytest.mark.parametrize("seed", SEEDS)
def test_a_line_s_number_has_gone_into_what_lies_before_it_on_the_paths(seed):
    project = random_project(seed)
    lines = trace(project)
    graph = nx.DiGraph(list(project.network.edges))
    graph.add_nodes_from(project.network.units)
    for line in ledger(lines).lines:
        owner = line.quantity.owner
        unit = owner.source if isinstance(owner, EdgeId) else owner
        before = nx.ancestors(graph, unit) | {unit}
        expected = {Quantity(Symbol.DELTA, u) for u in before}
        expected |= {Quantity(Symbol.WEIGHT_GRADIENT, e) for e in project.network.edges if e.target in before}
        expected |= {
            Quantity(Symbol.BIAS_GRADIENT, u) for u in before if project.network.units[u].bias is not None
        }
        assert {lines.steps[index].writes for index in carriers(lines, line.quantity)} == expected


def test_on_the_diamond_the_output_s_line_goes_into_every_gradient():
    lines = trace(diamond())
    first = ledger(lines).lines[0]
    into = [lines.steps[index].kind for index in carriers(lines, first.quantity)]
    assert into.count(Symbol.WEIGHT_GRADIENT) == 5


def test_without_a_target_the_ledger_is_empty():
    lines = trace(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, None]]))
    found = ledger(lines)
    assert (found.lines, found.with_cache, found.by_paths, found.saved) == ((), 0, 0, 0)


def test_where_nothing_is_saved_it_says_nothing_less_than_nothing():
    units = {"x": given("x"), "dead": hidden("dead"), "o": output("o")}
    found = ledger(trace(network_of(units, {("x", "dead"): 1.0, ("x", "o"): 1.0}, [[1, 0]])))
    assert found.by_paths < found.with_cache
    assert found.saved == 0
