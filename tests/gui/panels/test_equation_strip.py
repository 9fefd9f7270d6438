"""The strip shows the player's line, lets its operands be pointed at, and can be copied from."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core import edits
from core.records import EdgeId
from core.trace import Quantity, Symbol
from gui import typeset
from gui.panels.equation_strip import EquationStrip
from gui.settings import Key
from tests.gui.drawn import J, K, O


@pytest.fixture
def strip(qtbot, chain):
    typeset.load()
    strip = EquationStrip(chain)
    qtbot.addWidget(strip)
    strip.resize(900, 96)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def go_to(chain, symbol, owner):
    chain.player.go_to(chain.player.trace.written_at[Quantity(symbol, owner)] + 1)


def operand(strip, quantity, nth=0):
    return [o for o in strip.operands if o.piece.quantity == quantity][nth]


def test_before_the_first_line_it_says_what_to_press(strip, chain):
    assert strip.equation is None
    assert "Press N" in strip.accessibleName()
    assert not strip.operands


def test_a_network_that_cannot_be_stepped_says_why(qtbot, workspace):
    strip = EquationStrip(workspace)
    qtbot.addWidget(strip)
    assert strip.accessibleName() == workspace.player.obstacle != ""


def test_it_follows_the_player(strip, chain):
    chain.player.next()
    assert strip.accessibleName() == "s_j = w_{x_i→j}·x_i = 2·1 = 2"
    assert strip.accessibleDescription() == strip.equation.sentence
    chain.player.back()
    assert strip.equation is None


def test_it_follows_names_digits_and_edits(strip, chain):
    go_to(chain, Symbol.ACTIVATION, J)
    chain.settings.put(Key.DIGITS, 2)
    assert strip.equation.value.text == "0.88"
    assert chain.document.perform(edits.rename(chain.document.project, J, "p"))
    assert strip.accessibleName().startswith("z_p = ")
    weight = edits.set_parameters(chain.document.project, "Weight", {EdgeId(J, K): 1.0}, {})
    assert chain.document.perform(weight)
    assert strip.accessibleName().startswith("z_p = ")


def test_an_operand_is_pointed_at_by_mouse(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    delta = Quantity(Symbol.DELTA, O)
    with qtbot.waitSignal(strip.hovered) as pointed:
        qtbot.mouseMove(strip, operand(strip, delta).rectangle.center().toPoint())
    assert pointed.args == [delta]
    with qtbot.waitSignal(strip.hovered) as pointed:
        qtbot.mouseMove(strip, QPoint(20, 90))
    assert pointed.args == [None]


def test_a_factor_of_a_formula_can_be_pointed_at(strip, chain):
    go_to(chain, Symbol.LOSS, None)
    assert operand(strip, Quantity(Symbol.ACTIVATION, O)).piece.text == "ŷ_o"
    assert operand(strip, Quantity(Symbol.TARGET, O), nth=1).piece.text == "3"


def test_operands_are_walked_by_the_arrow_keys(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    seen = []
    strip.hovered.connect(seen.append)
    for _ in strip.operands:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert seen == [o.piece.quantity for o in strip.operands]
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert seen[-2:] == [strip.operands[0].piece.quantity, strip.operands[-1].piece.quantity]


def test_the_tool_tip_has_the_full_value(strip, chain):
    go_to(chain, Symbol.DELTA, K)
    at = operand(strip, Quantity(Symbol.DELTA, O)).rectangle.center().toPoint()
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
    name, _, value = QToolTip.text().partition(" = ")
    QToolTip.hideText()
    assert name == "δ<sub>o</sub>"
    assert float(value.replace("−", "-")) == chain.player.trace.values[Quantity(Symbol.DELTA, O)]


def test_ctrl_c_copies_the_line_at_full_precision(qtbot, strip, chain):
    go_to(chain, Symbol.ACTIVATION, J)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    qtbot.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("z_j = σ(s_j) = 1/(1 + exp(−2)) = 0.88079707797788")


def test_the_menu_copies_latex_and_a_picture(strip, chain):
    actions = {action.text().replace("&", ""): action for action in strip.actions()}
    assert not any(action.isEnabled() for action in actions.values())
    go_to(chain, Symbol.ACTIVATION, J)
    actions["Copy as LaTeX"].trigger()
    assert r"\frac{1}{1 + e^{-2}}" in QGuiApplication.clipboard().text()
    actions["Copy as picture"].trigger()
    assert QGuiApplication.clipboard().image().width() > 400


def test_until_mathematics_can_be_typeset_the_line_stands_as_text(qtbot, strip, chain, monkeypatch):
    go_to(chain, Symbol.DELTA, K)
    typeset_width = operand(strip, Quantity(Symbol.DELTA, K)).layout.width
    monkeypatch.setattr(typeset, "_engine", None)
    chain.player.next()
    chain.player.back()
    plain = operand(strip, Quantity(Symbol.DELTA, K)).layout
    assert plain.path == typeset.text_layout("δ_k", 21.0).path
    assert plain.width != typeset_width


def test_it_keeps_its_height_and_stays_within_its_width(strip, chain):
    for index in range(chain.player.length + 1):
        chain.player.go_to(index)
        strip.grab()
        assert strip.height() == 96
        for o in strip.operands:
            assert strip.rect().toRectF().contains(o.rectangle), strip.accessibleName()


def test_a_sentence_is_said_whole_where_it_is_cut_short(strip, chain):
    go_to(chain, Symbol.CACHE, EdgeId(K, O))
    tips = []
    for width in (900, 320):
        strip.resize(width, 96)
        strip.grab()
        at = QPoint(20, 90)
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
        tips.append(QToolTip.text())
        QToolTip.hideText()
    assert tips == ["", strip.equation.sentence]
