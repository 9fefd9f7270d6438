"""The activation rules: function, derivative and the formula shown to the learner, side by side.

Adding a rule is adding one record. Formulae are `string.Template`s over $s (preactivation) and $z (activation).
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.wording import tr

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in two notations: plain text, whose numbers can be evaluated, and TeX, which is typeset."""

    text: str
    tex: str


@dataclass(frozen=True, slots=True)
class Activation:
    """A rule z = σ(s).

    Attributes:
        name: as in files.
        title: as in menus.
        symbol: the function's name in a formula, as text and in TeX.
        function: s → z, elementwise; a joint rule takes all output units together, shape [units, samples].
        derivative: (s, z) → dz/ds, elementwise; for a joint rule the diagonal of its Jacobian.
        formula: z in terms of $s.
        slope: dz/ds in terms of $s and $z.
        joint: whether z of one unit depends on s of all of them (softmax).
        kinked: whether it has no derivative at s = 0.
    """

    name: str
    title: str
    symbol: Formula
    function: Callable[[Array], Array]
    derivative: Callable[[Array, Array], Array]
    formula: Formula
    slope: Formula
    joint: bool = False
    kinked: bool = False


def summed(terms: Array) -> Array:
    """Σ over the first axis, one after another; np.sum's order depends on how many samples there are."""
    return np.asarray(reduce(np.add, terms))


def sigmoid(s: Array) -> Array:
    """1/(1 + e^−s), by whichever of its two forms does not overflow."""
    e = np.exp(-np.abs(s))
    return np.where(s >= 0, 1 / (1 + e), e / (1 + e))


def softplus(s: Array) -> Array:
    """ln(1 + e^s), without overflow."""
    return np.maximum(s, 0) + np.log1p(np.exp(-np.abs(s)))


_erf = np.vectorize(math.erf, otypes=[np.float64])


def normal_cdf(s: Array) -> Array:
    """Φ(s), the standard normal distribution function."""
    return np.asarray(0.5 * (1 + _erf(s / math.sqrt(2))))


def softmax(s: Array) -> Array:
    """e^s_i / Σ_k e^s_k over the first axis, shifted by the largest s so that nothing overflows."""
    e = np.exp(s - np.max(s, axis=0))
    return np.asarray(e / summed(e))


def _silu_slope(s: Array, _: Array) -> Array:
    g = sigmoid(s)
    return g * (1 + s * (1 - g))


def _gelu_slope(s: Array, _: Array) -> Array:
    return normal_cdf(s) + s * np.exp(-s * s / 2) / math.sqrt(2 * math.pi)


_RECORDS = (
    Activation(
        "identity", tr("Identity", meaning="activation"), Formula("id", r"\mathrm{id}"),
        lambda s: s,
        lambda s, z: np.ones_like(s),
        Formula("$s", "$s"), Formula("1", "1"),
    ),
    Activation(
        "sigmoid", "Sigmoid", Formula("σ", r"\sigma"),
        sigmoid,
        lambda s, z: z * (1 - z),
        Formula("1/(1 + exp(−$s))", r"\frac{1}{1 + e^{-$s}}"), Formula("$z·(1 − $z)", r"$z\,(1 - $z)"),
    ),
    Activation(
        "tanh", "Tanh", Formula("tanh", r"\tanh"),
        np.tanh,
        lambda s, z: 1 - z * z,
        Formula("tanh($s)", r"\tanh($s)"), Formula("1 − $z^2", r"1 - $z^2"),
    ),
    Activation(
        "relu", "ReLU", Formula("relu", r"\mathrm{relu}"),
        lambda s: np.where(s < 0, 0.0, s),
        lambda s, z: np.where(s > 0, 1.0, 0.0 * s),
        Formula("max(0, $s)", r"\max(0,\,$s)"), Formula("step($s)", r"[\,$s > 0\,]"), kinked=True,
    ),
    Activation(
        "leaky_relu", "Leaky ReLU", Formula("lrelu", r"\mathrm{lrelu}"),
        lambda s: np.where(s < 0, 0.01 * s, s),
        lambda s, z: np.where(s > 0, 1.0, 0.01 + 0.0 * s),
        Formula("max(0.01·$s, $s)", r"\max(0.01\,$s,\,$s)"),
        Formula("0.01 + 0.99·step($s)", r"0.01 + 0.99\,[\,$s > 0\,]"),
    ),
    Activation(
        "softplus", "Softplus", Formula("softplus", r"\mathrm{softplus}"),
        softplus,
        lambda s, z: sigmoid(s),
        Formula("ln(1 + exp($s))", r"\ln(1 + e^{$s})"), Formula("1/(1 + exp(−$s))", r"\frac{1}{1 + e^{-$s}}"),
    ),
    Activation(
        "silu", "SiLU", Formula("silu", r"\mathrm{silu}"),
        lambda s: s * sigmoid(s),
        _silu_slope,
        Formula("$s/(1 + exp(−$s))", r"\frac{$s}{1 + e^{-$s}}"),
        Formula("σ($s)·(1 + $s·(1 − σ($s)))", r"\sigma($s)\,(1 + $s\,(1 - \sigma($s)))"),
    ),
    Activation(
        "gelu", "GELU", Formula("gelu", r"\mathrm{gelu}"),
        lambda s: s * normal_cdf(s),
        _gelu_slope,
        Formula("$s·Φ($s)", r"$s\,\Phi($s)"),
        Formula("Φ($s) + $s·exp(−$s^2/2)/√(2·π)", r"\Phi($s) + $s\,\frac{e^{-$s^2/2}}{\sqrt{2\pi}}"),
    ),
    Activation(
        "sine", tr("Sine"), Formula("sin", r"\sin"),
        np.sin,
        lambda s, z: np.cos(s),
        Formula("sin($s)", r"\sin($s)"), Formula("cos($s)", r"\cos($s)"),
    ),
    Activation(
        "gaussian", tr("Gaussian", meaning="activation"), Formula("gauss", r"\mathrm{gauss}"),
        lambda s: np.exp(-s * s),
        lambda s, z: -2 * s * z,
        Formula("exp(−$s^2)", r"e^{-$s^2}"), Formula("−2·$s·$z", r"-2\,$s\,$z"),
    ),
    Activation(
        "softmax", tr("Softmax (all outputs)"), Formula("softmax", r"\mathrm{softmax}"),
        softmax,
        lambda s, z: z * (1 - z),
        Formula("exp($s)/Σ exp($s)", r"\frac{e^{$s}}{\sum_k e^{${s}_k}}"), Formula("$z·(1 − $z)", r"$z\,(1 - $z)"),
        joint=True,
    ),
)

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every activation by name, in the order of menus; a plan's codes are positions in this table."""
