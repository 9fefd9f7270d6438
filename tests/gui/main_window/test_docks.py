"""The docks are those of the design, can be hidden, and come back as they were left."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDockWidget, QMenu, QTabBar

from core.tracing.trace import Quantity, Symbol
from gui.shell import Shell
from tests.gui.drawn import draw_chain


def test_the_panels_of_the_design_are_there(docks):
    assert {dock.windowTitle() for dock in docks} >= {"Steps", "Inspector", "Values", "Data", "Training", "Response"}


def test_each_has_a_name_of_its_own_under_which_its_place_is_kept(docks):
    names = [dock.objectName() for dock in docks]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_menu_shows_and_hides_them(docks, shell):
    menu = QMenu(shell)
    docks.add_to(menu)
    shown = {action.text(): action for action in menu.actions()}
    shown["Steps"].trigger()
    assert not docks["Steps"].isVisible()
    shown["Steps"].trigger()
    assert docks["Steps"].isVisible()


def test_on_a_small_screen_every_panel_keeps_room(docks):
    for title, width, height in (("Steps", 200, 300), ("Values", 200, 100), ("Training", 400, 200)):
        assert docks[title].width() >= width, title
        assert docks[title].height() >= height, title


def is_in_front(dock: QDockWidget, shell: Shell) -> bool:
    """Tell whether what is in the middle of a dock's place is part of it."""
    return dock.isAncestorOf(shell.childAt(dock.mapTo(shell, dock.rect().center())))


def test_a_question_brings_its_answer_to_the_front_and_leaves_the_keyboard(docks, shell, workspace):
    assert is_in_front(docks["Values"], shell)
    focused = shell.focusWidget()
    workspace.inquiry.ask(Quantity(Symbol.LOSS))
    QCoreApplication.processEvents()
    assert is_in_front(docks["Explain"], shell)
    assert not is_in_front(docks["Values"], shell)
    assert shell.focusWidget() is focused


def test_what_stands_behind_a_tab_is_not_seen(docks):
    panels = {title: docks[title].widget() for title in ("Cache", "Explain", "Paths")}
    assert not any(panel.is_seen for panel in panels.values())
    docks["Paths"].raise_()
    QCoreApplication.processEvents()
    assert [title for title, panel in panels.items() if panel.is_seen] == ["Paths"]


def test_the_tabs_at_the_right_can_be_read_in_a_narrow_dock(docks, shell):
    bars = [bar for bar in shell.findChildren(QTabBar) if bar.count() == 3 and bar.tabText(0) == "Values"]
    assert [[bar.tabText(n) for n in range(3)] for bar in bars] == [["Values", "Explain", "Paths"]]
    assert bars[0].sizeHint().width() <= 300


def test_a_panel_behind_another_one_does_no_work_while_stepping(docks, workspace):
    draw_chain(workspace)
    update = docks["Update"].widget()
    assert all(row.numbers[-1] is None for row in update.table.parameters.rows)
    workspace.player.last()
    assert all(row.numbers[-1] is None for row in update.table.parameters.rows)
    docks.bring_up("Update")
    QCoreApplication.processEvents()
    assert update.table.parameters.rows
    assert all(row.numbers[-1] is not None for row in update.table.parameters.rows)


def test_the_error_surface_stands_behind_the_curves_and_comes_to_the_front_when_it_is_asked_for(docks, shell):
    assert is_in_front(docks["Curves"], shell)
    assert docks["Error surface"] in shell.tabifiedDockWidgets(docks["Curves"])
    docks.show_surface()
    QCoreApplication.processEvents()
    assert is_in_front(docks["Error surface"], shell)
    assert docks.surface.view.hasFocus() or docks.surface.focusProxy() is docks.surface.view
