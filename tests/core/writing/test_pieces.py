"""Pieces are put together to sums, products and formulae, and keep what they stand for."""

import pytest

from core.formulae.activations import ACTIVATIONS, Formula
from core.records import UnitId
from core.tracing.trace import Quantity, Symbol
from core.writing.pieces import PLUS, TIMES, Piece, bared, filled, joined, merged, operands, product, summed

S = Quantity(Symbol.PREACTIVATION, UnitId("j"))


def terms(count):
    return [(Piece(f"a_{n}", f"a_{{{n}}}"), TIMES, Piece("b", "b")) for n in range(count)]


def number(text):
    return Piece(text, text.replace("−", "-"), S)


def test_a_sum_of_nothing_is_0():
    assert joined(summed([])) == "0"


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (1, "a_0·b"),
        (3, "a_0·b + a_1·b + a_2·b"),
        (4, "a_0·b + a_1·b + … + a_3·b"),
        (2000, "a_0·b + a_1·b + … + a_1999·b"),
    ],
)
def test_a_shortened_sum_has_its_first_terms_and_its_last(count, shown):
    assert joined(summed(terms(count), 3)) == shown


def test_without_a_limit_every_term_stands_there():
    assert joined(summed(terms(50))).count(" + ") == 49


def test_a_product_has_a_dot_between_its_factors():
    assert product([number("2"), number("3")]) == (number("2"), TIMES, number("3"))


def test_what_stands_apart_in_a_formula_stays_apart():
    assert filled(Formula("2·($s)", r"2\,($s)"), {"s": number("1")}) == (
        Piece("2·(", r"2\,("), number("1"), Piece(")", ")"),
    )  # fmt: skip


def test_what_stands_in_a_fraction_is_a_part_of_it_and_owns_it():
    (piece,) = filled(ACTIVATIONS["sigmoid"].formula, {"s": number("1")})
    assert piece == Piece("1/(1 + exp(−1))", r"\frac{1}{1 + e^{-1}}", S)


def test_a_negative_number_has_parentheses_once():
    assert joined(filled(ACTIVATIONS["tanh"].formula, {"s": number("(−1)")})) == "tanh(−1)"
    assert joined(filled(Formula("$s^2", "$s^2"), {"s": number("(−1)")})) == "(−1)^2"


def test_a_number_with_a_power_of_ten_is_raised_as_a_whole():
    piece = Piece("1e−9", r"1 \times 10^{-9}", S)
    tex = "".join(p.tex for p in filled(ACTIVATIONS["gaussian"].formula, {"s": piece}))
    assert tex == r"e^{-(1 \times 10^{-9})^2}"
    tex = "".join(p.tex for p in filled(ACTIVATIONS["tanh"].slope, {"z": piece}))
    assert tex == r"1 - (1 \times 10^{-9})^2"


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        (["(−2)", "·", "3"], "−2·3"),
        (["(−2)", "^2"], "(−2)^2"),
        (["3", "·", "(−2)"], "3·(−2)"),
        (["σ(", "(−2)", "·", "(−3)", ")"], "σ(−2·(−3))"),
        (["(", "(−2)", " − ", "(−3)", ")"], "(−2 − (−3))"),
        (["1", " + ", "(−2)"], "1 + (−2)"),
    ],
)
def test_parentheses_that_nothing_needs_are_taken_off(texts, shown):
    pieces = tuple(number(t) if t[-1:].isdigit() or t.startswith("(−") else Piece(t, t) for t in texts)
    assert joined(bared(pieces)) == shown


def test_merged_pieces_are_one():
    assert merged([number("1"), PLUS, number("2")], S) == Piece("1 + 2", "1 + 2", S)


def test_merged_pieces_of_several_quantities_remember_them_however_deep():
    inside = merged([Piece("", r"\frac{"), number("1"), Piece("/", "}{"), number("2"), Piece("", "}")])
    whole = merged([Piece("√(", r"\sqrt{"), inside, Piece(")", "}")])
    assert (whole.text, whole.tex, whole.quantity) == ("√(1/2)", r"\sqrt{\frac{1}{2}}", None)
    assert operands([whole, PLUS, number("3")]) == [number("1"), number("2"), number("3")]
    assert "".join(part.tex for part in whole.inner) == whole.tex


def test_several_pieces_in_the_place_of_one_stay_apart():
    put = filled(Formula("2·$total", r"2\,$total"), {"total": (Piece("(", "("), number("1"), PLUS, number("2"))})
    assert [piece.text for piece in put] == ["2·", "(", "1", " + ", "2"]
