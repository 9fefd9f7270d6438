"""The sheet of every key, derived from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from core.wording import tr
from gui.action_words import Words, in_usual_words
from gui.actions import ACTIONS
from gui.menus import menu_title
from gui.theme import Theme

GESTURES = (
    (tr("Double-click the canvas"), tr("Place a hidden unit")),
    (tr("Drag from a unit's rim to a unit"), tr("Draw an edge")),
    (tr("Drag from a unit's rim to empty canvas"), tr("Draw an edge and a unit at its end")),
    (tr("Type a number"), tr("Set the weight, bias or data value of what is selected")),
    (tr("Arrow keys"), tr("Nudge what is selected; with Ctrl, go to the neighbour")),
    (tr("Shift+click, Shift+drag"), tr("Select more")),
    (tr("Wheel"), tr("Zoom to the pointer")),
    (tr("Middle or right button, Shift+Ctrl+drag"), tr("Pan")),
    ("Esc", tr("Back out")),
)


class ShortcutSheet(QDialog):
    """Shows the keys, menu by menu, and the canvas's gestures."""

    def __init__(
        self, theme: Theme, words: Words = in_usual_words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(560, 640)
        text = QTextBrowser(self)
        text.setHtml(sheet(theme, words))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)


def sheet(theme: Theme, words: Words = in_usual_words) -> str:
    """Return the sheet as HTML, in the letters of the conventions."""
    menus: dict[str, list[tuple[str, str]]] = {tr("On the canvas"): list(GESTURES)}
    for action in ACTIONS.values():
        if action.shortcut:
            native = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            menus.setdefault(menu_title(action.menu), []).append((native, words(action.tip).rstrip(".")))
    parts = []
    for menu, rows in menus.items():
        lines = "".join(
            f"<tr><td style='padding: 2px 16px 2px 0; color: {theme.name_of('accent')}'><b>{key}</b></td>"
            f"<td style='padding: 2px 0'>{tip}</td></tr>"
            for key, tip in rows
        )
        parts.append(f"<h3>{menu}</h3><table>{lines}</table>")
    return "".join(parts)
