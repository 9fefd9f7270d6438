"""The worked lines of the conventions: they are what the program writes itself, and can be typeset."""

import pytest
from matplotlib.mathtext import MathTextParser

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol, trace
from core.writing.equations import EquationWriter
from core.writing.notation import LETTERS, Notation
from gui.convention_previews import letters_preview, loss_preview, number_preview, reduction_preview, sign_preview
from tests.networks import chain, with_minus

NOTATIONS = [Notation(4, comma, letters) for comma in (False, True) for letters in LETTERS.values()]


@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda n: f"{n.decimal_comma}-{n.letters.name}")
def test_every_line_can_be_typeset(notation):
    lines = [letters_preview(name, notation) for name in LETTERS]
    lines += [number_preview(comma, notation) for comma in (False, True)]
    lines += [loss_preview(name, notation) for name in ("half_squared_error", "squared_error")]
    lines += [reduction_preview(name, notation) for name in ("mean", "sum")]
    lines += [sign_preview(minus, notation) for minus in (False, True)]
    assert len({line.text for line in lines}) == len(lines)
    for line in lines:
        MathTextParser("path").parse(f"${line.tex}$")


def test_the_number_is_that_of_the_notebooks_chain():
    value = trace(chain()).values[Quantity(Symbol.DELTA, UnitId("o"))]
    for comma in (False, True):
        written = Notation(9, decimal_comma=comma)
        assert number_preview(comma, Notation(9)).text == f"δ_o = {written.number(value)}"


@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda n: f"{n.decimal_comma}-{n.letters.name}")
@pytest.mark.parametrize("minus", [False, True])
def test_the_signs_line_is_that_of_a_trace(notation, minus):
    project = with_minus(chain()) if minus else chain()
    traced, writer = trace(project), EquationWriter(project, notation)
    (step,) = [s for s in traced.steps if s.writes == Quantity(Symbol.WEIGHT_GRADIENT, EdgeId("j", "k"))]
    line = writer.equation(traced, step).symbols_text
    shown = sign_preview(minus, notation).text.partition(",  ")[2]
    assert shown.replace("_j", "_k").replace("i→j", "j→k").replace("_i", "_j") == line


def test_the_losses_lines():
    assert loss_preview("half_squared_error", Notation()).text == "E = ½·(ŷ − y)^2,  ∂E/∂ŷ = ŷ − y"
    assert loss_preview("squared_error", Notation()).text == "E = (ŷ − y)^2,  ∂E/∂ŷ = 2·(ŷ − y)"
