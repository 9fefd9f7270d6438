"""The numbers of a trace, taken from the arrays of the passes; `column` is a sample's place in those arrays."""

import numpy as np

from core.formulae.activations import Array
from core.passes import Backward, Forward
from core.plan import FloatArray, Parameters, Plan
from core.project import Project
from core.tracing.script import Numbers
from core.tracing.steps import Symbol
from core.tracing.update_lines import options_given


def put_given(numbers: Numbers, project: Project, parameters: Parameters) -> None:
    """Put what the update goes by, the weights and the biases, which every sample shares."""
    for quantity, value in options_given(project.training):
        numbers.put(quantity.symbol, value)
    both = np.concatenate([parameters.biases, parameters.weights])
    numbers.put(Symbol.WEIGHT, both)
    numbers.put(Symbol.BIAS, both)


def put_forward(
    numbers: Numbers, plan: Plan, passed: Forward, targets: Array, column: int = 0, row: int | None = None
) -> None:
    """Put x, y, s and z of a sample, which are named after a data row."""
    s = passed.preactivations[:, column]
    numbers.put(Symbol.INPUT, s[: plan.n_inputs], row)
    numbers.put(Symbol.TARGET, _of_outputs(plan, targets[column]), row)
    numbers.put(Symbol.PREACTIVATION, s, row)
    numbers.put(Symbol.ACTIVATION, passed.activations[:, column], row)


def put_backward(
    numbers: Numbers, plan: Plan, back: Backward, minus: bool, column: int = 0, row: int | None = None
) -> None:
    """Put what a sample's loss and backward pass come to, E and the gradients apart."""
    deltas = back.deltas[:, column]
    numbers.put(Symbol.LOSS_TERM, _of_outputs(plan, back.terms[:, column]), row)
    numbers.put(Symbol.SLOPE, back.slopes[:, column], row)
    own = _of_outputs(plan, back.output_deltas[:, column])
    numbers.put(Symbol.CACHE, np.concatenate([own, back.chain[:, column]]), row)
    numbers.put(Symbol.DELTA, 0.0 - deltas if minus else deltas, row)  # and never -0.0
    numbers.put(Symbol.ACTIVATION_GRADIENT, back.activation_gradients[:, column], row)


def put_gradients(numbers: Numbers, deltas: Array, gradients: Array, row: int | None = None) -> None:
    """Put the gradients of biases and weights: a sample's own, or what those of a batch come to."""
    both = np.concatenate([deltas, gradients])
    numbers.put(Symbol.WEIGHT_GRADIENT, both, row)
    numbers.put(Symbol.BIAS_GRADIENT, both, row)


def _of_outputs(plan: Plan, found: Array) -> FloatArray:
    """Return the output units' numbers, [output units], as an array over all units."""
    array = np.zeros(plan.n_units)
    array[plan.outputs] = found
    return array
