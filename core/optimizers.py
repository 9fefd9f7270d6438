"""The optimizers: what a gradient makes of a weight, and the formula shown to the learner, side by side.

An optimizer's update is one plain function of numbers. The trace evaluates it for the equation on screen, numpy over
whole arrays, and the kernels compile the same function into their loop; so the three can't disagree.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from core.activations import Array, Formula

Number = TypeVar("Number", float, Array)


@dataclass(frozen=True, slots=True)
class Optimizer:
    """A rule w ← w + Δw.

    Attributes:
        name: as in files.
        title: as in menus.
        update: (∂E/∂w, η) → Δw, for one number or elementwise; it may use nothing but arithmetic.
        formula: Δw in terms of $gradient and $learning_rate.
    """

    name: str
    title: str
    update: Callable[[Array, float], Array]
    formula: Formula


def descend(gradient: Number, learning_rate: float) -> Number:
    """Δw = −η·∂E/∂w."""
    return -learning_rate * gradient


_RECORDS = (
    Optimizer(
        "gradient_descent",
        "Gradient descent",
        descend,
        Formula("−$learning_rate·$gradient", r"-$learning_rate \cdot $gradient"),
    ),
)

OPTIMIZERS: Mapping[str, Optimizer] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every optimizer by name, in the order of menus."""
