"""The names of quantities."""

from __future__ import annotations

import pytest

from core.records import UnitId
from core.tracing.trace import Quantity, Symbol, trace
from core.writing.notation import LETTERS
from core.writing.symbols import Names, worded
from tests.networks import chain, edge, given, hidden, network_of, output, random_project

J, X, O = UnitId("j"), UnitId("x"), UnitId("o")  # noqa: E741 - the notebook's names


@pytest.mark.parametrize(
    ("symbol", "owner", "text", "tex"),
    [
        (Symbol.INPUT, X, "x_i", "x_{i}"),
        (Symbol.TARGET, O, "y_o", "y_{o}"),
        (Symbol.PREACTIVATION, J, "s_j", "s_{j}"),
        (Symbol.PREACTIVATION, X, "s_{x_i}", "s_{x_{i}}"),
        (Symbol.ACTIVATION, J, "z_j", "z_{j}"),
        (Symbol.ACTIVATION, X, "x_i", "x_{i}"),
        (Symbol.WEIGHT, edge("x", "j"), "w_{x_i→j}", r"w_{x_{i} \to j}"),
        (Symbol.DELTA, J, "δ_j", r"\delta_{j}"),
        (Symbol.SLOPE, J, "σ′(s_j)", r"\sigma'(s_{j})"),
        (Symbol.CACHE, edge("x", "j"), "C_12", "C_{12}"),
        (Symbol.LOSS, None, "E", "E"),
        (Symbol.LEARNING_RATE, None, "η", r"\eta"),
        (Symbol.WEIGHT_GRADIENT, edge("x", "j"), "∂E/∂w_{x_i→j}", r"\frac{\partial E}{\partial w_{x_{i} \to j}}"),
        (Symbol.BIAS_GRADIENT, J, "∂E/∂b_j", r"\frac{\partial E}{\partial b_{j}}"),
        (Symbol.WEIGHT_UPDATE, edge("x", "j"), "Δw_{x_i→j}", r"\Delta w_{x_{i} \to j}"),
    ],
)
def test_quantities_are_named_as_in_the_notebook(symbol, owner, text, tex):
    formula = Names(chain()).symbol(Quantity(symbol, owner), 12)
    assert (formula.text, formula.tex) == (text, tex)


@pytest.mark.parametrize("symbol", Symbol)
def test_every_kind_of_quantity_has_a_name(symbol):
    names = Names(chain())
    owner = None if symbol in (Symbol.LOSS, Symbol.LEARNING_RATE) else J
    assert names.symbol(Quantity(symbol, owner), 1).text


def test_no_two_quantities_of_a_trace_share_a_name():
    project = random_project(50, odd=True)
    traced, names = trace(project), Names(project)
    shown = {}
    for quantity in traced.values:
        shown.setdefault(names.symbol(quantity, traced.cache_number.get(quantity, 0)).text, set()).add(quantity)
    shared = [group for group in shown.values() if len(group) > 1]  # an input's x is its z where nothing squashes it
    assert all({q.symbol for q in group} == {Symbol.INPUT, Symbol.ACTIVATION} for group in shared)
    assert all(len({traced.values[q] for q in group}) == 1 for group in shared)


def test_the_cache_says_what_it_stands_for():
    names = Names(chain())
    assert names.meaning(Quantity(Symbol.CACHE, O)).text == "∂E/∂s_o"
    assert names.meaning(Quantity(Symbol.CACHE, edge("x", "j"))).text == "∂s_j/∂s_{x_i}"
    assert names.meaning(Quantity(Symbol.ACTIVATION, O)).text == "ŷ_o"
    assert names.meaning(Quantity(Symbol.ACTIVATION, J)) is names.meaning(Quantity(Symbol.DELTA, O)) is None


def test_parameters_units_and_edges_have_names_and_rules():
    units = {"x": given("in", "tanh"), "h": hidden("h 1", "relu", 0.5), "o": output("o")}
    names = Names(network_of(units, {("x", "h"): 1.0}, [[1, 2]]))
    assert names.parameter(edge("x", "h")).text == "w_{in→h 1}"
    assert names.parameter(UnitId("h")).text == "b_{h 1}"
    assert (names.label(edge("x", "h")), names.label(UnitId("h")), names.label(None)) == ("in→h 1", "h 1", "")
    assert names.rule(UnitId("h")).name == "relu"
    assert names.rule(edge("x", "h")) is names.rule(None) is None
    assert [names.is_output(owner) for owner in (O, X, None)] == [True, False, False]
    assert names.symbol(Quantity(Symbol.ACTIVATION, X)).text == "z_in"
    assert names.symbol(Quantity(Symbol.SLOPE, UnitId("h"))).text == "relu′(s_{h 1})"




@pytest.mark.parametrize("letters", LETTERS.values(), ids=lambda letters: letters.name)
def test_preactivation_and_activation_go_by_the_letters_chosen(letters):
    names, s, z = Names(chain(), letters), letters.preactivation, letters.activation
    written = {
        symbol: names.symbol(Quantity(symbol, UnitId("j")), 3)
        for symbol in (Symbol.PREACTIVATION, Symbol.ACTIVATION, Symbol.SLOPE, Symbol.ACTIVATION_GRADIENT)
    }
    assert [formula.text for formula in written.values()] == [
        f"{s.text}_j", f"{z.text}_j", f"σ′({s.text}_j)", f"∂E/∂{z.text}_j"
    ]  # fmt: skip
    assert written[Symbol.PREACTIVATION].tex == f"{s.tex}_{{j}}"
    assert names.meaning(Quantity(Symbol.CACHE, edge("j", "k"))).text == f"∂{s.text}_k/∂{s.text}_j"
    assert names.symbol(Quantity(Symbol.ACTIVATION, UnitId("x"))).text == "x_i"
    assert worded("$minus$z, $delta", letters, minus=False) == f"{z.text}, ∂E/∂{s.text}"
