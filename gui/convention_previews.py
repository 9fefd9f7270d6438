"""A worked line for every convention that can be chosen, so that one sees what it does before one chooses it."""

from dataclasses import replace
from string import Template

from core.formulae.activations import Formula
from core.formulae.losses import LOSSES
from core.writing.notation import LETTERS, Notation

_WORKED = -0.03624233224559248
"""δ of the output of the notebook's chain."""

_REDUCED = {
    "mean": Formula("E = (E^{(1)} + … + E^{(n)})/n", r"E = \frac{1}{n} \sum_i E^{(i)}"),
    "sum": Formula("E = E^{(1)} + … + E^{(n)}", r"E = \sum_i E^{(i)}"),
}


def letters_preview(name: str, notation: Notation) -> Formula:
    """Write how preactivation and activation come about, in some letters."""
    s, z = LETTERS[name].preactivation, LETTERS[name].activation
    return _side_by_side(
        Formula(f"{s.text}_j = Σ w_{{i→j}}·{z.text}_i", rf"{s.tex}_{{j}} = \sum_i w_{{i \to j}} \cdot {z.tex}_{{i}}"),
        Formula(f"{z.text}_j = σ({s.text}_j)", rf"{z.tex}_{{j}} = \sigma({s.tex}_{{j}})"),
    )


def number_preview(decimal_comma: bool, notation: Notation) -> Formula:
    """Write a number with the digits chosen, with a decimal comma or a point."""
    written = replace(notation, decimal_comma=decimal_comma)
    return Formula(f"δ_o = {written.number(_WORKED)}", rf"\delta_{{o}} = {written.tex(_WORKED)}")


def loss_preview(name: str, notation: Notation) -> Formula:
    """Write a loss of one output unit, and its slope."""
    loss = LOSSES[name]
    value, slope = (_of_output(notation.named(formula)) for formula in (loss.formula, loss.slope_formula))
    return _side_by_side(
        Formula(f"E = {value.text}", f"E = {value.tex}"),
        Formula(f"∂E/∂ŷ = {slope.text}", rf"\frac{{\partial E}}{{\partial \hat{{y}}}} = {slope.tex}"),
    )


def reduction_preview(name: str, notation: Notation) -> Formula:
    """Write how the samples of a batch make one loss."""
    return _REDUCED[name]


def sign_preview(minus: bool, notation: Notation) -> Formula:
    """Write what δ stands for, and the gradient that follows."""
    sign, s, z = "−" if minus else "", notation.letters.preactivation, notation.letters.activation
    tex = "-" if minus else ""
    return _side_by_side(
        Formula(
            f"δ_j = {sign}∂E/∂{s.text}_j",
            rf"\delta_{{j}} = {tex}\frac{{\partial E}}{{\partial {s.tex}_{{j}}}}",
        ),
        Formula(
            f"∂E/∂w_{{i→j}} = {sign}δ_j·{z.text}_i",
            rf"\frac{{\partial E}}{{\partial w_{{i \to j}}}} = {tex}\delta_{{j}} \cdot {z.tex}_{{i}}",
        ),
    )


def _of_output(formula: Formula) -> Formula:
    return Formula(
        Template(formula.text).safe_substitute(p="ŷ", y="y"), Template(formula.tex).safe_substitute(p=r"\hat{y}", y="y")
    )


def _side_by_side(left: Formula, right: Formula) -> Formula:
    return Formula(f"{left.text},  {right.text}", rf"{left.tex} \qquad {right.tex}")
