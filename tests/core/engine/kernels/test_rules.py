"""Every compiled rule and loss says what its record says, for floats and for lanes."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from core.engine.kernels.lanes import REGISTER, load, narrow, store
from core.engine.kernels.rules import COMPILED_LOSSES, COMPILED_RULES, activate, judge
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES

EXTREMES = [0.0, -0.0, 1000.0, -1000.0, 1e300, -1e300, np.nan, 5e-324]
S = np.concatenate([np.linspace(-40, 40, 400), np.linspace(-1e-3, 1e-3, 160), EXTREMES])
RULES = [name for name, rule in ACTIVATIONS.items() if not rule.joint]


@njit
def activate_floats(rule, s, z, slope):
    for i in range(s.shape[1]):
        z[0, i], slope[0, i] = activate(rule, s[0, i])


@njit
def activate_lanes(rule, s, z, slope):
    for c in range(0, s.shape[1], REGISTER):
        z_c, slope_c = activate(rule, load(narrow(), s, 0, c))
        store(z, 0, c, z_c)
        store(slope, 0, c, slope_c)


@njit
def judge_floats(loss, s, z, y, error, slope):
    for i in range(len(s)):
        error[i], slope[i] = judge(loss, s[i], z[i], y[i])


@pytest.mark.parametrize("compiled", [activate_floats, activate_lanes], ids=["floats", "lanes"])
@pytest.mark.parametrize("name", RULES)
def test_activations_equal_their_records(name, compiled):
    rule, s = ACTIVATIONS[name], S[None, :]
    z, slope = np.zeros_like(s), np.zeros_like(s)
    compiled(list(ACTIVATIONS).index(name), s, z, slope)
    with np.errstate(all="ignore"):  # 1e300 squared
        wanted = rule.function(s)
        np.testing.assert_allclose(z, wanted, rtol=1e-15, atol=4e-16)
        np.testing.assert_allclose(slope, rule.derivative(s, wanted), rtol=1e-15, atol=1e-15)


def test_tanh_is_exact_close_to_zero():
    s = np.geomspace(1e-12, 0.1, 10 * REGISTER)[None, :]
    z, slope = np.zeros_like(s), np.zeros_like(s)
    activate_lanes(list(ACTIVATIONS).index("tanh"), s, z, slope)
    np.testing.assert_allclose(z, np.tanh(s), rtol=5e-16)


@pytest.mark.parametrize("name", [name for name in LOSSES if name != "categorical_cross_entropy"])
def test_losses_equal_their_records(name):
    s, y = np.linspace(-30, 30, 301), np.full(301, 0.25)
    z = ACTIVATIONS["sigmoid"].function(s) if LOSSES[name].fused_with else s
    error, slope = np.zeros_like(s), np.zeros_like(s)
    judge_floats(list(LOSSES).index(name), s, z, y, error, slope)
    np.testing.assert_allclose(error, LOSSES[name].terms(z, y, s), rtol=1e-14, atol=1e-15)
    np.testing.assert_allclose(slope, LOSSES[name].slope(z, y), rtol=1e-14, atol=1e-15)


def test_every_rule_there_is_has_a_compiled_form():
    assert len(COMPILED_RULES) == len(ACTIVATIONS)
    assert len(COMPILED_LOSSES) == len(LOSSES)
