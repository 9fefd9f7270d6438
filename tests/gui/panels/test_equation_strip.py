"""The strip shows the player's line, lets its operands be pointed at and asked about, and unfolds it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from core import edits
from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol
from core.writing.pieces import joined
from gui.panels.equation_strip import EquationStrip
from gui.settings import Key
from tests.gui.drawn import J, K, O, X
from tests.gui.panels.strips import classes, go_to, operand, shown_strip, wide


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
    with qtbot.waitSignal(chain.pointing.changed):
        qtbot.mouseMove(strip, operand(strip, delta).rectangle.center().toPoint())
    assert chain.pointing.quantity == delta
    with qtbot.waitSignal(chain.pointing.changed):
        qtbot.mouseMove(strip, QPoint(20, 90))
    assert chain.pointing.quantity is None


def test_a_factor_of_a_formula_can_be_pointed_at(strip, chain):
    go_to(chain, Symbol.LOSS, None)
    assert operand(strip, Quantity(Symbol.ACTIVATION, O)).piece.text == "ŷ_o"
    assert operand(strip, Quantity(Symbol.TARGET, O), nth=1).piece.text == "3"


def test_every_factor_of_a_softmax_line_is_pointed_at_and_asked_about_by_itself(qtbot, workspace):
    classes(workspace)
    strip, (a, b, c) = shown_strip(qtbot, workspace, 1000), map(UnitId, "abc")
    go_to(workspace, Symbol.ACTIVATION, b)
    s_a, s_b, s_c = (Quantity(Symbol.PREACTIVATION, unit) for unit in (a, b, c))
    symbols = [o.piece.quantity for o in strip.operands if o.piece.text.startswith("s_")]
    assert symbols == [s_b, s_a, s_b, s_c]
    above, below = (operand(strip, s_b, nth) for nth in (0, 1))
    assert above.rectangle.bottom() < below.rectangle.top()
    for quantity in (s_a, s_b, s_c):
        qtbot.mouseMove(strip, operand(strip, quantity).rectangle.center().toPoint())
        assert workspace.pointing.quantity == quantity
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=operand(strip, s_c).rectangle.center().toPoint())
    assert workspace.inquiry.quantity == s_c


def test_the_targets_of_a_cross_entropy_line_have_their_colours_and_light_up(qtbot, workspace):
    classes(workspace)
    strip, targets = shown_strip(qtbot, workspace, 1000), [Quantity(Symbol.TARGET, UnitId(name)) for name in "abc"]
    go_to(workspace, Symbol.CACHE, UnitId("c"))
    assert [o.piece.quantity for o in strip.operands if o.piece.text.startswith("y_")] == [*targets, targets[-1]]
    dark = strip.grab().toImage()
    workspace.pointing.point_at(targets[0])
    spot = operand(strip, targets[0]).rectangle.topLeft().toPoint() - QPoint(2, 2)
    assert strip.grab().toImage().pixelColor(spot) != dark.pixelColor(spot)


def test_unfolding_is_offered_only_where_it_shows_something(qtbot, workspace):
    classes(workspace)
    strip = shown_strip(qtbot, workspace, 1000)
    go_to(workspace, Symbol.CACHE, UnitId("c"))
    assert not strip.unfold.isEnabled()
    assert strip.unfold.toolTip().startswith("There is nothing behind this line")
    go_to(workspace, Symbol.DELTA, UnitId("c"))
    assert strip.unfold.isEnabled()
    qtbot.mouseClick(strip.unfold, Qt.MouseButton.LeftButton)
    assert "ŷ_c·(y_a + y_b + y_c) − y_c" in strip.accessibleName()
    go_to(workspace, Symbol.CACHE, UnitId("c"))
    assert strip.unfold.isEnabled()  # to fold the lines to come


def test_operands_are_walked_by_the_arrow_keys(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    seen = []
    for _ in strip.operands:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
        seen.append(chain.pointing.quantity)
    assert seen == [o.piece.quantity for o in strip.operands]
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert chain.pointing.quantity == strip.operands[0].piece.quantity
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert chain.pointing.quantity == strip.operands[-1].piece.quantity
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert chain.pointing.quantity is None


def test_stepping_does_not_take_away_what_another_view_points_at(strip, chain):
    chain.pointing.point_at(Quantity(Symbol.WEIGHT, EdgeId(J, K)))
    chain.player.next()
    assert chain.pointing.quantity == Quantity(Symbol.WEIGHT, EdgeId(J, K))


def test_a_click_asks_where_a_number_comes_from(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    at = operand(strip, Quantity(Symbol.DELTA, O)).rectangle.center().toPoint()
    with qtbot.waitSignal(chain.inquiry.asked):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert chain.inquiry.quantity == Quantity(Symbol.DELTA, O)


def test_return_asks_about_the_lines_value_or_the_operand_pointed_at(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chain.inquiry.quantity == Quantity(Symbol.DELTA, K)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chain.inquiry.quantity == strip.operands[1].piece.quantity == Quantity(Symbol.DELTA, O)


def test_before_the_first_line_there_is_nothing_to_ask_or_to_copy(qtbot, strip, chain):
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert chain.inquiry.quantity is None
    assert not strip.unfold.isVisible()


def test_unfolding_writes_the_whole_composition_and_folds_again(qtbot, strip, chain):
    go_to(chain, Symbol.ACTIVATION, O)
    folded = strip.accessibleName()
    qtbot.mouseClick(strip.unfold, Qt.MouseButton.LeftButton)
    whole = "ŷ_o = w_{k→o}·σ(w_{j→k}·σ(w_{x_i→j}·x_i)) = 3·σ(5·σ(2·1)) = 2.964"
    assert strip.accessibleName() == whole
    assert joined(o.piece for o in strip._laid_out().operands) == whole
    assert strip.accessibleDescription().startswith("Unfolded")
    qtbot.mouseClick(strip.unfold, Qt.MouseButton.LeftButton)
    assert strip.accessibleName() == folded


def test_it_stays_unfolded_while_stepping_and_every_factor_can_be_pointed_at(qtbot, strip, chain):
    chain.settings.put(Key.UNFOLD, True)
    high = strip.height()
    for index in range(1, chain.player.length + 1):
        chain.player.go_to(index)
        strip.grab()
        assert strip.height() == high
        assert strip.unfold.isChecked()
        for o in strip.operands:
            assert strip.rect().toRectF().contains(o.rectangle), strip.accessibleName()
    weight = Quantity(Symbol.WEIGHT, EdgeId(K, O))
    go_to(chain, Symbol.WEIGHT_GRADIENT, EdgeId(X, J))
    qtbot.mouseMove(strip, operand(strip, weight).rectangle.center().toPoint())
    assert chain.pointing.quantity == weight


def test_a_line_too_long_to_be_read_stays_folded_and_says_how_long_it_would_be(qtbot, workspace):
    wide(workspace, 50)
    workspace.settings.put(Key.UNFOLD, True)
    strip = shown_strip(qtbot, workspace)
    workspace.player.go_to(2)
    assert strip.accessibleName().startswith("ŷ_o = z_o = σ(s_o) = 1/(1 + exp(")
    assert "would hold 100 numbers" in strip.accessibleDescription()


def test_unfolded_it_follows_edits_and_names(strip, chain):
    chain.settings.put(Key.UNFOLD, True)
    go_to(chain, Symbol.ACTIVATION, O)
    assert chain.document.perform(edits.rename(chain.document.project, J, "p"))
    assert "w_{p→k}·σ(w_{x_i→p}·x_i)" in strip.accessibleName()
    weight = edits.set_parameters(chain.document.project, "Weight", {EdgeId(K, O): 4.0}, {})
    assert chain.document.perform(weight)
    go_to(chain, Symbol.ACTIVATION, O)
    assert "= 4·σ(5·σ(2·1)) = " in strip.accessibleName()


def test_a_new_line_is_announced_in_symbols_and_in_words(strip, chain, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    chain.player.next()
    assert said == [f"{strip.accessibleName()}. {strip.equation.sentence}"]
    strip._refresh()
    assert len(said) == 1, "what has not changed is not said again"
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert said[-1] == "s_j = 2"


def test_the_tool_tip_has_the_full_value(strip, chain):
    go_to(chain, Symbol.DELTA, K)
    at = operand(strip, Quantity(Symbol.DELTA, O)).rectangle.center().toPoint()
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
    name, _, value = QToolTip.text().partition(" = ")
    QToolTip.hideText()
    assert name == "δ<sub>o</sub>"
    assert float(value.replace("−", "-")) == chain.player.trace.values[Quantity(Symbol.DELTA, O)]


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
