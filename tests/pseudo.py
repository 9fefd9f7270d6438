"""Prints every text of the window that doesn't go through `core.wording`; the number of texts read goes to stderr.

The program speaks a language in which every message stands in ⟦…⟧. What has words outside of them was not said by `tr`,
or put together from something that was not. Every action is done once, on a small network, and all that there is of
menus, panels and dialogs is read after each.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from core import wording

EXAMPLES = Path(__file__).resolve().parent.parent / "resources"
NETWORK = EXAMPLES / "examples" / "02 Split network.chainrule"
TABLE = b"height,width,kind\n1.5,2,moth\n2.25,4,wasp\n3,9.5,moth\n1,1,wasp\n"
OPEN, CLOSE = "⟦", "⟧"
_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"</?[a-z][^>]*>")
_WORD = re.compile(r"[A-Za-z]{2,}")
_TITLES = "|".join(re.escape(path.stem.partition(" ")[2]) for path in EXAMPLES.glob("*/*.chainrule"))
_OWN = re.compile(
    rf"Chainrule|&?Deutsch|Beim nächsten Start .* sprechen|&?English|Speak English from the next start on|{_TITLES}"
    r"|(Ctrl|Alt|Shift|Return|Space|Del|Ins|Esc|PgUp|PgDown|Left|Right|Up|Down)\b"
    r"|\b(net|out)(_[a-z]|\b)|\b(exp|tanh|sigmoid|Tanh|Sigmoid|(Leaky )?ReLU|Softplus|SiLU|GELU|Huber|Xavier|He|Iris)\b"
    r"|\b(Adam|AdamW|Adagrad|Nesterov|RMSProp|Rprop|SGD|UTF|Windows|Letter|chainrule|height|width|kind|moth|wasp)\b"
)
"""Names: of the program, its languages and examples, of keys, rules and formats, and what a user has named."""

READ_AFTER = ("one_iteration", "hint", "predict_line", "spot_bug")
"""The actions after which the whole window is read, which takes a while; dialogs are read when they come."""

READ = ("windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription", "text", "title")
READ += ("placeholderText", "suffix", "specialValueText")


def bracketed(source: str, _meaning: str, _number: int) -> str:
    """Say a message in the language of this test."""
    return f"{OPEN}{source}{CLOSE}"


def unsaid(text: str) -> str:
    """Return what of a text was not said, "" if all of its words were."""
    plain = unescape(_TAG.sub(" ", text)) if "<" in text else text
    before = None
    while before != plain:  # messages stand in the places of others
        before, plain = plain, _SAID.sub(" ", plain)
    return plain.strip() if _WORD.search(_OWN.sub(" ", plain)) else ""


def texts_of(root: QObject) -> Iterator[tuple[str, str]]:
    """Yield every text that a window and what is in it hold, with where it was found."""
    for item in [root, *root.findChildren(QObject)]:
        if is_of_qt(item):
            continue
        where = f"{type(item).__name__} {item.objectName()}"
        for name in READ if isinstance(item, QWidget | QAction) else ():
            value = item.property(name)
            if isinstance(value, str):
                yield f"{where}.{name}", value
        if isinstance(item, QComboBox):
            yield from ((where, item.itemText(n)) for n in range(item.count()))
        if isinstance(item, QTabBar):
            yield from ((where, item.tabText(n)) for n in range(item.count()))
        if isinstance(item, QTextBrowser):
            yield where, item.toPlainText()
        if isinstance(item, QAbstractItemView) and item.model() is not None:
            yield from ((where, text) for text in cells_of(item))


def is_of_qt(item: QObject) -> bool:
    """Tell whether Qt made a widget and speaks for it, in its own translations."""
    box = item.parent()
    is_standard = isinstance(box, QDialogButtonBox) and isinstance(item, QPushButton)
    named = item.objectName().startswith("qt_") or item.objectName().startswith("Scroll")
    return named or (is_standard and box.standardButton(item) != QDialogButtonBox.StandardButton.NoButton)


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    """Yield what a table or tree shows, its headings and its tips."""
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    rows, columns = min(12, model.rowCount()), 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for role in roles:
        found = [model.headerData(n, Qt.Orientation.Horizontal, role) for n in range(columns)]
        found += [model.headerData(n, Qt.Orientation.Vertical, role) for n in range(rows)]
        for row in range(rows):
            parent = model.index(row, 0)
            found += [model.data(model.index(row, column), role) for column in range(columns)]
            found += [model.data(model.index(n, 0, parent), role) for n in range(model.rowCount(parent))]
        yield from (str(each) for each in found if isinstance(each, str))


class Reader:
    """Reads all windows again and again, and remembers what was not said.

    Attributes:
        found: where, by what.
        seen: all texts that were read.
    """

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.seen: set[str] = set()

    def read(self, *roots: QObject) -> None:
        """Read windows, or all that there are."""
        QApplication.processEvents()
        for root in roots or QApplication.topLevelWidgets():
            for where, text in texts_of(root):
                self.look(where, text)

    def look(self, where: str, text: str) -> None:
        """Look at one text."""
        if text not in self.seen:
            self.seen.add(text)
            if left := unsaid(text):
                self.found.setdefault(left, where)


def main() -> None:
    """Do every action once, and print what was not said."""
    wording.settle(bracketed)
    from gui.app import make_application  # noqa: PLC0415 - the language comes first

    app = make_application()
    reader = Reader()
    _answer_dialogs(reader)
    walk(reader)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del app
    for text, where in reader.found.items():
        print(f"{where}: {text!r}")
    print(len(reader.seen), file=sys.stderr)


def _answer_dialogs(reader: Reader) -> None:
    """Let every dialog be read instead of shown."""

    def executed(dialog: QDialog) -> int:
        reader.read(dialog)
        dialog.close()
        return 0

    draw = QPainter.drawText

    def drawn(painter: QPainter, *said: object) -> object:
        text = next((each for each in said if isinstance(each, str)), "")
        is_piece = sys._getframe(1).f_globals["__name__"] == "gui.widgets.script_text"
        if text.count(OPEN) == text.count(CLOSE) and not is_piece:  # nothing that was cut short to fit
            reader.look("painted", text)
        return draw(painter, *said)

    QPainter.drawText = drawn
    QDialog.exec = QMessageBox.exec = executed
    QMenu.popup = lambda menu, *_at: reader.read(menu)
    def asked(*said: object) -> tuple[str, str]:
        for text in said[1:]:
            if isinstance(text, str) and not Path(text).is_absolute():
                reader.look("a question", text)
        return "", ""

    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        setattr(QFileDialog, name, asked)
    for name in ("about", "question", "warning"):
        setattr(QMessageBox, name, asked)


def walk(reader: Reader) -> None:
    """Do every action of a window around a small network, one after another."""
    from core.tables.intake import Intake  # noqa: PLC0415
    from gui.actions import ACTIONS, Act  # noqa: PLC0415
    from gui.data.import_dialog import ImportDialog  # noqa: PLC0415
    from gui.main_window import MainWindow  # noqa: PLC0415
    from gui.settings import Settings  # noqa: PLC0415
    from gui.shell import Shell  # noqa: PLC0415
    from gui.theme import Theme  # noqa: PLC0415

    settings = Settings()
    shell = Shell(settings)
    window = MainWindow(shell, settings, Theme(settings))
    space = window.workspace
    space.messages.said.connect(lambda _level, sentence: reader.look("message", sentence))
    shell.show()
    reader.read()
    window.filing.open_path(NETWORK)
    names = [unit.label for unit in space.document.project.network.units.values()]
    assert names, "a network to look at"
    for act in ACTIONS:
        if act not in (Act.QUIT, Act.NEW):
            window.book[act].trigger()
        if act.value in READ_AFTER:
            reader.read(shell)
    network = space.document.project.network
    for key in (next(iter(network.units)), next(iter(network.edges))):
        space.selection.set([key])
        reader.read(shell)
    reader.read(ImportDialog(Intake(space.document.project, "Split network", TABLE)))
    reader.read()
    window.shut_down()
    shell.deleteLater()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # what Python and Qt destroy at the end, in whichever order, is not looked at here
