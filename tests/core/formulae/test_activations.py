"""The activation rules: values and derivatives against the definitions, and no overflow anywhere."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.formulae.activations import ACTIVATIONS, softmax, summed
from tests.core.expressions import evaluate
from tests.core.oracle import RULES
from tests.networks import PLAIN_RULES

POINTS = np.array([-30.0, -3.7, -1.0, -0.3, -1e-4, 1e-4, 0.25, 1.0, 2.9, 30.0])
FAR = np.array([-1000.0, -710.0, 0.0, 710.0, 1000.0])


def test_the_names_are_those_of_the_file_format():
    assert list(ACTIVATIONS) == (
        ["identity", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "silu", "gelu", "sine", "gaussian", "softmax"]
    )


@pytest.mark.parametrize("name", PLAIN_RULES)
def test_values_and_slopes_are_those_of_the_definition(name):
    rule, (value, slope) = ACTIVATIONS[name], RULES[name]
    z = rule.function(POINTS)
    assert z == pytest.approx([value(s) for s in POINTS.tolist()], rel=1e-12, abs=1e-14)
    assert rule.derivative(POINTS, z) == pytest.approx([slope(s) for s in POINTS.tolist()], rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", PLAIN_RULES)
def test_the_slope_is_a_central_difference(name):
    rule, s, h = ACTIVATIONS[name], POINTS[1:-1], 1e-5
    difference = (rule.function(s + h) - rule.function(s - h)) / (2 * h)
    assert rule.derivative(s, rule.function(s)) == pytest.approx(difference, abs=1e-9)


@pytest.mark.parametrize("name", PLAIN_RULES)
def test_the_formulas_shown_are_the_functions_used(name):
    rule = ACTIVATIONS[name]
    for s in POINTS[1:-1].tolist():
        z = float(rule.function(np.array(s)))
        shown = {"s": f"({s!r})".replace("-", "−"), "z": f"({z!r})".replace("-", "−")}
        for formula, value in ((rule.formula, z), (rule.slope, float(rule.derivative(np.array(s), np.array(z))))):
            text = formula.text
            for letter, number in shown.items():
                text = text.replace(f"${letter}", number)
            assert evaluate(text).low == pytest.approx(value, rel=1e-9, abs=1e-12)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_nothing_overflows_far_out(name):
    rule = ACTIVATIONS[name]
    z = rule.function(FAR)
    assert np.isfinite(z).all()
    assert np.isfinite(rule.derivative(FAR, z)).all()


@pytest.mark.filterwarnings("error")
def test_sigmoid_and_softplus_are_exact_far_out():
    small = math.exp(-710)
    assert ACTIVATIONS["sigmoid"].function(FAR) == pytest.approx([0, small, 0.5, 1, 1], rel=1e-12)
    assert ACTIVATIONS["softplus"].function(FAR) == pytest.approx([0, small, math.log(2), 710, 1000], rel=1e-12)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_nan_is_never_hidden(name):
    rule, nan = ACTIVATIONS[name], np.array([np.nan, 1.0])
    assert np.isnan(rule.function(nan)[0])
    assert name == "identity" or np.isnan(rule.derivative(nan, rule.function(nan))[0])


def test_softmax_shares_one_among_all_units():
    s = np.array([[1.0, 1000.0], [2.0, -1000.0], [-0.5, 999.0]])
    total = math.exp(1) + math.exp(2) + math.exp(-0.5)
    assert softmax(s)[:, 0] == pytest.approx([math.exp(1) / total, math.exp(2) / total, math.exp(-0.5) / total])
    assert softmax(s).sum(axis=0) == pytest.approx([1, 1])
    assert softmax(s)[1, 1] == 0.0


def test_a_sum_is_the_same_for_one_sample_and_for_many():
    terms = np.random.default_rng(0).normal(size=(33, 5)) * 10.0 ** np.arange(-8, 8, 16 / 33)[:, None]
    assert (summed(terms) == [summed(terms[:, [k]])[0] for k in range(5)]).all()
    assert summed(terms) == pytest.approx(terms.sum(axis=0))
