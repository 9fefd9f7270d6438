"""The right-hand sides of an update's lines; tests/core/tracing/test_update_lines.py works all of them out again."""

from __future__ import annotations

from core.formulae.optimizers import OPTIMIZERS
from core.records import UnitId
from core.tracing.steps import Phase, Quantity, Step, Symbol
from core.writing.notation import Notation
from core.writing.pieces import Piece, joined
from core.writing.update_equations import Style, update_side

J = UnitId("j")


def letters(quantity):
    return Piece(f"<{quantity.symbol}>", f"<{quantity.symbol}>", quantity)


def side(optimizer, kind, reads, most=None):
    step = Step(Phase.UPDATE, kind, Quantity(kind, J), 0.0, tuple(Quantity(symbol) for symbol in reads))
    return joined(update_side(Style(OPTIMIZERS[optimizer], Notation(), most), step, letters))


def test_decay_that_is_decoupled_comes_first():
    reads = (Symbol.LEARNING_RATE, Symbol.NEW_MEAN, Symbol.OPTION_A, Symbol.NEW_SQUARE, Symbol.OPTION_B)
    reads += (Symbol.OPTION_C, Symbol.L2, Symbol.WEIGHT)
    text = side("adamw", Symbol.WEIGHT_UPDATE, reads)
    assert text.startswith("−<learning_rate>·<l2>·<w> − <learning_rate>·<new_m>/(1 − <option_a>)/(√(")


def test_the_gradient_is_clipped_before_the_penalties_are_added():
    reads = (Symbol.CLIP_FACTOR, Symbol.WEIGHT_GRADIENT, Symbol.L2, Symbol.WEIGHT, Symbol.L1, Symbol.WEIGHT)
    text = side("momentum", Symbol.ADDED_GRADIENT, reads)
    assert text == "<clip_factor>·<gradient> + <l2>·<w> + <l1>·sign(<w>)"


def test_a_long_norm_is_shortened():
    text = side("momentum", Symbol.GRADIENT_NORM, [Symbol.WEIGHT_GRADIENT] * 9, most=4)
    assert text == "√((<gradient>)^2 + (<gradient>)^2 + … + (<gradient>)^2)"


def test_what_is_frozen_does_not_move():
    assert side("adam", Symbol.WEIGHT_UPDATE, ()) == "0"
