"""What the actions say follows the letters, in menus, tips and the sheet of keys."""

from PySide6.QtWidgets import QWidget

from core import edits
from core.records import DeltaSign
from gui.action_book import ActionBook
from gui.action_words import in_usual_words, keep_worded
from gui.actions import ACTIONS, Act
from gui.settings import Key
from gui.shortcut_sheet import sheet


def test_texts_and_tips_follow_letters_and_sign(workspace, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    book = ActionBook(window, workspace.theme)
    keep_worded(book, workspace.conventions)
    assert book[Act.SHOW_S].text() == "We&ighted sum s"
    workspace.settings.put(Key.LETTERS, "net-out")
    assert book[Act.SHOW_S].text() == "We&ighted sum net"
    assert book[Act.SHOW_Z].toolTip() == "Show out in each unit.  (Shift+Z)"
    workspace.document.perform(edits.set_delta_sign(workspace.document.project, DeltaSign.MINUS))
    assert book[Act.SHOW_DELTA].statusTip() == "Show δ = −∂E/∂net below each unit."
    assert not [act for act in ACTIONS if "$" in book[act].text() + book[act].toolTip() + book[act].statusTip()]


def test_the_sheet_of_keys_has_no_place_left_to_fill(workspace):
    assert "$" not in sheet(workspace.theme)
    workspace.settings.put(Key.LETTERS, "z-a")
    assert "Show a in each unit" in sheet(workspace.theme, workspace.conventions.words)
    assert in_usual_words("$s") == "s"
