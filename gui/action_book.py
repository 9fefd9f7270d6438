"""The window's actions, made from the table in `gui.actions`."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import ACTIONS, CANVAS_KEYS, Act
from gui.theme import Theme


class ActionBook:
    """The window's actions by name, ready for menus and toolbars."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        self._theme = theme
        self._actions: dict[Act, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for name, action in ACTIONS.items():
            made = self._actions[name] = QAction(action.text, parent)
            made.setObjectName(name.value)
            made.setShortcut(QKeySequence(action.shortcut))
            made.setStatusTip(action.tip)
            made.setToolTip(with_key(action.tip, made.shortcut()))
            made.setCheckable(action.checkable)
            if action.checkable and action.group in ("tool", "theme", "language", "grain", "equation"):
                made.setActionGroup(groups.setdefault(action.group, QActionGroup(parent)))
        theme.changed.connect(self.redraw)
        self.redraw()

    def __getitem__(self, name: Act) -> QAction:
        return self._actions[name]

    def give_keys_to(self, canvas: QWidget) -> None:
        """Let the keys of `CANVAS_KEYS` work in the canvas, and nowhere else."""
        for name in CANVAS_KEYS:
            self._actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            canvas.addAction(self._actions[name])

    def let_play(self, *views: QWidget) -> None:
        """Let the key that plays the steps work in these views, too, which have no use of their own for it."""
        for view in views:
            view.addAction(self._actions[Act.STEP_PLAY])

    def connect(self, slots: Mapping[Act, Callable[[], object]]) -> None:
        """Let each action call its slot, without the `checked` that Qt would pass."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(_without_checked(slot))

    def redraw(self) -> None:
        """Draw the icons in the theme's colours."""
        for name, action in ACTIONS.items():
            if action.icon:
                self._actions[name].setIcon(self._theme.icon(action.icon))

    def set_icon(self, name: Act, icon: QIcon, text: str) -> None:
        """Give a two-faced action its other face."""
        self._actions[name].setIcon(icon)
        self._actions[name].setText(text)


def with_key(tip: str, key: QKeySequence) -> str:
    """Return a tool tip with the key behind it, if there is one."""
    return f"{tip}  ({key.toString(QKeySequence.SequenceFormat.NativeText)})" if not key.isEmpty() else tip


def _without_checked(slot: Callable[[], object]) -> Callable[[bool], None]:
    # PySide6: `triggered` passes checked=False into any slot parameter that has a default (6.8-6.12).
    def call(_checked: bool) -> None:
        slot()

    return call
