"""The lines of a trace while it is written."""

from __future__ import annotations

from core.lines import Lines, parameters_of
from core.plan import compile_plan
from core.records import UnitId
from core.steps import Phase, Quantity, Symbol
from tests.networks import chain, edge, random_project

S, Z, E = (Quantity(symbol, UnitId("j")) for symbol in (Symbol.PREACTIVATION, Symbol.CACHE, Symbol.DELTA))


def test_what_is_written_is_known_from_its_line_on():
    lines = Lines()
    lines.give([(S, 2.0)])
    lines.cache(Z, 3.0, [S])
    lines.write(Phase.BACKWARD, E, 6.0, [Z, S])
    traced = lines.trace(0, True, False)
    assert [traced.known(quantity, 1) for quantity in (S, Z, E)] == [2.0, 3.0, None]
    assert (traced.steps[1].reads, traced.cache_number) == ((Z, S), {Z: 1})


def test_parameters_come_from_the_last_unit_back():
    assert [parameter.owner for parameter in parameters_of(compile_plan(chain().network))] == [
        edge("k", "o"), edge("j", "k"), edge("x", "j"),
    ]  # fmt: skip


def test_every_weight_and_bias_is_a_parameter_once():
    plan = compile_plan(random_project(3, odd=True).network)
    found = [parameter.owner for parameter in parameters_of(plan)]
    assert len(set(found)) == len(found) == plan.n_edges + sum(plan.has_bias[plan.n_inputs :])


def test_giving_numbers_again_and_again_does_not_go_through_all_that_were_given_before():
    class Counted(dict[Quantity, float]):
        passed = 0

        def update(self, numbers: dict[Quantity, float]) -> None:  # type: ignore[override]
            Counted.passed += len(numbers)
            super().update(numbers)

    lines = Lines()
    lines.values = Counted()
    for n in range(50):
        lines.give([(Quantity(Symbol.WEIGHT, UnitId(str(n))), float(n))])
    assert (Counted.passed, len(lines.values)) == (50, 50)
