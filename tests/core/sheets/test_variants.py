"""Variants: every number is friendly, no two are alike, the structure stays, and a seed gives the same ones again."""

from __future__ import annotations

import numpy as np
import pytest

from core import edits, files
from core.data.dataset import Role
from core.learning.exercise import Part
from core.records import UnitId
from core.sheets.tag import Tag, tag_of
from core.sheets.variants import variants
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace import trace
from tests.networks import chain, diamond, edge, given, network_of, output, split, xor_with_skip

MAKERS = [chain, split, diamond, xor_with_skip]


def drawn(make, count=12, seed=5, **options):
    return list(variants(make(), count, seed, Tag(Part.EVERYTHING), **options))


def is_friendly(number):
    return number * 2 == round(number * 2) and number != 0


@pytest.mark.parametrize("make", MAKERS)
def test_given_numbers_are_halves_and_whole_ones(make):
    for made in drawn(make):
        weights = [record.weight for record in made.network.edges.values()]
        biases = [unit.bias for unit in made.network.units.values() if unit.bias is not None]
        values = made.dataset.values[0]
        x = [v for v, column in zip(values, made.dataset.columns, strict=True) if column.role is Role.INPUT]
        assert all(is_friendly(number) and abs(number) != 1 and abs(number) <= 3 for number in (*weights, *biases, *x))
        assert all(number * 2 == round(number * 2) for number in values)


@pytest.mark.parametrize("make", MAKERS)
def test_no_number_degenerates_and_no_unit_is_saturated(make):
    for made in drawn(make):
        for step in trace(made).steps:
            assert 0.001 <= abs(step.value) <= 200, (step.writes, step.value)
            if step.kind is Symbol.SLOPE:
                assert step.value >= 0.04


@pytest.mark.parametrize("make", MAKERS)
def test_all_are_different_and_the_structure_stays(make):
    originals, made = make(), drawn(make)
    contents = {str((dict(each.network.edges), each.dataset.values.tolist())) for each in made}
    assert len(contents) == len(made) == 12
    for each in made:
        assert each.network.edges.keys() == originals.network.edges.keys()
        assert [unit.label for unit in each.network.units.values()] == [
            unit.label for unit in originals.network.units.values()
        ]
        assert each.training == originals.training
        assert each.dataset.rows == 1


def test_a_seed_gives_the_same_again_and_another_seed_others():
    one, same, other = (drawn(split, seed=seed) for seed in (5, 5, 6))
    assert [files.dumps(each) for each in one] == [files.dumps(each) for each in same]
    assert not {files.dumps(each) for each in one} & {files.dumps(each) for each in other}


def test_the_first_ones_do_not_depend_on_how_many_there_are():
    few, many = drawn(chain, count=3), drawn(chain, count=9)
    for one, other in zip(few, many, strict=False):
        assert one.network.edges == other.network.edges
        assert np.array_equal(one.dataset.values, other.dataset.values)


def test_the_drawn_network_is_left_alone_and_what_is_frozen_stays():
    project = split()
    project.apply(edits.edit_edges(project, [edge("i", "j")], "Freeze", frozen=True))
    before = files.dumps(project)
    for made in variants(project, 5, 1, Tag()):
        assert made.network.edges[edge("i", "j")].weight == 4.0
    assert files.dumps(project) == before


def test_the_branches_of_a_split_differ():
    for made in drawn(split):
        values = trace(made).values
        j, k = (values[Quantity(Symbol.PREACTIVATION, UnitId(unit))] for unit in "jk")
        assert abs(j - k) > 0.04


def test_classes_stay_classes():
    units = {"x": given("x"), "a": output("a", "softmax"), "b": output("b", "softmax"), "c": output("c", "softmax")}
    edges = {("x", name): weight for name, weight in zip("abc", (0.5, -0.4, 0.2), strict=True)}
    project = network_of(units, edges, [[1, 0, 1, 0]], loss="categorical_cross_entropy")
    for made in variants(project, 6, 3, Tag()):
        assert sorted(made.dataset.values[0][1:].tolist()) == [0.0, 0.0, 1.0]


def test_a_missing_target_stays_missing():
    project = chain()
    project.apply(edits.set_value(project, 0, UnitId("o"), None))
    for made in variants(project, 3, 3, Tag(Part.FORWARD)):
        assert not trace(made).complete


def test_where_there_are_no_more_there_are_fewer():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 2.0}, [[1, 0]])
    project.apply(edits.edit_edges(project, [edge("x", "o")], "Freeze", frozen=True))
    made = list(variants(project, 100, 3, Tag()))
    assert 5 < len(made) < 100


def test_each_says_which_it_is():
    tags = [tag_of(made) for made in variants(chain(), 3, 9, Tag(Part.CACHE, row=4))]
    assert tags == [Tag(Part.CACHE, number, 3, 9, 0) for number in (1, 2, 3)]
