"""The button says which way it leads."""

from PySide6.QtWidgets import QWidget

from gui.widgets.enlarge_button import EnlargeButton
from gui.workspace import Workspace


def test_it_shows_the_way_to_a_large_panel_and_the_way_back(qtbot, workspace: Workspace) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    button = EnlargeButton(workspace.theme, panel)
    there = button.icon().pixmap(16).toImage()
    assert "Show this panel large" in button.toolTip()
    assert button.accessibleName()
    button.show_large(True)
    assert "Put this panel back" in button.toolTip()
    assert button.icon().pixmap(16).toImage() != there
    button.show_large(False)
    assert button.icon().pixmap(16).toImage() == there
