"""Menus and toolbars, derived from the table of actions."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget

from core.shipped import is_experiment, title_of
from core.wording import mark, tr
from gui.action_book import ActionBook
from gui.actions import ACTIONS, LANGUAGE, ON_EDGES, ON_UNITS, PRACTISE, PREDICT, Act
from gui.faces import GRAINS
from gui.filing import Filing

MENUS = {
    "File": tr("&File"),
    "Edit": tr("&Edit"),
    "View": tr("&View"),
    "Network": tr("&Network"),
    "Data": tr("&Data"),
    "Step": tr("&Step"),
    "Train": tr("&Train"),
    "Learn": tr("&Learn"),
    "Help": tr("&Help"),
}

SUBMENUS = {
    ON_UNITS: ("View", tr("Show on &units")),
    ON_EDGES: ("View", tr("Show on &edges")),
    LANGUAGE: ("View", tr("L&anguage")),
    PRACTISE: ("Learn", tr("&Practise")),
    PREDICT: ("Learn", tr("P&redict")),
}
"""The menus within a menu: where they hang, and their titles."""

TOOLBARS: Sequence[tuple[str, Sequence[Act | None]]] = (
    (mark("File"), (Act.NEW, Act.OPEN, Act.SAVE, None, Act.UNDO, Act.REDO)),
    (mark("Tools"), (Act.TOOL_SELECT, Act.TOOL_UNIT, Act.TOOL_EDGE, Act.TOOL_NOTE, None, Act.ZOOM_FIT)),
    (mark("Step"), (Act.STEP_FIRST, Act.STEP_BACK, Act.STEP_PLAY, Act.STEP_NEXT, Act.STEP_LAST)),
    (mark("Grain"), (*GRAINS,)),
    (mark("Phases"), (Act.FORWARD_PASS, Act.BACKWARD_PASS, Act.APPLY_UPDATE)),
    (mark("Train"), (Act.TRAIN, Act.ONE_EPOCH, Act.RESET_WEIGHTS, None, Act.RANDOMIZE)),
)


def menu_title(name: str) -> str:
    """Return what a menu or submenu of the table of actions is called, without its mnemonic."""
    return (MENUS[name] if name in MENUS else SUBMENUS[name][1]).replace("&", "")


def build_menus(window: QMainWindow, book: ActionBook) -> dict[str, QMenu]:
    """Fill the menu bar; actions of different groups are set apart."""
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(title) for name, title in MENUS.items()}
    menus |= {name: QMenu(title, menus[parent]) for name, (parent, title) in SUBMENUS.items()}
    last_group: dict[str, str] = {}
    for name, action in ACTIONS.items():
        menu = menus[action.menu]
        if last_group.get(action.menu, action.group) != action.group:
            menu.addSeparator()
        last_group[action.menu] = action.group
        if menu.isEmpty() and action.menu in SUBMENUS:
            menus[SUBMENUS[action.menu][0]].addMenu(menu)
        menu.addAction(book[name])
    return menus


def build_toolbars(window: QMainWindow, book: ActionBook, extras: dict[str, QWidget]) -> None:
    """Put the toolbars under the menu bar; a widget may stand at the end of one."""
    for title, names in TOOLBARS:
        bar = QToolBar(tr(title), window)
        bar.setObjectName(f"toolbar_{title.lower()}")
        bar.setIconSize(QSize(20, 20))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in names:
            if name is None:
                bar.addSeparator()
            else:
                bar.addAction(book[name])
        if title in extras:
            bar.addWidget(extras[title])
        window.addToolBar(bar)


def fill_with_files(
    menu: QMenu, paths: Sequence[Path], titles: Sequence[str], open_path: Callable[[Path], object]
) -> None:
    """List files in a menu, anew."""
    menu.clear()
    for path, title in zip(paths, titles, strict=True):
        action = menu.addAction(title.replace("&", "&&"))
        action.setStatusTip(tr("Open {}.", path.name))
        action.triggered.connect(lambda _checked, path=path: open_path(path))
    menu.setEnabled(bool(paths))


def add_file_menus(menus: Mapping[str, QMenu], book: ActionBook, filing: Filing) -> None:
    """Put Recent and Examples behind Open, and the lessons at the top of Learn."""
    menu = menus["File"]
    _add_lessons(menus["Learn"], book, filing)
    recent, examples = QMenu(tr("&Recent files"), menu), QMenu(tr("&Examples"), menu)
    after = menu.actions()[menu.actions().index(book[Act.OPEN]) + 1]
    menu.insertMenu(after, recent)
    menu.insertMenu(after, examples)

    def refresh() -> None:
        paths = filing.recent()
        fill_with_files(recent, paths, [path.name for path in paths], filing.open_path)

    filing.recent_changed.connect(refresh)
    refresh()
    shown = filing.examples()
    fill_with_files(examples, shown, [example_title(path) for path in shown], filing.open_example)


def _add_lessons(menu: QMenu, book: ActionBook, filing: Filing) -> None:
    """Put Lessons and Gallery at the top; what is opened from the gallery shows its printed figures."""

    def open_in_gallery(path: Path) -> None:
        filing.open_example(path)
        book[Act.PRINTED_FIGURES].trigger()

    first = menu.actions()[0]
    lists = (
        (tr("&Lessons"), filing.lessons(), filing.open_example), (tr("Galler&y"), filing.gallery(), open_in_gallery)
    )
    for title, shown, open_path in lists:
        within = QMenu(title, menu)
        menu.insertMenu(first, within)
        fill_with_files(within, shown, [example_title(path) for path in shown], open_path)
        _part(within, shown)


def _part(menu: QMenu, paths: Sequence[Path]) -> None:
    """Set the experiments apart from the worked examples, where a menu of files has both."""
    kinds = [is_experiment(path) for path in paths]
    if any(kinds) and not all(kinds):
        first, entries = kinds.index(True), menu.actions()
        menu.insertSection(entries[0], tr("Worked examples"))
        menu.insertSection(entries[first], tr("Experiments, over many seeds"))


def example_title(path: Path) -> str:
    """Return an example's title: "02 Split network.chainrule" is "Split network".

    >>> example_title(Path("02 Split network.chainrule"))
    'Split network'
    """
    title = title_of(path)
    return tr(title)
