"""The right-hand sides of an update's lines: clipping, L1 and L2, what an optimizer keeps, and Δw.

They are the optimizer's own formulae, filled with symbols or with numbers.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from core.formulae.activations import Formula
from core.formulae.optimizers import Optimizer
from core.tracing.steps import Step, Symbol
from core.writing.notation import Notation
from core.writing.pieces import MINUS, TIMES, ZERO, Fill, Piece, Pieces, filled, merged, product, summed


class Style(NamedTuple):
    """How lines are written: by which optimizer, in which notation, and of sums of how many terms all are shown."""

    optimizer: Optimizer
    notation: Notation
    most: int | None = None


def update_side(style: Style, step: Step, fill: Fill) -> Pieces:
    """Return the right-hand side of a line of the update."""
    return UPDATE_SIDES[step.kind](style, step, fill)


def _updated(style: Style, step: Step, fill: Fill) -> Pieces:
    """The optimizer's formula; where weight decay acts on the weight itself, −η·λ·w comes first."""
    if not step.reads:
        return (ZERO,)
    by_optimizer = filled(style.notation.formula(style.optimizer.formula), _places(step, fill))
    decay = [fill(quantity) for quantity in step.reads if quantity.symbol in (Symbol.L2, Symbol.WEIGHT)]
    if not decay:
        return by_optimizer
    rate = fill(next(quantity for quantity in step.reads if quantity.symbol is Symbol.LEARNING_RATE))
    first, *rest = by_optimizer[0].inner or by_optimizer[:1]
    minus = Piece(f" − {first.text.removeprefix('−')}", f" - {first.tex.removeprefix('-')}", first.quantity)
    return (MINUS, *product((rate, *decay)), merged((minus, *rest)) if rest else minus, *by_optimizer[1:])


def _kept(style: Style, step: Step, fill: Fill) -> Pieces:
    """What the update makes of a number that the optimizer keeps."""
    new = {kept.place: kept for kept in style.optimizer.memory}
    formula = new["m" if step.kind is Symbol.NEW_MEAN else "v"].formula
    return filled(style.notation.formula(formula), _places(step, fill))


_PLACES = {
    Symbol.LEARNING_RATE: "learning_rate",
    Symbol.WEIGHT_GRADIENT: "gradient", Symbol.BIAS_GRADIENT: "gradient", Symbol.ADDED_GRADIENT: "gradient",
    Symbol.OPTION_A: "a", Symbol.OPTION_B: "b", Symbol.OPTION_C: "c",
    Symbol.MEAN: "m", Symbol.NEW_MEAN: "m", Symbol.SQUARE: "v", Symbol.NEW_SQUARE: "v",
}  # fmt: skip
"""Where a quantity stands in the formulae of optimizers."""


def _places(step: Step, fill: Fill) -> dict[str, Piece | Pieces]:
    """Fill the places of an optimizer's formula; aᵗ and bᵗ are those of the first update."""
    found: dict[str, Piece | Pieces] = {
        _PLACES[quantity.symbol]: fill(quantity) for quantity in step.reads if quantity.symbol in _PLACES
    }
    return found | {power: found[of] for power, of in (("p", "a"), ("q", "b")) if of in found}


def _added(style: Style, step: Step, fill: Fill) -> Pieces:
    """κ·∂E/∂w + λ₂·w + λ₁·sign(w), as far as they are."""
    reads = list(step.reads)
    end = 2 if reads[0].symbol is Symbol.CLIP_FACTOR else 1
    terms = [product(fill(quantity) for quantity in reads[:end])]
    for strength, weight in zip(reads[end::2], reads[end + 1 :: 2], strict=True):
        w = fill(weight)
        if strength.symbol is Symbol.L1:
            w = Piece(f"sign({_bare(w.text)})", rf"\mathrm{{sign}}({_bare(w.tex)})", weight)
        terms.append((fill(strength), TIMES, w))
    return summed(terms, style.most)


def _bare(text: str) -> str:
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text


def _norm(style: Style, step: Step, fill: Fill) -> Pieces:
    """The root of the sum of squares."""
    terms = [filled(_SQUARED, {"gradient": fill(quantity)}) for quantity in step.reads]
    return (merged((Piece("√(", r"\sqrt{"), *summed(terms, style.most), Piece(")", "}"))),)


def _clip_factor(style: Style, step: Step, fill: Fill) -> Pieces:
    limit, norm = (fill(quantity) for quantity in step.reads)
    return filled(style.notation.formula(_CLIPPED), {"limit": limit, "norm": norm})


_SQUARED = Formula("($gradient)^2", "($gradient)^{2}")
_CLIPPED = Formula("min(1, $limit/($norm + 0.000001))", r"\min(1, \frac{$limit}{$norm + 10^{-6}})")

UPDATE_SIDES: Mapping[Symbol, Callable[[Style, Step, Fill], Pieces]] = {
    Symbol.GRADIENT_NORM: _norm,
    Symbol.CLIP_FACTOR: _clip_factor,
    Symbol.ADDED_GRADIENT: _added,
    Symbol.NEW_MEAN: _kept,
    Symbol.NEW_SQUARE: _kept,
    Symbol.WEIGHT_UPDATE: _updated,
    Symbol.BIAS_UPDATE: _updated,
}
"""Every kind of line that an update may have, but for the new weights and biases."""
