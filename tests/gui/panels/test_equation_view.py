"""The narrow equation: every operand can be clicked, and nothing sticks out."""

import pytest
from PySide6.QtCore import Qt

from core.tracing.trace import Quantity, Symbol, trace
from core.writing.equations import Equation, EquationWriter
from core.writing.pieces import EQUALS, TIMES, Piece, joined, summed
from gui import typeset
from gui.panels.equation_view import EquationView
from gui.settings import Settings
from gui.theme import Theme
from tests.gui.shown import shown
from tests.networks import diamond, edge, given, network_of, output


@pytest.fixture(autouse=True)
def loaded():
    typeset.load()


@pytest.fixture
def view(qtbot):
    theme = Theme(Settings())
    view = EquationView(theme)
    view.theme = theme  # nobody else keeps it
    return shown(qtbot, view)


def show(view, project, quantity):
    lines = trace(project)
    view.show_equation(EquationWriter(project).equation(lines, lines.steps[lines.written_at[quantity]]), lines.values)
    view.shown_in.layout().activate()  # or the view moves away under the mouse
    return lines


def test_a_click_on_an_operand_asks_about_it(view, qtbot):
    show(view, diamond(), Quantity(Symbol.DELTA, "a"))
    operand = next(o for o in view.operands if o.piece.quantity == Quantity(Symbol.DELTA, "b"))
    hovered, asked = [], []
    view.hovered.connect(hovered.append)
    view.asked.connect(asked.append)
    qtbot.mouseMove(view, operand.rectangle.center().toPoint())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=operand.rectangle.center().toPoint())
    assert hovered == asked == [operand.piece.quantity]


@pytest.mark.parametrize("width", [240, 300, 700])
@pytest.mark.parametrize("symbol", [Symbol.PREACTIVATION, Symbol.CACHE, Symbol.DELTA, Symbol.SLOPE])
def test_it_stays_inside(view, width, symbol):
    view.shown_in.resize(width, 400)
    show(view, diamond(), Quantity(symbol, "d"))
    for operand in view.operands:
        assert operand.rectangle.left() >= 0
        assert operand.rectangle.right() <= view.width()
        assert operand.rectangle.bottom() <= view.height()


def test_a_large_fan_in_is_shortened(view):
    units = {f"x{n}": given(f"x{n}") for n in range(60)} | {"o": output("o")}
    project = network_of(units, {(f"x{n}", "o"): 1.0 for n in range(60)}, [[1.0] * 60 + [0.0]])
    show(view, project, Quantity(Symbol.PREACTIVATION, "o"))
    assert view.operands[-1].rectangle.right() <= view.width()
    assert len(view.operands) < 20
    weights = {o.piece.quantity.owner for o in view.operands if o.piece.quantity.symbol is Symbol.WEIGHT}
    assert edge("x59", "o") in weights


def test_it_is_told_to_those_who_do_not_see_it(view):
    show(view, diamond(), Quantity(Symbol.DELTA, "b"))
    assert view.accessibleName() == "δ_b = δ_d·C_3 = 0.1261·0.2440 = 0.03077"


def test_nothing_is_shown_of_nothing(view):
    view.show_equation(None, {})
    assert view.operands == []
    assert view.isHidden()


def of_terms(count):
    """Return an equation with a sum of products, as many as δ_j has edges to the next layer."""
    names = [(Piece(f"δ_{n}", rf"\delta_{{{n}}}"), Piece(f"C_{n}", f"C_{{{n}}}")) for n in range(count)]
    numbers = [(Piece("0.1234", "0.1234"), Piece("(−0.5678)", "(-0.5678)")) for _ in range(count)]
    written = [summed([(a, TIMES, b) for a, b in terms]) for terms in (names, numbers)]
    return Equation((Piece("δ_j", r"\delta_{j}"),), *written, Piece("−0.3", "-0.3"), "")


@pytest.mark.parametrize("width", [240, 300, 420])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_all_lines_are_of_one_size_and_a_long_one_is_broken(view, width, count):
    view.shown_in.resize(width, 400)
    view.show_equation(of_terms(count), {})
    operands = view._fitted.operands
    digits = [o.layout.height for o in operands if o.piece.text in ("0.1234", "−0.3")]
    equals = {round(o.layout.width, 3) for o in operands if o.piece == EQUALS}
    assert len(equals) == 1
    assert min(digits) == pytest.approx(max(digits), rel=0.05)
    assert min(digits) >= 0.7 * typeset.layout("0.1234", 18.0).height - 1e-6
    assert max(o.rectangle.right() for o in operands) <= view.width() - 8
    assert joined(o.piece for o in operands).count("0.1234·(−0.5678)") == min(count, 3)
