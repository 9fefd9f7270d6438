"""What is copied as LaTeX is LaTeX: balanced, and with no command or character that amsmath doesn't know."""

from __future__ import annotations

import re

import pytest
from matplotlib.mathtext import MathTextParser

from core.tracing.trace import trace
from core.writing.equations import EquationWriter
from core.writing.latex import latex
from core.writing.unfold import LIMIT, Unfolding
from tests.networks import ALLOWED, ODD_LABELS, given, hidden, network_of, output, random_project

KNOWN = {
    *("frac", "dfrac", "cdot", "cdots", "ldots", "times", "to", "partial", "hat", "text", "mathrm", "sqrt", "sum"),
    *("sigma", "delta", "eta", "Delta", "Phi", "pi", "lambda", "alpha", "beta", "tanh", "sin", "cos", "exp", "ln"),
    *("max", "pm", "wedge", "sim", "backslash", "textquotedbl", "textasciigrave", *",;%#$&_{}! "),
}
COMMAND = re.compile(r"\\([A-Za-z]+|.)")


def check(tex):
    """Fail where LaTeX would."""
    for command in COMMAND.findall(tex):
        assert command in KNOWN, f"\\{command} in {tex}"
    plain = COMMAND.sub("", tex)
    depth = 0
    for character in plain:
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0, tex
    assert depth == 0, tex
    assert not set(plain) & set("&#%~\""), tex
    assert not re.search(r"\^(\{[^{}]*\}|\S)\s*\^", plain), f"double superscript in {tex}"
    outside = re.sub(r"\\text\{(?:[^{}]|\{[^{}]*\})*\}", "", tex)
    assert outside.isascii(), f"{tex}: not ASCII in mathematics"


def texs(project, digits_writer):
    traced = trace(project)
    unfolding = Unfolding(digits_writer, traced)
    for step in traced.steps:
        equations = [digits_writer.equation(traced, step)]
        if unfolding.size(step) <= LIMIT:
            equations.append(unfolding.equation(step))
        for equation in equations:
            sides = (equation.left, equation.symbols, equation.numbers, (equation.value,))
            yield " = ".join("".join(piece.tex for piece in side) for side in sides)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("most", [None, 3])
def test_every_line_of_every_rule_and_loss_can_be_pasted_into_latex(rule, loss, most):
    project = random_project(43, rule, loss, odd=True, size=7)
    for tex in texs(project, EquationWriter(project, most=most)):
        check(latex(tex))


def test_small_numbers_are_raised_and_multiplied_as_wholes():
    units = {"x": given("x"), "h": hidden("h", "gaussian"), "o": output("o", "tanh")}
    project = network_of(units, {("x", "h"): 1e-7, ("h", "o"): 1e-9}, [[1, 1e-8]])
    found = list(texs(project, EquationWriter(project)))
    assert any(r"(1 \times 10^{-7})^2" in tex for tex in found)
    parser = MathTextParser("path")
    for tex in found:
        check(latex(tex))
        parser.parse(f"${tex}$")


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"\mathrm{out}", r"\mathrm{out}"),
        (r"\mathrm{café}", r"\text{café}"),
        (r"\mathrm{a & b}", r"\text{a \& b}"),
        (r"\mathrm{é{\wedge}2}", r"\text{é$\wedge$2}"),
        (r"\mathrm{λ1}", r"\text{$\lambda$1}"),
        (r"w^{\mathrm{new}}_{a \to \mathrm{b\ é}}", r"w^{\mathrm{new}}_{a \to \text{b\ é}}"),
    ],
)
def test_names_that_mathematics_has_no_letters_for_become_text(tex, shown):
    assert latex(tex) == shown


def test_the_check_finds_what_latex_refuses():
    for wrong in (r"\foo", "{a", "a}", "a & b", "é", "x^2^3", r"10^{-9}^2"):
        with pytest.raises(AssertionError):
            check(wrong)
    for label in ODD_LABELS:
        project = network_of({"x": given(label), "o": output("o")}, {("x", "o"): 1.0}, [[1, 1]])
        for tex in texs(project, EquationWriter(project)):
            check(latex(tex))
