"""Unfolded lines come to the same values, rest on what they should, and are refused where nobody could read them."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.mathtext import MathTextParser

from core import edits
from core.errors import UnfoldError
from core.records import UnitId
from core.tracing.batch_trace import trace_batch
from core.tracing.trace import Phase, Quantity, Symbol, trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.pieces import joined
from core.writing.unfold import LIMIT, Unfolding
from tests.core.expressions import evaluate, written
from tests.networks import (
    ALLOWED,
    chain,
    diamond,
    edge,
    hidden,
    network_of,
    output,
    random_project,
    split,
    with_minus,
    xor_with_skip,
)
from tests.networks import given as an_input

SEEDS = st.integers(0, 10_000)


def unfolded(project, digits=4):
    """Yield each step of the first row that can be unfolded, with its equation."""
    traced = trace(project)
    unfolding = Unfolding(EquationWriter(project, Notation(digits)), traced)
    for step in traced.steps:
        if unfolding.size(step) <= LIMIT:
            yield step, unfolding.equation(step)


def written_out(project):
    return {step.writes: f"{e.symbols_text} = {e.numbers_text} = {e.value_text}" for step, e in unfolded(project)}


def line(project, symbol, owner=None):
    return written_out(project)[Quantity(symbol, owner)]


# What it reads like


def test_the_chains_prediction_reads_as_in_the_notebook():
    assert line(chain(), Symbol.ACTIVATION, "o") == (
        "ŷ_o = w_{k→o}·σ(w_{j→k}·σ(w_{x_i→j}·x_i)) = 3·σ(5·σ(2·1)) = 2.964"
    )


def test_the_chains_first_gradient_reads_as_in_the_notebook():
    assert line(chain(), Symbol.WEIGHT_GRADIENT, edge("x", "j")) == (
        "∂E/∂w_{x_i→j} = (ŷ_o − y_o)·w_{k→o}·z_k·(1 − z_k)·w_{j→k}·z_j·(1 − z_j)·x_i"
        " = (2.96376 − 3)·3·0.987919·(1 − 0.987919)·5·0.880797·(1 − 0.880797)·1 = −0.0006812"
    )


def test_branches_stand_side_by_side():
    assert line(split(), Symbol.ACTIVATION, "o") == (
        "ŷ_o = w_{j→o}·σ(w_{i→j}·σ(w_{x_i→i}·x_i)) + w_{k→o}·σ(w_{i→k}·σ(w_{x_i→i}·x_i))"
        " = 5·σ(4·σ(2·1)) + 3·σ(6·σ(2·1)) = 7.842"
    )
    error = "(ŷ_d − y_d)·z_d·(1 − z_d)"
    assert line(diamond(), Symbol.DELTA, "a").split(" = ")[1] == " + ".join(
        f"{error}·w_{{{unit}→d}}·z_{unit}·(1 − z_{unit})·w_{{a→{unit}}}·z_a·(1 − z_a)" for unit in "bc"
    )


def test_sums_stand_in_parentheses_where_they_are_multiplied_or_taken_away():
    project = xor_with_skip()
    assert line(project, Symbol.LOSS).partition(" = ")[2].partition(" = ")[0] == (
        "ln(1 + exp(w_{a→o}·a + w_{b→o}·b + w_{h→o}·σ(w_{a→h}·a + w_{b→h}·b + b_h) + b_o))"
        " − y_o·(w_{a→o}·a + w_{b→o}·b + w_{h→o}·σ(w_{a→h}·a + w_{b→h}·b + b_h) + b_o)"
    )
    assert line(chain(), Symbol.NEW_WEIGHT, edge("k", "o")).endswith(" = 3 + (−0.1·(2.96376 − 3)·0.987919) = 3.003580")


def test_with_the_other_sign_of_delta_the_minus_stands_in_front_or_in_parentheses():
    project = with_minus(chain())
    assert line(project, Symbol.DELTA, "o") == "δ_o = −(ŷ_o − y_o) = −(2.96376 − 3) = 0.03624"
    gradient = line(project, Symbol.WEIGHT_GRADIENT, edge("j", "k"))
    assert gradient.startswith("∂E/∂w_{j→k} = −(−(ŷ_o − y_o))·w_{k→o}·z_k·(1 − z_k)·z_j = ")


def test_a_batchs_mean_unfolds_into_its_rows():
    project = random_project(7, size=4, rows=2)
    traced = trace_batch(project)
    unfolding = Unfolding(EquationWriter(project, Notation(17)), traced)
    reduced = [step for step in traced.steps if step.reduces and unfolding.size(step) <= LIMIT]
    assert reduced
    for step in reduced:
        value = evaluate(unfolding.equation(step).numbers_text).low
        assert value == pytest.approx(step.value, rel=1e-9, abs=1e-12)


def test_a_line_of_given_numbers_stays_as_it_is():
    project = chain()
    traced, writer = trace(project), EquationWriter(project)
    first = traced.steps[0]
    assert Unfolding(writer, traced).equation(first) == writer.equation(traced, first)


# What it comes to


@settings(max_examples=20)
@given(seed=SEEDS, kinds=st.sampled_from(ALLOWED), size=st.integers(3, 9), negative=st.booleans())
def test_at_full_precision_it_comes_to_the_value(seed, kinds, size, negative):
    project = random_project(seed, *kinds, size=size)
    for step, equation in unfolded(with_minus(project) if negative else project, 17):
        value = evaluate(equation.numbers_text).low
        assert value == pytest.approx(step.value, rel=1e-9, abs=1e-12), equation.numbers_text


@settings(max_examples=20)
@given(seed=SEEDS, kinds=st.sampled_from(ALLOWED), size=st.integers(3, 7), digits=st.integers(2, 15))
def test_the_rounded_numbers_can_come_to_the_rounded_value(seed, kinds, size, digits):
    for step, equation in unfolded(random_project(seed, *kinds, size=size), digits):
        reach, shown = evaluate(equation.numbers_text, digits), written(equation.value_text, digits)
        assert reach.reaches(shown, slack=1e-12 * abs(step.value)), f"{equation.numbers_text} = {equation.value_text}"


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_with_every_rule_and_loss_it_comes_to_the_value_and_can_be_typeset(rule, loss):
    for step, equation in unfolded(random_project(46, rule, loss, odd=True, size=6), 17):
        assert evaluate(equation.numbers_text).low == pytest.approx(step.value, rel=1e-9, abs=1e-12)
        for piece in (*equation.left, *equation.symbols):
            typeset(piece.tex)


@cache
def typeset(tex):
    MathTextParser("path").parse(f"${tex}$")


# What it rests on


@settings(max_examples=12)
@given(seed=SEEDS, kinds=st.sampled_from(ALLOWED))
def test_forward_it_rests_on_given_numbers_and_backward_on_those_of_the_forward_pass_too(seed, kinds):
    project = random_project(seed, *kinds, size=7)
    given_numbers = set(trace(project).given)
    for step, equation in unfolded(project):
        there = step.phase in (Phase.FORWARD, Phase.LOSS)
        for pieces in (equation.symbols, equation.numbers):
            left = {p.quantity for p in pieces if p.quantity and p.quantity != step.writes} - given_numbers
            assert there <= (not left)
            assert {quantity.symbol for quantity in left} <= {Symbol.PREACTIVATION, Symbol.ACTIVATION}


def test_each_factor_stands_for_its_quantity_in_symbols_and_in_numbers():
    for step, equation in unfolded(xor_with_skip()):
        if step.kind is not Symbol.ACTIVATION:
            assert [p.quantity for p in equation.symbols] == [p.quantity for p in equation.numbers]


# How long it is


def leaves(project, unit):
    """Count the numbers in a unit's s by writing the tree out: the oracle."""
    network = project.network
    into = list(network.graph.predecessors(unit))
    own = network.units[unit].bias is not None
    return own + sum(1 + (leaves(project, u) if list(network.graph.predecessors(u)) else 1) for u in into)


@settings(max_examples=15)
@given(seed=SEEDS, size=st.integers(3, 9))
def test_its_length_is_that_of_the_whole_tree(seed, size):
    project = random_project(seed, rules=["identity", "tanh", "sigmoid"], size=size)
    traced = trace(project)
    unfolding = Unfolding(EquationWriter(project), traced)
    for step in traced.steps:
        inputs = [u for u, unit in project.network.units.items() if not list(project.network.graph.predecessors(u))]
        plain = all(project.network.units[u].activation == "identity" for u in inputs)
        if step.kind is Symbol.PREACTIVATION and plain:
            assert unfolding.size(step) == leaves(project, step.writes.owner)


def ladder(layers):
    """Two units a layer, each fed by both of the layer before: 2^layers paths."""
    units, edges, before = {"x": an_input("x")}, {}, ["x"]
    for layer in range(layers):
        here = [f"a{layer}", f"b{layer}"]
        units |= {name: hidden(name, "identity") for name in here}
        edges |= {(source, target): 0.5 for source in before for target in here}
        before = here
    units["o"] = output("o")
    edges |= {(source, "o"): 0.5 for source in before}
    return network_of(units, edges, [[1, 1]])


def test_what_is_astronomically_long_is_counted_and_refused_without_writing_it():
    project = ladder(60)
    traced = trace(project)
    unfolding = Unfolding(EquationWriter(project), traced)
    step = traced.steps[traced.written_at[Quantity(Symbol.ACTIVATION, UnitId("o"))]]
    length = 2
    for _ in range(59):
        length = 2 * (1 + length)
    length = 2 * (1 + length)
    assert unfolding.size(step) == length > 10**18
    with pytest.raises(UnfoldError, match=f"would hold {length:,} numbers: too many to be read"):
        unfolding.equation(step)


@pytest.mark.parametrize("count", [LIMIT // 2, LIMIT // 2 + 1])
def test_the_limit_is_where_it_says(count):
    units = {f"x{n}": an_input(f"x_{n}") for n in range(count)} | {"o": output("o", "tanh")}
    project = network_of(units, {(f"x{n}", "o"): 0.5 for n in range(count)}, [[1] * (count + 1)])
    traced = trace(project)
    unfolding, step = Unfolding(EquationWriter(project), traced), traced.steps[1]
    assert unfolding.size(step) == 2 * count
    if 2 * count > LIMIT:
        with pytest.raises(UnfoldError):
            unfolding.equation(step)
    else:
        assert joined(unfolding.equation(step).symbols).count("·") == count


def test_going_back_and_forth_counts_the_same():
    project = split()
    traced = trace(project)
    once, again = (Unfolding(EquationWriter(project), traced) for _ in range(2))
    forth = [once.size(step) for step in traced.steps]
    assert [again.size(step) for step in reversed(traced.steps)] == forth[::-1]


def test_a_frozen_weights_update_unfolds_to_nothing():
    project = chain()
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Freeze", frozen=True))
    assert line(project, Symbol.WEIGHT_UPDATE, edge("j", "k")) == "Δw_{j→k} = 0 = 0 = 0"


@given(SEEDS, st.sampled_from(ALLOWED))
@settings(max_examples=30)
def test_a_line_is_elementary_where_unfolding_would_show_nothing_new(seed, kinds):
    project = random_project(seed, *kinds, size=6)
    traced, writer = trace(project), EquationWriter(project)
    unfolding = Unfolding(writer, traced)
    for step in traced.steps:
        if unfolding.size(step) <= LIMIT and step.reads:
            same = unfolding.equation(step).symbols_text == writer.equation(traced, step).symbols_text
            assert unfolding.is_elementary(step) == same, step
