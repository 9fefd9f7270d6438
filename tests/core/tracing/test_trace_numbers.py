"""The numbers of a trace are those of the passes, each under its own name."""

from __future__ import annotations

import numpy as np

from core.formulae.losses import LOSSES
from core.passes import backward, forward
from core.plan import compile_plan
from core.records import UnitId
from core.tracing.script import Numbers, places_of
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace_numbers import put_backward, put_forward, put_given, put_gradients
from tests.networks import chain, edge


def test_the_numbers_of_a_row_go_by_the_name_of_the_row():
    project = chain()
    plan = compile_plan(project.network)
    parameters, inputs, targets = plan.parameters(project.network), np.array([[1.0], [2.0]]), np.array([[1.0], [0.0]])
    numbers, passed = Numbers(places_of(plan)), forward(plan, parameters, inputs)
    back = backward(plan, parameters, passed, targets, LOSSES[project.training.loss])
    put_given(numbers, project, parameters)
    for column, row in ((0, None), (1, 7)):
        put_forward(numbers, plan, passed, targets, column, row)
        put_backward(numbers, plan, back, row is not None, column, row)
        put_gradients(numbers, back.deltas[:, column], back.gradients[:, column], row)
        for u, unit in enumerate(plan.units):
            assert numbers[Quantity(Symbol.ACTIVATION, unit, row)] == passed.activations[u, column]
            assert numbers[Quantity(Symbol.BIAS_GRADIENT, unit, row)] == back.deltas[u, column]
            turned = -1.0 if row else 1.0
            assert numbers[Quantity(Symbol.DELTA, unit, row)] == turned * back.deltas[u, column]
        for e, owner in enumerate(plan.edges):
            assert numbers[Quantity(Symbol.WEIGHT_GRADIENT, owner, row)] == back.gradients[e, column]
            assert numbers[Quantity(Symbol.CACHE, owner, row)] == back.chain[e, column]
        assert numbers[Quantity(Symbol.CACHE, UnitId("o"), row)] == back.output_deltas[0, column]
        assert numbers[Quantity(Symbol.INPUT, UnitId("x"), row)] == inputs[column, 0]
        assert numbers[Quantity(Symbol.TARGET, UnitId("o"), row)] == targets[column, 0]
    assert numbers[Quantity(Symbol.WEIGHT, edge("j", "k"))] == 5.0
    assert numbers[Quantity(Symbol.LEARNING_RATE)] == project.training.learning_rate
