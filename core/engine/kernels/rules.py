"""The activations and losses in compiled form, for one sample (a float) or several (lanes) alike.

Every function here repeats a record of `core.formulae.activations` or `core.formulae.losses`; tests hold the two
together. A record without a branch here is simply not compiled: networks that use it are served by numpy.
"""

import math
from typing import Any

from core.engine.kernels.compiler import compiled
from core.engine.kernels.lanes import absolute, fill, lane, lane_count, power_of_two, where_less, with_lane, with_sign
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES

Value = Any
"""A float64 or lanes of them."""

_RULE = {name: code for code, name in enumerate(ACTIVATIONS)}
IDENTITY, SIGMOID, TANH, RELU, LEAKY_RELU = (_RULE[r] for r in ("identity", "sigmoid", "tanh", "relu", "leaky_relu"))
SOFTPLUS, SILU, GELU, SINE, GAUSSIAN = (_RULE[r] for r in ("softplus", "silu", "gelu", "sine", "gaussian"))
SOFTMAX = _RULE["softmax"]
COMPILED_RULES = (IDENTITY, SIGMOID, TANH, RELU, LEAKY_RELU, SOFTPLUS, SILU, GELU, SINE, GAUSSIAN, SOFTMAX)

_LOSS = {name: code for code, name in enumerate(LOSSES)}
HALF_SQUARED, SQUARED, ABSOLUTE = (_LOSS[r] for r in ("half_squared_error", "squared_error", "absolute_error"))
HUBER, BINARY, CATEGORICAL = (_LOSS[r] for r in ("huber", "binary_cross_entropy", "categorical_cross_entropy"))
COMPILED_LOSSES = (HALF_SQUARED, SQUARED, ABSOLUTE, HUBER, BINARY, CATEGORICAL)

ROUND = 6755399441055744.0  # 1.5·2^52: adding it rounds to a whole number, which ends up in the low bits


@compiled
def exp_parts(x: Value) -> tuple[Value, Value]:
    """Return 2^k and e^r − 1 with e^x = 2^k·e^r and |r| ≤ ln(2)/2, for |x| ≤ 700; beyond, anything (NaN for NaN)."""
    shifted = x * 1.4426950408889634 + ROUND
    k = shifted - ROUND
    r = (x - k * 0.6931471803691238) - k * 1.9082149292705877e-10
    # (e^r − 1 − r)/r² = 1/2! + r/3! + … + r^10/12!, in Estrin's order: pairs, then pairs of pairs, for speed.
    r2 = r * r
    r4 = r2 * r2
    low = (r * 0.16666666666666666 + 0.5) + r2 * (r * 8.333333333333333e-03 + 4.1666666666666664e-02)
    middle = (r * 1.984126984126984e-04 + 1.388888888888889e-03) + r2 * (
        r * 2.7557319223985893e-06 + 2.48015873015873e-05
    )
    high = (r * 2.505210838544172e-08 + 2.755731922398589e-07) + r2 * 2.08767569878681e-9
    return power_of_two(shifted), r2 * (low + r4 * (middle + r4 * high)) + r


@compiled
def exp(x: Value) -> Value:
    """e^x for x ≤ 0, to about one unit in the last place; 0 below −700."""
    scale, rest = exp_parts(x)
    return where_less(x, -700.0, 0.0, scale * rest + scale)


@compiled
def log1p(t: Value) -> Value:
    """ln(1 + t) for 0 ≤ t ≤ 1, by the series of 2·artanh(f/(2 + f)) in the form of fdlibm."""
    large = where_less(0.41421356237309503, t, fill(t, 1.0), fill(t, 0.0))
    f = where_less(0.41421356237309503, t, 0.5 * (t - 1.0), t)
    q = f / (f + 2.0)
    v = q * q
    p = v * 1.479819860511658591e-01 + 1.531383769920937332e-01
    p = p * v + 1.818357216161805012e-01
    p = p * v + 2.222219843214978396e-01
    p = p * v + 2.857142874366239149e-01
    p = p * v + 3.999999999940941908e-01
    p = p * v + 6.666666666666735130e-01
    h = 0.5 * f * f
    return large * 0.6931471805599453 + (f - (h - q * (h + p * v)))


@compiled
def log(x: Value) -> Value:
    """ln(x), lane by lane."""
    for i in range(lane_count(x)):
        x = with_lane(x, i, math.log(lane(x, i)))
    return x


@compiled
def positive(x: Value) -> Value:
    """Return max(x, 0), NaN of NaN."""
    return where_less(x, 0.0, 0.0, x)


@compiled
def sigmoid(s: Value) -> Value:
    """1/(1 + e^−s), which is 0 or 1 to the last bit beyond ±700."""
    scale, rest = exp_parts(-s)
    z = 1.0 / (1.0 + (scale * rest + scale))
    return where_less(700.0, absolute(s), where_less(s, 0.0, 0.0, 1.0), z)


@compiled
def tanh(s: Value) -> Value:
    """(e^2|s| − 1)/(e^2|s| + 1) or 1 − 2/(e^2|s| + 1), whichever rounds less, with the sign of s."""
    a = absolute(s)
    a = where_less(20.0, a, 20.0, a)  # where tanh is 1 to the last bit
    scale, rest = exp_parts(a + a)
    e = scale * rest + (scale - 1.0)  # e^2|s| − 1, exact to the last places close to 0 as well
    q = where_less(0.35, a, 2.0, e) / (e + 2.0)
    z = where_less(0.35, a, 1.0 - q, q)
    return with_sign(z, s)


@compiled
def softplus(s: Value) -> Value:
    """ln(1 + e^s) = max(s, 0) + ln(1 + e^−|s|)."""
    return positive(s) + log1p(exp(-absolute(s)))


@compiled
def normal_cdf(s: Value) -> Value:
    """Φ(s) = ½·(1 + erf(s/√2)), lane by lane."""
    for i in range(lane_count(s)):
        s = with_lane(s, i, 0.5 * (1.0 + math.erf(lane(s, i) * 0.7071067811865476)))
    return s


@compiled
def sine(s: Value) -> tuple[Value, Value]:
    """Return sin(s) and cos(s), lane by lane."""
    c = s
    for i in range(lane_count(s)):
        x = lane(s, i)
        finite = x - x == 0.0
        s = with_lane(s, i, math.sin(x) if finite else math.nan)
        c = with_lane(c, i, math.cos(x) if finite else math.nan)
    return s, c


@compiled
def activate(rule: int, s: Value) -> tuple[Value, Value]:  # noqa: PLR0911 - one return a rule
    """Return z = σ(s) and σ′(s) by the rule's code; softmax, which needs all outputs, is left as s for `normalise`."""
    if rule == TANH:
        z = tanh(s)
        return z, 1.0 - z * z
    if rule == SIGMOID:
        z = sigmoid(s)
        return z, z * (1.0 - z)
    if rule == RELU:
        return positive(s), where_less(0.0, s, 1.0, 0.0 * s)
    if rule == LEAKY_RELU:
        return where_less(s, 0.0, 0.01 * s, s), where_less(0.0, s, 1.0, 0.01 + 0.0 * s)
    if rule == SOFTPLUS:
        return softplus(s), sigmoid(s)
    if rule == SILU:
        g = sigmoid(s)
        return s * g, g * (1.0 + s * (1.0 - g))
    if rule == GELU:
        g = normal_cdf(s)
        return s * g, g + s * exp(-0.5 * s * s) * 0.3989422804014327
    if rule == SINE:
        return sine(s)
    if rule == GAUSSIAN:
        z = exp(-s * s)
        return z, -2.0 * s * z
    return s, fill(s, 1.0)


@compiled
def judge(loss: int, s: Value, z: Value, y: Value) -> tuple[Value, Value]:
    """Return one output unit's share of E, and ∂E/∂z; for binary cross-entropy δ = ∂E/∂s in its place."""
    r = z - y
    if loss == HALF_SQUARED:
        return 0.5 * r * r, r
    if loss == SQUARED:
        return r * r, 2.0 * r
    if loss == ABSOLUTE:
        return absolute(r), where_less(r, 0.0, -1.0, where_less(0.0, r, 1.0, 0.0 * r))
    if loss == HUBER:
        size = absolute(r)
        clipped = where_less(r, -1.0, -1.0, where_less(1.0, r, 1.0, r))
        return where_less(1.0, size, size - 0.5, 0.5 * r * r), clipped
    return softplus(s) - y * s, r
