"""The losses: values and slopes against the definitions, and the cross-entropies stable with their logits."""

from __future__ import annotations

from string import Template

import numpy as np
import pytest

from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES as TABLE
from tests.core import oracle
from tests.core.expressions import evaluate
from tests.networks import ALLOWED

S = np.array([[0.3, -1.2], [1.7, 0.4], [-0.6, 2.1]])
Y = np.array([[0.2, 1.0], [0.9, 0.05], [0.35, 0.6]])


def predictions(rule):
    return ACTIVATIONS[rule].function(S)


def test_the_names_are_those_of_the_file_format():
    errors = ["half_squared_error", "squared_error", "absolute_error", "huber"]
    assert list(TABLE) == [*errors, "binary_cross_entropy", "categorical_cross_entropy"]


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_values_are_those_of_the_definition(rule, loss):
    z = predictions(rule)
    wanted = np.vectorize(oracle.LOSSES[loss][0])(z, Y)
    assert TABLE[loss].terms(z, Y, S) == pytest.approx(wanted, rel=1e-12)
    assert TABLE[loss].value(z, Y, S) == pytest.approx(wanted.sum(axis=0), rel=1e-12)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_delta_is_the_central_difference_by_s(rule, loss):
    record, h = TABLE[loss], 1e-5
    delta = record.delta([rule] * 3, S, predictions(rule), Y)
    for unit in range(3):
        values = []
        for sign in (1, -1):
            s = S.copy()
            s[unit] += sign * h
            values.append(record.value(ACTIVATIONS[rule].function(s), Y, s))
        assert delta[unit] == pytest.approx((values[0] - values[1]) / (2 * h), abs=1e-8)


@pytest.mark.parametrize("loss", [name for name, record in TABLE.items() if record.fused_with is None])
@pytest.mark.parametrize(("p", "y"), [(0.5, 0.2), (-1.5, 0.75), (0.1, 3.25), (0.25, 0.25), (1.75, 0.75)])
def test_the_formulas_shown_are_the_functions_used(loss, p, y):
    record, z = TABLE[loss], np.array([[p]])
    shown = {"p": f"({p})".replace("-", "−"), "y": str(y)}
    assert evaluate(Template(record.formula.text).substitute(shown)).low == record.terms(z, np.array([[y]]), z)[0, 0]
    assert evaluate(Template(record.slope_formula.text).substitute(shown)).low == record.slope(z, np.array([[y]]))[0, 0]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("s", [-1000.0, 1000.0])
@pytest.mark.parametrize("y", [0.0, 1.0])
def test_binary_cross_entropy_counts_logits_far_out(s, y):
    logits, targets = np.array([[s]]), np.array([[y]])
    z = ACTIVATIONS["sigmoid"].function(logits)
    wrong = (s > 0) != (y == 1)
    assert TABLE["binary_cross_entropy"].value(z, targets, logits) == [1000.0 if wrong else 0.0]
    assert TABLE["binary_cross_entropy"].delta(["sigmoid"], logits, z, targets)[0, 0] == z[0, 0] - y


@pytest.mark.filterwarnings("error")
def test_categorical_cross_entropy_counts_logits_far_out():
    s = np.array([[1000.0], [-1000.0]])
    z, record = ACTIVATIONS["softmax"].function(s), TABLE["categorical_cross_entropy"]
    assert record.value(z, np.array([[0.0], [1.0]]), s) == [2000.0]
    assert record.delta(["softmax"] * 2, s, z, np.array([[0.0], [1.0]])).tolist() == [[1.0], [-1.0]]


@pytest.mark.parametrize("loss", TABLE)
def test_a_prediction_on_target_costs_nothing_and_pulls_nowhere(loss):
    record = TABLE[loss]
    s = np.array([[800.0], [-800.0]])
    z = ACTIVATIONS[record.fused_with or "identity"].function(s)
    assert record.value(z, z, s)[0] == 0.0
    assert record.delta([record.fused_with or "identity"] * 2, s, z, z) == pytest.approx(np.zeros((2, 1)))


def test_huber_is_square_within_one_and_straight_beyond():
    record, zero = TABLE["huber"], np.zeros((1, 1))
    value = [record.terms(np.array([[r]]), zero, zero)[0, 0] for r in (-3.0, -1.0, 0.5, 1.0, 2.0)]
    assert value == [2.5, 0.5, 0.125, 0.5, 1.5]
    assert [record.slope(np.array([[r]]), zero)[0, 0] for r in (-3.0, 0.5, 2.0)] == [-1.0, 0.5, 1.0]


def test_every_record_is_told_apart_from_the_others():
    for table in (TABLE, ACTIVATIONS):
        assert len({record.title for record in table.values()}) == len(table)
        assert all(name == record.name for name, record in table.items())
