"""What every unit answers over the inputs: a curve over one, a map over two, in numbers."""

from dataclasses import dataclass

import numpy as np

from core.engine import evaluate
from core.plan import FloatArray, Parameters, Plan
from core.records import UnitId

MOST_UNITS = 300
"""A larger network has no maps: they could not be told apart."""
_CURVE, _SIDE, _LEAST = 64, 48, 12
_BUDGET = 6e6
"""Multiplications that all maps together may cost, so that they can be computed ten times a second."""


@dataclass(frozen=True, slots=True, eq=False)
class UnitMaps:
    """z of every unit over the first input, or the first two.

    Attributes:
        values: by unit: [points] over one input; [up, across] over two, the lowest row first.
        axes: the input units over which they are.
        limits: between which values of each, (least, greatest).
    """

    values: dict[UnitId, FloatArray]
    axes: tuple[UnitId, ...]
    limits: tuple[tuple[float, float], ...]


def unit_maps(plan: Plan, parameters: Parameters, inputs: FloatArray, sample: int) -> UnitMaps | None:
    """Compute the maps over the range of `inputs` [rows, input units]; inputs beyond the second are the sample's.

    Returns None where there is no input, or the network is too large. What overflows is infinite or NaN.
    """
    side = _side(plan)
    if not plan.n_inputs or plan.n_units > MOST_UNITS or not side:
        return None
    count = min(2, plan.n_inputs)
    limits = tuple(_limits(inputs[:, n]) for n in range(count))
    across = [np.linspace(*limit, side if count == 2 else _CURVE) for limit in limits]
    lattice = np.stack([axis.ravel() for axis in np.meshgrid(*across)], axis=1)
    rows = np.zeros((len(lattice), plan.n_inputs))
    if 0 <= sample < len(inputs):
        rows[:] = np.nan_to_num(inputs[sample], nan=0.0)
    rows[:, :count] = lattice
    with np.errstate(all="ignore"):
        z = evaluate(plan, parameters, rows)
    shape = (side, side) if count == 2 else (_CURVE,)
    values = {unit: z[place].reshape(shape) for place, unit in enumerate(plan.units)}
    return UnitMaps(values, plan.units[:count], limits)


def _side(plan: Plan) -> int:
    """Return how many points a map has each way, 0 where even few would cost too much."""
    side = int(min(_SIDE, (_BUDGET / (plan.n_edges + 8 * plan.n_units + 1)) ** 0.5))
    return side if side >= _LEAST else 0


def _limits(column: FloatArray) -> tuple[float, float]:
    """Return the range of the numbers, with some room; where there is none, from 1 below to 1 above."""
    known = column[np.isfinite(column)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
    room = 0.1 * (high - low) or 1.0
    return low - room, high + room
