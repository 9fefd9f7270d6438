"""The faces of actions follow the settings when these change elsewhere, too."""

from PySide6.QtWidgets import QWidget

from core import edits
from core.records import UnitId
from core.writing.said import Count, Said
from gui.action_book import ActionBook
from gui.actions import Act
from gui.faces import Faces
from gui.settings import Key
from gui.shell import Shell
from gui.workspace import Workspace


def test_a_setting_changed_elsewhere_is_shown(workspace: Workspace, qtbot: object) -> None:
    shell = Shell(workspace.settings)
    qtbot.addWidget(shell)
    book = ActionBook(QWidget(shell), workspace.theme)
    Faces(shell, workspace, book)
    workspace.settings.put(Key.SNAP, False)
    assert not book[Act.SNAP].isChecked()
    workspace.settings.put(Key.THEME, "dark")
    assert book[Act.THEME_DARK].isChecked()


def test_the_title_is_the_networks_name_until_there_is_a_file(workspace: Workspace, qtbot: object) -> None:
    shell = Shell(workspace.settings)
    qtbot.addWidget(shell)
    Faces(shell, workspace, ActionBook(QWidget(shell), workspace.theme))
    assert shell.windowTitle() == "Untitled[*]"
    assert not shell.isWindowModified()


def test_the_undo_menu_follows_the_decimal_comma(chain: Workspace, qtbot: object) -> None:
    shell, document = Shell(chain.settings), chain.document
    qtbot.addWidget(shell)
    book = ActionBook(QWidget(shell), chain.theme)
    Faces(shell, chain, book)
    label = Said.of("Train {}", Count(1240, "iteration"))
    change = edits.rename(document.project, UnitId("j"), "3.5")
    assert document.perform(type(change)(label, change.before, change.after))
    assert book[Act.UNDO].text() == "&Undo train 1,240 iterations"
    chain.settings.put(Key.DECIMAL_COMMA, True)
    assert book[Act.UNDO].text() == "&Undo train 1\u202f240 iterations"
    document.undo_stack.undo()
    assert book[Act.REDO].text() == "&Redo train 1\u202f240 iterations"
