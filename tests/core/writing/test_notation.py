"""How numbers and names are written."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.mathtext import MathTextParser

from core.formulae.activations import ACTIVATIONS, Formula
from core.writing.notation import LETTERS, Notation, label_formula, shortened, split_label
from tests.networks import ODD_LABELS

FINITE = st.floats(allow_nan=False, allow_infinity=False)


def read(text):
    return float(text.replace("−", "-"))


@given(FINITE)
@settings(deadline=None, max_examples=300)
def test_seventeen_digits_are_the_number_itself(value):
    assert read(Notation(17).number(value)) == value


@given(FINITE, st.integers(1, 16))
@settings(deadline=None, max_examples=500)
def test_fewer_digits_are_the_nearest_number_with_so_many(value, digits):
    text = Notation(digits).number(value)
    assert "-" not in text
    wanted = Decimal(value)
    unit = Decimal(10) ** (wanted.adjusted() - digits + 1)
    assert abs(Decimal(text.replace("−", "-")) - wanted) <= unit / 2


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.0, "2"), (0.5, "0.5"), (0.52497, "0.5250"), (0.99996, "1.000"), (9999.96, "10000"), (12345.678, "12346"),
        (-0.0362423, "−0.03624"), (1e-9, "1e−9"), (1.23456e-9, "1.235e−9"), (-1e22, "−1e22"), (1e9, "1e9"),
        (123456789.0, "123456789"), (0.0, "0"), (-0.0, "0"), (None, "—"), (math.inf, "inf"), (math.nan, "nan"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_in_a_textbook(value, text):
    assert Notation(4).number(value) == text


def test_nothing_and_minus_nothing_are_nothing():
    assert [Notation(digits).number(-0.0) for digits in (1, 4, 16, 17)] == ["0"] * 4


@pytest.mark.parametrize("digits", [1, 4, 17])
@pytest.mark.parametrize("value", [2.0, -0.0362423, 1e-9, -1.5e300, 5e-324, 1e22, 0.1])
def test_tex_says_the_same_number(value, digits):
    mantissa, _, power = Notation(digits).tex(value).partition(r" \times 10^{")
    number = float(f"{mantissa}e{power.removesuffix('}') or 0}")
    assert number == pytest.approx(float(shortened(value, digits)), rel=1e-15)


@pytest.mark.parametrize("label", ["x_i", "h_12", "out", "_a", "a_", "x_1_2", "_", "δ_j"])
def test_a_label_is_split_without_losing_anything(label):
    stem, subscript = split_label(label)
    assert stem
    assert (f"{stem}_{subscript}" if subscript else stem) == label


@pytest.mark.parametrize(
    ("label", "tex"),
    [
        ("x", "x"), ("x_i", "x_{i}"), ("h_12", r"h_{\mathrm{12}}"), ("λ", r"\lambda"), ("α_β", r"\alpha_{\beta}"),
        ("out", r"\mathrm{out}"), ("an input", r"\mathrm{an\ input}"), ("100%", r"\mathrm{100\%}"),
    ],
)  # fmt: skip
def test_names_are_typeset_as_in_a_textbook(label, tex):
    assert label_formula(label).tex == tex


@pytest.mark.parametrize("label", [*ODD_LABELS, *"^~\\_%#&${}'\"|<>@*/()[]!?,;:=+−-´`°²", "a^b", "∑∫√", "ω_Ω", "日本"])
def test_every_name_can_be_typeset(label):
    formula = label_formula(label)
    assert formula.text == label
    MathTextParser("path").parse(f"${formula.tex}$")
    MathTextParser("path").parse(rf"$w_{{{formula.tex} \to {formula.tex}}}$")


def test_names_that_differ_are_typeset_differently():
    labels = [*ODD_LABELS, "ab", "a∧b", "a~b", "a\\b", "a b", "q", "frac", *"^~\\"]
    assert len({label_formula(label).tex for label in labels}) == len(labels)


# Conventions


@pytest.mark.parametrize("value", [0.5, -1234.5678, 1e-9, -2.5e300, 3.0, 0.1, 123456.0])
@pytest.mark.parametrize("digits", [2, 4, 17])
def test_with_a_decimal_comma_the_same_digits_stand_around_it(value, digits):
    point, comma = Notation(digits), Notation(digits, decimal_comma=True)
    assert comma.number(value) == point.number(value).replace(".", ",")
    assert comma.plain(value) == point.plain(value).replace(".", ",")
    assert comma.tex(value) == point.tex(value).replace(".", "{,}")
    assert float(comma.plain(value).replace(",", ".")) == value


def test_thousands_are_parted_by_what_can_not_be_taken_for_a_decimal_comma():
    assert [Notation().count(n) for n in (0, 999, 1000, 1234567)] == ["0", "999", "1,000", "1,234,567"]
    assert Notation(decimal_comma=True).count(1234567) == "1\u202f234\u202f567"


def test_in_a_formula_a_decimal_comma_makes_the_lists_commas_semicolons():
    comma = Notation(decimal_comma=True)
    for rule in ACTIVATIONS.values():
        for formula in (rule.formula, rule.slope):
            assert Notation().formula(formula) is formula
            written = comma.formula(formula)
            assert "." not in written.text + written.tex
            assert written.text.replace(",", ".").replace(";", ",") == formula.text
            MathTextParser("path").parse(f"${comma.named(formula).tex}$")


@pytest.mark.parametrize("letters", LETTERS.values(), ids=lambda letters: letters.name)
def test_a_formula_is_written_in_the_letters(letters):
    notation = Notation(letters=letters)
    written = notation.named(Formula("$z·(1 − $z) + $s", "$z $s"))
    s, z = letters.preactivation, letters.activation
    assert written == Formula(f"{z.text}·(1 − {z.text}) + {s.text}", f"{z.tex} {s.tex}")


def test_names_of_several_letters_stand_upright_in_tex():
    for letters in LETTERS.values():
        for formula in (letters.preactivation, letters.activation):
            upright = rf"\mathrm{{{formula.text}}}"
            assert formula.tex == (formula.text if len(formula.text) == 1 else upright)
