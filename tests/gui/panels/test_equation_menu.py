"""The line is copied as text, LaTeX and a picture, by menu and by keys; the menu explains and unfolds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from core.tracing.trace import Quantity, Symbol
from gui.actions import ACTIONS, CANVAS_KEYS
from gui.settings import Key
from tests.gui.drawn import J, K, O
from tests.gui.panels.strips import go_to, operand


def test_ctrl_c_copies_the_line_at_full_precision(qtbot, strip, chain):
    go_to(chain, Symbol.ACTIVATION, J)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    qtbot.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("z_j = σ(s_j) = 1/(1 + exp(−2)) = 0.88079707797788")


def test_a_key_copies_latex(qtbot, strip, chain):
    go_to(chain, Symbol.ACTIVATION, J)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    qtbot.keyClick(strip, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith(r"z_{j} = \sigma(s_{j}) = \frac{1}{1 + e^{-2}} = 0.88")


def test_a_key_copies_a_picture(qtbot, strip, chain):
    go_to(chain, Symbol.ACTIVATION, J)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    qtbot.keyClick(strip, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() > 400


def test_its_keys_are_nobody_elses_in_the_window(strip):
    """Two actions with one key are ambiguous, and then neither works."""
    keys = {action.shortcut().toString() for action in strip.actions()}
    assert len(keys) == 3
    others = {QKeySequence(action.shortcut).toString() for act, action in ACTIONS.items() if act not in CANVAS_KEYS}
    assert not keys & others


def test_unfolded_it_is_copied_unfolded(strip, chain):
    chain.settings.put(Key.UNFOLD, True)
    go_to(chain, Symbol.PREACTIVATION, K)
    strip._menu.copy_text()
    assert QGuiApplication.clipboard().text().startswith("s_k = w_{j→k}·σ(w_{x_i→j}·x_i) = 5·σ(2·1) = 4.40398")
    strip._menu.copy_latex()
    begin = r"s_{k} = w_{j \to k} \cdot \sigma(w_{x_{i} \to j} \cdot x_{i})"
    assert QGuiApplication.clipboard().text().startswith(begin)


def test_the_menu_explains_unfolds_and_copies(qtbot, strip, chain):
    go_to(chain, Symbol.DELTA, K)
    at = operand(strip, Quantity(Symbol.DELTA, O)).rectangle.center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, strip.mapToGlobal(at))
    QApplication.sendEvent(strip, event)
    menu = strip.findChild(QMenu)
    explain, unfold = menu.actions()[:2]
    explain.trigger()
    assert chain.inquiry.quantity == Quantity(Symbol.DELTA, O)
    unfold.trigger()
    assert chain.settings.flag(Key.UNFOLD)
    assert [a.text().replace("&", "") for a in menu.actions()[3:]] == [
        "Copy as text", "Copy as LaTeX", "Copy as picture",
    ]  # fmt: skip
    menu.close()


def test_the_menu_copies_latex_and_a_picture(strip, chain):
    actions = {action.text().replace("&", ""): action for action in strip.actions()}
    assert not any(action.isEnabled() for action in actions.values())
    go_to(chain, Symbol.ACTIVATION, J)
    actions["Copy as LaTeX"].trigger()
    assert r"\frac{1}{1 + e^{-2}}" in QGuiApplication.clipboard().text()
    actions["Copy as picture"].trigger()
    assert QGuiApplication.clipboard().image().width() > 400
