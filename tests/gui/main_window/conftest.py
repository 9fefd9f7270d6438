"""A shell and its panels, arranged, for the tests of the main window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from gui.action_book import ActionBook
from gui.main_window.docks import Docks
from gui.shell import Shell
from gui.workspace import Workspace


@pytest.fixture
def shell(qtbot, workspace: Workspace) -> Shell:
    shell = Shell(workspace.settings)
    qtbot.addWidget(shell)
    return shell


@pytest.fixture
def docks(shell: Shell, workspace: Workspace) -> Docks:
    docks = Docks(shell, workspace, ActionBook(shell, workspace.theme))
    shell.resize(1366, 768)
    shell.show()
    QCoreApplication.processEvents()
    docks.arrange()
    return docks
