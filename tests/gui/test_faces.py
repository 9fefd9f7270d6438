"""The faces of actions follow the settings when these change elsewhere, too."""

from PySide6.QtWidgets import QWidget

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
