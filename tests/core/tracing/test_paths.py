"""The sum over paths against enumeration by networkx, on random DAGs; and where no enumeration could ever end."""

from __future__ import annotations

import itertools
import math

import networkx as nx
import pytest

from core.records import EdgeId, Kind, UnitId
from core.tracing.paths import LossPaths, Path, added
from core.tracing.trace import Quantity, Symbol, trace
from tests.networks import (
    ALLOWED,
    chain,
    diamond,
    edge,
    given,
    hidden,
    network_of,
    output,
    random_project,
    split,
    with_minus,
)

SEEDS = range(12)


def enumerated(project, values, start) -> dict[tuple[str, ...], float]:
    """Return every path to the loss with its product, by the names of its units."""
    graph = nx.DiGraph(list(project.network.edges))
    graph.add_nodes_from(project.network.units)
    unit = start.target if isinstance(start, EdgeId) else start
    before = (start.source,) if isinstance(start, EdgeId) else ()
    found = {}
    for end in project.network.of_kind(Kind.OUTPUT):
        for way in [[unit]] if unit == end else nx.all_simple_paths(graph, unit, end):
            factors = [values[Quantity(Symbol.CACHE, EdgeId(*pair))] for pair in itertools.pairwise(way)]
            factors.append(values[Quantity(Symbol.CACHE, end)])
            factors += [values[Quantity(Symbol.ACTIVATION, source)] for source in before]
            found[(*before, *way)] = math.prod(factors)
    return found


def doubling(levels: int):
    """x → a0, then diamonds in a row: each level doubles the paths, all of them of equal size."""
    units, edges = {"x": given("x"), "a0": hidden("a0", "identity")}, {("x", "a0"): 1.0}
    for level in range(levels):
        up, low, end = f"b{level}", f"c{level}", f"a{level + 1}"
        units |= {name: hidden(name, "identity") for name in (up, low, end)}
        edges |= {(f"a{level}", up): 0.7, (f"a{level}", low): 0.7, (up, end): 0.7, (low, end): 0.7}
    units["o"] = output("o")
    return network_of(units, edges | {(f"a{levels}", "o"): 1.0}, [[1, 0]])


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_all_paths_are_those_of_the_graph_and_add_up_to_the_gradient(seed, rule, loss):
    project = random_project(seed, rule, loss, size=8)
    lines = trace(project)
    for start in [*project.network.edges, *project.network.units]:
        paths = LossPaths(lines, start)
        expected = enumerated(project, lines.values, start)
        listed = paths.largest(10**9)
        assert {path.units: path.product for path in listed} == pytest.approx(expected, rel=1e-12)
        assert paths.count == len(listed) == len(expected)
        assert added(listed) == pytest.approx(lines.values[paths.total], rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_with_the_other_sign_of_delta_the_paths_add_up_to_it_too(seed):
    project = random_project(seed, size=8)
    plus, minus = trace(project), trace(with_minus(project))
    for start in [*project.network.edges, *project.network.units]:
        paths = LossPaths(minus, start)
        listed = paths.largest(10**9)
        assert added(listed) == pytest.approx(minus.values[paths.total], rel=1e-12, abs=1e-12)
        turned = -1.0 if isinstance(start, str) else 1.0
        assert [p.product for p in listed] == [turned * p.product for p in LossPaths(plus, start).largest(10**9)]
        assert all(path.minus is isinstance(start, str) for path in listed)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("wanted", [1, 3, 17])
def test_the_largest_are_those_that_sorting_finds(seed, wanted):
    project = random_project(seed, size=13)
    lines = trace(project)
    for start in [*project.network.edges, *project.network.units]:
        sizes = sorted((abs(p) for p in enumerated(project, lines.values, start).values()), reverse=True)
        found = [abs(path.product) for path in LossPaths(lines, start).largest(wanted)]
        assert found == pytest.approx(sizes[:wanted], rel=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_product_is_that_of_its_factors_which_are_the_trace_s_own(seed):
    project = random_project(seed)
    lines = trace(project)
    for start in project.network.edges:
        for path in LossPaths(lines, start).largest(50):
            assert path.product == pytest.approx(math.prod(lines.values[factor] for factor in path.factors), rel=1e-12)
            assert path.edges[0] == start
            cached = [Quantity(Symbol.CACHE, at) for at in (*path.edges[1:], path.units[-1])]
            assert path.factors == (Quantity(Symbol.ACTIVATION, start.source), *cached)


@pytest.mark.parametrize("seed", SEEDS)
def test_multiplications_are_those_that_a_counting_number_makes(seed):
    project = random_project(seed)
    lines = trace(project)
    for start in [*project.network.edges, *project.network.units]:
        paths = LossPaths(lines, start)
        assert paths.path_multiplications == sum(len(path.factors) - 1 for path in paths.largest(10**9))


def test_the_diamond_has_two_paths_of_opposite_sign():
    lines = trace(diamond())
    paths = LossPaths(lines, edge("x", "a"))
    through_c, through_b = paths.largest(5)
    assert through_c.units == ("x", "a", "c", "d")
    assert through_b.units == ("x", "a", "b", "d")
    assert through_c.product == pytest.approx(-0.007232156, abs=1e-9)
    assert through_b.product == pytest.approx(0.003616078, abs=1e-9)
    assert added([through_b, through_c]) == pytest.approx(-0.003616078, abs=1e-9)
    # By hand: two paths of 4 factors each; backward over a→b, a→c, b→d, c→d and then times x.
    assert (paths.count, paths.path_multiplications, paths.backward_multiplications) == (2, 6, 5)


def test_the_notebook_s_weight_has_one_path():
    paths = LossPaths(trace(chain()), edge("x", "j"))
    (path,) = paths.largest(9)
    assert path.product == pytest.approx(-0.000681, abs=5e-7)
    assert [factor.symbol for factor in path.factors] == [Symbol.ACTIVATION, *[Symbol.CACHE] * 3]


def test_doubling_54_times_is_counted_at_once_and_the_largest_are_listed():
    paths = LossPaths(trace(doubling(54)), edge("x", "a0"))
    assert paths.count == 18_014_398_509_481_984
    assert paths.path_multiplications == 2**54 * 110
    assert paths.backward_multiplications == 54 * 4 + 2
    listed = paths.largest(100)
    assert len({path.units for path in listed}) == 100
    assert len({path.product for path in listed}) == 1


def test_a_path_may_be_longer_than_python_recurses():
    paths = LossPaths(trace(doubling(1200)), UnitId("a0"))
    assert paths.count == 2**1200
    assert len(paths.largest(3)[2].units) == 2402


def test_a_unit_that_leads_nowhere_has_no_path():
    units = {"x": given("x"), "h": hidden("h"), "dead": hidden("dead"), "o": output("o")}
    project = network_of(units, {("x", "h"): 1.0, ("h", "dead"): 1.0, ("h", "o"): 2.0}, [[1, 0]])
    lines = trace(project)
    paths = LossPaths(lines, edge("h", "dead"))
    assert (paths.count, paths.largest(3), paths.edges, paths.path_multiplications) == (0, [], [], 0)
    assert set(LossPaths(lines, edge("x", "h")).edges) == {edge("x", "h"), edge("h", "o")}


def test_before_there_is_a_loss_there_are_no_paths():
    lines = trace(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, None]]))
    paths = LossPaths(lines, edge("x", "o"))
    assert (paths.count, paths.largest(3)) == (0, [])


def test_numbers_that_ran_away_are_listed_all_the_same():
    units = {"x": given("x"), "a": hidden("a", "identity"), "b": hidden("b", "identity"), "o": output("o")}
    weights = {("x", "a"): 1e200, ("x", "b"): 0.0, ("a", "o"): 1e200, ("b", "o"): -1e300}
    lines = trace(network_of(units, weights, [[1e10, 0]]))
    assert len(LossPaths(lines, UnitId("x")).largest(9)) == 2


def test_split_s_shared_weight_is_the_sum_over_both_branches():
    project = split()
    lines = trace(project)
    paths = LossPaths(lines, edge("x", "i"))
    assert isinstance(paths.largest(1)[0], Path)
    assert added(paths.largest(2)) == pytest.approx(lines.values[paths.total], rel=1e-12)
