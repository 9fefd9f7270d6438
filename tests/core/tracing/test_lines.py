"""The lines of a trace while it is written."""

from __future__ import annotations

import pytest

from core.plan import compile_plan
from core.records import UnitId
from core.tracing.lines import Lines, order_of, parameters_of
from core.tracing.script import Numbers
from core.tracing.steps import Phase, Quantity, Symbol
from tests.networks import chain, edge, random_project

S, Z, E = (Quantity(symbol, UnitId("j")) for symbol in (Symbol.PREACTIVATION, Symbol.CACHE, Symbol.DELTA))


def test_what_is_written_is_known_from_its_line_on():
    lines = Lines()
    lines.give([S])
    lines.cache(Z, [S])
    lines.write(Phase.BACKWARD, E, [Z, S])
    script = lines.script(compile_plan(chain().network))
    numbers = Numbers(script.place)
    for quantity, value in ((S, 2.0), (Z, 3.0), (E, 6.0)):
        numbers.put(quantity.symbol, [0.0, value])
    traced = script.trace(numbers, 0, True, False)
    assert [traced.known(quantity, 1) for quantity in (S, Z, E)] == [2.0, 3.0, None]
    assert (traced.steps[1].reads, traced.steps[1].value, traced.cache_number) == ((Z, S), 6.0, {Z: 1})
    assert (dict(traced.given), dict(traced.values)) == ({S: 2.0}, {S: 2.0, Z: 3.0, E: 6.0})


def test_parameters_come_from_the_last_unit_back():
    assert [parameter.owner for parameter in parameters_of(compile_plan(chain().network))] == [
        edge("k", "o"), edge("j", "k"), edge("x", "j"),
    ]  # fmt: skip


def test_every_weight_and_bias_is_a_parameter_once():
    plan = compile_plan(random_project(3, odd=True).network)
    found = [parameter.owner for parameter in parameters_of(plan)]
    assert len(set(found)) == len(found) == plan.n_edges + sum(plan.has_bias[plan.n_inputs :])


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_the_parameters_is_the_same_as_places(seed):
    plan = compile_plan(random_project(seed, size=14).network)
    found = parameters_of(plan)
    order, trains = order_of(plan)
    assert order.tolist() == [parameter.place for parameter in found]
    assert trains.tolist() == [parameter.trains for parameter in found]
    owners = [*plan.units, *plan.edges]
    assert [owners[place] for place in order] == [parameter.owner for parameter in found]
