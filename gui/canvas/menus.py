"""The context menus: what fits the thing under the pointer, named as in the menu bar."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from core import edits
from core.formulae.activations import ACTIVATIONS
from core.records import EdgeId, Key, Kind, NoteId, UnitId
from core.wording import tr
from gui.actions import ACTIONS, Act
from gui.canvas.asking import add_explain_menu
from gui.canvas.commands import CommandView
from gui.canvas.geometry import Floats, snapped
from gui.widgets.unit_words import UNIT_WORDS

Slot = Callable[[], object]


def open_menu(view: CommandView, key: Key | None, place: Floats, at: QPoint) -> QMenu:
    """Open the menu for a unit, an edge, a note or the empty canvas."""
    menu = QMenu(view)
    menu.setObjectName("canvas_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    if isinstance(key, EdgeId):
        _for_edge(menu, view, key, place)
    elif isinstance(key, NoteId):
        _add(menu, Act.RENAME, view.rename_selected, tr("Edit note"))
    elif key is not None:
        _for_units(menu, view, UnitId(str(key)))
    else:
        _for_canvas(menu, view, place)
    if key is not None:
        menu.addSeparator()
        _add(menu, Act.DELETE, view.delete_selected)
    menu.popup(at)
    return menu


def _add(menu: QMenu, act: Act, slot: Slot, text: str = "") -> None:
    """Add an entry that stands in the menu bar, too, with its key."""
    key = QKeySequence(ACTIONS[act].shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{text or ACTIONS[act].text}\t{key}")
    entry.setObjectName(act.value)
    entry.triggered.connect(lambda _checked: slot())


def _for_edge(menu: QMenu, view: CommandView, edge: EdgeId, place: Floats) -> None:
    project, document = view.workspace.document.project, view.workspace.document
    _add(menu, Act.EDIT_NUMBER, view.edit_number, tr("Edit &weight"))
    frozen = project.network.edges[edge].frozen
    _add(menu, Act.TOGGLE_FROZEN, view.toggle_frozen, tr("Un&freeze") if frozen else tr("&Freeze"))
    x, y = snapped(place, edits.GRID)

    def insert() -> None:
        change, unit_id = edits.insert_on_edge(document.project, edge, (float(x), float(y)))
        if document.perform(change):
            view.choose(unit_id)

    menu.addAction(tr("&Insert a unit here")).triggered.connect(lambda _checked: insert())
    add_explain_menu(menu, view.workspace, edge)


def _for_units(menu: QMenu, view: CommandView, unit_id: UnitId) -> None:
    unit = view.workspace.document.project.network.units[unit_id]
    _add(menu, Act.RENAME, view.rename_selected)
    _add(menu, Act.EDIT_NUMBER, view.edit_number, tr("Edit &value") if unit.kind is Kind.INPUT else tr("Edit &bias"))
    if unit.kind is Kind.OUTPUT:
        menu.addAction(tr("Edit &target\tY")).triggered.connect(lambda _checked: view.editing.edit_target())
    if unit.kind is not Kind.INPUT:
        _add(menu, Act.TOGGLE_BIAS, view.toggle_bias, tr("Add b&ias") if unit.bias is None else tr("Remove b&ias"))
        if unit.bias is not None:
            text = tr("Un&freeze bias") if unit.frozen else tr("&Freeze bias")
            _add(menu, Act.TOGGLE_FROZEN, view.toggle_frozen, text)
    menu.addAction(tr("Add c&onnected unit\tIns")).triggered.connect(lambda _checked: view.add_connected())
    add_explain_menu(menu, view.workspace, unit_id)
    menu.addSeparator()
    _add_kinds(menu, view, unit.kind)
    _add_rules(menu, view, unit.activation)
    menu.addSeparator()
    _add(menu, Act.CUT, view.cut)
    _add(menu, Act.COPY, view.copy)
    _add(menu, Act.DUPLICATE, view.duplicate)


def _add_kinds(menu: QMenu, view: CommandView, now: Kind) -> None:
    document, selection = view.workspace.document, view.workspace.selection
    kinds = menu.addMenu(tr("&Kind"))
    kinds.setObjectName("kinds")
    for kind in Kind:
        entry = kinds.addAction(UNIT_WORDS[kind][:1].upper() + UNIT_WORDS[kind][1:])
        entry.setCheckable(True)
        entry.setChecked(kind is now)
        entry.triggered.connect(
            lambda _checked, kind=kind: document.perform(edits.set_kind(document.project, selection.units, kind))
        )


def _add_rules(menu: QMenu, view: CommandView, now: str) -> None:
    document, selection = view.workspace.document, view.workspace.selection
    rules = menu.addMenu(tr("&Activation"))
    rules.setObjectName("rules")
    for name, rule in ACTIVATIONS.items():
        entry = rules.addAction(rule.title)
        entry.setCheckable(True)
        entry.setChecked(name == now)
        entry.triggered.connect(
            lambda _checked, name=name, title=rule.title: document.perform(
                edits.edit_units(document.project, selection.units, tr("Set activation {}", title), activation=name)
            )
        )


def _for_canvas(menu: QMenu, view: CommandView, place: Floats) -> None:
    document = view.workspace.document
    x, y = snapped(place, edits.GRID)

    def add(kind: Kind) -> None:
        change, unit_id = edits.add_unit(document.project, kind, (float(x), float(y)))
        if document.perform(change):
            view.choose(unit_id)

    for act, kind in ((Act.ADD_INPUT, Kind.INPUT), (Act.ADD_HIDDEN, Kind.HIDDEN), (Act.ADD_OUTPUT, Kind.OUTPUT)):
        _add(menu, act, lambda kind=kind: add(kind))  # type: ignore[misc]
    entry = menu.addAction(tr("Add &note here"))
    entry.triggered.connect(lambda _checked: view.editing.write_note((float(x), float(y))))
    menu.addSeparator()
    _add(menu, Act.PASTE, view.paste)
    _add(menu, Act.SELECT_ALL, view.select_all)
    _add(menu, Act.ZOOM_FIT, view.zoom_fit)
