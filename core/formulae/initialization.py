"""How starting weights are drawn: each way in one record, with the formula shown to the learner."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.wording import tr

Generator = np.random.Generator

Draw = Callable[[Generator, int, int, float], float]
"""(generator, edges into the target, edges out of the source, r) → a weight; each takes one number of the generator."""

DIGITS = 4
"""Starting weights have so many decimals, so that they can be read and typed."""


@dataclass(frozen=True, slots=True)
class Initialization:
    """A way to draw starting weights.

    Attributes:
        name: as in files.
        title: as in menus.
        draw: see `Draw`; None leaves the weights as they are.
        formula: where weights come from, with n edges into the unit and m out of the one before.
        uses_width: whether it takes r.
    """

    name: str
    title: str
    draw: Draw | None
    formula: str
    uses_width: bool = False


def reach(fan_in: int) -> float:
    """Return how far from 0 weights are drawn for a unit with so many incoming edges, unless one chooses."""
    return float(max(0.5, 1.0 / np.sqrt(max(fan_in, 1))))


def _balanced(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    return generator.uniform(-reach(fan_in), reach(fan_in))


def _uniform(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    return generator.uniform(-r, r)


def _normal(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    return generator.normal(0.0, r)


def _xavier(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    limit = float(np.sqrt(6.0 / (fan_in + fan_out)))
    return generator.uniform(-limit, limit)


def _he(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    return generator.normal(0.0, np.sqrt(2.0 / fan_in))


def _constant(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    return generator.uniform(r, r)


def _pdp(generator: Generator, fan_in: int, fan_out: int, r: float) -> float:
    # r is the width of the whole interval, not its half. So is `wrange` in weights.c of McClelland and Rumelhart's PDP
    # software (1987, that of their Explorations in Parallel Distributed Processing, 1988): a random weight is
    # wrange·(rnd() − ½), with rnd() from 0 to 1, and wrange is 1 unless it is set
    return r * (generator.random() - 0.5)


_RECORDS = (
    Initialization("balanced", tr("Even, by inputs"), _balanced, tr("w evenly from ±1/√n, at least ±0.5")),
    Initialization("uniform", tr("Even, ±r"), _uniform, tr("w evenly from −r to r"), uses_width=True),
    Initialization(
        "normal", tr("Normal, r"), _normal, tr("w normal around 0 with standard deviation r"), uses_width=True
    ),
    Initialization("xavier", "Xavier", _xavier, tr("w evenly from ±√(6/(n + m))")),  # Glorot and Bengio 2010
    Initialization("he", "He", _he, tr("w normal around 0 with standard deviation √(2/n)")),  # He et al. 2015
    Initialization(
        "pdp", tr("PDP, r wide"), _pdp, tr("w evenly from −r/2 to r/2, the “wrange” of PDP"), uses_width=True
    ),
    Initialization("constant", tr("Constant r"), _constant, tr("w = r: units alike stay alike"), uses_width=True),
    Initialization("keep", tr("Keep the weights"), None, tr("w stays as it is")),
)

INITIALIZATIONS: Mapping[str, Initialization] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every way by name, in the order of menus."""

BIAS_STARTS: Mapping[str, str] = MappingProxyType(
    {"zero": "b = 0", "drawn": tr("b drawn like a weight"), "keep": tr("b stays as it is")}
)
"""What becomes of biases, by name."""


def drawn(name: str, generator: Generator, fan_in: int, fan_out: int, width: float) -> float | None:
    """Draw one number, rounded to `DIGITS` decimals; None where the weights are kept."""
    draw = INITIALIZATIONS[name].draw
    if draw is None:
        return None
    return float(np.round(draw(generator, max(fan_in, 1), max(fan_out, 1), width), DIGITS))
