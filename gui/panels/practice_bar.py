"""The practice bar: what is asked for, the learner's answer, what is said about it, hints, and how far one has come."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QActionGroup,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.learning.examiner import HINTS
from core.learning.exercise import Exercise
from core.notation import quantity
from gui.action_book import ActionBook
from gui.actions import Act
from gui.panels.answer_line import AnswerLine
from gui.practice import Said
from gui.settings import Key
from gui.widgets import script_text
from gui.workspace import Workspace

_MARKS = {True: ("✓", "done"), False: ("✗", "refused"), None: ("•", "hint")}
_OPTIONS = (
    "Check at once, or go on with your own numbers and check on request; and how many decimals must be right: of very "
    "small numbers, two digits."
)
_WIDEST_ANSWER = 380
_HOW = "Type a number, or an expression with the names that are known, like w·x or sigmoid(2); Return checks it."


class PracticeBar(QFrame):
    """Stands under the equation while something is practised.

    Attributes:
        answer: where the learner types.
    """

    def __init__(self, workspace: Workspace, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_bar")
        self._workspace, self._practice = workspace, workspace.practice
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._question, self._progress, self._told = QLabel(), QLabel(), QLabel()
        self.answer = AnswerLine(self._practice)
        self._check = QPushButton("Check")
        self._hint = QPushButton("Hint")
        self._options = QToolButton()
        self._later = QAction("Check on &request only", self, checkable=True)
        self._decimals = QActionGroup(self)
        self._end = QPushButton("End")
        self._set_up(book)
        self._lay_out()
        for happening in (self._practice.changed, workspace.theme.changed, workspace.conventions.changed):
            happening.connect(self.refresh)
        self.refresh()

    def _set_up(self, book: ActionBook) -> None:
        self._question.setTextFormat(Qt.TextFormat.RichText)
        self._question.setBuddy(self.answer)
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        self._progress.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setToolTip(book[Act.HINT].toolTip())
        self._end.setToolTip("End practising; Learn → Go on where you left off takes it up again.")
        self._check.clicked.connect(self._on_check)
        self._hint.clicked.connect(self._on_hint)
        self._end.clicked.connect(self._practice.end)
        self.answer.left.connect(self._practice.end)
        self._later.toggled.connect(self._practice.defer)
        self._decimals.triggered.connect(lambda action: self._workspace.settings.put(Key.DECIMALS, action.data()))
        self._options.setText("Options")
        self._options.setToolTip(_OPTIONS)
        self._options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._options.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._options.setMenu(self._menu())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._later)
        menu.addSeparator()
        for decimals in range(1, 9):
            action = menu.addAction(f"&{quantity(decimals, 'decimal')}")
            action.setCheckable(True)
            action.setData(decimals)
            self._decimals.addAction(action)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.answer.setMaximumWidth(_WIDEST_ANSWER)
        for widget in (self._question, self.answer, self._check, self._hint):
            row.addWidget(widget, 8 if widget is self.answer else 0)
        row.addStretch(1)
        for aside in (self._progress, self._options, self._end):
            row.addWidget(aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)

    # What is shown

    def refresh(self) -> None:
        """Show the blank that is asked for, and what there is to say."""
        exercise = self._practice.exercise
        appears = exercise is not None and self.isHidden()
        if exercise is None:
            self.answer.clearFocus()  # before hiding: Qt hands the focus of a hidden widget on
            self.hide()
            return
        self.show()
        self._show_question(exercise)
        self._show_told(self._practice.said)
        self._progress.setText(progress(exercise))
        self._later.setChecked(exercise.deferred)
        for action in self._decimals.actions():
            action.setChecked(action.data() == self._practice.decimals)
        if appears:
            self.answer.setFocus()

    def _show_question(self, exercise: Exercise) -> None:
        asked = self._practice.asked
        name = exercise.question
        self._question.setText(f"<b>{script_text.html(f'{name} =')}</b>" if asked else f"<b>{finished(exercise)}</b>")
        self.answer.setVisible(asked is not None)
        self._hint.setVisible(asked is not None)
        self._check.setVisible(asked is not None or bool(exercise.pending))
        self._check.setText("Check all" if exercise.deferred else "Check")
        self.answer.ask_for(self._practice.line, name)

    def _show_told(self, said: Said) -> None:
        (mark, role), hints = _MARKS[said.right], self._practice.hints
        color = self._workspace.theme.name_of(role)
        lines = [f"<b style='color:{color}'>{mark}</b> {_html(said.sentence)}"] if said.sentence else []
        lines += [f"<b>Hint {n} of {HINTS}:</b> {_html(hint)}" for n, hint in enumerate(hints, 1)]
        muted = self._workspace.theme.name_of("muted")
        self._told.setText("<br>".join(lines) or f"<span style='color:{muted}'>{_HOW}</span>")
        self._speak(hints[-1] if hints else said.sentence)

    def _speak(self, words: str) -> None:
        """Let screen readers say what is written."""
        self._told.setAccessibleName(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # What is done

    def _on_check(self) -> None:
        exercise = self._practice.exercise
        if self.answer.text().strip():
            self.answer.commit()
        if exercise is not None and exercise.deferred:
            self._practice.check()
        self.answer.setFocus()

    def _on_hint(self) -> None:
        self._practice.hint()
        self.answer.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        self.answer.setFocus()


def progress(exercise: Exercise) -> str:
    """Say how far one has come, e.g. "7 of 38 filled in, 5 at once"."""
    done = f"{exercise.done + exercise.pending:,} of {len(exercise.blanks):,}"
    return f"{done}, {exercise.at_once:,} at once" if exercise.at_once else done


def finished(exercise: Exercise) -> str:
    """Say how it went when all is filled in."""
    if exercise.pending:
        return f"All {quantity(len(exercise.blanks), 'line')} are filled in: check them."
    helped = sum(blank.given_away for blank in exercise.blanks)
    shown = f", {helped:,} shown" if helped else ""
    return f"Done: {quantity(len(exercise.blanks), 'line')}, {exercise.at_once:,} right at once{shown}."


def _html(text: str) -> str:
    return script_text.html(text) or escape(text)
