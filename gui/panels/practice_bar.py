"""The practice bar: what is asked for, the learner's answer, what is said about it, hints, and how far one has come."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.learning.examiner import HINTS
from core.learning.exercise import Exercise
from core.wording import mark, tr, tr_n
from gui.action_book import ActionBook
from gui.actions import Act
from gui.learning.practice import Said
from gui.panels.answer_line import AnswerLine
from gui.panels.session_bar import SessionBar, html
from gui.settings import Key
from gui.workspace import Workspace

_OPTIONS = tr(
    "Check at once, or go on with your own numbers and check on request; and how many decimals must be right: of very "
    "small numbers, two digits."
)
_WIDEST_ANSWER = 380
_HOW = mark("Type a number, or an expression like w·x or sigmoid(2): Return checks it, {} gives a hint.")


class PracticeBar(SessionBar):
    """Stands under the equation while something is practised.

    Attributes:
        answer: where the learner types.
    """

    def __init__(self, workspace: Workspace, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(workspace, workspace.practice, "practice_bar", parent)
        self._practice = workspace.practice
        self.answer = AnswerLine(self._practice)
        self._check = QPushButton(tr("Check"))
        self._how = tr(_HOW, book[Act.HINT].shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self._hint = QPushButton(tr("Hint"))
        self._options = QToolButton()
        self._later = QAction(tr("Check on &request only"), self, checkable=True)
        self._decimals = QActionGroup(self)
        self._set_up(book)
        self._lay_out()
        self._follow()

    def _set_up(self, book: ActionBook) -> None:
        self._question.setBuddy(self.answer)
        self._hint.setToolTip(book[Act.HINT].toolTip())
        self._end.setToolTip(tr("End practising; Learn → Go on where you left off takes it up again."))
        self._check.clicked.connect(self._on_check)
        self._hint.clicked.connect(self._on_hint)
        self.answer.left.connect(self._practice.end)
        self._later.toggled.connect(self._practice.defer)
        self._decimals.triggered.connect(lambda action: self._workspace.settings.put(Key.DECIMALS, action.data()))
        self._options.setText(tr("Options"))
        self._options.setToolTip(_OPTIONS)
        self._options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._options.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._options.setMenu(self._menu())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._later)
        menu.addSeparator()
        for decimals in range(1, 9):
            action = menu.addAction(tr_n("&{} decimal", "&{} decimals", decimals))
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

    def _show_task(self) -> None:
        exercise = self._practice.exercise
        if exercise is not None:
            self._show_question(exercise)
            self._show_told(self._practice.said)
            self._progress.setText(progress(exercise))
            self._later.setChecked(exercise.deferred)
            for action in self._decimals.actions():
                action.setChecked(action.data() == self._practice.decimals)

    def _show_question(self, exercise: Exercise) -> None:
        asked = self._practice.asked
        name = exercise.question
        self._ask(f"{name} =" if asked else finished(exercise))
        self.answer.setVisible(asked is not None)
        self._hint.setVisible(asked is not None)
        self._check.setVisible(asked is not None or bool(exercise.pending))
        self._check.setText(tr("Check all") if exercise.deferred else tr("Check"))
        self.answer.ask_for(self._practice.line, name)

    def _show_told(self, said: Said) -> None:
        hints = self._practice.hints
        lines = [self._marked(said.right, said.sentence)] if said.sentence else []
        lines += [tr("<b>Hint {} of {}:</b> {}", n, HINTS, html(hint)) for n, hint in enumerate(hints, 1)]
        self._told.setText("<br>".join(lines) or self._muted(self._how))
        self._speak(hints[-1] if hints else said.sentence)

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

    def _take_keyboard(self) -> None:
        self.answer.setFocus()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep what is typed on a button from the menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_answer(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed on a button for the answer; Esc goes back to it."""
        if not self._is_answer(event):
            super().keyPressEvent(event)
            return
        self.answer.setFocus()
        if event.key() != Qt.Key.Key_Escape:
            self.answer.insert(event.text())

    def _is_answer(self, event: QKeyEvent) -> bool:
        if self.answer.isHidden() or self.answer.hasFocus():
            return False
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return plain and (event.key() == Qt.Key.Key_Escape or (event.text() > " " and event.text().isprintable()))


def progress(exercise: Exercise) -> str:
    """Say how far one has come, e.g. "7 of 38 filled in, 5 at once"."""
    done = tr("{:,} of {:,}", exercise.done + exercise.pending, len(exercise.blanks))
    return tr("{}, {:,} at once", done, exercise.at_once) if exercise.at_once else done


def finished(exercise: Exercise) -> str:
    """Say how it went when all is filled in."""
    count = len(exercise.blanks)
    if exercise.pending:
        return tr_n("All {:,} line are filled in: check them.", "All {:,} lines are filled in: check them.", count)
    lines, helped = tr_n("{:,} line", "{:,} lines", count), sum(blank.given_away for blank in exercise.blanks)
    if helped:
        return tr("Done: {}, {:,} right at once, {:,} shown.", lines, exercise.at_once, helped)
    return tr("Done: {}, {:,} right at once.", lines, exercise.at_once)
