"""What a trace is made of: names of quantities, and which lines put rows together."""

from __future__ import annotations

from core.tracing.steps import Phase, Quantity, Step, Symbol
from core.tracing.trace import trace
from tests.networks import chain, edge


def test_a_quantity_is_named_by_symbol_owner_and_row():
    plain = Quantity(Symbol.DELTA, "j")
    assert plain == Quantity(Symbol.DELTA, "j", None) != Quantity(Symbol.DELTA, "j", 0)
    assert len({plain, plain._replace(sample=1), plain._replace(sample=2)}) == 3


def test_a_line_reduces_where_it_reads_its_own_quantity_of_other_rows():
    gradient = Quantity(Symbol.WEIGHT_GRADIENT, edge("x", "j"))
    rows = tuple(gradient._replace(sample=row) for row in range(2))
    assert Step(Phase.GRADIENTS, Symbol.WEIGHT_GRADIENT, gradient, 1.0, rows).reduces
    assert not any(step.reduces for step in trace(chain()).steps)  # a δ reads another unit's
