"""A formula in a form: it has room, is painted, is named, and can be clicked."""

from PySide6.QtCore import Qt

from core.formulae.activations import Formula
from gui import typeset
from gui.settings import Settings
from gui.theme import Theme
from gui.widgets.formula_view import FormulaView
from tests.gui.shown import shown


def test_a_formula_has_its_room_its_name_and_its_ink(qtbot):
    typeset.load()
    view = shown(qtbot, FormulaView(Theme(Settings())))
    blank = view.grab().toImage()
    view.show_formula(Formula("δ_j = ∂E/∂s_j", r"\delta_{j} = \frac{\partial E}{\partial s_{j}}"))
    assert view.accessibleName() == "δ_j = ∂E/∂s_j"
    narrow = view.sizeHint().width()
    assert view.grab().toImage() != blank
    view.show_formula(Formula("a longer one", r"\delta_{j} = \frac{\partial E}{\partial s_{j}} = 0.0036 \cdot 0.0036"))
    assert view.sizeHint().width() > narrow
    assert view.minimumSizeHint() == view.sizeHint()


def test_a_click_is_told(qtbot):
    view = shown(qtbot, FormulaView(Theme(Settings())))
    view.show_formula(Formula("s", "s"))
    with qtbot.waitSignal(view.clicked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
