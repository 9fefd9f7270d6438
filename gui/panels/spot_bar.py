"""The bar in which the falsified line is named, and which says that the numbers on the screen are not all true."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.learning.bug import Search
from core.wording import tr
from gui.action_book import ActionBook
from gui.actions import Act
from gui.panels.session_bar import SessionBar
from gui.workspace import Workspace

_ASKED = tr("One line is falsified. Which?")
_HOW = tr(
    "Go to the line whose equation does not come out (N and P, or click it in Steps), then press “This is it”. "
    "The lines behind it follow from the wrong number."
)
_BUTTONS = (
    (Act.SPOT_IT, tr("This is it")), (Act.HINT, tr("Hint")), (Act.CHECK_GRADIENTS, tr("Check gradients")),
    (Act.SPOT_BUG, tr("Another")),
)  # fmt: skip


class SpotBar(SessionBar):
    """Stands under the equation while a bug is looked for.

    Attributes:
        buttons: by what they do.
    """

    def __init__(self, workspace: Workspace, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(workspace, workspace.spotting, "spot_bar", parent)
        self._spotting = workspace.spotting
        self.buttons = {act: _button(book, act, text) for act, text in _BUTTONS}
        self._end.setToolTip(tr("Show the true numbers again (Esc)."))
        self._lay_out()
        workspace.player.moved.connect(self.refresh)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._question)
        row.addStretch(1)
        for widget in (self._progress, *self.buttons.values(), self._end):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)

    # What is shown

    def _show_task(self) -> None:
        search = self._spotting.search
        if search is None:
            return
        self._ask(tr("Found.") if search.found else _ASKED)
        self._progress.setText(search.score if search.tries or search.hints else "")
        had_keyboard = self.hasFocus() or any(button.hasFocus() for button in self.buttons.values())
        for act in (Act.SPOT_IT, Act.HINT, Act.CHECK_GRADIENTS):
            self.buttons[act].setVisible(not search.found)
        if had_keyboard and search.found:  # a hidden button hands it on
            self._take_keyboard()
        self._show_told(search)

    def _show_told(self, search: Search) -> None:
        said, line = self._spotting.said, search.bug.line
        if search.found:
            told = tr("Line {:,}. {}", line + 1, search.explanation)
            self._told.setText(self._marked(True, told))
        elif said is not None:
            right = tr("Line {:,}, {}, is right: it comes to what it says.", said + 1, search.name_of(said))
            told = f"{right} {search.hint_text}"
            self._told.setText(self._marked(False, told.strip()))
        else:
            told = search.hint_text
            self._told.setText(self._marked(None, told) if told else self._muted(_HOW))
        self._speak(told)

    def _take_keyboard(self) -> None:
        found = self._spotting.search is not None and self._spotting.search.found
        self.buttons[Act.SPOT_BUG if found else Act.SPOT_IT].setFocus()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep Return and Esc from the menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus by Return; end by Esc."""
        focus = self.window().focusWidget()
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._spotting.end()
        elif isinstance(focus, QPushButton):
            focus.click()


def _is_own(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
    return event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _button(book: ActionBook, act: Act, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(book[act].toolTip())
    button.clicked.connect(book[act].trigger)
    return button
