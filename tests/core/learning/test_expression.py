"""What a learner types, worked out; and what can't be, said in a sentence."""

from __future__ import annotations

import ast
import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.learning.expression import ExpressionError, evaluate

NAMES = {"C1": -0.0362, "s_j": 2.0, "w_{j→k}": 5.0, "ŷ": 2.9638, "δ_k": 0.25, "w^new_{j→k}": 5.1, "∂E/∂w_{j→k}": 0.5}


def worked(text: str, **options: bool) -> float:
    return evaluate(text, NAMES.get, lambda: list(NAMES), **options)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.8808", 0.8808), ("−0,5", None), ("1e-3", 0.001), (".5", 0.5), ("z_j = 2·3", 6.0),
        ("2 + 3·4", 14.0), ("(2 + 3)*4", 20.0), ("2 − 3 − 4", -5.0), ("8/4/2", 1.0), ("2^3^2", 512.0), ("2**-1", 0.5),
        ("-2^2", -4.0), ("(−2)^2", 4.0), ("3²", 9.0), ("|−3|·2", 6.0), ("½·4", 2.0), ("--2", 2.0),
        ("sigmoid(2)*5", 5 / (1 + math.exp(-2))), ("1/(1+exp(-2))", 1 / (1 + math.exp(-2))), ("σ(0)", 0.5),
        ("sigma(0)", 0.5), ("σ′(0)", 0.25), ("sigmoid'(0)", 0.25), ("sigmoid_derivative(0)", 0.25), ("tanh(0)", 0.0),
        ("ln(exp(2))", 2.0), ("√4", 2.0), ("√(9)", 3.0), ("sqrt(16)", 4.0), ("max(1, 2, 3)", 3.0), ("max(7)", 7.0),
        ("relu(−3)", 0.0), ("cos(π)", -1.0), ("C1*s_j", -0.0724), ("w_{j→k}·2", 10.0), ("ŷ − 3", -0.0362),
        ("δ_k·w_{j→k}", 1.25), ("w^new_{j→k}", 5.1), ("∂E/∂w_{j→k}", 0.5), ("1/2/∂E/∂w_{j→k}", 1.0),
    ],
)  # fmt: skip
def test_what_it_comes_to(text, value):
    if value is None:
        with pytest.raises(ExpressionError):
            worked(text)
    else:
        assert worked(text) == pytest.approx(value, rel=1e-12)


def test_a_decimal_comma_where_numbers_are_written_so():
    assert worked("−0,5·2", decimal_comma=True) == -1
    assert worked("max(0,5; 0,25)", decimal_comma=True) == 0.5


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Nothing is written here yet"), ("  = ", "Nothing is written here yet"), ("1/0", "divides by 0"),
        ("0^-1", "divides by 0"), ("9**9**9", "too large"), ("exp(1000)", "too large"), ("1e999", "no finite number"),
        ("ln(-1)", "root or the logarithm"), ("(-8)^0.5", "root or the logarithm"),
        ("2(3)", "A sign is missing before “(”"), ("2 s_j", "A sign is missing before “s_j”"),
        ("(1", "A “)” is missing"), ("1)", "before “)”"),
        ("1 +", "at the end"), ("* 2", "missing before “*”"), ("foo", "by the name of foo"),
        ("s_jj", "Did you mean s_j"),
        ("sigmoid", "is a function"), ("sigmoid(1, 2)", "takes one number"), ("2 ? 3", "“?” can't be read"),
        ("__import__('os')", "can't be read"),
        ("a.b", "can't be read"), ("()", "before “)”"), ("1" * 1001, "longer than 1,000"),
        ("(" * 60 + "1" + ")" * 60, "more than 50"), ("2" + "^2" * 60, "more than 50"),
    ],
)  # fmt: skip
def test_what_cannot_be_worked_out_is_said(text, said):
    with pytest.raises(ExpressionError, match=re.escape(said)):
        worked(text)


@given(st.text(max_size=60))
@settings(max_examples=400, deadline=None)
def test_whatever_is_typed_gives_a_finite_number_or_a_sentence(text):
    try:
        value = worked(text)
    except ExpressionError as error:
        said = str(error)
    else:
        said = "finite." if math.isfinite(value) else ""
    assert said.endswith((".", "?"))


SUMS = st.recursive(
    st.integers(1, 9).map(str),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"),
        st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda parts: f"{parts[0]} {parts[1]} {parts[2]}"),
        inner.map(lambda part: f"-{part}"),
    ),
    max_leaves=12,
)


@given(SUMS)
@settings(max_examples=300, deadline=None)
def test_sums_and_products_come_to_what_python_makes_of_them(text):
    try:
        expected = eval(compile(ast.parse(text, mode="eval"), "sum", "eval"))
    except ZeroDivisionError:
        with pytest.raises(ExpressionError, match="divides by 0"):
            worked(text)
        return
    assert worked(text) == pytest.approx(expected, rel=1e-12)
