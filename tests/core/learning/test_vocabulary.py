"""The names under which a learner writes a trace's numbers."""

from __future__ import annotations

import pytest

from core.learning.expression import ExpressionError
from core.learning.vocabulary import Vocabulary
from core.records import UnitId
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace import trace
from core.writing.symbols import Names
from tests.networks import chain, edge, network_of, output, random_project, split
from tests.networks import given as given_unit


def vocabulary(project):
    return Vocabulary(project, Names(project), trace(project))


W, G, U = Symbol.WEIGHT, Symbol.WEIGHT_GRADIENT, Symbol.WEIGHT_UPDATE


@pytest.mark.parametrize(
    ("name", "symbol", "owner"),
    [
        *((name, W, edge("x", "i")) for name in ("w_in", "w_{x_i→i}", "w_x_i_i", "win")),
        *((name, W, edge("i", "j")) for name in ("w_i_j", "w_ij", "wij", "w_{i→j}", "w_{ij}")),
        *((name, W, edge("j", "o")) for name in ("w_j", "wj", "w_jo")),
        *((name, G, edge("j", "o")) for name in ("∂E/∂w_j", "dE/dw_j", "partial_W_j", "∂E/∂w_{j→o}")),
        *((name, U, edge("j", "o")) for name in ("Δw_j", "Delta_w_j", "Δw_{j→o}", "dwj", "dw_jo")),
        *((name, Symbol.DELTA, UnitId("k")) for name in ("δ_k", "delta_k", "deltak")),
        *((name, Symbol.ACTIVATION, UnitId("o")) for name in ("ŷ", "y_hat", "yhat", "ŷ_o", "ŷ_i", "z_o", "zo")),
        *((name, Symbol.INPUT, UnitId("x")) for name in ("x_i", "x", "z_x_i")),
        *((name, Symbol.CACHE, UnitId("o")) for name in ("C1", "C_1")),
        *((name, Symbol.TARGET, UnitId("o")) for name in ("y", "y_i", "y_o")), ("E", Symbol.LOSS, None),
        ("error", Symbol.LOSS, None), ("η", Symbol.LEARNING_RATE, None), ("eta", Symbol.LEARNING_RATE, None),
        ("w^new_{j→o}", Symbol.NEW_WEIGHT, edge("j", "o")),
    ],
)  # fmt: skip
def test_the_names_of_the_notebook_and_of_the_program(name, symbol, owner):
    assert vocabulary(split()).quantity(name) == Quantity(symbol, owner)


def test_what_no_number_goes_by():
    assert vocabulary(chain()).quantity("q") is None
    assert vocabulary(split()).quantity("w_i") is None, "two edges leave i"


def test_a_name_that_may_mean_two_numbers_is_asked_to_be_written_in_full():
    units = {"a": given_unit("a"), "ab": given_unit("ab"), "c": output("c"), "bc": output("bc")}
    project = network_of(units, {("a", "bc"): 1.0, ("ab", "c"): 2.0}, [[1, 1, 0, 0]])
    with pytest.raises(ExpressionError, match=r"w_abc may mean .* or .*: write it in full"):
        vocabulary(project).quantity("w_abc")


def test_what_is_not_known_yet_cannot_be_named():
    project = split()
    traced = trace(project)
    look = vocabulary(project).looked_up(lambda quantity: traced.known(quantity, 2))
    assert look("z_i") == traced.steps[1].value
    with pytest.raises(ExpressionError, match="z_j is not known yet"):
        look("z_j")


@pytest.mark.parametrize("seed", range(8))
def test_every_number_is_reached_by_the_name_that_the_program_writes(seed):
    project = random_project(seed)
    words, traced = vocabulary(project), trace(project)
    for quantity in traced.values:
        if quantity.symbol is not Symbol.SLOPE:
            assert words.quantity(words.write(quantity)) == traced.plain(quantity)
