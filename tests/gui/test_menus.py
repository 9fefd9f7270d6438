"""Menus and toolbars hold what the table says."""

from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QToolBar

from gui.action_book import ActionBook
from gui.actions import ACTIONS, Act
from gui.filing import Filing
from gui.menus import MENUS, SUBMENUS, TOOLBARS, add_file_menus, build_menus, build_toolbars, example_title
from gui.workspace import Workspace


def test_every_action_stands_in_its_menu_in_the_order_of_the_table(workspace: Workspace, qtbot: object) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = build_menus(window, ActionBook(window, workspace.theme))
    for title in MENUS:
        names = [action.objectName() for action in menus[title].actions() if action.objectName()]
        assert names == [act.value for act, action in ACTIONS.items() if action.menu == title]


def test_the_toolbars_hold_their_actions(workspace: Workspace, qtbot: object) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    build_toolbars(window, ActionBook(window, workspace.theme), {})
    bars = window.findChildren(QToolBar)
    assert [bar.windowTitle() for bar in bars] == [title for title, _ in TOOLBARS]
    assert [a.objectName() for a in bars[2].actions()] == [act.value for act in TOOLBARS[2][1]]


def test_recent_files_and_examples_are_listed_under_file(workspace: Workspace, qtbot: object, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    book = ActionBook(window, workspace.theme)
    menus = build_menus(window, book)
    filing = Filing(workspace.document, workspace.settings, window)
    add_file_menus(menus, book, filing)
    recent, examples = (action.menu() for action in menus["File"].actions() if action.menu())
    assert not recent.isEnabled()
    workspace.document.path = tmp_path / "mine & yours.chainrule"
    filing.save()
    assert [action.text() for action in recent.actions()] == ["mine && yours.chainrule"]
    assert [action.text() for action in examples.actions()] == [example_title(path) for path in filing.examples()]
    examples.actions()[0].trigger()
    assert workspace.document.project.network.units
    assert menus["File"].actions().index(recent.menuAction()) == menus["File"].actions().index(book[Act.OPEN]) + 1


def test_the_gallery_parts_worked_examples_from_experiments(workspace: Workspace, qtbot: object) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    book = ActionBook(window, workspace.theme)
    menus = build_menus(window, book)
    filing = Filing(workspace.document, workspace.settings, window)
    add_file_menus(menus, book, filing)
    lessons, gallery = (action.menu() for action in menus["Learn"].actions()[:2])
    assert not any(action.isSeparator() for action in lessons.actions())
    parts: dict[str, list[str]] = {}
    for action in gallery.actions():
        if action.isSeparator():
            part = parts.setdefault(action.text(), [])
        else:
            part.append(action.text())
    examples, experiments = parts.values()
    assert examples[0] == "The notebook's chain"
    assert "A step by step backpropagation example" in examples
    assert {"Parity of four bits", "XOR with two hidden units"} <= set(experiments)
    assert len(examples) + len(experiments) == len(filing.gallery())


def test_what_the_canvas_shows_and_what_is_practised_is_chosen_in_submenus(workspace: Workspace, qtbot: object) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = build_menus(window, ActionBook(window, workspace.theme))
    inner = [action.menu() for parent in ("View", "Learn") for action in menus[parent].actions() if action.menu()]
    assert [menu.title() for menu in inner] == [title for _, title in SUBMENUS.values()]
    for menu, name in zip(inner, SUBMENUS, strict=True):
        names = [action.objectName() for action in menu.actions() if action.objectName()]
        assert names == [act.value for act, action in ACTIONS.items() if action.menu == name]
