"""Following any number leads back to inputs and weights, and the terms of a sum are what is added."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.records import DeltaSign, Part, UnitId
from core.tracing.provenance import (
    branch_sentences,
    cancellation_sentence,
    given_sentence,
    merge_sentence,
    numbers_of,
    origin,
    split_sentence,
    sum_equation,
)
from core.tracing.trace import Quantity, Symbol, trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.symbols import Names
from tests.core.expressions import evaluate
from tests.networks import (
    ALLOWED,
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

GIVEN = {Symbol.INPUT, Symbol.TARGET, Symbol.WEIGHT, Symbol.BIAS, Symbol.LEARNING_RATE}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_every_number_leads_back_to_what_was_given(seed, rule, loss):
    lines = trace(random_project(seed, rule, loss))
    for quantity in lines.values:
        ends, ahead, seen = set(), [quantity], set()
        while ahead:
            asked = ahead.pop()
            if asked in seen:
                continue
            seen.add(asked)
            found = origin(lines, asked)
            assert found is not None
            if found.is_given and not found.operands:
                ends.add(asked)
            elif found.step is not None:
                assert all(lines.written_at.get(read, -1) < found.line for read in found.operands)
            ahead += found.operands
        plain = {q for q in ends if q.symbol in (Symbol.PREACTIVATION, Symbol.ACTIVATION)}
        assert {q.symbol for q in ends - plain} <= GIVEN
        assert all(Quantity(Symbol.INPUT, q.owner) in lines.given for q in plain)


@pytest.mark.parametrize("minus", [False, True])
@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_the_terms_add_up_to_the_value_bit_by_bit(seed, rule, loss, minus):
    project = random_project(seed, rule, loss)
    lines = trace(with_minus(project) if minus else project)
    sums = 0
    for step in lines.steps:
        terms = origin(lines, step.writes).terms
        if terms:
            total = 0.0
            for term in terms:
                total += term.value
            exact = step.kind is not Symbol.LOSS
            assert total == (step.value if exact else pytest.approx(step.value, rel=1e-14))
            assert [factor for term in terms for factor in term.factors] == list(step.reads)
            sums += 1
    assert sums


@pytest.mark.parametrize("seed", range(4))
def test_where_delta_is_the_opposite_the_terms_follow(seed):
    project = random_project(seed)
    project.apply(project.change("Turn", {Part.DELTA_SIGN: DeltaSign.MINUS}))
    lines = trace(project)
    for quantity in [*lines.values, *lines.beside]:
        terms = origin(lines, quantity).terms
        if terms and quantity.symbol in (Symbol.DELTA, Symbol.ACTIVATION_GRADIENT):
            value = lines.known(quantity, len(lines.steps))
            assert sum(term.value for term in terms) == pytest.approx(value, rel=1e-12, abs=1e-15)


def test_a_number_of_another_network_has_no_origin():
    assert origin(trace(diamond()), Quantity(Symbol.DELTA, UnitId("nobody"))) is None


def test_the_diamond_s_delta_is_two_branches_that_nearly_cancel():
    project = diamond()
    lines, names = trace(project), Names(project)
    found = origin(lines, Quantity(Symbol.DELTA, UnitId("a")))
    assert lines.values[found.quantity] == pytest.approx(-0.003616, abs=5e-7)
    assert [term.edge for term in found.terms] == [edge("a", "b"), edge("a", "c")]
    # By hand: δ_b·C = 0.0307746·0.1175019 and δ_c·C = 0.0615493·(−0.1175019).
    assert [term.value for term in found.terms] == pytest.approx([0.00361608, -0.00723216], abs=1e-8)
    assert split_sentence(names, UnitId("a"), found.terms) == (
        "a feeds b and c, so the errors of all of them come back and add up."
    )
    assert cancellation_sentence(found.terms) == (
        "The terms have opposite signs and nearly cancel: of their sizes together, 33% is left."
    )


def test_at_a_sum_every_edge_receives_the_same_delta():
    project = diamond()
    sentence = merge_sentence(Names(project), UnitId("d"), [UnitId("b"), UnitId("c")])
    assert sentence == "A sum passes an error on unchanged: the edges from b and c all receive the same δ, that of d."
    assert merge_sentence(Names(project), UnitId("b"), [UnitId("a")]) == ""


def test_all_that_there_is_to_say_about_branches_is_said_of_s_and_delta_alone():
    project = diamond()
    lines, names = trace(project), Names(project)
    at_a = branch_sentences(names, lines, origin(lines, Quantity(Symbol.DELTA, UnitId("a"))), True)
    assert [sentence.split()[0] for sentence in at_a] == ["The", "a"]
    before = branch_sentences(names, lines, origin(lines, Quantity(Symbol.DELTA, UnitId("a"))), False)
    assert len(before) == 1, "what is not computed yet can't be said to cancel"
    at_d = branch_sentences(names, lines, origin(lines, Quantity(Symbol.PREACTIVATION, UnitId("d"))), True)
    assert [sentence.split()[:2] for sentence in at_d] == [["A", "sum"]]
    assert branch_sentences(names, lines, origin(lines, Quantity(Symbol.ACTIVATION, UnitId("d"))), True) == []


def test_the_slope_of_the_loss_by_z_has_its_terms_without_a_line():
    lines = trace(diamond())
    found = origin(lines, Quantity(Symbol.ACTIVATION_GRADIENT, UnitId("a")))
    assert sum(term.value for term in found.terms) == lines.beside[found.quantity][0]
    assert found.line == lines.written_at[Quantity(Symbol.DELTA, UnitId("a"))]
    ends = origin(lines, Quantity(Symbol.ACTIVATION_GRADIENT, UnitId("d"))).operands
    assert ends == (Quantity(Symbol.ACTIVATION, UnitId("d")), Quantity(Symbol.TARGET, UnitId("d")))


def test_a_number_without_a_line_is_written_as_its_sum():
    at_a = Quantity(Symbol.ACTIVATION_GRADIENT, UnitId("a"))
    project = diamond()
    lines = trace(project)
    found = sum_equation(EquationWriter(project), lines, origin(lines, at_a))
    assert found.symbols_text == "∂E/∂z_a = δ_b·w_{a→b} + δ_c·w_{a→c}"
    assert found.numbers_text == "0.03077·0.5 + 0.06155·(−0.5)"
    assert found.value_text == "−0.01539"
    given_one = sum_equation(EquationWriter(project), lines, origin(lines, Quantity(Symbol.WEIGHT, edge("a", "b"))))
    assert given_one.symbols_text == "w_{a→b} = 0.5"
    project.apply(project.change("Turn", {Part.DELTA_SIGN: DeltaSign.MINUS}))
    lines = trace(project)
    found = sum_equation(EquationWriter(project), lines, origin(lines, at_a))
    assert found.symbols_text == "∂E/∂z_a = −δ_b·w_{a→b} − δ_c·w_{a→c}"


@given(st.integers(0, 500), st.sampled_from(ALLOWED), st.integers(1, 6))
@settings(max_examples=40)
def test_a_number_without_a_line_comes_to_its_value_by_the_digits_shown(seed, kinds, digits):
    project = random_project(seed, *kinds, size=8)
    lines, writer = trace(project), EquationWriter(project, Notation(digits))
    for quantity, (value, _line) in lines.beside.items():
        asked = origin(lines, quantity)
        if asked.terms:
            found = sum_equation(writer, lines, asked)
            reach = evaluate(found.numbers_text)
            assert abs(reach.low - value) <= 10.0 ** (1 - digits) * abs(value) + 1e-15, found.numbers_text
            assert found.value_text == Notation(digits).number(value)


def test_a_near_cancellation_without_a_line_gets_the_digits_that_show_it():
    units = {"x": an_input("x"), "a": hidden("a"), "p": hidden("p", "identity"), "q": hidden("q", "identity")}
    units["o"] = output("o")
    weights = {("x", "a"): 1.0, ("a", "p"): 1.0, ("a", "q"): -0.9999, ("p", "o"): 1.0, ("q", "o"): 1.0}
    project = network_of(units, weights, [[1.0, 0.25]])
    lines = trace(project)
    for notation, shown in ((Notation(3), "."), (Notation(3, decimal_comma=True), ",")):
        writer = EquationWriter(project, notation)
        found = sum_equation(writer, lines, origin(lines, Quantity(Symbol.ACTIVATION_GRADIENT, UnitId("a"))))
        _first, second = found.numbers_text.split(" + ")
        assert second.endswith(f"(−0{shown}9999)"), found.numbers_text


def test_the_numbers_of_a_unit_come_in_the_order_of_their_lines():
    lines = trace(diamond())
    symbols = [quantity.symbol for quantity in numbers_of(lines, UnitId("a"))]
    assert symbols == [
        *(Symbol.PREACTIVATION, Symbol.ACTIVATION, Symbol.SLOPE, Symbol.DELTA, Symbol.ACTIVATION_GRADIENT)
    ]
    assert numbers_of(lines, UnitId("x"))[0] == Quantity(Symbol.INPUT, UnitId("x"))
    of_edge = [quantity.symbol for quantity in numbers_of(lines, edge("a", "b"))]
    assert of_edge == [Symbol.WEIGHT, Symbol.CACHE, Symbol.WEIGHT_GRADIENT, Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT]


def test_one_branch_is_neither_a_split_nor_a_cancellation():
    project = diamond()
    found = origin(trace(project), Quantity(Symbol.DELTA, UnitId("b")))
    assert split_sentence(Names(project), UnitId("b"), found.terms) == ""
    assert cancellation_sentence(found.terms) == ""


def test_terms_of_one_sign_do_not_cancel():
    project = split()
    found = origin(trace(project), Quantity(Symbol.DELTA, UnitId("i")))
    assert len(found.terms) == 2
    assert cancellation_sentence(found.terms) == ""


def test_many_units_are_not_all_named():
    names = Names(diamond())
    sources = [UnitId(name) for name in "abcdefgh"]
    assert "a, b, c, d and 4 others" in merge_sentence(names, UnitId("d"), sources)


def test_each_given_number_says_where_it_is_from():
    project = xor_with_skip()
    lines, names = trace(project, 2), Names(project)
    said = {quantity: given_sentence(names, lines, quantity) for quantity in lines.given}
    assert said[Quantity(Symbol.INPUT, UnitId("a"))] == "The value of the input unit a, from row 3 of the data."
    assert said[Quantity(Symbol.TARGET, UnitId("o"))] == "The target of o, from row 3 of the data."
    assert said[Quantity(Symbol.LEARNING_RATE)] == "The learning rate, from the training options."
    assert said[Quantity(Symbol.WEIGHT, edge("a", "h"))].startswith("The weight of the edge from a to h")
    assert said[Quantity(Symbol.BIAS, UnitId("h"))].startswith("The bias of h")
    assert all(sentence.endswith(".") for sentence in said.values())
