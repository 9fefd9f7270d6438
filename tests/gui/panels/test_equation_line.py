"""A line of a trace can be written as text and LaTeX, and its numbers named, at full precision."""

import pytest

from core.tracing.trace import Quantity, Symbol
from core.writing.notation import LETTERS, Notation
from gui.panels.equation_line import Line
from tests.gui.drawn import J, K


@pytest.fixture
def line(chain):
    player = chain.player
    player.go_to(player.trace.written_at[Quantity(Symbol.DELTA, K)] + 1)
    return Line(chain.document.project, player.trace, player.current, Notation(4))


def test_text_is_exact_and_what_is_spoken_has_the_digits_shown(line):
    assert line.spoken() == "δ_k = δ_o·C_2 = −0.03624·0.03580 = −0.001298"
    value = line.trace.values[Quantity(Symbol.DELTA, K)]
    assert float(line.text().rpartition(" = ")[2].replace("−", "-")) == value


def test_latex_is_what_it_should_be(line):
    assert line.latex().startswith(r"\delta_{k} = \delta_{o} \cdot C_{2} = -0.0362")


def test_other_conventions_are_followed_in_text_latex_and_names(line):
    other = line._replace(notation=Notation(4, decimal_comma=True, letters=LETTERS["net-out"]))
    assert other.spoken() == "δ_k = δ_o·C_2 = −0,03624·0,03580 = −0,001298"
    assert other.latex().startswith(r"\delta_{k} = \delta_{o} \cdot C_{2} = -0{,}0362")
    name, _, value = other.named(Quantity(Symbol.ACTIVATION, J)).partition(" = ")
    assert name == "out_j"
    assert float(value.replace(",", ".")) == line.trace.values[Quantity(Symbol.ACTIVATION, J)]


def test_a_number_goes_by_its_name_and_full_value(line):
    name, _, value = line.named(Quantity(Symbol.ACTIVATION, J)).partition(" = ")
    assert name == "z_j"
    assert float(value) == line.trace.values[Quantity(Symbol.ACTIVATION, J)]
