"""The sheet of every key, derived from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gui.action_words import Words, in_usual_words
from gui.actions import ACTIONS
from gui.theme import Theme

GESTURES = (
    ("Double-click the canvas", "Place a hidden unit"),
    ("Drag from a unit's rim to a unit", "Draw an edge"),
    ("Drag from a unit's rim to empty canvas", "Draw an edge and a unit at its end"),
    ("Type a number", "Set the weight, bias or data value of what is selected"),
    ("Arrow keys", "Nudge what is selected; with Ctrl, go to the neighbour"),
    ("Shift+click, Shift+drag", "Select more"),
    ("Wheel", "Zoom to the pointer"),
    ("Middle or right button, Shift+Ctrl+drag", "Pan"),
    ("Esc", "Back out"),
)


class ShortcutSheet(QDialog):
    """Shows the keys, menu by menu, and the canvas's gestures."""

    def __init__(
        self, theme: Theme, words: Words = in_usual_words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
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
    menus: dict[str, list[tuple[str, str]]] = {"On the canvas": list(GESTURES)}
    for action in ACTIONS.values():
        if action.shortcut:
            native = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            menus.setdefault(action.menu, []).append((native, words(action.tip).rstrip(".")))
    parts = []
    for menu, rows in menus.items():
        lines = "".join(
            f"<tr><td style='padding: 2px 16px 2px 0; color: {theme.name_of('accent')}'><b>{key}</b></td>"
            f"<td style='padding: 2px 0'>{tip}</td></tr>"
            for key, tip in rows
        )
        parts.append(f"<h3>{menu}</h3><table>{lines}</table>")
    return "".join(parts)
